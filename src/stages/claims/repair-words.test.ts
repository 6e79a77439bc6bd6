import { describe, expect, it } from 'vitest';
import { lexiconOf, parsedOf } from '../../../test/claims/build-tree.ts';
import { repairTree } from './repair-tree.ts';

const lexicon = lexiconOf('en');
const past = 'Tense=Past|VerbForm=Fin';

function arcs(table: string): string[] {
  const { words } = repairTree(parsedOf('en', table), lexicon);
  return words.map(({ form, head, deprel }) => `${form} < ${words[head]?.form ?? '-'} ${deprel}`);
}

describe('repairTree, words of English clauses', () => {
  it.each([
    [
      'gives an article that stands for the thing back to it',
      `guards guard NOUN 2 nsubj\n boarded board VERB 0 root ${past}\n the the DET 2 obj\n dhow dhow ADV 2 obj`,
      ['the < dhow det', 'dhow < boarded obj'],
    ],
    [
      'reads a noun with a subject before it and an object behind it as a verb',
      `militia militia NOUN 2 nsubj\n fields field NOUN 0 root\n men man NOUN 2 obj`,
      ['militia < fields nsubj', 'men < fields obj'],
    ],
    [
      'puts a word of an approximation below the number, and the people in its place',
      `as as ADV 2 advmod\n many many ADJ 7 nsubj\n as as ADP 1 fixed\n seven seven NUM 5 nummod\n people people NOUN 7 nsubj
       are be AUX 7 cop VerbForm=Fin\n missing missing ADJ 0 root`,
      ['people < missing nsubj', 'many < seven advmod'],
    ],
    [
      'lets a number count the casualties right behind it',
      `officials official NOUN 2 nsubj\n spoke speak VERB 0 root ${past}\n of of ADP 5 case\n 20 20 NUM 2 obl\n dead dead ADJ 2 obl`,
      ['20 < dead nummod', 'dead < spoke obl'],
    ],
    [
      'lets a distance measure the phrase behind it, and gives the verb the time before an act',
      `hit hit VERB 0 root ${past}\n km km NOUN 1 obl:unmarked\n east east ADV 5 case\n of of ADP 5 case\n Koro Koro PROPN 1 obl`,
      ['km < Koro nmod:unmarked'],
    ],
    [
      'gives the verb what its particle is said to take',
      `puts put VERB 0 root ${past}\n blast blast NOUN 1 obj\n down down ADV 1 compound:prt\n to to ADP 5 case\n wiring wiring NOUN 3 obl`,
      ['wiring < puts obl'],
    ],
    [
      'leaves an article before its noun',
      `guards guard NOUN 2 nsubj\n boarded board VERB 0 root ${past}\n the the DET 4 det\n dhow dhow NOUN 2 obj`,
      ['the < dhow det', 'dhow < boarded obj'],
    ],
    [
      'leaves a noun with a copula a noun',
      `militia militia NOUN 3 nsubj\n is be AUX 3 cop VerbForm=Fin\n gangs gang NOUN 0 root\n men man NOUN 3 obj`,
      ['is < gangs cop'],
    ],
  ] as const)('%s', (_name, table, wanted) => {
    expect(arcs(table)).toEqual(expect.arrayContaining([...wanted]));
  });
});
