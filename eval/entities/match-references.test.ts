import { expect, test } from 'vitest';
import type { Mention, Reading } from '../../src/model/reading.ts';
import type { ExpectedReference } from './entity-tables.ts';
import { judgeReference } from './match-references.ts';

const text = 'Soldats et pompiers ont évacué le port. Ils l’ont fermé.';

const mention = (words: string, ref: string | null): Mention => {
  const start = text.indexOf(words);
  return { id: words, kind: 'actor', start, end: start + words.length, text: words, ref, form: 'nominal' };
};

const reading = (...mentions: readonly Mention[]): Reading => {
  const start = text.indexOf('évacué');
  return { mentions, claims: [{ id: 'c1', trigger: { start, end: start + 6, text: 'évacué' } }] } as unknown as Reading;
};

const they = (rest: Partial<ExpectedReference>): ExpectedReference => ({ text: 'Ils', nth: 1, ...rest });
const soldiers = mention('Soldats', 's');
const firemen = mention('pompiers', 'p');

test.each<[string, Partial<ExpectedReference>, readonly Mention[], boolean]>([
  ['the same ref', { antecedent: 'Soldats' }, [soldiers, mention('Ils', 's')], true],
  ['another ref', { antecedent: 'Soldats' }, [soldiers, firemen, mention('Ils', 'p')], false],
  ['no ref', { antecedent: 'Soldats' }, [mention('Soldats', null), mention('Ils', null)], false],
  ['not read', { antecedent: 'Soldats' }, [soldiers], false],
  ['the ref of one of two', { antecedent: 'Soldats et pompiers' }, [soldiers, firemen, mention('Ils', 'p')], true],
  ['the ref of neither', { antecedent: 'Soldats et pompiers' }, [soldiers, firemen, mention('Ils', 'x')], false],
  ['the antecedent itself', { text: 'pompiers', antecedent: 'Soldats et pompiers' }, [mention('Soldats et pompiers', 's')], false],
  ['a claim at the words', { event: 'évacué' }, [mention('Ils', 'c1')], true],
  ['another claim', { event: 'évacué' }, [mention('Ils', 'c2')], false],
  ['an event without a claim', { event: 'évacué' }, [mention('Ils', 'event:3')], true],
  ['left open', { ambiguous: true, between: ['Soldats', 'pompiers'] }, [mention('Ils', null)], true],
  ['decided', { ambiguous: true, between: ['Soldats', 'pompiers'] }, [mention('Ils', 's')], false],
  ['nothing, and not read', { none: true }, [], true],
  ['nothing, and left open', { none: true }, [mention('Ils', null)], true],
  ['nothing, but decided', { none: true }, [mention('Ils', 's')], false],
  ['open but not read', { ambiguous: true, between: ['Soldats', 'pompiers'] }, [], false],
])('%s', (_, expected, mentions, right) => {
  expect(judgeReference(text, 'fr', they(expected), reading(...mentions)).right).toBe(right);
});

test('words that are not in the sentence are the fault of the table', () => {
  expect(() => judgeReference(text, 'fr', they({ text: 'Elles', event: 'évacué' }), reading())).toThrow(RangeError);
  expect(() => judgeReference(text, 'fr', they({ antecedent: 'marins' }), reading(mention('Ils', 's')))).toThrow(RangeError);
});
