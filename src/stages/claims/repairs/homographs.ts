import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The lemma of the speech verb that a word looks like, if it is not read as a verb. */
function verbLemma(word: Word, lexicon: ClaimsLexicon): string | undefined {
  return word.upos === 'VERB' ? undefined : lexicon.pack.attribution.homographs[lowerForm(word)];
}

function hasComplement(tree: SentenceTree, index: number): boolean {
  return tree.childrenBy(index, 'ccomp', 'xcomp', 'obj').length > 0 && tree.childrenBy(index, 'cop').length === 0;
}

/** "The mission, MONUSCO, plans to …": joined without a conjunction, behind the comma that closes an apposition. */
function isBehindApposition(tree: SentenceTree, { index, head, deprel }: Word): boolean {
  if (!['conj', 'appos', 'list'].includes(deprel) || tree.childrenBy(index, 'cc', 'det').length > 0) return false;
  return tree.words[index - 1]?.form === ',' && tree.childrenBy(head, 'appos').some((child) => child < index);
}

/** The noun that a form is said to modify, though it heads the sentence, and the form or the noun has a clause. */
function modified(tree: SentenceTree, word: Word): number | undefined {
  if (isBehindApposition(tree, word) && tree.word(word.head).head < 0) {
    return tree.childrenBy(word.index, 'acl', 'ccomp', 'xcomp').some((child) => child > word.index) ? word.head : undefined;
  }
  if (word.deprel !== 'amod' || tree.word(word.head).head >= 0 || word.head > word.index) return undefined;
  const hasClause = tree.childrenBy(word.head, 'acl', 'ccomp').some((child) => child > word.index);
  return hasClause || hasComplement(tree, word.index) ? word.head : undefined;
}

/** The verb takes the place of its noun, which becomes its subject; what follows the verb is its own. */
function promoted(tree: SentenceTree, word: Word, noun: number, verb: Partial<Word>): Map<number, Partial<Word>> {
  const changes = new Map<number, Partial<Word>>([
    [word.index, { ...verb, head: -1, deprel: 'root' }],
    [noun, { head: word.index, deprel: 'nsubj' }],
  ]);
  for (const child of tree.children(noun)) {
    const { deprel } = tree.word(child);
    if (child > word.index) changes.set(child, { head: word.index, deprel: baseRelation(deprel) === 'acl' ? 'ccomp' : deprel });
  }
  for (const child of tree.childrenBy(word.index, 'acl')) changes.set(child, { deprel: 'xcomp' });
  return changes;
}

/** "the army plans to retake X": a sentence that is one noun, with a noun before it and an infinitive or clause behind. */
function compoundSubject(tree: SentenceTree, word: Word): number | undefined {
  if (word.upos !== 'NOUN' || word.head >= 0 || tree.childrenBy(word.index, 'nsubj', 'cop', 'case').length > 0) return undefined;
  const hasClause = tree.childrenBy(word.index, 'acl').some((child) => child > word.index && tree.word(child).deprel === 'acl');
  return hasClause ? tree.childrenBy(word.index, 'compound').find((child) => child === word.index - 1) : undefined;
}

/** The compound becomes the subject, with what stood before both; the clause becomes the verb's complement. */
function split(tree: SentenceTree, word: Word, subject: number, verb: Partial<Word>): Map<number, Partial<Word>> {
  const changes = new Map<number, Partial<Word>>([
    [word.index, verb],
    [subject, { deprel: 'nsubj' }],
  ]);
  for (const child of tree.children(word.index)) {
    if (child < subject) changes.set(child, { head: subject });
    else if (tree.word(child).deprel === 'acl') changes.set(child, { deprel: isInfinitive(tree.word(child)) ? 'xcomp' : 'ccomp' });
  }
  return changes;
}

function isInfinitive(word: Word): boolean {
  return hasFeature(word, 'VerbForm', 'Inf');
}

/** The verb that a form is joined to, by the tree or, behind a comma, by its place: "has left two bases, and plans to leave more". */
function joinedVerb(tree: SentenceTree, { index, head, deprel }: Word): number | undefined {
  const [conjunction] = tree.childrenBy(index, 'cc');
  if (deprel !== 'conj' || conjunction === undefined) return undefined;
  if (tree.word(head).upos === 'VERB') return head;
  if (tree.words[conjunction - 1]?.form !== ',') return undefined;
  return tree.ancestors(head).find((above) => tree.word(above).upos === 'VERB');
}

/** Joined to a verb, without article or preposition and before an infinitive, the form is a verb. */
function joined(tree: SentenceTree, word: Word, verb: Partial<Word>): Map<number, Partial<Word>> | undefined {
  const { index, upos } = word;
  const head = upos === 'NOUN' ? joinedVerb(tree, word) : undefined;
  const isBare = tree.childrenBy(index, 'det', 'case', 'amod', 'nummod', 'compound', 'nmod', 'nsubj').length === 0;
  const clause = tree.childrenBy(index, 'acl').find((child) => child > index && isInfinitive(tree.word(child)));
  if (head === undefined || !isBare || clause === undefined) return undefined;
  return new Map<number, Partial<Word>>([
    [index, { ...verb, head, deprel: 'conj' }],
    [clause, { deprel: 'xcomp' }],
  ]);
}

/** "La commune *célèbre* samedi la libération": between a subject and a noun that heads the sentence without a copula, the form is the verb. */
function between(tree: SentenceTree, { index, upos, head, deprel }: Word): { subject: number; object: number } | undefined {
  if (upos !== 'ADJ' || deprel !== 'amod' || head > index) return undefined;
  const { deprel: relation, head: object } = tree.word(head);
  const isLoose = relation === 'nsubj' && object > index && tree.word(object).head < 0 && tree.word(object).upos === 'NOUN';
  return isLoose && tree.childrenBy(object, 'cop', 'aux', 'case').length === 0 ? { subject: head, object } : undefined;
}

function joinedSides({ index }: Word, { subject, object }: { subject: number; object: number }, verb: Partial<Word>) {
  return new Map<number, Partial<Word>>([
    [index, { ...verb, head: -1, deprel: 'root' }],
    [subject, { head: index, deprel: 'nsubj' }],
    [object, { head: index, deprel: 'obj' }],
  ]);
}

/** The arcs with a form as the verb that it looks like, where it has what only verbs have. */
function asVerb(tree: SentenceTree, word: Word, lemma: string): ReadonlyMap<number, Partial<Word>> | undefined {
  const verb = { upos: 'VERB', lemma, feats: 'Mood=Ind|Tense=Pres|VerbForm=Fin' } as const;
  const noun = modified(tree, word);
  if (noun !== undefined) return promoted(tree, word, noun, verb);
  const subject = compoundSubject(tree, word);
  if (subject !== undefined) return split(tree, word, subject, verb);
  const sides = between(tree, word);
  if (sides !== undefined) return joinedSides(word, sides, verb);
  const conjunct = joined(tree, word, verb);
  if (conjunct !== undefined) return conjunct;
  const isVerb = tree.childrenBy(word.index, 'nsubj').length > 0 && hasComplement(tree, word.index);
  return isVerb ? new Map([[word.index, verb]]) : undefined;
}

/** "le ministère dément avoir …", "l'émissaire craint que …": forms that look like adjectives or nouns, with what only verbs have. */
export const readHomographs: Repair = (tree, lexicon) => {
  for (const word of tree.words) {
    const lemma = verbLemma(word, lexicon);
    const changes = lemma === undefined ? undefined : asVerb(tree, word, lemma);
    if (changes !== undefined) return changed(tree.words, changes);
  }
  return undefined;
};

/** "Mortars pound Koro": a noun does not take another in the plural before it, and what a frame knows as a verb is one. */
export const readHeadlineVerbs: Repair = (tree, lexicon) => {
  for (const { index, upos, deprel, feats } of tree.words) {
    if (upos !== 'NOUN' || !feats.includes('Number=Sing') || !['root', 'ccomp', 'parataxis'].includes(deprel)) continue;
    const subject = tree.childrenBy(index, 'compound').find((child) => child === index - 1);
    const object = tree.childrenBy(index, 'flat', 'appos', 'obj').find((child) => child === index + 1);
    const form = lowerForm(tree.word(index));
    if (subject === undefined || object === undefined || tree.childrenBy(index, 'det', 'case', 'cop', 'amod').length > 0) continue;
    if (!hasFeature(tree.word(subject), 'Number', 'Plur') || lexicon.frames.senses('verbs', form).length === 0) continue;
    return changed(
      tree.words,
      new Map<number, Partial<Word>>([
        [index, { upos: 'VERB', lemma: form, feats: 'Mood=Ind|Tense=Pres|VerbForm=Fin' }],
        [subject, { deprel: 'nsubj' }],
        [object, { deprel: 'obj' }],
      ]),
    );
  }
  return undefined;
};

/** "The militia fields 2,000 men": a noun with a subject before it, an object behind it and no copula is a verb. */
export const readVerbalNouns: Repair = (tree, lexicon) => {
  const { presentEndings } = lexicon.pack.predicates;
  for (const word of tree.words) {
    if (word.upos !== 'NOUN' || !['root', 'ccomp', 'conj', 'parataxis'].includes(word.deprel)) continue;
    const has = (side: 'before' | 'behind', ...relations: string[]): boolean =>
      tree.childrenBy(word.index, ...relations).some((child) => child < word.index === (side === 'before'));
    const isClause = has('before', 'nsubj') && has('behind', 'obj') && tree.childrenBy(word.index, 'cop', 'det', 'case').length === 0;
    if (!isClause || !presentEndings.some((ending) => lowerForm(word).endsWith(ending))) continue;
    const verb = { upos: 'VERB', lemma: word.lemma.toLowerCase(), feats: 'Mood=Ind|Tense=Pres|VerbForm=Fin' } as const;
    return changed(tree.words, new Map([[word.index, verb]]));
  }
  return undefined;
};
