import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { eventLineSchema } from '../../src/model/crosscheck.ts';
import { readingSchema } from '../../src/model/reading.ts';
import { jsonLines, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('recoupe demo', () => {
  test('prints where the examples differ, then twelve lines with what was written, and ends by itself', async () => {
    const { status, stdout, stderr } = await runRecoupe(['demo', '--out', folder.path], { environment: { DISPLAY: ':0' } });
    expect(status).toBe(0);
    const [check, summary] = [stdout.slice(0, stdout.lastIndexOf('\n\n')), stdout.slice(stdout.lastIndexOf('\n\n')).trim()];
    expect(check).toMatch(/killed: DIFFER/u);
    expect(summary.split('\n')).toHaveLength(12);
    for (const name of ['index.html', 'check/index.html']) {
      expect(summary).toContain(join(folder.path, name));
      expect(readFileSync(join(folder.path, name), 'utf8')).toContain('<!doctype html>');
    }
    for (const event of jsonLines(readFileSync(join(folder.path, 'events.jsonl'), 'utf8')))
      expect(eventLineSchema.safeParse(event).error).toBeUndefined();
    const readings = jsonLines(readFileSync(join(folder.path, 'readings.jsonl'), 'utf8'));
    expect(readings.length).toBeGreaterThanOrEqual(10);
    for (const reading of readings) expect(readingSchema.safeParse(reading).error).toBeUndefined();
    expect(stderr).toBe(`in ${readings.length} = read ${readings.length} + duplicates 0 + failed 0\n`);
  });
});
