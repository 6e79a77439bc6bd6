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
  let isAhead = false;
  for (
    let word: Word | undefined = isPredicate(words, start) ? start : words[start.head];
    word && lemmas.length < words.length;
    word = words[word.head]
  ) {
    lemmas.push(word.lemma.toLowerCase());
    const clause = clauseOf(words, word);
    if (!clause) continue;
    const direction = tenseOf(clause, tense);
    if (direction === 'untensed') {
      isAhead ||= isAheadOf(words, word, tense);
      if (isAhead) return { direction: 'future', isPerfect: false, lemmas };
      continue;
    }
    return { direction, isPerfect: clause.auxiliaries.some(({ form }) => tense.perfect.includes(form.toLowerCase())), lemmas };
  }
  return { direction: 'past', isPerfect: false, lemmas };
}

/** "The vote is in January": the expression itself is what is said. */
function isPredicate(words: readonly Word[], start: Word): boolean {
  return words.some(({ head, deprel }) => head === start.index && deprel === 'cop');
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
  if (has('VerbForm=Fin')) return all.some(isFinitePast) ? 'past' : 'present';
  return verb.feats.includes('VerbForm=Part') && verb.feats.includes('Tense=Past') ? 'past' : 'untensed';
}

/** "est prévu" lies ahead, "a visé" and "has hit" lie behind; the future perfect is left to its auxiliary. */
function participleTense({ verb, auxiliaries }: Clause, tense: TimePack['tense']): Direction | undefined {
  if (tense.scheduled.includes(verb.lemma) && auxiliaries.every(isOfPassive)) return 'future';
  if (auxiliaries.some(({ feats }) => feats.includes('Tense=Fut')) || usesOne(auxiliaries, tense.future)) return 'future';
  return auxiliaries.some(({ deprel }) => deprel === 'aux:tense') || usesOne(auxiliaries, tense.perfect) ? 'past' : undefined;
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

/** An infinitive or participle under a word of planning, or under nothing that tells when. */
function isAheadOf(words: readonly Word[], word: Word, tense: TimePack['tense']): boolean {
  const governor = words[word.head];
  if (!governor) return word.feats.includes('VerbForm=Inf');
  return word.feats.includes('VerbForm=Inf') && (tense.ahead.includes(governor.lemma) || word.deprel === 'acl');
}
