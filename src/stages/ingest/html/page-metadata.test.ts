import { describe, expect, it } from 'vitest';
import { compileDatelinePack } from '../pack.ts';
import { parseDocument } from './dom.ts';
import { readPageMetadata } from './page-metadata.ts';

const packs = [
  compileDatelinePack('fr', { published: ['publié le'], ordinals: ['er'] }),
  compileDatelinePack('en', { published: ['published'], ordinals: ['th'] }),
];

async function metadataOf(head: string, body = '') {
  return readPageMetadata(await parseDocument(`<html><head>${head}</head><body>${body}</body></html>`), packs);
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readPageMetadata from JSON-LD', () => {
  it('reads a news article', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Le pont rouvre',
      author: [{ '@type': 'Person', name: 'Awa Tall' }, 'Rédaction'],
      publisher: { name: 'Le Fleuve' },
      datePublished: '2019-03-04T10:00:00Z',
      mainEntityOfPage: { '@id': 'https://fleuve.example/pont' },
      inLanguage: 'fr-FR',
    };
    expect((await metadataOf(ld(article))).fields).toEqual({
      title: 'Le pont rouvre',
      author: 'Awa Tall, Rédaction',
      outlet: 'Le Fleuve',
      date: '2019-03-04T10:00:00Z',
      url: 'https://fleuve.example/pont',
      lang: 'fr-FR',
    });
  });

  it('follows references inside a graph', async () => {
    const graph = [
      { '@type': 'WebSite', '@id': '#site', name: 'Le Fleuve' },
      { '@type': ['ReportageNewsArticle'], headline: 'Le pont', publisher: { '@id': '#site' }, author: { '@id': '#awa' } },
      { '@type': 'Person', '@id': '#awa', name: 'Awa Tall' },
    ];
    expect((await metadataOf(ld({ '@graph': graph }))).fields).toEqual({ title: 'Le pont', outlet: 'Le Fleuve', author: 'Awa Tall' });
  });

  it.each([
    ['malformed', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['no article', ld({ '@type': 'Organization', name: 'Le Fleuve', datePublished: '2019-03-04' })],
    ['values of the wrong kind', ld({ '@type': 'Article', headline: 7, author: { name: [] }, datePublished: 'soon', url: {} })],
  ])('passes over %s', async (_name, script) => {
    expect((await metadataOf(script)).fields).toEqual({});
  });
});

describe('readPageMetadata from elements', () => {
  it('reads Open Graph, canonical link and language', async () => {
    const head = `<meta property="og:title" content="Le pont"><meta property="og:site_name" content="Le Fleuve">
      <meta property="article:published_time" content="2019-03-04"><meta property="article:author" content="https://profil.example/awa">
      <meta name="author" content="Awa Tall"><link rel="canonical" href="https://fleuve.example/a">`;
    const page = await parseDocument(`<html lang="fr"><head>${head}</head><body><p>x</p></body></html>`);
    expect(readPageMetadata(page, packs).fields).toEqual({
      title: 'Le pont',
      author: 'Awa Tall',
      outlet: 'Le Fleuve',
      date: '2019-03-04',
      url: 'https://fleuve.example/a',
      lang: 'fr',
    });
  });

  it.each([
    ['<meta name="DC.date.issued" content="2019-03-04">', '', '2019-03-04'],
    ['<meta itemprop="datePublished" content="2019-03-04">', '', '2019-03-04'],
    ['<meta name="date" content="bientôt"><meta name="pubdate" content="20190304">', '', '20190304'],
    ['', '<article><time datetime="2019-03-04T10:00">lundi</time></article>', '2019-03-04T10:00'],
    ['', '<header><time datetime="2019-03-04">lundi</time></header>', '2019-03-04'],
    ['', '<div><time pubdate datetime="2019-03-04">lundi</time></div>', '2019-03-04'],
    ['', '<article><time class="updated" datetime="2020-01-01">x</time><time datetime="2019-03-04">y</time></article>', '2019-03-04'],
    ['', '<article><p>x</p></article><aside><time datetime="2019-03-04">lundi</time></aside>', undefined],
    ['', '<ul><li><article><time datetime="2019-03-04">autre article</time></article></li></ul>', undefined],
    ['<meta property="article:modified_time" content="2019-03-04">', '', undefined],
  ])('finds the date in %s%s', async (head, body, date) => {
    expect((await metadataOf(head, body)).fields.date).toBe(date);
  });

  it.each([
    ['<title>Le pont rouvre | Le Fleuve</title><meta property="og:site_name" content="Le Fleuve">', '', 'Le pont rouvre'],
    ['<title>Un mot - deux</title>', '', 'Un mot - deux'],
    ['<title>Le Fleuve</title>', '<h1>Le pont <b>rouvre</b></h1>', 'Le pont rouvre'],
    ['<title>Le Fleuve</title>', '<h1>Une</h1><h1>deux</h1>', 'Le Fleuve'],
  ])('finds the title in %s%s', async (head, body, title) => {
    expect((await metadataOf(head, body)).fields.title).toBe(title);
  });

  it.each(['/relatif', 'javascript:alert(1)', ''])('takes no address from %j', async (href) => {
    expect((await metadataOf(`<link rel="canonical" href="${href}">`)).fields.url).toBeUndefined();
  });
});

describe('readPageMetadata from words', () => {
  it.each([
    ['<p>Publié le 4 mars 2019 à 10h</p>', '2019-03-04'],
    ['<div>Par Awa Tall | Publié le 4 mars 2019</div>', '2019-03-04'],
    ['<p>Published March 4th, 2019</p>', '2019-03-04'],
  ])('sees the date in %s', async (body, date) => {
    expect((await metadataOf('', body)).dateline?.days?.from).toBe(date);
  });

  it.each(['<p>Le livre a été publié le 4 mars 2019.</p>', '<nav>Publié le 4 mars 2019</nav>', '<p>Publié le 4 mars</p>'])(
    'sees none in %s',
    async (body) => {
      expect((await metadataOf('', body)).dateline).toBeUndefined();
    },
  );

  it('prefers what machines wrote', async () => {
    const metadata = await metadataOf('<meta name="date" content="2019-03-05">', '<p>Publié le 4 mars 2019</p>');
    expect(metadata).toMatchObject({ fields: { date: '2019-03-05' } });
    expect(metadata.dateline).toBeUndefined();
  });
});
