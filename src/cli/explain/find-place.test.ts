import { describe, expect, test } from 'vitest';
import { CliError } from '../cli-error.ts';
import { findPlace } from './find-place.ts';

const text = 'The bridge fell.\n\nNobody knows why.';
const alone = { text, shown: text };
const behindHeader = { text, shown: `---\ntitle: The bridge\n---\n${text}` };

function problemOf(act: () => unknown): Pick<CliError, 'code' | 'message' | 'hint'> {
  try {
    act();
  } catch (error) {
    if (error instanceof CliError) return { code: error.code, message: error.message, hint: error.hint };
  }
  throw new Error('no problem');
}

describe('findPlace', () => {
  test.each([
    [alone, { at: '1:5' }, 4, { line: 1, column: 5 }],
    [alone, { at: '3:1' }, 18, { line: 3, column: 1 }],
    [alone, { offset: 18 }, 18, { line: 3, column: 1 }],
    [behindHeader, { at: '4:5' }, 4, { line: 4, column: 5 }],
    [behindHeader, { offset: 4 }, 4, { line: 4, column: 5 }],
  ])('finds the character in the text: %#', (searched, place, offset, position) => {
    expect(findPlace(searched, { ui: 'en', ...place })).toEqual({ offset, position });
  });

  test.each([
    [alone, { at: '1:4' }, 'RC-EXPLAIN-003', '1:4 is white space.', 'The nearest word is "The", at 1:1.'],
    [
      alone,
      { at: '1:40' },
      'RC-EXPLAIN-002',
      '1:40 is outside the text, which goes from 1:1 to 3:18.',
      'The nearest word is "fell", at 1:12.',
    ],
    [
      alone,
      { at: '2:1' },
      'RC-EXPLAIN-002',
      '2:1 is outside the text, which goes from 1:1 to 3:18.',
      'The nearest word is "Nobody", at 3:1.',
    ],
    [
      alone,
      { at: '9:1' },
      'RC-EXPLAIN-002',
      '9:1 is outside the text, which goes from 1:1 to 3:18.',
      'The nearest word is "why", at 3:14.',
    ],
    [
      alone,
      { offset: 999 },
      'RC-EXPLAIN-002',
      '--offset 999 is outside the text, which goes from 1:1 to 3:18.',
      'The nearest word is "why", at 3:14.',
    ],
    [
      behindHeader,
      { at: '2:1' },
      'RC-EXPLAIN-002',
      '2:1 is outside the text, which goes from 4:1 to 6:18.',
      'The nearest word is "The", at 4:1.',
    ],
  ])('says what is wrong and where the nearest word is: %#', (searched, place, code, message, hint) => {
    expect(problemOf(() => findPlace(searched, { ui: 'en', ...place }))).toEqual({ code, message, hint });
  });

  test('speaks French, also of a text without words', () => {
    expect(problemOf(() => findPlace({ text: '… …', shown: '… …' }, { ui: 'fr', at: '1:2' }))).toEqual({
      code: 'RC-EXPLAIN-003',
      message: '1:2 est un espace.',
      hint: 'Le texte n’a pas de mots.',
    });
  });
});
