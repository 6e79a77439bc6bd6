import { expect, it } from 'vitest';
import { type Inflect, rememberingWords } from './word-memory.ts';

const read: Inflect = (form, upos, feats) => ({ form, feats, lemma: `${form}/${upos}/${feats}` });

it('tells tags of one form apart', () => {
  const inflect = rememberingWords(read, 10);
  for (const upos of ['NOUN', 'VERB', 'NOUN'] as const) expect(inflect('marche', upos, '_').lemma).toBe(`marche/${upos}/_`);
  expect(inflect('marche', 'VERB', 'Mood=Ind').lemma).toBe('marche/VERB/Mood=Ind');
});

it('gives the same word again, until it has more forms than it may keep', () => {
  const inflect = rememberingWords(read, 2);
  const first = inflect('un', 'NUM', '_');
  inflect('deux', 'NUM', '_');
  expect(inflect('un', 'NUM', '_')).toBe(first);
  inflect('trois', 'NUM', '_');
  expect(inflect('un', 'NUM', '_')).not.toBe(first);
  expect(inflect('un', 'NUM', '_')).toEqual(first);
});
