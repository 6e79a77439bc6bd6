import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCheckedReport, renderCrosscheckPage } from '../../src/render/crosscheck-page.ts';
import { buildCrosscheckView } from '../../src/views/crosscheck.ts';
import { buildReadingView } from '../../src/views/reading.ts';
import { hostilePress, press } from '../fixtures/crosscheck-press.ts';
import { claimId } from '../fixtures/reading-builder.ts';
import { canTestInBrowser, launchBrowser } from './browser.ts';
import { openPages, type UsePage } from './open-readings.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const narrow: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

describe.runIf(canTestInBrowser('the page of reports side by side in a browser'))('reports side by side', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'recoupe-check-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const withPage = ({ input, readings }: typeof press, options: BrowserContextOptions, use: UsePage): Promise<void> => {
    const reports = readings.map((reading, at) => renderCheckedReport(buildReadingView(reading, { ui: 'en' }), at));
    const page = renderCrosscheckPage(buildCrosscheckView(input, readings, { ui: 'en' }));
    return openPages({ browser, folder }, [page, ...reports], options, use);
  };

  it.each([
    ['light', press, { ...wide, colorScheme: 'light' }],
    ['dark', press, { ...wide, colorScheme: 'dark' }],
    ['narrow and dark', press, { ...narrow, colorScheme: 'dark' }],
    ['hostile', hostilePress, { ...narrow, colorScheme: 'light' }],
  ] as const)('is accessible: %s', async (_, reports, options) => {
    await withPage(reports, options, async ({ page }) => {
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      await page.evaluate(axeSource);
      const found = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).join(" ")))',
      );
      expect(found).toEqual([]);
    });
  });

  it.each([320, 390, 640, 1280])('does not scroll sideways at %i pixels', async (width) => {
    for (const reports of [press, hostilePress])
      await withPage(reports, { viewport: { width, height: 800 } }, async ({ page }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      });
  });

  it('shows by keyboard, and without scripts, only the events on which reports differ', async () => {
    await withPage(press, { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      const visible = (): Promise<string[]> => page.locator('section.event:visible h2').allTextContents();
      expect(await visible()).toEqual(['Attack (Kesra)', 'Talks (Kesra)']);
      await page.locator('#only-differing').focus();
      await page.keyboard.press('Space');
      expect(await visible()).toEqual(['Attack (Kesra)']);
      expect(await page.locator('.filter .label:visible').allTextContents()).toEqual(['1 of 2 shown']);
      await page.keyboard.press('Space');
      expect(await visible()).toHaveLength(2);
    });
  });

  it('leads in one step from a value to its words, and on to its report, where the claim is lit', async () => {
    await withPage(press, wide, async ({ page }) => {
      await page.locator('#e-00aa .quoted summary').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#e-00aa mark:visible').allTextContents()).toEqual(['At least nine']);
      expect(await page.locator('#e-00aa code:visible').first().textContent()).toBe('wire#0-13');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.claim.on').waitFor();
      expect(await page.locator('.claim.on').getAttribute('id')).toBe(`d1-${claimId('wire', 0)}`);
      expect(await page.locator('.words.on').allTextContents()).toEqual(['killed']);
    });
  });

  it('opens the list in which a look-alike stands', async () => {
    await withPage(press, narrow, async ({ page }) => {
      await page.locator('#e-00aa a[href="#e-00cc"]').click();
      expect(await page.locator('[id="e-00cc"]').isVisible()).toBe(true);
      expect(await page.evaluate('document.activeElement.id || document.querySelector(":target").id')).toBe('e-00cc');
    });
  });

  it('prints without controls, in ink on paper', async () => {
    await withPage(press, { ...wide, colorScheme: 'dark' }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filter').isVisible()).toBe(false);
      expect(await page.locator('#e-00aa .chart').isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(31, 28, 23)');
    });
  });

  it('keeps hostile reports inert', async () => {
    await withPage(hostilePress, wide, async ({ page }) => {
      expect(await page.title()).toBe('Recoupe: 2 reports side by side');
      expect(await page.evaluate('document.querySelectorAll("img, iframe, object, [onerror], [onfocus], [onload]").length')).toBe(0);
    });
  });
});
