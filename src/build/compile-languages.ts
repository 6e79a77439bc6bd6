import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventTypes } from '../model/event-type.ts';
import { compileLanguage } from './compile-language.ts';
import type { CompiledLanguage, LanguageHead, LanguageParts } from './compiled-language.ts';
import { asciiJson } from './file-text.ts';
import { packProblems } from './pack-problem.ts';
import { EventTypeError, readEventTypes } from './read-event-types.ts';

export interface LanguageFolders {
  /** One folder for each language, with its YAML files. */
  readonly languages: string;
  /** The event types that frames name. */
  readonly eventTypes: string;
  /** Where the big extracts lie that languages name. */
  readonly resources: string;
  /** Where `<code>.json` and `<code>/<part>.json` are written for each language. */
  readonly output: string;
}

/**
 * Compiles every language; writes all of them, or none where something is wrong.
 * @returns what is wrong, a line for each problem: file, key, mend
 * @example compileLanguages({ languages: 'data/languages', eventTypes: 'data/event-types', resources: 'data/compiled', output: 'dist/data/languages' })
 */
export function compileLanguages({ languages, eventTypes, resources, output }: LanguageFolders): readonly string[] {
  const types = readTypesOrProblems(eventTypes);
  if (Array.isArray(types)) return types;
  const isType = (id: string): boolean => Object.hasOwn(types, id);
  const folders = readdirSync(languages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const results = folders.map(({ name }) => compileLanguage(join(languages, name), isType));
  const compiled = results.flatMap((result) => (result.problems ? [] : [result.language]));
  const problems = [
    ...results.flatMap((result) => result.problems ?? []),
    ...compiled.flatMap((language) => missingResources(language, resources)),
    ...sharedFunctionWords(compiled),
  ];
  if (problems.length > 0) return problems;
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  for (const language of compiled) writeLanguage(output, language);
  return [];
}

/** What every run needs of a language apart from what only its own documents need. */
function writeLanguage(output: string, { segmentation, entities, claims, framing, sentences, ...head }: CompiledLanguage): void {
  const parts: LanguageParts = { segmentation, entities, claims, ...(framing && { framing }), ...(sentences && { sentences }) };
  mkdirSync(join(output, head.code));
  writeFileSync(join(output, `${head.code}.json`), asciiJson(head satisfies LanguageHead));
  for (const [name, part] of Object.entries(parts)) writeFileSync(join(output, head.code, `${name}.json`), asciiJson(part));
}

function readTypesOrProblems(folder: string): EventTypes | readonly string[] {
  try {
    return readEventTypes(folder);
  } catch (error) {
    if (error instanceof EventTypeError) return error.problems;
    return packProblems(folder, error);
  }
}

function missingResources({ code, resources }: CompiledLanguage, folder: string): readonly string[] {
  return Object.entries(resources)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .filter(([, file]) => !existsSync(join(folder, file)))
    .map(
      ([key, file]) =>
        `${code}/language.yaml: resources.${key}: ${join(folder, file)} does not exist. Run "npm run data", or correct the name.`,
    );
}

/** A word that tells two languages from all others tells neither from the other. */
function sharedFunctionWords(compiled: readonly CompiledLanguage[]): readonly string[] {
  const owner = new Map<string, string>();
  const problems: string[] = [];
  for (const { code, languageId } of compiled) {
    for (const word of languageId.functionWords) {
      const other = owner.get(word);
      if (other === undefined) owner.set(word, code);
      else problems.push(`${code}/language-id.yaml: functionWords: "${word}" is also in ${other}/language-id.yaml. Remove it from both.`);
    }
  }
  return problems;
}
