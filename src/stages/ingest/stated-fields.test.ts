import { describe, expect, it } from 'vitest';
import { readStatedFields } from './stated-fields.ts';

describe('readStatedFields', () => {
  it('takes the known keys and leaves the others', async () => {
    const raw = { date: '2019-03-04', outlet: ' Le\nFleuve ', lang: 'FR_ca', url: 'https://a.example/1', note: 7, toString: 'x' };
    expect(await readStatedFields(raw, 'a')).toEqual({
      fields: { date: '2019-03-04', outlet: 'Le Fleuve', lang: 'fr-CA', url: 'https://a.example/1' },
      problems: [],
    });
  });

  it('takes a year written as a number, and counts null and empty as not stated', async () => {
    expect(await readStatedFields({ date: 2019, title: null, author: ' ' }, 'a')).toEqual({ fields: { date: '2019' }, problems: [] });
  });

  it.each([
    ['title', 1984, 'RC-INGEST-032', '1984'],
    ['author', ['A', 'B'], 'RC-INGEST-032', '["A","B"]'],
    ['outlet', { name: 'x' }, 'RC-INGEST-032', '{"name":"x"}'],
    ['date', '4 mars 2019', 'RC-INGEST-033', '4 mars 2019'],
    ['date', true, 'RC-INGEST-032', 'true'],
    ['date', 20, 'RC-INGEST-033', '20'],
    ['retrievedAt', 'today', 'RC-INGEST-033', 'today'],
    ['url', 'a.example', 'RC-INGEST-034', 'a.example'],
    ['url', 'javascript:alert(1)', 'RC-INGEST-034', 'javascript:alert(1)'],
    ['lang', 'français', 'RC-INGEST-035', 'français'],
  ])('refuses %s: %j', async (key, value, code, shown) => {
    expect(await readStatedFields({ [key]: value, title: key === 'title' ? value : 'Kept' }, 'a.meta.yaml')).toEqual({
      fields: key === 'title' ? {} : { title: 'Kept' },
      problems: [{ code, details: { file: 'a.meta.yaml', key, value: shown } }],
    });
  });
});
