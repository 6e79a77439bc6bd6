import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { parseDocument } from '../../../pipeline.ts';
import { readTimes, type TimeReading } from './read-times.ts';
import { compileTimePack } from './time-pack.ts';

const library = loadLanguages();
const packOf = (lang: string) =>
  compileTimePack(parse(readFileSync(new URL(`../../../../data/languages/${lang}/time.yaml`, import.meta.url), 'utf8')));
const languages = { fr: packOf('fr'), en: packOf('en') };

async function times(lang: string, text: string, from?: string, to = from): Promise<readonly TimeReading[]> {
  const documentTime: SourceDocument['documentTime'] =
    from === undefined || to === undefined ? { basis: 'none', why: 'none' } : { from, to, basis: 'given', why: 'given' };
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [] };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  return readTimes(document, trees, { languages });
}

/** "span = from..to", or "span = timex" where there are no days, for every reading. */
const shown = (readings: readonly TimeReading[]): readonly string[] =>
  readings.map(({ text, from, to, timex }) => `${text} = ${from === undefined && to === undefined ? timex : `${from ?? ''}..${to ?? ''}`}`);

const day = (iso: string): string => `${iso}..${iso}`;

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

const sunday = '2018-11-04';

describe('French times, read on Sunday 4 November 2018', () => {
  const rows: Rows = [
    ['Le mercredi 31 octobre, la ville a été prise.', `mercredi 31 octobre = ${day('2018-10-31')}`],
    ['Samedi, 3 novembre, le pont a été détruit.', `Samedi, 3 novembre = ${day('2018-11-03')}`],
    ['Lundi, des tirs ont été entendus.', `Lundi = ${day('2018-10-29')}`],
    ['Dimanche, des tirs ont été entendus.', `Dimanche = ${day('2018-11-04')}`],
    ['Les renforts arriveront lundi.', `lundi = ${day('2018-11-05')}`],
    ['Dimanche dernier, une école a brûlé.', `Dimanche dernier = ${day('2018-10-28')}`],
    ['La route restera fermée jusqu’à mardi.', 'jusqu’à mardi = ..2018-11-06'],
    ['Le convoi partira mardi prochain.', `mardi prochain = ${day('2018-11-06')}`],
    ['En 2014, la ville a été prise.', '2014 = 2014-01-01..2014-12-31'],
    ['Il y a deux jours, une mine a explosé.', `Il y a deux jours = ${day('2018-11-02')}`],
    ['Depuis trois jours, la ville est bombardée.', 'Depuis trois jours = 2018-11-01..2018-11-04'],
    ['La ville est encerclée depuis bientôt dix jours.', 'depuis bientôt dix jours = 2018-10-25..2018-11-04'],
    ['Deux jours après que la ville est tombée, il a fui.', 'Deux jours après = P2D after event'],
    ['Ils ont pris la ville en trois jours.', 'en trois jours = P3D'],
    ['Hier, un obus est tombé.', `Hier = ${day('2018-11-03')}`],
    ['Avant-hier, un obus est tombé.', `Avant-hier = ${day('2018-11-02')}`],
    ['Ce matin, un obus est tombé.', `Ce matin = ${day('2018-11-04')}`],
    ['Dans la nuit de samedi à dimanche, un obus est tombé.', 'Dans la nuit de samedi à dimanche = 2018-11-03..2018-11-04'],
    ['La semaine dernière, un obus est tombé.', 'La semaine dernière = 2018-10-22..2018-10-28'],
    ['Le mois dernier, un obus est tombé.', 'Le mois dernier = 2018-10-01..2018-10-31'],
    ['Le 17 septembre 2018, un obus est tombé.', `17 septembre 2018 = ${day('2018-09-17')}`],
    ['Le 1er novembre, un obus est tombé.', `1er novembre = ${day('2018-11-01')}`],
    ['Début octobre, la route a été coupée.', 'Début octobre = 2018-10-01..2018-10-10'],
    ['Fin 2017, la route a été coupée.', 'Fin 2017 = 2017-10-01..2017-12-31'],
    ['Entre le 10 et le 15 octobre, la route a été coupée.', 'Entre le 10 et le 15 octobre = 2018-10-10..2018-10-15'],
    ['Vendredi soir, la route a été coupée.', `Vendredi soir = ${day('2018-11-02')}`],
    ['Il partira dans trois jours.', `dans trois jours = ${day('2018-11-07')}`],
    ['La ville est tombée en juin 2014.', 'juin 2014 = 2014-06-01..2014-06-30'],
    ['La bombe a explosé à 15h30.', `15h30 = ${day('2018-11-04')}`],
    ['La bombe a explosé le 29 octobre, vers 18 h 30.', `29 octobre, vers 18 h 30 = ${day('2018-10-29')}`],
    ['La trêve expire dans 48 heures.', 'dans 48 heures = ..2018-11-06'],
    ["Le contingent doit partir d'ici fin mars.", "d'ici fin mars = ..2019-03-31"],
    ['Les otages doivent être libérés avant samedi.', 'avant samedi = ..2018-11-09'],
    ['Cinq cents hommes partiront avant la fin du mois.', 'avant la fin du mois = ..2018-11-30'],
    ['Des combats ont eu lieu de lundi à mercredi.', 'de lundi à mercredi = 2018-10-29..2018-10-31'],
    ['Les 12 et 13 octobre, deux villages ont brûlé.', '12 et 13 octobre = 2018-10-12..2018-10-13'],
    ['Les élections sont prévues le 12 décembre.', `12 décembre = ${day('2018-12-12')}`],
    ['La trêve cessera si les pourparlers échouaient avant juillet.', 'avant juillet = ..2019-06-30'],
    ["L'ONU a donné à la junte jusqu'au 15 décembre pour partir.", "jusqu'au 15 décembre = ..2018-12-15"],
    ["Le gouvernement a prolongé l'état d'urgence jusqu'au 31 janvier.", "jusqu'au 31 janvier = ..2019-01-31"],
    ["Le mandat a été prolongé jusqu'au 20 octobre.", "jusqu'au 20 octobre = ..2018-10-20"],
    ["Les combats ont duré jusqu'au 31 décembre.", "jusqu'au 31 décembre = ..2017-12-31"],
    ['La commission a fixé au 1er décembre la date du vote.', `1er décembre = ${day('2018-12-01')}`],
    ["L'opposition a appelé à une marche le 4 décembre.", `4 décembre = ${day('2018-12-04')}`],
    ["L'opposition a marché le 4 décembre.", `4 décembre = ${day('2017-12-04')}`],
    ['Tué en août, il avait fui.', 'août = 2018-08-01..2018-08-31'],
    ['Au cours des trois derniers mois, dix écoles ont fermé.', 'Au cours des trois derniers mois = 2018-08-01..2018-11-04'],
    [
      "L'assaut du 20 octobre a échoué ; le lendemain, la radio s'est tue.",
      `20 octobre = ${day('2018-10-20')}`,
      `le lendemain = ${day('2018-10-21')}`,
    ],
    [
      "Quatre jours avant l'assaut du 20 octobre, la radio s'était tue.",
      `Quatre jours avant = ${day('2018-10-16')}`,
      `20 octobre = ${day('2018-10-20')}`,
    ],
    ['Le porte-parole a dit lundi que le convoi partirait jeudi.', `lundi = ${day('2018-10-29')}`, `jeudi = ${day('2018-11-08')}`],
    ['Aujourd’hui, la route est ouverte.', `Aujourd’hui = ${day('2018-11-04')}`],
    ['Ces derniers jours, les prix ont doublé.', 'Ces derniers jours = PAST_REF'],
    ['Chaque nuit, des drones frappent le port.', 'Chaque nuit = P1D'],
    ['Les convois passent deux fois par semaine.', 'deux fois par semaine = P1W'],
  ];
  it.each(rows)('%s', async (text, ...expected) => {
    expect(shown(await times('fr', text, sunday))).toEqual(expected);
  });
});

describe('English times, read on Sunday 4 November 2018', () => {
  const rows: Rows = [
    ['On Wednesday, October 31, the town fell.', `Wednesday, October 31 = ${day('2018-10-31')}`],
    ['On Saturday a shell fell.', `Saturday = ${day('2018-11-03')}`],
    ['A shell fell three days ago.', `three days ago = ${day('2018-11-01')}`],
    ['The town has been shelled for nearly ten days.', 'for nearly ten days = 2018-10-25..2018-11-04'],
    ['The town fell in 2014.', '2014 = 2014-01-01..2014-12-31'],
    ['A shell fell last Sunday.', `last Sunday = ${day('2018-10-28')}`],
    ['A shell fell yesterday evening.', `yesterday evening = ${day('2018-11-03')}`],
    ['A shell fell last week.', 'last week = 2018-10-22..2018-10-28'],
    ['Between 10 and 15 October, 40 people were hurt.', 'Between 10 and 15 October = 2018-10-10..2018-10-15'],
    ['The convoy will leave next Tuesday.', `next Tuesday = ${day('2018-11-06')}`],
    ['Commanders said the brigade would leave on Friday.', `Friday = ${day('2018-11-09')}`],
    ['The raid took place at 3 p.m. on Friday.', `3 p.m. on Friday = ${day('2018-11-02')}`],
    ['Two guards were stabbed overnight.', 'overnight = 2018-11-03..2018-11-04'],
    ['The militia merged late last year.', 'late last year = 2017-10-01..2017-12-31'],
    ['The vote must be held by the end of the year.', 'by the end of the year = ..2018-12-31'],
    ['By Monday the army had taken the town.', 'By Monday = ..2018-10-29'],
    ['The deadline expires in 48 hours.', 'in 48 hours = ..2018-11-06'],
    ['They took the hill in two days.', 'in two days = P2D'],
    ['The league has given the junta until December 1 to leave.', 'until December 1 = ..2018-12-01'],
    ['The truce was extended until October 20.', 'until October 20 = ..2018-10-20'],
    ['The rebels fought until December 1.', 'until December 1 = ..2017-12-01'],
    ['The council set a deadline of December 4.', `December 4 = ${day('2018-12-04')}`],
    ['The deadline of December 4 passed.', `December 4 = ${day('2017-12-04')}`],
    ['The council postponed the vote to January 15.', `January 15 = ${day('2019-01-15')}`],
    ['The envoy offered to host a summit on December 4.', `December 4 = ${day('2018-12-04')}`],
    ['The opposition called for a march on December 4.', `December 4 = ${day('2018-12-04')}`],
    ['The opposition called for a march on October 4.', `October 4 = ${day('2018-10-04')}`],
    ['The opposition marched on December 4.', `December 4 = ${day('2017-12-04')}`],
    ['Gunmen raided Koro on Tuesday. They opened fire at 9 a.m.', `Tuesday = ${day('2018-10-30')}`, `9 a.m. = ${day('2018-10-30')}`],
    ['A vote will be held on Tuesday. Gunmen opened fire at 9 a.m.', `Tuesday = ${day('2018-11-06')}`, `9 a.m. = ${day('2018-11-04')}`],
    ['The truce will begin in two days.', `in two days = ${day('2018-11-06')}`],
    ['In mid-October the shrine was blown up.', 'mid-October = 2018-10-11..2018-10-20'],
    ['The mine was open in the 1990s.', '1990s = 1990-01-01..1999-12-31'],
    ['In the last 24 hours, ten soldiers were killed.', 'In the last 24 hours = 2018-11-03..2018-11-04'],
    [
      'The village was shelled on 1 October and evacuated the next day.',
      `1 October = ${day('2018-10-01')}`,
      `the next day = ${day('2018-10-02')}`,
    ],
    [
      'The day after the truce of 4 March 2017, shells fell.',
      `The day after = ${day('2017-03-05')}`,
      `4 March 2017 = ${day('2017-03-04')}`,
    ],
    ["Doctors treated ten people after Saturday's raid.", `Saturday = ${day('2018-11-03')}`],
    ['Shops reopened after Friday.', 'after Friday = 2018-11-03..'],
    ['Patrols pass twice a week.', 'twice a week = P1W'],
    ['Last spring, a mine was closed.', 'Last spring = 2018-03-01..2018-05-31'],
  ];
  it.each(rows)('%s', async (text, ...expected) => {
    expect(shown(await times('en', text, sunday))).toEqual(expected);
  });
});

describe('what looks like a time and is none', () => {
  it.each([
    ['fr', 'Le général Mars a déclaré que la 7e et la 8e brigade étaient prêtes.'],
    ['fr', 'Quelque 20.000 combattants tiennent la région.'],
    ['fr', "C'est une réaction à la franche victoire des rebelles."],
    ['fr', 'Le plan en 12 points a été rejeté à 20 km de la ville.'],
    ['fr', 'Le pont a été détruit.'],
    ['fr', 'Une seconde attaque a échoué, or la garnison tient.'],
    ['fr', 'M. Avril a rencontré Mme Juillet.'],
    ['fr', 'Un homme âgé de 30 ans est mort dans la salle 2014.'],
    ['fr', 'Le Journal du Dimanche a enquêté.'],
    ['fr', 'Une caisse de 2019 obus a été saisie.'],
    ['fr', 'Un lot de 2022 obus a été détruit à la décharge.'],
    ['en', 'The 4 July Brigade claimed the raid.'],
    ['en', 'Fighters of the 27 November Movement fled.'],
    ['en', 'The July 14 Bridge reopened.'],
    ['en', 'The 2,000 troops may march on the town.'],
    ['en', 'General March met Colonel June Harrow.'],
    ['en', 'The Sunday Times and the Daily Star reported it.'],
    ['en', 'The peace plan has 12 points.'],
    ['en', 'The second division moved 20 km.'],
    ['en', 'A 12-year-old boy fled.'],
    ['en', 'The generator cost 2019 euros in room 1998.'],
    ['en', 'Resolution 1999 bans the missiles.'],
    ['en', 'The army fired 2016 rounds.'],
  ])('%s: %s', async (lang, text) => {
    expect(shown(await times(lang, text, sunday))).toEqual([]);
  });
});

it('leaves a date that is part of a name to the name', async () => {
  const text = 'Le Mouvement du 23 mars a pris la ville le 2 mai.';
  const document = {
    id: 'test',
    source: { sha256: '0'.repeat(64) },
    text,
    documentTime: { basis: 'none', why: 'none' } as const,
    diagnostics: [],
  };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, 'fr');
  const name = { start: 3, end: 23 };
  expect(readTimes(document, trees, { languages }, [name]).map(({ text: words }) => words)).toEqual(['2 mai']);
});

describe('without a document date', () => {
  it.each([
    ['fr', 'Lundi, le convoi est parti. Le même jour, il a été attaqué.', ['Lundi = XXXX-WXX-1', 'Le même jour = XXXX-WXX-1']],
    ['fr', 'Il y a trois jours, le pont a sauté.', ['Il y a trois jours = P3D before DCT']],
    ['fr', 'Le mardi 11 avril, le pont a sauté.', ['mardi 11 avril = XXXX-04-11']],
    [
      'fr',
      'Le mardi 11 avril, la junte au pouvoir depuis février 2021 a bombardé la ville.',
      [`mardi 11 avril = ${day('2023-04-11')}`, 'depuis février 2021 = 2021-02-01..'],
    ],
    ['en', 'On 30 July the guards surrendered.', ['30 July = XXXX-07-30']],
    ['en', 'The October 7 attack killed dozens.', ['October 7 = XXXX-10-07']],
    ['en', 'The May 4 raid failed.', ['May 4 = XXXX-05-04']],
    ['en', 'The massacre of October 7 is filmed.', ['October 7 = XXXX-10-07']],
    ['en', 'The talks of March 2021 failed.', ['March 2021 = 2021-03-01..2021-03-31']],
    ['en', 'The column left Goma on 3 May 2019.', [`3 May 2019 = ${day('2019-05-03')}`]],
  ])('%s: %s', async (lang, text, expected) => {
    expect(shown(await times(lang, text))).toEqual(expected);
  });

  it('takes a document time of several days as bounds', async () => {
    expect(shown(await times('fr', 'Hier, un obus est tombé.', '2018-11-04', '2018-11-06'))).toEqual(['Hier = 2018-11-03..2018-11-05']);
  });
});

describe('fields of a reading', () => {
  it('names its sentence, precision, basis and reason', async () => {
    const text = 'La ville est calme. Un obus est tombé vendredi. Les drones volent chaque nuit.';
    const [friday, nights] = await times('fr', text, sunday);
    expect(friday).toEqual({
      start: 38,
      end: 46,
      text: 'vendredi',
      timex: 'XXXX-WXX-5',
      from: '2018-11-02',
      to: '2018-11-02',
      precision: 'day',
      basis: 'relative',
      sentence: 1,
      why: 'last-before-document-date',
      direction: 'past',
    });
    expect(nights).toMatchObject({ set: true, sentence: 2, why: 'repeated' });
    expect(nights!.from).toBeUndefined();
  });

  it('keeps spans in place behind characters of two code units', async () => {
    const text = '😀 😀 Un obus est tombé le 3 mars 2017.';
    for (const { start, end, text: words } of await times('fr', text, sunday)) expect(text.slice(start, end)).toBe(words);
    expect(shown(await times('fr', text, sunday))).toEqual([`3 mars 2017 = ${day('2017-03-03')}`]);
  });

  it('reads nothing in a language without a pack', async () => {
    const { trees } = await parseDocument(
      { id: 'x', source: { sha256: '0'.repeat(64) }, text: 'Lundi.', documentTime: { basis: 'none', why: '' }, diagnostics: [] },
      { library, ui: 'en' },
      'fr',
    );
    expect(readTimes({ text: 'Lundi.', documentTime: { basis: 'none', why: '' } }, trees, { languages: { en: languages.en } })).toEqual([]);
  });
});
