import { readFileSync } from 'node:fs';

// Run in a fresh process: does what the program does for one article and prints how long each step took, in
// milliseconds. Arguments: the article, its language, and the data folders as JSON.
const times: Record<string, number> = { 'Node starts': performance.now() };
let last = performance.now();

function lap(step: string): void {
  const now = performance.now();
  times[step] = now - last;
  last = now;
}

const [path = '', lang = '', folders = '{}'] = process.argv.slice(2);
const { loadLanguages } = await import('../src/load.ts');
const { readDocument } = await import('../src/pipeline.ts');
const { documentOf } = await import('./texts.ts');
lap('code is loaded');
const library = loadLanguages(JSON.parse(folders));
lap('language packs are read');
library.open(lang);
lap('models are opened');
await readDocument(documentOf(readFileSync(path, 'utf8'), lang), { library, ui: 'en' });
lap('the article is read');
process.stdout.write(JSON.stringify(times));
