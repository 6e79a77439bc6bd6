import type { RoleName } from '../../../model/claim.ts';
import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isAgent, prepositionRole } from '../prepositions.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Roles of a phrase that belongs to the verb and not to what stands before it. */
function wandering(tree: SentenceTree, host: number, lexicon: ClaimsLexicon): readonly (RoleName | null)[] {
  const kind = lexicon.kind(tree.word(host));
  // "crashed on landing at Koro": a bare act says when.
  const isBare = tree.childrenBy(host, 'det', 'amod', 'compound', 'nummod').length === 0;
  if (isBare && lexicon.predicateNoun(tree.word(host))?.class === 'event' && !/Number=Plur/u.test(tree.word(host).feats)) return ['place'];
  // "killed by troops near Koro": behind a bare agent the place is that of the act, whoever the agent is.
  if (isAgent(tree, host, lexicon) && tree.childrenBy(host, 'det', 'amod').length === 0 && (kind === 'group' || kind === 'person'))
    return ['place'];
  if (kind === 'time') return ['place', 'from', 'to', 'via'];
  return kind === 'place' || kind === 'name' ? ['via', 'to'] : [];
}

/** The verb before a prepositional phrase that hangs from it. */
function verbOf(tree: SentenceTree, host: number): number | undefined {
  const { head, deprel } = tree.word(host);
  const isPhrase = baseRelation(deprel) === 'obl' && tree.childrenBy(host, 'case').length > 0;
  return isPhrase && head >= 0 && head < host && tree.word(head).upos === 'VERB' ? head : undefined;
}

/** The road or line right before a phrase, or before a phrase that already belongs to it. */
function lineBefore(tree: SentenceTree, index: number, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const opener = tree.childrenBy(index, 'case')[0] ?? index;
  return tree.childrenBy(verb, 'obj').find((object) => {
    if (object > opener || lexicon.kind(tree.word(object)) !== 'place') return false;
    return tree.words.slice(object + 1, opener).every(({ upos }) => ['ADP', 'PROPN', 'DET'].includes(upos));
  });
}

/** "took the post from the rebels" */
function isParty(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return ['group', 'person'].includes(lexicon.kind(tree.word(index)) ?? '');
}

/** "blocked the road from Koro to Dorma": where nobody goes anywhere, the ends are those of the road; no party is one. */
export const returnLineEnds: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head: verb, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'obl' || verb < 0 || verb > index || tree.word(verb).upos !== 'VERB') continue;
    if (lexicon.verbClass(tree.word(verb).lemma) === 'flow' || isParty(tree, index, lexicon)) continue;
    const role = prepositionRole(tree, index, [tree.word(verb).lemma], lexicon)?.role;
    const line = role === 'from' || role === 'to' ? lineBefore(tree, index, verb, lexicon) : undefined;
    if (line !== undefined) changes.set(index, { head: line, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};

/** "held for six hours at Koro", "from the park via Koro": a day has no place, and a place no way; both are the verb's. */
export const raiseNestedWays: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head: host, deprel } of tree.words) {
    const verb = baseRelation(deprel) === 'nmod' && host >= 0 && host < index ? verbOf(tree, host) : undefined;
    if (verb === undefined) continue;
    const roles = wandering(tree, host, lexicon);
    const role = roles.length === 0 ? undefined : prepositionRole(tree, index, [tree.word(verb).lemma], lexicon)?.role;
    const isWay = ['place', 'name'].includes(lexicon.kind(tree.word(index)) ?? '');
    if (role !== undefined && roles.includes(role) && isWay) changes.set(index, { head: verb, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};

/** The verb of moving whose object, somebody or something that is moved, a phrase hangs from. */
function movingVerb(tree: SentenceTree, host: number, lexicon: ClaimsLexicon): number | undefined {
  const { head: verb, deprel } = tree.word(host);
  const isMoved = baseRelation(deprel) === 'obj' && ['group', 'person', 'vehicle', 'weapon'].includes(lexicon.kind(tree.word(host)) ?? '');
  return isMoved && tree.word(verb).upos === 'VERB' && lexicon.verbClass(tree.word(verb).lemma) === 'flow' ? verb : undefined;
}

/** "sent a company to Koro": with a verb of moving, what hangs from the one who is moved and says where to is the verb's. */
export const raiseDestinations: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head: host, deprel } of tree.words) {
    const verb = baseRelation(deprel) === 'nmod' && host >= 0 && host < index ? movingVerb(tree, host, lexicon) : undefined;
    if (verb === undefined || !['place', 'name'].includes(lexicon.kind(tree.word(index)) ?? '')) continue;
    const role = prepositionRole(tree, index, [tree.word(verb).lemma], lexicon)?.role;
    if (role === 'to' || role === 'recipient') changes.set(index, { head: verb, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};
