import { nounAfter } from './frame-unit.ts';
import { holds } from './place-pack.ts';
import type { PlacePhrase } from './place-phrase.ts';
import { beforeArticles, type PlaceSentence, phraseEndingAt } from './place-sentence.ts';

const code = /^(\p{L}{1,3})[-‐‑]?\d{1,4}\p{L}?$/u;
const figures = /^\d{1,4}$/u;

/** Roads that have a number for a name: "la RN2", "along the M5", "route nationale 6". */
export function findRoads(sentence: PlaceSentence): readonly PlacePhrase[] {
  const { pieces, index } = sentence;
  const roads: PlacePhrase[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = mayBeNumber(pieces[at]!.text) ? roadStart(sentence, at) : undefined;
    if (first === undefined) continue;
    roads.push({ sentence: index, shape: 'line', names: [], first, last: nounAfter(sentence, at, ['road'])?.last ?? at });
  }
  return roads;
}

/** Ends in a figure, or in a figure and a letter. */
function mayBeNumber(text: string): boolean {
  return isFigure(text.charCodeAt(text.length - 1)) || (isFigure(text.charCodeAt(text.length - 2)) && /\p{L}$/u.test(text));
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The piece at which a road begins whose number stands at `at`. */
function roadStart(sentence: PlaceSentence, at: number): number | undefined {
  const { pieces, pack } = sentence;
  const piece = pieces[at]!;
  const letters = code.exec(piece.lower)?.[1];
  if (letters === undefined && !figures.test(piece.text)) return undefined;
  const noun = at > 0 ? phraseEndingAt(pieces, at - 1, pack.generics) : undefined;
  if (noun?.value.kind === 'road') return noun.first;
  if (letters === undefined || !piece.isCapital) return undefined;
  if (holds(pack.roadCodes, letters)) return at;
  const before = beforeArticles(sentence, at - 1);
  const isAlong = before >= 0 && before < at - 1 && holds(pack.along, pieces[before]!.lower);
  return letters.length === 1 && isAlong ? at : undefined;
}
