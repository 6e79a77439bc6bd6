import { hashText, mixHashes } from '../../util/hashed-weights.ts';

const before = hashText('<start>');
const after = hashText('<end>');
const outside = [before, after].map((edge) => ({ word: edge, two: edge, three: edge, four: edge, shape: 0 }));

interface Neighbour {
  readonly word: number;
  readonly two: number;
  readonly three: number;
  readonly four: number;
  readonly shape: number;
}

function neighbour(forms: readonly string[], index: number): Neighbour {
  const form = forms[index];
  if (form === undefined) return outside[index < 0 ? 0 : 1]!;
  const lower = form.toLowerCase();
  const [two, three, four] = [2, 3, 4].map((length) => hashText(lower.slice(-length))) as [number, number, number];
  return { word: hashText(lower), two, three, four, shape: shapeOf(form) };
}

function shapeOf(form: string): number {
  if (/^\p{Nd}/u.test(form)) return 1;
  if (/^\p{Lu}/u.test(form)) return 2;
  if (/^\p{L}/u.test(form)) return 3;
  return 4;
}

/**
 * What the choice between one word and several rests on: the words around, their endings and shapes.
 * @param forms surface forms of the sentence or paragraph, in order
 * @param index of the contraction among them
 * @returns hashes for `scoreFeatures`: first those that hold for any contraction, then as many for this one
 */
export function contractionFeatures(forms: readonly string[], index: number): number[] {
  const own = hashText(forms[index]!.toLowerCase());
  const shared = contextFeatures(forms, index);
  return [...shared, ...shared.map((feature) => mixHashes(feature, own))];
}

/** The features of a place between two words that hold for whatever stands there. */
export function contextFeatures(forms: readonly string[], index: number): number[] {
  const [p1, p2, p3] = [1, 2, 3].map((step) => neighbour(forms, index - step)) as [Neighbour, Neighbour, Neighbour];
  const [n1, n2] = [1, 2].map((step) => neighbour(forms, index + step)) as [Neighbour, Neighbour];
  const values = [
    0,
    p1.word,
    p2.word,
    p3.word,
    n1.word,
    n2.word,
    p1.two,
    p1.three,
    p1.four,
    p2.two,
    p2.three,
    n1.two,
    n1.three,
    n1.four,
    p1.shape * 8 + n1.shape,
    p1.shape,
    n1.shape,
    mixHashes(p2.word, p1.word),
    mixHashes(p1.word, n1.word),
    mixHashes(n1.word, n2.word),
    mixHashes(p2.three, p1.three),
    mixHashes(p2.two, p1.two),
    mixHashes(p1.three, n1.three),
    mixHashes(p1.two, n1.two),
    mixHashes(p2.word, p1.three),
    mixHashes(p2.word, p1.two),
    mixHashes(p2.word, p1.four),
    mixHashes(p3.word, p1.two),
    mixHashes(mixHashes(p3.word, p2.word), p1.two),
    mixHashes(mixHashes(p3.two, p2.two), p1.two),
    mixHashes(p1.word, n1.two),
    mixHashes(p1.two, n1.shape),
    mixHashes(p1.three, n1.shape),
    mixHashes(p2.shape, p1.three),
  ];
  return values.map((value, template) => mixHashes(template, value));
}
