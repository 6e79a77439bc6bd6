import type { UniversalPos } from '../model/tree.ts';
import {
  applyScript,
  type DictionaryLemma,
  type EndingRules,
  editScript,
  findException,
  type LemmaModel,
  lemmaByEnding,
  longestEnding,
} from '../stages/syntax/lemmatiser.ts';
import type { ConlluSentence, ConlluWord } from '../util/conllu.ts';

type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  counts.set(key, values);
}

/** The most frequent value of each key; of equals, the first in code-point order. */
function mostFrequent(counts: Counts): Map<string, { value: string; times: number }> {
  return new Map(
    [...counts].map(([key, values]) => {
      const [value, times] = [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      return [key, { value, times }];
    }),
  );
}

/** The two likeliest scripts of each ending, where they differ from what the next shorter known ending would say. */
function learnEndings(words: readonly ConlluWord[]): Map<string, readonly string[]> {
  const counts: Counts = new Map();
  for (const { form, lemma, upos, feats } of words) {
    const lowered = form.toLowerCase();
    const script = editScript(form, lemma);
    // An ending may only say what to do with its own letters: "am" → "be" teaches nothing about other words in -m.
    const least = Number(/\d+/u.exec(script)![0]);
    for (let length = least; length <= longestEnding && length <= lowered.length; length++) {
      const ending = lowered.slice(lowered.length - length);
      count(counts, `${ending}\t${upos} ${feats}`, script);
      count(counts, `${ending}\t${upos}`, script);
    }
  }
  return keepTelling(counts);
}

/** Keeps the endings that say something else than the next shorter one; one sighting is enough for the empty ending only. */
function keepTelling(counts: Counts): Map<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  const byLength = [...counts].sort((a, b) => a[0].indexOf('\t') - b[0].indexOf('\t') || (a[0] < b[0] ? -1 : 1));
  for (const [key, values] of byLength) {
    const ranked = [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const scripts = ranked
      .slice(0, 2)
      .filter(([, times], rank) => times > 1 || (rank === 0 && key.startsWith('\t')))
      .map(([script]) => script);
    if (scripts.length > 0 && shorterScripts(key, kept)?.join(' ') !== scripts.join(' ')) kept.set(key, scripts);
  }
  return kept;
}

function shorterScripts(key: string, kept: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const tab = key.indexOf('\t');
  const tag = key.slice(tab);
  for (let start = 1; start <= tab; start++) {
    const scripts = kept.get(key.slice(start, tab) + tag);
    if (scripts !== undefined) return scripts;
  }
  return undefined;
}

/** A lemma that treebanks may not show: an irregular form, say. */
export interface KnownLemma {
  readonly form: string;
  readonly upos: string;
  readonly lemma: string;
}

interface LearnedForm {
  readonly key: string;
  readonly form: string;
  readonly upos: UniversalPos;
  readonly feats: string;
  readonly lemma: string;
}

/** The lemma that a form mostly has in the treebanks under a key made from its tag. */
function learnForms(words: readonly ConlluWord[], keyOf: (word: ConlluWord) => string): LearnedForm[] {
  const counts: Counts = new Map();
  const shown = new Map<string, ConlluWord>();
  for (const word of words) {
    const key = keyOf(word);
    count(counts, key, word.lemma);
    if (!shown.has(key)) shown.set(key, word);
  }
  return [...mostFrequent(counts)].map(([key, { value }]) => {
    const { form, upos, feats } = shown.get(key)!;
    return { key, form, upos: upos as UniversalPos, feats, lemma: value };
  });
}

/** A tag that no word has: what is said of a form under it is said of its part of speech alone. */
const anyFeatures = '*';

/**
 * Learns a lemmatiser from a treebank. Only what the dictionary and the endings would get wrong is stored as an exception:
 * first by part of speech, then by exact tag where that would be wrong too.
 * @param known Lemmas stated by hand; they go before what the treebanks show, which have slips of their own.
 * @returns A model for `openLemmatiser`, to be opened with the same dictionary.
 */
export function trainLemmatiser(
  sentences: readonly ConlluSentence[],
  dictionary: DictionaryLemma | undefined,
  isWord: EndingRules['isWord'],
  known: readonly KnownLemma[] = [],
): LemmaModel {
  const stated = new Set(known.map(({ form, upos }) => `${form}\t${upos}`));
  const words = sentences
    .flatMap((sentence) => sentence.words)
    .filter(({ form, upos }) => !stated.has(`${form.toLowerCase()}\t${upos}`))
    .map(withoutTitleCapital(sentences));
  const endings = learnEndings(words);
  const exceptions = new Map<string, string>();
  const rules: EndingRules = { isWord, scripts: (key) => endings.get(key) };
  const predict = (form: string, upos: UniversalPos, feats: string): string => {
    const script = findException(form, upos, feats, exceptions);
    const exception = script === undefined ? undefined : applyScript(form, script);
    const known = upos === 'PROPN' ? undefined : dictionary?.(form, upos, feats);
    return exception ?? known ?? lemmaByEnding(form, upos, feats, rules);
  };
  for (const { form, upos, lemma } of known) exceptions.set(`${form}\t${upos}`, editScript(form, lemma));
  for (const { key, form, upos, lemma } of learnForms(words, (word) => `${word.form}\t${word.upos}`)) {
    if (predict(form, upos, anyFeatures) !== lemma) exceptions.set(key, editScript(form, lemma));
  }
  for (const { key, form, upos, feats, lemma } of learnForms(words, (word) => `${word.form}\t${word.upos} ${word.feats}`)) {
    if (predict(form, upos, feats) !== lemma) exceptions.set(key, editScript(form, lemma));
  }
  return store(endings, exceptions);
}

/**
 * Treebanks keep the capital of a common word in a title ("Hot" in the name of a spring). Seen once, that is no lemma of a word
 * that they also write small with a small lemma: its lemma is written small again.
 */
function withoutTitleCapital(sentences: readonly ConlluSentence[]): (word: ConlluWord) => ConlluWord {
  const words = sentences.flatMap((sentence) => sentence.words);
  const small = new Set(words.filter(({ lemma }) => lemma === lemma.toLowerCase()).map(({ form, upos }) => `${form}\t${upos}`));
  const capitals: Counts = new Map();
  for (const { form, upos, lemma } of words) if (lemma !== lemma.toLowerCase()) count(capitals, form.toLowerCase(), `${lemma}\t${upos}`);
  return (word) => {
    const { form, upos, lemma } = word;
    const isSeenOnce = capitals.get(form.toLowerCase())?.get(`${lemma}\t${upos}`) === 1;
    const isTitle = upos !== 'PROPN' && isSeenOnce && form !== form.toLowerCase() && small.has(`${form.toLowerCase()}\t${upos}`);
    return isTitle ? { ...word, lemma: lemma.toLowerCase() } : word;
  };
}

function store(endings: ReadonlyMap<string, readonly string[]>, exceptions: ReadonlyMap<string, string>): LemmaModel {
  const scripts = new Map<string, number>();
  const numberOf = (script: string): number => {
    if (!scripts.has(script)) scripts.set(script, scripts.size);
    return scripts.get(script)!;
  };
  const lines = {
    endings: [...endings].map(([key, found]) => `${key}\t${found.map(numberOf).join(' ')}`).join('\n'),
    exceptions: [...exceptions].map(([key, script]) => `${key}\t${numberOf(script)}`).join('\n'),
  };
  return { scripts: [...scripts.keys()], ...lines };
}
