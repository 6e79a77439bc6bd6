import type { RoleName } from '../../model/claim.ts';
import type { Mention } from '../../model/reading.ts';
import { type Span, spanContains } from '../../model/span.ts';
import { countedNoun } from './counted-noun.ts';
import type { SentenceState } from './sentence-state.ts';
import { headOf } from './span-head.ts';

/** Finds what a word stands for: the mention whose words hang from it or from what it counts, else the narrowest name that it is part of. */
export type RefFinder = (sentence: number, head: number, role?: RoleName) => Mention | undefined;

const placeRoles: ReadonlySet<RoleName> = new Set(['place', 'from', 'via', 'to']);
/** Times and quantities have fields of their own. */
const fillers: ReadonlySet<Mention['kind']> = new Set(['actor', 'place', 'instrument', 'event']);

/** Of several mentions with one head, a role takes the kind it asks for, then the longest. */
function preferred(mentions: readonly Mention[], role: RoleName | undefined): Mention | undefined {
  const wanted = wantedKind(role);
  const rank = ({ kind, start, end }: Mention): number => (kind === wanted ? 1_000_000 : 0) + end - start;
  return [...mentions].sort((a, b) => rank(b) - rank(a))[0];
}

function wantedKind(role: RoleName | undefined): Mention['kind'] {
  return role && placeRoles.has(role) ? 'place' : 'actor';
}

/** "at El Fasher" where the mention is "the town of El Fasher". */
function narrowestAround(mentions: readonly Mention[], word: Span, role: RoleName | undefined): Mention | undefined {
  const around = mentions.filter((mention) => mention.kind === wantedKind(role) && mention.form === 'name' && spanContains(mention, word));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/**
 * Lays the mentions of actors, places, instruments and acts over the trees.
 * @param mentions In text order.
 */
export function openMentionRefs(states: readonly SentenceState[], mentions: readonly Mention[]): RefFinder {
  const filling = mentions.filter(({ kind }) => fillers.has(kind));
  const bySentence: Mention[][] = [];
  const byHead = new Map<string, Mention[]>();
  let next = 0;
  states.forEach((state, sentence) => {
    const { end } = state.tree.sentence;
    const own: Mention[] = [];
    for (; next < filling.length && filling[next]!.start < end; next++) own.push(filling[next]!);
    bySentence.push(own);
    for (const mention of own) {
      const key = `${sentence} ${headOf(state, mention)}`;
      byHead.set(key, [...(byHead.get(key) ?? []), mention]);
    }
  });
  const at = (sentence: number, head: number, role: RoleName | undefined): Mention | undefined =>
    preferred(byHead.get(`${sentence} ${head}`) ?? [], role) ??
    narrowestAround(bySentence[sentence]!, states[sentence]!.tree.word(head), role);
  return (sentence, head, role) => {
    const { tree, lexicon } = states[sentence]!;
    const counted = countedNoun(tree, head, lexicon);
    return at(sentence, head, role) ?? (counted === undefined ? undefined : at(sentence, counted, role));
  };
}
