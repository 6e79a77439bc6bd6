import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/load.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readDocument } from '../../src/pipeline.ts';

let library: ReturnType<typeof loadLanguages>;

beforeAll(() => {
  library = loadLanguages();
});

async function read(lang: string, text: string): Promise<Reading> {
  const documentTime = { from: '2024-03-15', to: '2024-03-15', basis: 'given', why: 'given' } as const;
  return await readDocument(
    { id: 'a', text, source: { sha256: '0' }, documentTime, statedLanguage: lang, diagnostics: [] },
    { library, ui: 'en' },
  );
}

/** Every link as "from type to [cue]". */
function linksOf({ claims }: Reading): string[] {
  const words = new Map(claims.map(({ id, trigger }) => [id, trigger.text]));
  return claims.flatMap(({ trigger, links }) =>
    links.map(({ type, to, cue }) => `${trigger.text} ${type} ${words.get(to)}${cue ? ` [${cue.text}]` : ''}`),
  );
}

describe('links within a sentence', () => {
  it.each([
    ['fr', "En représailles à l'embuscade de Logo, la milice a brûlé trois hameaux.", 'brûlé reaction-to embuscade [En représailles à]'],
    [
      'en',
      'In retaliation for the killing of two officers, the army shelled the village.',
      'shelled reaction-to killing [In retaliation for]',
    ],
    ['en', 'The convoy turned back because the ford at Akobo was mined.', 'turned back cause mined [because]'],
    ['en', 'The rebels attacked the base before the convoy arrived.', 'arrived after attacked [before]'],
    ['en', 'Troops moved into Renk to protect the clinic.', 'protect purpose-of moved [to]'],
    ['fr', "Si l'armée attaque le camp, les rebelles riposteront.", 'riposteront condition attaque [Si]'],
    ['fr', "L'armée a repoussé un assaut des djihadistes contre Sokolo.", 'repoussé foils assaut'],
    ['fr', "L'armée a mis en échec un assaut des djihadistes contre Sokolo.", 'mis foils assaut'],
    ['fr', 'La milice affirme tenir Dorma, ce que la junte dément.', 'dément contrasts tenir'],
    ['fr', "Un obus s'est abattu sur le marché d'El-Fasher, faisant neuf morts.", 'faisant outcome-of abattu'],
    ['fr', "Un obus s'est abattu sur le marché d'El-Fasher, faisant neuf morts.", 'faisant part-of abattu'],
    ['en', 'The army accuses the rebels of shelling the hospital in Renk, which they deny.', 'deny content shelling'],
    ['en', 'The army accuses the rebels of shelling the hospital in Renk, which they deny.', 'deny contrasts accuses'],
    ['en', 'The governor accused the militia of killing two herders, claims dismissed by the militia.', 'dismissed content killing'],
    ['en', 'The governor accused the militia of killing two herders. The militia denied the allegations.', 'denied content killing'],
    ['fr', "L'armée accuse les rebelles d'avoir pillé la clinique, ce qu'ils démentent.", 'démentent content pillé'],
    ['fr', "Le maire accuse la milice d'avoir tué deux éleveurs, accusation que la milice rejette.", 'rejette content tué'],
  ])('%s: %s', async (lang, text, link) => {
    expect(linksOf(await read(lang, text))).toContain(link);
  });

  it.each([
    ['en', 'The rebels attacked the base and the army shelled the village.'],
    ['fr', "L'armée a bombardé le village et les habitants ont fui."],
    ['en', 'The rebels attacked the base. The militia rejected the peace plan.'],
  ])('are none between acts that are only told side by side (%s)', async (lang, text) => {
    expect(linksOf(await read(lang, text))).toEqual([]);
  });
});

describe('links within a document', () => {
  it.each([
    ['fr', 'Des hommes armés ont attaqué un convoi à Bogodogo. Cette attaque est la troisième du mois.', 'troisième same-event attaqué'],
    [
      'en',
      'Rebels attacked the port on Monday. According to the army, the rebels attacked the port on Monday.',
      'attacked same-event attacked',
    ],
    ['en', 'Militants raided Gwoza on Friday. The raid left nine dead.', 'dead part-of raided'],
  ])('%s: %s', async (lang, text, link) => {
    expect(linksOf(await read(lang, text))).toContain(link);
  });

  it('tie no acts at different targets or on different days', async () => {
    expect(linksOf(await read('en', 'Rebels attacked the port on Monday. Rebels attacked the airport on Monday.'))).toEqual([]);
    expect(linksOf(await read('en', 'Rebels attacked the port on Monday. Rebels attacked the port on 2 January 2024.'))).toEqual([]);
  });
});

describe('tensions', () => {
  const fieldsOf = async (lang: string, text: string): Promise<string[]> => (await read(lang, text)).tensions.map(({ field }) => field);

  it.each([
    ['fr', "Les rebelles ont pris la ville de Gao. L'armée dément que les rebelles ont pris la ville de Gao.", 'polarity'],
    [
      'en',
      'Rebels attacked the port on Monday. The army said 12 soldiers were killed in the attack; the rebels said 30 soldiers were killed.',
      'killed',
    ],
    ['en', "Shelling killed seven people in Kalo on Monday, the mayor said. The prosecutor's office put the death toll at six.", 'killed'],
    ['fr', 'Un bombardement a tué sept personnes lundi à Kalo, selon le maire. La préfecture évalue le bilan à dix morts.', 'killed'],
    ['en', 'Gunmen attacked Ansongo on Monday. The Malian army blamed JNIM for the attack. Al-Qaeda claimed the attack.', 'actor'],
  ])('%s: %s', async (lang, text, field) => {
    expect(await fieldsOf(lang, text)).toEqual([field]);
  });

  it.each([
    ['en', 'Rebels attacked the port on Monday. At least 12 soldiers were killed in the attack; the rebels said 30 soldiers were killed.'],
    ['en', 'Rebels attacked the port on Monday. The army said 12 soldiers were killed in the attack; 30 civilians were killed.'],
    ['fr', 'Les rebelles ont pris la ville de Gao. Les rebelles n’ont pas pris la ville de Kidal.'],
    ['en', 'Shelling killed seven people in Kalo on Monday, the mayor said. In February, 30 people were killed in Dorma.'],
    ['en', 'Gunmen attacked Ansongo on Monday. The Malian army blamed JNIM for the attack. JNIM claimed the attack.'],
  ])('are none between claims that can both hold (%s: %s)', async (lang, text) => {
    expect(await fieldsOf(lang, text)).toEqual([]);
  });
});
