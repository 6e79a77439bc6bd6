import { nounAfter } from './frame-unit.ts';
import { holds } from './place-pack.ts';
import type { PlacePhrase } from './place-phrase.ts';
import { beforeArticles, type PlaceSentence, phraseEndingAt } from './place-sentence.ts';

const code = /^(\p{L}{1,3})[-‐‑]?\d{1,4}\p{L}?$/u;
const figures = /^\d{1,4}$/u;

/** Roads that have a number for a name: "la RN2", "along the M5", "route nationale 6". */
export function findRoads(sentence: PlaceSentence): readonly PlacePhrase[] {
  const { pieces, index } = sentence;
  return pieces.flatMap(({ text }, at) => {
    const first = /\d$|\d\p{L}$/u.test(text) ? roadStart(sentence, at) : undefined;
    return first === undefined
      ? []
      : [{ sentence: index, shape: 'line' as const, names: [], first, last: nounAfter(sentence, at, ['road'])?.last ?? at }];
  });
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
