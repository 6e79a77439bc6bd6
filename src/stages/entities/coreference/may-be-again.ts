import type { EntityMention } from '../entity-mention.ts';
import type { KnownEntity } from './collect-occurrences.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { isRestrictive } from './restrictive-clause.ts';
import { isToldByAdjective } from './told-by-adjective.ts';

/** Whose it is, and how long before or after ("hours after the attack"). */
const besideMeaning: ReadonlySet<string> = new Set(['nmod:poss', 'nmod:unmarked']);

/** Neither a name of its own nor told from others of its kind. */
export function mayBeAgain(
  view: ReferenceSentence,
  at: number,
  isPointing: boolean,
  known: EntityMention | undefined,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
): boolean {
  return !isNamed(view, at, known) && (isPointing || !isToldByAdjective(view, at)) && isBare(view, at, isPointing, mentions, entities);
}

/** "the trade union Amber", "the opposition leader, Ada Moss", "the border areas with Benin": the name stands behind the noun. */
function isNamed(view: ReferenceSentence, at: number, known: EntityMention | undefined): boolean {
  if (view.children[at]!.some((child) => child > at && view.relations[child] === 'appos' && view.words[child]!.upos === 'PROPN'))
    return true;
  if (known === undefined || known.last <= at) return false;
  const behind = view.words.slice(at + 1, known.kind === 'place' ? known.last + 1 : at + 2);
  return behind.some(({ upos }) => upos === 'PROPN');
}

/** Without what would tell it from others of its kind: complements, names, numbers, relative clauses. */
function isBare(
  view: ReferenceSentence,
  at: number,
  isPointing: boolean,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
): boolean {
  return !view.children[at]!.some((child) => {
    const { deprel, upos } = view.words[child]!;
    const relation = view.relations[child]!;
    if (relation === 'nummod' || relation === 'flat' || hasFeature(view.words[child]!, 'Degree=Sup')) return true;
    if (relation === 'nmod') return !besideMeaning.has(deprel) && (!isPointing || upos === 'PROPN');
    if (relation === 'compound') return !isPointing && !isSort(view, child) && tellsWhich(view, at, child, mentions, entities);
    return relation === 'acl' && child > at && !isPointing && isRestrictive(view, at, child);
  });
}

/** A name before a noun tells which it is, unless it is of a wide area; a noun does so of bodies. */
function tellsWhich(
  view: ReferenceSentence,
  at: number,
  before: number,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
): boolean {
  return view.words[before]!.upos === 'PROPN' ? !isWideArea(before, mentions, entities) : isBodyNoun(view, at);
}

/** "the transport union": of bodies, a noun before the noun says which. */
function isBodyNoun({ pack, words }: ReferenceSentence, at: number): boolean {
  return pack.bodyNouns.has(words[at]!.lemma.toLowerCase());
}

/** "the Islamist group": a word that itself describes such bodies. */
function isSort({ pack, words }: ReferenceSentence, at: number): boolean {
  return pack.descriptions.has(words[at]!.lemma.toLowerCase());
}

/** "the Red Sea port": the area tells where it lies, not which one it is. */
function isWideArea(at: number, mentions: readonly EntityMention[], entities: ReadonlyMap<string, KnownEntity>): boolean {
  const area = mentions.find(({ first, last, kind }) => kind === 'place' && first <= at && at <= last);
  return area !== undefined && area.ref !== null && entities.get(area.ref)?.type === 'area';
}
