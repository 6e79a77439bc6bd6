import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileLanguages } from './compile-languages.ts';

const shipped = new URL('../../data/languages', import.meta.url).pathname;
const eventTypes = new URL('../../data/event-types', import.meta.url).pathname;
const resources = new URL('../../data/compiled', import.meta.url).pathname;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recoupe-build-'));
  cpSync(shipped, join(root, 'languages'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function compile(): readonly string[] {
  return compileLanguages({ languages: join(root, 'languages'), eventTypes, resources, output: join(root, 'packs') });
}

function change(name: string, edit: (content: string) => string): void {
  const file = join(root, 'languages', name);
  writeFileSync(file, edit(existsSync(file) ? readFileSync(file, 'utf8') : ''));
}

describe('compileLanguages', () => {
  test('writes a pack for each shipped language', () => {
    expect(compile()).toEqual([]);
    expect(existsSync(join(root, 'packs/fr.json')) && existsSync(join(root, 'packs/en.json'))).toBe(true);
  });

  test.each([
    {
      what: 'a misspelt key',
      file: 'fr/segmentation.yaml',
      edit: (content: string) => `${content}\nstrters: [le]\n`,
      says: ['fr/segmentation.yaml', 'strters', 'spelling'],
    },
    {
      what: 'a value of another type',
      file: 'fr/dateline.yaml',
      edit: () => 'published: hier\nordinals: []\n',
      says: ['fr/dateline.yaml', 'published'],
    },
    {
      what: 'YAML that cannot be read',
      file: 'en/language-id.yaml',
      edit: () => 'script: [Latin\n',
      says: ['en/language-id.yaml', 'line'],
    },
    {
      what: 'a file that nothing reads',
      file: 'en/segmentatoin.yaml',
      edit: () => 'a: 1\n',
      says: ['segmentatoin.yaml', 'segmentation.yaml'],
    },
    {
      what: 'another code than the folder',
      file: 'en/language.yaml',
      edit: (content: string) => content.replace('code: en', 'code: de'),
      says: ['en/language.yaml', '"de"'],
    },
    {
      what: 'an extract that is not there',
      file: 'en/language.yaml',
      edit: (content: string) => content.replace('vectors.en.bin', 'vectors.xx.bin'),
      says: ['resources.vectors', 'vectors.xx.bin'],
    },
    {
      what: 'a word that two languages claim',
      file: 'en/language-id.yaml',
      edit: (content: string) => `${content}  - [lorsque]\n`,
      says: ['"lorsque"', 'Remove it'],
    },
  ])('refuses $what, naming file, key and mend, and writes nothing', ({ file, edit, says }) => {
    change(file, edit);
    const problems = compile().join('\n');
    for (const word of says) expect(problems).toContain(word);
    expect(existsSync(join(root, 'packs'))).toBe(false);
  });

  test('refuses a language without one of its files', () => {
    mkdirSync(join(root, 'languages/xx'));
    writeFileSync(join(root, 'languages/xx/language.yaml'), 'code: xx\nname: { fr: x, en: x }\n');
    expect(compile().join('\n')).toMatch(/xx\/segmentation\.yaml: missing/u);
  });
});
