import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commentValue, readConllu } from '../../src/util/conllu.ts';
import { lastLine, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const row = (...columns: string[]): string => [...columns, ...Array<string>(10 - columns.length).fill('_')].join('\t');
const treebank = [
  '# sent_id = own-1',
  '# text = Il vient du port.',
  row('1', 'Il'),
  row('2', 'vient'),
  row('3-4', 'du'),
  row('3', 'de'),
  row('4', 'le'),
  ['5', 'port', ...Array<string>(7).fill('_'), 'SpaceAfter=No'].join('\t'),
  row('6', '.'),
  '',
  '',
].join('\n');

const folder = temporaryFolder({
  'gold.conllu': treebank,
  'broken.conllu': '1\tIl\n\n',
  'report.txt': 'Le convoi est parti du port. L’armée l’a suivi.\n\nRien n’a bougé.\n',
});
afterAll(() => folder.remove());
const file = (name: string): string => join(folder.path, name);

describe('recoupe parse', () => {
  test('keeps the tokens, ranges and comments of a treebank and fills the analysis', async () => {
    const { status, stdout } = await runRecoupe(['parse', file('gold.conllu'), '--format', 'conllu', '--lang', 'fr']);
    expect(status).toBe(0);
    const [gold] = readConllu(treebank);
    const [parsed] = readConllu(stdout);
    expect(parsed!.comments).toEqual(gold!.comments);
    expect(parsed!.ranges).toEqual(gold!.ranges);
    expect(parsed!.words.map(({ form, misc }) => ({ form, misc }))).toEqual(gold!.words.map(({ form, misc }) => ({ form, misc })));
    expect(parsed!.words.map(({ upos }) => upos)).toEqual(['PRON', 'VERB', 'ADP', 'DET', 'NOUN', 'PUNCT']);
    expect(parsed!.words.filter(({ head }) => head === 0)).toHaveLength(1);
  });

  test('divides running text, keeping its characters', async () => {
    const { status, stdout, stderr } = await runRecoupe(['parse', file('report.txt')]);
    expect(status).toBe(0);
    const sentences = readConllu(stdout);
    expect(sentences.map((sentence) => commentValue(sentence, 'text'))).toEqual([
      'Le convoi est parti du port.',
      'L’armée l’a suivi.',
      'Rien n’a bougé.',
    ]);
    expect(sentences.map((sentence) => commentValue(sentence, 'newpar') !== undefined)).toEqual([true, false, true]);
    expect(sentences[0]!.ranges).toMatchObject([{ form: 'du', first: 5, last: 6 }]);
    expect(sentences[1]!.words[0]).toMatchObject({ form: 'L’', misc: 'SpaceAfter=No' });
    expect(stderr).toBe('in 1 = read 1 + duplicates 0 + failed 0\n');
  });

  test('takes a treebank on standard input, its language found', async () => {
    const { status, stdout } = await runRecoupe(['parse', '-', '--input-format', 'conllu'], { input: treebank });
    expect(status).toBe(0);
    expect(readConllu(stdout)).toHaveLength(1);
  });

  test('names the line of a malformed treebank and ends with status 2', async () => {
    const { status, stdout, stderr } = await runRecoupe(['parse', file('broken.conllu'), file('gold.conllu'), '--lang', 'fr']);
    expect(status).toBe(2);
    expect(readConllu(stdout)).toHaveLength(1);
    expect(stderr).toContain('broken.conllu, line 1');
    expect(lastLine(stderr)).toBe('in 2 = read 1 + duplicates 0 + failed 1');
  });
});
