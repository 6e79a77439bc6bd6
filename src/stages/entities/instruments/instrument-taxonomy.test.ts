import { describe, expect, test } from 'vitest';
import { piecesOf } from './instrument-pieces.ts';
import { compileInstruments, isKin } from './instrument-taxonomy.ts';

interface Changes {
  readonly classes?: readonly object[];
  readonly models?: readonly object[];
  readonly notTerms?: readonly string[];
}

const bow = { id: 'bow', label: { fr: 'arc', en: 'bow' }, kind: 'weapon', crewed: false, terms: { en: ['bow', 'longbow'] } };
const crossbow = { ...bow, id: 'crossbow', parent: 'bow', terms: { en: ['crossbow'] } };
const sling = { ...bow, id: 'sling', terms: { en: ['sling'] } };

function compile({ classes = [bow, crossbow, sling], models = [], notTerms = [] }: Changes) {
  return compileInstruments({
    classes: { endings: { en: { cut: ['s'], keep: 2 } }, contexts: { en: { hunt: ['arrow'] } }, notTerms: { en: notTerms }, classes },
    models: { sources: {}, models },
  });
}

test('a class is kin to those above and under it', () => {
  const taxonomy = compile({});
  expect(isKin(taxonomy, 'crossbow', 'bow')).toBe(true);
  expect(isKin(taxonomy, 'bow', 'crossbow')).toBe(true);
  expect(isKin(taxonomy, 'sling', 'bow')).toBe(false);
});

test('phrases are parted at hyphens and elisions', () => {
  expect(piecesOf("Char d'assaut")).toEqual(['char', "d'", 'assaut']);
  expect(piecesOf('Shahed-136')).toEqual(['shahed', '136']);
});

describe('data that do not fit', () => {
  const cases: readonly (readonly [string, Changes, RegExp])[] = [
    ['a missing parent', { classes: [crossbow] }, /crossbow: there is no class "bow" above it/u],
    ['a circle', { classes: [{ ...bow, parent: 'bow' }] }, /bow: it lies under itself/u],
    ['a class twice', { classes: [bow, bow] }, /"bow" stands twice/u],
    ['a term under two classes', { classes: [bow, { ...sling, terms: { en: ['bow'] } }] }, /"bow" stands under bow and sling/u],
    ['a term that is also none', { notTerms: ['longbow'] }, /"longbow" stands under notTerms and bow/u],
    ['an ambiguous term without words', { classes: [{ ...bow, terms: { en: [{ term: 'bow', ambiguous: true }] } }] }, /it needs "with"/u],
    ['an unknown context', { classes: [{ ...bow, terms: { en: [{ term: 'bow', context: 'sea' }] } }] }, /there is no context "sea"/u],
    ['a model of no class', { models: [{ name: 'Agincourt', class: 'cannon', source: 'unverified' }] }, /there is no class "cannon"/u],
    ['a model without its source', { models: [{ name: 'Agincourt', class: 'bow', source: 'guild' }] }, /there is no source "guild"/u],
    ['an unknown key', { classes: [{ ...bow, range: 'far' }] }, /range/u],
  ];
  test.each(cases)('%s', (_name, changes, message) => {
    expect(() => compile(changes)).toThrow(message);
  });
});
