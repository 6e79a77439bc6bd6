import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readingSchema } from '../../src/model/reading.ts';
import { jsonLines, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('recoupe demo', () => {
  test('writes a page and readings, prints ten lines with their paths, and ends by itself', async () => {
    const { status, stdout, stderr } = await runRecoupe(['demo', '--out', folder.path], { environment: { DISPLAY: ':0' } });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(10);
    expect(stdout).toContain(join(folder.path, 'index.html'));
    expect(readFileSync(join(folder.path, 'index.html'), 'utf8')).toContain('<!doctype html>');
    const readings = jsonLines(readFileSync(join(folder.path, 'readings.jsonl'), 'utf8'));
    expect(readings.length).toBeGreaterThanOrEqual(10);
    for (const reading of readings) expect(readingSchema.safeParse(reading).error).toBeUndefined();
    expect(stderr).toBe(`in ${readings.length} = read ${readings.length} + duplicates 0 + failed 0\n`);
  });
});
