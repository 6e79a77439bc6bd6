import { afterAll, describe, expect, test } from 'vitest';
import { jsonLines, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const report = `---
date: 2031-05-06
lang: en
---
Two soldiers were killed in Varna on Monday, the governor said.

Nobody claimed the attack.
`;
const { path: cwd, remove } = temporaryFolder({ 'report.txt': report, 'two.jsonl': '{"text": "One."}\n{"text": "Two."}\n' });
afterAll(remove);

describe('recoupe explain', () => {
  test('says why a word was read as it was, in the lines of the file', async () => {
    const { status, stdout, stderr } = await runRecoupe(['explain', 'report.txt', '--at', '5:19'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    for (const part of ['report.txt:5:19 "killed"', 'Sentence 1', 'lemma: kill', 'this word is: the predicate', 'says:']) {
      expect(stdout).toContain(part);
    }
  }, 60_000);

  test('gives the same to other programs, by line and column or by offset', async () => {
    const [byLine, byOffset] = await Promise.all(
      [
        ['--at', '5:39'],
        ['--offset', '38'],
      ].map((place) => runRecoupe(['explain', 'report.txt', ...place, '--format', 'jsonl'], { cwd })),
    );
    expect(byLine!.stdout).toBe(byOffset!.stdout);
    expect(jsonLines(byLine!.stdout)).toMatchObject([
      { schemaVersion: 1, at: { line: 5, column: 39, offset: 38 }, sentence: { index: 0 }, times: [{ text: 'Monday' }] },
    ]);
  }, 60_000);

  test.each([
    [['--at', '5:4'], '5:4 is white space.', 'The nearest word is "Two", at 5:1.'],
    [['--at', '2:1'], '2:1 is outside the text, which goes from 5:1 to 7:27.', 'The nearest word is "Two", at 5:1.'],
    [[], 'no place is given, or two are.', '--at 3:14'],
    [['--at', '5:1', '--offset', '3'], 'no place is given, or two are.', '--offset 120'],
    [['--at', 'x'], 'value not allowed: --at', 'recoupe explain --help'],
  ])('refuses %j', async (place, message, hint) => {
    const { status, stdout, stderr } = await runRecoupe(['explain', 'report.txt', ...place], { cwd });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  test('refuses several documents, and reports one that cannot be read', async () => {
    const several = await runRecoupe(['explain', 'two.jsonl', '--offset', '0', '--json'], { cwd });
    expect(several.status).toBe(1);
    expect(JSON.parse(several.stderr)).toMatchObject({ error: { code: 'RC-EXPLAIN-001', path: 'two.jsonl' } });
    const missing = await runRecoupe(['explain', 'nowhere.txt', '--offset', '0'], { cwd });
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('nowhere.txt');
  });

  test('speaks French', async () => {
    const { stdout } = await runRecoupe(['explain', 'report.txt', '--offset', '18', '--ui', 'fr'], { cwd });
    expect(stdout).toContain('report.txt:5:19 « killed »');
    expect(stdout).toContain('ce mot est\u00a0: le prédicat');
  }, 60_000);
});
