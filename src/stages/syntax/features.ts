/** What the lexical resources of a language offer about a form; every part is optional. */
export interface LexicalResources {
  /** The sorted set of readings a lexicon gives a form ("nc ms/v P3s"), "?" where it does not know it. */
  readonly ambiguityClass?: (form: string) => string;
  /** Lemmas that a lexicon offers for a form. */
  readonly lemmas?: (form: string) => readonly string[];
}

/** The vocabularies that turn strings into rows of embedding tables; row 0 is padding, 1 unknown, 2 the artificial root. */
export interface FeatureVocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly lemmas: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  /** Rows of the hashed affix table. */
  readonly affixRows: number;
}

/** Rows of the embedding tables for one form. None of them depends on the context. */
export interface FormFeatures {
  readonly word: number;
  readonly lemmas: readonly number[];
  readonly affixes: readonly number[];
  readonly class: number;
}

export const unknownRow = 1;
export const rootRow = 2;
export const firstFreeRow = 3;
export const rootFeatures: FormFeatures = { word: rootRow, lemmas: [rootRow], affixes: [], class: rootRow };

const number = /^\p{N}+(?:[.,\u0020\u00a0\u202f]\p{N}+)*$/u;

/**
 * The spelling under which a form is looked up: lower case, plain apostrophe, numbers by their shape.
 * @example foldForm('L’Armée') // "l'armée"
 * @example foldForm('2018') // "<year>"
 */
export function foldForm(form: string): string {
  if (number.test(form)) return /^(?:1[5-9]|20)\p{N}{2}$/u.test(form) ? '<year>' : '<number>';
  return form.toLowerCase().replaceAll('’', "'");
}

/** Upper case, other letters, digits, or the character itself. */
function characterKind(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? 'd' : character;
}

/** The shape of a form: runs of upper case, lower case and digits, other characters as they are, at most nine. */
export function formShape(form: string): string {
  let shape = '';
  let last = '';
  for (const character of form) {
    const kind = characterKind(character);
    if (kind !== last || !/[Xxd]/.test(kind)) shape += kind;
    last = kind;
    if (shape.length > 8) break;
  }
  return shape;
}

/** The row of the hashed affix table for a feature string (FNV-1a with a finishing mix). */
function hashRow(feature: string, rows: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return 1 + ((hash >>> 0) % (rows - 1));
}

/** Endings of one to five letters, beginnings of two to four, the shape: what a word looks like. */
function affixFeatures(form: string, folded: string): string[] {
  const features = [`shape ${formShape(form)}`];
  for (let length = 1; length <= 5 && length <= folded.length; length++) features.push(`end ${folded.slice(-length)}`);
  for (let length = 2; length <= 4 && length < folded.length; length++) features.push(`begin ${folded.slice(0, length)}`);
  if (form.length === 1 || (form === form.toUpperCase() && form !== form.toLowerCase())) features.push('all upper');
  if (form.includes('-')) features.push(`hyphen ${folded.slice(folded.lastIndexOf('-') + 1)}`);
  return features;
}

/**
 * The embedding rows of a form.
 * @example formFeatures('attaques', vocabulary, {}).word
 */
export function formFeatures(form: string, vocabulary: FeatureVocabulary, resources: LexicalResources): FormFeatures {
  const folded = foldForm(form);
  const lemmas = (resources.lemmas?.(form) ?? []).map((lemma) => vocabulary.lemmas.get(lemma) ?? unknownRow);
  return {
    word: vocabulary.words.get(folded) ?? unknownRow,
    lemmas: lemmas.length > 0 ? lemmas : [unknownRow],
    affixes: affixFeatures(form, folded).map((feature) => hashRow(feature, vocabulary.affixRows)),
    class: vocabulary.classes.get(resources.ambiguityClass?.(form) ?? '?') ?? unknownRow,
  };
}
