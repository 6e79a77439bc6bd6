import type { Anaphor } from './anaphor.ts';
import { bothSides } from './both-of-two.ts';
import type { Choice } from './choice.ts';
import { chooseAntecedent } from './choose-antecedent.ts';
import { countedPair } from './counted-pair.ts';
import type { Discourse } from './discourse.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';

/** Sentences that a number looks back for what it counted. */
const reach = 5;

/** "both", "each": a word for members of what was named before, without a noun or complement of its own. */
export function isOfSeveral(view: ReferenceSentence, at: number): boolean {
  const { pack, lowered, words } = view;
  if (!pack.membersOfSeveral.has(lowered[at]!)) return false;
  const { upos } = words[at]!;
  return (upos === 'PRON' || (upos === 'DET' && isArgument(view, at))) && isAlone(view, at);
}

/** "the six", "les quatorze": a number behind an article, without a noun. */
export function isCountAgain(view: ReferenceSentence, at: number): boolean {
  const { pack, lowered, words } = view;
  if (at === 0 || !hasFeature(words[at]!, 'NumType=Card') || !pack.definite.has(lowered[at - 1]!)) return false;
  const { head } = words[at]!;
  const isBeforeNoun = head > at && ['NOUN', 'PROPN', 'ADJ'].includes(words[head]!.upos);
  return isArgument(view, at) && !isBeforeNoun && words[at + 1]?.upos !== 'NUM' && words[at + 1]?.upos !== 'NOUN';
}

function isArgument({ relations }: ReferenceSentence, at: number): boolean {
  return ['nsubj', 'obj', 'iobj', 'obl', 'nmod'].includes(relations[at]!);
}

function isAlone(view: ReferenceSentence, at: number): boolean {
  const { head, index } = view.words[at]!;
  const isBeforeNoun = head === index + 1 && ['NOUN', 'PROPN', 'ADJ'].includes(view.words[head]!.upos);
  return !isBeforeNoun && childBy(view, at, 'nmod', 'acl', 'compound', 'cc', 'conj') === undefined;
}

/** What "both" or "each" is said of: the two named together or counted last, else the last several. */
export function severalBefore(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const isCount = hasFeature(view.words[anaphor.head]!, 'NumType=Card');
  if (isCount) return countedAs(discourse, view, anaphor) ?? plural(discourse, view, anaphor);
  return countedPair(discourse, anaphor) ?? bothSides(discourse, anaphor) ?? plural(discourse, view, anaphor);
}

/** "six employees … the six": what the same number counted. */
function countedAs({ occurrences, views }: Discourse, view: ReferenceSentence, { sentence, first, head }: Anaphor): Choice | undefined {
  const number = view.words[head]!.lemma.toLowerCase();
  for (let at = sentence; at >= 0 && at >= sentence - reach; at--) {
    const there = views[at];
    const best = occurrences[at]!.find(
      ({ head: noun, last, members }) => !members && (at < sentence || last < first) && there && isCountedBy(there, noun, number),
    );
    if (best) return { best, rivals: [], reason: 'what the same number counted' };
  }
  return undefined;
}

function isCountedBy({ children, relations, words }: ReferenceSentence, noun: number, number: string): boolean {
  return children[noun]!.some((child) => relations[child] === 'nummod' && words[child]!.lemma.toLowerCase() === number);
}

function plural(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  return chooseAntecedent(discourse, view, { ...anaphor, wanted: { number: 'plural' } });
}
