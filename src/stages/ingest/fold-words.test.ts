import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';

describe('foldWords', () => {
  it('drops case, accents and runs of spaces', () => {
    expect(foldWords('  Déc.\u00A0 ÉTÉ ')).toBe('dec. ete');
  });
});
