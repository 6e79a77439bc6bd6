import { ancestors, type EventTypes } from '../../../model/event-type.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import { connectiveOf, type DraftTie } from './connective-links.ts';

/** Types of which one is a kind of the other, or the same. */
function isKindOf(type: string, kind: string, types: EventTypes): boolean {
  return type === kind || ancestors(types, type).includes(kind);
}

function isAttack({ type, class: kind, polarity, modality, outcome }: Draft, types: EventTypes): boolean {
  const isDone = polarity === 'positive' && modality !== 'planned' && modality !== 'conditional' && outcome !== 'planned';
  const happened = kind === 'event' || kind === 'flow' || kind === 'state';
  return isDone && happened && (isKindOf(type, 'assault', types) || isKindOf(type, 'accident', types));
}

/** How many steps of the tree lie between two predicates. */
function distance(a: Draft, b: Draft): number {
  const up = [a.predicate, ...a.tree.ancestors(a.predicate)];
  const other = [b.predicate, ...b.tree.ancestors(b.predicate)];
  const meeting = up.findIndex((index) => other.includes(index));
  return meeting < 0 ? Number.MAX_SAFE_INTEGER : meeting + other.indexOf(up[meeting]!);
}

/** The attack of the same sentence that is nearest in the tree, else the only one of the last sentence before in the paragraph that tells acts. */
function attackOf(casualties: Draft, same: readonly Draft[], before: readonly Draft[], types: EventTypes): Draft | undefined {
  const near = same.filter((other) => other !== casualties && isAttack(other, types));
  const [nearest] = [...near].sort((a, b) => distance(casualties, a) - distance(casualties, b) || a.predicate - b.predicate);
  if (nearest) return nearest;
  const earlier = before.filter((other) => isAttack(other, types));
  const isTogether = earlier[0]?.tree.sentence.paragraph === casualties.tree.sentence.paragraph;
  return earlier.length === 1 && isTogether ? earlier[0] : undefined;
}

/** What else the sentence of the casualties and the one before it tell. */
interface CasualtySurroundings {
  readonly same: readonly Draft[];
  readonly before: readonly Draft[];
  readonly lexicon: ClaimsLexicon | undefined;
}

/**
 * Who was killed, wounded or taken belongs to its attack (`part-of`), and came of it where the attack stands above or is what
 * brought it about (`outcome-of`).
 */
export function casualtyTies(draft: Draft, { same, before, lexicon }: CasualtySurroundings, types: EventTypes): DraftTie[] {
  const counts = isKindOf(draft.type, 'casualties', types) || isKindOf(draft.type, 'killing', types);
  if (!counts || draft.type === 'toll') return [];
  // "In retaliation for the killing of two officers": the words that introduce the killing are no attack that it belongs to.
  const lead = lexicon && connectiveOf(draft.tree, draft.predicate, lexicon);
  const others = lead ? same.filter(({ predicate }) => predicate < lead.start || predicate > lead.end) : same;
  const attack = attackOf(draft, others, before, types);
  if (!attack) return [];
  const { tree, predicate } = draft;
  const isSame = attack.sentence === draft.sentence;
  const cameOf =
    isSame && (tree.isBelow(predicate, attack.predicate) || tree.childrenBy(predicate, 'nsubj', 'obl').includes(attack.predicate));
  const tie = { from: draft, to: attack } as const;
  return [{ ...tie, type: 'part-of' }, ...(cameOf ? [{ ...tie, type: 'outcome-of' as const }] : [])];
}
