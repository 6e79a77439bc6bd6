import { expect, test } from 'vitest';
import { silentReasons } from '../model/silent-reason.ts';
import { silentReasonWords, slipReasonWords } from './reason-words.ts';

test.each(silentReasons)('"%s" has words of its own in French', (reason) => {
  expect(silentReasonWords(reason, 'fr')).not.toBe(reason);
});

test('a wording that is not known is shown as it is', () => {
  expect(silentReasonWords('something newer', 'fr')).toBe('something newer');
  expect(slipReasonWords('something newer', 'en')).toBe('something newer');
});
