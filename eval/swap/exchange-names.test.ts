import { describe, expect, it } from 'vitest';
import { exchangeNames } from './exchange-names.ts';

describe('exchangeNames', () => {
  it.each([
    ['Kigali accused Kinshasa.', [['Kigali', 'Kinshasa']], 'Kinshasa accused Kigali.'],
    ['L’armée malienne et l’armée nigérienne', [['malienne', 'nigérienne']], 'L’armée nigérienne et l’armée malienne'],
    ['The RSF fought the SAF.', [['SAF', 'RSF']], 'The SAF fought the RSF.'],
    [
      'Malians met rebels.',
      [
        ['Mali', 'Niger'],
        ['rebels', 'soldiers'],
      ],
      'Malians met soldiers.',
    ],
  ] as const)('%s', (text, forms, exchanged) => {
    expect(exchangeNames(text, forms)).toBe(exchanged);
    expect(exchangeNames(exchanged, forms)).toBe(text);
  });
});
