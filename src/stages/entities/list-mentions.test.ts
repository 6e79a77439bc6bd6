import { expect, it } from 'vitest';
import type { ReferenceMention } from './coreference/reference-mention.ts';
import type { EntityMention } from './entity-mention.ts';
import { listMentions } from './list-mentions.ts';

const text = 'The navy boarded a tanker. Its crew fled.';

function mention(words: string, rest: Partial<EntityMention>): EntityMention {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length, text: words, sentence: 0, first: 0, last: 0, head: 0 };
  return { ...place, kind: 'actor', form: 'nominal', ref: 'navy', grammar: {}, rule: 'test', why: 'test', ...rest };
}

function pointing(words: string, rest: Partial<ReferenceMention>): ReferenceMention {
  return { target: 'entity', ...mention(words, { form: 'possessive' }), ...rest };
}

const nothing = { named: [], references: [], times: [], quantities: [] };
const navy = mention('The navy', {});

it('numbers the mentions in text order, what points back in the place of what has its span', () => {
  const crew = mention('crew', { ref: 'doc:crew' });
  const found = listMentions({ ...nothing, named: [crew, navy], references: [pointing('crew', { form: 'nominal' })] });
  expect(found.map(({ id, text: words, ref }) => [id, words, ref])).toEqual([
    ['m1', 'The navy', 'navy'],
    ['m2', 'crew', 'navy'],
  ]);
});

it('gives a thing and what points to it their kind and one ref', () => {
  const tanker = pointing('tanker', { target: 'thing', ref: 'thing:19-25', form: 'nominal', kind: 'instrument' });
  const references = [tanker, pointing('Its', { target: 'thing', ref: 'thing:19-25', kind: 'instrument' })];
  expect(listMentions({ ...nothing, named: [navy], references }).map(({ kind, ref }) => [kind, ref])).toEqual([
    ['actor', 'navy'],
    ['thing', 'thing:19-25'],
    ['thing', 'thing:19-25'],
  ]);
});

it('gives an event its kind', () => {
  const references = [pointing('Its', { target: 'event', ref: 'event:9-16', kind: 'instrument' })];
  expect(listMentions({ ...nothing, references })[0]?.kind).toBe('event');
});

it.each([
  [
    ['navy', 'thing:19-25'],
    ['navy', 'thing:19-25'],
  ],
  [[], undefined],
])('keeps the rivals %j', (rivals, expected) => {
  expect(listMentions({ ...nothing, references: [pointing('Its', { ref: null, rivals })] })[0]?.rivals).toEqual(expected);
});
