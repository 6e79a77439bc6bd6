import { describe, expect, it } from 'vitest';
import { explain, openReader } from './read-sentence.ts';
import { readCorpus, shortcomings } from './sentence-expectation.ts';

const read = openReader();

describe.each(['fr', 'en'])('claims of %s sentences', (lang) => {
  describe.each(readCorpus(lang))('%s', (_rule, sentences) => {
    it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', async (text, expected) => {
      const reading = await read(lang, text);
      expect(shortcomings(expected, reading.claims), explain(reading)).toEqual([]);
    });
  });

  it('are held against something: every sentence expects or forbids a claim', () => {
    const sentences = readCorpus(lang).flatMap(([, list]) => list);
    expect(sentences.filter(({ claims, forbid }) => claims.length + forbid.length === 0)).toEqual([]);
    expect(sentences.flatMap(({ text, forbid }) => forbid.filter(({ trigger }) => !text.includes(trigger)))).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(40);
  });
});

describe('a shortcoming', () => {
  it('is reported where a claim is missing, differs or is forbidden', async () => {
    const { claims } = await read('en', 'Gunmen attacked the village of Koro on Monday.');
    const wanted = { trigger: 'attacked', roles: { actor: ['village of Koro'] }, implicit: [], holders: [] } as const;
    const expected = {
      text: '',
      claims: [
        { ...wanted, roles: { actor: ['village of Koro'] }, implicit: [], holders: [], polarity: 'negative', modality: 'asserted' },
        { ...wanted, trigger: 'fled', roles: {}, implicit: [], holders: [], polarity: 'positive', modality: 'asserted' },
      ],
      forbid: [{ trigger: 'attacked', roles: { actor: 'Gunmen' } }],
    } satisfies Parameters<typeof shortcomings>[0];
    expect(shortcomings(expected, claims)).toEqual([
      'attacked.roles: {"actor":["Gunmen"]} instead of {"actor":["village of Koro"]}',
      'attacked.polarity: "positive" instead of "negative"',
      'no claim “fled”',
      'forbidden: {"trigger":"attacked","roles":{"actor":"Gunmen"}}',
    ]);
  });
});
