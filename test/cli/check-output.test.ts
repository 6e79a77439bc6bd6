import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { eventLineSchema } from '../../src/model/crosscheck.ts';
import { jsonLines, lastLine, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const record = (id: string, outlet: string, text: string): string => `${JSON.stringify({ id, outlet, text, date: '2024-03-13' })}\n`;

const post = record(
  'post',
  'Sarne Post',
  'Gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers, the governor of the region said.',
);
const herald = record(
  'herald',
  'Kesra Herald',
  'Fourteen soldiers were killed on 12 March 2024 when armed men attacked a post near Menaka, according to a doctor at the hospital of Gao.',
);
const denial = record('denial', 'Kesra Herald', 'The army denied shelling the market of Gao on 12 March 2024.');

const folder = temporaryFolder({
  'reports.jsonl': post + herald + denial,
  'turned.jsonl': denial + herald + post,
  'one.jsonl': post,
  'broken.jsonl': `${post}${denial}{"text": \n${denial}`,
});
const file = (name: string): string => join(folder.path, name);
afterAll(() => folder.remove());

describe('recoupe check', () => {
  test('prints what several reports tell, where they differ, and what is only denied', async () => {
    const { status, stdout, stderr } = await runRecoupe(['check', file('reports.jsonl')]);
    expect(status).toBe(0);
    expect(stdout).toContain('Attack (post near Menaka, 2024-03-12) [2][3]');
    expect(stdout).toContain('killed: DIFFER');
    expect(stdout).toMatch(/9 — governor of the region.*\n\s+“nine” post#67-71/u);
    expect(stdout).toMatch(/14 — doctor at the hospital of Gao.*\n\s+“Fourteen” herald#0-8/u);
    expect(stdout).toContain('Denied, and told by none (1)');
    expect(stdout).not.toContain('\u001b');
    expect(lastLine(stderr)).toBe('in 3 = read 3 + duplicates 0 + failed 0');
  });

  test('says where no two reports tell one event', async () => {
    const { status, stdout } = await runRecoupe(['check', file('one.jsonl')]);
    expect(status).toBe(0);
    expect(stdout).toContain('No event is told by more than one of these reports.');
    expect(stdout).not.toContain('DIFFER');
  });

  test('prints an event on each line for programs, in the same bytes for any order and any number of workers', async () => {
    const check = (name: string, ...more: string[]): ReturnType<typeof runRecoupe> =>
      runRecoupe(['check', file(name), '--format', 'jsonl', ...more]);
    const [one, two, turned] = [await check('reports.jsonl'), await check('reports.jsonl', '--workers', '2'), await check('turned.jsonl')];
    const lines = jsonLines(one.stdout);
    expect(lines).toMatchObject([{ independentOrigins: 2, event: { type: 'attack', from: '2024-03-12' } }]);
    for (const line of lines) expect(eventLineSchema.safeParse(line).error).toBeUndefined();
    expect(two.stdout).toBe(one.stdout);
    expect(turned.stdout).toBe(one.stdout);
    expect(lastLine(two.stderr)).toBe('in 3 = read 3 + duplicates 0 + failed 0');
  });

  test('goes on after what is broken, counts what it was given, and ends with status 2', async () => {
    const { status, stdout, stderr } = await runRecoupe(['check', file('broken.jsonl'), file('missing.txt'), '--format', 'jsonl']);
    expect(status).toBe(2);
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toContain(`${file('broken.jsonl')}:3`);
    expect(stderr).toContain(`${file('missing.txt')}: no such file or folder`);
    expect(lastLine(stderr)).toBe('in 5 = read 2 + duplicates 1 + failed 2');
  });

  test('speaks French to those who ask for it, and writes a file', async () => {
    const { status, stdout, stderr } = await runRecoupe(['check', file('reports.jsonl'), '--ui', 'fr', '--out', file('out/vu.txt')]);
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('in 3 = read 3 + duplicates 0 + failed 0');
    const text = readFileSync(file('out/vu.txt'), 'utf8');
    expect(text).toContain('Attaque (post near Menaka, 2024-03-12) [2][3]');
    expect(text).toMatch(/tués\s: DIVERGENT/u);
    expect(text).toContain('Démenti, et rapporté par aucun (1)');
  });
});
