import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderListingPage } from '../../src/render/listing-page.ts';
import type { ListedItem, ListingView } from '../../src/views/listing-view.ts';
import { canTestInBrowser, launchBrowser } from './browser.ts';
import { openPages, type UsePage } from './open-readings.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const item = (words: string, holder: string): ListedItem => ({
  document: 1,
  words,
  address: 'r1#4-12',
  claim: '0123456789',
  sentence: { before: 'The ', marked: 'northern', after: ' guard backs the mayor.' },
  says: 'says so',
  holder,
  day: '2031-02-03',
  marks: ['hedged', 'as an act: attack'],
});

const listing = (words: string, holder: string): ListingView => ({
  ui: 'en',
  title: 'Who is said to stand how to whom',
  headline: ['1 report', '1 pair of actors'],
  principle: 'Each line is one report’s word.',
  documents: [{ number: 1, id: 'r1', name: 'Sarne Post', title: null, day: '2031-02-03', lang: 'en', copies: [] }],
  sections: [
    {
      id: 'p1',
      title: holder,
      changes: ['support: over, says the mayor ([1] 2031-02-03)'],
      groups: [{ label: `support: ${holder} → mayor`, verdict: 'DISPUTED', isOpen: true, items: [item(words, holder), item(words, '')] }],
    },
  ],
  empty: 'Nothing.',
});

const plain = listing('According to the guard, it backs the mayor.', 'Northern Guard');
const hostile = listing(
  `</a><script>document.title = 'gone'</script>${'Donaudampfschiff'.repeat(20)}`,
  `<img src=x>\u202e${'w'.repeat(200)}`,
);

describe.runIf(canTestInBrowser('the page of a listing in a browser'))('a listing', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'recoupe-listing-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const withPage = (view: ListingView, options: BrowserContextOptions, use: UsePage): Promise<void> =>
    openPages({ browser, folder }, [renderListingPage(view)], options, use);

  it.each([
    ['light', plain, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['narrow and dark', plain, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['hostile', hostile, { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
  ] as const)('is accessible: %s', async (_, view, options) => {
    await withPage(view, options, async ({ page }) => {
      await page.evaluate(axeSource);
      const found = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).join(" ")))',
      );
      expect(found).toEqual([]);
    });
  });

  it.each([320, 640, 1280])('does not scroll sideways at %i pixels, and runs nothing that a report says', async (width) => {
    for (const view of [plain, hostile])
      await withPage(view, { viewport: { width, height: 800 } }, async ({ page }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
        expect(await page.title()).toContain('Who is said');
        expect(await page.locator('main img').count()).toBe(0);
      });
  });
});
