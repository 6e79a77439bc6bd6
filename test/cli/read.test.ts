import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingLineSchema } from '../../src/model/reading.ts';
import { jsonLines, lastLine, program, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const french = 'L’armée a bombardé le village de Sarne hier soir, selon le maire. Deux habitants ont été blessés.\n';
const english = 'Rebels shelled the village of Sarne on Monday, the mayor said. Two residents were wounded.\n';
const german = 'Die Armee hat gestern Abend das Dorf beschossen, und zwei Bewohner wurden nach Angaben des Bürgermeisters verletzt.\n';

const record = (id: string, text: string, more: object = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;
const manyRecords = Array.from({ length: 80 }, (_, index) =>
  record(`r${index}`, `${index % 2 === 0 ? french : english}Mention ${index}.`),
).join('');

const folder = temporaryFolder({
  'a.txt': french,
  'b.txt': english,
  'c.bin': new Uint8Array(2048).map((_, index) => index % 7),
  'd.txt': '',
  'many.jsonl': manyRecords,
  'german.txt': german,
  'deep.json': '['.repeat(5000) + ']'.repeat(5000),
  'twice.jsonl':
    record('one', english, { outlet: 'Sarne Post' }) +
    record('two', english, { outlet: 'Sarne Post' }) +
    record('three', english, { outlet: 'Other' }),
  'broken.jsonl': `${record('ok', `${french}Encore.`)}{"text": \n${record('also', `${english}Again.`)}`,
});
const file = (name: string): string => join(folder.path, name);

beforeAll(() => {
  symlinkSync(file('nowhere'), file('dangling.txt'));
  symlinkSync(program, file('recoupe-link'));
});
afterAll(() => folder.remove());

describe('recoupe read', () => {
  test('prints a reading as text and reconciles', async () => {
    const { status, stdout, stderr } = await runRecoupe(['read', file('a.txt')]);
    expect(status).toBe(0);
    expect(stdout).toContain('L’armée a bombardé le village de Sarne');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('in 1 = read 1 + duplicates 0 + failed 0\n');
  });

  test('runs from any working directory, through a link', async () => {
    const { status, stdout } = await runRecoupe(['read', 'b.txt', '--format', 'jsonl'], {
      cwd: folder.path,
      command: file('recoupe-link'),
    });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ document: { lang: 'en', source: { path: 'b.txt' } } }]);
  });

  test('reads standard input', async () => {
    const { status, stdout } = await runRecoupe(['read', '-', '--format', 'jsonl', '--date', '2031-05-04', '--outlet', 'Sarne Post'], {
      input: english,
    });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      { document: { source: { outlet: 'Sarne Post' }, documentTime: { from: '2031-05-04', basis: 'given' } } },
    ]);
  });

  test('gives the same bytes with two workers as with one, in input order, and again', async () => {
    const args = ['read', file('many.jsonl'), '--format', 'jsonl'];
    const [one, two, again] = [await runRecoupe(args), await runRecoupe([...args, '--workers', '2']), await runRecoupe(args)];
    expect(jsonLines(one.stdout).map(({ document }) => (document as { id: string }).id)).toEqual(
      Array.from({ length: 80 }, (_, index) => `r${index}`),
    );
    expect(two.stdout).toBe(one.stdout);
    expect(again.stdout).toBe(one.stdout);
    expect(two.stderr).toBe('in 80 = read 80 + duplicates 0 + failed 0\n');
  });

  test('reports failures, goes on with the rest, and ends with status 2', async () => {
    const inputs = ['a.txt', 'c.bin', 'd.txt', 'dangling.txt', 'missing.txt', 'broken.jsonl', 'b.txt'].map(file);
    const { status, stdout, stderr } = await runRecoupe(['read', ...inputs, '--format', 'jsonl']);
    expect(status).toBe(2);
    const lines = jsonLines(stdout);
    expect(lines.map((line) => ('error' in line ? 'failed' : 'read'))).toEqual([
      'read',
      'failed',
      'failed',
      'failed',
      'failed',
      'read',
      'failed',
      'read',
      'read',
    ]);
    for (const line of lines) expect(readingLineSchema.safeParse(line).error).toBeUndefined();
    expect(lastLine(stderr)).toBe('in 9 = read 4 + duplicates 0 + failed 5');
  });

  test('names file and mend where a person reads, as JSON where a program does', async () => {
    const text = await runRecoupe(['read', file('missing.txt')]);
    expect(text.stderr).toBe(
      `recoupe: ${file('missing.txt')}: no such file or folder. Check the path.\nin 1 = read 0 + duplicates 0 + failed 1\n`,
    );
    const json = await runRecoupe(['read', file('missing.txt'), '--json']);
    expect(JSON.parse(json.stderr.split('\n')[0]!)).toMatchObject({ error: { code: 'RC-INGEST-001', path: file('missing.txt') } });
  });

  test('prints one line for a duplicate, a reading for a copy under another masthead', async () => {
    const { status, stdout, stderr } = await runRecoupe(['read', file('twice.jsonl'), '--format', 'jsonl']);
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      { document: { id: 'one' } },
      { document: { id: 'two' }, duplicateOf: 'one' },
      { document: { id: 'three' } },
    ]);
    expect(lastLine(stderr)).toBe('in 3 = read 2 + duplicates 1 + failed 0');
  });

  test('does not read a language without a pack, and says so', async () => {
    const { status, stdout } = await runRecoupe(['read', file('german.txt'), '--format', 'jsonl']);
    expect(status).toBe(0);
    const [reading] = jsonLines(stdout);
    expect(readingLineSchema.safeParse(reading).error).toBeUndefined();
    expect(reading).toMatchObject({ document: { lang: 'de' }, sentences: [], claims: [], diagnostics: [{ code: 'RC-LANG-001' }] });
  });

  test('names on standard error what is not read and what was read twice', async () => {
    const inputs = [file('german.txt'), file('a.txt'), file('twice.jsonl')];
    const { status, stderr } = await runRecoupe(['read', ...inputs, '--ui', 'fr']);
    expect(status).toBe(0);
    expect(stderr).toContain(`recoupe: ${file('german.txt')}: Document en allemand`);
    expect(stderr).toContain(`recoupe: ${file('twice.jsonl')}:2 : même texte que ${file('twice.jsonl')} (one)`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    const json = await runRecoupe(['read', ...inputs, '--json']);
    expect(json.stderr).toBe('in 5 = read 4 + duplicates 1 + failed 0\n');
  });

  test('takes the stated language of a short text, and says where a text contradicts it', async () => {
    const short = await runRecoupe(['read', '-', '--format', 'jsonl', '--lang', 'fr'], { input: 'The mayor left at the end.\n' });
    expect(jsonLines(short.stdout)).toMatchObject([{ document: { lang: 'fr' }, diagnostics: [] }]);
    const long = await runRecoupe(['read', file('b.txt'), '--format', 'jsonl', '--lang', 'fr']);
    expect(jsonLines(long.stdout)).toMatchObject([{ document: { lang: 'en' }, diagnostics: [{ code: 'RC-LANG-003' }] }]);
    expect(long.stderr).toContain('The stated language is French');
  });

  test('goes on after JSON that is nested too deeply', async () => {
    const inputs = [file('deep.json'), file('a.txt')];
    const { status, stderr } = await runRecoupe(['read', ...inputs, '--format', 'text']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${file('deep.json')}: JSON nested too deeply`);
    expect(lastLine(stderr)).toBe('in 2 = read 1 + duplicates 0 + failed 1');
  });

  test('ends quietly where the reader of its output goes away', async () => {
    const { status, stdout, stderr } = await runRecoupe(
      ['-c', `set -o pipefail; "${program}" read "${file('many.jsonl')}" --format jsonl | head -n 1`],
      { command: 'bash' },
    );
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).not.toContain('Error');
  });

  test('writes pages that load nothing, and files', async () => {
    const html = await runRecoupe(['read', file('a.txt'), file('b.txt'), '--format', 'html', '--out', file('pages'), '--ui', 'fr']);
    expect(html.status).toBe(0);
    expect(html.stderr).toContain(`Écrit : ${file('pages/index.html')}`);
    expect(readdirSync(file('pages'))).toEqual(['index.html']);
    expect(readFileSync(file('pages/index.html'), 'utf8')).not.toMatch(/(?:src|href)="https?:/u);
    const jsonl = await runRecoupe(['read', file('a.txt'), '--format', 'jsonl', '--out', file('out/lines.jsonl')]);
    expect(jsonl.stdout).toBe('');
    expect(jsonLines(readFileSync(file('out/lines.jsonl'), 'utf8'))).toHaveLength(1);
  });

  test('refuses a place that cannot be written, with status 1', async () => {
    const { status, stderr } = await runRecoupe(['read', file('a.txt'), '--format', 'jsonl', '--out', file('a.txt/x/y.jsonl')]);
    expect(status).toBe(1);
    expect(stderr).toContain('--out');
    expect(existsSync(file('a.txt/x'))).toBe(false);
  });

  test('says which model is missing, with status 1', async () => {
    for (const workers of ['1', '2']) {
      const { status, stderr } = await runRecoupe(['read', file('a.txt'), '--workers', workers], {
        environment: { RECOUPE_MODELS: file('no-models') },
      });
      expect(status).toBe(1);
      expect(stderr).toContain(`${file('no-models/fr/tagger-parser.bin')}: this model is missing`);
    }
  });
});
