import type { UniversalPos } from '../model/tree.ts';
import { applyScript, type DictionaryLemma, editScript, findException, type LemmaModel, lemmaByEnding, longestEnding, openLemmatiser } from '../stages/syntax/lemmatiser.ts';
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

/** Endings whose script differs from what the next shorter known ending would say. */
function learnEndings(words: readonly ConlluWord[]): Map<string, string> {
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
  const best = mostFrequent(counts);
  const kept = new Map<string, string>();
  for (const [key, { value, times }] of [...best].sort((a, b) => a[0].indexOf('\t') - b[0].indexOf('\t') || (a[0] < b[0] ? -1 : 1))) {
    if (times < 2 && key.indexOf('\t') > 0) continue;
    if (shorterScript(key, kept) !== value) kept.set(key, value);
  }
  return kept;
}

function shorterScript(key: string, kept: ReadonlyMap<string, string>): string | undefined {
  const tab = key.indexOf('\t');
  const tag = key.slice(tab);
  for (let start = 1; start <= tab; start++) {
    const script = kept.get(key.slice(start, tab) + tag);
    if (script !== undefined) return script;
  }
  return undefined;
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
 * @returns A model for `openLemmatiser`, to be opened with the same dictionary.
 */
export function trainLemmatiser(sentences: readonly ConlluSentence[], dictionary: DictionaryLemma | undefined): LemmaModel {
  const words = sentences.flatMap((sentence) => sentence.words);
  const endings = learnEndings(words);
  const exceptions = new Map<string, string>();
  const predict = (form: string, upos: UniversalPos, feats: string): string => {
    const script = findException(form, upos, feats, exceptions);
    const exception = script === undefined ? undefined : applyScript(form, script);
    const known = upos === 'PROPN' ? undefined : dictionary?.(form, upos, feats);
    return exception ?? known ?? lemmaByEnding(form, upos, feats, (ending) => endings.get(ending));
  };
  for (const { key, form, upos, lemma } of learnForms(words, (word) => `${word.form}\t${word.upos}`)) {
    if (predict(form, upos, anyFeatures) !== lemma) exceptions.set(key, editScript(form, lemma));
  }
  for (const { key, form, upos, feats, lemma } of learnForms(words, (word) => `${word.form}\t${word.upos} ${word.feats}`)) {
    if (predict(form, upos, feats) !== lemma) exceptions.set(key, editScript(form, lemma));
  }
  return store(endings, exceptions);
}

function store(endings: ReadonlyMap<string, string>, exceptions: ReadonlyMap<string, string>): LemmaModel {
  const scripts = new Map<string, number>();
  const line = ([key, script]: [string, string]): string => {
    if (!scripts.has(script)) scripts.set(script, scripts.size);
    return `${key}\t${scripts.get(script)!}`;
  };
  const lines = { endings: [...endings].map(line).join('\n'), exceptions: [...exceptions].map(line).join('\n') };
  return { scripts: [...scripts.keys()], ...lines };
}

/** Share of words whose lemma is right, with the tags of the treebank. */
export function scoreLemmas(model: LemmaModel, dictionary: DictionaryLemma | undefined, sentences: readonly ConlluSentence[]): number {
  const lemmatise = openLemmatiser(model, dictionary);
  const words = sentences.flatMap((sentence) => sentence.words);
  const right = words.filter((word) => lemmatise(word.form, word.upos as UniversalPos, word.feats) === word.lemma).length;
  return right / words.length;
}
