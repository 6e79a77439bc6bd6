import type { Diagnostic } from './model/diagnostic.ts';
import type { EventTypes } from './model/event-type.ts';
import { type Reading, schemaVersion } from './model/reading.ts';
import type { SourceDocument } from './model/source-document.ts';
import type { Sentence, Slip } from './model/token.ts';
import type { ParsedSentence } from './model/tree.ts';
import { type ClaimsContext, claims } from './stages/claims/index.ts';
import { entities } from './stages/entities/index.ts';
import type { EntitiesLanguage, World } from './stages/entities/pack.ts';
import { type FramingLexicon, framing, withLoadedWords } from './stages/framing/index.ts';
import { type DocumentLanguage, identifyLanguage } from './stages/language-id/index.ts';
import type { LanguageIdPack } from './stages/language-id/pack.ts';
import { segment } from './stages/segmentation/index.ts';
import type { SegmentationLanguage } from './stages/segmentation/pack.ts';
import { type SentencesContext, sentences } from './stages/sentences/index.ts';
import { syntax } from './stages/syntax/index.ts';
import type { SyntaxLanguage } from './stages/syntax/pack.ts';
import { splitParagraphs } from './util/paragraphs.ts';
import type { UiLanguage } from './views/ui-language.ts';

/** A language with everything the stages need of it. */
export interface OpenLanguage {
  readonly segmentation: SegmentationLanguage;
  readonly syntax: SyntaxLanguage;
  readonly entities: EntitiesLanguage;
  readonly claims: ClaimsContext['languages'][string];
  /** Absent where the language has no loaded words. */
  readonly framing?: FramingLexicon;
}

/** The languages of the program: how to tell them apart, and each one opened when it is needed. */
export interface LanguageLibrary {
  readonly identification: readonly LanguageIdPack[];
  /**
   * Opens a language once and keeps it.
   * @throws ConfigurationError where its models are missing or broken
   */
  readonly open: (code: string) => OpenLanguage;
  /**
   * Actors, places and instruments, read once when they are needed.
   * @throws ConfigurationError where their files are missing or broken
   */
  readonly world: () => Promise<World>;
  /**
   * What claims can be about, with the codes of other ontologies.
   * @throws ConfigurationError where the file is missing or broken
   */
  readonly eventTypes: () => EventTypes;
  /** How claims are told in the languages of `neutral`. */
  readonly sentences: () => SentencesContext['languages'];
}

export interface PipelineContext {
  readonly library: LanguageLibrary;
  /** Language of the diagnostics. */
  readonly ui: UiLanguage;
}

/** The linguistic layer of a document. */
export interface ParsedDocument {
  readonly language: DocumentLanguage;
  readonly sentences: readonly Sentence[];
  readonly trees: readonly ParsedSentence[];
  readonly slips: readonly Slip[];
  /** Those of the document and those that the stages added. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Language, sentences, tokens and trees of a document: what `recoupe parse` prints.
 * @param forced BCP 47 code that the whole text is taken to be in, without looking
 */
export async function parseDocument(document: SourceDocument, context: PipelineContext, forced?: string): Promise<ParsedDocument> {
  const { text } = document;
  const diagnostics: Diagnostic[] = [...document.diagnostics];
  const language = forced === undefined ? await languageOf(document, context, diagnostics) : forcedLanguage(text, forced);
  const opened = language.isSupported ? openLanguages(language, context.library) : [];
  const { sentences, slips } = segment(text, language.isSupported ? language.paragraphs : [], {
    languages: Object.fromEntries(opened.map(([code, { segmentation }]) => [code, segmentation])),
  });
  const trees = syntax(sentences, { languages: Object.fromEntries(opened.map(([code, parts]) => [code, parts.syntax])) });
  return { language, sentences, trees, slips, diagnostics };
}

/**
 * One document from its text to its reading: the ordered list of stages. A document in a language that is not read
 * has a reading without sentences and a diagnostic that says so.
 * @throws ConfigurationError where the models of its language are missing or broken
 * @example const reading = await readDocument(document, { library: loadLanguages(), ui: 'en' });
 */
export async function readDocument(document: SourceDocument, context: PipelineContext): Promise<Reading> {
  const { language, trees, slips, diagnostics } = await parseDocument(document, context);
  const { id, source, text, documentTime } = document;
  const codes = [...new Set(trees.map(({ lang }) => lang))];
  const opened = codes.map((code) => [code, context.library.open(code)] as const);
  const recognised = entities({ text, documentTime, ...(source.outlet !== undefined && { outlet: source.outlet }) }, trees, {
    languages: Object.fromEntries(opened.map(([code, parts]) => [code, parts.entities])),
    world: await context.library.world(),
    ui: context.ui,
  });
  const found = claims(
    { id, text, documentTime: recognised.documentTime },
    trees,
    {
      languages: Object.fromEntries(opened.map(([code, parts]) => [code, parts.claims])),
      eventTypes: context.library.eventTypes(),
    },
    recognised,
  );
  const actors = [...recognised.actors, ...found.actors];
  const loaded = framing(
    { text, sentences: trees, mentions: recognised.mentions, attributions: found.attributions },
    { languages: Object.fromEntries(opened.map(([code, parts]) => [code, parts.framing])) },
  );
  const told = sentences(
    found.claims.map((claim) => withLoadedWords(claim, loaded)),
    { text, sentences: trees, mentions: found.mentions, actors, quantities: recognised.quantities, loaded },
    { languages: context.library.sentences(), eventTypes: context.library.eventTypes() },
  );
  return {
    schemaVersion,
    document: { id, source, lang: language.lang, text, documentTime: recognised.documentTime },
    sentences: trees.map(({ start, end }) => ({ start, end })),
    mentions: found.mentions,
    actors,
    places: [...recognised.places],
    instruments: [...recognised.instruments],
    times: found.times,
    quantities: [...recognised.quantities],
    claims: told,
    tensions: found.tensions,
    loaded,
    attributions: found.attributions,
    slips: slips.map(({ start, end, read, why }) => ({ start, end, read, why })),
    coverage: found.coverage,
    diagnostics: [...diagnostics],
  };
}

function languageOf(document: SourceDocument, { library, ui }: PipelineContext, diagnostics: Diagnostic[]): Promise<DocumentLanguage> {
  return identifyLanguage(document.text, {
    supported: library.identification,
    ui,
    report: (diagnostic) => diagnostics.push(diagnostic),
    ...(document.statedLanguage !== undefined && { stated: document.statedLanguage }),
  });
}

function forcedLanguage(text: string, lang: string): DocumentLanguage {
  return { lang, isSupported: true, paragraphs: splitParagraphs(text).map((span) => ({ ...span, lang })) };
}

/** The languages of the paragraphs that can be read, opened. */
function openLanguages({ paragraphs }: DocumentLanguage, library: LanguageLibrary): readonly (readonly [string, OpenLanguage])[] {
  const codes = new Set(paragraphs.map(({ lang }) => lang));
  return library.identification.filter(({ lang }) => codes.has(lang)).map(({ lang }) => [lang, library.open(lang)] as const);
}
