import { describe, expect, it } from 'vitest';
import { chooseReader, readers } from './index.ts';

function chosen(path: string, head: string | Uint8Array, wanted?: string): string {
  const choice = chooseReader(path, typeof head === 'string' ? Buffer.from(head) : head, wanted);
  return 'code' in choice ? `${choice.code} ${choice.details.value}` : choice.name;
}

describe('chooseReader', () => {
  it.each([
    ['a.txt', 'x', 'text'],
    ['a.TXT', '<html>', 'text'],
    ['a.md', 'x', 'markdown'],
    ['dossier.d/a.HTM', 'x', 'html'],
    ['a.jsonl', '', 'jsonl'],
    ['a.json', '[]', 'json'],
    ['a', 'Une phrase.', 'text'],
    ['a.xyz', '\uFEFF\n<!DOCTYPE html><p>x', 'html'],
    ['-', '<p>Une phrase.</p>', 'html'],
    ['-', '{"text": "x"}\n{"text": "y"}', 'jsonl'],
    ['-', `{"text": "${'x'.repeat(9000)}`, 'jsonl'],
    ['-', '{\n  "text": "x"\n}', 'json'],
    ['-', '[ {"text": "x"}]', 'json'],
    ['-', '{accolade} au début', 'text'],
    ['-', '< 3 morts', 'text'],
    ['-', Buffer.from('<html><p>x', 'utf16le'), 'html'],
  ])('gives %s %j to %3$s', (path, head, name) => {
    expect(chosen(path, head)).toBe(name);
  });

  it.each([
    ['a.pdf', 'x', 'PDF'],
    ['a.txt', '%PDF-1.7', 'PDF'],
    ['rapport', 'PK\u0003\u0004', 'ZIP/DOCX/ODT/EPUB'],
    ['a.docx', '', 'DOCX'],
    ['a.RTF', '', 'RTF'],
    ['-', '{\\rtf1', 'RTF'],
    ['flux.xml', '<?xml version="1.0"?>\n<rss version="2.0">', 'RSS/Atom'],
    ['a.eml', '', 'e-mail (EML)'],
    ['-', 'Received: from a\n by b\nSubject: c', 'e-mail (EML)'],
    ['-', 'WARC/1.0\r\n', 'WARC'],
  ])('refuses %s %j as %s', (path, head, format) => {
    expect(chosen(path, head)).toBe(`RC-INGEST-006 ${format}`);
  });

  it('obeys the format asked for', () => {
    expect(chosen('a.txt', '<p>x', 'html')).toBe('html');
    expect(chosen('a.txt', '<p>x', 'unknown')).toBe('text');
  });
});

describe('readers', () => {
  it('have names and extensions of their own', () => {
    const extensions = readers.flatMap((reader) => reader.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(new Set(readers.map((reader) => reader.name)).size).toBe(readers.length);
  });
});
