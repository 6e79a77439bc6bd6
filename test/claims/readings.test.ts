import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/load.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readDocument } from '../../src/pipeline.ts';
import { ingest } from '../../src/stages/ingest/index.ts';
import { openReader } from './read-sentence.ts';

let readings: Reading[];

beforeAll(async () => {
  const library = loadLanguages();
  readings = [];
  for await (const item of ingest([new URL('../../examples/', import.meta.url).pathname], { ui: 'en', datelines: library.datelines })) {
    if (item.kind === 'document') readings.push(await readDocument(item.document, { library, ui: 'en' }));
  }
});

/** The trigger and text of the claims that a condition holds for, to show in a failure. */
function claimsWhere(holds: (claim: Claim, reading: Reading) => boolean): string[] {
  return readings.flatMap((reading) =>
    reading.claims.filter((claim) => holds(claim, reading)).map(({ trigger, id }) => `${reading.document.id} ${id} ${trigger.text}`),
  );
}

describe('the claims of the example reports', () => {
  it('are many', () => {
    expect(claimsWhere(() => true).length).toBeGreaterThan(100);
  });

  it('have a chain that begins with the narrator, who stands nowhere else in it', () => {
    expect(claimsWhere(({ attribution }) => attribution[0]?.holder !== 'narrator')).toEqual([]);
    expect(claimsWhere(({ attribution }) => attribution.slice(1).some(({ holder }) => holder === 'narrator'))).toEqual([]);
  });

  it('have ids that are unique in their document', () => {
    expect(claimsWhere((claim, { claims }) => claims.some((other) => other !== claim && other.id === claim.id))).toEqual([]);
  });

  it('are numbered in text order', () => {
    for (const { claims } of readings) {
      expect(claims.map(({ order }) => order)).toEqual(claims.map((_, index) => index));
      expect(claims.map(({ sentence }) => sentence)).toEqual(claims.map(({ sentence }) => sentence).sort((a, b) => a - b));
    }
  });

  it('lie with trigger and extent in their sentence', () => {
    const outside = claimsWhere(({ trigger, extent, sentence }, { sentences }) => {
      const { start, end } = sentences[sentence]!;
      return [trigger, extent ?? trigger].some((span) => span.start < start || span.end > end);
    });
    expect(outside).toEqual([]);
  });

  it.each([
    ['planned', (claim: Claim) => claim.modality === 'planned'],
    ['conditional', (claim: Claim) => claim.modality === 'conditional'],
    ['interrogative', (claim: Claim) => claim.modality === 'interrogative'],
    ['negative', (claim: Claim) => claim.polarity === 'negative'],
  ] as const)('never succeed where they are %s', (_name, holds) => {
    expect(claimsWhere((claim) => holds(claim) && claim.outcome === 'succeeded')).toEqual([]);
  });

  it('give each word one role at most', () => {
    const twice = claimsWhere(({ roles }) => {
      const spans = roles.filter(({ text }) => text !== undefined).map(({ start, end }) => `${start}-${end}`);
      return new Set(spans).size < spans.length;
    });
    expect(twice).toEqual([]);
  });

  it('link to claims of their document, and not to themselves', () => {
    expect(claimsWhere(({ links }, { claims }) => links.some(({ to }) => !claims.some(({ id }) => id === to)))).toEqual([]);
    expect(claimsWhere(({ id, links }) => links.some(({ to }) => to === id))).toEqual([]);
  });

  it('are reasoned: each has evidence that lies in the text', () => {
    expect(claimsWhere(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(
      claimsWhere(({ evidence }, { document }) => evidence.some(({ start, end }) => start >= end || end > document.text.length)),
    ).toEqual([]);
  });
});

describe('two names of one shape', () => {
  const read = openReader();
  /** A reading without offsets, ids and confidence, with the names told apart only by their order. */
  const structure = async (lang: string, text: string, names: readonly string[]): Promise<string> => {
    const { claims } = await read(lang, text);
    const kept = claims.map(({ class: kind, polarity, modality, outcome, quote, trigger, roles, attribution }) => ({
      ...{ kind, polarity, modality, outcome, quote, trigger: trigger.text },
      roles: roles.map(({ role, text: words, implicit }) => [role, words, implicit]),
      chain: attribution.map(({ holder, stance, text: words }) => [holder, stance, words]),
    }));
    return names.reduce((json, name, index) => json.replaceAll(name, `<${index}>`), JSON.stringify(kept));
  };

  it.each([
    ['fr', 'Les soldats de A ont bombardé les positions de B près du fleuve.', 'Kalbara', 'Tombara'],
    ['fr', 'Selon A, les miliciens de B ont incendié deux villages.', 'Kalbara', 'Tombara'],
    ['fr', 'Le gouverneur de A accuse B d’avoir armé les rebelles.', 'Kalbara', 'Tombara'],
    ['en', 'Troops from A shelled the positions of B near the river.', 'Kalbara', 'Tombara'],
    ['en', 'A said fighters from B had burned two villages.', 'Kalbara', 'Tombara'],
    ['en', 'The governor of A accused B of arming the rebels.', 'Kalbara', 'Tombara'],
  ])('may be exchanged in %s: %s', async (lang, pattern, one, other) => {
    const fill = (a: string, b: string): string => pattern.replace(/\bA\b/u, a).replace(/\bB\b/u, b);
    const first = await structure(lang, fill(one, other), [one, other]);
    const second = await structure(lang, fill(other, one), [other, one]);
    expect(second).toBe(first);
    expect(first).toContain('<0>');
    expect(first).toContain('<1>');
  });
});
