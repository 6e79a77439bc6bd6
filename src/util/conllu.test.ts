import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConlluSentence, commentValue, readConllu, surfaceTokens, writeConllu } from './conllu.ts';

const row = (...columns: (string | number)[]): string => [...columns, ...Array(10 - columns.length).fill('_')].join('\t');
const word = (id: number, form: string, head: number, misc = '_'): string => row(id, form, form, 'NOUN', '_', '_', head, 'dep', '_', misc);

const example = [
  '# newdoc id = un',
  '# text = Près du pont.',
  word(1, 'Près', 0),
  row('2-3', 'du'),
  word(2, 'de', 4),
  word(3, 'le', 4),
  row('3.1', 'vide'),
  word(4, 'pont', 1, 'SpaceAfter=No'),
  word(5, '.', 1),
  '',
  '',
].join('\n');

describe('readConllu', () => {
  it('reads comments, ranges and words, and skips empty nodes', () => {
    const [sentence, ...others] = readConllu(example);
    expect(others).toEqual([]);
    expect(sentence!.words.map((read) => read.form)).toEqual(['Près', 'de', 'le', 'pont', '.']);
    expect(sentence!.ranges).toEqual([{ first: 2, last: 3, form: 'du', misc: '_' }]);
    expect(sentence!.words.map((read) => read.head)).toEqual([0, 4, 4, 1, 1]);
  });

  it('takes CRLF line ends, several blank lines and a missing last line end', () => {
    const text = `\r\n\r\n${word(1, 'Un', 0)}\r\n\r\n\r\n${word(1, 'Deux', 0)}`;
    expect(readConllu(text).map((sentence) => sentence.words[0]!.form)).toEqual(['Un', 'Deux']);
  });

  it('lets sentences without any head through', () => {
    expect(readConllu(row(1, 'Un'))[0]!.words[0]!.head).toBeUndefined();
  });

  it.each([
    ['too few columns', '1\tUn', /bank, line 1: 2 columns/],
    ['an identifier that is none', row('x', 'Un'), /"x" is no identifier/],
    ['an identifier out of order', `${word(1, 'Un', 0)}\n${word(3, 'Deux', 1)}`, /line 2: identifier 3 where 2 was due/],
    ['a range out of order', `${row('2-3', 'du')}\n${word(1, 'de', 0)}`, /range 2-3 out of order/],
    ['a range beyond the end', `${row('1-2', 'du')}\n${word(1, 'de', 0)}`, /range 1-2 goes beyond/],
    ['a head that is no number', row(1, 'Un', 'un', 'NUM', '_', '_', 'zwei', 'root'), /"zwei" is no head/],
    ['a head out of range', `# x\n${word(1, 'Un', 0)}\n${word(2, 'Deux', 7)}`, /sentence at line 2: head 7 of word 2/],
    ['two roots', `${word(1, 'Un', 0)}\n${word(2, 'Deux', 0)}`, /2 roots/],
    ['an empty form', row(1, ''), /empty form/],
  ])('refuses %s with its place', (_, text, message) => {
    expect(() => readConllu(text, 'bank')).toThrow(message);
  });
});

describe('writeConllu', () => {
  it('gives back what was read', () => {
    const sentences = readConllu(example);
    expect(readConllu(writeConllu(sentences))).toEqual(sentences);
  });

  it('gives back any sentence without white space in its columns', () => {
    const cell = fc.string({ minLength: 1, maxLength: 5 }).filter((text) => !/\s|^#/.test(text) && text === text.trim());
    const sentence = fc.array(cell, { minLength: 1, maxLength: 6 }).map(
      (forms): ConlluSentence => ({
        comments: ['text = x'],
        ranges: [],
        words: forms.map((form, index) => ({
          id: index + 1,
          form,
          lemma: form,
          upos: 'X',
          xpos: '_',
          feats: '_',
          head: index,
          deprel: 'dep',
          deps: '_',
          misc: '_',
        })),
      }),
    );
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        expect(readConllu(writeConllu(sentences))).toEqual(sentences);
      }),
    );
  });
});

describe('surfaceTokens', () => {
  it('makes one token of a range and knows where a space follows', () => {
    expect(surfaceTokens(readConllu(example)[0]!).map((token) => [token.form, token.words.length, token.spaceAfter])).toEqual([
      ['Près', 1, true],
      ['du', 2, true],
      ['pont', 1, false],
      ['.', 1, true],
    ]);
  });
});

describe('commentValue', () => {
  const sentence: ConlluSentence = { comments: ['newpar', 'newdoc id = un', 'text = Il y a = ici.'], ranges: [], words: [] };
  it.each([
    ['newpar', ''],
    ['newdoc', 'un'],
    ['text', 'Il y a = ici.'],
    ['text_en', undefined],
    ['new', undefined],
  ])('reads %s', (key, value) => {
    expect(commentValue(sentence, key)).toBe(value);
  });
});
