import { expect, test } from 'vitest';
import { holdsName, namePieces, nameWords, sameName } from './name-pieces.ts';

test.each([
  ["l'Armée de libération oromo", ['armee', 'liberation', 'oromo']],
  ['Kata’ib Hezbollah', ['kataib', 'hezbollah']],
  ['Al Bayḑā’', ['bayda']],
  ['Peshmergas', ['peshmerga']],
  ['ADF', ['adf']],
])('%s is compared as %j', (name, pieces) => {
  expect(namePieces(name)).toEqual(pieces);
});

test.each([
  ['Front de défense', 'le Front de défense', true],
  ['mouvement Ansarul Islam', 'Ansarul Islam', true],
  ['FDC-Renouveau', 'fdc renouveau', true],
  ['FDC-Renouveau', 'mlk renouveau', false],
  ['Kataib Hezbollah', 'Hezbollah', false],
  ['Armée nationale syrienne', 'armée syrienne', false],
  ['Nations unies', "Mission des Nations unies d'observation", false],
  ['', '', false],
])('"%s" and "%s" are one name: %s', (left, right, same) => {
  expect(sameName(left, right)).toBe(same);
  expect(sameName(right, left)).toBe(same);
});

test('small words count where a direction may be one', () => {
  expect(nameWords('sud du Yémen')).toEqual(['sud', 'du', 'yemen']);
  expect(namePieces('sud du Yémen')).toEqual(['yemen']);
});

test('words must stand together to be held', () => {
  expect(holdsName(['front', 'libe', 'azawad'], ['libe', 'azawad'])).toBe(true);
  expect(holdsName(['front', 'libe', 'azawad'], ['front', 'azawad'])).toBe(false);
  expect(holdsName(['front'], [])).toBe(false);
});
