import type { Word } from '../../../model/tree.ts';
import type { TimePack } from './time-pack.ts';

/** Where the governing verb sets an expression, seen from the document's day. */
export type Direction = 'past' | 'present' | 'future';

/** What the words around an expression say about its verb. */
export interface Government {
  readonly direction: Direction;
  /** The verb is in the perfect up to now ("has been closed"). */
  readonly isPerfect: boolean;
  /** Lemmas on the way from the expression up to its verb, the verb last. */
  readonly lemmas: readonly string[];
  /** What it dates was granted, appointed or called for, and lies ahead of a verb in the past (see `withComingDay`). */
  readonly isComing?: true;
}

/** The word of a stretch of words on which the others depend. */
export function headOfWords(words: readonly Word[], first: number, last: number): Word {
  for (let index = first; index <= last; index += 1) {
    const word = words[index]!;
    if (word.head < first || word.head > last) return word;
  }
  return words[first]!;
}

/** Walks from a word up to the verb that governs it and reads its tense; without a verb the past is told. */
export function governmentOf(words: readonly Word[], start: Word, { tense }: TimePack): Government {
  const lemmas: string[] = [];
  for (let word: Word | undefined = isPredicate(words, start) ? start : words[start.head]; word; word = words[word.head]) {
    lemmas.push(word.lemma.toLowerCase());
    const clause = clauseOf(words, word);
    const direction = clause ? clauseDirection(words, clause, tense) : undefined;
    if (!clause || direction === undefined) continue;
    const isPerfect = usesOne(clause.auxiliaries, tense.perfect);
    return { direction: direction === 'present' && isOfNoun(words, start) ? 'past' : direction, isPerfect, lemmas };
  }
  return { direction: 'past', isPerfect: false, lemmas };
}

/** Undefined where the clause says nothing of its time and its governor must be asked. */
function clauseDirection(words: readonly Word[], clause: Clause, tense: TimePack['tense']): Direction | undefined {
  const direction = tenseOf(clause, tense);
  if (direction === 'past' && clause.auxiliaries.length === 0 && isConditional(words, clause.verb, tense)) return 'future';
  if (direction === 'present' && clause.auxiliaries.length === 0 && tense.backward.includes(clause.verb.lemma)) return 'past';
  if (direction !== 'untensed') return direction;
  return isAheadOf(words, clause, tense) ? 'future' : undefined;
}

/** "The toll of Monday stands at ten": what a noun is dated by has mostly been. */
function isOfNoun(words: readonly Word[], { head, deprel }: Word): boolean {
  return deprel.startsWith('nmod') && words[head]?.upos === 'NOUN';
}

/** "The vote is in January": the expression itself is what is said. */
function isPredicate(words: readonly Word[], start: Word): boolean {
  return words.some(({ head, deprel }) => head === start.index && deprel === 'cop');
}

/** "si les pourparlers échouaient": the past of a condition lies ahead; with an auxiliary it is a past indeed. */
function isConditional(words: readonly Word[], verb: Word, tense: TimePack['tense']): boolean {
  return words.some(({ head, deprel, lemma }) => head === verb.index && deprel === 'mark' && tense.conditions.includes(lemma));
}

interface Clause {
  readonly verb: Word;
  readonly auxiliaries: readonly Word[];
}

/** The verb with its auxiliaries, or a predicate with its copula; undefined for any other word. */
function clauseOf(words: readonly Word[], word: Word): Clause | undefined {
  const auxiliaries = words.filter(({ head, deprel }) => head === word.index && (deprel.startsWith('aux') || deprel === 'cop'));
  return word.upos === 'VERB' || word.upos === 'AUX' || auxiliaries.length > 0 ? { verb: word, auxiliaries } : undefined;
}

function tenseOf({ verb, auxiliaries }: Clause, tense: TimePack['tense']): Direction | 'untensed' {
  const all = [verb, ...auxiliaries];
  const has = (feature: string): boolean => all.some(({ feats }) => feats.includes(feature));
  if (verb.feats.includes('VerbForm=Part')) {
    const direction = participleTense({ verb, auxiliaries }, tense);
    if (direction) return direction;
  }
  if (has('Tense=Fut') || has('Mood=Cnd') || usesOne(auxiliaries, tense.future)) return 'future';
  if (isCompoundPast(auxiliaries)) return 'past';
  if (has('VerbForm=Fin')) return all.some(isFinitePast) ? 'past' : 'present';
  return isPastParticiple({ verb, auxiliaries }) ? 'past' : 'untensed';
}

/** "restera fermé": a participle that completes a verb has the time of that verb. */
function isPastParticiple({ verb, auxiliaries }: Clause): boolean {
  if (verb.deprel === 'xcomp' && auxiliaries.length === 0) return false;
  return !isInfinitive({ verb, auxiliaries }) && verb.feats.includes('VerbForm=Part') && verb.feats.includes('Tense=Past');
}

/** "est prévu" lies ahead, "a visé" and "has hit" lie behind; the future perfect is left to its auxiliary. */
function participleTense({ verb, auxiliaries }: Clause, tense: TimePack['tense']): Direction | undefined {
  if (tense.scheduled.includes(verb.lemma) && auxiliaries.every(isOfPassive)) return 'future';
  if (auxiliaries.some(({ feats }) => feats.includes('Tense=Fut')) || usesOne(auxiliaries, tense.future)) return 'future';
  return auxiliaries.some(({ deprel }) => deprel === 'aux:tense') || usesOne(auxiliaries, tense.perfect) ? 'past' : undefined;
}

/** "a été samedi la cible", "ont fait exploser": the participle stands among the auxiliaries. */
function isCompoundPast(auxiliaries: readonly Word[]): boolean {
  return auxiliaries.some(({ deprel }) => deprel === 'aux:tense') && auxiliaries.some(({ feats }) => feats.includes('VerbForm=Part'));
}

function isFinitePast({ feats }: Word): boolean {
  return feats.includes('VerbForm=Fin') && (feats.includes('Tense=Past') || feats.includes('Tense=Imp'));
}

function usesOne(auxiliaries: readonly Word[], forms: readonly string[]): boolean {
  return auxiliaries.some(({ form }) => forms.includes(form.toLowerCase()));
}

function isOfPassive({ deprel }: Word): boolean {
  return deprel === 'aux:pass' || deprel === 'cop';
}

function isInfinitive({ verb, auxiliaries }: Clause): boolean {
  return [verb, ...auxiliaries].some(({ feats }) => feats.includes('VerbForm=Inf'));
}

/** An infinitive under a word of planning, of a noun ("the order to leave"), or under nothing that tells when. */
function isAheadOf(words: readonly Word[], clause: Clause, tense: TimePack['tense']): boolean {
  if (!isInfinitive(clause)) return false;
  const governor = words[clause.verb.head];
  return !governor || tense.ahead.includes(governor.lemma) || clause.verb.deprel === 'acl';
}
