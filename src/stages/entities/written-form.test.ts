import { expect, it } from 'vitest';
import { writtenForm } from './written-form.ts';

it.each([
  ['the form where it stands there', 'Il pleut', 3, 8, 'pleut', 'pleut'],
  ['the text where the form was read otherwise', 'Il pleut', 3, 8, 'plaît', 'pleut'],
  ['the text where it holds more than the form', 'du pain', 0, 2, 'd', 'du'],
  ['nothing where nothing stands there', 'du pain', 2, 2, 'le', ''],
])('gives %s', (_what, text, start, end, form, expected) => {
  expect(writtenForm(text, start, end, form)).toBe(expected);
});
