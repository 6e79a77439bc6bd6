import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../load.ts';
import { failureLineSchema } from '../../model/reading.ts';
import type { IngestedItem } from '../../model/source-document.ts';
import type { LanguageLibrary } from '../../pipeline.ts';
import { createItemReader, type ReadSettings } from './read-item.ts';

const settings: ReadSettings = { format: 'jsonl', ui: 'en', width: 80, color: false };
const item: IngestedItem = {
  kind: 'document',
  document: {
    id: 'a',
    source: { path: 'reports/a.txt', sha256: '0'.repeat(64) },
    statedLanguage: 'en',
    text: 'The bridge was destroyed on Monday, the mayor said.',
    documentTime: { basis: 'none', why: 'none' },
    diagnostics: [],
  },
};

/** A library whose language breaks when it is opened. */
function brokenLibrary(error: Error): LanguageLibrary {
  return {
    identification: [{ lang: 'en', script: 'Latin', functionWords: ['the', 'was', 'on'] }],
    open: () => {
      throw error;
    },
    eventTypes: () => ({}),
    sentences: () => ({}),
    world: () => Promise.reject(error),
  };
}

describe('createItemReader', () => {
  test('makes a failed line of a document at which a stage breaks off, naming the file', async () => {
    const read = await createItemReader(brokenLibrary(new TypeError('no such thing')), settings);
    const { kind, output } = await read(item);
    expect(kind).toBe('failed');
    expect(failureLineSchema.parse(JSON.parse(output)).error).toMatchObject({
      code: 'RC-READ-001',
      message: expect.stringContaining('reports/a.txt'),
    });
  });

  test('ends the run where the installation is broken', async () => {
    const read = await createItemReader(brokenLibrary(new ConfigurationError('RC-LOAD-002', 'models/en')), settings);
    await expect(read(item)).rejects.toBeInstanceOf(ConfigurationError);
  });

  test('passes failures and duplicates on, with lines in JSON only', async () => {
    const failed: IngestedItem = { kind: 'failed', failure: { id: 'f', error: { code: 'RC-INGEST-003', message: 'empty' } } };
    const library = brokenLibrary(new Error('not needed'));
    const [json, text] = [await createItemReader(library, settings), await createItemReader(library, { ...settings, format: 'text' })];
    expect(JSON.parse((await json(failed)).output)).toEqual({
      schemaVersion: 1,
      document: { id: 'f' },
      error: { code: 'RC-INGEST-003', message: 'empty' },
    });
    expect(await text(failed)).toMatchObject({ kind: 'failed', output: '' });
    const duplicate = { id: 'd', duplicateOf: 'a', path: 'x/d.txt' };
    expect((await json({ kind: 'duplicate', duplicate })).output).toBe(
      '{"schemaVersion":1,"document":{"id":"d","source":{"path":"x/d.txt"}},"duplicateOf":"a"}\n',
    );
    expect((await json({ kind: 'duplicate', duplicate: { id: 'd', duplicateOf: 'a' } })).output).toBe(
      '{"schemaVersion":1,"document":{"id":"d"},"duplicateOf":"a"}\n',
    );
  });
});
