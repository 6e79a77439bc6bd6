import type { Stance } from '../../../model/claim.ts';
import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { isRelativeWord } from '../subject.ts';
import { changed, type Repair } from './repair.ts';

function numberOf(word: Word): string | undefined {
  return /(?:^|\|)Number=(\w+)/u.exec(word.feats)?.[1];
}

/** The number that the finite form of a clause asks of its subject. */
function clauseNumber(tree: SentenceTree, verb: number): string | undefined {
  const forms = [verb, ...tree.childrenBy(verb, 'aux', 'cop')].map((index) => tree.word(index));
  const finite = forms.find((word) => hasFeature(word, 'VerbForm', 'Fin'));
  return finite && numberOf(finite);
}

/** "la piste des trafiquants qui traverse": the noun above, where it agrees with the verb and the nearer one does not. */
export const agreeRelatives: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number }>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'acl:relcl' || !tree.childrenBy(index, 'nsubj').some((child) => isRelativeWord(tree, child, lexicon))) continue;
    const near = tree.word(head);
    const far = baseRelation(near.deprel) === 'nmod' ? tree.word(near.head) : undefined;
    const wanted = clauseNumber(tree, index);
    const isPlain = tree.childrenBy(head, 'conj').length === 0;
    if (far && wanted && isPlain && numberOf(near) !== wanted && numberOf(far) === wanted) changes.set(index, { head: far.index });
  }
  return changed(tree.words, changes);
};

/** "the unit that trained the guards who later mutinied": right behind the object of a nearer clause, a relative takes that one up. */
export const lowerRelatives: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number }>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'acl:relcl') continue;
    const relative = tree.childrenBy(index, 'nsubj', 'obj').find((child) => isRelativeWord(tree, child, lexicon));
    const noun = relative === undefined ? undefined : tree.words[relative - 1];
    if (noun?.upos !== 'NOUN' || noun.deprel !== 'obj' || noun.index <= head || tree.word(noun.head).upos !== 'VERB') continue;
    if (tree.ancestors(noun.index).includes(head)) changes.set(index, { head: noun.index });
  }
  return changed(tree.words, changes);
};

/** "the colonel whom the junta dismissed had ordered": the relative word belongs to the clause that it opens, not to the verb behind it. */
export const returnRelativeWords: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (index === 0 || head < index || !['obj', 'iobj'].includes(baseRelation(deprel)) || !isRelativeWord(tree, index, lexicon)) continue;
    const clause = tree.childrenBy(index - 1, 'acl').find((child) => child > index && child < head);
    if (clause !== undefined && tree.childrenBy(clause, 'obj').length === 0) changes.set(index, { head: clause, deprel: 'obj' });
  }
  return changed(tree.words, changes);
};

/** "the supply lines of the rebels that run through X": behind a verb of ways the way runs, not the people who have it. */
export const giveWaysTheirRelatives: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number }>();
  for (const { index, head, deprel, lemma } of tree.words) {
    if (deprel !== 'acl:relcl' || !lexicon.sets.wayVerbs.has(lemma) || tree.childrenBy(index, 'obl').length === 0) continue;
    const near = tree.word(head);
    const far = baseRelation(near.deprel) === 'nmod' ? tree.word(near.head) : undefined;
    const isWay = far !== undefined && lexicon.kind(far) === 'place' && ['person', 'group'].includes(lexicon.kind(near) ?? '');
    const agrees = far !== undefined && numberOf(near) === numberOf(far);
    if (isWay && agrees) changes.set(index, { head: far.index });
  }
  return changed(tree.words, changes);
};

/** "the ministry, which the day before had denied …": a relative word that may be a subject is that of a clause without another one. */
export const readSubjectRelatives: Repair = (tree, lexicon) => {
  const changes = new Map<number, { deprel: string }>();
  for (const { index, deprel } of tree.words) {
    if (deprel !== 'acl:relcl' || tree.childrenBy(index, 'nsubj', 'csubj', 'expl').length > 0) continue;
    const relative = tree.childrenBy(index, 'obj').find((child) => child < index && isRelativeWord(tree, child, lexicon));
    if (relative === undefined || lexicon.sets.objectRelatives.has(lowerForm(tree.word(relative)))) continue;
    const hasFiniteForm = [index, ...tree.childrenBy(index, 'aux')].some((word) => hasFeature(tree.word(word), 'VerbForm', 'Fin'));
    if (hasFiniteForm && tree.childrenBy(index, 'obj', 'xcomp', 'ccomp').some((child) => child > index))
      changes.set(relative, { deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};

/** The nearest noun for people above a thing that a relative clause hangs from. */
function peopleAbove(tree: SentenceTree, thing: number, lexicon: ClaimsLexicon): number | undefined {
  const kindOf = (index: number): string | undefined => lexicon.kind(tree.word(index));
  if (!['vehicle', 'weapon', 'place', 'time'].includes(kindOf(thing) ?? '')) return undefined;
  return tree.ancestors(thing).find((above) => above < thing && ['person', 'group'].includes(kindOf(above) ?? ''));
}

/** "men in uniform, travelling in two vans, who snatched the lawyer": a word that only stands for people takes people up. */
export const givePeopleTheirRelatives: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number }>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'acl:relcl') continue;
    const relative = tree.childrenBy(index, 'nsubj', 'obj').find((child) => lexicon.sets.personRelatives.has(lowerForm(tree.word(child))));
    const people = relative === undefined || relative < head ? undefined : peopleAbove(tree, head, lexicon);
    if (people !== undefined) changes.set(index, { head: people });
  }
  return changed(tree.words, changes);
};

/** The noun before a comma that a relative word follows: "Koro, que l'armée avait reprise, …". */
function nounBefore(tree: SentenceTree, mark: number, lexicon: ClaimsLexicon): number | undefined {
  const before = tree.words[mark - 1];
  // "…, mesure que beaucoup refusent": a bare noun takes up what was said.
  const isBare = before?.upos === 'NOUN' && tree.words[mark - 2]?.form === ',' && tree.childrenBy(mark - 1, 'det', 'case').length === 0;
  const word = isBare ? before : tree.words[mark - 2];
  if ((before?.form !== ',' && !isBare) || !word || !['NOUN', 'PROPN'].includes(word.upos)) return undefined;
  return lexicon.kind(word) === 'time' ? undefined : word.index;
}

/** After a comma a conjunction of content under no verb of saying is a relative: the object of its clause. */
export const readRelativeObjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const mark of tree.words) {
    if (mark.upos !== 'SCONJ' || !lexicon.sets.relatives.has(lowerForm(mark)) || mark.deprel !== 'mark') continue;
    const clause = tree.word(mark.head);
    const noun = nounBefore(tree, mark.index, lexicon);
    if (noun === undefined || clause.head < 0 || !['advcl', 'acl', 'ccomp'].includes(baseRelation(clause.deprel))) continue;
    const isSaid = lexicon.stance(tree.word(clause.head).lemma) !== undefined;
    if (isSaid || tree.childrenBy(clause.index, 'obj').length > 0 || tree.childrenBy(clause.index, 'nsubj').length === 0) continue;
    changes.set(mark.index, { upos: 'PRON', deprel: 'obj', feats: 'PronType=Rel' });
    changes.set(clause.index, { head: noun, deprel: 'acl:relcl' });
  }
  return changed(tree.words, changes);
};

const telling: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['accuses', 'says', 'claims', 'reports', 'announces']);

/** "accuses the rebels of shelling the hospital in Goma, which they deny": what is denied is what was said, not the noun before the comma. */
export const freeDenyingRelatives: Repair = (tree, lexicon) => {
  for (const { index, head, deprel, lemma } of tree.words) {
    if (deprel !== 'acl:relcl' || lexicon.stance(lemma) !== 'denies') continue;
    const relative = tree.childrenBy(index, 'obj').find((child) => isRelativeWord(tree, child, lexicon));
    if (relative === undefined || tree.words[relative - 1]?.form !== ',' || standsForWords(tree, head, lexicon)) continue;
    // "the ministry, which had denied the attack": without another subject the noun itself denies.
    if (tree.childrenBy(index, 'nsubj').length === 0) continue;
    const verb = tree
      .ancestors(head)
      .find((above) => tree.word(above).upos === 'VERB' && telling.has(lexicon.stance(tree.word(above).lemma)));
    if (verb !== undefined)
      return changed(
        tree.words,
        new Map([
          [index, { head: verb, deprel: 'advcl' }],
          [relative, { deprel: 'dep' }],
        ]),
      );
  }
  return undefined;
};

/** "…, an accusation they reject": behind a comma, a noun for words that a clause of denying describes is no part of what was said. */
export const returnDeniedWords: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, upos, lemma, deprel } of tree.words) {
    if (upos !== 'NOUN' || head < 0 || head > index || baseRelation(deprel) === 'appos' || lexicon.nounStance(lemma) === undefined)
      continue;
    const first = Math.min(index, ...tree.childrenBy(index, 'det', 'amod'));
    if (tree.words[first - 1]?.form !== ',' || tree.childrenBy(index, 'case', 'cc').length > 0) continue;
    const isDenied = tree.childrenBy(index, 'acl').some((child) => child > index && lexicon.stance(tree.word(child).lemma) === 'denies');
    if (isDenied) changes.set(index, { deprel: 'appos' });
  }
  return changed(tree.words, changes);
};

/** "…, something the army denies": behind a comma, a pronoun for all that was said, and the clause of denying that takes it up. */
export const readDeniedWholes: Repair = (tree, lexicon) => {
  for (const { index, form, upos } of tree.words) {
    if (upos !== 'PRON' || !lexicon.sets.wholes.has(form.toLowerCase()) || tree.words[index - 1]?.form !== ',') continue;
    const denial = tree.words.find(({ index: verb, lemma, head }) => {
      if (verb < index || lexicon.stance(lemma) !== 'denies' || (head !== index && tree.word(index).head !== verb)) return false;
      return tree.childrenBy(verb, 'nsubj').some((child) => child > index && child < verb);
    });
    const saying = tree.words.slice(0, index).findLast(({ lemma, upos: tag }) => tag === 'VERB' && telling.has(lexicon.stance(lemma)));
    if (denial === undefined || saying === undefined) continue;
    return changed(
      tree.words,
      new Map([
        [denial.index, { head: saying.index, deprel: 'advcl' }],
        [index, { head: denial.index, deprel: 'dep', feats: 'PronType=Rel' }],
      ]),
    );
  }
  return undefined;
};

/** A noun that names words, an act or a pronoun before the clause: that can be denied. */
function standsForWords(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(noun);
  const isWords = lexicon.nounStance(word.lemma) !== undefined || lexicon.sets.chargeNouns.has(word.lemma);
  return isWords || word.upos === 'PRON' || lexicon.predicateNoun(word) !== undefined;
}

/** "…, des allégations rejetées par X", "…, claims dismissed by X": a participle of denying behind a noun for words describes it. */
export const readRemarkParticiples: Repair = (tree, lexicon) => {
  for (const { index, head, feats, lemma } of tree.words) {
    if (lexicon.stance(lemma) !== 'denies' || !feats.includes('VerbForm=Part') || head < 0) continue;
    const noun = tree.words[index - 1];
    if (noun?.upos !== 'NOUN' || lexicon.nounStance(noun.lemma) === undefined || tree.childrenBy(index, 'aux', 'obj').length > 0) continue;
    const first = Math.min(...tree.childrenBy(noun.index, 'det', 'amod', 'case'), noun.index);
    const above = noun.head === index ? head : noun.head;
    if (tree.words[first - 1]?.form !== ',' || above < 0 || tree.childrenBy(noun.index, 'cc', 'case').length > 0) continue;
    const changes = new Map([
      [noun.index, { head: above, deprel: 'appos' }],
      [index, { head: noun.index, deprel: 'acl' }],
    ]);
    return changed(tree.words, changes);
  }
  return undefined;
};
