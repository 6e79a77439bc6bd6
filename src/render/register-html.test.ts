import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { draftMentions, entityReading } from '../../test/fixtures/entity-reading.ts';
import { draftReading } from '../../test/fixtures/reading-builder.ts';
import { longReading } from '../../test/fixtures/readings.ts';
import type { Reading } from '../model/reading.ts';
import { buildReadingView } from '../views/reading.ts';
import { renderReadingPages } from './reading-pages.ts';

interface PageElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
}
interface Document {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const pageOf = (reading: Reading): string => renderReadingPages([buildReadingView(reading, { ui: 'en' })], { ui: 'en' })[0]!.html;
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

describe('entities in a page', () => {
  it('offers the layers of entities that there are, actors shown from the start', () => {
    const boxes = [...parse(pageOf(entityReading)).querySelectorAll('.layers input')];
    expect(boxes.map((box) => [box.getAttribute('id'), box.getAttribute('checked') !== null])).toEqual([
      ['layer-modality', true],
      ['layer-attribution', true],
      ['layer-actor', true],
      ['layer-place', false],
      ['layer-time', false],
      ['layer-quantity', false],
      ['layer-instrument', false],
    ]);
    expect(parse(pageOf(longReading('long', 1))).querySelector('#layer-actor')).toBeNull();
  });

  it('lists entities under the report, each with its mentions, rules and reasons', () => {
    const document = parse(pageOf(entityReading));
    expect(texts(document, '.register h3')).toEqual(['Actors (6)', 'Places (5)', 'Dates (2)', 'Figures (3)', 'Weapons and vehicles (1)']);
    expect(texts(document, '.group-actor .entity > p')[0]).toBe('Sarova army — state force · Mali · here: L’armée de Sarova, Ses');
    expect(texts(document, '.group-actor .uses li')[1]).toBe(
      'Ses · form: possessive · rule: fr.coreference.possessive · why: the subject of the sentence before Sentence 2',
    );
    expect(texts(document, '.group-actor .entity bdi[lang="und-Arab"]')).toContain('لواء الفجر');
    expect(parse(pageOf(longReading('long', 1))).querySelector('.register')).toBeNull();
  });

  it('leads from every mention to an entity that explains it', () => {
    const document = parse(pageOf(entityReading));
    const pairs = [...document.querySelectorAll('[data-mentions]')].flatMap((words) => words.getAttribute('data-mentions')!.split(' '));
    expect(pairs.length).toBeGreaterThan(20);
    for (const [mention, entity] of pairs.map((pair) => pair.split('/')))
      expect(document.querySelector(`[id="${entity}"] [data-why="${mention}"]`)).not.toBeNull();
  });

  it('folds what is beyond twelve of a kind', () => {
    const names = Array.from({ length: 14 }, (_, index) => `Front${index}x`);
    const sentence = `${names.join(', ')} met.`;
    const actors = names.map((name) => ({ ref: name, label: { fr: name, en: name }, type: 'rebel' as const, aliases: [] }));
    const mentions = draftMentions(
      sentence,
      names.map((name) => ['actor', name, name]),
    );
    const document = parse(pageOf(draftReading({ id: 'm', lang: 'en', sentences: [sentence], actors, other: { mentions } })));
    expect(texts(document, '.rest > summary')).toEqual(['… and 2 more']);
    expect([...document.querySelectorAll('.rest .entity')]).toHaveLength(2);
  });
});
