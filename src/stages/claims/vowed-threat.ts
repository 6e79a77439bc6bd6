import { ancestors, type EventTypes } from '../../model/event-type.ts';
import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt, withEvidence } from './draft.ts';
import { newDraft } from './finders/finder.ts';

/** Types of harm that make a vow a threat. */
const harms: ReadonlySet<string> = new Set(['assault', 'coerce', 'sanction']);

/** "a juré de venger ses hommes", "vowed to crush the alliance": a vow of violence is an act of threatening beside what is vowed. */
export function withVowedThreats(drafts: readonly Draft[], types: EventTypes, languages: Readonly<Record<string, ClaimsLexicon>>): Draft[] {
  const told = new Set(drafts.map(({ sentence, predicate }) => `${sentence}/${predicate}`));
  return flatMap(drafts, (draft) => {
    const verb = vowOf(draft, types, languages[draft.tree.sentence.lang]);
    if (verb === undefined || told.has(`${draft.sentence}/${verb}`)) return [draft];
    told.add(`${draft.sentence}/${verb}`);
    return [threat(draft, verb), draft];
  });
}

/** The verb of vowing that announces a violent intention of the one who vows. */
function vowOf(
  { tree, class: found, type, attribution, polarity }: Draft,
  types: EventTypes,
  lexicon: ClaimsLexicon | undefined,
): number | undefined {
  const link = attribution.at(-1);
  if (lexicon === undefined || found !== 'intention' || polarity === 'negative' || link?.stance !== 'announces' || link.home)
    return undefined;
  if (![type, ...ancestors(types, type)].some((one) => harms.has(one))) return undefined;
  const verb = tree.words.find(({ start }) => start === link.cue?.start);
  return verb !== undefined && lexicon.pack.attribution.vowing.includes(verb.lemma) ? verb.index : undefined;
}

function threat(draft: Draft, verb: number): Draft {
  const { tree, sentence, attribution, roles } = draft;
  const speaker = roles.find(({ role }) => role === 'actor');
  const hurt = roles.find(({ role, implicit }) => (role === 'recipient' || role === 'theme') && !implicit);
  const filled: DraftRole[] = [
    ...(speaker && !speaker.implicit ? [{ ...speaker, role: 'speaker' } as const] : []),
    ...(hurt ? [{ ...hurt, role: 'recipient' } as const] : []),
  ];
  const made = newDraft({
    ...{ tree, sentence, predicate: verb, kind: 'verb', class: 'statement', type: 'threaten', roles: filled },
    ...{ attribution, outcome: 'succeeded', evidence: [evidenceAt('predicate.vow', tree, verb)] },
  });
  return withEvidence(made, evidenceAt('attribution.own-act', tree, verb));
}
