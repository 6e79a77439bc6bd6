import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Alternation } from '../../src/stages/claims/frames/frames-pack.ts';
import { explain, openReader } from '../claims/read-sentence.ts';

const languages = new URL('../../data/languages/', import.meta.url);
const read = openReader();

interface Example {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An example without its brackets, and where its predicate stands. */
function exampleOf(id: string, marked: string): Example {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { id, text: marked.replace(/[[\]]/gu, ''), start, end };
}

/** The frames by which a claim on the marked words was read. */
async function framesOn(lang: string, { text, start, end }: Example): Promise<{ ids: string[]; why: string }> {
  const reading = await read(lang, text);
  const claims = reading.claims.filter(({ trigger }) => trigger.start < end && start < trigger.end);
  const rules = claims.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
  const prefix = `${lang}.frame.`;
  return { ids: rules.filter((rule) => rule.startsWith(prefix)).map((rule) => rule.slice(prefix.length)), why: explain(reading) };
}

/** The examples of a file that are not read as the file says, with how they were read. */
async function misread(lang: string, alternations: readonly Alternation[]): Promise<string[]> {
  const cases = alternations.flatMap(({ id, examples, others }) => [
    ...examples.map((marked) => ({ id, marked, wanted: true })),
    ...others.map((marked) => ({ id, marked, wanted: false })),
  ]);
  const wrong: string[] = [];
  for (const { id, marked, wanted } of cases) {
    const { ids, why } = await framesOn(lang, exampleOf(id, marked));
    if (ids.includes(id) !== wanted) wrong.push(`${id}: ${wanted ? 'not read' : 'read'}: ${marked}\n${why}`);
  }
  return wrong;
}

describe.each(['fr', 'en'])('frames of %s', (lang) => {
  const folder = new URL(`${lang}/frames/`, languages);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];

  it.each(files)(
    '%s reads its own examples and no others',
    async (name) => {
      const alternations = parse(readFileSync(new URL(name, folder), 'utf8')) as Alternation[];
      expect((await misread(lang, alternations)).join('\n\n')).toBe('');
    },
    60_000,
  );
});
