import { describe, expect, it } from 'vitest';
import { type CountryContext, contextCountry, type Whose } from './country-context.ts';

/** Countries of the names and of the places of each sentence. */
type Sentence = readonly [names: readonly string[], places: readonly string[]];

function count(lists: readonly (readonly string[])[]): CountryContext['names'] {
  const weights = new Map<string, number>();
  for (const country of lists.flat()) weights.set(country, (weights.get(country) ?? 0) + 1);
  return { bySentence: new Map(lists.map((list, sentence) => [sentence, new Set(list)])), weights };
}

function contextOf(sentences: readonly Sentence[]): CountryContext {
  const shared = new Set(['PSE']);
  const names = count(sentences.map(([own]) => own));
  return {
    names,
    homeNames: names,
    places: count(sentences.map(([, places]) => places)),
    ...{ theatres: new Map(), shared, named: new Set() },
  };
}

/** What is known of the last sentence, whose "army" or "police" is asked for. */
type Row = readonly [why: string, sentences: readonly Sentence[], whose: Whose, country: string | undefined];

const rows: readonly Row[] = [
  ['the names of the sentence are those of an army', [[['MLI'], ['NER']]], 'army', undefined],
  ['the places of the sentence are those of the police', [[['MLI'], ['NER']]], 'local', 'NER'],
  [
    'the sentence before',
    [
      [['MLI'], []],
      [[], []],
    ],
    'army',
    'MLI',
  ],
  [
    'a country that speaks in passing does not outweigh the one that the document is about',
    [
      [['THA'], ['THA']],
      [['THA'], ['THA']],
      [['THA'], []],
      [['MYS'], []],
      [[], []],
    ],
    'army',
    'THA',
  ],
  [
    'two countries of like weight',
    [
      [['THA'], []],
      [['MYS'], []],
      [[], []],
    ],
    'army',
    'MYS',
  ],
  [
    'where the forces of others stand, the place does not say whose army',
    [
      [['ISR'], []],
      [[], ['PSE']],
    ],
    'army',
    'ISR',
  ],
  [
    'and nobody else is spoken of',
    [
      [['PSE'], []],
      [[], ['PSE']],
    ],
    'army',
    undefined,
  ],
  [
    'its police is its own',
    [
      [['ISR'], []],
      [[], ['PSE']],
    ],
    'local',
    'PSE',
  ],
];

describe('contextCountry', () => {
  it.each(rows)('%s', (_, sentences, whose, country) => {
    expect(contextCountry(contextOf(sentences), sentences.length - 1, whose)?.country).toBe(country);
  });
});
