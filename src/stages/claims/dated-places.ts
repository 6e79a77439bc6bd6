import type { ReadTime } from '../../model/event-time.ts';
import { spanContains } from '../../model/span.ts';
import type { ParsedSentence } from '../../model/tree.ts';
import { spansWithin } from '../../util/spans-within.ts';
import type { Draft, DraftRole } from './draft.ts';

const places: ReadonlySet<string> = new Set(['place', 'from', 'to', 'via']);

/** "in the first quarter": what was read as a time is no place, though its noun may name one elsewhere. */
export function withoutDatedPlaces(drafts: readonly Draft[], sentences: readonly ParsedSentence[], times: readonly ReadTime[]): Draft[] {
  const dated = spansWithin(times, sentences);
  return drafts.map((draft) => {
    const own = dated[draft.sentence]!;
    const isDated = ({ role, head }: DraftRole): boolean =>
      head !== undefined && places.has(role) && own.some((time) => spanContains(time, draft.tree.word(head)));
    return own.length > 0 && draft.roles.some(isDated) ? { ...draft, roles: draft.roles.filter((role) => !isDated(role)) } : draft;
  });
}
