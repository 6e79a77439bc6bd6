import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { openDocumentReader } from './read-sentence.ts';

let read: ReturnType<typeof openDocumentReader>;

beforeAll(() => {
  read = openDocumentReader();
});

/** What the fillers of the roles of a reading stand for, by their words. */
function refsOf({ claims }: Reading): Record<string, string | null> {
  return Object.fromEntries(claims.flatMap(({ roles }) => roles.flatMap(({ text, ref }) => (text === undefined ? [] : [[text, ref]]))));
}

describe('people and bodies that only a claim tells', () => {
  it.each([
    ['en', 'Police said that his men had opened fire on the bus.', 'his men'],
    ['en', 'The judge said on Monday that her clients had threatened the clerk.', 'her clients'],
    ['fr', 'Lundi, une foule a incendié le bus.', 'foule'],
    ['fr', 'Certains ont été capturés près du pont.', 'Certains'],
    ['fr', 'Beaucoup ont fui vers Kidal.', 'Beaucoup'],
    ['fr', 'Les deux camps ont rejeté la trêve.', 'deux camps'],
    ['en', 'One of them was shot by police.', 'One of them'],
    ['en', 'At least thirty were wounded.', 'At least thirty'],
    ['en', 'The displaced returned to the village on Monday.', 'displaced'],
  ])('are actors of the document: %s %s', async (lang, text, words) => {
    const reading = await read(lang, text);
    const ref = refsOf(reading)[words];
    expect(ref).toMatch(/^doc:/u);
    expect(reading.actors.map((actor) => actor.ref)).toContain(ref);
    expect(reading.mentions.some((mention) => mention.ref === ref && words.includes(mention.text))).toBe(true);
    expect(reading.mentions.map(({ id }) => id)).toEqual(reading.mentions.map((_, index) => `m${index + 1}`));
  });

  it.each([
    ['fr', 'Une pénurie de farine a frappé la ville.'],
    ['en', 'The directive banned all traffic.'],
    ['en', 'Two of the bridges were shelled.'],
    ['en', 'Nobody was hurt.'],
    ['fr', 'Deux camps de toile ont brûlé.'],
    ['fr', 'Certaines maisons ont brûlé, d’autres ont été pillées.'],
    ['fr', 'Aucun n’a été tué.'],
    ['en', 'The growers fight leaf rust with an army of ladybirds.'],
  ])('are no things, papers or figures of speech: %s %s', async (lang, text) => {
    const { mentions } = await read(lang, text);
    expect(mentions.filter(({ rule }) => rule?.endsWith('.actor.role'))).toEqual([]);
  });
});
