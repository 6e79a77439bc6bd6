import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framingLineSchema, ledgerLineSchema, type RelationLine, relationLineSchema } from '../../src/model/over-time.ts';
import { ledger, namings, relations } from '../../src/stages/crosscheck/index.ts';
import { openCrosscheck, type ReportDraft } from './open-crosscheck.ts';
import { overTimeReports as reports } from './over-time-reports.ts';

const program = await openCrosscheck();
const { knowledge } = program;
const all = await program.read(Object.values(reports));

const related = async (...drafts: readonly ReportDraft[]): Promise<readonly RelationLine[]> =>
  relations(await program.read(drafts), { knowledge }).lines;

const short = (lines: readonly RelationLine[]): readonly string[] =>
  lines.map(({ pair, relation, spells }) => `${pair.join(' ')} ${relation}: ${spells.map(({ verdict }) => verdict).join(', ')}`);

describe('how actors are said to stand to each other', () => {
  it.each([
    ['a report and a denial of it', [reports.supports, reports.denies], ['rwa m23 supports: disputed']],
    ['the same in two languages', [reports.supports, reports.soutient], ['rwa m23 supports: said']],
    ['a denial alone', [reports.denies], ['rwa m23 supports: denied']],
    ['an end', [reports.supports, reports.noLonger], ['rwa m23 supports: said, ended']],
    ['a condition alone', [reports.mayFund], ['rwa m23 supports: open']],
    ['support that is withdrawn, told once', [reports.withdrew], ['bdi cod-army supports: ended']],
    ['whom a support is directed against', [reports.appuieContre], ['uga cod-army supports: said']],
    ['talks that are ruled out', [reports.ruledOut], ['m23 rwa negotiates: denied']],
    ['those who bear no arms', [reports.clinic], []],
  ] as const)('%s', async (_, drafts, expected) => {
    expect(short(await related(...drafts))).toEqual(expected);
  });

  it('tells an act as an act, and who stood beside whom before', async () => {
    const lines = await related(reports.alongside, reports.against);
    const fight = lines.find(({ relation }) => relation === 'fights')!;
    expect(fight.pair).toEqual(['wazalendo', 'cod-army']);
    expect(fight.spells[0]!.claims).toMatchObject([{ basis: 'act', act: 'attack', holder: 'March 23 Movement', says: 'yes' }]);
    expect(fight.changes).toMatchObject([{ kind: 'turned', before: 'cooperates', earlier: { document: 'r1' }, later: { document: 'r2' } }]);
    expect((await related(reports.against, reports.alongside)).map(({ relation }) => relation).sort()).toEqual(['cooperates', 'fights']);
  });

  it('says who commanded before, by whose word', async () => {
    const lines = await related(reports.firstColonel, reports.secondGeneral);
    const [second] = lines;
    expect(second).toMatchObject({ relation: 'commands', spells: [{ from: '2024-07-01' }] });
    expect(second!.changes).toMatchObject([{ kind: 'succeeded', earlier: { document: 'r1' }, later: { document: 'r2' } }]);
    expect(lines[1]!.changes).toEqual([]);
  });

  it('does not call silence a change', async () => {
    const lines = await related(reports.supports, reports.alongside);
    expect(lines.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('knows forces of lands that no register has by the name of their land, in both languages', async () => {
    const lines = await related(reports.unknownDenies, reports.unknownFr);
    expect(lines.find(({ relation }) => relation === 'fights')).toMatchObject({
      labels: [{ en: 'armée halvénienne' }, { en: 'Zalistra forces' }],
    });
    expect(new Set(lines.filter(({ relation }) => relation === 'supports').map(({ pair }) => pair[1])).size).toBe(1);
  });

  it('keeps who is only described within his report', async () => {
    const lines = await related(reports.unknownBacks, { ...reports.unknownBacks, day: '2024-05-01' });
    expect(lines.map(({ pair, labels }) => [pair[0], labels[1].en])).toEqual([
      ['named:tervonia', 'breakaway authorities'],
      ['named:tervonia', 'breakaway authorities'],
    ]);
    expect(lines[0]!.pair[1]).not.toBe(lines[1]!.pair[1]);
  });

  it('takes nobody else for an army that bears the adjective of two states', async () => {
    const lines = await related({
      ...reports.withdrew,
      text: 'Burundi has withdrawn its support for the Congolese army, two diplomats said.',
    });
    expect(lines.map(({ pair }) => pair)).toEqual([['bdi', expect.not.stringContaining('bdi')]]);
  });

  it('reads a sentence the same when its parties are swapped', async () => {
    const swapped = {
      ...reports.against,
      text: reports.against.text.replace('Wazalendo', '§').replace('Congolese army', 'Wazalendo').replace('§', 'FDLR'),
    };
    const [line] = await related(swapped);
    expect(line).toMatchObject({ relation: 'fights', pair: ['fdlr', 'wazalendo'] });
  });
});

describe('what is announced, and what later reports say', () => {
  const ledgerOf = async (...drafts: readonly ReportDraft[]) => ledger(await program.read(drafts), { knowledge }).lines;

  it.each([
    ['done in time', [reports.promise, reports.retakenInMay], 'kept', ['done']],
    ['done late', [reports.promise, reports.retakenInAugust], 'missed', ['done-late']],
    ['said not to be done', [reports.promise, reports.notRetaken], 'missed', ['not-done']],
    ['another place', [reports.promise, reports.retakenElsewhere], 'unknown', []],
    ['an earlier report', [reports.promise, { ...reports.retakenInMay, day: '2024-01-20' }], 'open', []],
  ] as const)('%s', async (_, drafts, status, says) => {
    const [line, ...others] = await ledgerOf(...drafts);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ kind: 'promise', due: '2024-06-29', dueBasis: 'explicit', dueText: 'before 30 June 2024', status });
    expect(line!.evidence.map((evidence) => evidence.says)).toEqual(says);
  });

  it('sets two languages beside each other', async () => {
    const [line] = await ledgerOf(reports.promesse, reports.notRetaken);
    expect(line).toMatchObject({ document: 'r1', status: 'missed', evidence: [{ document: 'r2', says: 'not-done' }] });
  });

  it('keeps a threat a threat, under its condition', async () => {
    expect(await ledgerOf(reports.warning)).toMatchObject([{ kind: 'threat', modality: 'conditional', due: '2024-02-20', status: 'open' }]);
  });

  it('takes nothing that was done for an announcement', async () => {
    expect(await ledgerOf(reports.retakenInMay, reports.clinic)).toEqual([]);
  });
});

describe('how outlets name actors', () => {
  const terms = async (draft: ReportDraft) =>
    namings(await program.read([draft]), { knowledge })
      .lines.filter(({ actor }) => actor === 'm23')
      .flatMap((line) => line.terms.map(({ text, technique, voice, holder, count }) => ({ text, technique, voice, holder, count })));

  it('in its own voice', async () => {
    expect(await terms(reports.terroristes)).toEqual([
      { text: 'terroristes du M23', technique: 'name_calling', voice: 'own', holder: undefined, count: 1 },
    ]);
  });

  it('quoting somebody, its own words apart', async () => {
    expect(await terms(reports.called)).toEqual([
      { text: 'M23', technique: undefined, voice: 'own', holder: undefined, count: 2 },
      { text: 'terrorists', technique: 'name_calling', voice: 'quoted', holder: 'Army spokesman Guillaume Ndike', count: 1 },
    ]);
  });

  it('without any sum or grade', () => {
    expect(JSON.stringify(namings(all, { knowledge }).lines)).not.toMatch(/severity|score|total/u);
  });
});

describe('over many reports', () => {
  const found = { relations: relations(all, { knowledge }), namings: namings(all, { knowledge }), ledger: ledger(all, { knowledge }) };

  it('gives the same bytes whatever the order of the reports', () => {
    const expected = JSON.stringify(found);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        const again = {
          relations: relations(shuffled, { knowledge }),
          namings: namings(shuffled, { knowledge }),
          ledger: ledger(shuffled, { knowledge }),
        };
        return JSON.stringify(again) === expected;
      }),
      { numRuns: 20 },
    );
  });

  it('keeps to its schemas, and points at the words of claims', () => {
    const byId = new Map(all.map((reading) => [reading.document.id, reading]));
    for (const line of found.relations.lines) expect(relationLineSchema.safeParse(line).error).toBeUndefined();
    for (const line of found.namings.lines) expect(framingLineSchema.safeParse(line).error).toBeUndefined();
    for (const line of found.ledger.lines) expect(ledgerLineSchema.safeParse(line).error).toBeUndefined();
    const statements = found.relations.lines.flatMap(({ spells }) => spells.flatMap(({ claims }) => claims));
    expect(statements.length).toBeGreaterThan(8);
    for (const { document, claim, start, end, polarity, modality } of [...statements, ...found.ledger.lines]) {
      const own = byId.get(document)!.claims.find(({ id }) => id === claim)!;
      expect([own.trigger.start, own.trigger.end, own.polarity, own.modality]).toEqual([start, end, polarity, modality]);
    }
  });
});
