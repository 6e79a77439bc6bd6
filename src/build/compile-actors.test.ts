import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileActors } from './compile-actors.ts';

const languages = new URL('../../data/languages', import.meta.url).pathname;
const countries = `countries:
  - country: MLI
    name: { fr: { text: Mali, gender: m, number: s }, en: Mali }
    demonym:
      fr: { m: malien, f: malienne, mp: maliens, fp: maliennes }
      en: { adjective: Malian, person: Malian, persons: Malians }
    capital: { fr: Bamako, en: Bamako }
`;
const group = '- { id: dune-guard, label: { fr: Garde des dunes, en: Dune Guard }, type: militia, country: MLI, source: unverified }';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recoupe-actors-'));
  mkdirSync(join(root, 'actors/groups'), { recursive: true });
  writeFileSync(join(root, 'actors/countries.yaml'), countries);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function compile(groups: string): readonly string[] {
  writeFileSync(join(root, 'actors/groups/sahel.yaml'), `entries:\n  ${groups}\n`);
  return compileActors({ sources: [join(root, 'actors'), join(root, 'outlets')], languages, output: join(root, 'out') });
}

test('writes states and actors into one registry', () => {
  expect(compile(group)).toEqual([]);
  const registry = JSON.parse(readFileSync(join(root, 'out/registry.json'), 'utf8'));
  expect(Object.keys(registry.ids)).toEqual(['mli', 'dune-guard']);
  expect(Object.keys(registry.names)).toContain('bamako');
});

test.each([
  ['a misspelt key', group.replace('country', 'contry'), 'sahel.yaml: entries.0'],
  ['a parent that is missing', group.replace('country: MLI', 'parent: nobody'), 'there is no entry "nobody"'],
  ['a country that is missing', group.replace('MLI', 'XYZ'), 'there is no country "XYZ"'],
])('refuses %s and writes nothing', (_what, groups, says) => {
  expect(compile(groups).join('\n')).toContain(says);
  expect(existsSync(join(root, 'out'))).toBe(false);
});

test('takes a body of a state as a parent though no entry is it', () => {
  expect(compile(group.replace('country: MLI', 'parent: mli-gendarmerie'))).toEqual([]);
});
