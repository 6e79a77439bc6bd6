import type { UniversalPos } from '../../model/tree.ts';

/** Categories of the Lefff in the order in which they are tried for a Universal Dependencies tag; one list per rank. */
export const lefffCategories: Readonly<Record<UniversalPos, readonly (readonly string[])[]>> = {
  ADJ: [['adj'], ['v'], ['nc'], ['suffAdj', 'adjPref']],
  ADP: [['prep']],
  ADV: [
    ['adv', 'advneg', 'clneg', 'advPref'],
    ['que_restr', 'pri', 'coo', 'csu', 'prep'],
  ],
  AUX: [['auxEtre', 'auxAvoir'], ['v']],
  CCONJ: [['coo']],
  DET: [['det'], ['adj', 'pri']],
  INTJ: [['pres'], ['adv']],
  NOUN: [['nc'], ['adj'], ['v']],
  NUM: [['det'], ['adj', 'nc', 'pro']],
  PART: [],
  PRON: [
    ['cln', 'cla', 'cld', 'clg', 'cll', 'clr', 'pro', 'ilimp', 'ce'],
    ['prel', 'pri'],
    ['det', 'adj'],
  ],
  PROPN: [],
  PUNCT: [],
  SCONJ: [
    ['csu', 'que'],
    ['prep', 'adv'],
  ],
  SYM: [],
  VERB: [['v'], ['auxEtre', 'auxAvoir']],
  X: [],
};

/** Letters of mood and tense in verb morphology, as conditions on Universal Dependencies features. */
const moodLetters: readonly (readonly [condition: RegExp, letters: string])[] = [
  [/VerbForm=Inf/, 'W'],
  [/VerbForm=Ger/, 'G'],
  [/Tense=Past.*VerbForm=Part/, 'K'],
  [/Tense=Pres.*VerbForm=Part/, 'G'],
  [/VerbForm=Part/, 'KG'],
  [/Mood=Imp/, 'Y'],
  [/Mood=Cnd/, 'C'],
  [/Mood=Sub.*Tense=Pres/, 'S'],
  [/Mood=Sub.*Tense=(?:Imp|Past)/, 'T'],
  [/Mood=Sub/, 'ST'],
  [/Tense=Pres/, 'P'],
  [/Tense=Fut/, 'F'],
  [/Tense=Imp/, 'I'],
  [/Tense=Past/, 'J'],
  [/Mood=Ind/, 'PFIJ'],
];

const featureLetters: Readonly<Record<string, string>> = {
  'Number=Sing': 's',
  'Number=Plur': 'p',
  'Gender=Masc': 'm',
  'Gender=Fem': 'f',
  'Person=1': '1',
  'Person=2': '2',
  'Person=3': '3',
};

const morphShape = /^([A-Z]*)(\d*)([mf]?)([sp]?)/u;

/** A weight if the morphology is silent or says what is wanted, its negative if it says something else. */
function agreement(said: string, wanted: string, weight: number): number {
  if (wanted === '') return 0;
  return said === '' || [...wanted].some((letter) => said.includes(letter)) ? weight : -weight;
}

/**
 * How well a Lefff morphology ("PS13s", "Kmp", "fs", "s_P3s") fits Universal Dependencies features: mood and tense weigh most,
 * then number and person, then gender. A form that does not vary fits a little better than one that happens to coincide ("fois"
 * as itself rather than as several "foi").
 *
 * @param morph Lefff morphology
 * @param feats features in CoNLL-U writing, or "_"
 * @returns a sum; greater is better, below 0 where they contradict each other
 * @example morphologyFit('Kmp', 'Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part') // 19
 */
export function morphologyFit(morph: string, feats: string): number {
  const [, mood = '', person = '', gender = '', number = ''] = morphShape.exec(morph) ?? [];
  const letters = new Map(feats.split('|').map((feature) => [feature.split('=')[0], featureLetters[feature] ?? '']));
  const wantedMood = moodLetters.find(([condition]) => condition.test(feats))?.[1] ?? '';
  return (
    agreement(mood, wantedMood, 8) +
    agreement(number, letters.get('Number') ?? '', 4) +
    agreement(person, letters.get('Person') ?? '', 4) +
    agreement(gender, letters.get('Gender') ?? '', 3) +
    (number === '' && letters.has('Number') ? 1 : 0)
  );
}

/** Whether a reading is of a past participle. */
export function isParticiple(category: string, morph: string): boolean {
  return (category === 'v' || category === 'adj') && morph.startsWith('K');
}

/**
 * What matters of a reading for tagging: category and morphology, without gender and number for proper nouns and without mood
 * and person for finite verbs.
 *
 * @example ambiguityTag('v', 'PS13s') // 'vFs'
 */
export function ambiguityTag(category: string, morph: string): string {
  if (category === 'np') return category;
  if (category !== 'v' && !category.startsWith('aux')) return category + morph;
  return category + morph.replace(/(^|[A-Z])\d+/gu, '$1').replace(/^[PFIJCTSY]+([sp]?)$/u, 'F$1');
}
