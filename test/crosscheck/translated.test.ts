import { expect, it } from 'vitest';
import { openCrosscheck } from './open-crosscheck.ts';

const program = await openCrosscheck();

const french = `Le bilan du bombardement russe qui a touché mardi un arrêt de bus à Kostiantynivka est passé à neuf morts, a annoncé jeudi le maire, Serhiy Hnatko. Deux blessés ont succombé à leurs blessures pendant la nuit. Mercredi soir, un drone s'est écrasé sur un immeuble de Pokrovsk, faisant trois blessés. Les autorités ont ordonné l'évacuation des familles avec enfants de Pokrovsk.`;
const english = `The toll of the Russian shelling that hit a bus stop in Kostiantynivka on Tuesday has risen to nine dead, mayor Serhiy Hnatko announced on Thursday. Two of the wounded died of their injuries overnight. On Wednesday evening, a drone crashed into an apartment building in Pokrovsk, injuring three people. Authorities have ordered the evacuation of families with children from Pokrovsk.`;
const other = `The mayor of Kostiantynivka, Serhiy Hnatko, said on Friday that schools would reopen. A drone was found in Pokrovsk, and three people were questioned. Shops in the town were open.`;

const copies = async (later: string) =>
  program.check(
    await program.read([
      { outlet: 'Dépêche', day: '2024-10-10', lang: 'fr', text: french },
      { outlet: 'Monitor', day: '2024-10-11', text: later },
    ]),
  ).copies;

it('a translation is a whole copy, with the sentences between that say too little to be compared', async () => {
  const [copy] = await copies(`${english} A doctor told the Monitor that the hospital was full.`);
  expect(copy).toMatchObject({ document: 'r2', of: 'r1', kind: 'whole', isTranslated: true });
  expect(copy!.share).toBeGreaterThan(0.7);
});

it('another report of the same places is none', async () => {
  expect(await copies(other)).toEqual([]);
});
