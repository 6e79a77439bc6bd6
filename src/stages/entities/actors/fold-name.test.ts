import { describe, expect, test } from 'vitest';
import { foldName, foldPieces, isAcronym, rememberingFold, startsWithCapital, withoutArticle, withoutInnerArticle } from './fold-name.ts';

describe('foldPieces', () => {
  test.each([
    ['Armée de l’air', 'armee de l air'],
    ["Kata'ib Hezbollah", 'kataib hezbollah'],
    ['Kataʾib', 'kataib'],
    ['Hachd al-Chaabi', 'hachd al chaabi'],
    ['U.S.', 'u s'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['Łódź Œuvre', 'lodz oeuvre'],
    ['الحشد الشعبي', 'الحشد الشعبي'],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('what differs in a letter stays different', () => {
    expect(foldName('Hezbollah')).not.toBe(foldName('Hizballah'));
  });
});

test('an article is dropped only where a name is left', () => {
  expect(withoutArticle(foldPieces('al-Quds Brigades'))).toEqual(['quds', 'brigades']);
  expect(withoutArticle(foldPieces('al-Quds'))).toBeUndefined();
  expect(withoutArticle(foldPieces('Alma Road Brigade'))).toBeUndefined();
});

test.each([
  ['ONU', true],
  ['M23', true],
  ['SPLA-IO', true],
  ['Onu', false],
  ['12', false],
  ['A', false],
])('isAcronym(%s) is %s', (text, expected) => {
  expect(isAcronym(text)).toBe(expected);
});

test.each(['Army', 'armée', "Front de l'Est", 'Łódź', '...', 'ARMY'])(
  'a fold with a memory of one word gives for %s what a fold gives',
  (text) => {
    const fold = rememberingFold(1);
    for (const asked of [text, 'other', 'third', text, text]) {
      expect(fold(asked)).toEqual({ pieces: foldPieces(asked), name: foldName(asked) });
    }
  },
);

test.each([
  ['Army', true],
  ['Élysée', true],
  ['"Army', true],
  ['army', false],
  ['élysée', false],
  ['12', false],
  ['', false],
])('startsWithCapital(%s) is %s', (text, expected) => {
  expect(startsWithCapital(text)).toBe(expected);
});

test.each([
  ['Armée de libération de la Palestine', 'Armée de libération de Palestine'],
  ["Front de libération de l'Azawad", "Front de libération d'Azawad"],
  ['Armée de la paix du peuple', undefined],
  ['Front de la Palestine', undefined],
])('withoutInnerArticle(%s) is %s', (text, expected) => {
  expect(withoutInnerArticle(text)).toBe(expected);
});
