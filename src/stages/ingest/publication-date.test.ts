import { describe, expect, it } from 'vitest';
import { machineWrittenDays, publicationDays, singleDay } from './publication-date.ts';

const day = (date: string) => ({ from: date, to: date });

describe('publicationDays', () => {
  it.each([
    ['2018-11-04', day('2018-11-04')],
    ['2018-11-04T15:30', day('2018-11-04')],
    ['2018-11-04T23:59:59.123Z', day('2018-11-04')],
    ['2018-11-04 00:10:00+03:30', day('2018-11-04')],
    [' 2016-02-29 ', day('2016-02-29')],
    ['2018-11', { from: '2018-11-01', to: '2018-11-30' }],
    ['2016-02', { from: '2016-02-01', to: '2016-02-29' }],
    ['2018', { from: '2018-01-01', to: '2018-12-31' }],
  ])('reads %s', (value, days) => {
    expect(publicationDays(value)).toEqual(days);
  });

  it.each([
    '',
    '04/11/2018',
    '2018-13-01',
    '2018-02-29',
    '1900-02-29',
    '2018-00-10',
    '20181104',
    '4 novembre 2018',
    '2018-11-04Tnoon',
    'yesterday',
  ])('refuses %j', (value) => {
    expect(publicationDays(value)).toBeUndefined();
  });
});

describe('machineWrittenDays', () => {
  it.each([
    ['20181104', '2018-11-04'],
    ['2018/11/04', '2018-11-04'],
    ['2018/11/04 10:00', '2018-11-04'],
    ['Sun, 04 Nov 2018 15:30:00 GMT', '2018-11-04'],
    ['4 Nov 2018', '2018-11-04'],
    ['2018-11-04T15:30:00Z', '2018-11-04'],
  ])('reads %s', (value, date) => {
    expect(machineWrittenDays(value)).toEqual(day(date));
  });

  it.each(['04/11/2018', 'Sun, 31 Feb 2018 10:00:00 GMT', '4 Nvo 2018', '201811041530', '20181304'])('refuses %j', (value) => {
    expect(machineWrittenDays(value)).toBeUndefined();
  });
});

describe('singleDay', () => {
  it('refuses days that no calendar has', () => {
    expect(singleDay(2018, 4, 30)).toEqual(day('2018-04-30'));
    expect(singleDay(2018, 4, 31)).toBeUndefined();
    expect(singleDay(2018, 4, Number.NaN)).toBeUndefined();
  });
});
