import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import type { QuotingClause, Surround } from './quoted-speech.ts';

export type Speech = Pick<QuotingClause, 'verb' | 'cue' | 'speaker'>;

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);
const groupWords: ReadonlySet<string> = new Set(['PRON', 'AUX', 'VERB', 'ADV', 'ADP', 'PART']);
const phraseWords: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'ADP', 'NUM', 'PUNCT', 'CCONJ', 'PART', 'X']);

/** « … », a déclaré X; "…," X said: the clause right behind a quotation. */
export function following(
  tree: SentenceTree,
  { words, before }: Surround & { readonly before: Quotation },
  lexicon: ClaimsLexicon,
): Speech | undefined {
  const own = words.slice(words.findIndex((index) => tree.word(index).upos !== 'PUNCT'));
  if (!isSetOff(tree, words, before)) return undefined;
  const turned = inverted(tree, own, lexicon);
  // "Commanders, who vow to “break it”, reported …": a verb whose subject stands before the quotation goes on with the sentence.
  const goesOn = turned?.verb !== undefined && tree.childrenBy(turned.verb, 'nsubj').some((index) => tree.word(index).end <= before.start);
  return turned !== undefined && !goesOn ? turned : subjectFirst(tree, own, lexicon);
}

/** A stop stands before the closing mark or behind it. */
function isSetOff(tree: SentenceTree, words: readonly number[], { whole, end }: Quotation): boolean {
  const last = tree.words.findLast((word) => word.end <= end);
  const inside = whole === true || /^[,–—-]$/u.test(last?.form ?? '');
  const stops = words.slice(
    0,
    words.findIndex((index) => tree.word(index).upos !== 'PUNCT'),
  );
  return inside || stops.some((index) => /^[,–—-]$/u.test(tree.word(index).form));
}

/** The verb group at the head of some words, with its last verb. */
function verbGroup(tree: SentenceTree, words: readonly number[]): { verb: number; group: readonly number[] } | undefined {
  const stop = words.findIndex((index) => !groupWords.has(tree.word(index).upos));
  const run = stop < 0 ? words : words.slice(0, stop);
  const verb = run.findLast((index) => tree.word(index).upos === 'VERB');
  if (verb === undefined) return undefined;
  const group = run.slice(0, run.indexOf(verb) + 1);
  const first = tree.word(group[0]!);
  const hasFinite = group.some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
  const hasSubject = words.some((index) => isInvertedPronoun(tree, index));
  return (hasFinite || hasSubject) && (first.upos !== 'PRON' || hasSubject || isClitic(tree, first.index)) && first.upos !== 'ADP'
    ? { verb, group }
    : undefined;
}

/** A pronoun that is no subject: "s'est borné à dire", "lui a répondu X". */
function isClitic(tree: SentenceTree, index: number): boolean {
  return !['nsubj', 'csubj'].includes(baseRelation(tree.word(index).deprel));
}

/** "-t-il", "-elle": the subject behind a verb or its auxiliary. */
function isInvertedPronoun(tree: SentenceTree, index: number): boolean {
  return tree.word(index).upos === 'PRON' && tree.word(index).form.startsWith('-');
}

/** "a déclaré mardi le colonel", "said one woman", "prévient-elle". */
export function inverted(tree: SentenceTree, words: readonly number[], lexicon: ClaimsLexicon): Speech | undefined {
  const found = verbGroup(tree, words);
  if (found === undefined) return undefined;
  const { verb, group } = found;
  const clitic = words.find((index) => isInvertedPronoun(tree, index) && index <= verb + 1);
  if (clitic !== undefined) return { verb, cue: verb, speaker: clitic };
  if (group.some((index) => baseRelation(tree.word(index).deprel) === 'nsubj')) return undefined;
  // "« … », nie que ses hommes aient fui": what stands behind the conjunction is what is said.
  const clause = words.find((index) => index > verb && tree.word(index).upos === 'SCONJ') ?? Number.POSITIVE_INFINITY;
  const behind = words.filter((index) => index > verb && index < clause);
  const subject =
    behind.find((index) => tree.word(index).head === verb && baseRelation(tree.word(index).deprel) === 'nsubj') ??
    behind.find((index) => isBareNoun(tree, index, lexicon) && isTop(tree, index, behind)) ??
    behind.find((index) => isBareNoun(tree, index, lexicon) && tree.childrenBy(index, 'det', 'nummod').length > 0);
  return subject === undefined ? undefined : { verb, cue: verb, speaker: subject };
}

function isBareNoun(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  // Acts do not speak: "…, reported only four clashes".
  if (!nouns.has(word.upos) || lexicon.kind(word) === 'time' || isAct(word, lexicon)) return false;
  return tree.childrenBy(index, 'case', 'mark').length === 0;
}

function isAct(word: Word, lexicon: ClaimsLexicon): boolean {
  return lexicon.kind(word) === undefined && !lexicon.sets.channelNouns.has(word.lemma) && lexicon.predicateNoun(word)?.class === 'event';
}

/** Hangs from nothing else in the phrase. */
function isTop(tree: SentenceTree, index: number, words: readonly number[]): boolean {
  return !words.includes(tree.word(index).head);
}

/** "the mission wrote in its bulletin", "he told reporters". */
export function subjectFirst(tree: SentenceTree, own: readonly number[], lexicon: ClaimsLexicon): Speech | undefined {
  const at = own.findIndex((index) => ['VERB', 'AUX'].includes(tree.word(index).upos));
  const phrase = own.slice(0, Math.max(at, 0));
  if (phrase.length === 0 || phrase.some((index) => !phraseWords.has(tree.word(index).upos) || isRelative(tree, index))) return undefined;
  if (['ADP', 'CCONJ'].includes(tree.word(phrase[0]!).upos)) return undefined;
  const verb = own.slice(at).find((index) => tree.word(index).upos === 'VERB');
  if (verb === undefined || hasFeature(tree.word(verb), 'VerbForm', 'Ger') || isRelativeOf(tree, verb, phrase)) return undefined;
  const { lemma } = tree.word(verb);
  const isSaying = lexicon.stance(lemma) !== undefined || lexicon.sets.textVerbs.has(lemma) || lexicon.sets.quoting.has(lemma);
  return isSaying ? { verb, cue: verb, speaker: headOfPhrase(tree, phrase) } : undefined;
}

/** "…, a charge the authorities reject": said of the first noun, and nothing that says who speaks. */
function isRelativeOf(tree: SentenceTree, verb: number, phrase: readonly number[]): boolean {
  const { head, deprel } = tree.word(verb);
  return deprel === 'acl:relcl' && phrase.includes(head) && tree.word(head).upos === 'NOUN';
}

function isRelative(tree: SentenceTree, index: number): boolean {
  return hasFeature(tree.word(index), 'PronType', 'Rel');
}

/** The last noun before a preposition or comma, or the one that it belongs to. */
function headOfPhrase(tree: SentenceTree, phrase: readonly number[]): number {
  const stop = phrase.findIndex((index) => ['ADP', 'PUNCT', 'CCONJ'].includes(tree.word(index).upos));
  const first = stop <= 0 ? phrase : phrase.slice(0, stop);
  let head = first.findLast((index) => nouns.has(tree.word(index).upos)) ?? first.at(-1)!;
  for (let above = tree.word(head).head; first.includes(above) && nouns.has(tree.word(above).upos); above = tree.word(head).head)
    head = above;
  return head;
}

/** « Si les tirs continuent, prévient-elle, nous partirons »: between two commas of a quotation, a verb of saying and its subject. */
export function slippedIn(
  tree: SentenceTree,
  quoted: ReadonlySet<number>,
  lexicon: ClaimsLexicon,
): (Speech & { readonly slipped: ReadonlySet<number> }) | undefined {
  const commas = [...quoted].filter((index) => tree.word(index).form === ',');
  for (const [order, opening] of commas.entries()) {
    const closing = commas[order + 1];
    if (closing === undefined) return undefined;
    const words = [...quoted].filter((index) => opening < index && index < closing);
    const speech = inverted(tree, words, lexicon);
    if (speech?.verb === undefined || lexicon.stance(tree.word(speech.verb).lemma) === undefined) continue;
    return { ...speech, slipped: new Set([opening, ...words, closing]) };
  }
  return undefined;
}
