import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { lowerForm } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** "porte la marque de X", "bears the hallmarks of X": somebody's guess whose deed it is. */
export function findHallmarks({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { verbs, nouns } = lexicon.pack.predicates.hallmarks;
  return flatMap(tree.words, ({ index, upos, lemma }) => {
    if (upos !== 'VERB' || !verbs.includes(lemma)) return [];
    const noun = tree.childrenBy(index, 'obj').find((child) => nouns.includes(tree.word(child).lemma));
    const subject = findSubject(tree, index, lexicon)?.head;
    const doer =
      noun === undefined
        ? undefined
        : tree.childrenBy(noun, 'nmod').find((child) => {
            const marks = tree.childrenBy(child, 'case').map((mark) => lowerForm(tree.word(mark)));
            return (
              marks.some((mark) => lexicon.sets.genitives.has(mark)) &&
              ['person', 'group', 'name'].includes(lexicon.kind(tree.word(child)) ?? '')
            );
          });
    if (noun === undefined || subject === undefined || doer === undefined) return [];
    return newDraft({
      ...{ tree, sentence, predicate: index, trigger: noun, kind: 'tie', class: 'assessment', type: 'evaluate' },
      governors: [{ word: index, kind: 'hedged' }],
      roles: [
        { role: 'theme', head: subject, rule: 'hallmark.of', span: fillerSpan(tree, subject, lexicon), form: mentionForm(tree, subject) },
        { role: 'actor', head: doer, rule: 'hallmark.doer', span: fillerSpan(tree, doer, lexicon), form: mentionForm(tree, doer) },
      ],
      evidence: [evidenceAt('predicate.hallmark', tree, noun)],
    });
  });
}
