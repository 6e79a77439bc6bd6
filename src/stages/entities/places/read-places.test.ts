import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import { parseDocument } from '../../../pipeline.ts';
import type { EntityMention } from '../entity-mention.ts';
import { memorySource, openGazetteer } from '../gazetteer/index.ts';
import { compileNations } from './nations.ts';
import { compilePlacePack } from './place-pack.ts';
import { type PlacesReading, readPlaces } from './read-places.ts';

const root = new URL('../../../../', import.meta.url);
const library = loadLanguages();
const yaml = (path: string) => parse(readFileSync(new URL(path, root), 'utf8'));
const packOf = (lang: string) => compilePlacePack(yaml(`data/languages/${lang}/places.yaml`));

const compiled = fileURLToPath(new URL('data/compiled/', root));
const parts = readdirSync(compiled)
  .filter((name) => /^gazetteer\.\d+\.bin$/u.test(name))
  .sort();
const context = {
  gazetteer: openGazetteer(parts.map((name) => memorySource(readFileSync(`${compiled}${name}`)))),
  languages: { fr: packOf('fr'), en: packOf('en') },
  nations: compileNations({
    LBY: {
      adjective: { fr: { m: 'libyen', f: 'libyenne', mp: 'libyens', fp: 'libyennes' }, en: 'Libyan' },
      capital: { geonameId: 2210247 },
    },
    LBN: { adjective: { fr: { m: 'libanais', f: 'libanaise' }, en: 'Lebanese' }, capital: { geonameId: 276781 } },
    SYR: { adjective: { fr: { m: 'syrien', f: 'syrienne' }, en: 'Syrian' }, capital: { geonameId: 170654 } },
    IRQ: { adjective: { fr: { m: 'irakien', f: 'irakienne' }, en: 'Iraqi' }, capital: { geonameId: 98182 } },
  }),
};

async function read(
  lang: string,
  text: string,
  theatre: readonly string[] = [],
  taken: readonly EntityMention[] = [],
): Promise<PlacesReading> {
  const document = {
    id: 'test',
    source: { sha256: '0'.repeat(64) },
    text,
    documentTime: { basis: 'none', why: 'none' },
    diagnostics: [],
  } as const;
  const { trees } = await parseDocument({ ...document, diagnostics: [] }, { library, ui: 'en' }, lang);
  return readPlaces({ text }, trees, context, taken, { countries: theatre });
}

/** "span = kind country" for every mention, with the ref where it is asked for. */
function shown({ mentions, places }: PlacesReading): readonly string[] {
  const byRef = new Map(places.map((place) => [place.ref, place]));
  return mentions.map(({ text, ref }) => {
    const place = byRef.get(ref!)!;
    return `${text} = ${place.kind}${place.country ? ` ${place.country}` : ''}`;
  });
}

type Rows = readonly (readonly [lang: string, text: string, ...expected: string[]])[];

function check(rows: Rows): void {
  it.each(rows)('%s: %s', async (lang, text, ...expected) => {
    expect(shown(await read(lang, text))).toEqual(expected);
  });
}

describe('namesakes', () => {
  check([
    ['fr', 'À Tripoli, dans le nord du Liban, une école a rouvert.', 'Tripoli = point LBN', 'nord du Liban = area LBN'],
    ['fr', 'À Tripoli, en Libye, une école a rouvert.', 'Tripoli = point LBY', 'Libye = area LBY'],
    ['en', 'Two men will be tried in Maracay, the mayor said.', 'Maracay = point VEN'],
    ['en', 'A school reopened in Tripoli. The Lebanese police kept watch.', 'Tripoli = point LBN'],
    ['en', 'A school reopened in Tripoli. The Libyan police kept watch.', 'Tripoli = point LBY'],
    ['en', 'Traders from Valencia, Venezuela, met in Maracay.', 'Valencia = point VEN', 'Venezuela = area VEN', 'Maracay = point VEN'],
    ['en', 'The mayor of Paris, Texas, resigned.', 'Paris = point USA', 'Texas = area USA'],
    ['en', 'The council met in Paris.', 'Paris = point FRA'],
    [
      'fr',
      'À Palma, dans le Cabo Delgado, au Mozambique, le port est fermé.',
      'Palma = unresolved MOZ',
      'Cabo Delgado = area MOZ',
      'Mozambique = area MOZ',
    ],
    ['fr', 'Le Niger est en crue à Ségou, au Mali.', 'Niger = line', 'Ségou = point MLI', 'Mali = area MLI'],
  ]);
});

describe('names that are no places', () => {
  check([
    ['fr', 'La chaîne Al-Mayadeen a montré des images.'],
    ['fr', 'Des habitants sont rentrés à al-Mayadin, en Syrie.', 'al-Mayadin = point SYR', 'Syrie = area SYR'],
    ['en', 'Colonel Israel visited the camp.'],
    ['en', 'Musa Valencia, the army spokesman, resigned.'],
    ['en', 'Ricardo Lagos opened the meeting. Lagos thanked the hosts.'],
    ['en', 'The Minsk agreements were signed twice.'],
    ['en', 'The prisoners were taken to Minsk.', 'Minsk = point BLR'],
    ['en', 'Reading the report took an hour.'],
    ['fr', "Le quartier-maître de l'Ouest a démissionné."],
    ['en', 'The Washington Post ran the story on Monday.'],
  ]);
});

describe('measured places', () => {
  check([
    ['fr', "Une mine a explosé à 30 km au sud d'Alep, en Syrie.", "à 30 km au sud d'Alep = point SYR", 'Syrie = area SYR'],
    ['fr', 'Une mine a explosé à 20 km.'],
    [
      'fr',
      'Une mine a explosé à une trentaine de kilomètres de Ménaka, au Mali.',
      'à une trentaine de kilomètres de Ménaka = point MLI',
      'Mali = area MLI',
    ],
    ['fr', 'Un drone est tombé près de Kidal, au Mali.', 'près de Kidal = point MLI', 'Mali = area MLI'],
    ['fr', 'Un avion a survolé le désert au sud de Kidal, au Mali.', 'sud de Kidal = unresolved MLI', 'Mali = area MLI'],
    ['fr', "Une base secrète près d'Alep abrite des drones.", "base secrète près d'Alep = facility SYR"],
    ['en', 'A bus was stopped between Homs and Hama, in Syria.', 'between Homs and Hama = line SYR', 'Syria = area SYR'],
    ['en', 'Shells fell along the Iraq–Syria border.', 'Iraq–Syria border = line'],
    ['fr', 'La frontière syro-irakienne est fermée.', 'frontière syro-irakienne = line'],
    ['fr', 'La route d’Alep à Hama est coupée.', 'route d’Alep à Hama = line SYR'],
    ['en', 'Rain fell in eastern Syria.', 'eastern Syria = area SYR'],
    ['fr', 'La banlieue sud de Homs est bouclée.', 'banlieue sud de Homs = area SYR'],
    ['en', 'The southern suburbs of Homs are closed.', 'southern suburbs of Homs = area SYR'],
    ['fr', 'Un obus a touché les abords de Kidal, au Mali.', 'les abords de Kidal = point MLI', 'Mali = area MLI'],
    [
      'en',
      'Shops closed in the Abu Salim district of Tripoli, in Libya.',
      'Abu Salim district = area LBY',
      'Tripoli = point LBY',
      'Libya = area LBY',
    ],
    ['en', 'A tanker burned 40 miles off Latakia.', '40 miles off Latakia = point SYR'],
    ['fr', 'Un pétrolier a brûlé à 40 km au large de Lattaquié.', 'à 40 km au large de Lattaquié = point SYR'],
  ]);

  it('computes the point with a radius, and names its anchor', async () => {
    const { places } = await read('fr', "Une mine a explosé à 30 km au sud d'Alep, en Syrie.");
    const place = places.find(({ distanceKm }) => distanceKm === 30);
    expect(place).toMatchObject({ kind: 'point', bearing: 'S', anchor: 'gn:170063', country: 'SYR' });
    expect(place?.lat).toBeCloseTo(36.2 - 30 / 111.2, 1);
    expect(place?.radiusKm).toBeGreaterThan(10);
    expect(places.find(({ ref }) => ref === 'gn:170063')).toMatchObject({ kind: 'point', name: 'Aleppo' });
  });

  it('gives no middle of a line and no point of a province', async () => {
    const { places } = await read('fr', "La route d'Alep à Hama traverse la province de Homs.");
    for (const place of places.filter(({ kind }) => kind === 'line' || kind === 'area')) expect(place.lat).toBeUndefined();
    expect(places.find(({ kind }) => kind === 'line')?.geometry).toMatchObject({ type: 'LineString' });
    expect(places.find(({ ref }) => ref === 'adm:SY-HI')).toMatchObject({ kind: 'area', admin1: 'SY-HI', country: 'SYR' });
  });
});

describe('classes of names', () => {
  check([
    ['en', 'A Tijuana-based reporter filed from Mexico.', 'Tijuana = point MEX', 'Mexico = area MEX'],
    ['en', 'Families fled to Diffa, in Niger.', 'Diffa = point NER', 'Niger = area NER'],
    ['en', 'A school closed in Atlanta, Georgia.', 'Atlanta = point USA', 'Georgia = area USA'],
    ['en', 'Floods hit villages in Niger State in Nigeria.', 'Niger State = area NGA', 'Nigeria = area NGA'],
    ['en', 'A bus overturned about twenty-two kilometres south of Homs.', 'about twenty-two kilometres south of Homs = point SYR'],
    ['fr', 'Un car a versé à cent vingt km au sud de Homs.', 'à cent vingt km au sud de Homs = point SYR'],
    ['fr', 'Des tirs ont visé les territoires libanais.', 'territoires libanais = area LBN'],
    ['fr', "Le commandant de l'opération d'al-Anbar est arrivé à Ramadi.", 'al-Anbar = area IRQ', 'Ramadi = point IRQ'],
    ['fr', "L'opération Zarbuliya a commencé à Ramadi.", 'Ramadi = point IRQ'],
    ['fr', 'Un camion a brûlé sur la RN4 près de Homs.', 'RN4 = line', 'près de Homs = point SYR'],
    ['en', 'Traffic stopped along the A12 near Homs; the M23 withdrew.', 'A12 = line', 'near Homs = point SYR'],
    ['en', 'A shop burned on Lincoln Street in Homs.', 'Homs = point SYR'],
    ['fr', 'La rue de Paris a été fermée à Homs.', 'Homs = point SYR'],
    ['en', 'Homs drew the match after two late goals.'],
    ['fr', 'Des pêcheurs vivent autour du lac Tchad.', 'autour du lac Tchad = area'],
    ['en', 'Shells hit a neighbourhood of Homs.', 'Homs = point SYR'],
    ['en', 'Shells hit the neighbourhood of Zarbuliya, in Homs.', 'neighbourhood of Zarbuliya = area SYR', 'Homs = point SYR'],
    ['en', 'Police searched homes in Patikul, Sulu.', 'Patikul = point PHL', 'Sulu = area PHL'],
    ['en', 'Police searched homes in Afrin, Aleppo and Idlib.', 'Afrin = point SYR', 'Aleppo = point SYR', 'Idlib = point SYR'],
    ['en', 'The Tishrin dam on the Euphrates is dry.', 'Tishrin dam = facility', 'Euphrates = line'],
    ['fr', 'Le pont sur la rivière Shari a cédé.', 'pont sur la rivière Shari = facility'],
    ['fr', 'Le village insulaire de Zarboulia est vide.', 'village insulaire de Zarboulia = unresolved'],
    ['fr', 'Des élèves vivent dans la région du Sud-Ouest du Cameroun.', 'région du Sud-Ouest = area CMR', 'Cameroun = area CMR'],
  ]);
});

describe('lists, kinds and unknown names', () => {
  check([
    [
      'fr',
      'Les quartiers de Sabiriya et de Midane, à Alep, ont été fouillés.',
      'quartiers de Sabiriya = area SYR',
      'Midane = area SYR',
      'Alep = point SYR',
    ],
    ['en', 'They walked from Homs to Zarbuliya, a village in Syria.', 'Homs = point SYR', 'Zarbuliya = unresolved SYR', 'Syria = area SYR'],
    ['en', 'The Zarbuli River flooded.', 'Zarbuli River = line'],
    ['fr', "L'hôpital de Zarbuliya, en Syrie, a fermé.", 'hôpital de Zarbuliya = facility SYR', 'Syrie = area SYR'],
    ['fr', 'Un drone a été vu au-dessus du territoire libanais.', 'territoire libanais = area LBN'],
  ]);

  it('gives the same place the same ref', async () => {
    const { mentions, places } = await read('en', 'Homs was quiet in Syria. Later a shell hit Homs.');
    const refs = mentions.filter(({ text }) => text === 'Homs').map(({ ref }) => ref);
    expect(refs).toEqual(['gn:169577', 'gn:169577']);
    expect(places.filter(({ ref }) => ref === 'gn:169577')).toHaveLength(1);
  });

  it('keeps both candidates where nothing decides', async () => {
    const { places } = await read('en', 'A school opened in Valencia.');
    expect(places[0]?.kind).toBe('unresolved');
    expect(places[0]?.candidates?.length).toBeGreaterThan(1);
    expect(places[0]?.lat).toBeUndefined();
  });

  it('lets the theatre of the actors decide', async () => {
    expect(shown(await read('en', 'A school opened in Valencia.', ['VEN']))).toEqual(['Valencia = point VEN']);
    expect(shown(await read('en', 'A school opened in Valencia.', ['ESP']))).toEqual(['Valencia = point ESP']);
  });

  it('leaves to the actors what they took', async () => {
    const text = 'Tripoli denied it.';
    const mention = { kind: 'actor', form: 'capital', ref: 'lby-government', sentence: 0, first: 0, last: 0, head: 0 } as const;
    const taken = [{ ...mention, start: 0, end: 7, text: 'Tripoli', grammar: {}, rule: 'test', why: 'test' }];
    expect((await read('en', text, ['LBY'], taken)).mentions).toEqual([]);
  });

  it('reads the same whichever party does it', async () => {
    const sentence = (left: string, right: string): string => `The ${left} army shelled ${right} posts near Homs and outside Hama.`;
    const one = shown(await read('en', sentence('Syrian', 'Iraqi'), ['SYR', 'IRQ']));
    const other = shown(await read('en', sentence('Iraqi', 'Syrian'), ['IRQ', 'SYR']));
    expect(one).toEqual(other);
    expect(one).toEqual(['near Homs = point SYR', 'outside Hama = point SYR']);
  });

  it('marks each mention with its words and a rule of its language', async () => {
    const text = 'Un pont a sauté à Homs, en Syrie.';
    for (const mention of (await read('fr', text)).mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.rule).toMatch(/^fr\.place\./u);
      expect(mention.why).not.toBe('');
    }
  });
});
