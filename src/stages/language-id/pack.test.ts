import { describe, expect, it } from 'vitest';
import { compileLanguageIdPack } from './pack.ts';

describe('compileLanguageIdPack', () => {
  it('flattens the groups', () => {
    expect(compileLanguageIdPack('xx', { script: 'Latin', functionWords: [['Ba', "l'"], ['ko']] })).toEqual({
      lang: 'xx',
      script: 'Latin',
      functionWords: ['ba', "l'", 'ko'],
    });
  });

  it.each([
    ['a word that stands there twice', { script: 'Latin', functionWords: [['ba'], ['BA']] }, /"ba" stands there twice/u],
    ['an unknown script', { script: 'Runic', functionWords: [['ba']] }, /script/u],
    ['an unknown key', { script: 'Latin', functionWords: [['ba']], words: [] }, /words/u],
    ['no words', { script: 'Latin', functionWords: [] }, /functionWords/u],
  ])('refuses %s', (_name, content, message) => {
    expect(() => compileLanguageIdPack('xx', content)).toThrow(message);
  });
});
