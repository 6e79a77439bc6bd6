import { expect, it } from 'vitest';
import type { Actor, Mention, Place, Reading } from '../../src/model/reading.ts';
import type { KnownNames } from '../entities/known-names.ts';
import { type Filler, openReferences } from './refers-to.ts';

const text = 'La brigade du Nord et les rebelles sont à Tamrat. Ils y restent. Les assaillants sont près de Tamrat.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

function mention(words: string, ref: string, form: Mention['form'] = 'nominal', kind: Mention['kind'] = 'actor'): Mention {
  return { id: words, kind, ref, form, text: words, ...at(words) };
}
function actor(ref: string, label: string): Actor {
  return { ref, label: { fr: label, en: label }, type: 'group', aliases: [] };
}
function place(ref: string, name: string, rest: Partial<Place> = {}): Place {
  return { ref, name, kind: 'point', why: '', ...rest };
}

const reading: Pick<Reading, 'actors' | 'places' | 'mentions'> = {
  actors: [
    actor('a1', 'Northern Brigade'),
    actor('a2', 'rebelles'),
    actor('a3', 'armed group'),
    actor('a4', 'Brigade du Nord'),
    actor('doc:guards', 'guards'),
    actor('doc:kane', 'Kané'),
  ],
  places: [place('p1', 'Tamrat'), place('p2', 'près de Tamrat', { anchor: 'p1' }), place('place:clinic', 'clinic')],
  mentions: [
    mention('brigade du Nord', 'a1', 'name'),
    mention('rebelles', 'a2'),
    mention('Ils', 'a2', 'pronoun'),
    mention('assaillants', 'a3'),
    mention('rebelles', 'a4'),
    mention('soldats', 'doc:guards'),
    mention('Kané', 'doc:kane', 'name'),
  ],
};
const known: KnownNames = { actor: () => undefined, isPlace: (ref, name) => ref === 'p1' && name === 'Temrat', country: () => undefined };
const entities = [
  { id: 'brigade', names: ['Brigade du Nord', 'soldats'] },
  { id: 'rebels', names: ['rebelles'] },
  { id: 'tamrat', names: ['Temrat'] },
  { id: 'attackers', names: ['hommes armés'] },
];
const refersTo = openReferences(entities, reading as Reading, known);
const filler = (ref: string | null, words?: string, form?: Filler['form']): Filler => ({ ref, form, ...(words ? at(words) : {}) });

it.each<[string, readonly string[], Filler, string | undefined, boolean]>([
  ['a mention of that name', ['brigade'], filler('a1', 'brigade du Nord'), 'brigade du Nord', true],
  ['another entity', ['rebels'], filler('a1', 'brigade du Nord'), 'brigade du Nord', false],
  ['an alternative', ['rebels', 'brigade'], filler('a1'), undefined, true],
  ['a pronoun by its antecedent', ['rebels'], filler('a2', 'Ils', 'pronoun'), 'Ils', true],
  ['a pronoun with another antecedent', ['brigade'], filler('a2', 'Ils', 'pronoun'), 'Ils', false],
  ['a name outweighs common nouns linked to it', ['brigade'], filler('a4', 'rebelles'), 'rebelles', true],
  ['so these are not its nouns', ['rebels'], filler('a4', 'rebelles'), 'rebelles', false],
  ['what no annotated word names, made from the words of the role', ['attackers'], filler('a3', 'assaillants'), 'assaillants', true],
  ['and from other words', ['attackers'], filler('a3', 'assaillants'), 'Ils', false],
  ['and by a pronoun', ['attackers'], filler('a3', 'Ils', 'pronoun'), 'Ils', false],
  ['a place by a name of the gazetteer', ['tamrat'], filler('p1', 'Tamrat'), 'Tamrat', true],
  ['a place counted from it', ['tamrat'], filler('p2', 'près de Tamrat'), undefined, false],
  ['no reference on both sides', [], filler(null, 'Ils'), 'Ils', true],
  ['an instrument is no reference', [], filler('instrument:truck'), undefined, true],
  ['people of the document who are never named, where nobody is', [], filler('doc:guards', 'assaillants'), 'assaillants', true],
  ['somebody named, where nobody is', [], filler('doc:kane', 'Ils'), 'Ils', false],
  ['a place of the document that has no name, where none is', [], filler('place:clinic', 'Ils'), 'Ils', true],
  ['a place by name, where none is', [], filler('p1', 'Tamrat'), 'Tamrat', false],
  ['a place counted from one, where none is', [], filler('p2', 'près de Tamrat'), 'près de Tamrat', false],
  ['a reference where there is none', [], filler('a1'), 'brigade du Nord', false],
  ['none where there is one', ['brigade'], filler(null), 'brigade du Nord', false],
])('%s', (_, refs, found, words, right) => {
  expect(refersTo({ refs, orNone: refs.length === 0, ...(words ? { span: at(words) } : {}) }, found)).toBe(right);
});

it('takes no reference as well as one where both are right', () => {
  expect(refersTo({ refs: ['brigade'], orNone: true }, filler(null))).toBe(true);
  expect(refersTo({ refs: ['brigade'], orNone: true }, filler('a2'))).toBe(false);
});

it.each([
  ['Issa Dembara', 'Dembara', 'person', true],
  ['Issa Dembara', 'Dembara', 'group', false],
  ['Issa Dembara', 'bara', 'person', false],
  ['adjoint du commandant', 'commandant', 'person', false],
] as const)('%s called %s, a %s: %s', (name, label, type, right) => {
  const own = { actors: [{ ...actor('d', label), type }], places: [], mentions: [] };
  const judge = openReferences(
    [{ id: 'dembara', names: [name] }],
    own as Pick<Reading, 'actors' | 'places' | 'mentions'> as Reading,
    known,
  );
  expect(judge({ refs: ['dembara'] }, { ref: 'd' })).toBe(right);
});

it('takes a place counted from another where the annotated words lie in its own', () => {
  const start = text.lastIndexOf('Tamrat');
  const near = filler('p2', 'près de Tamrat');
  expect(refersTo({ refs: ['tamrat'], span: { start, end: start + 6 } }, near)).toBe(true);
  expect(refersTo({ refs: ['brigade'], span: { start, end: start + 6 } }, near)).toBe(false);
});
