import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import type { Span } from '../../../model/span.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { segment } from '../../segmentation/index.ts';
import { syntax } from '../../syntax/index.ts';
import { compileNumberPack } from './number-pack.ts';
import { readQuantities } from './read-quantities.ts';

type Lang = 'fr' | 'en';
const library = loadLanguages();
const packOf = (lang: Lang) =>
  compileNumberPack(parse(readFileSync(new URL(`../../../../data/languages/${lang}/numbers.yaml`, import.meta.url), 'utf8')));
const languages = { fr: packOf('fr'), en: packOf('en') };

function parsed(lang: Lang, text: string): readonly ParsedSentence[] {
  const open = library.open(lang);
  const { sentences } = segment(text, [{ start: 0, end: text.length, lang }], { languages: { [lang]: open.segmentation } });
  return syntax(sentences, { languages: { [lang]: open.syntax } });
}

/** The quantities of a text, one line each: words | figures | unit | what is said of them. */
function read(lang: Lang, text: string, taken: readonly Span[] = []): string[] {
  return readQuantities({ text }, parsed(lang, text), { languages }, taken).map((quantity) => {
    expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    const { value, min, max, approx, unit, counts } = quantity;
    const figures = value === undefined ? `${min ?? ''}..${max ?? ''}` : `${value}`;
    const flags = (['part', 'other', 'superseded'] as const).filter((flag) => quantity[flag]);
    return [quantity.text, [approx, figures].filter(Boolean).join(' '), [counts, unit, ...flags].filter(Boolean).join(' ')].join(' | ');
  });
}

type Row = readonly [lang: Lang, text: string, ...quantities: readonly string[]];
const table = (rows: readonly Row[]): void => {
  test.each(rows.map(([lang, text, ...quantities]) => ({ lang, text, quantities })))('$lang: $text', ({ lang, text, quantities }) => {
    expect(read(lang, text)).toEqual(quantities);
  });
};

describe('numbers and approximators', () => {
  table([
    ['fr', 'Le convoi comptait 20.000 cartouches.', '20.000 | 20000 | round'],
    ['fr', 'Quelque 300 soldats gardent le pont.', 'Quelque 300 | about 300 | person'],
    ['fr', 'Quelques milliers de riverains ont fui.', 'Quelques milliers | vague 1000..9999 | displaced person'],
    ['fr', 'Quelques 20.000 miliciens sont déployés.', 'Quelques 20.000 | about 20000 | person'],
    ['fr', 'Une quinzaine de camions attendent.', 'Une quinzaine | about 15 | vehicle'],
    ['fr', "Plus d'un millier de détenus se sont évadés.", "Plus d'un millier | more-than 1000.. | person"],
    ['fr', 'Deux à trois mille hommes tiennent la poche.', 'Deux à trois mille | range 2000..3000 | person'],
    ['fr', 'Entre 30 et 40 obus sont tombés.', 'Entre 30 et 40 | range 30..40 | shell'],
    ['fr', 'Moins de dix gardes restaient.', 'Moins de dix | less-than ..10 | person'],
    ['fr', "Jusqu'à 600 roquettes ont été saisies.", "Jusqu'à 600 | up-to ..600 | rocket"],
    ['fr', 'Plusieurs dizaines de milliers de fidèles ont défilé.', 'Plusieurs dizaines de milliers | vague 20000..99999 | person'],
    ['en', 'The depot held 1,200 rounds.', '1,200 | 1200 | round'],
    ['en', 'Nearly 90 pilgrims were stopped.', 'Nearly 90 | nearly ..90 | person'],
    ['en', 'About a dozen gunmen boarded the ferry.', 'About a dozen | about 12 | person'],
    ['en', 'Several hundred rebels crossed the river.', 'Several hundred | vague 100..999 | person'],
    ['en', 'The militia fields 1,500-2,000 men.', '1,500-2,000 | range 1500..2000 | person'],
    ['en', 'No fewer than 24 shells hit the port.', 'No fewer than 24 | at-least 24.. | shell'],
    ['en', 'Half a million people need water.', 'Half a million | about 500000 | person'],
    ['fr', 'Les donateurs ont promis 30 M€.', '30 M | 30000000 | euro'],
    ['en', 'Donors pledged $3.5 million.', '$3.5 million | 3500000 | dollar'],
    ['en', 'Donors pledged £200m.', '£200m | 200000000 | pound'],
    ['en', 'A third of the wells are dry.', 'A third | 0.3333 | share'],
  ]);
});

describe('own people lost', () => {
  table([
    ['en', 'The brigade lost four men near the ford.', 'four | 4 | killed person'],
    ['fr', 'La brigade a perdu deux hommes près du gué.', 'deux | 2 | killed person'],
    ['en', 'The party lost four seats.', 'four | 4 | seat'],
    ['fr', 'Le parti a perdu deux sièges.', 'deux | 2 | seat'],
  ]);
});

describe('what is counted, and what became of it', () => {
  table([
    ['fr', 'Neuf bergers ont été tués.', 'Neuf | 9 | killed person'],
    ['fr', "L'explosion a coûté la vie à deux bergers.", 'deux | 2 | killed person'],
    [
      'fr',
      'Au moins 17 civils ont péri, plus de 50 sont blessés.',
      'Au moins 17 | at-least 17.. | killed person',
      'plus de 50 | more-than 50.. | wounded person',
    ],
    ['fr', 'Cinq marins sont portés disparus.', 'Cinq | 5 | missing person'],
    ['fr', 'Les rebelles ont capturé douze soldats.', 'douze | 12 | captured person'],
    ['fr', 'Douze fusils ont été saisis.', 'Douze | 12 | weapon'],
    ['en', 'The blast left seven dead and thirty wounded.', 'seven | 7 | killed person', 'thirty | 30 | wounded person'],
    ['en', 'Tribesmen killed two grumblers.', 'two | 2 | killed person'],
    ['en', 'Two vehicles were burned.', 'Two | 2 | vehicle'],
    ['en', 'Thousands fled the town.', 'Thousands | vague 1000..9999 | displaced person'],
    ['en', 'Six held after the blast: police', 'Six | 6 | person'],
  ]);
});

describe('parts, others, older figures', () => {
  table([
    ['fr', 'Onze ouvriers sont morts, dont trois apprentis.', 'Onze | 11 | killed person', 'trois | 3 | killed person part'],
    [
      'fr',
      'Trois éclaireurs ont péri, cinq autres sont portés disparus.',
      'Trois | 3 | killed person',
      'cinq autres | 5 | missing person other',
    ],
    ['fr', 'Le bilan est passé de 8 à 12 morts.', '8 | 8 | killed person superseded', '12 | 12 | killed person'],
    ['fr', "Le bilan, d'abord fixé à 15 morts, a été ramené à 11.", '15 | 15 | killed person superseded', '11 | 11 | killed person'],
    ['en', 'The raid wounded six men and killed 23 others.', 'six | 6 | wounded person', '23 others | 23 | killed person other'],
    ['en', 'Twelve of the wounded later died.', 'Twelve | 12 | killed person part'],
    ['fr', 'Douze des blessés sont morts.', 'Douze | 12 | killed person part'],
    ['en', 'Only three of the trucks arrived.', 'three | 3 | vehicle part'],
    ['en', 'Nine people were killed, two of them medics.', 'Nine | 9 | killed person', 'two | 2 | killed person part'],
    ['en', 'The toll was revised down from 40 to 33 dead.', '40 | 40 | killed person superseded', '33 | 33 | killed person'],
    ['en', 'The base grew a garrison from 30 to 40 men.', '30 | 30 | person superseded', '40 | 40 | person'],
    ['en', 'From 30 to 40 men guard the base.', 'From 30 to 40 | range 30..40 | person'],
  ]);
});

describe('one and none', () => {
  table([
    ['fr', 'Un berger a été tué.', 'Un | 1 | killed person'],
    ['fr', 'Un berger a parlé à la presse.'],
    ['fr', 'Trois chars et un hélicoptère ont brûlé.', 'Trois | 3 | vehicle', 'un | 1 | helicopter'],
    ['fr', "Personne n'a été blessé.", 'Personne | 0 | wounded person'],
    ['fr', "Aucun accord n'a été trouvé."],
    ['en', 'A bomb killed three soldiers and a nurse.', 'three | 3 | killed person', 'a | 1 | killed person'],
    ['en', 'A soldier said the raid was over.'],
    ['en', 'No one was hurt.', 'No one | 0 | wounded person'],
    ['en', 'No agreement was reached.'],
  ]);
});

describe('numbers that count nothing', () => {
  table([
    ['fr', 'La 7e division et la 12e brigade tiennent la route 5.'],
    ['fr', "L'AK-47, le B-52 et le S-300 sont exposés."],
    ['fr', 'En 2014, la guerre a commencé.'],
    ['fr', "L'équipe a gagné 2-1."],
    ['fr', 'Appelez le 06 12 34 56 78.'],
    ['fr', 'Des obus de 155 mm ont été livrés.'],
    ['fr', 'Un garçon de 12 ans garde le troupeau.'],
    ['fr', 'Le camp a reçu un véhicule neuf.'],
    ['fr', 'Les combats ont duré dix jours.'],
    ['fr', 'La trêve est prolongée de six mois.', 'six mois | 6 | month'],
    ['fr', "Deux fois plus de villages qu'en avril ont brûlé."],
    ['fr', 'Le pont a été visé deux fois.', 'deux fois | 2 | time'],
    ['en', 'The 101st brigade left Room 12 of the hostel.'],
    ['en', 'Highway 1 is closed to the G20 delegation.'],
    ['en', 'The 2008 war is over.'],
    ['en', 'The boys, aged 12 and 15, are safe.'],
    ['en', 'The siege lasted ten weeks.'],
    ['en', 'A 72-hour pause begins.', '72-hour | 72 | hour'],
    ['en', 'Drones flew over three villages.', 'three | 3 | village'],
    ['en', 'Over 50 drones were launched.', 'Over 50 | more-than 50.. | drone'],
  ]);
});

describe('readQuantities', () => {
  test('numbers what it reads, says what is counted and where', () => {
    const text = 'Le calme règne. Neuf jeunes soldats ont été tués.';
    const [quantity] = readQuantities({ text }, parsed('fr', text), { languages });
    expect(quantity).toEqual({
      ...{ id: 'q1', start: 16, end: 20, text: 'Neuf', value: 9, unit: 'person', of: 'jeunes soldats', counts: 'killed' },
      ...{ sentence: 1, head: 2 },
    });
  });

  test('leaves out what was read as a time', () => {
    const text = 'Le 12 soldats et civils ont fui.';
    expect(read('fr', text)).toHaveLength(1);
    expect(read('fr', text, [{ start: 3, end: 5 }])).toEqual([]);
  });

  test('reads nothing in a language without numbers', () => {
    const text = 'Neuf soldats ont été tués.';
    expect(readQuantities({ text }, parsed('fr', text), { languages: { en: languages.en } })).toEqual([]);
  });

  test('goes on from the sentence before for a number without a noun', () => {
    expect(read('en', 'Ten trucks left the depot. About five never arrived.')).toEqual([
      'Ten | 10 | vehicle',
      'About five | about 5 | vehicle',
    ]);
  });
});
