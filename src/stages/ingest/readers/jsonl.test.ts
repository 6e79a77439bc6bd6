import { describe, expect, it } from 'vitest';
import { openSource } from '../open-source.ts';
import { jsonl } from './jsonl.ts';
import type { ReadItem } from './reader.ts';

async function read(chunks: readonly Uint8Array[], maxChars = 1000): Promise<ReadItem[]> {
  const content = (async function* () {
    yield* chunks;
  })();
  const items: ReadItem[] = [];
  for await (const item of jsonl.read(await openSource('n.jsonl', content, 8 * maxChars), { maxChars, datelines: [] })) items.push(item);
  return items;
}

const summary = (items: readonly ReadItem[]) =>
  items.map((item) =>
    item.kind === 'record' ? `${item.record.line} ${item.record.text}` : `${item.problem.details.file} ${item.problem.code}`,
  );

describe('jsonl', () => {
  it('reads every line, and a broken one is one failure', async () => {
    const lines = ['{"text":"Un."}', '', '{broken', '"text"', '{"text":7}', '\t', '{"id":"x","text":"Deux."}'];
    expect(summary(await read([Buffer.from(lines.join('\r\n'))]))).toEqual([
      '1 Un.',
      'n.jsonl:3 RC-INGEST-007',
      'n.jsonl:4 RC-INGEST-008',
      'n.jsonl:5 RC-INGEST-008',
      '7 Deux.',
    ]);
  });

  it.each([1, 2, 3, 7, 1000])('does not mind where chunks of %i bytes end', async (size) => {
    const bytes = Buffer.from('{"text":"L’été à Gao."}\n{"text":"Deux."}');
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    expect(summary(await read(chunks))).toEqual(['1 L’été à Gao.', '2 Deux.']);
  });

  it('keeps what a record states, with its own sha256', async () => {
    const [item] = await read([Buffer.from('{"id":12,"text":"Un.","date":"2019-03-04","outlet":7,"other":[1]}')]);
    expect(item).toMatchObject({
      record: {
        ownId: '12',
        statements: [{ origin: 'record', fields: { date: '2019-03-04' } }],
        problems: [{ code: 'RC-INGEST-032', details: { file: 'n.jsonl:1', key: 'outlet' } }],
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
    });
  });

  it('drops a line too long to keep, and reads on', async () => {
    const long = Buffer.from(`{"text":"${'x'.repeat(200_000)}"}\n{"text":"Deux."}\n`);
    expect(summary(await read([long.subarray(0, 5000), long.subarray(5000)]))).toEqual(['n.jsonl:1 RC-INGEST-004', '2 Deux.']);
  });

  it('reads UTF-16, a byte order mark and single lines in another encoding', async () => {
    expect(summary(await read([Buffer.from('\uFEFF{"text":"Été."}\n{"text":"Deux."}', 'utf16le')]))).toEqual(['1 Été.', '2 Deux.']);
    expect(summary(await read([Buffer.from('\uFEFF{"text":"Été."}')]))).toEqual(['1 Été.']);
    const [item] = await read([Buffer.from('{"text":"Le général a été reçu."}', 'latin1')]);
    expect(item).toMatchObject({ record: { text: 'Le général a été reçu.', problems: [{ code: 'RC-INGEST-030' }] } });
  });

  it('finds binary lines', async () => {
    expect(summary(await read([Buffer.from('{"text":"\u0000\u0001"}')]))).toEqual(['n.jsonl:1 RC-INGEST-005']);
  });
});
