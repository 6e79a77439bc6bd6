import { expect, test } from 'vitest';
import { namesAgree } from './score-origins.ts';

const emptyWords = new Set(['the', 'of', 'le', 'de', 'for']);

test.each([
  ['The mayor', 'mayor of Anso', true],
  ['Le maire d’Anso', 'maire', true],
  ["Hôpital de l'Est", 'hopital de l’est', true],
  ['GLO', 'Greater Lake Observers (GLO)', true],
  ['spokesman for the rebels', 'spokesman for the army', false],
  ['The mayor', 'The governor', false],
  ['the', 'the mayor', false],
  ['', 'the mayor', false],
])('"%s" and "%s": %s', (one, other, agree) => {
  expect(namesAgree(one, other, emptyWords)).toBe(agree);
  expect(namesAgree(other, one, emptyWords)).toBe(agree);
});
