import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { IngestedItem, SourceDocument } from '../../model/source-document.ts';
import { type IngestOptions, ingest, MetadataError } from './index.ts';
import { compileDatelinePack } from './pack.ts';

const datelines = [compileDatelinePack('fr', { published: ['publié le'], ordinals: ['er'] })];
const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'recoupe-ingest-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

async function readAll(inputs: readonly string[], options: Partial<IngestOptions> = {}): Promise<IngestedItem[]> {
  const items: IngestedItem[] = [];
  for await (const item of ingest(inputs, { ui: 'en', datelines, ...options })) items.push(item);
  return items;
}

async function readOne(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<IngestOptions> = {},
): Promise<SourceDocument> {
  const [item] = await readAll([folderOf(files)], options);
  if (item?.kind !== 'document') throw new Error(JSON.stringify(item));
  return item.document;
}

function summary(item: IngestedItem): string {
  if (item.kind === 'document') return item.document.text;
  return item.kind === 'failed' ? item.failure.error.code : `duplicate of ${item.duplicate.duplicateOf}`;
}

const stdin = (...chunks: string[]) =>
  (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();

describe('ingest, walking', () => {
  it('reads folders in code-point order, without hidden entries and sidecars', async () => {
    const root = folderOf({
      'b.txt': 'b',
      'a10.txt': 'a10',
      'a9.txt': 'a9',
      'Z.txt': 'Z',
      'é.txt': 'é',
      'a/z.txt': 'a/z',
      'a/b/c.txt': 'a/b/c',
      '.hidden.txt': 'x',
      '.git/config': 'x',
      'b.txt.meta.yaml': 'outlet: B',
    });
    expect((await readAll([root])).map(summary)).toEqual(['Z', 'a/b/c', 'a/z', 'a10', 'a9', 'b', 'é']);
  });

  it('gives a document the same id wherever its folder stands', async () => {
    const files = { 'd/a.txt': 'Texte.' };
    expect((await readOne(files)).id).toBe((await readOne(files)).id);
    expect((await readOne(files)).id).not.toBe((await readOne({ 'e/a.txt': 'Texte.' })).id);
  });

  it('reads standard input once', async () => {
    const items = await readAll(['-', '-'], { stdin: stdin('{"text":"Un."}\n{"te', 'xt":"Deux."}') });
    expect(items.map(summary)).toEqual(['Un.', 'Deux.', 'RC-INGEST-012']);
    expect((await readAll(['-'])).map(summary)).toEqual(['RC-INGEST-012']);
  });

  it('reads 3,000 tiny files', async () => {
    const root = folderOf(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, `Rapport ${index % 2500}`])));
    const kinds = (await readAll([root])).map((item) => item.kind);
    expect(kinds.filter((kind) => kind === 'document')).toHaveLength(2500);
    expect(kinds.filter((kind) => kind === 'duplicate')).toHaveLength(500);
  });
});

describe('ingest, bad input', () => {
  it('reports each and reads on', async () => {
    const root = folderOf({
      'a-empty.txt': '',
      'b-blank.md': ' \n\t\n',
      'c-binary': Buffer.from([1, 2, 0, 4, 5, 6, 0, 8]),
      'd.pdf': '%PDF-1.7',
      'e-empty.jsonl': '\n',
      'f-long.txt': 'x'.repeat(101),
      'g-huge.txt': 'x'.repeat(1_200_000),
      'h-good.txt': 'Bon.',
    });
    const codes = [
      'RC-INGEST-003',
      'RC-INGEST-003',
      'RC-INGEST-005',
      'RC-INGEST-006',
      'RC-INGEST-003',
      'RC-INGEST-004',
      'RC-INGEST-004',
      'Bon.',
    ];
    const items = await readAll([root, join(root, 'none.txt')], { maxChars: 100 });
    expect(items.map(summary)).toEqual([...codes, 'RC-INGEST-001']);
    for (const item of items) if (item.kind === 'failed') expect(item.failure.error.message).toContain(item.failure.path);
  });

  it('reports what the file system does not give', async () => {
    const root = folderOf({ 'b.txt': 'b' });
    symlinkSync('a.txt', join(root, 'a.txt'));
    expect((await readAll([root])).map(summary)).toEqual(['RC-INGEST-016', 'b']);
  });

  it('fails deeply nested JSON alone', async () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    const files = { 'a.json': deep, 'b.jsonl': `{"text":"Un."}\n${deep}\n{"text":"[[[[{{{{"}`, 'c.json': `{"text":"x","note":${deep}}` };
    const root = folderOf(files);
    expect((await readAll([root])).map(summary)).toEqual(['RC-INGEST-013', 'Un.', 'RC-INGEST-013', '[[[[{{{{', 'RC-INGEST-013']);
  });

  it('fails one input at which the reading breaks off, and reads the rest', async () => {
    const broken = (async function* () {
      yield Buffer.from('Texte');
      throw new RangeError('no more');
    })();
    const items = await readAll(['-', join(folderOf({ 'a.txt': 'a' }), 'a.txt')], { stdin: broken });
    expect(items.map(summary)).toEqual(['RC-INGEST-014', 'a']);
    expect(items[0]).toMatchObject({ failure: { error: { message: expect.stringContaining('no more') } } });
  });

  it('reads the text beside metadata that are too large or too deep', async () => {
    const deep = `a: ${'['.repeat(9000)}${']'.repeat(9000)}`;
    const root = folderOf({
      'a.txt': 'a',
      'a.txt.meta.yaml': deep,
      'b.txt': `---\n${deep}\n---\nb`,
      'c.txt': 'c',
      'c.txt.meta.yaml': `outlet: C\nnote: ${'x'.repeat(300_000)}`,
    });
    const items = await readAll([root]);
    expect(items.map(summary)).toEqual(['a', 'b', 'c']);
    for (const item of items) expect(item).toMatchObject({ document: { diagnostics: [{ code: 'RC-INGEST-036' }] } });
  });

  it('takes a sidecar named like the report without its ending, where that is one report', async () => {
    const root = folderOf({ 'a.txt': 'a', 'a.meta.yaml': 'outlet: A', 'b.txt': 'b', 'b.md': 'b too', 'b.meta.yaml': 'outlet: B' });
    const items = await readAll([root]);
    const outlets = items.flatMap((item) => (item.kind === 'document' ? [item.document.source.outlet] : []));
    expect(outlets).toEqual(['A', undefined, undefined]);
    const [alone] = await readAll([join(root, 'a.txt')]);
    expect(alone).toMatchObject({ document: { source: { outlet: 'A' } } });
  });

  it('refuses a sidecar as a document', async () => {
    const root = folderOf({ 'a.txt.meta.yaml': 'outlet: A' });
    expect((await readAll([join(root, 'a.txt.meta.yaml')])).map(summary)).toEqual(['RC-INGEST-010']);
  });

  it('speaks the language of the interface', async () => {
    const [item] = await readAll(['nulle-part.txt'], { ui: 'fr' });
    expect(item).toMatchObject({
      kind: 'failed',
      failure: { path: 'nulle-part.txt', error: { message: expect.stringContaining('introuvable') } },
    });
  });
});

describe('ingest, text', () => {
  it('keeps the text exactly, without its mark and front matter', async () => {
    expect((await readOne({ 'a.txt': '\uFEFF Un.\r\n\r\n  Deux. \n' })).text).toBe(' Un.\r\n\r\n  Deux. \n');
    expect((await readOne({ 'a.txt': '---\r\ntitle: T\r\n---\r\n\r\nUn.\r\nDeux.' })).text).toBe('Un.\r\nDeux.');
  });

  it('marks a guessed encoding and lost characters', async () => {
    const guessed = await readOne({ 'a.txt': Buffer.from('Le général a démenti.', 'latin1') });
    expect(guessed).toMatchObject({ text: 'Le général a démenti.', diagnostics: [{ code: 'RC-INGEST-030' }] });
    expect(await readOne({ 'a.txt': 'Le g\uFFFDn\uFFFDral.' })).toMatchObject({
      diagnostics: [{ code: 'RC-INGEST-031', message: expect.stringContaining('2 ') }],
    });
    expect((await readOne({ 'a.txt': 'Le général.' })).diagnostics).toEqual([]);
  });
});

describe('ingest, metadata', () => {
  const frontMatter = '---\ntitle: Avant\noutlet: Le Fleuve\nlang: fr\n---\nTexte.';

  it('takes each field from the strongest that states it', async () => {
    const files = { 'a.txt': frontMatter, 'a.txt.meta.yaml': 'title: Annexe\nauthor: Awa Tall\nnote: 3' };
    const document = await readOne(files, { metadata: { title: 'Option', author: 'Option', date: '2019-03-04' } });
    expect(document.source).toMatchObject({ title: 'Annexe', outlet: 'Le Fleuve', author: 'Awa Tall', publishedAt: '2019-03-04' });
    expect(document.statedLanguage).toBe('fr');
    expect(document.diagnostics).toEqual([]);
  });

  it('lets a record speak before a sidecar', async () => {
    const files = { 'a.jsonl': '{"text":"Un.","outlet":"Record"}', 'a.jsonl.meta.yaml': 'outlet: Annexe\ntitle: Annexe' };
    expect((await readOne(files)).source).toMatchObject({ outlet: 'Record', title: 'Annexe' });
  });

  it('reports a wrong value with file, key and mend', async () => {
    const document = await readOne({ 'a.txt': 'Texte.', 'a.txt.meta.yaml': 'date: hier\ntitle: T' });
    expect(document.source.title).toBe('T');
    expect(document.diagnostics).toMatchObject([
      { code: 'RC-INGEST-033', message: expect.stringMatching(/a\.txt\.meta\.yaml.*"date".*2018-11-04/u) },
    ]);
  });

  it('refuses wrong options', async () => {
    await expect(readAll([], { metadata: { url: 'x' } })).rejects.toThrow(MetadataError);
  });
});

describe('ingest, document time', () => {
  const page = (head: string, body = '') =>
    `<html><head>${head}</head><body>${body}<p>Les habitants ont traversé le pont mardi, a dit le préfet.</p></body></html>`;

  it.each<[string, Record<string, string>, object]>([
    [
      'a sidecar',
      { 'a.txt': 'Texte.', 'a.txt.meta.yaml': 'date: 2019-03-04T23:30:00-05:00' },
      { from: '2019-03-04', to: '2019-03-04', basis: 'given' },
    ],
    ['a month', { 'a.txt': '---\ndate: 2019-03\n---\nTexte.' }, { from: '2019-03-01', to: '2019-03-31', basis: 'given' }],
    ['a page', { 'a.html': page('<meta name="date" content="20190304">') }, { from: '2019-03-04', basis: 'metadata' }],
    ['words on a page', { 'a.html': page('', '<p>Publié le 4 mars 2019</p>') }, { from: '2019-03-04', basis: 'dateline' }],
    ['an agency dateline', { 'a.txt': 'Le pont\n\nNIAMEY, 4 mars 2019 (AT) — Texte.' }, { from: '2019-03-04', basis: 'dateline' }],
    [
      'a date before a dateline',
      { 'a.txt': '---\ndate: 2019-03-05\n---\nNIAMEY, 4 mars 2019 (AT) — Texte.' },
      { from: '2019-03-05', basis: 'given' },
    ],
  ])('comes from %s', async (_name, files, time) => {
    expect((await readOne(files)).documentTime).toMatchObject(time);
  });

  it('is none where no year is stated, and says why', async () => {
    const time = (await readOne({ 'a.txt': 'NIAMEY, 4 mars (AT) — Texte.' })).documentTime;
    expect(time).toEqual({ basis: 'none', why: 'the dateline "NIAMEY, 4 mars (AT)" does not state the year' });
    expect((await readOne({ 'a.txt': 'Texte du 4 mars 2019.' })).documentTime).toEqual({
      basis: 'none',
      why: expect.stringContaining('no date'),
    });
  });
});

describe('ingest, identity', () => {
  const records = (...lines: object[]) => ({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
  const summaries = async (...lines: object[]) => (await readAll([folderOf(records(...lines))])).map(summary);

  it('tells duplicates from copies', async () => {
    const text = 'Même texte.';
    expect(
      await summaries(
        { id: 'a', text },
        { id: 'b', text, outlet: 'Le Fleuve' },
        { id: 'c', text, outlet: 'le fleuve', title: 'Autre titre' },
        { id: 'd', text, url: 'https://d.example/1?utm_source=x' },
        { id: 'e', text, url: 'https://d.example/1' },
        { id: 'f', text, url: 'https://f.example/1' },
        { id: 'g', text: `${text}\r\n` },
      ),
    ).toEqual([text, text, 'duplicate of b', text, 'duplicate of d', text, 'duplicate of a']);
  });

  it('keeps a record’s own id, and reports one that serves twice', async () => {
    const items = await readAll([folderOf(records({ id: 'x', text: 'Un.' }, { id: 'x', text: 'Deux.' }, { id: 'y', text: 'Trois.' }))]);
    expect(items).toMatchObject([
      { document: { id: 'x', diagnostics: [] } },
      { document: { id: 'x', diagnostics: [{ code: 'RC-INGEST-037' }] } },
      { document: { id: 'y', diagnostics: [] } },
    ]);
  });
});
