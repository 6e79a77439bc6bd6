import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "The gunmen, believed to belong to X, fled": the subject of the verb behind, right before a comma and the form. */
function subjectBefore(tree: SentenceTree, { index, head }: Word): number | undefined {
  if (head < index || tree.words[index - 1]?.form !== ',') return undefined;
  const subject = tree.childrenBy(head, 'nsubj').find((child) => child < index);
  const words = subject === undefined ? [] : tree.subtree(subject).filter((part) => tree.word(part).upos !== 'PUNCT');
  return words.at(-1) === index - 2 ? subject : undefined;
}

/** "the dam, shelled twice, …": a past form on a noun, without subject or auxiliary, is a participle. */
export const readParticiples: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const isPast = word.upos === 'VERB' && hasFeature(word, 'VerbForm', 'Fin') && hasFeature(word, 'Tense', 'Past');
    if (!isPast || tree.childrenBy(word.index, 'nsubj', 'aux', 'mark', 'cc').length > 0) continue;
    const subject = word.deprel === 'advcl' ? subjectBefore(tree, word) : undefined;
    if (subject !== undefined) changes.set(word.index, { head: subject, deprel: 'acl', feats: 'Tense=Past|VerbForm=Part' });
    else if (word.deprel === 'acl') changes.set(word.index, { feats: 'Tense=Past|VerbForm=Part' });
  }
  return changed(tree.words, changes);
};

/** "seven died and 29 were injured": a number right before a verb without subject is its subject. */
export const readNumberSubjects: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const next = tree.words[word.index + 1];
    if (word.upos !== 'NUM' || word.deprel !== 'conj' || !next || !['AUX', 'VERB'].includes(next.upos)) continue;
    const verb = baseRelation(next.deprel) === 'aux' ? next.head : next.index;
    const isVerb = word.head >= 0 && tree.word(word.head).upos === 'VERB';
    if (!isVerb || tree.isBelow(verb, word.index) || tree.childrenBy(verb, 'nsubj').length > 0) continue;
    changes.set(word.index, { head: verb, deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};

/** A verb of saying in the active: "il assure", not "il est dit". */
function isSayingActively(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const isPassive = tree.childrenBy(index, 'aux').some((child) => tree.word(child).deprel === 'aux:pass');
  return word.upos === 'VERB' && !isPassive && lexicon.stance(word.lemma) !== undefined;
}

/** "a-t-il affirmé", "il assure que": where a verb of saying has no other subject, the pronoun stands for somebody. */
export const readCliticSubjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (baseRelation(word.deprel) !== 'expl' || word.upos !== 'PRON' || !lexicon.sets.expletives.has(lowerForm(word))) continue;
    const isSaying = word.head >= 0 && isSayingActively(tree, word.head, lexicon);
    if (isSaying && tree.childrenBy(word.head, 'nsubj').length === 0) changes.set(word.index, { deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};

/** The participle behind a non-finite form of the perfect's auxiliary, where the tree hangs it from the auxiliary's object. */
function perfectParticiple(tree: SentenceTree, auxiliary: number, object: number, lexicon: ClaimsLexicon): number | undefined {
  const participle = tree.words.slice(auxiliary + 1).find((word) => word.upos !== 'ADV');
  if (participle === undefined || participle.head !== object || !['amod', 'acl'].includes(baseRelation(participle.deprel)))
    return undefined;
  const isPast = hasFeature(participle, 'VerbForm', 'Part') && hasFeature(participle, 'Tense', 'Past');
  const isDescriptive = [participle.lemma, lowerForm(participle)].some((form) => lexicon.sets.descriptive.has(form));
  return isPast && !isDescriptive ? participle.index : undefined;
}

/** "accused of having massacred villagers": a non-finite auxiliary before a participle possesses nothing. */
export const readPerfects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, lemma, feats, head, deprel } of tree.words) {
    if (!lexicon.sets.perfectAuxiliaries.has(lemma) || /VerbForm=Fin/u.test(feats) || baseRelation(deprel) === 'aux') continue;
    const object = tree.childrenBy(index, 'obj').find((child) => child > index);
    const participle = object === undefined ? undefined : perfectParticiple(tree, index, object, lexicon);
    if (object === undefined || participle === undefined) continue;
    for (const child of tree.children(index)) changes.set(child, { head: participle });
    changes.set(participle, { upos: 'VERB', head, deprel });
    changes.set(object, { head: participle, deprel: 'obj' });
    changes.set(index, { upos: 'AUX', head: participle, deprel: 'aux' });
  }
  return changed(tree.words, changes);
};

/** "…, the rivals avoiding the subject": a noun behind a comma with a present participle is no object but its subject. */
export const readLooseParticiples: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const noun = deprel === 'acl' ? tree.word(head) : undefined;
    const isPresent = hasFeature(tree.word(index), 'VerbForm', 'Part') && hasFeature(tree.word(index), 'Tense', 'Pres');
    if (!noun || !isPresent || noun.deprel !== 'obj' || noun.index > index) continue;
    const [first] = tree.subtree(noun.index).filter((part) => tree.word(part).upos !== 'PUNCT');
    if (first === undefined || tree.words[first - 1]?.form !== ',' || tree.childrenBy(noun.index, 'cc', 'case').length > 0) continue;
    changes.set(index, { head: noun.head, deprel: 'advcl' });
    changes.set(noun.index, { head: index, deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};

/** "retook": a finite form that is neither the lemma nor ends as a present does is no present. */
export const readPastForms: Repair = (tree, lexicon) => {
  const { presentEndings } = lexicon.pack.predicates;
  if (presentEndings.length === 0) return undefined;
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (word.upos !== 'VERB' || !/Tense=Pres\|VerbForm=Fin/u.test(word.feats)) continue;
    const form = lowerForm(word);
    if (form === word.lemma.toLowerCase() || presentEndings.some((ending) => form.endsWith(ending))) continue;
    changes.set(word.index, { feats: word.feats.replace('Tense=Pres', 'Tense=Past') });
  }
  return changed(tree.words, changes);
};

/** "demandons": no participle ends as a finite form does. */
export const readFiniteEndings: Repair = (tree, lexicon) => {
  const { finiteEndings } = lexicon.pack.predicates;
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, feats, form } of tree.words) {
    const isParticiple = upos === 'VERB' && hasFeature(tree.word(index), 'VerbForm', 'Part') && feats.includes('Tense=Past');
    if (isParticiple && finiteEndings.some((ending) => form.length > ending.length + 2 && form.endsWith(ending)))
      changes.set(index, { feats: 'Mood=Ind|Tense=Pres|VerbForm=Fin' });
  }
  return changed(tree.words, changes);
};
