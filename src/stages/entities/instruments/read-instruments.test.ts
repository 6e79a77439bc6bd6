import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import type { Span } from '../../../model/span.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { segment } from '../../segmentation/index.ts';
import { syntax } from '../../syntax/index.ts';
import { compileInstruments } from './instrument-taxonomy.ts';
import { readInstruments } from './read-instruments.ts';

type Lang = 'fr' | 'en';
const library = loadLanguages();
const fileOf = (name: string) => parse(readFileSync(new URL(`../../../../data/instruments/${name}.yaml`, import.meta.url), 'utf8'));
const taxonomy = compileInstruments({ classes: fileOf('classes'), models: fileOf('models') });

function parsed(lang: Lang, text: string): readonly ParsedSentence[] {
  const open = library.open(lang);
  const { sentences } = segment(text, [{ start: 0, end: text.length, lang }], { languages: { [lang]: open.segmentation } });
  return syntax(sentences, { languages: { [lang]: open.syntax } });
}

/** The mentions of a text, one line each: words | what they stand for. */
function read(lang: Lang, text: string, taken: readonly Span[] = []): string[] {
  return readInstruments({ text }, parsed(lang, text), { taxonomy }, taken).mentions.map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text} | ${mention.ref?.replace('instrument:', '')}`;
  });
}

type Row = readonly [lang: Lang, text: string, ...mentions: readonly string[]];
const table = (rows: readonly Row[]): void => {
  test.each(rows.map(([lang, text, ...mentions]) => ({ lang, text, mentions })))('$lang: $text', ({ lang, text, mentions }) => {
    expect(read(lang, text)).toEqual(mentions);
  });
};

describe('classes', () => {
  table([
    ['fr', 'Deux obus de mortier sont tombés près du marché.', 'obus de mortier | mortar-shell'],
    ['fr', "Un char d'assaut a été détruit.", "char d'assaut | tank"],
    ['fr', 'Deux engins explosifs improvisés ont été neutralisés.', 'engins explosifs improvisés | improvised-explosive-device'],
    ['fr', 'Une voiture piégée a explosé devant la mairie.', 'voiture piégée | vehicle-bomb'],
    ['fr', "Les hélicoptères ont largué des barils d'explosifs.", 'hélicoptères | helicopter', "barils d'explosifs | barrel-bomb"],
    ['fr', 'Des hommes à moto ont attaqué le poste avec des lance-roquettes.', 'moto | motorcycle', 'lance-roquettes | rocket-launcher'],
    ['fr', 'La police a dispersé la foule au gaz lacrymogène.', 'gaz lacrymogène | tear-gas'],
    ['fr', 'Une bombe placée au bord de la route a tué un garde.', 'bombe placée au bord de la route | roadside-bomb'],
    ['en', 'Two roadside bombs hit the convoy.', 'roadside bombs | roadside-bomb'],
    ['en', 'A car bomb exploded near the bridge.', 'car bomb | vehicle-bomb'],
    ['en', 'An anti-tank missile struck the house.', 'anti-tank missile | anti-tank-missile'],
    ['en', 'Rocket-propelled grenades were found in the cellar.', 'Rocket-propelled grenades | rocket-propelled-grenade'],
    ['en', 'Ballistic missiles and drones crossed the border.', 'Ballistic missiles | ballistic-missile', 'drones | drone'],
    ['en', 'FPV drones chased the ambulance.', 'FPV drones | one-way-attack-drone'],
    ['en', 'An IED tore through a wall.', 'IED | improvised-explosive-device'],
    ['en', 'The tow rope snapped.'],
  ]);
});

describe('models', () => {
  table([
    ['fr', 'Cinq drones Shahed-136 ont été abattus.', 'drones Shahed-136 | one-way-attack-drone/Shahed-136'],
    ['fr', 'Des chars Leopard sont arrivés au port.', 'chars Leopard | tank/Leopard'],
    ['fr', 'Un léopard a traversé la piste.'],
    ['fr', 'Le tireur portait une kalachnikov.', 'kalachnikov | rifle/Kalashnikov'],
    ['en', 'Grad rockets fell on the village.', 'Grad rockets | rocket/Grad'],
    ['en', 'Every grad student left the campus.'],
    [
      'fr',
      'Une batterie de missiles Patriot est arrivée.',
      'batterie | artillery',
      'missiles | missile',
      'Patriot | air-defence-system/Patriot',
    ],
    ['en', 'Kalashnikov-wielding men closed the road.', 'Kalashnikov | rifle/Kalashnikov'],
    ['en', 'Su-25 jets bombed the ridge.', 'Su-25 jets | warplane/Su-25'],
    ['en', 'A patriot wrote to the minister.'],
    ['en', 'Two T-72 tanks burned in the yard.', 'T-72 tanks | tank/T-72'],
  ]);
});

describe('words with other meanings', () => {
  table([
    ['fr', 'Les chars ont ouvert le feu sur les rebelles.', 'chars | tank'],
    ['fr', 'Le char du carnaval avançait lentement.'],
    ['fr', "Le véhicule a sauté sur une mine à l'entrée du village.", 'véhicule | vehicle', 'mine | mine'],
    ['fr', "La mine emploie des centaines d'ouvriers."],
    ['fr', "Les rebelles ont attaqué la mine d'or."],
    ['fr', "Il a été touché d'une balle à la jambe.", 'balle | bullet'],
    ['fr', "L'enfant jouait avec une balle."],
    ['fr', 'La batterie du téléphone était vide.'],
    ['en', 'The shell hit a school.', 'shell | shell'],
    ['en', 'A shell company owns the hotel.'],
    ['en', 'The army shelled the town.'],
    ['en', 'He was shot in both arms.'],
    ['en', 'Smugglers moved arms across the river.', 'arms | weapon'],
    ['en', 'The think tank published a report.'],
    ['en', 'The mine exploded under a bus.', 'mine | mine'],
    ['en', 'The mine produces copper.'],
    ['en', 'That house is mine.'],
  ]);
});

test('a span read as something else is no instrument', () => {
  const text = 'La Brigade des chars a quitté le front.';
  expect(read('fr', text)).toEqual(['chars | tank']);
  expect(read('fr', text, [{ start: 3, end: 20 }])).toEqual([]);
});

test('a hyphen keeps a word inside another from being read', () => {
  expect(read('fr', 'Un système anti-drone protège la base.')).toEqual([]);
});

test('an instrument stands once, with its label and class; its mentions tell head, grammar and reason', () => {
  const text = 'Un drone est tombé. Deux drones ont suivi.';
  const { mentions, instruments } = readInstruments({ text }, parsed('fr', text), { taxonomy });
  expect(instruments).toEqual([{ ref: 'instrument:drone', label: { fr: 'drone', en: 'drone' }, class: 'drone' }]);
  expect(mentions).toHaveLength(2);
  expect(mentions[1]).toMatchObject({
    ...{ kind: 'instrument', form: 'nominal', sentence: 1, first: 1, last: 1, head: 1, rule: 'fr.instrument.class' },
    grammar: { gender: 'masculine', number: 'plural', animate: false },
    why: '"drone" is listed as a term for drone.',
  });
});

test('a sentence in another language still gives models, and no terms', () => {
  const text = 'Två Shahed-136 drones.';
  const sentences = parsed('en', text).map((sentence) => ({ ...sentence, lang: 'sv' }));
  expect(readInstruments({ text }, sentences, { taxonomy }).instruments.map(({ ref }) => ref)).toEqual([
    'instrument:one-way-attack-drone/Shahed-136',
  ]);
});
