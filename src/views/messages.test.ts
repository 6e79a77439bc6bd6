import { describe, expect, it } from 'vitest';
import { colon, counted, message, messageKeys } from './messages.ts';
import { daysWords, dayWords, timeView } from './reading-time.ts';

const placeholders = (words: string): string[] => [...words.matchAll(/\{[a-z]+\}/gu)].map(([name]) => name).sort();

describe('messages', () => {
  it.each(messageKeys)('%s has the same placeholders in both languages', (key) => {
    expect(placeholders(message('fr', key))).toEqual(placeholders(message('en', key)));
    expect(message('fr', key).trim()).not.toBe('');
  });

  it.each(messageKeys)('%s keeps French punctuation with its word', (key) => {
    expect(message('fr', key)).not.toMatch(/ [:;?!»]|« /u);
  });

  it('fills placeholders literally and leaves unknown ones', () => {
    expect(message('en', 'sentence.number', { number: '$&{number}' })).toBe('Sentence $&{number}');
    expect(message('en', 'sentence.number', {})).toBe('Sentence {number}');
    expect(message('en', 'sentence.number', { constructor: 1 })).toBe('Sentence {number}');
  });

  it.each([
    [0, '0 affirmation', '0 claims'],
    [1, '1 affirmation', '1 claim'],
    [2, '2 affirmations', '2 claims'],
  ])('counts %i', (count, french, english) => {
    expect([counted('fr', 'claim', count), counted('en', 'claim', count)]).toEqual([french, english]);
  });

  it('sets a no-break space before a French colon only', () => {
    expect([colon('fr'), colon('en')]).toEqual(['\u00a0: ', ': ']);
  });
});

describe('time of a claim in words', () => {
  const time = (basis: 'explicit' | 'relative' | 'inherited', words?: string): string => {
    const mention = words === undefined ? {} : { mention: { start: 0, end: words.length, text: words } };
    const view = timeView({ from: '2031-06-03', to: '2031-06-03', precision: 'day', basis, ...mention }, 'en');
    return view!.pieces.map(({ text }) => text).join('');
  };

  it.each([
    ['relative', 'mardi', 'mardi (3 June 2031)'],
    ['inherited', 'that day', 'that day (3 June 2031, from words nearby)'],
    ['explicit', 'le 3 juin 2031', 'le 3 juin 2031 (3 June 2031)'],
    ['explicit', 'on 3 June 2031', 'on 3 June 2031'],
    ['inherited', undefined, '3 June 2031 (from words nearby)'],
  ] as const)('%s: %s', (basis, words, shown) => {
    expect(time(basis, words)).toBe(shown);
  });

  it('says what the days rest on where the date of the report is itself inferred', () => {
    const mention = { start: 0, end: 5, text: 'mardi' };
    const view = timeView({ from: '2031-06-03', to: '2031-06-03', precision: 'day', basis: 'relative', mention }, 'en', 'inferred');
    expect(view!.pieces[1]!.text).toBe(' (3 June 2031, from the date of the report)');
  });

  it.each([
    [{ to: '2031-06-03' }, true, 'no words date it: at the latest the day of the report (3 June 2031)'],
    [{ from: '2031-06-03' }, true, 'no words date it: the day of the report or later (3 June 2031)'],
    [{ from: '2031-06-03', to: '2031-06-04' }, false, '3 June 2031 to 4 June 2031 (from the date of the report)'],
  ])('tells days that no words give (%o) from those that are read', (days, isUndated, words) => {
    const view = timeView({ ...days, precision: 'vague', basis: 'relative' }, 'en')!;
    expect([view.isUndated, view.pieces[0]!.text]).toEqual([isUndated, words]);
  });

  it('shows words that no day was read in alone, and nothing where nothing was read', () => {
    const mention = { start: 0, end: 9, text: 'for hours' };
    expect(timeView({ precision: 'vague', basis: 'explicit', mention }, 'en')!.pieces).toEqual([{ text: 'for hours', from: 'report' }]);
    expect(timeView({ precision: 'vague', basis: 'unknown' }, 'en')).toBeNull();
  });
});

describe('days in words', () => {
  it.each([
    ['2031-05-04', '4 mai 2031', '4 May 2031'],
    ['2031-06-01', '1er juin 2031', '1 June 2031'],
    ['2031-06-11', '11 juin 2031', '11 June 2031'],
    ['2031-05', 'mai 2031', 'May 2031'],
    ['2031', '2031', '2031'],
    ['2031-13-01', '2031-13-01', '2031-13-01'],
    ['P10D', 'P10D', 'P10D'],
  ])('%s', (iso, french, english) => {
    expect([dayWords(iso, 'fr'), dayWords(iso, 'en')]).toEqual([french, english]);
  });

  it.each([
    [undefined, undefined, null],
    ['2031-05-04', '2031-05-04', '4 May 2031'],
    ['2031-05-04', '2031-05-06', '4 May 2031 to 6 May 2031'],
    ['2031-02-01', '2031-02-28', 'February 2031'],
    ['2031-02-01', '2031-02-27', '1 February 2031 to 27 February 2031'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2031-05-04', undefined, 'from 4 May 2031'],
    [undefined, '2031-05-06', 'until 6 May 2031'],
  ])('from %s to %s', (from, to, words) => {
    expect(daysWords(from, to, 'en')).toBe(words);
  });
});
