import { agreementOf, type Usage, usageOf } from './agreement.ts';
import type { Anaphor } from './anaphor.ts';
import { excludedKeys, holdsAnaphor, isWithoutCrew } from './binding.ts';
import type { Scored } from './choice.ts';
import { type Discourse, sentencesBefore } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { aheadBonus, isTopicAhead, specialBonus } from './pronoun-bonus.ts';
import { speakersAround } from './quoted-speaker.ts';
import { baseRelation, childBy, type ReferenceSentence } from './reference-sentence.ts';
import { bonus, decay, pronounReach, salience } from './salience.ts';
import { sortFit, type WantedSort, wantedSort } from './selection.ts';

/** What holds for one pronoun or possessive and all its candidates. */
interface Search {
  readonly discourse: Discourse;
  readonly view: ReferenceSentence;
  readonly anaphor: Anaphor;
  readonly usage: Usage;
  readonly excluded: ReadonlySet<string>;
  /** Taken up in the other number in the same sentence. */
  readonly otherNumber: ReadonlySet<string>;
  readonly sort: WantedSort | undefined;
  /** It stands for those of whom some are taken ("one of them"). */
  readonly isPartitive: boolean;
}

/** Everything within reach that a pronoun or possessive may stand for, scored. */
export function scoredCandidates(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): readonly Scored[] {
  const search: Search = {
    discourse,
    view,
    anaphor,
    usage: usageOf(view.pack),
    excluded: new Set([...excludedKeys(discourse, view, anaphor), ...speakersAround(discourse, anaphor.sentence, anaphor.head)]),
    otherNumber: otherwiseNumbered(discourse, anaphor),
    sort: wantedSort(discourse, view, anaphor),
    isPartitive: isPartOfThem(view, anaphor),
  };
  const found: Scored[] = [];
  const outside = speaksFromOutside(view, anaphor) ? lastColon(view, anaphor.head) : undefined;
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - pronounReach; sentence--) {
    for (const occurrence of discourse.occurrences[sentence]!) {
      if (outside !== undefined && sentence === anaphor.sentence && occurrence.last >= outside) continue;
      const score = scoreOf(search, occurrence);
      if (score > 0) found.push({ occurrence, score });
    }
  }
  return found;
}

/** 0 where agreement or grammar rules it out. */
function scoreOf(search: Search, occurrence: Occurrence): number {
  const { discourse, view, anaphor, usage, otherNumber, sort } = search;
  const agreed = agreementOf(anaphor.wanted, occurrence, usage) * (otherNumber.has(occurrence.key) ? changedNumber : 1);
  if (agreed === 0 || isRuledOut(search, occurrence) || isWithoutCrew(discourse, view, anaphor, occurrence)) return 0;
  const isAhead = occurrence.sentence === anaphor.sentence && occurrence.head > anaphor.head;
  if (isAhead && !isTopicAhead(view, anaphor, occurrence)) return 0;
  const base = salience(occurrence, anaphor, sentencesBefore(discourse, occurrence.key, anaphor.sentence));
  const together = occurrence.members ? bonus.together : 0;
  const isOfOther = occurrence.kind === 'actor' && (sort === 'thing' || sort === 'place');
  const special =
    (isOfOther ? 0 : specialBonus(discourse, view, anaphor, occurrence)) +
    together +
    (isAhead ? aheadBonus(view, anaphor) : 0) +
    countedBonus(search, occurrence) +
    (isSamePronoun(view, anaphor, occurrence) ? bonus.samePronoun : 0);
  return (base + special) * agreed * sortFit(sort, occurrence);
}

/** "one of them", "une trentaine d'entre eux": behind a number, a quantity or a pronoun of number. */
function isPartOfThem({ words, relations, pack }: ReferenceSentence, { kind, head, wanted }: Anaphor): boolean {
  if (kind !== 'pronoun' || wanted.number !== 'plural' || relations[head] !== 'nmod') return false;
  const { upos, lemma } = words[words[head]!.head]!;
  return upos === 'NUM' || upos === 'PRON' || upos === 'DET' || pack.partitives.has(lemma) || pack.idleNouns.has(lemma);
}

/** "two cousins … one of them": of several that were counted some are taken, more than of those who are named as a whole. */
function countedBonus({ discourse, anaphor, isPartitive }: Search, occurrence: Occurrence): number {
  const { sentence, head, form } = occurrence;
  if (!isPartitive || form !== 'nominal' || sentence < anaphor.sentence - 1) return 0;
  return childBy(discourse.views[sentence]!, head, 'nummod') === undefined ? 0 : bonus.countedSet * decay(occurrence, anaphor);
}

/** Several of a kind, not two names taken together. */
function isSetOfMembers({ grammar, members }: Occurrence): boolean {
  return grammar.number === 'plural' && members === undefined;
}

/** "handed them to a bishop, who drove them home": the same word in the same role, twice in a sentence. */
function isSamePronoun(view: ReferenceSentence, { kind, sentence, role, head }: Anaphor, occurrence: Occurrence): boolean {
  if (kind !== 'pronoun' || occurrence.sentence !== sentence || occurrence.form !== 'pronoun' || occurrence.role !== role) return false;
  return view.lowered[occurrence.head] === view.lowered[head];
}

/** What is left where a pronoun of the other number took the same body up in the same sentence. */
const changedNumber = 0.3;

/** Keys that a pronoun of the other number stands for in the same sentence. */
function otherwiseNumbered({ occurrences }: Discourse, { sentence, wanted }: Anaphor): ReadonlySet<string> {
  const found = new Set<string>();
  if (!wanted.number) return found;
  for (const { key, form, grammar } of occurrences[sentence]!) {
    const isPronoun = form === 'pronoun' || form === 'possessive';
    if (isPronoun && grammar.number !== undefined && grammar.number !== wanted.number) found.add(key);
  }
  return found;
}

/** "The staff dismissed it: fighting went on, it said": where what is said begins. */
function lastColon({ words }: ReferenceSentence, before: number): number {
  let at = before;
  while (at > 0 && words[at]!.form !== ':' && words[at]!.form !== ';') at--;
  return at;
}

/** "… , it said, …", "… , a-t-il dit": who speaks is not looked for in what is said. */
function speaksFromOutside(view: ReferenceSentence, { head, role }: Anaphor): boolean {
  const verb = view.words[view.words[head]!.head];
  if (role !== 'subject' || !verb || !view.pack.speechVerbs.has(verb.lemma)) return false;
  if (baseRelation(verb.deprel) === 'parataxis') return childBy(view, verb.index, 'obj', 'ccomp', 'xcomp') === undefined;
  return view.children[verb.index]!.some((child) => child < head && ['ccomp', 'parataxis'].includes(view.relations[child]!));
}

function isRuledOut({ anaphor, excluded, isPartitive }: Search, occurrence: Occurrence): boolean {
  if (isPartitive && !isSetOfMembers(occurrence)) return true;
  return excluded.has(occurrence.key) || occurrence.members?.some((key) => excluded.has(key)) === true || holdsAnaphor(occurrence, anaphor);
}
