import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';

const pairs = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
] as const;

function read(text: string): [string, boolean][] {
  return findQuotations(text, { start: 0, end: text.length }, pairs).map(({ start, end, clausal }) => [
    text.slice(start, end).trim(),
    clausal,
  ]);
}

describe('findQuotations', () => {
  it.each([
    ['a sentence', 'Il dit : « Nos hommes tiennent le col. »', [['Nos hommes tiennent le col.', true]]],
    ['a word set apart', 'They call it a “truce” here.', [['truce', false]]],
    [
      'equal marks in turn',
      'A "plan" and a "very long and detailed plan".',
      [
        ['plan', false],
        ['very long and detailed plan', true],
      ],
    ],
    ['a mark that is never closed', 'Elle ajoute : « Les camions sont repartis vides', [['Les camions sont repartis vides', true]]],
    ['a short sentence', '« Nous tiendrons », dit-il.', [['Nous tiendrons', true]]],
    ['a quotation in a quotation', '« On nous a dit « partez » à midi », dit-elle.', [['On nous a dit « partez » à midi', true]]],
    ['single marks', "'We don't know the soldiers' names,' he said.", [["We don't know the soldiers' names,", true]]],
    ['curved single marks', '‘We don’t know yet,’ she said.', [['We don’t know yet,', true]]],
    ['no mark in an apostrophe', "The mayor's men and the soldiers' tents.", []],
    ['no marks', 'The column left at dawn.', []],
  ])('finds %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('stays inside the paragraph', () => {
    const text = '« un deux trois quatre\n\nautre » texte';
    expect(findQuotations(text, { start: 0, end: 22 }, pairs)).toEqual([{ start: 2, end: 22, clausal: true, open: true }]);
    expect(findQuotations(text, { start: 24, end: text.length }, pairs)).toEqual([]);
  });
});
