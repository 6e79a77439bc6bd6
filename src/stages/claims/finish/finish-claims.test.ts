import { describe, expect, it } from 'vitest';
import { at, treeOf } from '../../../../test/claims/build-tree.ts';
import { type Draft, wordSpan } from '../draft.ts';
import { newDraft } from '../finders/finder.ts';
import { finishClaims } from './finish-claims.ts';

const text = 'Kané affirme avoir quitté Ber';
const tree = treeOf(
  'fr',
  `Kané Kané PROPN 2 nsubj
   affirme affirmer VERB 0 root
   avoir avoir AUX 4 aux
   quitté quitter VERB 2 xcomp
   Ber Ber PROPN 4 obj`,
);

function draftAt(form: string, change: Partial<Draft> = {}): Draft {
  return newDraft({ tree, sentence: 0, predicate: at(tree, form), kind: 'verb', class: 'event', evidence: [], ...change });
}

const speech = draftAt('affirme', { class: 'statement' });
const said = draftAt('quitté', {
  attribution: [
    { holder: 'narrator', stance: 'asserts' },
    { holder: null, stance: 'says', span: wordSpan(tree, 0), cue: wordSpan(tree, 1) },
  ],
  roles: [{ role: 'actor', head: 0, span: wordSpan(tree, 0), form: 'name' }],
});

function finish(drafts: readonly Draft[], documentId = 'a') {
  return finishClaims(drafts, {
    documentId,
    text,
    attached: new Map(),
    refs: () => undefined,
    eventTypes: {},
    languages: {},
    actorTypes: new Map(),
    firstPlace: undefined,
    documentTime: { basis: 'none', why: 'none' },
  });
}

describe('finishClaims', () => {
  it('puts claims in text order and numbers them', () => {
    expect(finish([said, speech]).map(({ order, trigger }) => [order, trigger.text])).toEqual([
      [0, 'affirme'],
      [1, 'quitté'],
    ]);
  });

  it('gives ids that depend on the document, the trigger, the class and who is involved, and on nothing else', () => {
    const id = (draft: Draft, documentId?: string): string => finish([draft], documentId)[0]!.id;
    expect(id(said)).toMatch(/^[0-9a-f]{10}$/u);
    expect(id({ ...said, modality: 'hedged', attribution: said.attribution.slice(0, 1) })).toBe(id(said));
    for (const other of [id(said, 'b'), id({ ...said, class: 'flow' }), id({ ...said, roles: [] }), id(speech)]) {
      expect(other).not.toBe(id(said));
    }
  });

  it('keeps the first of two drafts with one id', () => {
    expect(finish([said, { ...said, modality: 'hedged' }]).map(({ modality }) => modality)).toEqual(['asserted']);
  });

  it('links an act of speech to what was said, and not the other way', () => {
    const [first, second] = finish([speech, said]);
    expect(first!.links).toEqual([{ type: 'content', to: second!.id }]);
    expect(second!.links).toEqual([]);
  });

  it('links no act of speech to what the narrator says', () => {
    const [first] = finish([speech, { ...said, attribution: said.attribution.slice(0, 1) }]);
    expect(first!.links).toEqual([]);
  });

  it('links a purpose to the act that it is the purpose of', () => {
    const [above, purpose] = finish([
      draftAt('affirme'),
      draftAt('quitté', { evidence: [{ rule: 'modality.purpose', start: 0, end: 1 }] }),
    ]);
    expect(purpose!.links).toEqual([{ type: 'purpose-of', to: above!.id, cue: { start: 0, end: 1, text: 'K' } }]);
  });

  it('gives the extent as it stands in the text', () => {
    const [claim] = finish([said]);
    expect(text.slice(claim!.extent!.start, claim!.extent!.end)).toBe('avoir quitté');
  });
});
