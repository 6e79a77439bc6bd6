import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWeightFile } from '../neural/weight-file.ts';
import { parserHeaderSchema } from '../stages/syntax/network-shape.ts';
import { openSyntaxLanguage } from '../stages/syntax/pack.ts';
import { type ModelPart, trainLanguage } from './train-language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kernel = join(root, 'dist/neural/kernel/kernel.wasm');
const settings = `
shape: { word: 8, lemma: 0, affix: 8, class: 0, vector: 0, treebank: 4, units: 16, arc: 8, label: 8 }
convention: qtl_toy
affixRows: 256
epochs: 1
batch: 4
rate: 0.002
seed: 3
dropout: { input: 0.2, hidden: 0.3, word: 0.2 }
`;

function treebank(count: number, noun: string): string {
  const rows = [
    ['1', 'Zol', 'zol', 'DET', '2', 'det'],
    ['2', noun, noun, 'NOUN', '3', 'nsubj'],
    ['3', 'tarun', 'taru', 'VERB', '0', 'root'],
    ['4', '.', '.', 'PUNCT', '3', 'punct'],
  ];
  const sentence = rows.map(([id, form, lemma, upos, head, deprel]) =>
    [id, form, lemma, upos, '_', '_', head, deprel, '_', '_'].join('\t'),
  );
  return `${sentence.join('\n')}\n\n`.repeat(count);
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-train-'));
  const language = join(folder, 'data/languages/qtl');
  cpSync(join(root, 'test/languages/toy'), language, { recursive: true });
  writeFileSync(join(language, 'training.yaml'), settings);
  mkdirSync(join(folder, 'treebanks/qtl'), { recursive: true });
  writeFileSync(join(folder, 'treebanks/qtl/qtl_toy-ud-train.conllu'), treebank(12, 'mip'));
  writeFileSync(join(folder, 'treebanks/qtl/qtl_toy-ud-dev.conllu'), treebank(3, 'brelu'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Trains into a folder of its own and returns it with what was reported. */
function train(name: string, parts: readonly ModelPart[], evaluate = false): { out: string; lines: string[] } {
  const lines: string[] = [];
  const [data, treebanks, out] = [join(folder, 'data'), join(folder, 'treebanks'), join(folder, name)];
  trainLanguage({ language: 'qtl', treebanks, evaluate, parts, data, kernel, out, report: (line) => lines.push(line) });
  return { out: join(out, 'qtl'), lines };
}

const all: readonly ModelPart[] = ['segmentation', 'lemmas', 'parser'];
const header = (out: string) => readWeightFile(readFileSync(join(out, 'tagger-parser.bin'))).header;

describe('trainLanguage', () => {
  it('writes models that the program can open and parse with', () => {
    const { out, lines } = train('whole', all);
    expect(readdirSync(out).sort()).toEqual(['boundaries.bin', 'contractions.bin', 'lemmas.json', 'tagger-parser.bin']);
    const lemmas = readFileSync(join(out, 'lemmas.json'), 'utf8');
    const { parser, inflect } = openSyntaxLanguage({
      kernel: readFileSync(kernel),
      weights: readFileSync(join(out, 'tagger-parser.bin')),
      lemmas,
    });
    expect(parser.parse([['Zol', 'mip', 'tarun', '.']])[0]).toHaveLength(4);
    expect(inflect('tarun', 'VERB', '_').lemma).toBe('taru');
    expect(lines.filter((line) => line.includes('epoch 1 of 1'))).toHaveLength(1);
  });

  it('gives the same bytes again', () => {
    const [one, other] = [train('one', all).out, train('other', all).out];
    for (const name of readdirSync(one)) expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name))), name).toBe(true);
  });

  it('keeps development parts out only when asked', () => {
    const words = (out: string) => parserHeaderSchema.parse(header(out)).words;
    const [kept, learnt] = [train('kept', ['parser'], true).out, train('learnt', ['parser']).out];
    expect([header(kept).evaluate, words(kept)]).toEqual([true, expect.not.arrayContaining(['brelu'])]);
    expect([header(learnt).evaluate, words(learnt)]).toEqual([false, expect.arrayContaining(['brelu'])]);
  });

  it('trains one part and leaves the others alone', () => {
    const { out } = train('lemmas-only', ['lemmas']);
    expect(readdirSync(out)).toEqual(['lemmas.json']);
  });

  it('adapts a trained parser to the sentences of the project, once', () => {
    const { out } = train('adapted', ['parser']);
    const before = readWeightFile(readFileSync(join(out, 'tagger-parser.bin')));
    expect(train('adapted', ['adaptation']).lines).toEqual(['qtl: no sentences in data/treebanks/qtl; the parser stays as it is']);
    const [own, path] = [join(folder, 'data/treebanks/qtl'), join(folder, 'data/languages/qtl/training.yaml')];
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'qtl_own.conllu'), treebank(5, 'mip'));
    expect(() => train('adapted', ['adaptation'])).toThrow('training.yaml names no adaptation');
    writeFileSync(path, `${settings}adaptation: { epochs: 1, rate: 0.001, copies: 2 }\n`);
    expect(train('adapted', ['adaptation']).lines[0]).toBe('qtl: 5 sentences of the project, 10 with variants');
    const after = readWeightFile(readFileSync(join(out, 'tagger-parser.bin')));
    expect(after.header).toEqual({ ...before.header, adaptedTo: ['qtl_own.conllu'] });
    expect(after.tensors).not.toEqual(before.tensors);
    expect(() => train('adapted', ['adaptation'])).toThrow('these weights are adapted');
    rmSync(own, { recursive: true });
    writeFileSync(path, settings);
  });

  it('writes new temperatures into a trained parser, and nothing where there is none', () => {
    const { out } = train('warm', ['parser']);
    const before = readWeightFile(readFileSync(join(out, 'tagger-parser.bin')));
    expect(parserHeaderSchema.parse(before.header).temperature).toEqual({ arc: 1, label: 1 });
    const path = join(folder, 'data/languages/qtl/training.yaml');
    writeFileSync(path, `${settings}temperature: { arc: 1.2, label: 0.9 }\n`);
    train('warm', ['temperature']);
    writeFileSync(path, settings);
    const after = readWeightFile(readFileSync(join(out, 'tagger-parser.bin')));
    expect(parserHeaderSchema.parse(after.header).temperature).toEqual({ arc: 1.2, label: 0.9 });
    expect(after.tensors).toEqual(before.tensors);
    expect(() => train('cold', ['temperature'])).toThrow(/does not exist/u);
    expect(existsSync(join(folder, 'cold/qtl/tagger-parser.bin'))).toBe(false);
  });
});
