import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { phraseAt } from '../phrase-table.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

interface Idiom {
  /** Its words, the first and the last. */
  readonly first: number;
  readonly last: number;
  /** What the tree makes the head of what it denies. */
  readonly host: number;
  readonly denied: number;
}

function idiomAt(tree: SentenceTree, first: number, lexicon: ClaimsLexicon): Idiom | undefined {
  const phrase = phraseAt(tree, first, lexicon.phrases.negating);
  if (phrase === undefined) return undefined;
  const last = first + phrase.split(' ').length - 1;
  const host = tree.words.slice(first, last + 1).find(({ head }) => head < first || head > last)?.index;
  if (host === undefined) return undefined;
  // "est tout sauf solide": the tree has it right, only the words do not say no.
  const plain = tree.word(host).head;
  if (plain > last && tree.childrenBy(plain, 'cop').length > 0) return { first, last, host, denied: plain };
  if (plain > last && saysNo(tree, first, last, lexicon) && standsBefore(tree, last, plain)) return { first, last, host, denied: plain };
  // "is far from assured": the tree hangs the copula from the idiom.
  if (plain === last + 1 && tree.word(plain).upos === 'VERB' && tree.childrenBy(host, 'cop').length > 0)
    return { first, last, host, denied: plain };
  const denied = tree.children(host).find((child) => child > last && ['ADJ', 'NOUN', 'VERB', 'ADV'].includes(tree.word(child).upos));
  return denied === undefined ? undefined : { first, last, host, denied };
}

/** "no longer", "by no means"; not "hardly", which does not deny that it happened ("had hardly left when …"). */
function saysNo(tree: SentenceTree, first: number, last: number, lexicon: ClaimsLexicon): boolean {
  return tree.words.slice(first, last + 1).some((word) => lexicon.sets.negativeWords.has(lowerForm(word)));
}

/** "no longer supports", "no longer be stopped": at most auxiliaries stand between the idiom and its verb. */
function standsBefore(tree: SentenceTree, last: number, verb: number): boolean {
  const isVerb = ['VERB', 'AUX'].includes(tree.word(verb).upos);
  return isVerb && tree.words.slice(last + 1, verb).every(({ upos }) => upos === 'AUX' || upos === 'ADV');
}

/** What is denied takes the place of the idiom, which becomes a plain negation. */
function readAsNegation(tree: SentenceTree, { first, last, host, denied }: Idiom, negator: string): Map<number, Partial<Word>> {
  const { head, deprel } = tree.word(host);
  const isBelow = head === denied;
  const inside = tree.words.slice(first, last + 1);
  const others = tree.children(host).filter((child) => child !== denied);
  return new Map<number, Partial<Word>>([
    ...others.map((child) => [child, { head: denied }] as const),
    ...inside.map(({ index }) => [index, { head: denied, deprel: 'discourse', upos: 'ADV' }] as const),
    [first, { head: denied, deprel: 'advmod', lemma: negator, upos: 'ADV' }],
    ...(isBelow ? [] : [[denied, { head, deprel }] as const]),
    ...(isBelow && inherits(tree, others) ? [[denied, { upos: 'ADJ', lemma: lowerForm(tree.word(denied)) }] as const] : []),
  ]);
}

/** True where the idiom had the copula: what it denies is said of the subject. */
function inherits(tree: SentenceTree, children: readonly number[]): boolean {
  return children.some((child) => tree.word(child).deprel === 'cop');
}

/** "is anything but secure", "est loin d'être sûr": an idiom that says not, and hides what it denies. */
export const readNegatingIdioms: Repair = (tree, lexicon) => {
  const [negator] = lexicon.pack.modality.negators;
  const found = tree.words.map(({ index }) => idiomAt(tree, index, lexicon)).find((idiom) => idiom !== undefined);
  return found && negator !== undefined ? changed(tree.words, readAsNegation(tree, found, negator)) : undefined;
};

/** The verb right behind a wording of "almost" that the tree coordinates with the subject: "The army all but abandoned it". */
function quasiVerb(tree: SentenceTree, first: number, lexicon: ClaimsLexicon): { verb: number; subject: number } | undefined {
  const phrase = phraseAt(tree, first, lexicon.phrases.quasi);
  const verb = phrase === undefined ? undefined : tree.words[first + phrase.split(' ').length];
  if (verb === undefined || verb.upos !== 'VERB' || verb.deprel !== 'conj') return undefined;
  const subject = verb.head >= first ? tree.word(verb.head).head : verb.head;
  const isNoun = subject >= 0 && subject < first && ['NOUN', 'PROPN'].includes(tree.word(subject).upos);
  return isNoun ? { verb: verb.index, subject } : undefined;
}

/** "The army all but abandoned the valley": the wording modifies the verb, and what stands before it is the subject. */
export const readQuasiVerbs: Repair = (tree, lexicon) => {
  for (const { index } of tree.words) {
    const found = quasiVerb(tree, index, lexicon);
    if (found === undefined) continue;
    const { verb, subject } = found;
    const { head, deprel } = tree.word(subject);
    const wording = tree.words.slice(index, verb).map((word): Change => [word.index, { head: verb, deprel: 'advmod', upos: 'ADV' }]);
    const behind = tree.children(subject).filter((child) => child > verb);
    return changed(
      tree.words,
      new Map<number, Partial<Word>>([
        ...behind.map((child): Change => [child, { head: verb }]),
        ...wording,
        [verb, { head, deprel }],
        [subject, { head: verb, deprel: 'nsubj' }],
      ]),
    );
  }
  return undefined;
};

type Change = [index: number, change: Partial<Word>];
