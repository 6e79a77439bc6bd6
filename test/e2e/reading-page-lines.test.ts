import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { claimId } from '../fixtures/reading-builder.ts';
import { frenchReading, longReading } from '../fixtures/readings.ts';
import { canTestInBrowser, launchBrowser } from './browser.ts';
import { openReadings, type UsePage } from './open-readings.ts';

const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

describe.runIf(canTestInBrowser('lines of negation, ways back and print'))('reading page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'recoupe-lines-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const withPage = (readings: readonly Reading[], options: BrowserContextOptions, use: UsePage): Promise<void> =>
    openReadings({ browser, folder }, readings, options, use);

  it('strikes the line and the words of what is negated or denied, and of nothing else', async () => {
    await withPage([frenchReading], { ...wide, forcedColors: 'active' }, async ({ page }) => {
      const struck =
        '() => [...document.querySelectorAll("a.is-trigger")].filter((words) => getComputedStyle(words).textDecorationLine.includes("line-through")).map((words) => words.textContent)';
      expect(await page.evaluate(`(${struck})()`)).toEqual(['tiré', 'coulé']);
      const crossed = (order: number): Promise<string> =>
        page.evaluate<string>(
          `getComputedStyle(document.getElementById("d1-${claimId('fr-kesra', order)}"), "::before").borderBlockStartWidth`,
        );
      expect(await Promise.all([crossed(2), crossed(6)])).toEqual(['2px', '2px']);
      const content = `getComputedStyle(document.getElementById("d1-${claimId('fr-kesra', 3)}"), "::before").content`;
      expect(await page.evaluate(content)).toBe('none');
      await page.locator('#layer-modality').uncheck();
      expect(await page.evaluate(`(${struck})()`)).toEqual([]);
    });
  });

  it('leads from a report in a long page back to the list', async () => {
    await withPage([frenchReading, longReading('long', 20)], wide, async ({ page }) => {
      await page.locator('#d2 .back a').last().click();
      expect(await page.evaluate('document.querySelector("#reports").getBoundingClientRect().top >= 0')).toBe(true);
      expect(page.url()).toMatch(/#reports$/u);
    });
  });

  it('lets print break a long sentence from its claims', async () => {
    await withPage([longReading('long', 1)], wide, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.querySelector(".row")).breakInside')).toBe('auto');
    });
    await withPage([frenchReading], wide, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.querySelector(".row")).breakInside')).toBe('avoid');
    });
  });
});
