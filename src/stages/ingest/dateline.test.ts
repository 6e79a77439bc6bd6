import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { agencyDateline, announcedDate } from './dateline.ts';
import { compileDatelinePack } from './pack.ts';

const packs = ['fr', 'en'].map((lang) =>
  compileDatelinePack(lang, parse(readFileSync(new URL(`../../../data/languages/${lang}/dateline.yaml`, import.meta.url), 'utf8'))),
);

describe('announcedDate', () => {
  it.each([
    ['Publié le 4 novembre 2018 à 15h30', '2018-11-04'],
    ['PUBLIÉ LE DIMANCHE 4 NOVEMBRE 2018', '2018-11-04'],
    ['Publié le : 1er mars 2019', '2019-03-01'],
    ['Publié le 04/11/2018 à 10:12', '2018-11-04'],
    ['Mis en ligne le 12 févr. 2020, par la rédaction', '2020-02-12'],
    ['Published 4 November 2018', '2018-11-04'],
    ['Published on Sunday, November 4th, 2018 at 3pm', '2018-11-04'],
    ['First published: Sept. 3, 2019', '2019-09-03'],
    ['Posted on 2018-11-04', '2018-11-04'],
  ])('reads %s', (line, date) => {
    expect(announcedDate(line, packs)?.days).toEqual({ from: date, to: date });
  });

  it('keeps the words as evidence', () => {
    expect(announcedDate('Publié le 4 novembre 2018 à 15h30', packs)?.text).toBe('Publié le 4 novembre 2018');
  });

  it.each([
    'Le 4 novembre 2018, le pont a rouvert.',
    'Publié le 31 novembre 2018',
    'Publié par la rédaction',
    'Published 04/11/2018',
    'Published 4 Jui 2018',
    'Mis à jour le 4 novembre 2018',
    'Published 4th novembre 2018',
  ])('leaves %s', (line) => {
    expect(announcedDate(line, packs)?.days).toBeUndefined();
  });

  it('has no year where none is written', () => {
    expect(announcedDate('Publié le 4 novembre à 15h30', packs)).toEqual({ text: 'Publié le 4 novembre' });
  });
});

describe('agencyDateline', () => {
  it.each([
    ['NIAMEY, 3 mars 2019 (Agence Tahoua) — Le pont a rouvert.', '2019-03-03'],
    ['Niamey, 3 mars 2019 (AT) - Le pont a rouvert.', '2019-03-03'],
    ['NIAMEY, le lundi 4 mars 2019 – Le pont a rouvert.', '2019-03-04'],
    ['BAGHDAD, Nov. 4, 2018 (Rafidain Press) -- The bridge reopened.', '2018-11-04'],
    ['TESSALIT, Mali, 4 November 2018 — The bridge reopened.', '2018-11-04'],
    ['PORT-AU-PRINCE, 1er juin 2021 (AT) - Le pont a rouvert.', '2021-06-01'],
    ['Gao, le 12 mars 2024 — Le pont a rouvert.', '2024-03-12'],
    ['Nairobi, March 3, 2024 - The bridge reopened.', '2024-03-03'],
    ['Sanaa, 3 March 2024. The bridge reopened.', '2024-03-03'],
  ])('reads %s', (paragraph, date) => {
    expect(agencyDateline(paragraph, packs)?.days).toEqual({ from: date, to: date });
  });

  it('invents no year', () => {
    expect(agencyDateline('NIAMEY, 3 mars (Agence) — Le pont a rouvert.', packs)).toEqual({ text: 'NIAMEY, 3 mars (Agence)' });
  });

  it.each([
    'Samedi 3 novembre 2018 : le pont a rouvert.',
    'Niamey, 3 mars 2019, le pont a rouvert.',
    'Le 3 mars 2019 — jour de fête — le pont a rouvert.',
    'Niamey, 3 mars 2019 : le pont a rouvert.',
    'Zinder, 3 mars. Le pont a rouvert.',
    'NIAMEY, 3 camions (Agence) — Le pont a rouvert.',
    'NIAMEY (Agence) — Le pont a rouvert.',
    'En mars 2019, le pont a rouvert.',
  ])('leaves %s', (paragraph) => {
    expect(agencyDateline(paragraph, packs)).toBeUndefined();
  });
});
