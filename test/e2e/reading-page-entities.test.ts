import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityReading } from '../fixtures/entity-reading.ts';
import { canTestInBrowser, launchBrowser } from './browser.ts';
import { openReadings, type UsePage } from './open-readings.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const kinds = ['actor', 'place', 'time', 'quantity', 'instrument'] as const;

describe.runIf(canTestInBrowser('entities in reading pages'))('entities of a reading page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'recoupe-entities-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const withPage = (options: BrowserContextOptions, use: UsePage): Promise<void> =>
    openReadings({ browser, folder }, [entityReading], options, use);
  const word = (page: Page, text: string): Locator =>
    page.locator('.words[role="button"]', { hasText: new RegExp(`^${text}$`, 'u') }).first();
  const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
  const decoration = (kind: string): string =>
    `(() => { const style = getComputedStyle(document.querySelector(".sentence .is-entity-${kind}:not(.is-trigger)")); return style.textDecorationLine + " " + style.textDecorationStyle; })()`;

  async function showAll(page: Page): Promise<void> {
    for (const kind of kinds) await page.locator(`#layer-${kind}`).check();
  }

  it.each([
    ['light', { ...wide, colorScheme: 'light' }],
    ['dark', { ...wide, colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 360, height: 800 }, colorScheme: 'light' }],
    ['as at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, colorScheme: 'dark' }],
  ] as const)('are accessible with every layer and an open panel, and do not scroll sideways: %s', async (_, options) => {
    await withPage(options, async ({ page }) => {
      await showAll(page);
      await page.evaluate('for (const explanation of document.querySelectorAll("details")) explanation.open = true');
      await word(page, 'BDL').focus();
      expect(await page.locator('.panel').isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await page.evaluate(axeSource);
      const issues = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))');
      expect(issues).toEqual([]);
    });
  });

  it('are drawn each by a line of its own, and only where their layer is shown', async () => {
    await withPage(wide, async ({ page }) => {
      expect(await page.evaluate(decoration('actor'))).toBe('underline dotted');
      for (const kind of kinds.slice(1)) expect(await page.evaluate(decoration(kind))).toMatch(/^none/u);
      await showAll(page);
      const lines = await Promise.all(kinds.map((kind) => page.evaluate<string>(decoration(kind))));
      expect(new Set(lines).size).toBe(kinds.length);
      await page.locator('#layer-actor').uncheck();
      expect(await page.evaluate(decoration('actor'))).toMatch(/^none/u);
      expect(await page.locator('.words[role="button"]', { hasText: 'BDL' }).count()).toBe(0);
    });
  });

  it('say in a panel what words stand for, by pointer', async () => {
    await withPage(wide, async ({ page }) => {
      await word(page, 'ils').click();
      const panel = page.locator('#d1-s3 .panel');
      expect(await panel.textContent()).toContain('between: Sarova army · Dawn Brigade');
      expect(await word(page, 'ils').getAttribute('aria-expanded')).toBe('true');
      await page.locator('h1').click();
      expect(await page.locator('.panel').count()).toBe(0);
      await page.locator('#layer-place').check();
      await word(page, 'y').click();
      const said = await page.locator('#d1-s2 .panel').textContent();
      for (const part of ['the last place that was named', 'within 4 km', 'GeoNames 2023-03-05', 'Dela Amar 0.13'])
        expect(said).toContain(part);
      await page.locator('.panel .close').click();
      expect(await page.locator('.panel').count()).toBe(0);
    });
  });

  it('can be gone through by keyboard: one stop for each sentence, arrows, Escape', async () => {
    await withPage(wide, async ({ page }) => {
      await showAll(page);
      expect(await page.locator('.sentence [role="button"][tabindex="0"]').count()).toBe(4);
      await page.locator('#main').focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('L’armée de Sarova');
      expect(await page.locator('.panel').textContent()).toContain('state force');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('Dél-Amar');
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('le général Ortan');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('repris');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('Sentence 1');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('le général Ortan');
      expect(await page.locator('.panel').count()).toBe(0);
      await page.keyboard.press('Home');
      expect(await focused(page)).toBe('L’armée de Sarova');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#d1-actor-0$/u);
    });
  });

  it('are told without scripts in the register, which leads to their sentences', async () => {
    await withPage({ ...wide, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.sentence [role="button"]').count()).toBe(0);
      const army = page.locator('#d1-actor-0');
      await army.locator('summary').click();
      expect(await army.locator('dl').isVisible()).toBe(true);
      await army.locator('.uses a').nth(1).click();
      expect(page.url()).toMatch(/#d1-s2$/u);
    });
  });

  it('are printed as a list without controls', async () => {
    await withPage(wide, async ({ page }) => {
      await word(page, 'BDL').click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.panel').isVisible()).toBe(false);
      expect(await page.locator('#d1-actor-0 > p').isVisible()).toBe(true);
      expect(await page.locator('#d1-actor-0 summary').isVisible()).toBe(false);
    });
  });
});
