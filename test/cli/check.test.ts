import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runRecoupe, temporaryFolder } from './run-recoupe.ts';

const folder = temporaryFolder({
  'reports.jsonl': [
    {
      id: 'one',
      outlet: 'Sarne Post',
      date: '2031-05-06',
      text: 'Rebels shelled the village of Sarne on Monday, killing four people, the mayor said.',
    },
    {
      id: 'two',
      outlet: 'Delta Wire',
      date: '2031-05-07',
      text: 'Rebels shelled the village of Sarne on Monday, killing six people, the army said.',
    },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
});
const file = (name: string): string => join(folder.path, name);
afterAll(() => folder.remove());

describe('recoupe check --format html', () => {
  test('writes one page of the cross-check and one for each report, which lead to each other', async () => {
    const { status, stderr, stdout } = await runRecoupe([
      'check',
      file('reports.jsonl'),
      '--format',
      'html',
      '--out',
      file('pages'),
      '--no-open',
    ]);
    expect(stderr).toContain('in 2 = read 2 + duplicates 0 + failed 0\n');
    expect([status, stdout]).toEqual([0, '']);
    const index = readFileSync(file('pages/index.html'), 'utf8');
    const pages = readdirSync(file('pages/documents'));
    expect(pages).toEqual(['000001-one.html', '000002-two.html']);
    for (const page of pages) {
      expect(index).toContain(`href="documents/${page}"`);
      expect(readFileSync(file(`pages/documents/${page}`), 'utf8')).toContain('href="../index.html"');
    }
  });

  test('takes the name of a file for the page itself', async () => {
    const out = file('named/the check.html');
    const { status } = await runRecoupe(['check', file('reports.jsonl'), '--format', 'html', '--out', out, '--no-open', '--ui', 'fr']);
    expect(status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<html lang="fr">');
    expect(existsSync(file('named/index.html'))).toBe(false);
    expect(readFileSync(file('named/documents/000001-one.html'), 'utf8')).toContain('href="../the%20check.html"');
  });
});
