import { describe, expect, it } from 'vitest';
import { canonicalLanguage, isWebAddress } from './value-checks.ts';

describe('isWebAddress', () => {
  it.each([
    ['https://a.example/1', true],
    ['HTTP://a.example', true],
    ['ftp://a.example', false],
    ['a.example', false],
    ['data:text/html,x', false],
    ['', false],
  ])('%s', (value, expected) => {
    expect(isWebAddress(value)).toBe(expected);
  });
});

describe('canonicalLanguage', () => {
  it.each([
    ['FR', 'fr'],
    ['en_us', 'en-US'],
    ['français', undefined],
    ['', undefined],
  ])('%s', (tag, expected) => {
    expect(canonicalLanguage(tag)).toBe(expected);
  });
});
