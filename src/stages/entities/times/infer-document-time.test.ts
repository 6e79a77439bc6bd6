import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import { parseDocument } from '../../../pipeline.ts';
import { inferDocumentTime } from './infer-document-time.ts';
import { readTimes } from './read-times.ts';
import { compileTimePack } from './time-pack.ts';

const library = loadLanguages();
const packOf = (lang: string) =>
  compileTimePack(parse(readFileSync(new URL(`../../../../data/languages/${lang}/time.yaml`, import.meta.url), 'utf8')));
const languages = { fr: packOf('fr'), en: packOf('en') };

async function inferred(lang: string, text: string): Promise<string | undefined> {
  const documentTime = { basis: 'none', why: 'none' } as const;
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [] };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  const time = inferDocumentTime(readTimes({ text, documentTime }, trees, { languages }), (words) => words);
  return time && `${time.from}..${time.to} ${time.why}`;
}

it.each([
  ['fr', 'Le 4 mai 2023, le pont a été coupé. Le 2 mai 2023, la garnison avait fui.', '2023-05-04..2023-05-10 4 mai 2023'],
  ['en', 'The depot burned on 9 June 2021. It had been built in 2014.', '2021-06-09..2021-06-15 9 June 2021'],
])('%s: %s', async (lang, text, expected) => {
  expect(await inferred(lang, text)).toBe(expected);
});

it.each([
  ['fr', 'Le scrutin se tiendra le 4 mai 2027.'],
  ['fr', 'Lundi, des tirs ont été entendus.'],
  ['en', 'The depot burned in 2021.'],
])('%s, nothing to infer from: %s', async (lang, text) => {
  expect(await inferred(lang, text)).toBeUndefined();
});
