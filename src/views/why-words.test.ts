import { expect, test } from 'vitest';
import { whyWords } from './why-words.ts';

test.each([
  ['No gazetteer lists this name.', 'Aucun gazetier n’a ce nom.'],
  ['Computed: 12 km from Dél-Amar towards N.', 'Calculé\u00a0: à 12 km de Dél-Amar vers N.'],
  ['stands for the army: the last named that agrees', 'mis pour the army\u00a0: le dernier nommé qui s’accorde'],
  ['the initials of "$& (x"', 'les initiales de «\u00a0$& (x\u00a0»'],
])('"%s" has words in French', (why, french) => {
  expect(whyWords(why, 'fr')).toBe(french);
  expect(whyWords(why, 'en')).toBe(why);
});

test.each(['something newer', 'No gazetteer lists this name. Or does one?', ''])('"%s" is shown as it is', (why) => {
  expect(whyWords(why, 'fr')).toBe(why);
});
