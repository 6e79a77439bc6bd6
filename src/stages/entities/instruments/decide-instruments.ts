import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { type InstrumentTaxonomy, isKin, type TermEntry } from './instrument-taxonomy.ts';
import type { InstrumentMatch } from './match-instruments.ts';

/** A match that counts, and what confirmed it if it has other meanings. */
export interface DecidedInstrument extends InstrumentMatch {
  /** A word of the sentence, or another instrument of it. */
  readonly confirmedBy?: string;
}

/** Drops terms that mean something else here, and joins a model with the word for its class beside it. */
export function decideInstruments(
  sentence: ParsedSentence,
  matches: readonly InstrumentMatch[],
  taxonomy: InstrumentTaxonomy,
): readonly DecidedInstrument[] {
  const decided = flatMap(matches, (match, at): DecidedInstrument[] => {
    if (match.entry.not.length > 0 && wordAmong(sentence.words, match, match.entry.not)) return [];
    if (!match.entry.isAmbiguous) return [match];
    const confirmedBy = confirmation(sentence, matches, at, taxonomy);
    return confirmedBy === undefined ? [] : [{ ...match, confirmedBy }];
  });
  return joinModels(decided, taxonomy);
}

function confirmation(
  { words, lang }: ParsedSentence,
  matches: readonly InstrumentMatch[],
  at: number,
  taxonomy: InstrumentTaxonomy,
): string | undefined {
  const match = matches[at]!;
  const { entry } = match;
  const kin = [matches[at - 1], matches[at + 1]].find(
    (other) => other && adjoins(match, other) && isKin(taxonomy, entry.class, other.entry.class),
  );
  if (kin) return kin.entry.term;
  const context = entry.context === undefined ? [] : (taxonomy.contexts[lang]?.[entry.context] ?? []);
  const word = wordAmong(words, match, [...entry.with, ...context]);
  if (word) return word.form;
  return entry.sort === 'class' ? matches.find((other) => other !== match && confirms(other.entry, taxonomy))?.entry.term : undefined;
}

/** Another instrument of war in the sentence that has no other meaning. */
function confirms(entry: TermEntry, { classes }: InstrumentTaxonomy): boolean {
  return !entry.isAmbiguous && entry.not.length === 0 && classes[entry.class]?.isCivil === false;
}

/** A word outside the match whose lemma or form is listed. */
function wordAmong(words: readonly Word[], { first, last }: InstrumentMatch, lemmas: readonly string[]): Word | undefined {
  return words.find(
    ({ lemma, form }, index) =>
      (index < first || index > last) && (lemmas.includes(lemma.toLowerCase()) || lemmas.includes(form.toLowerCase())),
  );
}

function adjoins(one: InstrumentMatch, other: InstrumentMatch): boolean {
  return one.last + 1 === other.first || other.last + 1 === one.first;
}

function joinModels(found: readonly DecidedInstrument[], taxonomy: InstrumentTaxonomy): readonly DecidedInstrument[] {
  const joined: DecidedInstrument[] = [];
  for (const match of found) {
    const before = joined.at(-1);
    if (before && adjoins(before, match) && isPair(before.entry, match.entry) && isKin(taxonomy, before.entry.class, match.entry.class)) {
      const named = match.entry.sort === 'model' ? match : before;
      joined[joined.length - 1] = { ...named, first: before.first, last: match.last };
    } else joined.push(match);
  }
  return joined;
}

function isPair(one: TermEntry, other: TermEntry): boolean {
  return one.sort !== other.sort;
}
