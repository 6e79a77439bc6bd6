import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The verb whose auxiliary a joined noun shares: that of the subject it is joined to, or the one that the tree joins it to itself. */
function sharedVerb(tree: SentenceTree, head: number): number {
  return tree.word(head).deprel === 'nsubj:pass' ? tree.word(head).head : head;
}

function isPassive(tree: SentenceTree, verb: number): boolean {
  return tree.word(verb).upos === 'VERB' && tree.childrenBy(verb, 'aux').some((aux) => tree.word(aux).deprel === 'aux:pass');
}

/** The participle that tells what was done to a noun joined to a subject behind the verb: "des gendarmes ont été capturés et six fusils *saisis*". */
function gappedParticiple(tree: SentenceTree, { index, head, deprel, upos }: Word): number | undefined {
  if (deprel !== 'conj' || !['NOUN', 'NUM'].includes(upos)) return undefined;
  const verb = sharedVerb(tree, head);
  if (verb > index || head > verb || !isPassive(tree, verb)) return undefined;
  // "trois de leurs collègues brûlés": the tree may hang the participle from whom some are counted.
  const hosts = upos === 'NUM' ? [index, ...tree.childrenBy(index, 'nmod')] : [index];
  return flatMap(hosts, (host) => tree.childrenBy(host, 'acl', 'amod')).find((child) => {
    const isBare = child > index && tree.childrenBy(child, 'aux', 'obj', 'cop').length === 0;
    return isBare && hasFeature(tree.word(child), 'VerbForm', 'Part') && !hasFeature(tree.word(child), 'Tense', 'Pres');
  });
}

/** "Neuf gendarmes ont été capturés et six fusils saisis": behind the verb, the second noun has its own participle and shares the auxiliary. */
export const readGappedPassives: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const participle = gappedParticiple(tree, word);
    if (participle === undefined) continue;
    changes.set(participle, { head: sharedVerb(tree, word.head), deprel: 'conj', feats: 'Tense=Past|VerbForm=Part|Voice=Pass' });
    changes.set(word.index, { head: participle, deprel: 'nsubj:pass' });
    for (const child of tree.childrenBy(word.index, 'cc', 'punct')) if (child < word.index) changes.set(child, { head: participle });
  }
  return changed(tree.words, changes);
};

/** The complement of the same verb that one with a conjunction before it goes on from: "à Sake et, surtout, à *Masisi*". */
function firstOfList(tree: SentenceTree, { index, head, deprel }: Word): number | undefined {
  if (baseRelation(deprel) !== 'obl' || head < 0 || tree.childrenBy(index, 'cc').length === 0) return undefined;
  const [marker] = tree.childrenBy(index, 'case');
  if (marker === undefined) return undefined;
  const same = tree.childrenBy(head, 'obl').filter((other) => {
    const [own] = tree.childrenBy(other, 'case');
    return other < index && other > head && own !== undefined && tree.word(own).lemma === tree.word(marker).lemma;
  });
  return same.at(-1);
}

/** "ont repris à Sake, Minova et, surtout, à Masisi": a complement that a conjunction opens is joined to the one before it. */
export const joinSecondComplements: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const first = firstOfList(tree, word);
    if (first !== undefined && !changes.has(first)) changes.set(word.index, { head: first, deprel: 'conj' });
  }
  return changed(tree.words, changes);
};

/** "Quarante blessés selon la mairie, douze d'après le préfet": what follows a second number right behind it is said of that number. */
export const returnSecondSources: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, head, deprel } of tree.words) {
    if (upos !== 'NUM' || head < 0 || index < head || !['nmod', 'conj', 'appos'].includes(baseRelation(deprel))) continue;
    if (tree.words[index - 1]?.form !== ',' || !isCasualty(tree, head, lexicon)) continue;
    const source = tree.childrenBy(head, 'nmod').find((child) => child > index && tree.childrenBy(child, 'case')[0] === index + 1);
    if (source !== undefined) changes.set(source, { head: index });
  }
  return changed(tree.words, changes);
};

function isCasualty(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  return sets.casualtyNouns.has(tree.lowered[index]!.lemma);
}
