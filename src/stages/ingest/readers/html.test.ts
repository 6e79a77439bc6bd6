import { describe, expect, it } from 'vitest';
import { openSource } from '../open-source.ts';
import { compileDatelinePack } from '../pack.ts';
import { html } from './html.ts';
import type { ReadItem, ReadRecord } from './reader.ts';

const datelines = [compileDatelinePack('fr', { published: ['publié le'], ordinals: ['er'] })];

async function readItem(page: string | Uint8Array): Promise<ReadItem> {
  const chunks = (async function* () {
    yield typeof page === 'string' ? Buffer.from(page) : page;
  })();
  const items: ReadItem[] = [];
  for await (const item of html.read(await openSource('p.html', chunks, 20_000_000), { maxChars: 2_000_000, datelines })) items.push(item);
  expect(items).toHaveLength(1);
  return items[0]!;
}

async function readPage(page: string | Uint8Array): Promise<ReadRecord> {
  const item = await readItem(page);
  if (item.kind === 'failed') throw new Error(item.problem.code);
  return item.record;
}

const first =
  'Les habitants ont pu traverser le pont de Tassaga dès mardi matin, a déclaré le préfet de la région, qui s’était rendu sur place.';
const second =
  'Selon une source militaire, une seconde équipe de déminage est attendue avant la fin de la semaine dans les villages voisins.';

const newsPage = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le pont de Tassaga rouvre | Le Fleuve</title>
<meta property="og:site_name" content="Le Fleuve"><link rel="canonical" href="https://fleuve.example/pont"></head><body>
<header><a href="/">Le Fleuve</a><nav><ul><li><a href="/une">À la une</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Le pont de Tassaga rouvre</h1><p class="meta">Publié le 4 mars 2019 à 15h30</p>
<figure><img src="pont.jpg" alt="Le pont"><figcaption>Le pont, lundi. Photo d’archives.</figcaption></figure>
<p>${first}</p><h2>Une seconde équipe</h2><p>${second.replace('une source', '<a href="/s">une source</a>')}</p>
<script>document.write("piège")</script></article></main>
<aside><h3>Lire aussi</h3><ul><li><a href="/x">Le marché rouvre</a></li></ul></aside><footer>Mentions légales</footer></body></html>`;

const oldPage = `<html><head><title>Le pont</title></head><body bgcolor=white><table><tr><td><a href=a.htm>Accueil</a><br><a href=b.htm>Contact</a></td>
<td><font size=5>Le pont rouvre</font><br><br>${first}<br><br>${second}</td></tr></table></body></html>`;

describe('html', () => {
  it('reads the article, its headings, and nothing around it', async () => {
    expect((await readPage(newsPage)).text).toBe(`${first}\n\nUne seconde équipe\n\n${second}`);
  });

  it('reads what the page states', async () => {
    const record = await readPage(newsPage);
    expect(record.statements).toEqual([
      {
        origin: 'page',
        fields: { title: 'Le pont de Tassaga rouvre', outlet: 'Le Fleuve', url: 'https://fleuve.example/pont', lang: 'fr' },
      },
    ]);
    expect(record.dateline?.days).toEqual({ from: '2019-03-04', to: '2019-03-04' });
    expect(record.problems).toEqual([]);
  });

  it('reads a table layout', async () => {
    const { text } = await readPage(oldPage);
    expect(text).toContain(first);
    expect(text).toContain(second);
  });

  it('reads a fragment, and malformed pages as far as they go', async () => {
    expect((await readPage(`<p>${first}<p>${second}`)).text).toBe(`${first}\n\n${second}`);
    expect((await readPage(`<html><body><div><p>${first}</div></span><p>${second}</b`)).text).toContain(second);
  });

  it('follows the encoding the page declares', async () => {
    const page = Buffer.from(
      `<html><head><meta charset="ISO-8859-1"></head><body><p>${first.replace('’', "'")}</p></body></html>`,
      'latin1',
    );
    const record = await readPage(page);
    expect(record.text).toBe(first.replace('’', "'"));
    expect(record.problems).toEqual([]);
  });

  it.each(['<html><body></body></html>', '<html><head><script>var a = "texte";</script></head></html>', '<img src=x onerror=alert(1)>'])(
    'finds no article in %s',
    async (page) => {
      expect(await readItem(page)).toMatchObject({ kind: 'failed', problem: { code: 'RC-INGEST-009' } });
    },
  );

  it.each([
    ['nested 100,000 deep', `<html><body>${'<div>'.repeat(100_000)}<p>${first}</p>`],
    ['nested 500 deep', `<html><body>${'<div>'.repeat(500)}<p>${first}</p>`],
  ])('takes only the words from a page %s', async (_name, page) => {
    const record = await readPage(page);
    expect(record.text).toBe(first);
    expect(record.problems).toEqual([{ code: 'RC-INGEST-038', details: { file: 'p.html' } }]);
  });
});
