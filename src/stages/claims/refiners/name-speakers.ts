import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft, DraftRole } from '../draft.ts';
import { baseRelation } from '../sentence-tree.ts';

/** In an act of speech the doer is the speaker, and a medium is its channel. */
export function nameSpeakers(draft: Draft, lexicon: ClaimsLexicon): Draft {
  if (draft.class !== 'statement') return draft;
  const renamed = draft.roles.map((role): DraftRole => {
    if (role.role === 'actor' && !role.implicit) return { ...role, role: 'speaker' };
    if (role.head === undefined) return role;
    const word = draft.tree.word(role.head);
    const isMedium = lexicon.kind(word) === 'medium' || lexicon.sets.channelNouns.has(word.lemma);
    // "rejected the report": what is spoken of is no channel.
    const isObject = ['obj', 'nsubj'].includes(baseRelation(word.deprel));
    return isMedium && !isObject && role.role !== 'speaker' ? { ...role, role: 'channel' } : role;
  });
  return { ...draft, roles: renamed.filter((role) => !(role.role === 'actor' && role.implicit)) };
}
