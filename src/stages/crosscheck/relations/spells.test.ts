import { describe, expect, it } from 'vitest';
import type { RelationStatement } from '../../../model/over-time.ts';
import { type HeldStatement, spellOf, stretches } from './spells.ts';

const said = (holder: string, reported: string, says: RelationStatement['says'], more: Partial<RelationStatement> = {}): HeldStatement => ({
  holder,
  statement: {
    document: `${reported} ${holder}`,
    claim: '0123456789',
    start: 0,
    end: 4,
    holder,
    stance: 'says',
    polarity: says === 'no' ? 'negative' : 'positive',
    modality: 'asserted',
    says,
    basis: 'stated',
    reported,
    ...more,
  },
});

const verdicts = (...statements: readonly HeldStatement[]): readonly string[] =>
  stretches(statements).map((stretch) => spellOf(stretch).verdict);

describe('stretches of what is said', () => {
  it.each([
    ['one voice', [said('experts', '2024-01-01', 'yes'), said('experts', '2024-05-01', 'yes')], ['said']],
    ['a denial by another', [said('experts', '2024-01-01', 'yes'), said('capital', '2024-01-01', 'no')], ['disputed']],
    ['a later denial by another', [said('experts', '2024-01-01', 'yes'), said('capital', '2024-05-01', 'no')], ['disputed']],
    ['the same voice otherwise', [said('experts', '2024-01-01', 'yes'), said('experts', '2024-05-01', 'no')], ['said', 'denied']],
    ['an end', [said('experts', '2024-01-01', 'yes'), said('envoy', '2024-05-01', 'over')], ['said', 'ended']],
    ['a denial after an end', [said('envoy', '2024-05-01', 'over'), said('capital', '2024-06-01', 'no')], ['ended']],
    ['said again after an end', [said('envoy', '2024-05-01', 'over'), said('experts', '2024-06-01', 'yes')], ['ended', 'said']],
    ['only a plan', [said('envoy', '2024-05-01', 'open')], ['open']],
    ['a plan beside what is said', [said('envoy', '2024-05-01', 'open'), said('experts', '2024-06-01', 'yes')], ['said']],
    ['only a denial', [said('capital', '2024-05-01', 'no')], ['denied']],
  ] as const)('%s', (_, statements, expected) => {
    expect(verdicts(...statements)).toEqual(expected);
    expect(verdicts(...[...statements].reverse())).toEqual(expected);
  });

  it('a day of the past that the words name comes before a report of an earlier day', () => {
    const past = said('experts', '2024-09-01', 'yes', { from: '2023-02-01', to: '2023-02-28' });
    const [first] = stretches([said('envoy', '2024-01-01', 'yes'), past]);
    expect(first!.map(({ holder }) => holder)).toEqual(['experts', 'envoy']);
  });

  it('keeps the days that somebody states, and the days of the reports apart', () => {
    const [stretch] = stretches([said('experts', '2024-01-01', 'yes', { from: '2023-04-01' }), said('envoy', '2024-05-01', 'yes')]);
    expect(spellOf(stretch!)).toMatchObject({ from: '2023-04-01', reported: { from: '2024-01-01', to: '2024-05-01' } });
    expect(spellOf(stretch!)).not.toHaveProperty('to');
  });

  it('takes no day from an act for the day since when it holds', () => {
    const [stretch] = stretches([
      said('experts', '2024-01-02', 'yes', { basis: 'act', act: 'raid', from: '2024-01-01', to: '2024-01-01' }),
    ]);
    expect(spellOf(stretch!)).not.toHaveProperty('from');
  });
});
