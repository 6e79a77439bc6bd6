import { describe, expect, it } from 'vitest';
import { at, lexiconOf, treeOf } from '../../../test/claims/build-tree.ts';
import { verbVoice } from './voice.ts';

const lexicon = lexiconOf('fr');
const participle = 'Tense=Past|VerbForm=Part';

describe('verbVoice', () => {
  it.each([
    ['a plain passive', `pont pont NOUN 3 nsubj\n est être AUX 3 aux\n détruit détruire VERB 0 root ${participle}`, 'détruit', 'passive'],
    ['a perfect', `tireur tireur NOUN 3 nsubj\n a avoir AUX 3 aux\n détruit détruire VERB 0 root ${participle}`, 'détruit', 'active'],
    ['a verb of motion with "être"', `il il PRON 3 nsubj\n est être AUX 3 aux\n parti partir VERB 0 root ${participle}`, 'parti', 'active'],
    [
      'a compound passive of such a verb',
      `ils il PRON 4 nsubj\n ont avoir AUX 4 aux\n été être AUX 4 aux ${participle}\n sortis sortir VERB 0 root ${participle}`,
      'sortis',
      'passive',
    ],
    [
      'a wrong label of the subject',
      `pont pont NOUN 3 nsubj:pass\n a avoir AUX 3 aux\n cédé céder VERB 0 root ${participle}`,
      'cédé',
      'active',
    ],
    [
      'a reflexive',
      `mur mur NOUN 4 nsubj\n s' se PRON 4 expl:comp\n est être AUX 4 aux\n écroulé écrouler VERB 0 root ${participle}`,
      'écroulé',
      'reflexive',
    ],
    [
      'a second participle of a perfect',
      `ont avoir AUX 2 aux\n pris prendre VERB 0 root ${participle}\n et et CCONJ 4 cc\n pillé piller VERB 2 conj ${participle}`,
      'pillé',
      'active',
    ],
    [
      'a second participle of a passive',
      `sont être AUX 2 aux\n pris prendre VERB 0 root ${participle}\n et et CCONJ 4 cc\n fouillés fouiller VERB 2 conj ${participle}`,
      'fouillés',
      'passive',
    ],
    ['a participle without auxiliary', `un un DET 2 det\n pont pont NOUN 0 root\n miné miner VERB 2 acl ${participle}`, 'miné', 'passive'],
    ['a present', 'elle elle PRON 2 nsubj\n tient tenir VERB 0 root Tense=Pres|VerbForm=Fin', 'tient', 'active'],
  ])('reads %s', (_name, table, verb, expected) => {
    const tree = treeOf('fr', table);
    expect(verbVoice(tree, at(tree, verb), lexicon)).toBe(expected);
  });
});
