import { flatMap } from '../../util/flat-map.ts';
import { type Draft, evidenceAt } from './draft.ts';
import { newDraft } from './finders/finder.ts';
import { finiteWords } from './refiners/modality/reason.ts';
import { hasFeature } from './sentence-tree.ts';

/** "Who shelled the ward?": that it was shelled is taken for granted, by whom is asked. Both are told. */
export function withPresupposedActs(drafts: readonly Draft[]): Draft[] {
  return flatMap(drafts, (draft) => {
    const asked = askedSubject(draft);
    if (asked === undefined) return [draft];
    const { tree, sentence, type, roles, attribution } = draft;
    const question = newDraft({
      ...{ tree, sentence, predicate: asked, kind: 'tie', class: 'question', type, roles, modality: 'interrogative', outcome: 'none' },
      ...{ attribution, evidence: [evidenceAt('predicate.asked', tree, asked)] },
    });
    return [question, { ...draft, class: 'event', modality: 'asserted', outcome: 'succeeded' }];
  });
}

/** The question word that is the subject of a verb in the past. */
function askedSubject(draft: Draft): number | undefined {
  const { tree, predicate, class: found, kind, polarity, roles } = draft;
  if (kind !== 'verb' || found !== 'question' || polarity === 'negative' || tree.words.at(-1)?.form !== '?') return undefined;
  if (!roles.some(({ implicit, basis }) => implicit === true && basis === 'asked for')) return undefined;
  const words = [predicate, ...finiteWords(draft), ...tree.childrenBy(predicate, 'aux')].map((index) => tree.word(index));
  const isPast = words.some((word) => hasFeature(word, 'Tense', 'Past')) && !words.some((word) => hasFeature(word, 'Tense', 'Fut'));
  return isPast && draft.type !== 'other' ? tree.childrenBy(predicate, 'nsubj')[0] : undefined;
}
