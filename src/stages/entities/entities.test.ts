import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../load.ts';
import type { Reading } from '../../model/reading.ts';
import { readDocument } from '../../pipeline.ts';

const library = loadLanguages();

async function read(lang: string, text: string): Promise<Reading> {
  const documentTime = { from: '2024-03-14', to: '2024-03-14', basis: 'given', why: 'given' } as const;
  return readDocument(
    { id: 'a', source: { sha256: '0'.repeat(64) }, statedLanguage: lang, text, documentTime, diagnostics: [] },
    { library, ui: 'en' },
  );
}

/** "kind words = ref" of every actor and place. */
async function mentions(lang: string, text: string): Promise<readonly string[]> {
  const { mentions: found } = await read(lang, text);
  return found.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ kind, text: words, ref }) => `${kind} ${words} = ${ref}`);
}

describe('what decides between an actor and a place', () => {
  it.each([
    ['fr', 'Khartoum a accusé Ankara de soutenir les rebelles.', 'actor Khartoum = sdn-government'],
    ['fr', 'Une bombe a explosé à Khartoum.', 'place Khartoum = gn:379252'],
    ['fr', 'La chaîne Al-Mayadeen a diffusé les images.', 'actor chaîne Al-Mayadeen = al-mayadeen'],
    ['en', 'Russia warned Turkey on Monday.', 'actor Turkey = tur'],
    ['en', 'The convoy left Turkey on Monday.', 'place Turkey = country:TUR'],
    ['en', 'Settlers attacked a farm in the West Bank.', 'place West Bank = '],
    ['en', 'The Tishrin Dam is dry.', 'place Tishrin Dam = own:tishrin-dam'],
    ['en', 'In Las Anod and Garowe, elders met behind closed doors.', 'place Las Anod = gn:400769'],
    ['en', 'Raids hit the Kachin State.', 'place Kachin State = adm:MM-11'],
    ['en', 'Kachin leaders saw raids.', 'actor Kachin = kachins'],
    ['fr', 'La région Amhara est calme.', 'place région Amhara = adm:ET-AM'],
    ['fr', 'Des miliciens amhara ont fui.', 'actor amhara = amhara'],
    ['fr', "L'État Shan et Sittwe sont bombardés.", 'place État Shan = adm:MM-17'],
    [
      'fr',
      "La Commission éthiopienne des droits de l'homme (CEDH) a rendu son rapport.",
      "actor Commission éthiopienne des droits de l'homme = ehrc-ethiopia",
    ],
    ['fr', "La Cour européenne des droits de l'homme (CEDH) a rendu son arrêt.", "actor Cour européenne des droits de l'homme = echr"],
    ['en', 'A ferry sank on the Irrawaddy River below Monywa.', 'place Irrawaddy River = own:irrawaddy'],
  ])('%s: %s', async (lang, text, expected) => {
    expect((await mentions(lang, text)).filter((mention) => mention.startsWith(expected))).toHaveLength(1);
  });

  it('gives one mention to one name', async () => {
    const { mentions: found } = await read('en', 'Russia warned Turkey. Chad closed its border. Jordan protested.');
    const spans = found.map(({ start, end }) => `${start} ${end}`);
    expect(new Set(spans).size).toBe(spans.length);
  });
});

describe('who is meant by words that do not name him', () => {
  const quiet = 'Rien ne bouge. '.repeat(12);

  it.each([
    ['fr', 'Les réseaux liés à Kigali ont soudoyé des officiers.', 'actor réseaux liés à Kigali = doc:reseaux-lies-a-kigali'],
    ['fr', 'Les réseaux ont soudoyé des officiers à Kigali.', 'place Kigali = gn:202061'],
    ['fr', `Des soldats ont fui les terroristes de Boko Haram. ${quiet}Les terroristes ont pris Diffa.`, 'actor terroristes = boko-haram'],
    ['fr', `Des soldats ont fui Boko Haram. ${quiet}Les terroristes ont pris Diffa.`, 'actor terroristes = null'],
    [
      'fr',
      'Les rebelles tiennent les territoires nigériens. Des renforts gagnent les régions frontalières avec le Niger.',
      'place régions frontalières avec le Niger = place:border-ner',
    ],
    [
      'en',
      'Rebels hold the western districts. The army sent guards to the border areas with Benin.',
      'place border areas with Benin = place:border-ben',
    ],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await mentions(lang, text)).toContain(expected);
  });
});

describe('what goes on from one part to the next', () => {
  it('lets the place of a report tell whose army it is', async () => {
    expect(await mentions('fr', "L'armée a repris Tombouctou.")).toContain('actor armée = mli-army');
  });

  it('takes no gender from an acronym', async () => {
    expect(await mentions('fr', 'Les FARDC ont repris une colline, selon Kinshasa. Elles ont perdu deux hommes.')).toContain(
      'actor Elles = cod-army',
    );
  });

  it('gives roles and holders the refs of their mentions', async () => {
    const { claims } = await read('fr', 'Les FARDC ont repris Goma, selon Kinshasa. Elles ont perdu deux hommes.');
    const taken = claims.find(({ trigger }) => trigger.text === 'repris');
    expect(taken?.roles.find(({ role }) => role === 'actor')?.ref).toBe('cod-army');
    expect(taken?.attribution.at(-1)?.holder).toBe('cod-government');
    expect(claims.find(({ trigger }) => trigger.text === 'perdu')?.roles.find(({ role }) => role === 'recipient')).toMatchObject({
      ref: 'cod-army',
      form: 'pronoun',
    });
  });

  it('lists what mentions, anchors and regions refer to', async () => {
    const { mentions: found, actors, places } = await read('en', 'The army shelled a village 30 km south of Zinder in Niger.');
    const listed = [...actors, ...places].map(({ ref }) => ref);
    const named = found.flatMap(({ kind, ref }) => (ref !== null && (kind === 'actor' || kind === 'place') ? [ref] : []));
    const further = places.flatMap(({ within, anchor }) => [within, anchor].filter((ref) => ref !== undefined));
    expect(listed).toEqual(expect.arrayContaining([...named, ...further]));
  });
});
