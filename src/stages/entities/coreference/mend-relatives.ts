import type { Word } from '../../../model/tree.ts';
import type { ReferencePack } from './reference-pack.ts';

/** Words between the noun and the relative word: what describes the noun. */
const longestDescription = 3;

/**
 * The words with object relatives put right that were read as conjunctions ("arrêté trois bergers que la milice avait dépouillés"):
 * right behind a noun with an article or a number, with a clause that has a subject and lacks its object, under no verb that tells
 * somebody something. A participle that agrees with the noun alone settles it. The same array where nothing is to be put right.
 */
export function mendRelatives(words: readonly Word[], pack: ReferencePack): readonly Word[] {
  let mended: Word[] | undefined;
  for (const mark of words) {
    if (mark.upos !== 'SCONJ' || mark.deprel !== 'mark' || !pack.relativeConjunctions.has(mark.form.toLowerCase())) continue;
    const noun = nounBefore(words, mark.index);
    const clause = words[mark.head];
    if (noun === undefined || clause === undefined || !isRelativeClause(words, mark, noun, clause, pack)) continue;
    mended ??= [...words];
    mended[mark.index] = { ...mark, upos: 'PRON', deprel: 'obj', feats: 'PronType=Rel' };
    mended[clause.index] = { ...clause, head: noun.index, deprel: 'acl:relcl' };
  }
  return mended ?? words;
}

/** The noun right before the mark or before the words that describe it. */
function nounBefore(words: readonly Word[], mark: number): Word | undefined {
  for (let at = mark - 1; at >= 0 && at >= mark - longestDescription; at--) {
    const word = words[at]!;
    if (word.upos === 'NOUN') return wholeOf(words, word);
    if (word.head >= mark || !describing.test(word.deprel)) return undefined;
  }
  return undefined;
}

/** "un navire d'exploration": a bare complement says of what kind the noun above it is. */
function wholeOf(words: readonly Word[], noun: Word): Word {
  const above = words[noun.head];
  return noun.deprel === 'nmod' && above?.upos === 'NOUN' && !isPresented(words, noun) ? above : noun;
}

const describing = /^(?:amod|acl)$/u;

function isRelativeClause(words: readonly Word[], mark: Word, noun: Word, clause: Word, pack: ReferencePack): boolean {
  const above = words[clause.head];
  if (clause.upos !== 'VERB' || !above || clause.index < mark.index || above.index >= mark.index) return false;
  if (!/^(?:ccomp|advcl|acl)$/u.test(clause.deprel) || !lacksObject(words, mark, clause)) return false;
  if (!isOfPhrase(words, noun, above)) return false;
  if (agrees(clause, noun)) return true;
  if (clause.deprel === 'acl') return false;
  const tells = pack.verbsOfTelling.has(above.lemma) || pack.speechVerbs.has(above.lemma);
  return !tells && isPresented(words, noun);
}

/** The clause has a subject and neither object nor content, and its verb is no passive and not reflexive. */
function lacksObject(words: readonly Word[], mark: Word, clause: Word): boolean {
  let hasSubject = false;
  for (const { head, deprel, index } of words) {
    if (head !== clause.index || index === mark.index) continue;
    if (/^(?:obj|ccomp|xcomp|expl|cop|iobj)|pass/u.test(deprel)) return false;
    hasSubject ||= deprel === 'nsubj';
  }
  return hasSubject;
}

/** The noun is the object of the verb above, hangs from it in another way, or is itself what the clause was hung from. */
function isOfPhrase(words: readonly Word[], noun: Word, above: Word): boolean {
  if (above.upos === 'NOUN') return above.index === noun.index;
  let word: Word | undefined = noun;
  for (let steps = 0; word && steps < 4; steps++) {
    if (word.head === above.index) return /^(?:obj|obl|nsubj)/u.test(word.deprel);
    if (word.deprel !== 'nmod' && word.deprel !== 'conj') return false;
    word = words[word.head];
  }
  return false;
}

/** "des femmes que la milice avait enlevées": the participle shows the gender or number of what stands before it. */
function agrees({ feats }: Word, noun: Word): boolean {
  if (!feats.includes('VerbForm=Part')) return false;
  const [gender, number] = [/Gender=\w+/u.exec(feats)?.[0], /Number=\w+/u.exec(feats)?.[0]];
  if (gender !== 'Gender=Fem' && number !== 'Number=Plur') return false;
  return (gender === undefined || noun.feats.includes(gender)) && number !== undefined && noun.feats.includes(number);
}

/** With an article or a number, and nothing beside it that compares ("plus de soldats que"). */
function isPresented(words: readonly Word[], noun: Word): boolean {
  const beside = words.filter(({ head }) => head === noun.index);
  return beside.some(({ deprel }) => /^(?:det|nummod)/u.test(deprel)) && beside.every(({ upos }) => upos !== 'ADV');
}
