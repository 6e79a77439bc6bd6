import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import { readDocument } from '../../../pipeline.ts';

const library = loadLanguages();

async function read(lang: string, text: string) {
  const documentTime = { from: '2024-03-14', to: '2024-03-14', basis: 'given', why: 'given' } as const;
  return readDocument(
    { id: 'a', source: { sha256: '0'.repeat(64) }, statedLanguage: lang, text, documentTime, diagnostics: [] },
    { library, ui: 'en' },
  );
}

/** "words = ref kind (within)" of the places that no name tells, and of what points to them. */
async function unnamed(lang: string, text: string): Promise<readonly string[]> {
  const { mentions, places } = await read(lang, text);
  const byRef = new Map(places.map((place) => [place.ref, place]));
  return mentions.flatMap(({ kind, text: words, ref, form }) => {
    const place = kind === 'place' && form !== 'name' ? byRef.get(ref ?? '') : undefined;
    if (!place) return [];
    return [`${words} = ${place.ref.replace('place:', '')} ${place.kind}${place.within ? ` (${place.within})` : ''}`];
  });
}

type Rows = readonly (readonly [lang: string, text: string, ...expected: string[]])[];

function check(rows: Rows): void {
  it.each(rows)('%s: %s', async (lang, text, ...expected) => {
    expect(await unnamed(lang, text)).toEqual(expected);
  });
}

describe('a place without a name', () => {
  check([
    ['fr', "L'armée a bombardé un village du Nord-Kivu.", 'village = village unresolved (adm:CD-NK)'],
    ['en', 'The army shelled a village in North Kivu.', 'village = village unresolved (adm:CD-NK)'],
    ['fr', 'Des combattants ont incendié deux écoles à Gao.', 'écoles = ecoles facility (adm:ML-7)'],
    ['en', 'Gunmen burned a checkpoint and left.', 'checkpoint = checkpoint facility'],
    ['en', 'A rocket was found in an olive grove.', 'olive grove = olive-grove area'],
    ['fr', 'Ils veulent couper le couloir terrestre.', 'couloir terrestre = couloir-terrestre line'],
    ['en', 'Drones crossed a mountainous area at night.', 'mountainous area = mountainous-area area'],
  ]);
});

describe('the same place again', () => {
  check([
    ['fr', 'Des rebelles ont miné un pont. Le pont a cédé lundi.', 'pont = pont facility', 'pont = pont facility'],
    ['en', 'Rebels mined a bridge. A second bridge held.', 'bridge = bridge facility', 'second bridge = second-bridge facility'],
    [
      'en',
      'Soldiers entered a village on Monday. They stayed there for a night.',
      'village = village unresolved',
      'there = village unresolved',
    ],
    ['fr', 'Des soldats ont pillé une clinique. Ils y ont dormi.', 'clinique = clinique facility', 'y = clinique facility'],
    [
      'en',
      'Shells hit the northern market. The southern market was spared.',
      'northern market = northern-market facility',
      'southern market = southern-market facility',
    ],
  ]);
});

describe('nouns of places that stand for none here', () => {
  check([
    ['fr', 'Le camp présidentiel refuse de négocier.'],
    ['fr', 'La base de données contient mille noms.'],
    ['fr', 'Les deux camps sont appelés à la retenue.'],
    ['fr', "Il n'y a pas de terrain d'entente."],
    ['fr', "La région a annoncé un budget pour l'an prochain."],
    ['en', 'The region announced a budget for next year.'],
    ['en', 'The bridge commander was arrested.'],
    ['en', 'The party lost its base of support.'],
    ['en', 'Birao is a town.'],
    ['fr', 'Il a quitté son poste de ministre.'],
  ]);
});

describe('where it lies', () => {
  check([
    ['en', 'The army left Gao in Mali. A camp was burned.', 'camp = camp facility (country:MLI)'],
    ['en', 'Troops from Chad crossed a bridge. Troops from Mali crossed a river.', 'bridge = bridge facility', 'river = river line'],
  ]);

  it('gives no point, and says why', async () => {
    const { places } = await read('en', 'Gunmen burned a clinic in Gao.');
    const clinic = places.find(({ ref }) => ref === 'place:clinic');
    expect(clinic).toMatchObject({ anchor: 'gn:2457163', why: 'A place without a name; Gao stands beside it, its position is not known.' });
    expect(clinic).not.toHaveProperty('lat');
  });

  it('fills roles with it', async () => {
    const { claims } = await read('fr', 'Des soldats ont pillé une clinique. Ils y ont tué un garde.');
    const refs = claims.flatMap(({ roles }) => roles.filter(({ role }) => role === 'theme' || role === 'place').map(({ ref }) => ref));
    expect(refs).toEqual(['place:clinique', 'place:clinique']);
  });
});

describe('strips along a border', () => {
  check([
    ['fr', 'Des renforts gagnent les régions frontalières avec le Tchad.', 'régions frontalières avec le Tchad = border-tcd line'],
    ['fr', 'Les zones frontalières maliennes sont bouclées.', 'zones frontalières maliennes = border-mli line'],
    ['en', 'Rebels hold the border areas with Mali.', 'border areas with Mali = border-mli line'],
    ['en', 'Rebels hold Mali.'],
  ]);
});
