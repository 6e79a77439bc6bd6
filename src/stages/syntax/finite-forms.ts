import type { UniversalPos } from '../../model/tree.ts';
import type { MorphologyTable } from './morphology-table.ts';

/** Mood and tense letters of the Lefff's finite forms in Universal Dependencies. */
const moodsAndTenses: Readonly<Record<string, { readonly Mood: string; readonly Tense: string }>> = {
  P: { Mood: 'Ind', Tense: 'Pres' },
  F: { Mood: 'Ind', Tense: 'Fut' },
  I: { Mood: 'Ind', Tense: 'Imp' },
  J: { Mood: 'Ind', Tense: 'Past' },
  C: { Mood: 'Cnd', Tense: 'Pres' },
  S: { Mood: 'Sub', Tense: 'Pres' },
  T: { Mood: 'Sub', Tense: 'Imp' },
  Y: { Mood: 'Imp', Tense: 'Pres' },
};

const numbers: Readonly<Record<string, string>> = { s: 'Sing', p: 'Plur' };

/** The features of a finite form, one set for each mood, tense, person and number that the dictionary gives it. */
function finiteReadings(morph: string): Map<string, string>[] {
  const [, moods = '', persons = '', number = ''] = /^([A-Z]+)([123]+)([sp])$/u.exec(morph) ?? [];
  return [...moods].flatMap((mood) =>
    [...persons].flatMap((person) => {
      const tense = moodsAndTenses[mood];
      if (!tense) return [];
      return [new Map([...Object.entries(tense), ['Number', numbers[number]!], ['Person', person], ['VerbForm', 'Fin']])];
    }),
  );
}

function agrees(features: ReadonlyMap<string, string>, reading: ReadonlyMap<string, string>): boolean {
  return ['Mood', 'Tense'].every((name) => !features.has(name) || features.get(name) === reading.get(name));
}

function writeFeatures(features: ReadonlyMap<string, string>): string {
  return [...features]
    .map(([name, value]) => `${name}=${value}`)
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .join('|');
}

/**
 * Makes the features of a finite verb agree with its form. Treebanks show few plural futures and conditionals, so the tagger
 * may take one for a present or imperfect; the form allows no doubt, and a plan read as an event would be the worst of errors.
 * @param feats Features as tagged, in CoNLL-U writing.
 * @returns The same features where the dictionary allows them or does not know the form.
 * @example finiteFeatures(table, 'arriveront', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin')
 * // 'Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin'
 */
export function finiteFeatures(table: MorphologyTable, form: string, upos: UniversalPos, feats: string): string {
  if ((upos !== 'VERB' && upos !== 'AUX') || !feats.includes('VerbForm=Fin')) return feats;
  const readings = table
    .lookup(form)
    .filter(({ category }) => category === 'v' || category.startsWith('aux'))
    .flatMap(({ morph }) => finiteReadings(morph));
  const features = new Map(feats.split('|').map((feature) => feature.split('=') as [string, string]));
  if (readings.length === 0 || readings.some((reading) => agrees(features, reading))) return feats;
  const sameNumber = readings.find(
    (reading) => reading.get('Number') === features.get('Number') && reading.get('Person') === features.get('Person'),
  );
  return writeFeatures(new Map([...features, ...(sameNumber ?? readings[0]!)]));
}
