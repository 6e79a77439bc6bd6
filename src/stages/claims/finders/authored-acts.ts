import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { governorsOf } from '../governors.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/**
 * The act of which a predicate behind a copula says who did it: "is behind *the attack*", "est à l'origine de *la frappe*", "was responsible
 * for *the blast*"; undefined for any other predicate.
 */
export function authoredAct(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  if (tree.childrenBy(index, 'cop').length === 0) return undefined;
  const { nouns, adjectives, prepositions } = lexicon.pack.predicates.authorship;
  const opener = tree.childrenBy(index, 'case')[0];
  if (opener !== undefined && prepositions.includes(lowerForm(tree.word(opener)))) return isAct(tree, index, lexicon) ? index : undefined;
  const { lemma } = tree.word(index);
  if (!nouns.includes(lemma) && !adjectives.includes(lemma)) return undefined;
  return tree.childrenBy(index, 'nmod', 'obl').find((child) => child > index && isAct(tree, child, lexicon));
}

function isAct(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.word(index).upos === 'NOUN' && lexicon.predicateNoun(tree.word(index))?.class === 'event';
}

/** The subject of the predicate, or of the verb that it completes: "nie être à l'origine". */
function authorOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head } = tree.word(index);
  return (findSubject(tree, index, lexicon) ?? (head < 0 ? undefined : findSubject(tree, head, lexicon)))?.head;
}

/** Somebody, not "a gas leak". */
function isParty(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return word.upos === 'PRON' || word.upos === 'PROPN' || ['group', 'person', 'name'].includes(lexicon.kind(word) ?? '');
}

/** Acts of which somebody is said to be, or not to be, the author. */
export function findAuthoredActs({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index }) => {
    const act = authoredAct(tree, index, lexicon);
    const subject = act === undefined ? undefined : authorOf(tree, index, lexicon);
    if (act === undefined || subject === undefined) return [];
    const role = isParty(tree, subject, lexicon) ? 'actor' : 'cause';
    return newDraft({
      ...{ tree, sentence, predicate: act, kind: 'nonverbal', class: 'event' },
      governors: governorsOf(tree, index, lexicon),
      roles: [{ role, head: subject, rule: 'author', span: fillerSpan(tree, subject, lexicon), form: mentionForm(tree, subject) }],
      evidence: [evidenceAt('predicate.author', tree, index)],
    });
  });
}
