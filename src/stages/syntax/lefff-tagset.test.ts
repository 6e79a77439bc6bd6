import { describe, expect, test } from 'vitest';
import { ambiguityTag, isParticiple, morphologyFit } from './lefff-tagset.ts';

describe('morphologyFit', () => {
  const plural = 'Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part';
  test.each([
    ['Kmp', 'Kfp', plural],
    ['Kmp', 'Kms', plural],
    ['P3s', 'J3s', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
    ['PS13s', 'Y2s', 'Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
    ['C3p', 'F3p', 'Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'],
    ['T3s', 'S3s', 'Mood=Sub|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin'],
    ['W', 'G', 'VerbForm=Inf'],
    ['f', 'fp', 'Gender=Fem|Number=Plur'],
  ])('%s fits better than %s for %s', (better, worse, feats) => {
    expect(morphologyFit(better, feats)).toBeGreaterThan(morphologyFit(worse, feats));
  });

  test('contradiction is below zero, no features are neutral', () => {
    expect(morphologyFit('ms', 'Gender=Fem|Number=Plur')).toBeLessThan(0);
    expect(morphologyFit('ms', '_')).toBe(0);
  });
});

describe('ambiguityTag', () => {
  test.each([
    ['nc', 'ms', 'ncms'],
    ['np', 'ms', 'np'],
    ['v', 'PS13s', 'vFs'],
    ['v', 'P3p', 'vFp'],
    ['v', 'Kms', 'vKms'],
    ['v', 'W', 'vW'],
    ['auxEtre', 'I3p', 'auxEtreFp'],
    ['adj', 'Kmp', 'adjKmp'],
    ['cld', '3s', 'cld3s'],
  ])('%s %s is %s', (category, morph, tag) => {
    expect(ambiguityTag(category, morph)).toBe(tag);
  });
});

describe('isParticiple', () => {
  test.each([
    ['v', 'Kms', true],
    ['adj', 'Kfp', true],
    ['v', 'G', false],
    ['nc', 'ms', false],
  ])('%s %s: %s', (category, morph, expected) => {
    expect(isParticiple(category, morph)).toBe(expected);
  });
});
