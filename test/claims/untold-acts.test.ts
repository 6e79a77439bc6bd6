import { beforeAll, describe, expect, it } from 'vitest';
import { openDocumentReader } from './read-sentence.ts';

let read: ReturnType<typeof openDocumentReader>;

beforeAll(() => {
  read = openDocumentReader();
});

describe('words that tell no act of their own', () => {
  it.each([
    ['fr', 'Une note de la mission, versée au dossier, accuse les soldats.', 'versée'],
    ['en', 'A letter dated June 3 accuses the soldiers.', 'dated'],
    ['en', 'A document seen by our desk accuses the soldiers.', 'seen'],
    ['fr', 'Une trêve, jamais reconnue par la junte, avait duré six mois.', 'trêve'],
  ])('are no claim: %s %s', async (lang, text, trigger) => {
    expect((await read(lang, text)).claims.map((claim) => claim.trigger.text)).not.toContain(trigger);
  });

  it.each([
    ['fr', 'Un corps jeté dans le fleuve a été retrouvé lundi.', 'jeté'],
    ['en', 'Two gunmen seen by the villagers fled to Kona.', 'seen'],
    ['fr', 'La trêve entre la junte et les rebelles a duré six mois.', 'trêve'],
  ])('and others are: %s %s', async (lang, text, trigger) => {
    expect((await read(lang, text)).claims.map((claim) => claim.trigger.text)).toContain(trigger);
  });
});

describe('the place of an act of speech', () => {
  it.each([
    ['fr', "Le procureur impute aux rebelles l'attaque du village de Kona.", []],
    ['en', 'The mayor said in Kona on Monday that troops had left.', ['Kona']],
  ])('is not that of what is spoken of: %s %s', async (lang, text, places) => {
    const spoken = (await read(lang, text)).claims.find((claim) => claim.class === 'statement')!;
    expect(spoken.roles.filter(({ role }) => role === 'place').map((role) => role.text)).toEqual(places);
  });
});
