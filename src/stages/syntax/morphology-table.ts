import type { UniversalPos } from '../../model/tree.ts';
import { type BinarySections, openBinarySections } from './binary-sections.ts';
import { compoundLemma } from './compound-lemma.ts';
import { dictionaryLemma, type MorphologyReading } from './dictionary-lemma.ts';
import { ambiguityTag } from './lefff-tagset.ts';
import { openSortedWords } from './sorted-words.ts';
import { spellingVariants } from './spelling-variants.ts';

/** A morphological dictionary of full forms, used where it lies in memory. */
export interface MorphologyTable {
  /** Number of forms. */
  readonly size: number;
  /**
   * Every reading of a form, or none. Case is folded, U+2019 and U+02BC read as U+0027; a form that is unknown as it stands is
   * read with its ligatures as two letters, then in the spelling before 1990 ("connaitre").
   */
  readonly lookup: (form: string) => readonly MorphologyReading[];
  /**
   * The categories and reduced morphologies a form may have ("adjs/prep"). Of an unknown form with a hyphen, that of its last
   * part behind "-" ("irako-syrienne": "-adjfs/ncfs"); else "?".
   */
  readonly ambiguityClass: (form: string) => string;
  /** The best lemma for a tag and its features ("Gender=Fem|Number=Plur" or "_"), or undefined. */
  readonly lemma: (form: string, upos: UniversalPos, feats: string) => string | undefined;
}

/** A form as the table writes it, with its set of analyses. */
interface KnownForm {
  readonly form: string;
  readonly set: number;
}

/** How a lemma is capitalised; the position is the code in the table. */
const capitals: readonly ((form: string) => string)[] = [
  (form) => form,
  (form) => form.charAt(0).toUpperCase() + form.slice(1),
  (form) => form.toUpperCase(),
];

/** Strings of the table by number, each decoded when it is first asked for. */
function openStrings(offsets: Uint32Array, pool: Uint8Array): (index: number) => string {
  const decoder = new TextDecoder();
  const decoded: string[] = [];
  return (index) => {
    decoded[index] ??= decoder.decode(pool.slice(offsets[index], offsets[index + 1]));
    return decoded[index]!;
  };
}

/** Lower case, one apostrophe. */
function foldForm(form: string): string {
  return form.toLowerCase().replace(/[\u2019\u02bc]/gu, "'");
}

function openReadings(sections: BinarySections) {
  const setStarts = sections.longs(5);
  const members = sections.shorts(6);
  const analyses = sections.shorts(7);
  const edits = sections.shorts(8);
  const text = openStrings(sections.longs(9), sections.bytes(10));

  const readingOf = (form: string, analysis: number): MorphologyReading => {
    const edit = analyses[3 * analysis + 2]!;
    const operation = edits[2 * edit]!;
    const written = capitals[operation >> 8]!(form);
    const lemma = written.slice(0, written.length - (operation & 255)) + text(edits[2 * edit + 1]!);
    return { category: text(analyses[3 * analysis]!), lemma, morph: text(analyses[3 * analysis + 1]!) };
  };

  return (form: string, set: number): MorphologyReading[] => {
    const readings: MorphologyReading[] = [];
    for (let at = setStarts[set]!; at < setStarts[set + 1]!; at++) readings.push(readingOf(form, members[at]!));
    return readings;
  };
}

/**
 * Opens a compiled morphological dictionary. The bytes are used where they lie, so they must not change; nothing is parsed.
 *
 * @param bytes the whole file
 * @throws Error if the bytes are not a morphology table
 * @example openMorphologyTable(bytes).lemma('chevaux', 'NOUN', 'Gender=Masc|Number=Plur') // 'cheval'
 */
export function openMorphologyTable(bytes: Uint8Array): MorphologyTable {
  const sections = openBinarySections(bytes, 'RMOR', 1);
  const size = sections.longs(0)[0]!;
  const forms = openSortedWords({ size, alphabet: sections.shorts(1), blockOffsets: sections.longs(2), entries: sections.bytes(3) });
  const setOfForm = sections.shorts(4);
  const readings = openReadings(sections);
  const classOfSet: string[] = [];

  const knownAs = (form: string): KnownForm | undefined => {
    const set = setOfForm[forms.indexOf(form)];
    return set === undefined ? undefined : { form, set };
  };

  /** The form as the table writes it. */
  const known = (form: string): KnownForm | undefined => {
    const folded = foldForm(form);
    const found = knownAs(folded);
    if (found !== undefined) return found;
    for (const variant of spellingVariants(folded)) {
      const other = knownAs(variant);
      if (other !== undefined) return other;
    }
    return undefined;
  };

  const lookup = (form: string): readonly MorphologyReading[] => {
    const found = known(form);
    return found === undefined ? [] : readings(found.form, found.set);
  };

  const classOf = ({ form, set }: KnownForm): string => {
    classOfSet[set] ??= [...new Set(readings(form, set).map(({ category, morph }) => ambiguityTag(category, morph)))].sort().join('/');
    return classOfSet[set]!;
  };

  const ambiguityClass = (form: string): string => {
    const found = known(form);
    if (found !== undefined) return classOf(found);
    const cut = form.lastIndexOf('-');
    const last = cut < 1 ? undefined : known(form.slice(cut + 1));
    return last === undefined ? '?' : `-${classOf(last)}`;
  };

  const simpleLemma = (form: string, upos: UniversalPos, feats: string): string | undefined => {
    const found = known(form);
    return found === undefined ? undefined : dictionaryLemma(found.form, upos, feats, lookup);
  };

  const lemma = (form: string, upos: UniversalPos, feats: string): string | undefined =>
    simpleLemma(form, upos, feats) ?? compoundLemma(foldForm(form), upos, feats, { lookup, lemma: simpleLemma });

  return { size, lookup, ambiguityClass, lemma };
}
