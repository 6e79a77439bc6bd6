import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConlluSentence } from '../util/conllu.ts';
import { harmoniseRelation, readTreebanks } from './treebanks.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of treebanks; a sentence is written as its words. */
function treebankFolder(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-treebanks-'));
  folders.push(folder);
  for (const [name, sentences] of Object.entries(files)) writeFileSync(join(folder, name), sentences.map(conllu).join(''));
  return folder;
}

function conllu(sentence: string): string {
  const rows = sentence.split(' ').map((form, index) => `${index + 1}\t${form}\t_\tX\t_\t_\t${index}\tdep\t_\t_`);
  return `${rows.join('\n')}\n\n`;
}

const texts = (sentences: readonly ConlluSentence[] = []) => sentences.map(({ words }) => words.map(({ form }) => form).join(' '));

describe('readTreebanks', () => {
  const files = {
    'qtl_news-ud-dev.conllu': ['a b', 'one two three four five'],
    'qtl_news-ud-train.conllu': ['c d', 'one two three four five', 'a b'],
    'qtl_wiki-ud-dev.conllu': ['w1', 'w2', 'w3', 'w4', 'w5', 'w6'],
    'notes.txt': ['not a treebank'],
  };

  it('learns from everything where nothing is measured', () => {
    const split = readTreebanks(treebankFolder(files), false);
    expect([split.train.length, split.heldOut.size]).toEqual([11, 0]);
    expect([...split.trainFiles.keys()]).toEqual(['qtl_news-ud-dev', 'qtl_news-ud-train', 'qtl_wiki-ud-dev']);
  });

  it('keeps out development parts, a fifth of them where there is no training part, and long sentences that they share', () => {
    const split = readTreebanks(treebankFolder(files), true);
    expect(texts(split.heldOut.get('qtl_news-ud-dev'))).toEqual(['a b', 'one two three four five']);
    expect(texts(split.heldOut.get('qtl_wiki-ud-dev (a fifth)'))).toEqual(['w1', 'w6']);
    expect(texts(split.trainFiles.get('qtl_news-ud-train'))).toEqual(['c d', 'a b']);
    expect(texts(split.trainFiles.get('qtl_wiki-ud-dev'))).toEqual(['w2', 'w3', 'w4', 'w5']);
    expect([split.treebanks, split.trainTreebank]).toEqual([
      ['qtl_news', 'qtl_wiki'],
      [0, 0, 1, 1, 1, 1],
    ]);
  });

  it('refuses a folder without treebanks', () => {
    expect(() => readTreebanks(treebankFolder({ 'notes.txt': ['a'] }), false)).toThrow(/no \.conllu file/u);
  });
});

describe('harmoniseRelation', () => {
  it.each([
    ['obl:arg', 'obl'],
    ['obl:agent', 'obl:agent'],
    ['nsubj:pass', 'nsubj:pass'],
  ])('%s is learned as %s', (given, learned) => {
    expect(harmoniseRelation(given)).toBe(learned);
  });
});
