import { expect, test } from 'vitest';
import { checkout } from '../report/checkout.ts';
import { layOutReport } from './lay-out-report.ts';
import { makePress, readMaterial } from './make-press.ts';
import { copyKinds } from './press-model.ts';
import { knowPress } from './press-truth.ts';

const material = readMaterial(`${checkout}/eval/press`);
const press = makePress(material, 500, 1);
const truth = knowPress(press);

test.each([50, 500])('%i reports are as many, numbered in the order of publication', (count) => {
  const { reports } = makePress(material, count, 3);
  expect(reports).toHaveLength(count);
  expect(reports.map(({ id }) => id)).toEqual(reports.map(({ id }) => id).sort());
  expect(reports.map(({ day }) => day)).toEqual(reports.map(({ day }) => day).sort((a, b) => a - b));
});

test('the same seed gives the same press, another one another', () => {
  expect(makePress(material, 60, 5)).toEqual(makePress(material, 60, 5));
  expect(makePress(material, 60, 5)).not.toEqual(makePress(material, 60, 6));
});

test('every type is told in both languages, in one to four tellings a report', () => {
  const told = new Set(press.reports.flatMap(({ lang, tellings }) => tellings.map(({ event }) => `${typeOf(event)} ${lang}`)));
  expect(told.size).toBe(2 * Object.keys(material.wordings.fr.types).length);
  expect([...new Set(press.reports.map(({ tellings }) => tellings.length))].sort()).toEqual([1, 2, 3, 4]);
});

test('no slot is left open and nothing stands twice', () => {
  for (const report of press.reports)
    expect(layOutReport(report).text).not.toMatch(/[{}[\]|]|undefined|\s,|,[,.]|(?<!\p{L})(?:de|à) les? /u);
});

test('sentences of tellings are as long as those of the press', () => {
  const lengths = press.reports.flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap(({ text, telling }) => (telling === undefined ? [] : [text.split(/\s+/u).length])),
  );
  expect(lengths.filter((length) => length >= 10 && length <= 34).length / lengths.length).toBeGreaterThan(0.9);
});

test('a copy tells what its original tells, from the same origins, under another name', () => {
  const byId = new Map(press.reports.map((report) => [report.id, report]));
  const copies = press.reports.flatMap((report) => (report.copy === undefined ? [] : [{ report, ...report.copy }]));
  expect([...new Set(copies.map(({ kind }) => kind))].sort()).toEqual([...copyKinds].sort());
  for (const { report, of } of copies) {
    expect(report.tellings).toEqual(byId.get(of)!.tellings);
    expect(report.outlet).not.toBe(byId.get(of)!.outlet);
  }
});

test('whatever can go wrong with events is there', () => {
  const verdicts = new Set(truth.events.flatMap(({ figures }) => Object.values(figures)));
  expect([...verdicts].sort()).toEqual(['agrees', 'conflict', 'single', 'update']);
  expect(truth.events.some(({ doer }) => doer.isContested)).toBe(true);
  expect(truth.events.some(({ doer }) => doer.isDenied)).toBe(true);
  expect(truth.events.some(({ plans, told }) => plans.length > 0 && told.length > 0)).toBe(true);
  expect(new Set(truth.lookAlikes.map(({ alike }) => alike))).toEqual(new Set(['place', 'day']));
});

test('two events of one place are never closer than three days', () => {
  for (const { events, alike } of truth.lookAlikes) {
    const [one, other] = events.map((id) => press.events.find((event) => event.id === id)!.day) as [number, number];
    expect(Math.abs(one - other) >= 3).toBe(alike === 'place');
  }
});

function typeOf(id: string): string {
  return press.events.find((event) => event.id === id)!.type;
}
