import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hostilePress, press } from '../../test/fixtures/crosscheck-press.ts';
import type { Crosscheck } from '../model/crosscheck.ts';
import type { Reading } from '../model/reading.ts';
import { buildCrosscheckView } from '../views/crosscheck.ts';
import { buildReadingView } from '../views/reading.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { renderCheckedReport, renderCrosscheckPage } from './crosscheck-page.ts';

interface Press {
  readonly readings: readonly Reading[];
  readonly input: Crosscheck;
}

interface PageElement {
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const htmlOf = ({ input, readings }: Press, ui: UiLanguage = 'en'): string =>
  renderCrosscheckPage(buildCrosscheckView(input, readings, { ui })).html;
const parse = (html: string): PageElement => parseHTML(html).document as unknown as PageElement;
const select = (page: PageElement, selector: string): PageElement[] => [...page.querySelectorAll(selector)];
const texts = (page: PageElement, selector: string): string[] =>
  select(page, selector).map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
const page = parse(htmlOf(press));

describe('renderCrosscheckPage', () => {
  it('opens with the counts and the principle', () => {
    expect(texts(page, 'h1, .headline')).toEqual(['3 reports', '2 events told by several · 1 on which they differ · 1 by one alone']);
    expect(texts(page, '.masthead p')[0]).toContain('Nothing here says what is true.');
  });

  it('sets reports as columns and fields as rows, with scopes', () => {
    expect(texts(page, '#e-00aa thead th')).toEqual([
      'What is said of',
      '[1] Delta Wire 2031-05-07',
      '[2] Harbour Mirror copy 2031-05-08',
      '[3] صوت النور 2031-05-12',
    ]);
    expect(select(page, '#e-00aa thead th').map((head) => head.getAttribute('scope'))).toEqual(Array(4).fill('col'));
    expect(texts(page, '#e-00aa tbody th[scope="row"]')).toEqual(['killed DIFFER', 'where agree', 'when one report']);
    expect(texts(page, '#e-00aa .no-word')).toHaveLength(3);
  });

  it('shows each value with its holder, how it is said, its words in their sentence and its address', () => {
    const values = texts(page, '#e-00aa tbody tr:first-child .values li');
    expect(values[0]).toBe(
      '≥ 9 At least nine At least nine guards were killed at Kesra on Tuesday, officials said. in the report wire#0-13 A according to officials',
    );
    expect(values[2]).toContain('≈ 30 replaced since une trentaine');
    expect(values[3]).toContain('12 hedged Douze');
    expect(texts(page, '#e-00aa mark').slice(0, 2)).toEqual(['At least nine', 'At least nine']);
  });

  it('leads nowhere that does not exist, in the page and on the pages of the reports', () => {
    const ids = new Set(select(page, '[id]').map((element) => element.getAttribute('id')));
    const reports = new Map(
      press.readings.map((reading, at) => {
        const { path, html } = renderCheckedReport(buildReadingView(reading, { ui: 'en' }), at);
        return [path, new Set(select(parse(html), '[id]').map((element) => element.getAttribute('id')))];
      }),
    );
    const links = select(page, 'a[href]').map((link) => link.getAttribute('href')!);
    for (const link of links) {
      const [path = '', id] = link.split('#');
      const known = path === '' ? ids : reports.get(path);
      expect(known, link).toBeDefined();
      if (id !== undefined) expect(known, link).toContain(id);
    }
    expect(links.filter((link) => link.startsWith('documents/')).length).toBeGreaterThan(10);
    expect(links).toContain('#e-00cc');
  });

  it('draws origins: reports, what they relay, whom they copy, and in dashes who is not identified', () => {
    expect(texts(page, '#e-00aa .graph text')).toEqual([
      '[1] Delta Wire',
      '[2] Harbour Mirror',
      '[3] صوت النور',
      'A officials',
      'B la mairie',
      'C Delta Wire',
    ]);
    expect(select(page, '#e-00aa .graph .tie').map((tie) => tie.getAttribute('class'))).toEqual([
      'tie is-relay',
      'tie is-copy',
      'tie is-relay',
      'tie is-own',
    ]);
    expect(select(page, '#e-00aa .node.is-origin').map((node) => node.getAttribute('class')?.includes('is-unknown'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(texts(page, '#w-00aa li')).toEqual([
      'A officials not identified, not counted: [1] relays it; [2] copies [1]',
      'B la mairie: [3] relays it',
      'C Delta Wire: [1] by its own account',
    ]);
  });

  it('draws numbers by day of report, open where they are open, about where they are about, and averages nothing', () => {
    expect(texts(page, '#e-00aa .chart .line')).toEqual([
      '2031-05-07A officials [1][2]≥ 9',
      '2031-05-12B la mairie [3]≈≈ 30 · replaced since',
      'B la mairie [3]12 · hedged',
    ]);
    expect(select(page, '#e-00aa .chart .tie-head')).toHaveLength(1);
    expect(select(page, '#e-00aa .chart .is-about')).toHaveLength(1);
    expect(select(page, '#e-00bb .chart')).toHaveLength(0);
  });

  it('says what was announced before and what was not merged', () => {
    expect(texts(page, '#e-00aa > .told li')).toEqual(['[1] The army is to bomb. wire#85-89', 'Fire: another day']);
    expect(texts(page, '#e-00bb > .told li')).toEqual([]);
  });

  it('offers the filter only where some events differ and some do not', () => {
    expect(select(page, '#only-differing')).toHaveLength(1);
    expect(texts(page, '.filter label')).toEqual(['only where sources disagree']);
    const alike = { ...press, input: { ...press.input, events: press.input.events.slice(1) } };
    expect(select(parse(htmlOf(alike)), '#only-differing')).toHaveLength(0);
  });

  it('keeps twenty entries of a list open and the others on demand', () => {
    const plan = press.input.openPlans[0]!;
    const many = (count: number): PageElement =>
      parse(htmlOf({ ...press, input: { ...press.input, openPlans: Array.from({ length: count }, () => plan) } }));
    const list = 'section[aria-labelledby="plans-title"]';
    expect(select(many(20), `${list} details`)).toHaveLength(0);
    expect(texts(many(23), `${list} summary`)).toEqual(['3 more']);
    expect(select(many(23), `${list} details li`)).toHaveLength(3);
  });

  it('says so where no event is told by several', () => {
    const apart = parse(htmlOf({ ...press, input: { ...press.input, events: press.input.events.slice(2) } }));
    expect(texts(apart, 'main > p')).toEqual(['No event is told by more than one of these reports.']);
    expect(select(apart, 'table, svg.graph')).toHaveLength(0);
  });

  it.each(['fr', 'en'] as const)('fills in every word (%s)', (ui) => {
    const html = htmlOf(press, ui);
    expect(html).toContain(`<html lang="${ui}">`);
    const words = texts(parse(html), '.masthead, main').join(' ');
    expect(words).not.toMatch(/undefined|NaN|\{(?:count|title|field|document|of)\}/u);
    expect(words).toContain(ui === 'fr' ? '1 non identifiée' : '1 not identified');
  });

  it('keeps hostile names, values and ids inert', () => {
    const html = htmlOf(hostilePress);
    const hostile = parse(html);
    expect(select(hostile, 'script')).toHaveLength(1);
    expect(select(hostile, 'img, iframe, object, link, base, form')).toHaveLength(0);
    for (const element of select(hostile, '*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src$/u);
        if (name === 'href') expect(value).toMatch(/^(?:#|documents\/)/u);
      }
    expect(html).not.toContain('\u202E');
    expect(html).not.toContain('\u0007');
  });

  it('allows only its own styles and script', () => {
    const policy = select(page, 'meta[http-equiv]')[0]!.getAttribute('content')!;
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/u,
    );
    expect(select(page, 'style')).toHaveLength(2);
  });
});
