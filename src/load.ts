import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageHead, LanguageParts } from './build/compiled-language.ts';
import { fileText } from './build/file-text.ts';
import { loadWorld, OwnFileError, type WorldFolders } from './load-world.ts';
import type { EventTypes } from './model/event-type.ts';
import type { LanguageLibrary, OpenLanguage } from './pipeline.ts';
import { openClaimsLexicon } from './stages/claims/index.ts';
import { openEntitiesLanguage, type World } from './stages/entities/pack.ts';
import { openFramingLexicon } from './stages/framing/index.ts';
import type { DatelinePack } from './stages/ingest/pack.ts';
import { openSegmentationLanguage } from './stages/segmentation/pack.ts';
import { openSentencesLexicon, type SentencesLexicon } from './stages/sentences/index.ts';
import { openSyntaxLanguage } from './stages/syntax/pack.ts';

/** Where the program's data lie. */
export interface DataFolders extends WorldFolders {
  /** `<code>.json` and `<code>/<part>.json` for each language, as the build writes them. */
  readonly packs: string;
  /** A folder for each language with its weight files. */
  readonly models: string;
  /** The compiled kernels. */
  readonly kernel: string;
}

/** What is wrong with an installation, as a code; the program's edge turns it into words. */
export const configurationCodes = ['RC-LOAD-001', 'RC-LOAD-002', 'RC-LOAD-003', 'RC-LOAD-004'] as const;
export type ConfigurationCode = (typeof configurationCodes)[number];

/**
 * The program's own files are missing (RC-LOAD-001), a model is missing (-002), a file is broken (-003), or one of the user's own is (-004): no document
 * can be read before that is mended.
 */
export class ConfigurationError extends Error {
  readonly code: ConfigurationCode;
  readonly path: string;

  constructor(code: ConfigurationCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'ConfigurationError';
    this.code = code;
    this.path = path;
  }
}

/** A library read from disk, with what ingest needs of every language. */
export interface LoadedLibrary extends LanguageLibrary {
  readonly codes: readonly string[];
  readonly datelines: readonly DatelinePack[];
}

/** The folder that holds `data`, `dist` and NOTICE, whether this file runs from `src`, from `dist` or bundled with others. */
export const programFolder = folderWithPackage(fileURLToPath(new URL('./', import.meta.url)));

function folderWithPackage(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : folderWithPackage(parent);
}

/**
 * The data folders of this program. `RECOUPE_MODELS` names another folder of models, to try out what `npm run train`
 * has made elsewhere; `RECOUPE_GAZETTEER` names an index that `recoupe gazetteer import` has made.
 */
export function ownFolders(environment: Readonly<Record<string, string | undefined>> = process.env): DataFolders {
  return {
    packs: join(programFolder, 'dist/data/languages'),
    models: environment.RECOUPE_MODELS || join(programFolder, 'data/models'),
    resources: join(programFolder, 'data/compiled'),
    world: join(programFolder, 'dist/data'),
    ...(environment.RECOUPE_GAZETTEER && { gazetteer: environment.RECOUPE_GAZETTEER }),
    kernel: join(programFolder, 'dist/neural/kernel/kernel.wasm'),
  };
}

/**
 * Reads what every run needs of the languages; the rest of a language and its models are read when it is first opened.
 * @throws ConfigurationError where the packs are missing or broken
 * @example loadLanguages().open('fr').syntax
 */
export function loadLanguages(folders: DataFolders = ownFolders()): LoadedLibrary {
  const languages = new Map(readPacks(folders.packs).map((language) => [language.code, language]));
  const opened = new Map<string, OpenLanguage>();
  const packs = [...languages.values()];
  let world: Promise<World> | undefined;
  let eventTypes: EventTypes | undefined;
  let sentences: ReturnType<LanguageLibrary['sentences']> | undefined;
  return {
    codes: packs.map(({ code }) => code),
    datelines: packs.map(({ dateline }) => dateline),
    world: () => (world ??= openWorld(folders)),
    eventTypes: () => (eventTypes ??= readEventTypes(folders)),
    sentences: () => (sentences ??= openSentences(languages, folders)),
    identification: packs.map(({ languageId }) => languageId),
    open: (code) => {
      const known = opened.get(code);
      if (known) return known;
      const language = languages.get(code);
      if (!language) throw new Error(`no language "${code}"`);
      const open = openLanguage(language, folders);
      opened.set(code, open);
      return open;
    },
  };
}

function readPacks(folder: string): readonly LanguageHead[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) throw new ConfigurationError('RC-LOAD-001', folder);
  return names.sort().map((name) => readJson<LanguageHead>(join(folder, name)));
}

/** A part of a language, or undefined where the language has none. */
function optionalPart<Name extends keyof LanguageParts>({ packs }: DataFolders, code: string, name: Name): LanguageParts[Name] | undefined {
  const path = join(packs, code, `${name}.json`);
  return existsSync(path) ? readJson<LanguageParts[Name]>(path) : undefined;
}

function readPart<Name extends keyof LanguageParts>({ packs }: DataFolders, code: string, name: Name): LanguageParts[Name] {
  return readJson<LanguageParts[Name]>(join(packs, code, `${name}.json`));
}

function readEventTypes({ world }: DataFolders): EventTypes {
  return readJson<EventTypes>(join(world, 'event-types.json'));
}

function readJson<Content>(path: string): Content {
  if (!existsSync(path)) throw new ConfigurationError('RC-LOAD-001', path);
  try {
    return JSON.parse(fileText(readFileSync(path))) as Content;
  } catch (cause) {
    throw new ConfigurationError('RC-LOAD-003', path, { cause });
  }
}

async function openWorld(folders: DataFolders): Promise<World> {
  try {
    return await loadWorld(folders);
  } catch (cause) {
    if (cause instanceof OwnFileError) throw new ConfigurationError('RC-LOAD-004', cause.path, { cause });
    throw new ConfigurationError('RC-LOAD-003', folders.world, { cause });
  }
}

function openSentences(
  languages: ReadonlyMap<string, LanguageHead>,
  folders: DataFolders,
): Readonly<Partial<Record<'fr' | 'en', SentencesLexicon>>> {
  const [french, english] = ['fr', 'en'].map((code) => (languages.has(code) ? optionalPart(folders, code, 'sentences') : undefined));
  return {
    ...(french && { fr: openSentencesLexicon('fr', french) }),
    ...(english && { en: openSentencesLexicon('en', english) }),
  };
}

function openLanguage({ code, resources: { morphology, vectors } }: LanguageHead, folders: DataFolders): OpenLanguage {
  const models = join(folders.models, code);
  const framing = optionalPart(folders, code, 'framing');
  const [contractions, boundaries] = ['contractions.bin', 'boundaries.bin'].map((name) => optionalBytes(join(models, name)));
  const syntaxFiles = {
    kernel: bytes(folders.kernel, 'RC-LOAD-001'),
    weights: bytes(join(models, 'tagger-parser.bin')),
    lemmas: bytes(join(models, 'lemmas.json')).toString('utf8'),
    ...(morphology !== undefined && { morphology: bytes(join(folders.resources, morphology)) }),
    ...(vectors !== undefined && { vectors: bytes(join(folders.resources, vectors)) }),
  };
  try {
    return {
      segmentation: openSegmentationLanguage(readPart(folders, code, 'segmentation'), {
        ...(contractions && { contractions }),
        ...(boundaries && { boundaries }),
      }),
      syntax: openSyntaxLanguage(syntaxFiles),
      entities: openEntitiesLanguage(readPart(folders, code, 'entities')),
      claims: openClaimsLexicon(readPart(folders, code, 'claims')),
      ...(framing && { framing: openFramingLexicon(framing) }),
    };
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError('RC-LOAD-003', models, { cause });
  }
}

function bytes(path: string, code: ConfigurationCode = 'RC-LOAD-002'): Buffer {
  if (!existsSync(path)) throw new ConfigurationError(code, path);
  return readFileSync(path);
}

function optionalBytes(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
