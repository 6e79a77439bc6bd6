import { describe, expect, it } from 'vitest';
import { inDrawnOrder, readNews } from './draw-news.ts';

const treebank = [
  '# sent_id = n1',
  '# text = Il vient du gué.',
  '1\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\t_',
  '2\tvient\tvenir\tVERB\t_\t_\t0\troot\t_\t_',
  '3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_',
  '3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_',
  '4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_',
  '5\tgué\tgué\tNOUN\t_\t_\t2\tobl\t_\tSpaceAfter=No',
  '6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_',
  '',
  '# sent_id = w1',
  '# text = Oui',
  '1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\t_',
  '',
].join('\n');

describe('readNews', () => {
  it('keeps the sentences of the news part and says where their words stand', () => {
    const [sentence, ...others] = readNews(treebank, 'a', 'n');
    expect(others).toEqual([]);
    expect(sentence!.words.map(({ start, end }) => sentence!.text.slice(start, end))).toEqual(['Il', 'vient', 'du', 'du', 'gué', '.']);
  });

  it('names the sentence whose text lacks a word', () => {
    expect(() => readNews(treebank.replace('text = Il vient', 'text = Elle va'), 'a', 'n')).toThrow('a, n1: "Il" does not stand');
  });
});

describe('inDrawnOrder', () => {
  const items = [...'abcdefgh'].map((id) => ({ id }));
  const order = (seed: string, from = items): string =>
    inDrawnOrder(from, seed)
      .map(({ id }) => id)
      .join('');

  it('depends on the seed and the identifiers alone', () => {
    expect(order('one', items.toReversed())).toBe(order('one'));
    expect(order('two')).not.toBe(order('one'));
    expect([...order('one')].sort().join('')).toBe('abcdefgh');
  });
});
