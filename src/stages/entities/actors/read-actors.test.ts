import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { parseDocument } from '../../../pipeline.ts';
import { compileActorPack } from './actor-pack.ts';
import { type ActorEntry, type CountryEntry, countriesFileSchema } from './actors-file.ts';
import { compileRegistry } from './compile-registry.ts';
import { type ActorReading, openActors, placeCountries, settleActors } from './read-actors.ts';

const yaml = (path: string): unknown => parse(readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8'));
const languages = { fr: compileActorPack(yaml('languages/fr/actors.yaml')), en: compileActorPack(yaml('languages/en/actors.yaml')) };
const bodies = Object.fromEntries(
  Object.entries(languages.fr.bodies).map(([id, { label, gender, type }]) => [
    id,
    { fr: label, gender, en: languages.en.bodies[id]!.label, type },
  ]),
);
const countries: readonly CountryEntry[] = countriesFileSchema.parse(yaml('actors/states/countries.yaml')).countries;

const entry = (id: string, fr: string, en: string, rest: Partial<ActorEntry>): ActorEntry => ({
  id,
  label: { fr, en },
  type: 'rebel',
  source: 'unverified',
  ...rest,
});
const actors: readonly ActorEntry[] = [
  entry('river-front', 'Front du Fleuve', 'River Front', { country: 'SDN', aliases: { fr: ['FDF'], en: ['RVF'] } }),
  entry('lake-movement', 'Mouvement du Lac', 'Lake Movement', { country: 'SDN', aliases: { any: ['ML-7'] } }),
  entry('dune-guard', 'Garde des dunes', 'Dune Guard', { type: 'militia', country: 'MLI', members: { fr: ['dunistes'], en: ['dunists'] } }),
  entry('al-nahr-tv', 'Al-Nahr', 'Al-Nahr', { type: 'media', country: 'LBN', ambiguous: ['Al-Nahr'] }),
  entry('sol-mli', 'Soleil', 'Sun', { country: 'MLI', aliases: { any: ['SOL'] }, ambiguous: ['SOL'] }),
  entry('sol-lbn', 'Solidarité', 'Solidarity', { country: 'LBN', aliases: { any: ['SOL'] }, ambiguous: ['SOL'] }),
  entry('hill-people', 'Hommes des collines', 'Hill People', {
    type: 'group',
    theatres: ['SDN'],
    members: { fr: ['collinois', 'collinoise'], en: ['hillite', 'hillites'] },
  }),
  entry('dune-council', 'Conseil des dunes', 'Dune Council', {
    type: 'government',
    country: 'MLI',
    aliases: { fr: ['Tarfala'], en: ['Tarfala'] },
    ambiguous: ['Tarfala'],
  }),
  entry('sun-agency', 'Agence du soleil', 'Sun Agency', { type: 'media', country: 'CHE', aliases: { any: ['SLP'] }, ambiguous: ['SLP'] }),
  entry('sun-party', 'Parti du soleil', 'Sun Party', { country: 'MLI', aliases: { any: ['SLP'] }, ambiguous: ['SLP'] }),
  entry('peoples-front', 'Front populaire du Sel', "Salt People's Front", { country: 'MLI' }),
  entry('sdn-army', "Forces armées de l'État du Nil", 'Nile Armed Forces', {
    type: 'state-force',
    country: 'SDN',
    aliases: { fr: ['FAEN'] },
  }),
];
const registry = compileRegistry({ countries, actors, bodies });
const library = loadLanguages();

async function parsed(lang: string, text: string): Promise<readonly ParsedSentence[]> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [] };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  return trees;
}

async function read(lang: string, text: string): Promise<ActorReading> {
  return openActors({ text }, await parsed(lang, text), { registry, languages }).reading;
}

const shown = ({ mentions }: ActorReading): readonly string[] => mentions.map(({ text, ref }) => `${text} = ${ref ?? 'open'}`);

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

describe('French actors', () => {
  const rows: Rows = [
    ['Le FDF a quitté la colline.', 'FDF = river-front'],
    ['Sept personnes ont fui.', 'personnes = doc:personnes'],
    ['Des dizaines de personnes ont fui.', 'personnes = doc:personnes'],
    ['Deux hommes ont tiré. Trois hommes ont fui.', 'hommes = doc:hommes', 'hommes = doc:hommes-2'],
    ['Les personnes concernées ont peur.'],
    ['Un fdf a été vendu.'],
    ['Des combattants du Front du Fleuve ont fui.', 'combattants du Front du Fleuve = river-front', 'Front du Fleuve = river-front'],
    ['Les dunistes ont tiré.', 'dunistes = dune-guard'],
    ['Des gendarmes maliens ont tiré.', 'gendarmes maliens = mli-gendarmerie'],
    ['Des officiers turcs et qataris sont venus.', 'officiers turcs = tur-army', 'qataris = qat-army'],
    ["L'armée soudanaise a reculé.", 'armée soudanaise = sdn-army'],
    ['Le drapeau soudanais a été hissé.'],
    ['Des frappes turques ont visé le pont.', 'turques = tur'],
    ['Les frappes américano-britanniques ont cessé.', 'américano = usa', 'britanniques = gbr'],
    ['Khartoum accuse Ankara.', 'Khartoum = sdn-government', 'Ankara = tur-government'],
    ['Une bombe a explosé à Khartoum.'],
    ['Le pont relie Khartoum à la rive.'],
    ['Les 3e et 5e brigades ont attaqué.', '3e = doc:3rd-brigade', '5e brigades = doc:5th-brigade'],
    ['La division règne au conseil.', 'conseil = doc:conseil'],
    ['La 2e division blindée ukrainienne a reculé.', '2e division blindée ukrainienne = ukr-army-2nd-armoured-division'],
    ['Le front froid arrive jeudi.'],
    ['La chaîne Al-Nahr a diffusé la vidéo.', 'chaîne Al-Nahr = al-nahr-tv'],
    ["La ville d'Al-Nahr est tombée."],
    ['Le colonel Avril a parlé.', 'colonel Avril = doc:avril'],
    ['En avril, la pluie a cessé.'],
    ['Le régime soudanais a menti.', 'régime soudanais = sdn-government'],
    ['Les mercenaires de la Turquie ont fui.', 'mercenaires de la Turquie = open'],
    ['Les mercenaires du Front du Fleuve ont fui.', 'mercenaires du Front du Fleuve = river-front'],
    ['Les pantins du Front du Fleuve ont fui.', 'pantins du Front du Fleuve = open'],
    ['Les terroristes du Front du Fleuve ont fui.', 'terroristes du Front du Fleuve = river-front', 'Front du Fleuve = river-front'],
    ['Le président turc a parlé.', 'président turc = doc:president-turc'],
    [
      'Le Comité de veille du Nord (CVN) a signé. Le CVN dément.',
      'Comité de veille du Nord = doc:comite-de-veille-du-nord',
      'CVN = doc:comite-de-veille-du-nord',
      'CVN = doc:comite-de-veille-du-nord',
    ],
    [
      'Idi Kanal, maire de Tarfa, a démissionné. Kanal accuse le préfet.',
      'Idi Kanal = doc:idi-kanal',
      'maire de Tarfa = doc:idi-kanal',
      'Kanal = doc:idi-kanal',
      'préfet = doc:prefet',
    ],
    ['Des combattants de la tribu Zelma ont fui.', 'combattants de la tribu Zelma = doc:zelma', 'tribu Zelma = doc:zelma'],
    ['Des combattants collinois ont fui.', 'combattants collinois = doc:combattants-collinois'],
    ['Tarfala dénonce le raid.', 'Tarfala = dune-council'],
    ['Une bombe a explosé à Tarfala.'],
    ["Selon l'agence, le SLP recule. Bamako se tait.", 'SLP = sun-party'],
    ['Le pont est fermé, selon le SLP.', 'SLP = sun-agency'],
    ['Des officiers franco-allemands sont venus.', 'officiers franco-allemands = fra-army', 'allemands = deu-army'],
    ["L'aviation syro-russe a bombardé le pont.", 'aviation syro-russe = syr-air-force', 'russe = rus-air-force'],
    ["Les menaces conjuguées d'Ankara et du Front du Fleuve inquiètent.", 'Ankara = tur-government', 'Front du Fleuve = river-front'],
    ["Les rues pavées d'Ankara sont vides."],
    ['Une base US a été visée.', 'US = usa'],
    ['La Résistance a tiré des roquettes.', 'Résistance = doc:resistance'],
    ['La résistance du pont a été mesurée.'],
    ['Un groupe appelé Front du Sable a fui. Le Front du Sable dément.', 'Front du Sable = doc:groupe'],
    ['Les forces soutenues par la Turquie ont reculé.', 'forces = doc:forces', 'Turquie = tur'],
  ];
  it.each(rows)('%s', async (text, ...expected) => {
    const found = shown(await read('fr', text));
    if (expected.length === 0) expect(found).toEqual([]);
    else for (const mention of expected) expect(found).toContain(mention);
  });
});

describe('English actors', () => {
  const rows: Rows = [
    ['At least 17 people fled.', 'people = doc:people'],
    ['Hundreds of people fled, and people are afraid.', 'people = doc:people'],
    ['People are afraid.'],
    ['Unidentified men opened fire.', 'Unidentified men = doc:unidentified-men'],
    ['The aid convoy left.', 'aid convoy = doc:aid-convoy'],
    ['The convoy of salt left.'],
    ['RVF fighters left the hill.', 'RVF fighters = river-front', 'RVF = river-front'],
    ['The dunists opened fire.', 'dunists = dune-guard'],
    ['Malian gendarmes opened fire.', 'Malian gendarmes = mli-gendarmerie'],
    ["Mali's army withdrew.", "Mali's army = mli-army"],
    ['Turkish and Qatari officers met.', 'Turkish = tur-army', 'Qatari officers = qat-army'],
    ['Russian shelling killed two.', 'Russian = rus'],
    ['Russian bread is cheap.'],
    ['Khartoum blamed Ankara for the raid.', 'Khartoum = sdn-government', 'Ankara = tur-government'],
    ['A bomb went off in Khartoum.'],
    ['The US attacked Iran.', 'US = usa', 'Iran = irn'],
    ['They attacked us.'],
    ['Talks between Moscow and Kyiv failed.', 'Moscow = rus-government', 'Kyiv = ukr-government'],
    ['The road between Moscow and Kyiv is closed.'],
    [
      'The 12th Mechanised Brigade of the Sudanese army left.',
      '12th Mechanised Brigade of the Sudanese army = sdn-army-12th-mechanised-brigade',
    ],
    ['The division over the vote grew.'],
    ['General Paris Mensor took over.', 'General Paris Mensor = doc:paris-mensor'],
    [
      'The Kandal Defence Front (KDF) denied it. The KDF fled.',
      'Kandal Defence Front = doc:kandal-defence-front',
      'KDF = doc:kandal-defence-front',
    ],
    ['The mayor of Kandal, Omar Tessor, resigned.', 'mayor of Kandal = doc:omar-tessor', 'Omar Tessor = doc:omar-tessor'],
    ['The police station burned.'],
    ['The Russian government denied it.', 'Russian government = rus-government'],
    ["The Salt People's Front denied it.", "Salt People's Front = peoples-front"],
    ['Franco-German officers met.', 'Franco = fra-army', 'German officers = deu-army'],
    ['Turkish-backed forces withdrew.', 'Turkish = tur', 'Turkish-backed forces = doc:turkish-backed-forces'],
    ['A US base was hit.', 'US = usa'],
    ['SLP reported heavy fire.', 'SLP = sun-agency'],
    ['The Resistance fired rockets.', 'Resistance = doc:resistance'],
    ['Resistance to the plan grew.'],
    ['The group is known as the Lake Boys. The Lake Boys fled.', 'Lake Boys = doc:group'],
    ['River Front police opened fire.', 'River Front police = river-front-police'],
  ];
  it.each(rows)('%s', async (text, ...expected) => {
    const found = shown(await read('en', text));
    if (expected.length === 0) expect(found).toEqual([]);
    else for (const mention of expected) expect(found).toContain(mention);
  });
});

describe('names that two actors share', () => {
  it.each([
    ['Bamako menace le SOL.', 'SOL = sol-mli'],
    ['Beyrouth menace le SOL.', 'SOL = sol-lbn'],
    ['Le préfet menace le SOL.', 'SOL = open'],
  ])('%s', async (text, expected) => {
    const { mentions } = await read('fr', text);
    expect(shown({ mentions, actors: [] })).toContain(expected);
    const open = mentions.find(({ ref, rivals }) => ref === null && rivals);
    expect(open?.rivals).toEqual(expected.endsWith('open') ? ['sol-mli', 'sol-lbn'] : undefined);
  });
});

it('takes the name of the outlet that published the document for the outlet', async () => {
  const text = 'Al-Nahr ferme ses bureaux.';
  const trees = await parsed('fr', text);
  expect(openActors({ text, outlet: 'Al-Nahr' }, trees, { registry, languages }).reading.mentions.map(({ ref }) => ref)).toEqual([
    'al-nahr-tv',
  ]);
  expect(openActors({ text }, trees, { registry, languages }).reading.mentions).toEqual([]);
});

it('takes the country of places that were read for that of a bare army', async () => {
  const text = "L'armée a repris Tessim.";
  const trees = await parsed('fr', text);
  const refs = (places: readonly { sentence: number; country: string }[]) =>
    settleActors(openActors({ text }, trees, { registry, languages }), places).mentions.map(({ ref }) => ref);
  expect(refs([{ sentence: 0, country: 'MLI' }])).toEqual(['mli-army']);
  expect(refs([])).toEqual(['doc:armee']);
  expect(
    refs([
      { sentence: 0, country: 'MLI' },
      { sentence: 0, country: 'NER' },
    ]),
  ).toEqual(['doc:armee']);
});

it('lets the places of a sentence outweigh its names for those who are there, not for those who act abroad', async () => {
  const text = 'Turkish shells hit Tessim. The police left; the army fired back.';
  const trees = await parsed('en', text);
  const opened = openActors({ text }, trees, { registry, languages });
  expect(shown(opened.reading)).toEqual(['Turkish = tur', 'police = tur-police', 'army = tur-army']);
  const settled = settleActors(opened, [{ sentence: 0, country: 'SYR' }]);
  expect(shown(settled)).toEqual(['Turkish = tur', 'police = syr-police', 'army = doc:army']);
});

it('keeps the reading where the places change nothing', async () => {
  const text = 'Malian gendarmes left.';
  const trees = await parsed('en', text);
  const opened = openActors({ text }, trees, { registry, languages });
  expect(settleActors(opened, [{ sentence: 0, country: 'MLI' }])).toBe(opened.reading);
});

it('gives the countries of places by sentence, for those that have one', () => {
  const mentions = [
    { sentence: 0, ref: 'a', rule: 'fr.place.name' },
    { sentence: 1, ref: 'b', rule: 'fr.place.name' },
    { sentence: 2, ref: null, rule: 'fr.place.name' },
    { sentence: 3, ref: 'a', rule: 'fr.place.border' },
  ];
  expect(placeCountries({ mentions, places: [{ ref: 'a', country: 'MLI' }, { ref: 'b' }] })).toEqual([{ sentence: 0, country: 'MLI' }]);
});

describe('actors in the output', () => {
  it('lists only actors that are mentioned, with the forms of the document', async () => {
    const { actors: listed } = await read('fr', 'Le Front du Fleuve a fui. Le FDF dément.');
    expect(listed).toEqual([
      { ref: 'river-front', label: { fr: 'Front du Fleuve', en: 'River Front' }, type: 'rebel', country: 'SDN', aliases: ['FDF'] },
    ]);
  });

  it('takes no accusing word for an alias', async () => {
    const { actors: listed } = await read('fr', 'Les terroristes du Front du Fleuve ont fui. Le régime soudanais se tait.');
    expect(listed.map(({ ref, aliases }) => [ref, aliases])).toEqual([
      ['river-front', ['FDF']],
      ['sdn-government', []],
    ]);
  });

  it('gives a composed body its label in both languages and its parent', async () => {
    const { actors: listed } = await read('en', 'Malian gendarmes left.');
    expect(listed[0]).toMatchObject({
      ref: 'mli-gendarmerie',
      label: { fr: 'gendarmerie malienne', en: 'Malian gendarmerie' },
      parent: 'mli-government',
      country: 'MLI',
    });
  });

  it('keeps two unnamed persons apart', async () => {
    const { mentions } = await read('en', 'A resident wept. A resident laughed.');
    expect(mentions.map(({ ref }) => ref)).toEqual(['doc:resident', 'doc:resident-2']);
  });

  it('names every span as it stands in the text', async () => {
    const text = "Israel's army, the police of Mali and the U.S. government said so.";
    const { mentions } = await read('en', text);
    expect(mentions.length).toBeGreaterThan(2);
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
