import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileKeyOf, transliterationSchema } from './transliteration.ts';

const file = new URL('../../../../data/gazetteer/transliteration.yaml', import.meta.url);
const content = parse(readFileSync(file, 'utf8'));
const keyOf = compileKeyOf(transliterationSchema.parse(content));

describe('compileKeyOf', () => {
  test.each([
    { what: 'the article', names: ['Al-Bab', 'El Bab', 'Bab'] },
    { what: 'the article before a sun letter', names: ['Deir ez-Zor', 'Dayr az Zawr', 'Deir al-Zour', 'Deir Ezzor', 'Der Zor'] },
    { what: 'k, q, doubled letters and the ending', names: ['Raqqa', 'Rakka', 'Ar Raqqah', 'al-Raqqa'] },
    { what: 'ou, u, w', names: ['Soueïda', 'As-Suwayda', 'Sweida', 'Souweida'] },
    { what: 'oo, ou, o, u', names: ['Tartous', 'Tartus', 'Tartoos'] },
    { what: 'ch, sh', names: ['Qamishli', 'Kamechliyé', 'Kameshli'] },
    { what: 'kh, h', names: ['Kherson', 'Herson'] },
    { what: 'gh, g', names: ['Baghdad', 'Bagdad'] },
    { what: 'dj, j', names: ['Djisr ech-Choghour', 'Jisr ash-Shughur'] },
    { what: 'initial y, j', names: ['Yarmouk', 'Jarmuk'] },
    { what: 'tz, ts', names: ['Kibboutz', 'Kibbuts'] },
    { what: '-iv, -ev, -ov', names: ['Kharkiv', 'Kharkov', 'Harkiv'] },
    { what: 'zh, j', names: ['Zaporizhzhia', 'Zaporijjia'] },
    { what: 'the Persian link', names: ['Bandar-e Abbas', 'Bandar Abbas'] },
    { what: 'w before a vowel', names: ['Koweït', 'Kuwait'] },
    { what: 'apostrophes and ei, ee', names: ["Be'er Sheva", 'Beer Cheva'] },
  ])('brings spellings together: $what', ({ names }) => {
    expect(new Set(names.map(keyOf)).size).toBe(1);
    expect(keyOf(names[0]!)).toBeDefined();
  });

  test.each([
    ['Homs', 'Hama'],
    ['Mossoul', 'Maysan'],
    ['Donetsk', 'Dnipro'],
    ['Tell Abiad', 'Tell Rifaat'],
    ['Aden', 'Oudine'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(keyOf(left)).not.toBe(keyOf(right));
  });

  test.each(['الرقة', 'Київ', 'Io', '', '12'])('gives no key to %j', (name) => {
    expect(keyOf(name)).toBeUndefined();
  });
});

describe('transliterationSchema', () => {
  test.each([
    { what: 'a pattern that is none', change: { rewrites: [['(', 'x']] } },
    { what: 'a key that nothing reads', change: { artciles: ['al'] } },
    { what: 'a country code of another kind', change: { countriesWithoutKeys: ['FR'] } },
  ])('refuses $what', ({ change }) => {
    expect(transliterationSchema.safeParse({ ...content, ...change }).success).toBe(false);
    expect(transliterationSchema.safeParse(content).success).toBe(true);
  });
});
