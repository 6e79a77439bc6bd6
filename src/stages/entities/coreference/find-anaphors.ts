import type { Word } from '../../../model/tree.ts';
import { isActWord } from './act-pronouns.ts';
import type { Anaphor, AnaphorKind } from './anaphor.ts';
import { isImpersonal } from './impersonal.ts';
import { clauseRole } from './occurrence.ts';
import { isEmptyPlaceWord } from './place-pronouns.ts';
import type { Agreement } from './reference-pack.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { isCountAgain, isOfSeveral } from './several.ts';

/** The words of a sentence that point elsewhere, in text order; descriptions are not among them. */
export function findAnaphors(view: ReferenceSentence): readonly Anaphor[] {
  const found: Anaphor[] = [];
  for (const { index, upos } of view.words) {
    const counted = countAt(view, index);
    if (counted) found.push(counted);
    if (upos === 'VERB' || upos === 'PUNCT' || !view.pack.pointers.has(view.lowered[index]!)) continue;
    if (upos === 'ADP' && !isBehindReflexive(view, index)) continue;
    const anaphor = anaphorAt(view, index);
    if (anaphor) found.push(anaphor);
  }
  return found;
}

/** "s'en étant retirés": between a reflexive and its verb stands no preposition. */
function isBehindReflexive({ pack, words, lowered }: ReferenceSentence, at: number): boolean {
  const before = words[at - 1];
  return pack.sources.has(lowered[at]!) && before !== undefined && hasFeature(before, 'Reflex=Yes');
}

function anaphorAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  if (isActWord(view, at)) return { ...anaphor(view, 'act', at - 1, {}), last: at };
  const relative = relativeAt(view, at) ?? severalAt(view, at);
  if (relative) return relative;
  const form = view.lowered[at]!;
  const { latter, former } = view.pack;
  const ordinal = latter.get(form) ?? former.get(form);
  if (ordinal) return ordinalAt(view, at, ordinal, latter.has(form) ? 'latter' : 'former');
  const reflexive = view.pack.reflexives.get(form);
  if (reflexive) return anaphor(view, 'reflexive', at, reflexive);
  return hasFeature(view.words[at]!, 'Reflex=Yes') ? undefined : personalAt(view, at);
}

function countAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  return isCountAgain(view, at) ? anaphor(view, 'several', at, {}, at - 1) : undefined;
}

function severalAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  return isOfSeveral(view, at) ? anaphor(view, 'several', at, {}) : undefined;
}

/** Possessives, words of place and other pronouns. */
function personalAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  const possessive = speakerAt(view, at) ?? possessiveAt(view, at);
  if (possessive) return possessive;
  if (view.pack.places.has(view.lowered[at]!) || isPlacePhrase(view, at)) return placeAt(view, at);
  const { upos } = view.words[at]!;
  return upos === 'PRON' || upos === 'ADP' || isDemonstrative(view, at) ? pronounAt(view, at) : undefined;
}

function isConjunctionOrArticle(view: ReferenceSentence, at: number): boolean {
  return view.relations[at] === 'det' || (view.relations[at] === 'mark' && !isDemonstrative(view, at));
}

/** "called that a lie": read as a conjunction, before a noun phrase without a verb. */
function isDemonstrative({ pack, words, relations, lowered, children }: ReferenceSentence, at: number): boolean {
  const { upos, head } = words[at]!;
  if (upos !== 'SCONJ' || !pack.neuter.has(lowered[at]!) || words[at - 1]?.upos !== 'VERB') return false;
  const noun = words[head];
  if (!noun || noun.index < at || (noun.upos !== 'NOUN' && noun.upos !== 'ADJ')) return false;
  return relations[head] === 'xcomp' && !children[head]!.some((child) => clauseParts.has(relations[child]!));
}

const clauseParts: ReadonlySet<string> = new Set(['nsubj', 'cop', 'aux', 'expl']);

function possessiveAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  const possessive = view.pack.possessives.get(view.lowered[at]!);
  const word = view.words[at]!;
  const isPossessive = word.upos === 'DET' || hasFeature(word, 'Poss=Yes');
  if (possessive && isPossessive) return anaphor(view, 'possessive', at, possessive);
  const isPronoun = possessive !== undefined && at > 0 && view.pack.definite.has(view.lowered[at - 1]!) && word.upos !== 'VERB';
  return isPronoun ? anaphor(view, 'pronoun', at, possessive, at - 1) : undefined;
}

function pronounAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  const { sources, neuter, pronouns } = view.pack;
  const form = view.lowered[at]!;
  if (sources.has(form)) return anaphor(view, 'source', at, {});
  if (neuter.has(form)) return isConjunctionOrArticle(view, at) ? undefined : anaphor(view, 'neuter', at, {});
  const pronoun = pronouns.get(form);
  if (!pronoun || isImpersonal(view, at) || isOfCopula(view, at)) return undefined;
  if (isEmphatic(view, at)) return anaphor(view, 'emphatic', at, pronoun);
  return anaphor(view, 'pronoun', at, withFeatures(view, at, pronoun));
}

/** "the governor, for his part": between commas right behind the noun whose role it has ("le gouverneur, lui, a refusé"). */
function isEmphatic({ words, relations }: ReferenceSentence, at: number): boolean {
  if (words[at - 1]?.form !== ',' || words[at + 1]?.form !== ',') return false;
  const before = words[at - 2];
  if (before === undefined || !['NOUN', 'PROPN', 'ADJ'].includes(before.upos) || relations[at] === 'obj') return false;
  return hasFeature(words[at]!, 'Emph=Yes') || (hasFeature(words[at]!, 'Emph=No') && relations[at] !== 'nsubj');
}

/** "elle le serait": the pronoun stands for what is said of the subject, not for anybody. */
function isOfCopula(view: ReferenceSentence, at: number): boolean {
  const governor = view.words[view.words[at]!.head];
  return view.relations[at] !== 'nsubj' && governor !== undefined && governor.index > at && view.pack.copulas.has(governor.lemma);
}

/** The word describes a noun ("the latter part"), unless a number parts them or their genders differ. */
function belongsToNoun(view: ReferenceSentence, at: number, next: Word, { gender }: Agreement): boolean {
  const { head } = view.words[at]!;
  const noun = view.words[head];
  if (noun && isContrasted(view, at, noun)) return false;
  if (!noun || next.upos === 'NUM' || (view.relations[at] !== 'amod' && next.index !== head)) return false;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return false;
  return !gender || !hasFeature(noun, gender === 'masculine' ? 'Gender=Fem' : 'Gender=Masc');
}

/** "The former spoke of a plot, the latter of a raid": the verb was read as a noun, since no other verb is there. */
function isContrasted({ pack, lowered, words }: ReferenceSentence, at: number, noun: Word): boolean {
  const name = noun.lemma.toLowerCase();
  if (!pack.former.has(lowered[at]!) || noun.index !== at + 1 || pack.descriptions.has(name) || pack.personNouns.has(name)) return false;
  return words.some(({ index }) => index > noun.index && pack.latter.has(lowered[index]!));
}

function speakerAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  const { upos } = view.words[at]!;
  if (upos !== 'PRON' && upos !== 'DET') return undefined;
  const { singular, plural } = view.pack.speaker;
  if (singular.has(view.lowered[at]!)) return anaphor(view, 'speaker', at, { number: 'singular' });
  return plural.has(view.lowered[at]!) ? anaphor(view, 'speaker', at, { number: 'plural' }) : undefined;
}

/** What the word's own features add where its form leaves the number or gender open. */
function withFeatures(view: ReferenceSentence, at: number, agreement: Agreement): Agreement {
  const word = view.words[at]!;
  const participle = view.words[word.head];
  if (agreement.gender || view.relations[at] !== 'obj' || !participle || !hasFeature(participle, 'VerbForm=Part')) return agreement;
  if (agreement.number === 'plural' && !hasFeature(participle, 'Number=Plur')) return agreement;
  if (hasFeature(participle, 'Gender=Fem')) return { ...agreement, gender: 'feminine' };
  return hasFeature(participle, 'Gender=Masc') ? { ...agreement, gender: 'masculine' } : agreement;
}

function anaphor(view: ReferenceSentence, kind: AnaphorKind, at: number, wanted: Agreement, first = at): Anaphor {
  const { paragraph } = view.sentence;
  return { kind, sentence: view.index, paragraph, first, last: at, head: at, wanted, role: clauseRole(view, at) };
}

/** "sur place", not "sur la place" or "sur place publique". */
function isPlacePhrase(view: ReferenceSentence, at: number): boolean {
  if (at === 0 || !view.pack.placePhrases.has(`${view.lowered[at - 1]!} ${view.lowered[at]!}`)) return false;
  return childBy(view, at, 'nmod', 'amod', 'det') === undefined;
}

function placeAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  const { upos } = view.words[at]!;
  if (upos !== 'PRON' && upos !== 'ADV' && !isPlacePhrase(view, at)) return undefined;
  return isEmptyPlaceWord(view, at) ? undefined : anaphor(view, 'place', at, {});
}

function relativeAt(view: ReferenceSentence, at: number): Anaphor | undefined {
  const { pack, words } = view;
  const form = view.lowered[at]!;
  const wanted = pack.relatives.get(form);
  const isConjunction = pack.relativeConjunctions.has(form);
  if (!wanted && !isConjunction) return undefined;
  const first = at - 1;
  if (first >= 0 && pack.clauseRelatives.first.has(view.lowered[first]!) && pack.clauseRelatives.second.has(form)) {
    return words[first]!.upos === 'PRON' ? anaphor(view, 'clause-relative', at, {}, first) : undefined;
  }
  const isRelative = isConjunction ? isConjoined(view, at) : at > 0 && isRelativeWord(view, at);
  return isRelative ? anaphor(view, 'relative', at, wanted ?? {}) : undefined;
}

/** A word that is a conjunction as well, in a relative clause. */
function isConjoined(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  const isMark = word.upos !== 'PRON' && view.relations[at] === 'mark';
  if (hasFeature(word, 'PronType=Dem') || (!view.pack.grammaticalGender && isMark && !hasGap(view, word.head))) return false;
  return isInRelativeClause(view, at);
}

/** The verb, or the infinitive or content it governs, lacks the object that the relative word is. */
function hasGap(view: ReferenceSentence, clause: number): boolean {
  const inner = childBy(view, clause, 'xcomp', 'ccomp');
  const verb = inner !== undefined && view.words[inner]!.upos === 'VERB' ? inner : clause;
  return (
    view.words[verb]?.upos === 'VERB' && !hasFeature(view.words[verb]!, 'Voice=Pass') && childBy(view, verb, 'obj', 'ccomp') === undefined
  );
}

function isRelativeWord(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  return hasFeature(word, 'PronType=Rel') || (word.upos === 'PRON' && isInRelativeClause(view, at) && !hasFeature(word, 'PronType=Dem'));
}

/** The word hangs from the predicate of a relative clause, or is its object. */
function isInRelativeClause(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  const above = view.words[word.head];
  if (!above) return false;
  if (above.deprel === 'acl:relcl') return above.head < at;
  if (isInsideRelativeClause(view, above.index)) return view.relations[at] === 'obj';
  if (followsName(view, at) && isWithoutObject(view, above.index)) return true;
  return word.upos === 'PRON' ? hasFeature(word, 'PronType=Rel') : view.relations[at] === 'obj';
}

/** An infinitive or content inside a relative clause ("that it promised to repay"). */
function isInsideRelativeClause({ words, relations }: ReferenceSentence, clause: number): boolean {
  const above = words[words[clause]!.head];
  return (relations[clause] === 'xcomp' || relations[clause] === 'ccomp') && above?.deprel === 'acl:relcl';
}

/** "The ministry, which this embarrasses, …": right behind a noun and a comma. */
function followsName({ words, pack, lowered }: ReferenceSentence, at: number): boolean {
  const noun = words[at - 2];
  if (!pack.relativeConjunctions.has(lowered[at]!) || words[at - 1]?.form !== ',' || !noun) return false;
  return noun.upos === 'NOUN' || noun.upos === 'PROPN' || noun.upos === 'PRON';
}

/** The verb has a subject and takes an object that is not there. */
function isWithoutObject(view: ReferenceSentence, clause: number): boolean {
  if (view.words[clause]!.upos !== 'VERB' || hasFeature(view.words[clause]!, 'Voice=Pass')) return false;
  return view.relations[clause] === 'advcl' && childBy(view, clause, 'obj', 'ccomp') === undefined;
}

/** "The former spoke of a plot, the latter of a raid": what follows goes on with the verb before. */
function isBehindFormer({ pack, lowered, words }: ReferenceSentence, at: number): boolean {
  const isFormer = lowered.some((form, index) => index < at && pack.former.has(form));
  return isFormer && (words[at + 1]?.upos === 'ADP' || words[at + 1]?.upos === 'DET');
}

/** "the latter", "ce dernier", "la seconde": without a noun beside it. */
function ordinalAt(view: ReferenceSentence, at: number, wanted: Agreement, kind: 'latter' | 'former'): Anaphor | undefined {
  const { pack, words } = view;
  if (!pack.withArticle.has(view.lowered[at]!)) return words[at]!.upos === 'PRON' ? anaphor(view, kind, at, wanted) : undefined;
  const article = view.lowered[at - 1];
  if (article === undefined || (!pack.definite.has(article) && !pack.demonstrative.has(article))) return undefined;
  const next = words[at + 1];
  const isSecond = kind === 'latter' && isBehindFormer(view, at);
  if (next && !(isSecond && next.upos === 'DET') && belongsToNoun(view, at, next, wanted)) return undefined;
  if (isSecond) return anaphor(view, kind, at, wanted, at - 1);
  const hasComplement = view.children[at]!.some(
    (child) => child > at && words[at + 1]?.form !== ',' && (view.relations[child] === 'nmod' || view.relations[child] === 'acl'),
  );
  return hasComplement ? undefined : anaphor(view, kind, at, wanted, at - 1);
}
