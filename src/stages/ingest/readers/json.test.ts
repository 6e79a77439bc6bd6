import { describe, expect, it } from 'vitest';
import { openSource } from '../open-source.ts';
import { json } from './json.ts';

async function read(content: string): Promise<string[]> {
  const chunks = (async function* () {
    yield Buffer.from(content);
  })();
  const items: string[] = [];
  for await (const item of json.read(await openSource('n.json', chunks, 100_000), { maxChars: 1000, datelines: [] })) {
    items.push(item.kind === 'record' ? item.record.text : `${item.problem.details.file} ${item.problem.code}`);
  }
  return items;
}

describe('json', () => {
  it.each([
    ['one record', '{\n"text": "Un."\n}', ['Un.']],
    ['one record on one line', '{"text": "Un."}\n', ['Un.']],
    ['a list', '[{"text": "Un."}, 7, {"text": "Deux."}]', ['Un.', 'n.json:[1] RC-INGEST-008', 'Deux.']],
    ['JSON Lines', '{"text": "Un."}\n{"text": "Deux."}\n{bad', ['Un.', 'Deux.', 'n.json:3 RC-INGEST-007']],
    ['no text', '{"title": "x"}', ['n.json RC-INGEST-008']],
    ['malformed JSON', '[{"text": "Un."},', ['n.json RC-INGEST-007']],
  ])('reads %s', async (_name, content, items) => {
    expect(await read(content)).toEqual(items);
  });
});
