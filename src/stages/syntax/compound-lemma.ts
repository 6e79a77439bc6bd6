import type { UniversalPos } from '../../model/tree.ts';
import type { MorphologyReading } from './dictionary-lemma.ts';

/** What a compound's parts are looked up in. */
export interface CompoundDictionary {
  readonly lookup: (form: string) => readonly MorphologyReading[];
  readonly lemma: (form: string, upos: UniversalPos, feats: string) => string | undefined;
}

/** Categories of first parts that stay as they are ("contre-", "anti-", "sous-"), whatever else they may be. */
const invariableCategories = new Set(['prep', 'adv', 'adjPref', 'advPref', 'coo', 'csu']);

/** A verb that governs the noun after it ("lance-roquettes"): the compound is written the same in the plural. */
function isGoverningVerb(readings: readonly MorphologyReading[]): boolean {
  return readings.some(({ category, morph }) => category === 'v' && /^P[A-Z]*\d*3\d*s$/u.test(morph));
}

/**
 * The lemma of a hyphenated form that the dictionary does not have: that of its last part, behind the first part as it is, or
 * behind its lemma where both are plural nouns or adjectives.
 *
 * @param form lower case, with a hyphen inside
 * @returns undefined where the last part is unknown under that tag
 * @example compoundLemma('irako-syriennes', 'ADJ', 'Gender=Fem|Number=Plur', dictionary) // 'irako-syrien'
 */
export function compoundLemma(form: string, upos: UniversalPos, feats: string, dictionary: CompoundDictionary): string | undefined {
  const cut = form.lastIndexOf('-');
  const first = form.slice(0, cut);
  const last = dictionary.lemma(form.slice(cut + 1), upos, feats);
  if (cut <= 0 || last === undefined) return undefined;
  const readings = dictionary.lookup(first);
  if (upos !== 'NOUN' || readings.some(({ category }) => invariableCategories.has(category))) return `${first}-${last}`;
  if (isGoverningVerb(readings)) return form;
  const nominal = feats.includes('Number=Plur') && first.endsWith('s');
  const head = nominal ? (dictionary.lemma(first, 'NOUN', feats) ?? first) : first;
  return `${head}-${last}`;
}
