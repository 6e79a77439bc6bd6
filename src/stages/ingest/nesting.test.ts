import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';
import { isTooDeepJson, isTooDeepYaml } from './nesting.ts';

describe('isTooDeepJson', () => {
  it.each([
    ['flat', '{"text":"x","tags":["a","b"]}', false],
    ['brackets in a string', JSON.stringify({ text: '['.repeat(1000) }), false],
    ['a quotation mark in a string', JSON.stringify({ text: '"\\"'.repeat(500) + '{'.repeat(1000) }), false],
    ['many beside each other', `[${'[],'.repeat(1000)}[]]`, false],
    ['an open string', `"${'['.repeat(1000)}`, false],
    ['arrays', '['.repeat(300), true],
    ['objects', '{"a":'.repeat(300), true],
    ['after a string', `{"text":"]]]","more":${'['.repeat(300)}`, true],
  ])('%s', (_name, text, isTooDeep) => {
    expect(isTooDeepJson(text)).toBe(isTooDeep);
  });
});

describe('isTooDeepYaml', () => {
  it.each([
    ['metadata', 'title: Le pont [vu du nord]\ndate: 2019-03-04\ntags: [a, b]\n', false],
    ['brackets in quotes', `title: "${'['.repeat(500)}"\n`, false],
    ['lists in brackets', `a: ${'['.repeat(40)}`, true],
    ['quoted brackets that close nothing', `a: ${'["]", '.repeat(40)}`, true],
    ['very many short lists', `a: [${'[], '.repeat(500)}]`, true],
    ['lists on one line', '- '.repeat(40), true],
    ['keys on one line', '? '.repeat(40), true],
  ])('%s', (_name, yaml, isTooDeep) => {
    expect(isTooDeepYaml(new Lexer().lex(yaml))).toBe(isTooDeep);
  });
});
