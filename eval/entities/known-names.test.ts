import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKnownNames } from './known-names.ts';

let world = '';
beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'known-names-'));
  mkdirSync(join(world, 'actors'));
});
afterEach(() => {
  rmSync(world, { recursive: true });
});

function write(registry: unknown): void {
  writeFileSync(join(world, 'actors/registry.json'), JSON.stringify(registry));
}

test('an actor has its names and its theatres, not the words for its members; a state is its government', () => {
  write({
    records: [{ id: 'tcd' }, { id: 'front', theatres: ['TCD'] }],
    names: {
      front: [['de la vallee ', 4, 1, 'name', '', 0, 0]],
      frontistes: [['', 1, 1, 'member', 'fr', 0, 0]],
      tchad: [['', 1, 0, 'country', 'fr', 1, 0]],
    },
    countries: { TCD: { name: { fr: 'Tchad', en: 'Chad' }, adjective: { fr: { m: 'tchadien' }, en: 'Chadian' } } },
  });
  const known = loadKnownNames({ world, resources: world });
  expect(known.actor('front')).toEqual({ names: ['front de la vallee'], theatres: ['TCD'] });
  expect(known.actor('tcd')?.names).toEqual([
    'tchad',
    'gouvernement tchadien',
    'Chadian government',
    'government of Chad',
    'gouvernement de Tchad',
  ]);
  expect(known.actor('tcd-government')).toEqual(known.actor('tcd'));
  expect(known.actor('other')).toBeUndefined();
});

test('nothing is known without data, and a registry of another shape is an error', () => {
  expect(loadKnownNames({ world, resources: world }).actor('tcd')).toBeUndefined();
  expect(loadKnownNames({ world, resources: world }).isPlace('country:TCD', 'Tchad')).toBe(false);
  write({ records: 'none' });
  expect(() => loadKnownNames({ world, resources: world })).toThrow('registry.json');
});
