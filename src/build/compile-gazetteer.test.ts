import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileGazetteer } from './compile-gazetteer.ts';

const shipped = fileURLToPath(new URL('../../data/gazetteer', import.meta.url));
const resources = fileURLToPath(new URL('../../data/compiled', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recoupe-gazetteer-'));
  cpSync(shipped, join(root, 'gazetteer'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function compile(bundled = resources): readonly string[] {
  return compileGazetteer({ places: join(root, 'gazetteer'), resources: bundled, output: join(root, 'out') });
}

describe('compileGazetteer', () => {
  test('writes the shipped table', () => {
    expect(compile()).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, 'out/places.json'), 'utf8')).places.length).toBeGreaterThan(0);
  });

  test.each([
    ['YAML that cannot be read', 'places: [\n', ['mistake.yaml', 'line']],
    ['an entry that does not fit', 'places: [{ id: Marouq }]\n', ['mistake.yaml', '"Marouq"', 'kebab-case']],
  ])('refuses %s, and writes nothing', (_, content, says) => {
    writeFileSync(join(root, 'gazetteer/mistake.yaml'), content);
    const problems = compile().join('\n');
    for (const words of says) expect(problems).toContain(words);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  test('says what to do without the bundled gazetteer', () => {
    expect(compile(join(root, 'nowhere'))).toEqual([expect.stringMatching(/gazetteer\.1\.bin does not exist.*npm run data/u)]);
  });
});
