import { describe, expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import { compilePattern } from './pattern.ts';
import { compileSignals, neededGroups, signalsIn } from './signals.ts';
import { splitPieces } from './split-pieces.ts';

const patterns = ['@in <day>? <month>', 'last week-end', '<date> at noon', 'in <year>'] as const;
const elementsOf = (match: string) =>
  compilePattern(match, 'rule', {
    isSlot: (name): name is 'day' | 'month' | 'year' => ['day', 'month', 'year'].includes(name),
    isGroup: (name) => name === 'date',
    isList: (name) => name === 'in',
  });
const { table, needsOf } = compileSignals({
  slots: { month: compileLexicon({ may: 5 }), ordinal: compileLexicon({ first: 1 }) },
  words: { in: compileLexicon({ in: true, during: true }) },
  rules: { expression: patterns.map((match) => ({ elements: elementsOf(match) })), date: [] },
});

function canHold(match: (typeof patterns)[number], text: string): boolean {
  const pieces = splitPieces(text).map((piece) => ({ ...piece, word: 0, isCapital: false }));
  const present = signalsIn(pieces, table);
  return needsOf(elementsOf(match)).every((signal) => present[signal] === 1);
}

describe('signalsIn', () => {
  test.each([
    ['a list and a slot', '@in <day>? <month>', 'during may', true],
    ['a list without the slot', '@in <day>? <month>', 'during lunch', false],
    ['a slot without the list', '@in <day>? <month>', 'may', false],
    ['every piece of a literal', 'last week-end', 'the last week-end', true],
    ['a literal of which a piece is missing', 'last week-end', 'the last week', false],
    ['figures', 'in <year>', 'in 2019', true],
    ['no figures', 'in <year>', 'in town', false],
    ['a group asks for nothing of its own', '<date> at noon', 'at noon', true],
  ] as const)('%s: %s in "%s"', (_, match, text, expected) => {
    expect(canHold(match, text)).toBe(expected);
  });
});

describe('neededGroups', () => {
  test.each([
    ['<date> at noon', ['date']],
    ['<date>? at noon', []],
    ['in <year>', []],
  ])('%s', (match, expected) => {
    expect(neededGroups(elementsOf(match))).toEqual(expected);
  });
});
