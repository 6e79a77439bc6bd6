import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBundledGazetteer } from '../../build/bundled-gazetteer.ts';
import { type IndexFooter, openGazetteer } from '../../stages/entities/gazetteer/index.ts';
import { type FileSource, openFileSource } from './file-source.ts';
import { importDump } from './import-dump.ts';

const compiled = fileURLToPath(new URL('../../../data/compiled', import.meta.url));
let bundled: IndexFooter;
let folder: string;
let sources: FileSource[];

beforeAll(() => {
  bundled = openBundledGazetteer(compiled).footer;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-import-'));
  sources = [];
});
afterEach(() => {
  for (const source of sources) source.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (id: number, name: string, { alternates = '', changed = '2020-01-01', code = 'PPL' } = {}): string =>
  [id, name, name, alternates, '33.5', '36.25', 'P', code, 'SY', '', '11', '', '', '', id % 1000, '', '600', 'Asia/Damascus', changed].join(
    '\t',
  );

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function openIndex(path: string) {
  const source = openFileSource(path);
  sources.push(source);
  return openGazetteer([source]);
}

/** An archive with one packed file, as `zip` writes it. */
function zipOf(name: string, text: string): Buffer {
  const [packed, nameBytes] = [deflateRawSync(text), Buffer.from(name)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(nameBytes.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(nameBytes.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(46 + nameBytes.length, 12);
  end.writeUInt32LE(30 + nameBytes.length + packed.length, 16);
  return Buffer.concat([local, nameBytes, packed, central, nameBytes, end]);
}

describe('importDump', () => {
  test('every name of a dump finds its row in the index, read from disk', async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => 5_000_000 - index);
    const dump = write('SY.txt', ids.map((id) => row(id, `Marouq ${id}`, { alternates: `Nord-${id},ماروق ${id}` })).join('\n'));
    const out = join(folder, 'deep/folder/gazetteer.idx');
    expect(await importDump({ dump, out, bundled })).toEqual({ rows: 3000, refused: 0, firstRefused: [], dataDate: '2020-01-01' });
    const gazetteer = openIndex(out);
    for (const id of ids.filter((_, index) => index % 37 === 0)) {
      for (const name of [`Marouq ${id}`, `nord ${id}`, `ماروق ${id}`])
        expect(gazetteer.candidates(name).map(({ entry }) => entry.id)).toEqual([`gn:${id}`]);
      expect(gazetteer.entry(`gn:${id}`)).toMatchObject({
        admin1: 'adm:SY-HI',
        countries: ['SYR'],
        coordinateSource: 'GeoNames 2020-01-01',
      });
    }
    expect([gazetteer.entry('gn:1'), gazetteer.hasPrefix('Marouq 49'), gazetteer.hasPrefix('Sud')]).toEqual([undefined, true, false]);
    expect(readdirSync(join(folder, 'deep/folder'))).toEqual(['gazetteer.idx']);
  });

  test('refuses rows that are none, with their numbers, and keeps the others', async () => {
    const lines = [
      row(1, 'Marouq'),
      'no row',
      row(2, 'Nord', { changed: '2021-06-07' }),
      row(3, 'Sud').replace('33.5', 'x'),
      '',
      row(4, '—'),
    ];
    const out = join(folder, 'a.idx');
    expect(await importDump({ dump: write('a.txt', `${lines.join('\r\n')}\n`), out, bundled })).toEqual({
      rows: 2,
      refused: 4,
      firstRefused: [
        { line: 2, problem: 'columns' },
        { line: 4, problem: 'coordinates' },
        { line: 5, problem: 'columns' },
        { line: 6, problem: 'name' },
      ],
      dataDate: '2021-06-07',
    });
    expect(openIndex(out).candidates('Nord')[0]?.entry.coordinateSource).toBe('GeoNames 2021-06-07');
  });

  test('what is no dump leaves the index that was there, and nothing beside it', async () => {
    const out = write('a.idx', 'an older index');
    const outcome = await importDump({ dump: write('a.txt', 'name,lat,lon\nMarouq,1,2\n'), out, bundled });
    expect([outcome.rows, outcome.refused]).toEqual([0, 2]);
    expect(readFileSync(out, 'utf8')).toBe('an older index');
    expect(readdirSync(folder).sort()).toEqual(['a.idx', 'a.txt']);
  });

  test('reads the text of an archive', async () => {
    const out = join(folder, 'a.idx');
    const outcome = await importDump({ dump: write('SY.zip', zipOf('SY.txt', `${row(1, 'Marouq')}\n`)), out, bundled });
    expect([outcome.rows, openIndex(out).candidates('Marouq')[0]?.entry.id]).toEqual([1, 'gn:1']);
  });

  test.each([
    ['an archive without a text', 'a.zip', () => zipOf('a.csv', 'x'), /no \.txt/u],
    ['what is no archive', 'a.zip', () => Buffer.from('not an archive'), /not a ZIP archive/u],
    ['a file that is not there', 'b.txt', undefined, /ENOENT/u],
  ])('throws for %s, and writes nothing', async (_, name, content, says) => {
    const dump = content === undefined ? join(folder, name) : write(name, content());
    await expect(importDump({ dump, out: join(folder, 'a.idx'), bundled })).rejects.toThrow(says);
    expect(existsSync(join(folder, 'a.idx')) || existsSync(join(folder, 'a.idx.work'))).toBe(false);
  });
});
