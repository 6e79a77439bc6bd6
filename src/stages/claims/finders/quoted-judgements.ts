import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { type FinderInput, newDraft } from './finder.ts';

const opening = /^["«“„]$/u;
const closing = /^["»”]$/u;
/** Words between the marks, at most. */
const longest = 5;
/** Words from the closing mark to whoever is quoted, at most. */
const nearest = 6;

/** The noun or adjective of a few words in quotation marks that open with a preposition and tell nothing by a verb. */
function judgementAt(tree: SentenceTree, open: number): { word: number; end: number } | undefined {
  if (!opening.test(tree.word(open).form) || tree.words[open + 1]?.upos !== 'ADP') return undefined;
  const end = tree.words.find(({ index, form }) => index > open + 1 && closing.test(form))?.index;
  if (end === undefined || end - open - 1 > longest) return undefined;
  const inside = tree.words.slice(open + 1, end);
  const word = inside.find(({ upos }) => upos === 'NOUN' || upos === 'ADJ');
  return word === undefined || inside.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? undefined : { word: word.index, end };
}

/** "a quitté la ville, « sans combat » selon l'ONU": how somebody who is named behind it calls what is told. */
export function findQuotedJudgements({ tree, sentence, reports }: FinderInput, _lexicon: ClaimsLexicon): Draft[] {
  const holders = flatMap(reports, ({ verb, holder }) => (verb === undefined && holder !== undefined ? [holder] : []));
  if (holders.length === 0) return [];
  return flatMap(tree.words, ({ index }) => {
    const found = judgementAt(tree, index);
    if (found === undefined || !holders.some((holder) => holder > found.end && holder <= found.end + nearest)) return [];
    return newDraft({
      ...{ tree, sentence, predicate: found.word, kind: 'tie', class: 'assessment', type: 'evaluate', roles: [] },
      evidence: [evidenceAt('predicate.quoted', tree, found.word)],
    });
  });
}
