import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventTypeDocs, writeEventTypeDocs } from './write-event-type-docs.ts';

const types = new URL('../../data/event-types', import.meta.url).pathname;
const committed = new URL('../../docs/generated/event-types.md', import.meta.url).pathname;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-docs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('eventTypeDocs', () => {
  const docs = eventTypeDocs(types);

  test('is what is committed; a file that was deleted is written again, outside continuous integration', () => {
    const isMissing = !existsSync(committed);
    if (isMissing && process.env.CI === undefined) writeEventTypeDocs({ types, output: committed });
    expect(isMissing).toBe(false);
    expect(readFileSync(committed, 'utf8')).toBe(docs);
  });

  test('shows a type with its parent, its words in both languages and its codes', () => {
    const row = docs.split('\n').find((line) => line.startsWith('| `air-strike` < attack |'));
    for (const part of [
      '**frappe aérienne**',
      '**air strike**',
      'ASSAULT/aerial (military)',
      'Air/drone strike',
      '| 19 |',
      '4 material conflict',
    ]) {
      expect(row).toContain(part);
    }
  });

  test('shows what an actor changes, and a dash where there is no code', () => {
    expect(docs).toContain('Government regains territory where the actor is state-force or government');
    expect(docs.split('\n').find((line) => line.startsWith('| `hold`'))).toMatch(/\| state \| – \| – \| – \| – \|$/u);
  });

  test('puts a type under one top type only', () => {
    expect(docs.match(/^\| `siege` /gmu)).toHaveLength(1);
  });
});

describe('writeEventTypeDocs', () => {
  test('makes the folder that it needs', () => {
    const output = join(folder, 'generated/types.md');
    writeEventTypeDocs({ types, output });
    expect(readFileSync(output, 'utf8')).toBe(eventTypeDocs(types));
  });
});
