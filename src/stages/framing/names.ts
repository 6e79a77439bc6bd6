import { flatMap } from '../../util/flat-map.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import type { WordRange } from './match-pattern.ts';
import type { Pattern } from './pattern.ts';
import type { FramedSentence } from './sentence-units.ts';

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Where a sentence begins with a mark, its first word stands behind it. */
function firstWord({ sentence: { words } }: FramedSentence): number {
  const found = words.findIndex(({ upos }) => upos !== 'PUNCT');
  return found < 0 ? 0 : found;
}

function opensSpeech(index: number, { sentence: { words } }: FramedSentence): boolean {
  return words[index - 1]?.upos === 'PUNCT';
}

/** A capital in mid-sentence makes a name, where the wording itself is not written with one. */
function hasNameCapital({ tokens }: Pattern, { first, last }: WordRange, around: FramedSentence): boolean {
  if (around.isTitleCase || tokens.some((token) => token.kind === 'word' && token.capital)) return false;
  const open = flatMap(tokens, (token) => (token.kind === 'word' ? [...token.any] : []));
  return around.units.some(
    ({ word, form, lemma, isCapital }) =>
      isCapital &&
      word >= first &&
      word <= last &&
      word !== firstWord(around) &&
      !opensSpeech(word, around) &&
      (open.includes(form) || open.includes(lemma)),
  );
}

/** Part of a longer name of an actor or place that begins or ends with a capital. */
function isInsideName({ first, last }: WordRange, { sentence: { words }, mentionAt }: FramedSentence): boolean {
  const mention = mentionAt[first];
  if (mention?.form !== 'name' || mention !== mentionAt[last]) return false;
  const [start, end] = [words[first]!.start, words[last]!.end];
  const isLonger = mention.start < start || mention.end > end;
  return isLonger && (isCapitalised(mention.text) || isCapitalised(mention.text.split(/\s/u).at(-1) ?? ''));
}

/** Whether words belong to the name of an organisation, a square, an operation: names are not loaded, whatever their words. */
export function isNamePart(pattern: Pattern, range: WordRange, around: FramedSentence): boolean {
  return isInsideName(range, around) || hasNameCapital(pattern, range, around);
}

/** Whether a word that opens a name or title ("opération", "film") stands just before these words. */
export function followsNamingWord(first: number, { sentence: { words } }: FramedSentence, { namingWords }: FramingLexicon): boolean {
  const before = words.slice(Math.max(0, first - 4), first).filter(({ upos }) => upos !== 'PUNCT' && upos !== 'DET');
  return before.slice(-2).some(({ lemma, form }) => namingWords.has(lemma.toLowerCase()) || namingWords.has(form.toLowerCase()));
}
