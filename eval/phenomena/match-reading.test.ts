import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { checkExpected, comesOut, isJudged, isOfConflict } from './match-reading.ts';
import { type ExpectedReading, type ForbiddenReading, parsePhenomena } from './phenomena-file.ts';
import type { ReadParts } from './value-agrees.ts';

const text = "Selon l'état-major, les soldats ont quitté le port de Marle sans combattre.";

function span(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const claim: Claim = {
  id: '0123456789',
  order: 0,
  sentence: 0,
  trigger: span('ont quitté'),
  class: 'event',
  type: 'other',
  codes: {},
  roles: [
    { role: 'actor', ref: null, ...span('les soldats') },
    { role: 'theme', ref: null, ...span('le port de Marle') },
    { role: 'cause', ref: null, implicit: true },
  ],
  time: null,
  quantities: [],
  polarity: 'positive',
  modality: 'asserted',
  outcome: 'none',
  attribution: [
    { holder: null, stance: 'reports' },
    { holder: null, stance: 'says', ...span("l'état-major") },
  ],
  quote: 'none',
  loaded: [],
  links: [],
  neutral: { fr: '', en: '' },
  readingConfidence: 1,
  evidence: [],
};

const partsOf = (claims: readonly Claim[]): ReadParts => ({
  claims: [...claims],
  times: [],
  quantities: [],
  places: [],
  mentions: [],
  loaded: [],
});

/** The readings of one sentence, as the file writes them. */
function readings(expected: string, forbidden = ''): { expected: ExpectedReading[]; forbidden: ForbiddenReading[] } {
  const sentence = { id: 's', lang: 'fr', text };
  const file = `{ schema: recoupe-phenomena/1, phenomena: [{ id: p, group: g, title: t, sentences: [{
    ${Object.entries(sentence)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join(', ')}, expect: [${expected}], forbid: [${forbidden}] }] }] }`;
  const { expect: found, forbid } = parsePhenomena(file)[0]!.sentences[0]!;
  return { expected: found, forbidden: forbid };
}

function wrongFields(expected: string, claims: readonly Claim[] = [claim]): string[] {
  const checks = checkExpected(text, readings(expected).expected[0]!, partsOf(claims));
  return checks.filter(({ right }) => !right).map(({ field }) => field);
}

describe('checkExpected', () => {
  it.each([
    ['the trigger alone', '{ trigger: quitté }', []],
    ['a class', '{ trigger: quitté, class: event }', []],
    ['another class', '{ trigger: quitté, class: statement }', ['class']],
    ['a movement as a flow', '{ trigger: quitté, class: flow, type: retreat }', []],
    ['no movement as a flow', '{ trigger: quitté, class: flow, type: assault }', ['class']],
    ['fillers by their head', '{ trigger: quitté, roles: { actor: soldats, theme: Marle } }', []],
    ['recipient for theme', '{ trigger: quitté, roles: { recipient: port de Marle } }', []],
    ['a filler in the wrong role', '{ trigger: quitté, roles: { theme: soldats } }', ['roles']],
    ['one of two fillers', '{ trigger: quitté, roles: { actor: [soldats, état-major] } }', ['roles']],
    ['an implicit role', '{ trigger: quitté, implicit: [cause] }', []],
    ['a filled role as implicit', '{ trigger: quitté, implicit: [actor] }', ['implicit']],
    ['the axes', '{ trigger: quitté, polarity: negative, modality: asserted, outcome: failed, quote: none }', ['polarity', 'outcome']],
    ['the chain', '{ trigger: quitté, attribution: [narrator, état-major] }', []],
    ['a chain that is shorter', '{ trigger: quitté, attribution: [narrator] }', ['attribution']],
    ['a chain of another holder', '{ trigger: quitté, attribution: [narrator, soldats] }', ['attribution']],
    ['a trigger without a claim', '{ trigger: combattre, polarity: negative }', ['found', 'polarity']],
  ])('%s', (_, expected, wrong) => {
    expect(wrongFields(expected)).toEqual(wrong);
  });

  it('takes the claim that fits best among those on the trigger', () => {
    const other: Claim = { ...claim, class: 'statement', roles: [] };
    expect(wrongFields('{ trigger: quitté, class: event, roles: { actor: soldats } }', [other, claim])).toEqual([]);
  });

  it('refuses a trigger that is not in the text', () => {
    expect(() => wrongFields('{ trigger: quitt }')).toThrow(/does not stand/u);
  });
});

const ancestors = (type: string): string[] => (type === 'rout' ? ['retreat'] : []);

describe('types', () => {
  it.each([
    ['as it is', '{ trigger: quitté, type: rout }', []],
    ['one above it', '{ trigger: quitté, type: retreat }', []],
    ['one that stands for it', '{ trigger: quitté, class: event, type: move }', []],
    ['another', '{ trigger: quitté, type: aid }', ['type']],
    ['without a claim', '{ trigger: combattre, type: aid }', ['found', 'type']],
  ])('%s', (_, expected, wrong) => {
    const checks = checkExpected(text, readings(expected).expected[0]!, partsOf([{ ...claim, type: 'rout' }]), ancestors);
    expect(checks.filter(({ right }) => !right).map(({ field }) => field)).toEqual(wrong);
  });

  it('are left alone as long as the program gives none', () => {
    expect(wrongFields('{ trigger: quitté, type: aid }')).toEqual([]);
  });
});

describe('forbidden readings', () => {
  const forbidden = (reading: string): ForbiddenReading => readings('', reading).forbidden[0]!;

  it.each([
    ['{ why: x, trigger: quitté, roles: { actor: soldats } }', true],
    ['{ why: x, trigger: quitté, roles: { recipient: port de Marle } }', false],
    ['{ why: x, trigger: quitté, attribution: [narrator] }', false],
    ['{ why: x, trigger: quitté, class: event, polarity: positive }', true],
    ['{ why: x, trigger: quitté, class: event, polarity: negative }', false],
    ['{ why: x, trigger: combattre }', false],
    ['{ why: x, trigger: quitté, time: { value: "2024" } }', false],
  ])('%s comes out: %s', (reading, expected) => {
    expect(comesOut(text, forbidden(reading), partsOf([claim]))).toBe(expected);
  });

  it.each([
    ['{ why: x, trigger: quitté, outcome: failed }', false, true],
    ['{ why: x, trigger: quitté, type: assault }', false, false],
    ['{ why: x, trigger: quitté, type: assault }', true, true],
    ['{ why: x, trigger: quitté, check: manual }', true, false],
    ['{ why: x, trigger: quitté, time: { value: "2024" }, quantity: { value: 3 } }', true, true],
    ['{ why: x, entities: { Marle: a town } }', true, false],
  ])('%s, types given %s, is judged: %s', (reading, withTypes, expected) => {
    expect(isJudged(forbidden(reading), withTypes)).toBe(expected);
  });

  it.each([
    ['retreat', true],
    ['rout', true],
    ['move', false],
  ])('type %s comes out: %s', (type, expected) => {
    const reading = forbidden(`{ why: x, trigger: quitté, type: ${type} }`);
    expect(comesOut(text, reading, partsOf([{ ...claim, type: 'rout', codes: { plover: { type: 'move' } } }]), ancestors)).toBe(expected);
  });

  it.each([
    ['rout', true],
    ['departure', false],
  ])('type %s is of conflict: %s', (type, expected) => {
    expect(isOfConflict({ ...claim, type }, ancestors)).toBe(expected);
  });
});

describe('parsePhenomena', () => {
  it('names the reading with an unknown role or class', () => {
    expect(() => readings('{ trigger: quitté, roles: { subject: soldats } }')).toThrow(/no role/u);
    expect(() => readings('{ trigger: quitté, class: happening }')).toThrow(/class/u);
  });
});
