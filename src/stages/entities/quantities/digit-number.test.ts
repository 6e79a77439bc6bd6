import { describe, expect, test } from 'vitest';
import { type DigitMarks, readDigitNumber } from './digit-number.ts';

const french: DigitMarks = { thousands: ['.', ' ', '\u00a0', '\u202f'], decimals: [','] };
const english: DigitMarks = { thousands: [',', ' ', '\u00a0', '\u202f'], decimals: ['.'] };

describe('readDigitNumber', () => {
  test.each([
    { marks: french, text: '20.000 hommes', value: 20000, end: 6 },
    { marks: french, text: '20 000 hommes', value: 20000, end: 6 },
    { marks: french, text: '20\u00a0000 hommes', value: 20000, end: 6 },
    { marks: french, text: '1\u202f250\u202f000 hommes', value: 1250000, end: 9 },
    { marks: french, text: '3,5 millions', value: 3.5, end: 3 },
    { marks: french, text: '1.250,75 euros', value: 1250.75, end: 8 },
    { marks: french, text: '1.5 million', value: 1.5, end: 3 },
    { marks: french, text: '40. Puis', value: 40, end: 2 },
    { marks: french, text: '40, puis', value: 40, end: 2 },
    { marks: french, text: '12 4000', value: 12, end: 2 },
    { marks: english, text: '1,200 men', value: 1200, end: 5 },
    { marks: english, text: '1.5 tonnes', value: 1.5, end: 3 },
    { marks: english, text: '18\u202f000 men', value: 18000, end: 6 },
    { marks: english, text: '2014', value: 2014, end: 4 },
  ])('reads $text', ({ marks, text, value, end }) => {
    expect(readDigitNumber(text, 0, marks)).toMatchObject({ value, end });
  });

  test.each(['12.03.2024', '1.2.3', '10:30', '12/07', '192.168.1.1'])('reads no number in %s', (text) => {
    expect(readDigitNumber(text, 0, french)).toBeUndefined();
    expect(readDigitNumber(text, 0, english)).toBeUndefined();
  });

  test('tells plain digits, which may be a year, from grouped ones', () => {
    expect(readDigitNumber('2014', 0, french)?.isPlain).toBe(true);
    expect(readDigitNumber('2.014', 0, french)?.isPlain).toBe(false);
  });
});
