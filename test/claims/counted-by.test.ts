import { beforeAll, expect, it } from 'vitest';
import { loadLanguages } from '../../src/load.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readDocument } from '../../src/pipeline.ts';

let read: (lang: string, text: string) => Promise<Reading>;

beforeAll(() => {
  const library = loadLanguages();
  read = (lang, text) =>
    readDocument(
      { id: 'a', source: { sha256: '' }, statedLanguage: lang, text, documentTime: { basis: 'none', why: 'test' }, diagnostics: [] },
      { library, ui: 'en' },
    );
});

it('gives the dead that a figure counts to whoever gives it', async () => {
  const holders = async (text: string): Promise<number[]> => {
    const { claims } = await read('en', text);
    return claims.filter(({ type }) => type === 'casualties').map(({ attribution }) => attribution.length);
  };
  expect(await holders("The clinic in Sarne now puts the toll of Sunday's market shelling at 14 dead.")).toEqual([2]);
  expect(await holders("Sunday's shelling in Sarne left 14 dead.")).toEqual([1]);
});
