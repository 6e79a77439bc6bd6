import { describe, expect, it } from 'vitest';
import { at, lexiconOf, treeOf } from '../../../test/claims/build-tree.ts';
import { isAgent, prepositionOf, prepositionRole } from './prepositions.ts';

const lexicon = lexiconOf('fr');

function phrase(preposition: readonly string[], noun: string, upos = 'NOUN'): string {
  const head = preposition.length + 2;
  const cases = preposition.map((form, index) => `${form} ${form} ADP ${index === 0 ? head : 2} ${index === 0 ? 'case' : 'fixed'}`);
  return ['x x VERB 0 root', ...cases, `${noun} ${noun} ${upos} 1 obl`].join('\n');
}

describe('prepositionRole', () => {
  it.each([
    [['dans'], 'village', 'NOUN', 'tirer', 'place'],
    [['vers'], 'Koro', 'PROPN', 'marcher', 'to'],
    [['contre'], 'armée', 'NOUN', 'tirer', 'recipient'],
    [['près', 'de'], 'Koro', 'PROPN', 'tirer', 'place'],
    [['avec'], 'fusil', 'NOUN', 'tirer', 'instrument'],
    [['avec'], 'milice', 'NOUN', 'tirer', 'co-actor'],
    [['pendant'], 'nuit', 'NOUN', 'tirer', null],
  ] as const)('%j %s is %s', (words, noun, upos, verb, role) => {
    const tree = treeOf('fr', phrase(words, noun, upos));
    expect(prepositionRole(tree, at(tree, noun), [verb], lexicon)?.role).toBe(role);
  });

  it('depends on the verb where the rule says so', () => {
    const tree = treeOf('fr', phrase(['à'], 'Koro', 'PROPN'));
    expect(prepositionRole(tree, at(tree, 'Koro'), ['arriver'], lexicon)?.role).toBe('to');
    expect(prepositionRole(tree, at(tree, 'Koro'), ['tirer'], lexicon)?.role).toBe('place');
  });

  it('knows nothing of a noun without preposition', () => {
    const tree = treeOf('fr', 'x x VERB 0 root\n village village NOUN 1 obj');
    expect(prepositionRole(tree, 1, ['x'], lexicon)).toBeUndefined();
    expect(prepositionOf(tree, 1)).toBe('');
  });
});

describe('isAgent', () => {
  it.each([
    ['somebody behind the preposition of agents', phrase(['par'], 'armée'), 'armée', true],
    ['a date behind it', phrase(['par'], 'lundi'), 'lundi', false],
    ['a place behind it', phrase(['par'], 'village'), 'village', false],
    ['somebody behind another preposition', phrase(['avec'], 'armée'), 'armée', false],
  ])('%s', (_name, table, noun, expected) => {
    const tree = treeOf('fr', table);
    expect(isAgent(tree, at(tree, noun), lexicon)).toBe(expected);
  });
});
