import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ActorEntry, actorEntrySchema, compileRegistry } from '../stages/entities/actors/pack.ts';
import { loadActorRegistry } from './load-actors.ts';
import { addOwnActors } from './own-actors.ts';

const entry = (id: string, rest: object = {}): ActorEntry =>
  actorEntrySchema.parse({ id, label: { fr: `Groupe ${id}`, en: `Group ${id}` }, type: 'rebel', source: 'unverified', ...rest });
const shipped = compileRegistry({ countries: [], actors: [entry('old')], bodies: {} });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-actors-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('own entries', () => {
  test('are written, and are in the registry at the next load', async () => {
    const own = join(folder, 'deep/actors.yaml');
    const registry = join(folder, 'registry.json');
    writeFileSync(registry, JSON.stringify(shipped));
    expect(addOwnActors(shipped, own, [entry('new', { aliases: { any: ['NGR'] } })])).toEqual([]);
    expect(addOwnActors(shipped, own, [entry('newer')])).toEqual([]);
    const loaded = await loadActorRegistry(registry, own);
    expect(loaded.records.map(({ id }) => id)).toEqual(['old', 'new', 'newer']);
    expect(loaded.names.ngr).toHaveLength(1);
  });

  test.each([
    ['an id of the registry', [entry('old')]],
    ['one that is wrong among several', [entry('new'), entry('other', { parent: 'nobody' })]],
  ])('with %s change nothing', (_what, entries) => {
    const own = join(folder, 'actors.yaml');
    expect(addOwnActors(shipped, own, [entry('mine')])).toEqual([]);
    const before = readFileSync(own, 'utf8');
    expect(addOwnActors(shipped, own, entries)).not.toEqual([]);
    expect(readFileSync(own, 'utf8')).toBe(before);
    expect(existsSync(`${own}.new`)).toBe(false);
  });

  test('that are wrong stop the load with file and mend', async () => {
    const own = join(folder, 'actors.yaml');
    const registry = join(folder, 'registry.json');
    writeFileSync(registry, JSON.stringify(shipped));
    writeFileSync(own, 'entries:\n  - { id: new, labels: x }\n');
    await expect(loadActorRegistry(registry, own)).rejects.toThrow(/actors\.yaml/u);
  });
});
