import type { Word } from '../../../model/tree.ts';
import { lowerForm, type NumberSentence, named, nameOf, wordAt } from './number-sentence.ts';
import { isInnerHyphen, matchPhraseBefore } from './phrase-table.ts';
import type { Expression } from './read-expression.ts';

/** A unit that is written as a measure, with the piece after it where it belongs to the span. */
export interface WrittenUnit {
  readonly unit: string;
  readonly kind: 'measure' | 'duration' | 'money';
  /** Index of the first piece and of the piece after the span. */
  readonly first: number;
  readonly next: number;
  /** What a letter after the number multiplies it by: "£3m". */
  readonly factor: number;
}

/** The measure, duration or currency directly at an expression: "12 km", "72-hour", "$3.5 million", "350 000 euros". */
export function findWrittenUnit(sentence: NumberSentence, expression: Expression): WrittenUnit | undefined {
  const { low, high } = expression;
  if ((high ?? low).kind === 'share' || low.kind === 'none' || low.kind === 'percent') return undefined;
  return symbolBefore(sentence, expression) ?? moneyAfter(sentence, expression) ?? unitAfter(sentence, expression);
}

/** "$3.5 million", "£3m". */
function symbolBefore({ pieces, pack }: NumberSentence, { first, amountFirst, next }: Expression): WrittenUnit | undefined {
  const unit = named(pack.money, pieces[amountFirst - 1]?.norm ?? '');
  if (unit === undefined) return undefined;
  const suffix = pieces[next]?.isGlued ? named(pack.moneySuffixes, pieces[next]!.norm) : undefined;
  const end = suffix === undefined ? next : next + 1;
  return { unit, kind: 'money', first: Math.min(first, amountFirst - 1), next: end, factor: suffix ?? 1 };
}

/** "30 M€", "350 000 euros": names of currencies do not belong to the span. */
function moneyAfter({ pieces, pack }: NumberSentence, { first, next }: Expression): WrittenUnit | undefined {
  const suffix = pieces[next + 1]?.isGlued ? named(pack.moneySuffixes, pieces[next]!.norm) : undefined;
  const linker = pack.linkers.includes(pieces[next]?.norm ?? '') ? 1 : 0;
  const end = suffix === undefined ? next : next + 1;
  const unit = named(pack.money, pieces[end + linker]?.norm ?? '');
  return unit === undefined ? undefined : { unit, kind: 'money', first, next: end, factor: suffix ?? 1 };
}

/** Measures and durations belong to the span. */
function unitAfter({ pieces, pack }: NumberSentence, { first, next }: Expression): WrittenUnit | undefined {
  const hyphen = isInnerHyphen(pieces, next) ? 1 : 0;
  const linker = pack.linkers.includes(pieces[next]?.norm ?? '') ? 1 : 0;
  const at = next + hyphen + linker;
  const norm = pieces[at]?.norm ?? '';
  const isLoneSymbol = norm.length <= 2 && (pieces[next - 1]!.kind !== 'digits' || isInnerHyphen(pieces, at + 1));
  if (isLoneSymbol) return undefined;
  const measure = named(pack.measures, norm);
  const unit = measure ?? named(pack.durations, norm);
  return unit === undefined ? undefined : { unit, kind: measure ? 'measure' : 'duration', first, next: at + 1, factor: 1 };
}

/**
 * A duration says when or how long something was, and is time; it is a quantity where it measures something ("prolonger
 * de six mois", "a 72-hour pause") or is a bounded length ("for more than six hours").
 */
export function isTimeExpression(sentence: NumberSentence, { first, next, unit }: WrittenUnit, isBounded: boolean): boolean {
  const { pieces, pack } = sentence;
  if (isInnerHyphen(pieces, next - 2)) return false;
  if (isBounded && matchPhraseBefore(pack.durationLengths, pieces, first)) return false;
  const amount = matchPhraseBefore(pack.durationAmounts, pieces, first);
  if (amount === undefined || matchPhraseBefore(pack.durationTimes, pieces, first)) return true;
  const before = sentence.words[wordAt(sentence.words, pieces[amount.first]!.start) - 1];
  return unit === 'year' && before !== undefined && unitOfNoun(sentence, before) === 'person';
}

/** The unit of a counted noun: by the language's list, by its ending, else the noun's own lemma. */
export function unitOfNoun(sentence: NumberSentence, noun: Word): string {
  const { pack, words } = sentence;
  const listed = listedUnit(sentence, noun);
  if (listed !== undefined) return listed;
  if (pack.notPersons.includes(noun.lemma.toLowerCase())) return noun.lemma.toLowerCase();
  const form = lowerForm(noun);
  const endsWith = (endings: readonly string[]): boolean => endings.some((ending) => form.endsWith(ending));
  const isCapital = noun.form !== form && noun.index > 0 && words.length > 1;
  if (endsWith(pack.personEndings.any) || (isCapital && endsWith(pack.personEndings.capital))) return 'person';
  return noun.lemma.toLowerCase();
}

/** The unit that the language's lists give a noun. */
export function listedUnit(sentence: NumberSentence, noun: Word): string | undefined {
  const { units, counts } = sentence.pack;
  const before = sentence.words[noun.index - 1];
  const after = sentence.words[noun.index + 1];
  const lemma = noun.lemma.toLowerCase();
  const pair =
    (before && named(units, `${lowerForm(before)} ${lemma}`)) ?? (after && named(units, `${lemma} ${after.lemma.toLowerCase()}`));
  return pair ?? nameOf(sentence, units, noun) ?? (nameOf(sentence, counts.nouns, noun) === undefined ? undefined : 'person');
}
