import { type Span, spansOverlap } from '../../../model/span.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { type InstrumentPiece, type PieceMemory, sentencePieces } from './instrument-pieces.ts';
import type { InstrumentTaxonomy, TermEntry, TermIndex } from './instrument-taxonomy.ts';

/** A term found in a sentence: its words, first and last included. */
export interface InstrumentMatch {
  readonly entry: TermEntry;
  readonly first: number;
  readonly last: number;
}

/** A sentence open for finding terms. */
interface Scan {
  readonly text: string;
  readonly sentence: ParsedSentence;
  readonly pieces: readonly InstrumentPiece[];
  readonly taken: readonly Span[];
}

const capital = /[\p{Lu}\p{N}]/u;
/** A term is a noun: "shelled" is no shell. Names and acronyms are told by their capital instead. */
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'X']);

/**
 * The terms of a sentence in text order, the longest at each place; ambiguous ones are not yet decided, blocks are left out.
 * @param memory for the sentences of one language
 */
export function matchInstruments(
  text: string,
  sentence: ParsedSentence,
  taxonomy: InstrumentTaxonomy,
  taken: readonly Span[],
  memory: PieceMemory,
): readonly InstrumentMatch[] {
  const terms = Object.hasOwn(taxonomy.terms, sentence.lang) ? taxonomy.terms[sentence.lang]! : {};
  const isFirst = (form: string): boolean => Object.hasOwn(terms, form) || Object.hasOwn(taxonomy.models, form);
  const pieces = sentencePieces(text, sentence, { endings: taxonomy.endings[sentence.lang], isFirst, memory });
  const scan: Scan = { text, sentence, pieces, taken };
  const found: InstrumentMatch[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = pieces[at]!.isStart ? longest(scan, at, [taxonomy.models, terms]) : undefined;
    if (match && match.entry.sort !== 'block') found.push(match);
    at += match?.entry.pieces.length ?? 1;
  }
  return found;
}

/** The longest term that begins at this piece; at the same length a model before a class. */
function longest(scan: Scan, at: number, indexes: readonly TermIndex[]): InstrumentMatch | undefined {
  let best: InstrumentMatch | undefined;
  for (const index of indexes) {
    for (const form of scan.pieces[at]!.forms) {
      if (!Object.hasOwn(index, form)) continue;
      best = index[form]!.reduce((found, entry) => longerAt(scan, at, entry, found), best);
    }
  }
  return best;
}

function longerAt(scan: Scan, at: number, entry: TermEntry, best: InstrumentMatch | undefined): InstrumentMatch | undefined {
  if (best && entry.pieces.length <= best.entry.pieces.length) return best;
  return matchAt(scan, at, entry) ?? best;
}

function matchAt({ text, sentence, pieces, taken }: Scan, at: number, entry: TermEntry): InstrumentMatch | undefined {
  if (!entry.pieces.every((wanted, offset) => pieces[at + offset]?.forms.includes(wanted))) return undefined;
  const end = pieces[at + entry.pieces.length - 1]!;
  if (!end.isEnd && entry.sort !== 'model') return undefined;
  const { words } = sentence;
  const [first, last] = [pieces[at]!.word, end.word];
  const span = { start: words[first]!.start, end: words[last]!.end };
  if (taken.some((other) => spansOverlap(other, span))) return undefined;
  if (entry.sort === 'block') return { entry, first, last };
  const fits = entry.needsCapital
    ? capital.test(text.charAt(span.start))
    : words.slice(first, last + 1).some(({ upos }) => nominal.has(upos));
  return fits ? { entry, first, last } : undefined;
}
