import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { type Report, withHolder } from './report.ts';

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET']);

/** The noun phrase of at most a few words that alone stands behind the last colon. */
function phraseBehindColon(tree: SentenceTree): { colon: number; head: number } | undefined {
  const colon = tree.words.findLast(({ form }) => form === ':')?.index;
  const rest = tree.words.slice((colon ?? tree.words.length) + 1).filter(({ upos }) => upos !== 'PUNCT');
  if (colon === undefined || rest.length === 0 || rest.length > 4 || rest.some(({ upos }) => !nominal.has(upos))) return undefined;
  const head = rest.find((word) => ['NOUN', 'PROPN'].includes(word.upos) && word.head <= colon);
  return head && { colon, head: head.index };
}

/** An act, or a verb, among the words before. */
function tellsAct(tree: SentenceTree, end: number, lexicon: ClaimsLexicon): boolean {
  return tree.words.slice(0, end).some((word) => word.upos === 'VERB' || lexicon.predicateNoun(word) !== undefined);
}

/** "Six held after blast: police": a headline ends with whoever says it, bare and without a verb or a full stop. */
export function headlineReport(tree: SentenceTree, lexicon: ClaimsLexicon): Report | undefined {
  const found = phraseBehindColon(tree);
  if (found === undefined || /^[.!?]$/u.test(tree.words.at(-1)!.form)) return undefined;
  const { colon, head } = found;
  const word = tree.word(head);
  const canSpeak = ['group', 'person', 'medium', 'name'].includes(lexicon.kind(word) ?? '');
  const isBare = tree.childrenBy(head, 'det', 'nummod', 'case').every((child) => !hasFeature(tree.word(child), 'Definite', 'Ind'));
  if (!canSpeak || !isBare || tree.childrenBy(head, 'nummod').length > 0 || !tellsAct(tree, colon, lexicon)) return undefined;
  return {
    rule: 'attribution.headline',
    stance: 'says',
    cue: { start: tree.word(colon).start, end: tree.word(colon).end },
    content: new Set(tree.words.slice(0, colon).map(({ index }) => index)),
    ...withHolder(tree, head, lexicon),
  };
}
