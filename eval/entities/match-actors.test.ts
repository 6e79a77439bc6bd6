import { expect, test } from 'vitest';
import type { Actor, Reading } from '../../src/model/reading.ts';
import type { ExpectedActor } from './entity-tables.ts';
import type { KnownNames } from './known-names.ts';
import { actorAgrees, judgeActor } from './match-actors.ts';

const known: KnownNames = {
  actor: (ref) =>
    ({
      front: { names: ['front de la vallee', 'fdv'], theatres: ['MLI', 'NER'] },
      tcd: { names: ['tchad', 'gouvernement tchadien'], theatres: [] },
    })[ref],
  isPlace: () => false,
  country: () => undefined,
};

const actor = (rest: Partial<Actor>): Actor => ({ ref: 'a', label: { fr: 'x', en: 'x' }, type: 'rebel', aliases: [], ...rest });
const wanted = (rest: Partial<ExpectedActor>): ExpectedActor => ({ text: 'x', nth: 1, type: 'rebel', ...rest });
const front = wanted({ name: 'Front de la vallée', country: 'MLI' });
const chad = wanted({ name: 'gouvernement tchadien', type: 'government', country: 'TCD' });
const troops = wanted({ type: 'state-force', country: 'TCD', composed: true });
const men = wanted({ of: 'Front de la vallée', composed: true });
const major = wanted({ type: 'person', role: 'major', name: 'Nour Abba' });

test.each<[string, ExpectedActor, Partial<Actor>, boolean]>([
  ['by its label', front, { label: { fr: 'Front de la Vallée', en: 'Valley Front' } }, true],
  ['by an alias of the reading', front, { aliases: ['le Front de la vallée'] }, true],
  ['by an alias of the registry', front, { ref: 'front' }, true],
  ['by another name', front, { aliases: ['Front de la montagne'] }, false],
  ['of another country', front, { aliases: ['Front de la vallée'], country: 'TCD' }, false],
  ['of another country that is none of those it acts in', front, { ref: 'tcd', aliases: ['Front de la vallée'], country: 'TCD' }, false],
  ['in a country that it acts in', wanted({ name: 'Front de la vallée', country: 'NER' }), { ref: 'front', country: 'MLI' }, true],
  ['an entry called what the text says', wanted({ text: 'FDV', name: 'mouvement des vallées', country: 'NER' }), { ref: 'front' }, true],
  ['the same elsewhere', wanted({ text: 'FDV', name: 'mouvement des vallées', country: 'TCD' }), { ref: 'front' }, false],
  ['an entry called otherwise', wanted({ text: 'FDM', name: 'mouvement des monts', country: 'NER' }), { ref: 'front' }, false],
  ['a state for its government', chad, { ref: 'tcd', type: 'government', country: 'TCD' }, true],
  ['another state', chad, { ref: 'ner', type: 'government', country: 'NER' }, false],
  ['composed, of the country', troops, { type: 'state-force', country: 'TCD' }, true],
  ['composed, of another country', troops, { type: 'state-force', country: 'NER' }, false],
  ['composed, of another type', troops, { type: 'militia', country: 'TCD' }, false],
  ['composed, of the parent', men, { parent: 'front' }, true],
  ['composed, named after the parent', men, { label: { fr: 'combattants du Front de la vallée', en: 'fighters' } }, true],
  ['composed, of another parent', men, { parent: 'tcd' }, false],
  ['composed, of nobody that the table names', wanted({ composed: true }), {}, true],
  ['a person by the role', major, { type: 'person', role: 'major de l’armée' }, true],
  ['a person by the name', major, { type: 'person', label: { fr: 'Nour Abba', en: 'Nour Abba' } }, true],
  ['another person', major, { type: 'person', role: 'préfet', label: { fr: 'Ali Sow', en: 'Ali Sow' } }, false],
  ['a group for a person', major, { type: 'group', role: 'major' }, false],
])('%s', (_, expected, found, agrees) => {
  expect(actorAgrees(expected, actor(found), [], known)).toBe(agrees);
});

const text = 'Des miliciens';
const reading = (mentioned: boolean): Reading =>
  ({
    mentions: mentioned ? [{ id: 'm', kind: 'actor', start: 4, end: 13, text: 'miliciens', ref: 'a', form: 'nominal' }] : [],
    actors: [actor({ type: 'militia' })],
  }) as unknown as Reading;

test('an actor that is not read is wrong, words that are none must have none', () => {
  const militia = wanted({ text: 'miliciens', type: 'militia', composed: true });
  const none = wanted({ text: 'miliciens', type: 'none' });
  expect(judgeActor(text, militia, reading(true), known).right).toBe(true);
  expect(judgeActor(text, militia, reading(false), known).right).toBe(false);
  expect(judgeActor(text, none, reading(false), known).right).toBe(true);
  expect(judgeActor(text, none, reading(true), known).right).toBe(false);
});

test('words that are not in the sentence are the fault of the table', () => {
  expect(() => judgeActor(text, wanted({ text: 'milicien' }), reading(true), known)).toThrow(RangeError);
});
