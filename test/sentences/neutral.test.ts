import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/load.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { readDocument } from '../../src/pipeline.ts';

let library: ReturnType<typeof loadLanguages>;

beforeAll(() => {
  library = loadLanguages();
});

function documentOf(lang: string, text: string): SourceDocument {
  const documentTime = { from: '2024-03-15', to: '2024-03-15', basis: 'given', why: 'given' } as const;
  return { id: 'a', text, source: { sha256: '0' }, documentTime, statedLanguage: lang, diagnostics: [] };
}

async function toldOf(lang: string, text: string, trigger: string): Promise<Claim['neutral']> {
  const { claims } = await readDocument(documentOf(lang, text), { library, ui: 'en' });
  const found = claims.find((claim) => claim.trigger.text === trigger);
  if (!found) throw new Error(`no claim “${trigger}” among ${claims.map((claim) => claim.trigger.text).join(', ')}`);
  return found.neutral;
}

describe('a claim in plain words', () => {
  it.each([
    [
      'fr',
      "Des combattants de l'État islamique ont attaqué un poste de l'armée près de Ménaka le 12 mars 2024, a déclaré le gouverneur de la région.",
      'attaqué',
      "Selon le gouverneur de la région, des combattants de l'État islamique ont attaqué un poste de l'armée près de Ménaka le 12 mars 2024.",
      'According to the governor of the region, fighters of the Islamic State attacked a post of the army near Ménaka on 12 March 2024.',
    ],
    [
      'fr',
      "L'attaque de drones contre Vilshavets a fait six morts.",
      'fait',
      "Selon l’article, l'attaque de drones contre Vilshavets a fait six morts.",
      'According to the report, 6 people were killed.',
    ],
    [
      'en',
      'The shelling wounded nine people and damaged a school.',
      'damaged',
      'L’article rapporte : « shelling wounded nine people and damaged a school » (en anglais).',
      'The report says: “shelling wounded nine people and damaged a school”.',
    ],
    [
      'fr',
      "L'armée dément avoir bombardé le marché.",
      'bombardé',
      "Selon un démenti de l'armée, l'armée n’a pas bombardé le marché.",
      'According to a denial by the army, the army did not shell the market.',
    ],
    [
      'fr',
      "Le maire accuse les miliciens d'avoir pillé l'hôpital.",
      'pillé',
      "Selon une accusation du maire, les miliciens ont pillé l'hôpital.",
      'According to an accusation by the mayor, the militiamen looted the hospital.',
    ],
    [
      'fr',
      "Selon un diplomate, l'armée devait reprendre la ville.",
      'reprendre',
      "Selon un diplomate, l'armée doit reprendre la ville.",
      'According to a diplomat, the army is to retake the town.',
    ],
    [
      'fr',
      'Les rebelles ont tenté de reprendre le pont.',
      'reprendre',
      'Selon l’article, les rebelles ont entrepris de reprendre le pont.',
      'According to the report, the rebels have set out to retake the bridge.',
    ],
    [
      'fr',
      "L'armée a-t-elle bombardé le camp ?",
      'bombardé',
      "Selon l’article, la question est de savoir si l'armée a bombardé le camp.",
      'According to the report, the question is whether the army shelled the camp.',
    ],
    [
      'fr',
      "Si l'armée attaque le camp, les rebelles fuiront.",
      'attaque',
      "Selon l’article, l'armée pourrait, sous condition, attaquer le camp.",
      'According to the report, the army could, under a condition, attack the camp.',
    ],
    [
      'fr',
      'Trois soldats auraient été tués lundi à Gao.',
      'tués',
      'Selon l’article, trois soldats auraient été tués lundi (11 mars 2024) à Gao.',
      'According to the report, 3 soldiers may have been killed in Gao on 11 March 2024.',
    ],
    [
      'fr',
      "Aucun soldat n'a été tué.",
      'tué',
      "Selon l’article, aucun soldat n'a été tué.",
      'According to the report, no soldier was killed.',
    ],
    [
      'fr',
      "Les rebelles n'ont pas attaqué le village.",
      'attaqué',
      "Selon l’article, les rebelles n'ont pas attaqué le village.",
      'According to the report, the rebels did not attack the village.',
    ],
    [
      'fr',
      'Les terroristes ont incendié le marché.',
      'incendié',
      'Selon l’article, les [combattants armés] ont incendié le marché.',
      'According to the report, “[armed fighters]” (in French) burned the market.',
    ],
    [
      'en',
      'Rebels attacked an army post near Menaka on 12 March 2024, the governor said.',
      'attacked',
      'Selon le gouverneur, des rebelles ont attaqué « army post near Menaka » (en anglais) le 12 mars 2024.',
      'According to the governor, rebels attacked an army post near Menaka on 12 March 2024.',
    ],
    [
      'en',
      'The army denied shelling the market.',
      'shelling',
      'Selon un démenti de l’armée, l’armée n’a pas bombardé le marché.',
      'According to a denial by the army, the army did not shell the market.',
    ],
    [
      'en',
      'The mayor accused the militia of looting the hospital.',
      'looting',
      'Selon une accusation du maire, la milice a pillé l’hôpital.',
      'According to an accusation by the mayor, the militia looted the hospital.',
    ],
    [
      'en',
      'The army plans to retake the town.',
      'retake',
      'Selon l’article, l’armée doit reprendre la ville.',
      'According to the report, the army is to retake the town.',
    ],
    [
      'en',
      'The rebels failed to retake the bridge.',
      'retake',
      'Selon l’article, les rebelles ont tenté sans succès de reprendre le pont.',
      'According to the report, the rebels tried without success to retake the bridge.',
    ],
    [
      'en',
      'At least 17 soldiers were killed in the attack, according to security sources.',
      'killed',
      'Selon des sources sécuritaires, au moins 17 soldats ont été tués.',
      'According to security sources, at least 17 soldiers were killed in the attack.',
    ],
    [
      'en',
      'Gunmen may have abducted four women.',
      'abducted',
      'Selon l’article, des hommes armés auraient enlevé 4 femmes.',
      'According to the report, gunmen may have abducted four women.',
    ],
    [
      'fr',
      "L'armée a accusé les FSR d'avoir attaqué un camp.",
      'attaqué',
      "Selon une accusation de l'armée, les FSR ont attaqué un camp.",
      'According to an accusation by the army, FSR attacked a camp.',
    ],
    [
      'en',
      '“We did not attack the convoy,” a rebel commander said.',
      'attack',
      'Selon « rebel commander » (en anglais), « rebel commander » (en anglais) n’a pas attaqué le convoi.',
      'According to a rebel commander, the rebel commander did not attack the convoy.',
    ],
  ])('%s: %s (%s)', async (lang, text, trigger, fr, en) => {
    expect(await toldOf(lang, text, trigger)).toEqual({ fr, en });
  });
});

describe('the sentences of a claim', () => {
  it('never tell a plan, a question, a hypothesis or a denied act as done', async () => {
    const told = await Promise.all([
      toldOf('en', 'The army plans to retake the town.', 'retake'),
      toldOf('en', 'Did the army shell the camp?', 'shell'),
      toldOf('en', 'The army denied shelling the market.', 'shelling'),
    ]);
    for (const { fr, en } of told) {
      expect(en).not.toMatch(/^According to the report, the army (?:retook|shelled)/u);
      expect(fr).not.toMatch(/^Selon l’article, l’armée a (?:repris|bombardé)/u);
    }
  });

  it('hold no loaded word of the report, whatever its language', async () => {
    const { fr, en } = await toldOf('fr', 'Les terroristes ont incendié le marché.', 'incendié');
    expect(fr + en).not.toContain('terrorist');
  });
});
