import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { compileSegmentationPack, openSegmentationLanguage } from './pack.ts';

const { pack } = openShippedSegmentation('fr', true);

describe('compileSegmentationPack', () => {
  it('takes the shipped data and gives it back as JSON', () => {
    expect(compileSegmentationPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it.each([
    ['a field that it does not know', { ...pack, hyphen: 'keep' }],
    ['a missing field', { ...pack, starters: undefined }],
    ['a capital where small letters are due', { ...pack, elisions: ['L'] }],
    ['an abbreviation without a full stop', { ...pack, abbreviations: { ...pack.abbreviations, never: ['M'] } }],
    ['a contraction of one word', { ...pack, contractions: { du: { words: ['de'], split: 'always' } } }],
    ['two words where one is due', { ...pack, undivided: ['a b'] }],
  ])('refuses %s', (_, data) => {
    expect(() => compileSegmentationPack(data)).toThrow();
  });
});

describe('openSegmentationLanguage', () => {
  it('refuses weights of another format', () => {
    expect(() => openSegmentationLanguage(pack, { boundaries: new Uint8Array(40) })).toThrow(/not a file of hashed weights/);
  });
});
