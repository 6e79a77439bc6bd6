import type { UniversalPos } from '../../model/tree.ts';
import { isParticiple, lefffCategories, morphologyFit } from './lefff-tagset.ts';

/** One reading of a form in the morphological dictionary, in the tagset of the Lefff. */
export interface MorphologyReading {
  readonly category: string;
  readonly lemma: string;
  readonly morph: string;
}

type Lookup = (form: string) => readonly MorphologyReading[];

/** Endings that gender and number add to a participle, the longest first. */
const participleEndings = ['es', 'e', 's', ''];

/** The masculine singular of a participle: its endings taken off, as long as the same verb has that participle ("due": "dû"). */
function participleLemma(form: string, verb: string, lookup: Lookup): string | undefined {
  const stems = participleEndings.filter((ending) => form.endsWith(ending)).map((ending) => form.slice(0, form.length - ending.length));
  const isMasculine = ({ category, lemma, morph }: MorphologyReading) => category === 'v' && lemma === verb && /^Km?s?$/u.test(morph);
  return stems.flatMap((stem) => [stem, stem.replace(/u$/u, 'û')]).find((stem) => lookup(stem).some(isMasculine));
}

/** The singular of a feminine noun, which is its own lemma where the dictionary goes back to the masculine ("directrices"). */
function feminineLemma(form: string, reading: MorphologyReading, lookup: Lookup): string {
  if (reading.morph === 'fs') return form;
  const stem = form.replace(/s$/u, '');
  const same = ({ category, lemma, morph }: MorphologyReading) => category === 'nc' && lemma === reading.lemma && morph === 'fs';
  return lookup(stem).some(same) ? stem : reading.lemma;
}

/** Whether the reading's lemma is a word: neither the name of a class ("cla", "_-né") nor an abbreviation written out. */
function hasWordLemma(form: string, { category, lemma, morph }: MorphologyReading): boolean {
  if (lemma === '' || /[_ ]/u.test(lemma)) return false;
  if (/^(?:cl|.+imp$)/u.test(category) && /^(?:cl|.+imp$)/u.test(lemma)) return false;
  if (category === 'pro' && /^\d/u.test(morph)) return false;
  return /[aeiouyà-öø-ÿ']/u.test(form) || lemma === form;
}

/** Drops the Lefff's marks of case ("quiAcc?") and writes the ligature that French spelling asks for before "u" and "il". */
function cleanLemma(lemma: string): string {
  return lemma.replace(/(?:Acc|Nom)?\?$/u, '').replace(/oe(?=u|il)/u, 'œ');
}

function lemmaOf(reading: MorphologyReading, form: string, upos: UniversalPos, lookup: Lookup): string | undefined {
  const { category, lemma, morph } = reading;
  if (upos !== 'ADJ' && upos !== 'NOUN') return cleanLemma(lemma);
  if (isParticiple(category, morph)) return participleLemma(form, lemma, lookup);
  if (category === 'v') return undefined;
  const own = upos === 'NOUN' && category === 'nc' && morph.startsWith('f') ? feminineLemma(form, reading, lookup) : lemma;
  return cleanLemma(own.toLowerCase());
}

/** Ranks a verb among equals: auxiliaries, then the small closed class in "-oir" ("faut"), the open class in "-er" last. */
function rarity(lemma: string, readings: readonly MorphologyReading[]): number {
  if (readings.some((reading) => reading.category.startsWith('aux') && reading.lemma === lemma)) return 0;
  if (lemma.endsWith('oir')) return 1;
  return lemma.endsWith('er') ? 3 : 2;
}

/**
 * The best lemma that the dictionary has for a form with a given tag. Among the readings of the first category that suits the
 * tag, the one whose morphology fits best is taken; of equals, the more basic verb.
 *
 * @param form a form as the dictionary writes it (lower case)
 * @param feats features in CoNLL-U writing, or "_"
 * @param lookup the dictionary
 * @returns undefined where no reading suits the tag
 * @example dictionaryLemma('voulues', 'ADJ', 'Gender=Fem|Number=Plur', table.lookup) // 'voulu'
 */
export function dictionaryLemma(form: string, upos: UniversalPos, feats: string, lookup: Lookup): string | undefined {
  const readings = lookup(form);
  const usable = readings.filter((reading) => hasWordLemma(form, reading));
  for (const categories of lefffCategories[upos]) {
    const candidates = usable
      .filter(({ category }) => categories.includes(category))
      .map((reading) => ({ lemma: lemmaOf(reading, form, upos, lookup), fit: morphologyFit(reading.morph, feats) }))
      .filter((candidate): candidate is { lemma: string; fit: number } => candidate.lemma !== undefined);
    candidates.sort((left, right) => right.fit - left.fit || rarity(left.lemma, readings) - rarity(right.lemma, readings));
    if (candidates[0] !== undefined) return candidates[0].lemma;
  }
  return undefined;
}
