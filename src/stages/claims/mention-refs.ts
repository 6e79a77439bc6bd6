import type { RoleName } from '../../model/claim.ts';
import type { Mention } from '../../model/reading.ts';
import type { SentenceState } from './sentence-state.ts';
import { headOf } from './span-head.ts';

/** Finds what a word stands for: the mention whose words hang from it. */
export type RefFinder = (sentence: number, head: number, role?: RoleName) => Mention | undefined;

const placeRoles: ReadonlySet<RoleName> = new Set(['place', 'from', 'via', 'to']);

/** Of several mentions with one head, a role takes the kind it asks for, then the longest. */
function preferred(mentions: readonly Mention[], role: RoleName | undefined): Mention | undefined {
  const wanted = role && placeRoles.has(role) ? 'place' : 'actor';
  const rank = ({ kind, start, end }: Mention): number => (kind === wanted ? 1_000_000 : 0) + end - start;
  return [...mentions].sort((a, b) => rank(b) - rank(a))[0];
}

/**
 * Lays the mentions of actors, places and instruments over the trees.
 * @param mentions In text order.
 */
export function openMentionRefs(states: readonly SentenceState[], mentions: readonly Mention[]): RefFinder {
  const byHead = new Map<string, Mention[]>();
  let next = 0;
  states.forEach((state, sentence) => {
    const { end } = state.tree.sentence;
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      const head = headOf(state, mention);
      if (head === undefined) continue;
      const key = `${sentence} ${head}`;
      const known = byHead.get(key);
      if (known) known.push(mention);
      else byHead.set(key, [mention]);
    }
  });
  return (sentence, head, role) => preferred(byHead.get(`${sentence} ${head}`) ?? [], role);
}
