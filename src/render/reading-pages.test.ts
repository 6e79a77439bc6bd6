import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { draftMentions, entityReading } from '../../test/fixtures/entity-reading.ts';
import { claimId, draftReading } from '../../test/fixtures/reading-builder.ts';
import {
  arabicNamesReading,
  frenchReading,
  hostilePayloads,
  hostileReading,
  longReading,
  unreadReading,
} from '../../test/fixtures/readings.ts';
import type { Reading } from '../model/reading.ts';
import { buildReadingView } from '../views/reading.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { onePageUpTo, type RenderedPage, renderReadingPages } from './reading-pages.ts';

const pagesOf = (readings: readonly Reading[], ui: UiLanguage = 'en'): readonly RenderedPage[] =>
  renderReadingPages(
    readings.map((reading) => buildReadingView(reading, { ui })),
    { ui },
  );
const pageOf = (reading: Reading, ui?: UiLanguage): string => pagesOf([reading], ui)[0]!.html;
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The little of the page's tree that these tests look at. */
interface Document {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly tagName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}

const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

describe('renderReadingPages', () => {
  it('puts up to 50 documents into one page and more into one each with an index', () => {
    const few = pagesOf(Array.from({ length: onePageUpTo }, (_, index) => longReading(`r${index}`, 1)));
    expect(few.map(({ path }) => path)).toEqual(['index.html']);
    const many = pagesOf([hostileReading, ...Array.from({ length: onePageUpTo }, (_, index) => longReading(`R ${index}`, 1))]);
    expect(many).toHaveLength(52);
    expect(many.slice(0, 3).map(({ path }) => path)).toEqual(['index.html', 'documents/000001-script.html', 'documents/000002-r-0.html']);
    const links = [...parse(many[0]!.html).querySelectorAll('.documents a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(many.slice(1).map(({ path }) => path));
    expect(many[1]!.html).toContain('href="../index.html"');
  });

  it('shows each claim with its marks and its chain, also in the tooltip of its words', () => {
    const document = parse(pageOf(frenchReading));
    expect(texts(document, '.plain')[0]).toBe(
      'hedged les gardes-côtes → stands for Kesra coast guard — arraisonné — deux boutres · seizure · where: au large du port · when: mardi matin (6 May 2031)',
    );
    expect(texts(document, '.says')[6]).toBe('says: Le Phare du Sud ←from L’état-major (denies)');
    for (const words of document.querySelectorAll('.is-trigger, .predicate'))
      expect(words.getAttribute('title')).toContain('says: Le Phare du Sud');
    expect(document.querySelector('.is-trigger')?.getAttribute('title')).toMatch(/^\[hedged\].*← le gouverneur de Kesra$/u);
  });

  it('draws modality by the kind of line in text and margin', () => {
    const document = parse(pageOf(frenchReading));
    for (const [order, line] of [
      [0, 'hedged'],
      [2, 'negative'],
      [3, 'planned'],
      [5, 'interrogative'],
    ] as const) {
      const id = `d1-${claimId('fr-kesra', order)}`;
      expect(document.querySelector(`[id="${id}"]`)?.getAttribute('class')).toBe(`claim line-${line}`);
      expect(document.querySelector(`a.is-trigger[href="#${id}"]`)?.getAttribute('class')).toContain(`line-${line}`);
    }
  });

  it('draws no negated or denied claim as an event, and says so in the legend', () => {
    for (const ui of ['en', 'fr'] as const) {
      const document = parse(pageOf(frenchReading, ui));
      expect(texts(document, '.legend .line-negative')).toEqual([ui === 'en' ? 'negated or denied' : 'nié ou démenti']);
      const negative = [...document.querySelectorAll('.claim.line-negative')].map((claim) => claim.getAttribute('id'));
      expect(negative).toEqual([2, 6].map((order) => `d1-${claimId('fr-kesra', order)}`));
    }
  });

  it('offers the layer of loaded words only where there are some', () => {
    expect(parse(pageOf(frenchReading)).querySelector('#layer-loaded')).not.toBeNull();
    const document = parse(pageOf(arabicNamesReading));
    expect(document.querySelector('#layer-loaded')).toBeNull();
    expect(document.querySelector('#layer-modality')).not.toBeNull();
  });

  it('leads back to the list from head and end of each report, but not where it stands alone', () => {
    const document = parse(pagesOf([frenchReading, arabicNamesReading])[0]!.html);
    const targets = [...document.querySelectorAll('.back a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(Array(4).fill('#reports'));
    expect(texts(parse(pagesOf([frenchReading, arabicNamesReading], 'fr')[0]!.html), '.back')[0]).toBe('Tous les articles');
    expect(parse(pageOf(frenchReading)).querySelector('.back')).toBeNull();
    const many = pagesOf(Array.from({ length: onePageUpTo + 1 }, (_, index) => longReading(`r${index}`, 1)));
    expect(texts(parse(many[1]!.html), '.back')).toEqual(['All reports']);
  });

  it('keeps a sentence and its claims together in print only where they are short', () => {
    expect([...parse(pageOf(longReading('four-claims', 2))).querySelectorAll('.row-short')]).toHaveLength(0);
    expect([...parse(pageOf(frenchReading)).querySelectorAll('.row-short')]).toHaveLength(6);
  });

  it('explains with rules, offsets, the other reading and the ties', () => {
    const explained = texts(parse(pageOf(frenchReading)), 'details');
    expect(explained[0]).toContain('tree.predicate.verb arraisonné');
    expect(explained[0]).toContain('cue “Selon” 18–23');
    expect(explained[1]).toContain('part of arraisonné');
    expect(explained[1]).toContain('Three people were reportedly killed, the governor says.');
    expect(explained[2]).toContain('Other reading');
    expect(explained[0]).not.toContain('Other reading');
  });

  it('leads every link within the page to something', () => {
    for (const { html } of pagesOf([frenchReading, entityReading, arabicNamesReading, longReading('long', 3), unreadReading])) {
      const document = parse(html);
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of document.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
    }
  });

  it('isolates and names reported words in another script', () => {
    const document = parse(pageOf(arabicNamesReading));
    expect(texts(document, '.sentence bdi[lang="und-Arab"]')).toEqual(['لواء الفجر', 'دير النور']);
    expect(document.querySelector('.predicate bdi')?.getAttribute('lang')).toBe('en');
  });

  it('speaks French throughout', () => {
    const html = pageOf(frenchReading, 'fr');
    expect(html).toContain('<html lang="fr">');
    const [page] = texts(parse(html), '.page');
    expect(page).toContain('lecture sûre');
    expect(page).not.toMatch(/says|reading sure|why\?|to check|asserts/u);
  });

  it('shows a report that was not read, with the reason', () => {
    const document = parse(pageOf(unreadReading));
    expect(texts(document, '.silent')).toEqual(['Not read.']);
    expect(texts(document, '.notes li')).toEqual(['error RC-LANG-001: German is not read: there is no language pack for it.']);
  });

  it('makes a page of nothing, too', () => {
    expect(texts(parse(pagesOf([])[0]!.html), 'h1')).toEqual(['Recoupe: 0 readings']);
  });
});

describe('renderReadingPages: safety', () => {
  it('names exactly its own style and script in its policy', () => {
    const html = pageOf(frenchReading);
    for (const [element, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ]) {
      const [, source] = new RegExp(`<${element}>([^]*?)</${element}>`, 'u').exec(html)!;
      expect(html).toContain(`${directive} 'sha256-${createHash('sha256').update(source!).digest('base64')}'`);
    }
    expect(html).toContain("default-src 'none'");
  });

  const inert = (html: string): void => {
    const document = parse(html);
    expect(texts(document, 'script')).toHaveLength(1);
    for (const element of document.querySelectorAll('*')) {
      expect(['IMG', 'SVG', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'FORM', 'BASE']).not.toContain(element.tagName.toUpperCase());
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src$|^srcdoc$|^autofocus$/u);
        if (name === 'href') expect(value).toMatch(/^(?:#|https?:\/\/|\.\.\/index\.html$|documents\/)/u);
      }
    }
  };

  it('keeps a hostile report inert and readable', () => {
    const html = pageOf(hostileReading);
    inert(html);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that none of them is there
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(texts(parse(html), '.sentence p')[0]).toBe(hostilePayloads[0]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//phare.example',
    'not an address',
  ])('does not link to %s', (url) => {
    const html = pageOf(draftReading({ id: 'u', lang: 'en', sentences: ['It sank.'], source: { url } }));
    expect(parse(html).querySelector('.address a')).toBeNull();
    expect(texts(parse(html), '.address')).toEqual([url.trim()]);
  });

  it('shows where a link to a lookalike address really leads', () => {
    const html = pageOf(draftReading({ id: 'u', lang: 'en', sentences: ['It sank.'], source: { url: 'https://ph\u0430re.example/a' } }));
    expect(texts(parse(html), '.address a')).toEqual(['https://xn--phre-63d.example/a']);
  });

  it('keeps hostile names of entities inert', () => {
    const [script, image] = hostilePayloads;
    const sentences = [`${script} met ${image} in ${hostilePayloads[5]}.`];
    const names = [script, image].map((label) => ({ fr: label, en: label }));
    const html = pageOf(
      draftReading({
        id: 'h',
        lang: 'en',
        sentences,
        actors: [
          {
            ref: script,
            label: names[0]!,
            type: 'rebel',
            country: image,
            role: script,
            parent: image,
            aliases: [script],
            nearIdentity: [image],
          },
        ],
        other: {
          places: [{ ref: image, name: image, kind: 'unresolved', why: script, admin1: image, coordinateSource: script, bearing: image }],
          mentions: draftMentions(sentences[0]!, [
            ['actor', script, script, { rule: image, why: script }],
            ['place', image, image, { rule: script }],
            ['instrument', hostilePayloads[5], null, { rivals: [script, image], form: 'nominal' }],
          ]),
        },
      }),
    );
    inert(html);
    expect(texts(parse(html), '.group-actor .name')).toEqual([script]);
  });

  it('stays inert whatever stands in the fields', () => {
    const payload = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'script', 'onload', '\u202E', '\n', 'é', '-->'),
    });
    fc.assert(
      fc.property(payload, payload, payload, (title, url, words) => {
        const sentence = `x${words}x`;
        const claims = [
          { sentence: 0, trigger: sentence, roles: [['actor', sentence] as const], chain: [{ stance: 'says' as const, words: sentence }] },
        ];
        inert(
          pageOf(
            draftReading({ id: title, lang: url, sentences: [sentence], source: { title, url, outlet: words, author: words }, claims }),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
