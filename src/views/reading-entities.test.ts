import { describe, expect, it } from 'vitest';
import { draftMentions, entityReading } from '../../test/fixtures/entity-reading.ts';
import { draftReading } from '../../test/fixtures/reading-builder.ts';
import { frenchReading } from '../../test/fixtures/readings.ts';
import type { Reading } from '../model/reading.ts';
import type { EntityView, FieldView } from './entities-view.ts';
import { buildReadingView } from './reading.ts';
import type { Piece } from './reading-view.ts';
import type { UiLanguage } from './ui-language.ts';

const text = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');
const fieldsOf = (fields: readonly FieldView[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ label, pieces }) => [label, text(pieces)]));

function entity(title: string, ui: UiLanguage = 'en', reading: Reading = entityReading): EntityView {
  const all = buildReadingView(reading, { ui }).entities.flatMap(({ entities }) => entities);
  return all.find((one) => text(one.title) === title)!;
}

describe('entityGroups', () => {
  it('lists kinds in their order, those spoken of most first, unknown ones last', () => {
    const groups = buildReadingView(entityReading, { ui: 'en' }).entities;
    expect(groups.map(({ title }) => title)).toEqual(['Actors (6)', 'Places (5)', 'Dates (2)', 'Figures (3)', 'Weapons and vehicles (1)']);
    expect(groups[0]!.entities.map(({ title }) => text(title))).toEqual([
      'Sarova army',
      'Dawn Brigade',
      'General Ortan',
      'government of Sarova',
      'ils',
      'deux habitants de Tazir',
    ]);
  });

  it('shows what is known of an actor', () => {
    expect(fieldsOf(entity('Sarova army').fields)).toEqual({
      type: 'state force',
      country: 'Mali',
      'part of': 'government of Sarova',
      'close to, but not the same as': 'Dawn Brigade',
      'also called': 'Forces de Sarova, الجيش',
    });
  });

  it('shows where a place is, and what was weighed', () => {
    expect(fieldsOf(entity('Dél-Amar').fields)).toMatchObject({
      within: 'Haute-Oued, Mali',
      coordinates: '16.27° N, 0.04° W (within 4 km)',
      'source of the coordinates': 'GeoNames 2023-03-05',
      candidates: 'Dél-Amar 0.87 [900001], Dela Amar 0.13 [900002]',
    });
    const computed = fieldsOf(entity('à 12 km au nord du bourg').fields);
    expect(computed).toMatchObject({ 'measured from': 'Dél-Amar (12 km)', direction: 'N' });
  });

  it('gives no coordinates to what has no point', () => {
    for (const name of ['Tazir', 'le marché de Haute-Oued', 'Haute-Oued'])
      expect(fieldsOf(entity(name).fields)).not.toHaveProperty('coordinates');
  });

  it('shows the value, the days and the reason of a date', () => {
    expect(fieldsOf(entity('mardi à l’aube', 'fr').fields)).toMatchObject({
      'valeur lue': 'XXXX-WXX-2TDA',
      jours: '6 mai 2031',
      fondement: 'd’après la date de l’article',
      pourquoi: 'le dernier avant la date de l’article',
    });
    expect(fieldsOf(entity('Le 3 mars').fields)).toMatchObject({ days: 'no day', why: 'several years fit' });
  });

  it('shows number, bounds and what is counted', () => {
    expect(fieldsOf(entity('une trentaine de roquettes').fields)).toMatchObject({ number: 'about 30', bounds: '24 – 36', of: 'roquettes' });
    expect(fieldsOf(entity('deux habitants').fields)).toMatchObject({ 'counted as': 'killed', unit: 'people' });
  });

  it('shows rule and reason of each mention, and between what it stands', () => {
    const [own] = entity('ils').mentions;
    expect(own).toMatchObject({ sentence: 2, text: 'ils' });
    expect(fieldsOf(own!.fields)).toEqual({
      form: 'pronoun',
      between: 'Sarova army · Dawn Brigade',
      rule: 'fr.coreference.subject-pronoun',
      why: 'both fit',
    });
  });

  it('gathers the same times, and tells apart those on other days', () => {
    const sentences = ['On Monday it rained; on Monday it snowed.'];
    const time = (start: number, from: string): Reading['times'][number] => ({
      ...{ start, end: start + 6, text: sentences[0]!.slice(start, start + 6), timex: 'XXXX-WXX-1' },
      ...{ from, to: from, precision: 'day', basis: 'relative' },
    });
    const count = (second: string): number => {
      const times = [time(3, '2031-05-05'), time(24, second)];
      return buildReadingView(draftReading({ id: 't', lang: 'en', sentences, other: { times } }), { ui: 'en' }).entities[0]!.entities
        .length;
    };
    expect([count('2031-05-05'), count('2031-05-12')]).toEqual([1, 2]);
  });

  it('finds the words of an actor in the roles where there are no mentions', () => {
    expect(entity('Kesra coast guard', 'en', frenchReading).mentions.map((mention) => mention.text)).toEqual(['les gardes-côtes', 'Ils']);
  });

  it('leaves out what nothing in the text stands for', () => {
    const mentions = draftMentions('It sank.', []);
    const reading = draftReading({ id: 'e', lang: 'en', sentences: ['It sank.'], actors: entityReading.actors, other: { mentions } });
    expect(buildReadingView(reading, { ui: 'en' }).entities).toEqual([]);
  });

  it('marks the words of every mention in the text', () => {
    const view = buildReadingView(entityReading, { ui: 'en' });
    const segments = view.sentences.flatMap((sentence) => sentence.segments);
    for (const mention of view.entities.flatMap(({ entities }) => entities.flatMap(({ mentions }) => mentions))) {
      const own = segments.filter(({ marks }) => marks.some(({ id }) => id === mention.id));
      expect(text(own.map((segment) => ({ text: segment.text, from: 'report' })))).toBe(mention.text);
    }
  });
});
