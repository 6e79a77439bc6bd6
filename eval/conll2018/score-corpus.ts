import type { ConlluSentence } from '../../src/util/conllu.ts';
import { alignWords } from './align-words.ts';
import { type CharacterSpan, layOut, type ScoredWord } from './scored-words.ts';

/** How many units of the gold and of the system corpus there are, how many agree, and F1 in per cent. */
export interface Score {
  readonly gold: number;
  readonly system: number;
  readonly correct: number;
  readonly f1: number;
}

/** The measures of the CoNLL 2018 shared task that this program reports. */
export interface CorpusScores {
  readonly tokens: Score;
  readonly sentences: Score;
  readonly words: Score;
  readonly upos: Score;
  readonly ufeats: Score;
  readonly lemmas: Score;
  readonly uas: Score;
  readonly las: Score;
  readonly clas: Score;
}

/** Relations of content words, which alone CLAS counts. */
const contentRelations = new Set([
  'nsubj',
  'obj',
  'iobj',
  'csubj',
  'ccomp',
  'xcomp',
  'obl',
  'vocative',
  'expl',
  'dislocated',
  'advcl',
  'advmod',
  'discourse',
  'nmod',
  'appos',
  'nummod',
  'acl',
  'amod',
  'conj',
  'fixed',
  'flat',
  'compound',
  'list',
  'parataxis',
  'orphan',
  'goeswith',
  'reparandum',
  'root',
  'dep',
]);

/**
 * Scores a system's analysis of the same text against the gold one, as defined by the CoNLL 2018 shared task
 * (https://universaldependencies.org/conll18/evaluation.html): units agree by the characters they cover, words of
 * multiword tokens by their forms; of relations and features the universal part counts.
 * @throws Error where the two do not have the same characters, white space apart
 */
export function scoreCorpus(goldSentences: readonly ConlluSentence[], systemSentences: readonly ConlluSentence[]): CorpusScores {
  const gold = layOut(goldSentences);
  const system = layOut(systemSentences);
  if (gold.characters !== system.characters) throw new Error(`the texts differ: ${firstDifference(gold.characters, system.characters)}`);
  const pairs = alignWords(gold.words, system.words);
  const goldOf = new Map(pairs.map((pair) => [pair.system, pair.gold]));
  const total = (content: boolean): readonly [number, number] =>
    [gold.words, system.words].map((words) => (content ? words.filter(isContent).length : words.length)) as [number, number];
  const agree = (test: (gold: ScoredWord, system: ScoredWord) => boolean, content = false): Score => {
    const correct = pairs.filter((pair) => {
      const word = gold.words[pair.gold]!;
      return (!content || isContent(word)) && test(word, system.words[pair.system]!);
    });
    return score(...total(content), correct.length);
  };
  const sameHead = (a: ScoredWord, b: ScoredWord): boolean => (b.head === -1 ? a.head === -1 : goldOf.get(b.head) === a.head);
  const sameArc = (a: ScoredWord, b: ScoredWord): boolean => sameHead(a, b) && a.deprel === b.deprel;
  return {
    tokens: spanScore(gold.tokens, system.tokens),
    sentences: spanScore(gold.sentences, system.sentences),
    words: agree(() => true),
    upos: agree((a, b) => a.upos === b.upos),
    ufeats: agree((a, b) => a.feats === b.feats),
    lemmas: agree((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: agree(sameHead),
    las: agree(sameArc),
    clas: agree(sameArc, true),
  };
}

function isContent(word: ScoredWord): boolean {
  return contentRelations.has(word.deprel);
}

function score(gold: number, system: number, correct: number): Score {
  return { gold, system, correct, f1: gold + system === 0 ? 0 : (200 * correct) / (gold + system) };
}

function spanScore(gold: readonly CharacterSpan[], system: readonly CharacterSpan[]): Score {
  const spans = new Set(gold.map((span) => `${span.start}-${span.end}`));
  return score(gold.length, system.length, system.filter((span) => spans.has(`${span.start}-${span.end}`)).length);
}

function firstDifference(gold: string, system: string): string {
  let at = 0;
  while (gold[at] === system[at]) at++;
  return `"${gold.slice(at, at + 20)}" against "${system.slice(at, at + 20)}" at character ${at}`;
}
