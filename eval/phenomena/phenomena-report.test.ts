import { expect, it } from 'vitest';
import type { PhenomenaScores, ScoredReading } from './evaluate-phenomena.ts';
import type { Check, ScoredField } from './match-reading.ts';
import { phenomenaReport } from './phenomena-report.ts';

const check = (field: ScoredField, right: boolean): Check => ({ field, right, wanted: 'soldats', got: 'port' });
const reading = (lang: string, checks: readonly Check[]): ScoredReading => ({
  phenomenon: 'passive',
  group: 'roles',
  sentence: `passive.${lang}.1`,
  lang,
  text: 'Le port est tenu.',
  trigger: 'tenu',
  checks,
});
const scores: PhenomenaScores = {
  readings: [
    reading('fr', [check('found', true), check('roles', true)]),
    reading('fr', [check('found', true), check('roles', false)]),
    reading('en', [check('found', false)]),
  ],
  forbidden: [{ sentence: 'passive.fr.1', lang: 'fr', text: 'Le port est tenu.', trigger: 'tenu', why: 'not the doer' }],
  judged: { fr: 3 },
  unjudged: 2,
  withTypes: false,
};

it('gives shares by group and counts by phenomenon, languages apart', () => {
  const lines = phenomenaReport(scores, 'words').map((line) => line.replace(/ +/gu, ' '));
  expect(lines).toContain('roles 2 100.0 – – 50.0 – – – – – – – – – – – – 50.0');
  expect(lines).toContain('roles 1 0.0 – – – – – – – – – – – – – – – 0.0');
  expect(lines).toContain('roles: passive 2 2 1 1 0 0');
  expect(lines).toContain('forbidden readings that came out, fr: 1 of 3');
  expect(lines).toContain('passive.fr.1: tenu (not the doer)');
});

it('lists what is wrong only when asked', () => {
  const wrong = '  – roles: soldats ≠ port';
  expect(phenomenaReport(scores, 'details')).toContain(wrong);
  expect(phenomenaReport(scores, 'words')).not.toContain(wrong);
});

it('shows no sentence in figures alone', () => {
  const lines = phenomenaReport(scores, 'figures');
  expect(lines).toContain('forbidden readings that came out, fr: 1 of 3');
  expect(lines.join(' ')).not.toMatch(/Le port|not the doer/u);
});

it.each([
  [false, 'not judged, because they name types or need a reader: 2'],
  [true, 'not judged, because they need a reader: 2'],
])('says what is left out, types given: %s', (withTypes, line) => {
  expect(phenomenaReport({ ...scores, withTypes }, 'words')).toContain(line);
});
