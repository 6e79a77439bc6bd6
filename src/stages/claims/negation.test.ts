import { describe, expect, it } from 'vitest';
import { at, lexiconOf, treeOf } from '../../../test/claims/build-tree.ts';
import { negationOf } from './negation.ts';

const lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') };

function negator(lang: 'fr' | 'en', table: string, verb: string): string | undefined {
  const tree = treeOf(lang, table);
  const found = negationOf(tree, at(tree, verb), lexicons[lang]);
  return found === undefined ? undefined : tree.word(found).form;
}

describe('negationOf', () => {
  it.each([
    ['a negator', 'fr', "ils il PRON 4 nsubj\n n' ne ADV 4 advmod\n ont avoir AUX 4 aux\n tiré tirer VERB 0 root", 'tiré', "n'"],
    [
      'a negator on the auxiliary',
      'en',
      'they they PRON 4 nsubj\n did do AUX 4 aux\n not not PART 2 advmod\n fire fire VERB 0 root',
      'fire',
      'not',
    ],
    ['a negative subject', 'en', 'Nobody nobody PRON 2 nsubj\n fired fire VERB 0 root', 'fired', 'Nobody'],
    [
      'a conjunction before the subject',
      'en',
      'Neither neither CCONJ 2 cc:preconj\n army army NOUN 3 nsubj\n fired fire VERB 0 root',
      'fired',
      'Neither',
    ],
    ['a negative determiner', 'fr', 'Aucun aucun DET 2 det\n tir tir NOUN 3 nsubj\n touche toucher VERB 0 root', 'touche', 'Aucun'],
    [
      'a negative preposition',
      'fr',
      'fuit fuir VERB 0 root\n sans sans ADP 3 mark\n tirer tirer VERB 1 advcl VerbForm=Inf',
      'tirer',
      'sans',
    ],
  ] as const)('finds %s', (_name, lang, table, verb, expected) => {
    expect(negator(lang, table, verb)).toBe(expected);
  });

  it.each([
    ['a plain verb', 'fr', 'ils il PRON 2 nsubj\n tirent tirer VERB 0 root', 'tirent'],
    [
      'the verb above the negated one',
      'en',
      'hid hide VERB 0 root\n and and CCONJ 5 cc\n did do AUX 5 aux\n not not PART 5 advmod\n fire fire VERB 1 conj',
      'hid',
    ],
    [
      '"ne … que", which restricts',
      'fr',
      "il il PRON 3 nsubj\n n' ne ADV 3 advmod\n tient tenir VERB 0 root\n que que ADV 6 advmod\n le le DET 6 det\n pont pont NOUN 3 obj",
      'tient',
    ],
  ] as const)('finds nothing on %s', (_name, lang, table, verb) => {
    expect(negator(lang, table, verb)).toBeUndefined();
  });
});
