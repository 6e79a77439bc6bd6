import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const quietArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a machine without a browser is an error: set in continuous integration by `RECOUPE_REQUIRE=browser`. */
const isBrowserRequired = (process.env.RECOUPE_REQUIRE ?? '').split(',').includes('browser');

/** Path of the system's Chromium, or `undefined` where there is none. */
function findBrowser(): string | undefined {
  return usualPlaces.find((path) => existsSync(path));
}

/**
 * True where browser tests can run or must fail; else it prints what is skipped.
 * @param tests name of the tests, for the printed line
 */
export function canTestInBrowser(tests: string): boolean {
  if (findBrowser() !== undefined || isBrowserRequired) return true;
  console.warn(`skipped: ${tests} (no Chromium found; install chromium to run them)`);
  return false;
}

/** Starts the system's Chromium without a window and without traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(`no Chromium found in ${usualPlaces.join(', ')}`);
  return chromium.launch({ executablePath, args: quietArguments });
}
