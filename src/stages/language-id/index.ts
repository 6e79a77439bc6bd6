import type { DiagnosticSink } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import { splitParagraphs } from '../../util/paragraphs.ts';
import {
  guessText,
  type Judgement,
  judgeText,
  type KnownLanguages,
  knownLanguages,
  passagesForLetters,
  readPassage,
} from './judge-text.ts';
import { type LetterDetector, loadLetterDetector } from './letter-statistics.ts';
import { type LanguageCode, languageDiagnostic, type UiLanguage } from './messages.ts';
import type { LanguageIdPack } from './pack.ts';

export interface LanguageContext {
  /** The languages that can be read. */
  readonly supported: readonly LanguageIdPack[];
  /** BCP 47 tag that the document states; respected unless the text clearly contradicts it. */
  readonly stated?: string;
  /** Language of the diagnostics. */
  readonly ui: UiLanguage;
  readonly report: DiagnosticSink;
}

/** A paragraph as a trimmed span of the text, with its BCP 47 language (`und` where unknown). */
export interface ParagraphLanguage extends Span {
  readonly lang: string;
}

export interface DocumentLanguage {
  /** BCP 47 code of a supported language, another language's, or `und`. */
  readonly lang: string;
  /** False: the document must not be read. */
  readonly isSupported: boolean;
  readonly paragraphs: readonly ParagraphLanguage[];
}

/**
 * The language of a document and of each of its paragraphs. Function words decide where they can, letter statistics
 * (loaded on first need, 0.3 s) elsewhere; short or uncertain paragraphs take the document's language. Reports
 * RC-LANG-001 (unsupported document), -002 (unsupported paragraph), -003 (stated language contradicted), -004 (unknown).
 * @example await identifyLanguage('Le village a été repris hier.', { supported, ui: 'en', report }) // { lang: 'fr', … }
 */
export async function identifyLanguage(text: string, context: LanguageContext): Promise<DocumentLanguage> {
  const known = knownLanguages(context.supported);
  const spans = splitParagraphs(text);
  const passages = spans.map((span) => readPassage(text.slice(span.start, span.end), known));
  const detect = passagesForLetters(passages).length > 0 ? await loadLetterDetector(known.codes) : undefined;
  const judgements = passages.map((passage) => judgeText(passage, known, detect));
  const stated = baseLanguage(context.stated);
  const found = prevailing(judgements);
  const lang = resolveLanguage(found, stated, context) ?? (await guessWhole(text, known, detect));
  const paragraphs = spans.map((span, index) => ({
    start: span.start,
    end: span.end,
    lang: paragraphLanguage(judgements[index], lang, stated),
  }));
  reportForeign(lang, paragraphs, context);
  return { lang, isSupported: isSupported(lang, context), paragraphs };
}

/** Where the document keeps the language it states, only a clearly foreign paragraph has its own. */
function paragraphLanguage(judgement: Judgement | undefined, lang: string, stated: string | undefined): string {
  if (judgement === undefined || (lang === stated && !isClear(judgement))) return lang;
  return judgement.lang;
}

async function guessWhole(text: string, known: KnownLanguages, detect: LetterDetector | undefined): Promise<string> {
  const passage = readPassage(text, known);
  return guessText(passage, known, detect ?? (await loadLetterDetector(known.codes))) ?? 'und';
}

interface Prevailing {
  readonly lang: string;
  /** Letters of the paragraphs judged to be in it. */
  readonly letters: number;
  /** Their share among the letters of all judged paragraphs. */
  readonly share: number;
  /** The surest of what these judgements rest on. */
  readonly basis: Judgement['basis'];
}

/** The language of most letters among the paragraphs that could be judged. */
function prevailing(judgements: readonly (Judgement | undefined)[]): Prevailing | undefined {
  const letters = new Map<string, number>();
  let total = 0;
  for (const judgement of judgements) {
    if (!judgement) continue;
    letters.set(judgement.lang, (letters.get(judgement.lang) ?? 0) + judgement.letters);
    total += judgement.letters;
  }
  const [best] = [...letters].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const bases = judgements.filter((judgement) => judgement?.lang === best[0]).map((judgement) => judgement?.basis);
  const basis = (['words', 'script'] as const).find((surer) => bases.includes(surer)) ?? 'letters';
  return { lang: best[0], letters: best[1], share: best[1] / total, basis };
}

/** Letters of a text that contradict a statement: by their words, by their script, or by letter statistics alone. */
const clearLetters = { words: 40, script: 2, letters: 60 } as const;
const clearShare = 0.7;

/** The language found or stated; undefined where there is neither. */
function resolveLanguage(found: Prevailing | undefined, stated: string | undefined, context: LanguageContext): string | undefined {
  if (stated === undefined) return found?.lang;
  if (!found || found.lang === stated || found.lang === 'und' || !contradicts(found, stated, context)) return stated;
  report('RC-LANG-003', found.lang, context);
  return found.lang;
}

/** Letter statistics know 60 languages: against a language without a pack only words prove another. */
function contradicts(found: Prevailing, stated: string, context: LanguageContext): boolean {
  if (!isClear(found) || found.share < clearShare) return false;
  return found.basis === 'words' || isSupported(stated, context);
}

function isClear({ basis, letters }: Pick<Judgement, 'basis' | 'letters'>): boolean {
  return letters >= clearLetters[basis];
}

/** "fr-CA" → "fr"; `und` says nothing. */
function baseLanguage(tag: string | undefined): string | undefined {
  const base = tag?.split('-')[0]?.toLowerCase();
  return base === 'und' || base === '' ? undefined : base;
}

function isSupported(lang: string | undefined, context: LanguageContext): boolean {
  return context.supported.some((pack) => pack.lang === lang);
}

function reportForeign(lang: string, paragraphs: readonly ParagraphLanguage[], context: LanguageContext): void {
  if (!isSupported(lang, context)) {
    report(lang === 'und' ? 'RC-LANG-004' : 'RC-LANG-001', lang, context);
    return;
  }
  for (const paragraph of paragraphs) if (!isSupported(paragraph.lang, context)) report('RC-LANG-002', paragraph.lang, context, paragraph);
}

function report(code: LanguageCode, found: string, { stated, supported, ui, report: sink }: LanguageContext, place?: Span): void {
  sink(languageDiagnostic(code, { found, stated: stated ?? 'und', supported: supported.map((pack) => pack.lang) }, ui, place));
}
