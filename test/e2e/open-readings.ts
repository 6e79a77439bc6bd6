import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { type RenderedPage, renderReadingPages } from '../../src/render/reading-pages.ts';
import { buildReadingView } from '../../src/views/reading.ts';

/** What a page asked for and complained about while it was open. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export type UsePage = (opened: Opened) => Promise<void>;

interface Desk {
  readonly browser: Browser;
  readonly folder: string;
}

/** Opens the pages of readings as {@link openPages} does. */
export async function openReadings(desk: Desk, readings: readonly Reading[], options: BrowserContextOptions, use: UsePage): Promise<void> {
  const views = readings.map((reading) => buildReadingView(reading, { ui: 'en' }));
  await openPages(desk, renderReadingPages(views, { ui: 'en' }), options, use);
}

/** Writes pages, opens `index.html`, and after its use expects no request but for pages and no complaint. */
export async function openPages(
  { browser, folder }: Desk,
  pages: readonly RenderedPage[],
  options: BrowserContextOptions,
  use: UsePage,
): Promise<void> {
  await mkdir(join(folder, 'documents'), { recursive: true });
  for (const { path, html } of pages) await writeFile(join(folder, path), html);
  const address = pathToFileURL(join(folder, 'index.html')).href;
  const context = await browser.newContext(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (line) => complaints.push(line.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  try {
    const page = await context.newPage();
    await page.goto(address);
    await use({ page, requests, complaints });
    const visited = new Set([address, page.url().replace(/#.*$/u, '')]);
    expect(requests).toEqual([...visited]);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
