import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type ClaimsPack, claimsFiles, compileClaimsPack } from '../stages/claims/pack.ts';
import { compileEntitiesPack, type EntitiesPack, entitiesFiles } from '../stages/entities/pack.ts';
import { compileFramingPack, type FramingPack } from '../stages/framing/pack.ts';
import { compileDatelinePack } from '../stages/ingest/pack.ts';
import { compileLanguageIdPack } from '../stages/language-id/pack.ts';
import { compileSegmentationPack } from '../stages/segmentation/pack.ts';
import { compileSentencesPack, type SentencesPack } from '../stages/sentences/pack.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { languageFileSchema } from './language-file.ts';
import { packProblems } from './pack-problem.ts';

/** A language compiled, or what is wrong with its files. */
export type LanguageResult =
  | { readonly language: CompiledLanguage; readonly problems?: undefined }
  | { readonly problems: readonly string[] };

/** The files of a language folder that a stage compiles; `training.yaml` is read by `npm run train`. */
const compilers = {
  language: (_code: string, content: unknown) => languageFileSchema.parse(content),
  dateline: compileDatelinePack,
  'language-id': compileLanguageIdPack,
  segmentation: (_code: string, content: unknown) => compileSegmentationPack(content),
} as const;

const otherFiles = ['framing', 'sentences', 'training'];

type FileName = keyof typeof compilers;
type Packs = { readonly [Name in FileName]: ReturnType<(typeof compilers)[Name]> };

/**
 * Compiles a folder `data/languages/<code>` through the schemas of the stages.
 * @param isType Whether an event type has this id: frames name types.
 * @returns the language, or every problem with its file, key and mend
 */
export function compileLanguage(folder: string, isType: (id: string) => boolean): LanguageResult {
  const code = basename(folder);
  const problems: string[] = strangeFiles(folder);
  const packs: Partial<Record<FileName, unknown>> = {};
  for (const name of Object.keys(compilers) as FileName[]) {
    const file = join(folder, `${name}.yaml`);
    try {
      packs[name] = compilers[name](code, readYaml(file));
    } catch (error) {
      problems.push(...packProblems(file, error));
    }
  }
  const claims = compileClaims(folder, isType, problems);
  const entities = compileEntities(folder, problems);
  const framing = compileFraming(folder, problems);
  const sentences = compileSentences(folder, isType, problems);
  if (problems.length > 0 || claims === undefined || entities === undefined) return { problems };
  const { language, dateline, 'language-id': languageId, segmentation } = packs as Packs;
  if (language.code !== code)
    return { problems: [`${folder}/language.yaml: code: "${language.code}" stands in the folder "${code}". Make the two the same.`] };
  return {
    language: {
      ...language,
      dateline,
      languageId,
      segmentation,
      entities,
      claims,
      ...(framing && { framing }),
      ...(sentences && { sentences }),
    },
  };
}

/** The claims stage has several files, and checks them together. */
function compileClaims(folder: string, isType: (id: string) => boolean, problems: string[]): ClaimsPack | undefined {
  const before = problems.length;
  const contents = claimsFiles.map((name) => [name, readOrReport(join(folder, `${name}.yaml`), problems)] as const);
  const frames = frameNames(folder).map((name) => [name, readOrReport(join(folder, 'frames', `${name}.yaml`), problems)] as const);
  if (problems.length > before) return undefined;
  try {
    return compileClaimsPack(Object.fromEntries(contents), { files: Object.fromEntries(frames), isType });
  } catch (error) {
    problems.push(...packProblems(folder, error).map((problem) => join(folder, problem)));
    return undefined;
  }
}

/** The files of the folder `frames`, without `.yaml`; a language may have none. */
function frameNames(folder: string): string[] {
  const path = join(folder, 'frames');
  const files = existsSync(path) ? readdirSync(path).sort() : [];
  return files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
}

/** Each file of the entities stage is optional: what is not there is not read. */
function compileEntities(folder: string, problems: string[]): EntitiesPack | undefined {
  const present = entitiesFiles.filter((name) => existsSync(join(folder, `${name}.yaml`)));
  const packs = present.map((name): EntitiesPack | undefined => {
    const file = join(folder, `${name}.yaml`);
    try {
      return compileEntitiesPack({ [name]: readYaml(file) });
    } catch (error) {
      problems.push(...packProblems(file, error));
      return undefined;
    }
  });
  return packs.includes(undefined) ? undefined : Object.assign({}, ...packs);
}

/** A language without `framing.yaml` has no loaded words. */
function compileFraming(folder: string, problems: string[]): FramingPack | undefined {
  const file = join(folder, 'framing.yaml');
  if (!existsSync(file)) return undefined;
  try {
    return compileFramingPack(readYaml(file));
  } catch (error) {
    problems.push(...packProblems(file, error));
    return undefined;
  }
}

/** A language without `sentences.yaml` is one that no claim is told in. */
function compileSentences(folder: string, isType: (id: string) => boolean, problems: string[]): SentencesPack | undefined {
  const file = join(folder, 'sentences.yaml');
  if (!existsSync(file)) return undefined;
  try {
    return compileSentencesPack(readYaml(file), isType);
  } catch (error) {
    problems.push(...packProblems(file, error));
    return undefined;
  }
}

function readOrReport(file: string, problems: string[]): unknown {
  try {
    return readYaml(file);
  } catch (error) {
    problems.push(...packProblems(file, error));
    return undefined;
  }
}

function readYaml(file: string): unknown {
  if (!existsSync(file)) throw new Error(`${file}: missing. Every language needs it; take that of another language as a model.`);
  return parse(readFileSync(file, 'utf8'));
}

/** A file that no stage reads is a misspelt name. */
function strangeFiles(folder: string): string[] {
  const known = [...Object.keys(compilers), ...claimsFiles, ...entitiesFiles, ...otherFiles].map((name) => `${name}.yaml`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !known.includes(name))
    .map((name) => `${join(folder, name)}: no part of the program reads this file. Its name should be one of: ${known.join(', ')}.`);
}
