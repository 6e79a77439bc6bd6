import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';

/** Two named apart in one clause and taken up together: "The envoy called the warlord, and they agreed". */
export function bothOfTwo({ occurrences, views }: Discourse, { sentence, head, wanted }: Anaphor): Choice | undefined {
  if (wanted.number !== 'plural') return undefined;
  for (let at = sentence; at >= 0 && at >= sentence - 1; at--) {
    const view = views[at];
    if (!view) continue;
    const before = occurrences[at]!.filter((occurrence) => isSingleActor(occurrence) && (at < sentence || occurrence.head < head));
    const first = before.find(({ role }) => role === 'subject');
    const second = first && before.find((other) => isPartner(first, other) && view.clauseOf[other.head] === view.clauseOf[first.head]);
    if (!first || !second) continue;
    if (wanted.gender === 'feminine' && [first, second].some(({ grammar }) => grammar.gender === 'masculine')) continue;
    const best = { ...first, key: `${first.key}+${second.key}`, members: [first.key, second.key], grammar: { number: 'plural' as const } };
    return { best, rivals: [], reason: 'and what it is told of, taken together' };
  }
  return undefined;
}

function isSingleActor({ kind, grammar, members }: Occurrence): boolean {
  return kind === 'actor' && grammar.number !== 'plural' && members === undefined;
}

function isPartner(first: Occurrence, { key, role, head }: Occurrence): boolean {
  return key !== first.key && head > first.head && (role === 'object' || role === 'indirect' || role === 'oblique');
}

/** "both sides", "les deux camps": the two that were named together last, in one sentence. Of two countries each is a state. */
export function bothSides({ occurrences, views }: Discourse, { sentence, first, head }: Anaphor): Choice | undefined {
  const { pack, words } = views[sentence]!;
  const areStates = pack.statesOfTwo.has(words[head]!.lemma.toLowerCase());
  for (let at = sentence; at >= 0 && at >= sentence - sidesReach; at--) {
    const before = occurrences[at]!.filter((occurrence) => isSide(occurrence, areStates) && (at < sentence || occurrence.last < first));
    const joint = before.find(({ members }) => members?.length === 2);
    if (joint) return { best: joint, rivals: [], reason: 'the two named together' };
    const apart = twoApart(views[at]!, before);
    if (apart) return { best: apart, rivals: [], reason: 'the two named in one sentence' };
  }
  return undefined;
}

/** The first two of a sentence, taken together. */
function twoApart(view: ReferenceSentence, occurrences: readonly Occurrence[]): Occurrence | undefined {
  const sides = occurrences.filter(({ role, members, head }) => !members && role !== 'modifier' && !isOwned(view, head));
  const [one, other] = [...new Map(sides.map((each) => [each.key, each])).values()];
  if (!one || !other) return undefined;
  return { ...one, key: `${one.key}+${other.key}`, members: [one.key, other.key], grammar: { number: 'plural' as const } };
}

function isSide({ kind, type, members }: Occurrence, areStates: boolean): boolean {
  return kind === 'actor' && (!areStates || members !== undefined || type === 'government');
}

/** "Kyiv said its troops": those of one side are no other side. */
function isOwned({ children, words }: ReferenceSentence, head: number): boolean {
  return children[head]!.some((child) => hasFeature(words[child]!, 'Poss=Yes'));
}

/** Sentences that "both sides" looks back. */
const sidesReach = 2;
