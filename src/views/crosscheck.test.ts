import { describe, expect, it } from 'vitest';
import { press } from '../../test/fixtures/crosscheck-press.ts';
import { claimId } from '../../test/fixtures/reading-builder.ts';
import { buildCrosscheckView } from './crosscheck.ts';

const view = buildCrosscheckView(press.input, press.readings, { ui: 'en' });
const [attack, talks] = view.events;
const killed = attack!.fields.find(({ field }) => field === 'killed')!;

describe('buildCrosscheckView', () => {
  it('counts events told by several apart from those told by one', () => {
    expect(view.headline).toEqual(['3 reports', '2 events told by several', '1 on which they differ', '1 by one alone']);
    expect(view.alone.map(({ event, words }) => [event, words])).toEqual([['00cc', 'A market burnt.']]);
    expect([attack!.isDiffering, talks!.isDiffering]).toEqual([true, false]);
  });

  it('says how each report comes to an origin: by itself, after somebody, or with the words of another report', () => {
    expect(attack!.origins.map(({ ties }) => ties)).toEqual([
      [
        { document: 1, kind: 'relay', copyOf: null },
        { document: 2, kind: 'copy', copyOf: 1 },
      ],
      [{ document: 3, kind: 'relay', copyOf: null }],
      [{ document: 1, kind: 'own', copyOf: null }],
    ]);
  });

  it.each([
    ['≥ 9', { min: 9, max: null, isApproximate: false }, [], false],
    ['≈ 30', { min: 27, max: 33, isApproximate: true }, ['replaced since'], true],
    ['12', { min: 12, max: 12, isApproximate: false }, ['hedged'], false],
  ])('keeps the bounds of %s as they were stated', (value, range, marks, isReplaced) => {
    expect(killed.values.find((entry) => entry.value === value)).toMatchObject({ range, marks, isReplaced });
  });

  it('gives no bounds to what is no number', () => {
    expect(attack!.fields.find(({ field }) => field === 'place')!.values.map(({ range }) => range)).toEqual([null, null]);
  });

  it('keeps for each report its own holder, its words, their sentence and their address', () => {
    expect(killed.values[0]!.told).toMatchObject([
      { document: 1, holder: 'officials', address: 'wire#0-13', claim: claimId('wire', 0) },
      { document: 2, holder: 'Delta Wire', address: 'copy#0-13' },
    ]);
    expect(killed.values[1]!.told[0]!.sentence).toEqual({
      before: 'Auparavant, elle parlait d’',
      marked: 'une trentaine',
      after: '.',
    });
  });
});
