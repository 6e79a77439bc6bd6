import { describe, expect, it } from 'vitest';
import { compileTimePack } from './time-pack.ts';

const tense = {
  future: [],
  perfect: [],
  ahead: [],
  conditions: [],
  scheduled: [],
  backward: [],
  deadline: [],
  granting: [],
  appointing: [],
  appointedFor: [],
  lasting: [],
};
const minimal = {
  capitals: { months: false, weekdays: false },
  homonyms: [],
  titles: [],
  weekdays: { sarne: 1 },
  months: { 'bel-or': 2 },
  seasons: {},
  units: { tun: 'day', tunat: { unit: 'week', times: 2 } },
  partsOfDay: {},
  parts: {},
  selectors: {},
  numbers: { mip: 1 },
  numberJoiners: [],
  amounts: { veka: 'some' },
  ordinals: {},
  ordinalMarks: [],
  numericOrder: 'day-month',
  words: { the: ['zo', "zo'"] },
  tense,
  rules: {
    moonday: [{ match: '@the? <day> <month>', as: 'calendar' }],
    expression: [
      { match: '<moonday>', as: 'pass' },
      { match: 'ek <amount> <unit>', as: 'shift' },
    ],
  },
};

describe('compileTimePack', () => {
  it('cuts wordings into pieces and indexes expressions by how they begin', () => {
    const pack = compileTimePack({
      ...minimal,
      rules: { ...minimal.rules, expression: [{ match: '@the <month>', as: 'calendar' }, ...minimal.rules.expression] },
    });
    expect(pack.slots.month).toEqual({ bel: [{ pieces: ['bel', '-', 'or'], value: 2 }] });
    expect(pack.words.the!.zo!.map(({ pieces }) => pieces)).toEqual([['zo', "'"], ['zo']]);
    expect(pack.starts.expression).toEqual({ zo: [0, 1], '#': [1], ek: [2] });
  });

  it('makes a pack that survives JSON', () => {
    const pack = compileTimePack(minimal);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it.each([
    ['a key nobody reads', { ...minimal, wekdays: {} }, /wekdays/],
    ['a weekday out of range', { ...minimal, weekdays: { sarne: 8 } }, /weekdays/],
    ['a unit nobody counts in', { ...minimal, units: { tun: 'moon' } }, /units/],
    ['a rule of a kind nobody builds', { ...minimal, rules: { expression: [{ match: 'ek', as: 'dream' }] } }, /rules/],
    [
      'a list that is missing',
      { ...minimal, rules: { expression: [{ match: '@tha ek', as: 'same' }] } },
      /rules\.expression:1: "@tha" is no list of words/,
    ],
    [
      'a group that is missing',
      { ...minimal, rules: { expression: [{ match: '<moth>', as: 'pass' }] } },
      /rules\.expression:1: "<moth>" is neither a slot nor a group/,
    ],
    ['a group named like a slot', { ...minimal, rules: { ...minimal.rules, month: [] } }, /rules\.month: a slot has this name/],
    ['no expressions', { ...minimal, rules: { day: [] } }, /"expression" is missing/],
    ['a wording without a word', { ...minimal, months: { ' ': 2 } }, /holds no word/],
  ])('refuses %s', (_, content, message) => {
    expect(() => compileTimePack(content)).toThrow(message);
  });
});
