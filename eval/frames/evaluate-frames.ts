import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';
import type { LanguageLibrary } from '../../src/pipeline.ts';
import { readCorpus } from '../claims/claims-corpus.ts';
import type { GoldReport } from '../claims/gold-report.ts';
import { type Count, countRight } from '../entities/count.ts';
import { type Part, parts } from '../entities/read-sentence.ts';
import { type CoveredTrigger, coverTriggers, type TriggeredText } from './cover-triggers.ts';
import { drawNews, type NewsSentence } from './draw-news.ts';
import { readTriggers, type TriggerFile } from './trigger-file.ts';

/** Which of the triggers of some texts have a frame. */
export interface FrameCoverage {
  readonly name: string;
  readonly lang: string;
  readonly known: Count;
  readonly read: Count;
  /** Lemmas without a frame, the most frequent first. */
  readonly missing: readonly { readonly lemma: string; readonly upos: string; readonly times: number }[];
}

/** Where the annotated reports and the triggers of the news sentences are, and the treebanks. */
export interface FrameSources {
  readonly evalFolder: string;
  readonly treebanks: string;
}

/** Triggers of the drawn news sentences: those that frames are added for, and those that only measure. */
const triggerFiles: Readonly<Record<Part, string>> = {
  development: 'treebank-triggers.yaml',
  untouched: 'treebank-triggers-untouched.yaml',
};

/**
 * Looks up the triggers of the drawn news sentences and of the annotated reports, the untouched ones where they are asked for.
 * @throws Error where a treebank is not there or does not belong to the triggers
 */
export async function evaluateFrames(
  { evalFolder, treebanks }: FrameSources,
  library: LanguageLibrary,
  languages: readonly string[],
  withUntouched: boolean,
): Promise<FrameCoverage[]> {
  const wanted = withUntouched ? parts : (['development'] as const);
  const triggers = wanted.map((part) => ({ part, file: readTriggers(join(evalFolder, 'frames', triggerFiles[part])) }));
  const coverage: FrameCoverage[] = [];
  for (const lang of languages) {
    for (const { part, file } of triggers) {
      coverage.push(await coverTexts(`${part} news of the treebanks`, lang, newsTriggers(lang, treebanks, file), library));
      const reports = readCorpus(join(evalFolder, 'claims'), part, [lang]).map(reportTriggers);
      coverage.push(await coverTexts(`${part} reports`, lang, reports, library));
    }
  }
  return coverage;
}

async function coverTexts(name: string, lang: string, texts: readonly TriggeredText[], library: LanguageLibrary): Promise<FrameCoverage> {
  const covered: CoveredTrigger[] = [];
  for (const text of texts) covered.push(...(await coverTriggers(text, library)));
  return {
    name,
    lang,
    known: countRight(covered.map(({ isKnown }) => ({ right: isKnown }))),
    read: countRight(covered.map(({ isRead }) => ({ right: isRead }))),
    missing: missingLemmas(covered),
  };
}

/** Lemmas without a frame, the most frequent first. */
export function missingLemmas(covered: readonly CoveredTrigger[]): FrameCoverage['missing'] {
  const times = new Map<string, { lemma: string; upos: string; times: number }>();
  for (const { lemma, upos } of covered.filter(({ isKnown }) => !isKnown)) {
    const key = `${lemma} ${upos}`;
    times.set(key, { lemma, upos, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].sort((a, b) => b.times - a.times || (a.lemma < b.lemma ? -1 : 1));
}

/** Types of ties by apposition, abbreviation and office: they are typed by their form, without a frame. */
const tiesWithoutFrame: readonly string[] = ['same-as', 'office'];

/** The triggers of an annotated report whose type a frame has to give. */
export function reportTriggers({ lang, text, date, claims }: GoldReport): TriggeredText {
  const framed = claims.filter(({ types }) => !types.every((type) => tiesWithoutFrame.includes(type)));
  return { lang, text, ...(date === undefined ? {} : { date }), triggers: framed.map(({ trigger }) => trigger) };
}

/**
 * The triggers of the drawn sentences.
 * @throws Error naming a sentence that was not drawn or a word that it does not have
 */
export function newsTriggers(lang: string, folder: string, { draw, triggers }: TriggerFile): TriggeredText[] {
  const drawn = new Map(drawNews(folder, lang, draw).map((sentence) => [sentence.id, sentence]));
  return Object.entries(triggers[lang] ?? {}).map(([id, words]) => {
    const sentence = drawn.get(id);
    if (sentence === undefined) throw new Error(`${id} was not drawn: the triggers and the treebanks do not belong together`);
    return { lang, text: sentence.text, triggers: words.map((word) => wordOf(sentence, word)) };
  });
}

/** Where a word of a sentence stands, by its number from 1. @throws Error naming the sentence that has no such word */
export function wordOf({ id, words }: NewsSentence, number: number): Span {
  const word = words[number - 1];
  if (word === undefined) throw new Error(`${id} has no word ${number}`);
  return word;
}
