import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ancestors } from '../model/event-type.ts';
import { EventTypeError, readEventTypes } from './read-event-types.ts';

const shipped = new URL('../../data/event-types', import.meta.url).pathname;
const types = readEventTypes(shipped);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-types-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(name: string, from: string | RegExp, to: string): void {
  const file = join(folder, name);
  const content = readFileSync(file, 'utf8');
  const changed = content.replace(from, to);
  expect(changed).not.toBe(content);
  writeFileSync(file, changed);
}

function problems(): readonly string[] {
  try {
    readEventTypes(folder);
    return [];
  } catch (error) {
    if (error instanceof EventTypeError) return error.problems;
    throw error;
  }
}

describe('readEventTypes', () => {
  test('reads the types as shipped: a top type above each, and the roles of the ancestors', () => {
    expect(types['air-strike']?.label).toEqual({ fr: 'frappe aérienne', en: 'air strike' });
    expect(types['air-strike']?.roles.recipient).toEqual(['actor']);
    const tops = Object.values(types).filter(({ parent }) => parent === undefined);
    const fine = Object.values(types).filter(({ parent }) => parent !== undefined);
    expect(tops).toHaveLength(41);
    expect(fine.filter(({ id }) => !tops.some((top) => top.id === ancestors(types, id).at(-1)))).toEqual([]);
  });

  test('a role that a type names replaces that of its parent and leaves the others', () => {
    change('assault.yaml', '  - id: air-strike\n', '  - id: air-strike\n    roles: { recipient: [place] }\n');
    const { roles } = readEventTypes(folder)['air-strike'] ?? {};
    expect(roles?.recipient).toEqual(['place']);
    expect(roles?.instrument).toEqual(['thing']);
  });

  test.each([
    { what: 'an unknown parent', from: 'parent: bombing', to: 'parent: bombings', says: ['landmine-explosion: parent', '"bombings"'] },
    {
      what: 'a circle of parents',
      from: /(- id: attack\n {4}parent: )assault/u,
      to: '$1raid',
      says: ['attack: parent: its parents go round in a circle', 'raid: parent: its parents go round'],
    },
    { what: 'an id given twice', from: '- id: ambush', to: '- id: arson', says: ['assault.yaml: arson: id', 'is taken by'] },
    {
      what: 'an id that another file has',
      from: '- id: ambush',
      to: '- id: siege',
      says: ['coerce.yaml: siege: id', 'assault.yaml: siege'],
    },
    { what: 'an unknown role', from: 'co-actor: [actor]', to: 'helper: [actor]', says: ['assault.yaml: assault: roles', 'helper'] },
    { what: 'an unknown kind of filler', from: 'co-actor: [actor]', to: 'co-actor: [person]', says: ['assault: roles.co-actor'] },
    {
      what: 'another PLOVER type than that above',
      from: 'type: assault, mode: aerial',
      to: 'type: protest, mode: riot',
      says: ['air-strike: crosswalk.plover.type: "protest" contradicts "assault"'],
    },
    { what: 'a mode of another type', from: 'mode: aerial', to: 'mode: riot', says: ['air-strike: crosswalk.plover.mode', '"riot"'] },
    {
      what: 'an unknown context',
      from: 'context: [cbrn]',
      to: 'context: [gas]',
      says: ['chemical-attack: crosswalk.plover.context', '"gas"'],
    },
    {
      what: 'a sub-event type of another event type',
      from: 'Battles, subEventType: Armed clash',
      to: 'Riots, subEventType: Armed clash',
      says: ['armed-clash: crosswalk.acled.subEventType: "Riots" has no "Armed clash"'],
    },
    {
      what: 'a root that CAMEO has not',
      from: 'cameoRoot: "20"',
      to: 'cameoRoot: "21"',
      says: ['chemical-attack: crosswalk.cameoRoot', '"21"'],
    },
    { what: 'a root of another type', from: 'cameoRoot: "20"', to: 'cameoRoot: "03"', says: ['"03" is not a root of PLOVER\'s "assault"'] },
    { what: 'another quad class', from: 'quadClass: 4', to: 'quadClass: 3', says: ['assault: crosswalk.quadClass: quad class 4'] },
    { what: 'a misspelt key', from: 'definition:', to: 'defintion:', says: ['assault.yaml: assault', 'defintion', 'spelling'] },
    { what: 'a top type of nobody', from: '    parent: bombing\n', to: '', says: ['landmine-explosion: parent: is missing'] },
    { what: 'a top type that is not there', from: '- id: assault\n', to: '- id: assaults\n', says: ['there is no top type "assault"'] },
    { what: 'a source that is not listed', from: 'polecat-headlines', to: 'polecat', says: ['assault.yaml: sources: "polecat"'] },
    { what: 'YAML that cannot be read', from: 'types:', to: 'types: [', says: ['assault.yaml'] },
  ])('refuses $what, naming file and entry', ({ from, to, says }) => {
    expect(problems()).toEqual([]);
    change('assault.yaml', from, to);
    const said = problems().join('\n');
    for (const word of says) expect(said).toContain(word);
  });

  test('refuses code lists that do not fit', () => {
    change('codebooks.yaml', 'ownTypes', 'ownTypse');
    expect(problems().join('\n')).toContain('codebooks.yaml');
  });
});
