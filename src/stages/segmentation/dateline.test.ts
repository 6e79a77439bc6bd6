import { expect, test } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { segment } from './index.ts';

const languages = { fr: openShippedSegmentation('fr'), en: openShippedSegmentation('en') };

function sentencesOf(text: string, lang: 'fr' | 'en'): string[] {
  return segment(text, [{ start: 0, end: text.length, lang }], { languages }).sentences.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['fr', 'ZINDRA, 3 mars (AFX) - Un pont a été coupé lundi.', ['ZINDRA, 3 mars (AFX) -', 'Un pont a été coupé lundi.']],
  ['fr', 'Zindra (Agence Azur) — Le marché a rouvert.', ['Zindra (Agence Azur) —', 'Le marché a rouvert.']],
  ['en', 'PORT KELL, March 3 (Northwire) – Two boats were stopped.', ['PORT KELL, March 3 (Northwire) –', 'Two boats were stopped.']],
  ['fr', 'Zindra, le 3 mars — Un pont a été coupé lundi.', ['Zindra, le 3 mars —', 'Un pont a été coupé lundi.']],
  ['en', 'Port Kell, March 3, 2021 - Two boats were stopped.', ['Port Kell, March 3, 2021 -', 'Two boats were stopped.']],
  ['fr', '14h20 – Deux obus sont tombés sur le port.', ['14h20 –', 'Deux obus sont tombés sur le port.']],
  ['fr', '9 h 05 : Le marché a rouvert.', ['9 h 05 :', 'Le marché a rouvert.']],
  ['en', '06:14 | Two boats were stopped.', ['06:14 |', 'Two boats were stopped.']],
  ['en', '18:40 Two boats were stopped.', ['18:40', 'Two boats were stopped.']],
  ['en', '9.15am Residents fled the valley.', ['9.15am', 'Residents fled the valley.']],
  ['en', '7:30 p.m. Two boats were stopped.', ['7:30 p.m.', 'Two boats were stopped.']],
  ['fr', '18h40 Deux obus sont tombés sur le port.', ['18h40', 'Deux obus sont tombés sur le port.']],
  ['fr', 'Koro (Zindra), 12 mars. - Un pont a sauté.', ['Koro (Zindra), 12 mars. -', 'Un pont a sauté.']],
  ['en', 'KELLWICK — Crews cleared the road.', ['KELLWICK —', 'Crews cleared the road.']],
  [
    'en',
    'KELLWICK/PORT KELL, Nov. 11 (Northwire, additional reporting by AFX) - Two boats were stopped.',
    ['KELLWICK/PORT KELL, Nov. 11 (Northwire, additional reporting by AFX) -', 'Two boats were stopped.'],
  ],
  ['fr', 'ZINDRA, 3 nov. 2021 (AFX/Azur) - Un pont a sauté.', ['ZINDRA, 3 nov. 2021 (AFX/Azur) -', 'Un pont a sauté.']],
] as const)('a %s dateline is a sentence of its own: %s', (lang, text, expected) => {
  expect(sentencesOf(text, lang)).toEqual(expected);
});

test.each([
  ['fr', 'Le gouverneur - un ancien colonel - a quitté la ville.'],
  ['fr', "Koro, ville de 3 000 habitants, compte deux écoles - l'une a fermé."],
  ['fr', '14h20, deux obus sont tombés – sans exploser – sur le port.'],
  ['fr', 'Jean Koro (PS), maire de Zindra - un ancien colonel - a quitté la ville.'],
  ['en', '18:40 was the hour of the second blast.'],
  ['en', '9.15 Million people fled the valley.'],
  ['fr', '14h20 précises, deux obus sont tombés sur le port.'],
  ['en', 'Residents — most of them herders — fled the valley.'],
] as const)('a dash inside a sentence opens none: %s', (lang, text) => {
  expect(sentencesOf(text, lang)).toEqual([text]);
});
