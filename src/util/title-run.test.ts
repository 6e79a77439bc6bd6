import { describe, expect, it } from 'vitest';
import { titleEnd } from './title-run.ts';

/** Words from "form/POS", parted by spaces. */
function wordsOf(text: string): { form: string; upos: string }[] {
  return text.split(' ').map((word) => {
    const [form, upos] = word.split('/') as [string, string];
    return { form, upos };
  });
}

describe('titleEnd', () => {
  it.each([
    ["L'/DET Écho/NOUN de/ADP le/DET Fleuve/NOUN a/AUX écrit/VERB", 'Fleuve'],
    ['Les/DET Échos/NOUN de/ADP la/DET mer/NOUN Rouge/ADJ disent/VERB', 'Rouge'],
    ['Le/PROPN Courrier/PROPN des/PROPN Deux/PROPN Nils/PROPN said/VERB', 'Nils'],
    ['Voice/PROPN of/ADP the/DET Hills/PROPN said/VERB', 'Hills'],
    ['Hills/PROPN and/CCONJ Rivers/NOUN said/VERB', 'Rivers'],
    // Somebody else of that name, or a place behind: no part of the title.
    ['Post/PROPN and/CCONJ Okapi/PROPN said/VERB', 'Post'],
    ['Ledger/PROPN in/ADP Koro/PROPN said/VERB', 'Ledger'],
    ['Matin/NOUN de/ADP le/DET général/NOUN Kané/PROPN écrit/VERB', 'Matin'],
  ])('%s', (text, last) => {
    const words = wordsOf(text);
    const end = titleEnd(words, 0, ({ form }) => form === 'de' || form === 'of');
    expect(words[end!]!.form).toBe(last);
  });

  it('begins with a capital', () => {
    expect(titleEnd(wordsOf('said/VERB Koro/PROPN'), 0, () => false)).toBeUndefined();
  });
});
