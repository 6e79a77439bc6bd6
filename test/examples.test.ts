import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../src/load.ts';
import { type Reading, readingSchema } from '../src/model/reading.ts';
import { readDocument } from '../src/pipeline.ts';
import { ingest } from '../src/stages/ingest/index.ts';

const examples = new URL('../examples/', import.meta.url).pathname;
let readings: readonly Reading[];

async function readExamples(): Promise<readonly Reading[]> {
  const library = loadLanguages();
  const read: Reading[] = [];
  for await (const item of ingest([examples], { ui: 'en', datelines: library.datelines })) {
    if (item.kind !== 'document') throw new Error(`an example was not read: ${JSON.stringify(item)}`);
    read.push(await readDocument(item.document, { library, ui: 'en' }));
  }
  return read;
}

interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Every span anywhere in a value. */
function spansIn(value: unknown): readonly FoundSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as FoundSpan] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

beforeAll(async () => {
  readings = await readExamples();
});

describe('the example reports', () => {
  test('are all read', () => {
    expect(readings.length).toBeGreaterThanOrEqual(10);
    expect(new Set(readings.map(({ document }) => document.lang))).toEqual(new Set(['fr', 'en']));
  });

  test('give readings that fit the schema', () => {
    for (const reading of readings) expect(readingSchema.safeParse(reading).error).toBeUndefined();
  });

  test('give spans that lie in the text and carry its words', () => {
    const seen = readings.flatMap(({ document: { text }, ...rest }) =>
      spansIn(rest).map((span) => ({ ...span, words: text.slice(span.start, span.end), length: text.length })),
    );
    expect(seen.filter(({ start, end, length }) => !(0 <= start && start < end && end <= length))).toEqual([]);
    expect(seen.filter(({ text, words }) => text !== undefined && text !== words)).toEqual([]);
    expect(seen.length).toBeGreaterThan(500);
  });

  test('account for every sentence: with claims, or silent with a reason', () => {
    for (const { coverage, sentences, claims } of readings) {
      const speaking = new Set(claims.map(({ sentence }) => sentence));
      const silent = coverage.silent.map(({ sentence }) => sentence);
      expect([...speaking, ...silent].sort((a, b) => a - b)).toEqual(sentences.map((_, index) => index));
      expect(coverage.silent.filter(({ why }) => why === '')).toEqual([]);
    }
  });

  test('give the same readings again', async () => {
    expect(JSON.stringify(await readExamples())).toBe(JSON.stringify(readings));
  });
});
