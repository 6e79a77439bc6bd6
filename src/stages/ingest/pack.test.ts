import { describe, expect, it } from 'vitest';
import { compileDatelinePack } from './pack.ts';

describe('compileDatelinePack', () => {
  it('folds the cues and adds the months of the language', () => {
    const pack = compileDatelinePack('fr', { published: ['Publié le'], ordinals: ['er'] });
    expect(pack.published).toEqual(['publie le']);
    expect(pack.months.slice(0, 3)).toEqual(['janvier', 'fevrier', 'mars']);
  });

  it.each([
    ['no cue', { published: [], ordinals: [] }, /published/u],
    ['an unknown key', { published: ['x y'], ordinals: [], months: [] }, /months/u],
    ['another order', { published: ['x y'], ordinals: [], numericOrder: 'year-day-month' }, /numericOrder/u],
  ])('refuses %s', (_name, content, message) => {
    expect(() => compileDatelinePack('fr', content)).toThrow(message);
  });
});
