import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openKernel } from '../../neural/kernel/kernel.ts';
import { createRandom } from '../../util/random.ts';
import type { Example } from './example.ts';
import { TaggerParserNetwork } from './tagger-parser-network.ts';

const module = readFileSync(new URL('../../../dist/neural/kernel/kernel.wasm', import.meta.url));
const form = (word: number) => ({ word, lemmas: [word], affixes: [word, word + 1], class: 3 });

function example(words: readonly number[], heads: readonly number[]): Example {
  return {
    features: [form(2), ...words.map(form)],
    vectors: Int32Array.from([-1, ...words.map(() => -1)]),
    treebank: words.length % 2,
    upos: Int32Array.from([0, ...words.map((word) => word % 3)]),
    tags: Int32Array.from([0, ...words.map((word) => word % 5)]),
    heads: Int32Array.from([0, ...heads]),
    labels: Int32Array.from([0, ...words.map((word) => word % 4)]),
  };
}

const batch = [example([3, 4, 5, 6], [2, 0, 2, 3]), example([7, 3], [0, 1]), example([5], [0])];

function buildNetwork() {
  const kernel = openKernel(module, 16);
  const network = new TaggerParserNetwork(kernel, createRandom(5), {
    shape: { word: 8, lemma: 4, affix: 4, class: 8, vector: 0, treebank: 8, units: 8, arc: 8, label: 8 },
    sizes: { words: 12, lemmas: 12, affixes: 12, classes: 5, treebanks: 2, upos: 3, tags: 5, labels: 4 },
    wordCounts: new Int32Array(12).fill(1),
    vectors: undefined,
    maxRows: 32,
    maxLength: 8,
    dropout: { input: 0, hidden: 0, word: 0 },
  });
  return { kernel, network };
}

test('the gradient of every parameter agrees with finite differences of the loss', () => {
  const { kernel, network } = buildNetwork();
  network.train(batch);
  const gradients = network.store.all.map((p) => kernel.floats.slice(p.gradient, p.gradient + p.rows * p.columns));
  const random = createRandom(3);
  const worst = network.store.all.map((parameter, index) => {
    let largest = 0;
    const used = [...gradients[index]!.keys()].filter((i) => gradients[index]![i] !== 0);
    for (let trial = 0; trial < 6 && used.length > 0; trial++) {
      const at = parameter.value + used[random.below(used.length)]!;
      const kept = kernel.floats[at]!;
      const step = 5e-4;
      kernel.floats[at] = kept + step;
      const above = network.train(batch);
      kernel.floats[at] = kept - step;
      const below = network.train(batch);
      kernel.floats[at] = kept;
      const analytic = gradients[index]![at - parameter.value]!;
      largest = Math.max(largest, Math.abs((above - below) / (2 * step) - analytic) / Math.max(0.1, Math.abs(analytic)));
    }
    return { name: parameter.name, touched: used.length > 0, error: largest };
  });
  expect(worst.filter((entry) => !entry.touched)).toEqual([]);
  expect(worst.filter((entry) => entry.error > 0.05)).toEqual([]);
});
