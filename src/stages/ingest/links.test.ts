import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { IngestedItem } from '../../model/source-document.ts';
import { type IngestOptions, ingest } from './index.ts';
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

function summary(item: IngestedItem): string {
  if (item.kind === 'document') return item.document.text;
  return item.kind === 'failed' ? item.failure.error.code : `duplicate of ${item.duplicate.duplicateOf}`;
}

describe('ingest, links and duplicates', () => {
  it('keeps the order of the inputs, and follows links without running in circles', async () => {
    const root = folderOf({ 'a.txt': 'a', 'd/b.txt': 'b', 'd/e/f.txt': 'f' });
    symlinkSync('..', join(root, 'd/up'));
    symlinkSync('e', join(root, 'd/g'));
    symlinkSync('b.txt', join(root, 'd/h.txt'));
    const notes: string[] = [];
    const items = await readAll([join(root, 'd'), join(root, 'a.txt')], { note: ({ code }) => void notes.push(code) });
    expect(items.map((item) => item.kind)).toEqual(['document', 'document', 'duplicate', 'document']);
    expect(items.map(summary)).toEqual(['b', 'f', expect.stringContaining('duplicate of'), 'a']);
    expect(notes).toEqual(['RC-INGEST-039', 'RC-INGEST-039']);
  });

  it('follows no link out of a folder, but a folder that is itself named by a link', async () => {
    const root = folderOf({ 'a.txt': 'a', 'out/x.txt': 'x', 'out/m.yaml': 'outlet: X', 'd/b.txt': 'b' });
    symlinkSync('../a.txt', join(root, 'd/c.txt'));
    symlinkSync('../out', join(root, 'd/e'));
    symlinkSync('../out/m.yaml', join(root, 'd/b.txt.meta.yaml'));
    symlinkSync('d', join(root, 'named'));
    const notes: string[] = [];
    const items = await readAll([join(root, 'named')], { note: ({ code }) => void notes.push(code) });
    expect(items.map(summary)).toEqual(['b', 'RC-INGEST-017', 'RC-INGEST-017']);
    expect(items[0]?.kind === 'document' && items[0].document.source.outlet).toBeUndefined();
    expect(notes).toEqual(['RC-INGEST-041']);
  });

  it('says of a link that it leads nowhere, of a folder that nothing is in it', async () => {
    const root = folderOf({ '.hidden': 'x' });
    const notes: string[] = [];
    const note: IngestOptions['note'] = ({ code }) => void notes.push(code);
    expect(await readAll([root], { note })).toEqual([]);
    expect(notes).toEqual(['RC-INGEST-040']);
    symlinkSync('nowhere', join(root, 'a.txt'));
    expect((await readAll([root], { note })).map(summary)).toEqual(['RC-INGEST-015']);
    expect(notes).toHaveLength(1);
  });

  it('says where a duplicate stands', async () => {
    const root = folderOf({ 'a.jsonl': '{"text":"Un."}\n{"text":"Un."}', 'b.txt': 'Un.' });
    const duplicates = (await readAll([root])).flatMap((item) => (item.kind === 'duplicate' ? [item.duplicate] : []));
    expect(duplicates).toMatchObject([{ path: join(root, 'a.jsonl'), line: 2 }, { path: join(root, 'b.txt') }]);
  });
});
