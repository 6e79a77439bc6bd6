import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileLanguages } from '../../src/build/compile-languages.ts';
import { type DataFolders, loadLanguages, ownFolders } from '../../src/load.ts';
import { type Reading, readingSchema } from '../../src/model/reading.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { parseDocument, readDocument } from '../../src/pipeline.ts';

const code = 'qtl';
const borrowed = 'en';
const text = "Zol tarun vekal borim Grb. Sarne. Osk mip zo'lami brelu.";
let folders: DataFolders;
let root: string;

/**
 * A data root that holds the shipped languages and, in a folder of its own, a third one: its own words and divisions,
 * with the weights and the claims data of another language.
 */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'recoupe-languages-'));
  const own = ownFolders();
  const sources = new URL('../../data/languages', import.meta.url).pathname;
  cpSync(sources, join(root, 'languages'), { recursive: true });
  cpSync(join(sources, borrowed), join(root, 'languages', code), { recursive: true });
  cpSync(new URL('toy', import.meta.url).pathname, join(root, 'languages', code), { recursive: true });
  mkdirSync(join(root, 'models'));
  for (const language of readdirSync(own.models)) symlinkSync(join(own.models, language), join(root, 'models', language));
  symlinkSync(join(own.models, borrowed), join(root, 'models', code));
  folders = { ...own, packs: join(root, 'packs'), models: join(root, 'models') };
  const eventTypes = new URL('../../data/event-types', import.meta.url).pathname;
  expect(compileLanguages({ languages: join(root, 'languages'), eventTypes, resources: own.resources, output: folders.packs })).toEqual([]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sourceDocument = (content: string): SourceDocument => ({
  id: 'toy',
  source: { sha256: '0'.repeat(64) },
  text: content,
  documentTime: { basis: 'none', why: 'none' },
  diagnostics: [],
});

const readText = (content: string): Promise<Reading> =>
  readDocument(sourceDocument(content), { library: loadLanguages(folders), ui: 'en' });

describe('a third language in a folder of its own', () => {
  test('is recognised and read by its own data, with no change elsewhere', async () => {
    const reading = readingSchema.parse(await readText(text));
    expect(reading.document.lang).toBe(code);
    expect(reading.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zol tarun vekal borim Grb. Sarne.',
      "Osk mip zo'lami brelu.",
    ]);
    expect(reading.coverage.withClaims + reading.coverage.silent.length).toBe(2);
  });

  test('is divided by its own contractions and elisions', async () => {
    const { sentences } = await parseDocument(sourceDocument(text), { library: loadLanguages(folders), ui: 'en' });
    const words = sentences.flatMap(({ tokens }) => tokens.flatMap((token) => token.words));
    expect(words).toEqual(['Zol', 'tarun', 'vek', 'al', 'borim', 'Grb.', 'Sarne', '.', 'Osk', 'mip', "zo'", 'lami', 'brelu', '.']);
  });

  test('leaves the others as they were', async () => {
    const reading = await readText('The mayor said that the bridge was destroyed on Monday.');
    expect(reading.document.lang).toBe('en');
    expect(reading.sentences).toHaveLength(1);
  });
});
