import { describe, expect, test } from 'vitest';
import { spellingVariants } from './spelling-variants.ts';

describe('spellingVariants', () => {
  test.each([
    ['cœur', ['coeur', 'coeûr']],
    ['paraitre', ['paraître']],
    ['évènement', ['événement']],
    ['aout', ['août']],
    ['fut', []],
    ['parasol', []],
  ])('%s: %j', (form, expected) => {
    expect([...spellingVariants(form)]).toEqual(expected);
  });
});
