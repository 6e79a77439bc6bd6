import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { claimId } from '../fixtures/reading-builder.ts';
import { arabicNamesReading, frenchReading, hostileReading, longReading } from '../fixtures/readings.ts';
import { canTestInBrowser, launchBrowser } from './browser.ts';
import { openReadings, type UsePage } from './open-readings.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const narrow: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.runIf(canTestInBrowser('reading pages in a browser'))('reading page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'recoupe-pages-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const withPage = (readings: readonly Reading[], options: BrowserContextOptions, use: UsePage): Promise<void> =>
    openReadings({ browser, folder }, readings, options, use);

  const lit = (page: Page, selector: string): Promise<string[]> => page.locator(`${selector}.on`).allTextContents();
  const focusedText = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
  const claimSelector = (order: number): string => `[id="d1-${claimId('fr-kesra', order)}"]`;

  async function graveIssues(page: Page): Promise<readonly string[]> {
    await page.evaluate(axeSource);
    const violations = await page.evaluate<AxeViolation[]>('axe.run().then((results) => results.violations)');
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  describe('is accessible', () => {
    it.each([
      ['light', { ...wide, colorScheme: 'light' }],
      ['dark', { ...wide, colorScheme: 'dark' }],
      ['narrow and light', { ...narrow, colorScheme: 'light' }],
      ['narrow and dark', { ...narrow, colorScheme: 'dark' }],
    ] as const)('%s', async (_, options) => {
      await withPage([frenchReading, arabicNamesReading, hostileReading], options, async ({ page }) => {
        await page.evaluate('for (const explanation of document.querySelectorAll("details")) explanation.open = true');
        await page.locator('.predicate').nth(1).focus();
        expect(await graveIssues(page)).toEqual([]);
      });
    });
  });

  it('has an index of many reports that leads to each and back', async () => {
    const many = [hostileReading, arabicNamesReading, ...Array.from({ length: 49 }, (_, index) => longReading(`log-${index}`, 1))];
    await withPage(many, narrow, async ({ page }) => {
      expect(await graveIssues(page)).toEqual([]);
      await page.locator('.documents a').nth(1).click();
      expect(await page.locator('h1').textContent()).toBe('Convoy halted near دير النور, residents say');
      expect(await page.locator('.masthead a').getAttribute('href')).toBe('../index.html');
    });
  });

  describe('layout', () => {
    it.each([320, 390, 640, 1024, 1280])('does not scroll sideways at %i pixels', async (width) => {
      await withPage([frenchReading, arabicNamesReading, hostileReading], { viewport: { width, height: 800 } }, async ({ page }) => {
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        expect(overflow).toBe(0);
      });
    });

    it.each([
      ['beside it where there is room', wide, true],
      ['under it where there is not', narrow, false],
    ])('sets claims level with their sentence, %s', async (_, options, beside) => {
      await withPage([frenchReading], options, async ({ page }) => {
        const sentence = (await page.locator('#d1-s4 .sentence').boundingBox())!;
        const claims = (await page.locator('#d1-s4 .claims').boundingBox())!;
        expect(claims.x >= sentence.x + sentence.width).toBe(beside);
        expect(claims.y >= sentence.y + sentence.height).toBe(!beside);
        if (beside) expect(Math.abs(claims.y - sentence.y)).toBeLessThan(16);
      });
    });

    it('prints claims and holders without controls', async () => {
      await withPage([frenchReading], { ...wide, colorScheme: 'dark' }, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.layers').isVisible()).toBe(false);
        expect(await page.locator('.hint').isVisible()).toBe(false);
        for (const part of ['.plain', '.says', '.certainty'])
          expect(await page.locator(`${claimSelector(0)} ${part}`).isVisible()).toBe(true);
        expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(31, 28, 23)');
        expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
      });
    });

    it('is dark where the reader asks for dark', async () => {
      await withPage([frenchReading], { ...wide, colorScheme: 'dark' }, async ({ page }) => {
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(27, 26, 23)');
      });
    });
  });

  describe('joins claims and words', () => {
    it('when pointed at, from either side', async () => {
      await withPage([frenchReading], wide, async ({ page }) => {
        await page.locator(claimSelector(3)).hover();
        expect(await lit(page, '.words')).toEqual(['Une patrouille conjointe', 'déployée', 'dans le détroit', 'd’ici vendredi']);
        await page.locator('.words', { hasText: 'coulé' }).hover();
        expect(await page.locator('.claim.on').getAttribute('id')).toBe(`d1-${claimId('fr-kesra', 6)}`);
        expect(await lit(page, '.words')).not.toContain('déployée');
        await page.locator('h1').hover();
        expect(await lit(page, '.words')).toEqual([]);
      });
    });

    it('when clicked, until the reader lets go', async () => {
      await withPage([frenchReading], wide, async ({ page }) => {
        await page.locator('.words', { hasText: 'arraisonné' }).click();
        expect(await focusedText(page)).toBe('arraisonné');
        await page.locator('h1').hover();
        expect(await lit(page, '.words')).toContain('les gardes-côtes');
        await page.locator('h1').click();
        expect(await lit(page, '.words')).toEqual([]);
      });
    });

    it('by keyboard alone', async () => {
      await withPage([frenchReading], wide, async ({ page }) => {
        const keys = page.keyboard;
        await keys.press('Tab');
        expect(await focusedText(page)).toBe('Skip to the report');
        await keys.press('Enter');
        await keys.press('Tab');
        expect(await focusedText(page)).toContain('https://phare.example');
        await keys.press('Tab');
        expect(await focusedText(page)).toBe('les gardes-côtes');
        await keys.press('Tab');
        expect(await focusedText(page)).toBe('arraisonné');
        expect(await lit(page, '.words')).toContain('arraisonné');
        expect(await page.locator('.predicate[aria-current="true"]').allTextContents()).toEqual(['arraisonné']);
        await keys.press('ArrowDown');
        await keys.press('ArrowDown');
        expect(await focusedText(page)).toBe('tiré');
        await keys.press('ArrowUp');
        expect(await focusedText(page)).toBe('tuant');
        await keys.press('Tab');
        await keys.press('Enter');
        expect(await page.locator(`${claimSelector(1)} dl`).isVisible()).toBe(true);
        await keys.press('Escape');
        expect(await page.locator(`${claimSelector(1)} dl`).isVisible()).toBe(false);
        expect(await focusedText(page)).toBe('tuant');
        await keys.press('Enter');
        expect(await lit(page, '.words')).toContain('tuant');
        await keys.press('Escape');
        expect(await lit(page, '.words')).toEqual([]);
        await keys.press('End');
        expect(await focusedText(page)).toBe('coulé');
        await keys.press('ArrowDown');
        expect(await focusedText(page)).toBe('coulé');
      });
    });

    it('stops once per sentence for Tab, however many claims it has', async () => {
      await withPage([longReading('long', 60)], wide, async ({ page }) => {
        expect(await page.locator('.claim').count()).toBe(240);
        expect(await page.locator('.predicate[tabindex="0"]').count()).toBe(60);
      });
    });
  });

  it('shows and hides layers', async () => {
    await withPage([frenchReading], wide, async ({ page }) => {
      const line = 'getComputedStyle(document.querySelector(".is-trigger")).textDecorationLine';
      expect(await page.evaluate(line)).toBe('underline');
      await page.locator('#layer-modality').uncheck();
      expect(await page.evaluate(line)).toBe('none');
      const ground = 'getComputedStyle(document.querySelector(".is-loaded")).backgroundColor';
      const before = await page.evaluate(ground);
      await page.locator('#layer-loaded').uncheck();
      expect(await page.evaluate(ground)).not.toBe(before);
    });
  });

  it('draws the lines of modality as they are named', async () => {
    await withPage([frenchReading], wide, async ({ page }) => {
      for (const [order, style] of [
        [0, 'dashed'],
        [3, 'dotted'],
        [5, 'double'],
      ] as const) {
        const id = `d1-${claimId('fr-kesra', order)}`;
        expect(await page.evaluate(`getComputedStyle(document.getElementById("${id}")).borderInlineStartStyle`)).toBe(style);
        expect(await page.evaluate(`getComputedStyle(document.querySelector('a.is-trigger[href="#${id}"]')).textDecorationStyle`)).toBe(
          style,
        );
      }
    });
  });

  it('is read without scripts: claims, explanations and links between words and claims', async () => {
    await withPage([frenchReading], { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(`${claimSelector(6)} .says`).isVisible()).toBe(true);
      expect(await page.locator('.hint').isVisible()).toBe(false);
      await page.locator(`${claimSelector(6)} summary`).click();
      expect(await page.locator(`${claimSelector(6)} dl`).isVisible()).toBe(true);
      await page.locator('.words', { hasText: 'coulé' }).click();
      expect(page.url()).toMatch(new RegExp(`#d1-${claimId('fr-kesra', 6)}$`, 'u'));
    });
  });

  it('keeps a hostile report inert', async () => {
    await withPage([hostileReading], wide, async ({ page }) => {
      await page.locator('.words').first().click();
      await page.locator('.address').click();
      expect(await page.title()).toContain('<script>document.title="owned"</script>');
      expect(await page.evaluate('document.querySelectorAll("img, svg, iframe, object, [onerror], [onfocus], [onload]").length')).toBe(0);
      expect(await page.evaluate('document.scripts.length')).toBe(1);
      expect(page.url()).not.toContain('javascript');
    });
  });

  it('refuses a script that was not its own, were one to get in', async () => {
    const forbidden: string[] = [];
    await withPage([frenchReading], wide, async ({ page, complaints }) => {
      await page.evaluate(
        'document.body.insertAdjacentHTML("beforeend", "<button onclick=\'document.title=1\'>x</button>"); const added = document.createElement("script"); added.textContent = "document.title = 1"; document.body.append(added)',
      );
      await page.locator('button').click();
      expect(await page.title()).toBe('Deux boutres arraisonnés au large de Kesra');
      forbidden.push(...(complaints as string[]).splice(0));
    });
    expect(forbidden.join('\n')).toContain('Content Security Policy');
  });
});
