import { describe, expect, it } from 'vitest';
import { lexiconOf, parsedOf } from '../../../test/claims/build-tree.ts';
import { repairTree } from './repair-tree.ts';

const lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') };

function arcs(lang: 'fr' | 'en', table: string): string[] {
  const { words } = repairTree(parsedOf(lang, table), lexicons[lang]);
  return words.map(({ form, head, deprel }) => `${form} < ${words[head]?.form ?? '-'} ${deprel}`);
}

describe('repairTree', () => {
  it('takes the verb of what is said from the auxiliaries of the verb of saying', () => {
    const found = arcs(
      'fr',
      `troupes troupe NOUN 6 nsubj
       sont être AUX 6 cop VerbForm=Fin
       là là ADV 6 advmod
       , , PUNCT 6 punct
       a avoir AUX 6 aux VerbForm=Fin
       affirmé affirmer VERB 0 root VerbForm=Part
       Kané Kané PROPN 6 nsubj`,
    );
    expect(found).toContain('sont < - root');
    expect(found).toContain('affirmé < sont parataxis');
    expect(found).toContain('troupes < sont nsubj');
    expect(found).toContain('Kané < affirmé nsubj');
  });

  it('leaves auxiliaries alone that stand in the clause of their verb', () => {
    const table = `armée armée NOUN 3 nsubj
       a avoir AUX 3 aux VerbForm=Fin
       affirmé affirmer VERB 0 root VerbForm=Part`;
    expect(arcs('fr', table)).toEqual(['armée < affirmé nsubj', 'a < affirmé aux', 'affirmé < - root']);
  });
});
