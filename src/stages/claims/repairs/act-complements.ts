import type { Word } from '../../../model/tree.ts';
import { actCarriers } from '../carried-act.ts';
import { settingOf } from '../circumstance.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isVerbOf } from '../foiling.ts';
import { isAgent, prepositionRole } from '../prepositions.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { changed, type Repair } from './repair.ts';

function isParty(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return ['person', 'group', 'name'].includes(lexicon.kind(tree.word(index)) ?? '');
}

/** The noun of an act that is the object of a finite active verb and stands before the word. */
function actObject(tree: SentenceTree, verb: number, before: number, lexicon: ClaimsLexicon): number | undefined {
  const isActive = hasFeature(tree.word(verb), 'VerbForm', 'Fin') || tree.childrenBy(verb, 'nsubj').length > 0;
  if (!isActive || verbVoice(tree, verb, lexicon) !== 'active') return undefined;
  return tree.childrenBy(verb, 'obj').find((noun) => {
    return noun > verb && noun < before && lexicon.predicateNoun(tree.word(noun))?.class === 'event';
  });
}

/** "repelled an attack by the rebels": an active verb has no agent, the act that its object names has. */
export const returnActAgents: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'obl' || head < 0 || head > index || !isParty(tree, index, lexicon)) continue;
    if (!isAgent(tree, index, lexicon)) continue;
    const noun = actObject(tree, head, index, lexicon);
    if (noun !== undefined) changes.set(index, { head: noun, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};

/** The act of which a word is the doer: the verb of a passive, the participle that carries a noun, or the noun itself. */
function actOf(tree: SentenceTree, doer: number, lexicon: ClaimsLexicon): { host: number; act: number } | undefined {
  const { head, deprel } = tree.word(doer);
  if (head < 0 || !isParty(tree, doer, lexicon) || lexicon.predicateNoun(tree.word(doer))) return undefined;
  if (deprel !== 'obl:agent') {
    const isAct = baseRelation(deprel) === 'nmod' && lexicon.predicateNoun(tree.word(head))?.class === 'event';
    return isAct ? { host: head, act: head } : undefined;
  }
  const noun = tree.word(head).head;
  const isCarried = noun >= 0 && actCarriers(tree, noun, lexicon).includes(head);
  return { host: head, act: isCarried ? noun : head };
}

/** The verb or noun of an act that whoever does it hangs from, where this word would be its target. */
function actAbove(tree: SentenceTree, index: number, doer: number, lexicon: ClaimsLexicon): number | undefined {
  const found = actOf(tree, doer, lexicon);
  if (found === undefined) return undefined;
  return prepositionRole(tree, index, [tree.word(found.act).lemma], lexicon)?.role === 'recipient' ? found.host : undefined;
}

/** "un assaut des rebelles contre Koro", "an attack by rebels on Koro": a target belongs to the act and not to whoever does it. */
export const raiseActTargets: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'nmod' || head < 0 || head > index) continue;
    const act = actAbove(tree, index, head, lexicon);
    if (act !== undefined) changes.set(index, { head: act, deprel: tree.word(act).upos === 'VERB' ? 'obl' : 'nmod' });
  }
  return changed(tree.words, changes);
};

/** "tués dans un raid contre Koro": right behind the act beside a verb stands the target of the act. */
export const returnBesideTargets: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'obl' || head < 0 || head > index || tree.word(head).upos !== 'VERB') continue;
    const noun = actBefore(tree, index, head, lexicon);
    const role = noun === undefined ? undefined : prepositionRole(tree, index, [tree.word(noun).lemma], lexicon)?.role;
    if (noun !== undefined && role === 'recipient') changes.set(index, { head: noun, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};

function isArm(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return ['weapon', 'vehicle'].includes(lexicon.kind(tree.word(index)) ?? '');
}

/** The act right behind which its doer stands, beside a verb that can have none. */
function actOfAgent(tree: SentenceTree, { index, head, deprel }: Word, lexicon: ClaimsLexicon): number | undefined {
  if (baseRelation(deprel) !== 'obl' || head < 0 || head > index || !isAgent(tree, index, lexicon)) return undefined;
  if (verbVoice(tree, head, lexicon) === 'passive' || !(isArm(tree, index, lexicon) || isParty(tree, index, lexicon))) return undefined;
  return actBefore(tree, index, head, lexicon);
}

/** "péri dans le bombardement par des drones d'un marché": right behind the act stands who or what did it, and behind that its target. */
export const returnBesideAgents: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const noun = actOfAgent(tree, word, lexicon);
    if (noun === undefined) continue;
    changes.set(word.index, { head: noun, deprel: 'nmod' });
    if (isArm(tree, word.index, lexicon)) for (const target of targetsOf(tree, word.index, lexicon)) changes.set(target, { head: noun });
  }
  return changed(tree.words, changes);
};

/** "d'un immeuble", "du marché": genitives with an article, which tell nothing of a weapon. */
function targetsOf(tree: SentenceTree, weapon: number, lexicon: ClaimsLexicon): number[] {
  return tree.childrenBy(weapon, 'nmod').filter((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    const isGenitive = marker !== undefined && lexicon.sets.genitives.has(tree.lowered[marker]!.form);
    return isGenitive && tree.childrenBy(child, 'det').length > 0 && tree.word(child).upos === 'NOUN';
  });
}

/** The act that ends where a phrase begins, and is set beside the same verb. */
function actBefore(tree: SentenceTree, index: number, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const opener = tree.childrenBy(index, 'case')[0];
  if (opener === undefined) return undefined;
  let last = opener - 1;
  while (last > verb && tree.word(last).deprel === 'amod') last = tree.word(last).head;
  if (last <= verb || !isEvent(tree, last, lexicon)) return undefined;
  const setting = settingOf(tree, last, lexicon);
  return setting?.host === verb && setting.isWithin ? last : undefined;
}

/** A verb of stopping an act, or of an act of speech about it ("a revendiqué l'attaque contre X"): neither is aimed at what the act was. */
function isAboutAct(tree: SentenceTree, verb: number, index: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  if (isVerbOf(tree, verb, lexicon.sets.foilingVerbs)) return true;
  // "attribue l'attaque à X": whom it is laid at the door of.
  const { marks } = lexicon.pack.attribution.blaming;
  return lexicon.sets.acts.has(lemma) && tree.childrenBy(index, 'case').every((child) => !marks.includes(tree.word(child).lemma));
}

/** "a repoussé un assaut contre Koro": such a verb has no target, the act that its object names has. */
export const returnActTargets: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'obl' || head < 0 || head > index || !isAboutAct(tree, head, index, lexicon)) continue;
    const noun = tree.childrenBy(head, 'obj').find((object) => object > head && object < index && isEvent(tree, object, lexicon));
    const role = noun === undefined ? undefined : prepositionRole(tree, index, [tree.word(noun).lemma], lexicon)?.role;
    if (noun !== undefined && role === 'recipient') changes.set(index, { head: noun, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};

function isEvent(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.predicateNoun(tree.word(noun))?.class === 'event';
}

function isSpeaking(lemma: string, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.naming.has(lemma) || (lexicon.stance(lemma) !== undefined && !lexicon.sets.acts.has(lemma));
}

/** Beside a verb of saying anything may belong to the act that it names; beside "deny" and "condemn" a named place. */
function mayNameAct(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(tree.word(index).head);
  return isSpeaking(lemma, lexicon) || (lexicon.sets.acts.has(lemma) && tree.word(index).upos === 'PROPN');
}

/** The noun of an act right before a word, the object of the verb or within it: "any role in the shelling". */
function actWithin(tree: SentenceTree, opener: number, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const noun = opener - 1;
  if (noun <= verb || tree.word(noun).upos !== 'NOUN' || !isEvent(tree, noun, lexicon)) return undefined;
  const isAct = lexicon.sets.acts.has(tree.word(verb).lemma);
  return tree.childrenBy(verb, 'obj').some((object) => object === noun || (isAct && tree.isBelow(noun, object))) ? noun : undefined;
}

/** "called the killings in Koro a crime": a verb of saying or naming has no place or target between its object and what is said of it. */
export const returnActPlaces: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'obl' || head < 0 || !mayNameAct(tree, index, lexicon)) continue;
    const noun = actWithin(tree, tree.childrenBy(index, 'case')[0] ?? 0, head, lexicon);
    const role = noun === undefined ? undefined : prepositionRole(tree, index, [tree.word(noun).lemma], lexicon)?.role;
    const isTarget = role === 'recipient' && prepositionRole(tree, index, [tree.word(head).lemma], lexicon)?.role !== 'recipient';
    if (noun !== undefined && (role === 'place' || isTarget)) changes.set(index, { head: noun, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};

/** "le recrutement forcé de mineurs": the genitive behind a participle that only qualifies an act is that of the act. */
export const returnQualifiedGenitives: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    if (upos !== 'VERB' || !['acl', 'amod'].includes(baseRelation(deprel)) || head !== index - 1) continue;
    const entry = lexicon.predicateNoun(tree.word(head));
    if (entry?.class !== 'event' || tree.childrenBy(index, 'aux', 'nsubj').length > 0) continue;
    const genitive = tree.childrenBy(index, 'obj', 'obl').find((child) => {
      const [marker] = tree.childrenBy(child, 'case');
      const isMarked = marker === index + 1 && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
      return isMarked && ['person', 'group'].includes(lexicon.kind(tree.word(child)) ?? '');
    });
    if (genitive !== undefined) changes.set(genitive, { head, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};
