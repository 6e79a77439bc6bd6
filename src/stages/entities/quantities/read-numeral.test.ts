import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileNumberPack, type NumberPack } from './number-pack.ts';
import { scanPieces } from './pieces.ts';
import { readNumeral } from './read-numeral.ts';

const packOf = (lang: string): NumberPack =>
  compileNumberPack(parse(readFileSync(new URL(`../../../../data/languages/${lang}/numbers.yaml`, import.meta.url), 'utf8')));
const packs = { fr: packOf('fr'), en: packOf('en') };
type Lang = keyof typeof packs;

/** The value of a number that takes up the whole text. */
function wholeValue(lang: Lang, text: string): number | undefined {
  const pieces = scanPieces(text, 0, text.length);
  const numeral = readNumeral({ text, pieces, pack: packs[lang] }, 0);
  return numeral?.next === pieces.length ? numeral.value : undefined;
}

describe('readNumeral', () => {
  test.each([
    ['fr', 'vingt et un', 21],
    ['fr', 'soixante et onze', 71],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'Quatre vingt douze', 92],
    ['fr', 'septante-sept', 77],
    ['fr', 'huitante-deux', 82],
    ['fr', 'nonante et un', 91],
    ['fr', 'deux cent cinquante-trois', 253],
    ['fr', 'mille cinq cents', 1500],
    ['fr', 'deux cent mille', 200000],
    ['fr', 'trois millions deux cent mille', 3200000],
    ['fr', '3,5 millions', 3500000],
    ['fr', 'un million et demi', 1500000],
    ['fr', '45 mille', 45000],
    ['en', 'forty-six', 46],
    ['en', 'one hundred and forty-six', 146],
    ['en', 'a hundred', 100],
    ['en', 'twelve hundred', 1200],
    ['en', 'two thousand and five', 2005],
    ['en', 'three hundred thousand', 300000],
    ['en', '1.2 million', 1200000],
    ['en', 'two and a half million', 2500000],
  ] as const)('%s: %s', (lang, text, value) => {
    expect(wholeValue(lang, text)).toBe(value);
  });

  test.each([
    ['fr', 'vingt et trois'],
    ['fr', 'trois quatre'],
    ['en', 'twenty and three'],
    ['en', 'five twenty'],
    ['en', 'hundred'],
    ['en', 'a soldier'],
  ] as const)('%s: %s is no single number', (lang, text) => {
    expect(wholeValue(lang, text)).toBeUndefined();
  });

  test('is the inverse of writing a number in French words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => wholeValue('fr', frenchWords(value)) === value),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('is the inverse of writing a number in English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => wholeValue('en', englishWords(value)) === value),
      {
        numRuns: 2000,
        seed: 7,
      },
    );
  });
});

const frenchSmall = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const frenchTens = { 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 80: 'quatre-vingt' } as const;

function frenchBelowHundred(value: number): string {
  if (value <= 16) return frenchSmall[value]!;
  if (value < 20) return `dix-${frenchSmall[value - 10]}`;
  const base = ([80, 60, 50, 40, 30, 20] as const).find((tens) => tens <= value)!;
  const rest = value - base;
  if (rest === 0) return base === 80 ? 'quatre-vingts' : frenchTens[base];
  const joiner = base !== 80 && (rest === 1 || rest === 11) ? ' et ' : '-';
  return `${frenchTens[base]}${joiner}${frenchBelowHundred(rest)}`;
}

function frenchWords(value: number): string {
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor((value % 1000) / 100), value % 100];
  const words = [
    ...(thousands > 0 ? [thousands > 1 ? `${frenchSmall[thousands]} mille` : 'mille'] : []),
    ...(hundreds > 0 ? [hundreds > 1 ? `${frenchSmall[hundreds]} cent${rest === 0 ? 's' : ''}` : 'cent'] : []),
    ...(rest > 0 || value === 0 ? [frenchBelowHundred(rest)] : []),
  ];
  return words.join(' ');
}

const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishBelowHundred(value: number): string {
  if (value < 20) return englishSmall[value]!;
  const tens = englishTens[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? tens : `${tens}-${englishSmall[value % 10]}`;
}

function englishWords(value: number): string {
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor((value % 1000) / 100), value % 100];
  const higher = [
    ...(thousands > 0 ? [`${englishSmall[thousands]} thousand`] : []),
    ...(hundreds > 0 ? [`${englishSmall[hundreds]} hundred`] : []),
  ];
  const last = rest > 0 || value === 0 ? [englishBelowHundred(rest)] : [];
  return [...higher, ...(higher.length > 0 && last.length > 0 ? ['and'] : []), ...last].join(' ');
}
