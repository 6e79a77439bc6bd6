import { describe, expect, it } from 'vitest';
import type { Crosscheck, EventLine } from '../../src/model/crosscheck.ts';
import { fieldOf, openCrosscheck, type ReportDraft, sharedEvent } from './open-crosscheck.ts';
import { reports } from './reports.ts';

const program = await openCrosscheck();

async function checked(...drafts: readonly ReportDraft[]): Promise<Crosscheck> {
  return program.check(await program.read(drafts));
}

const shared = async (...drafts: readonly ReportDraft[]): Promise<EventLine> => sharedEvent(await checked(...drafts));

describe('the number of dead in two reports of one attack', () => {
  it.each([
    ['two origins agree', [reports.governorNine, reports.doctorNine], 'same', ['9', '9']],
    ['two languages agree', [reports.governorNine, reports.medecinNeuf], 'same', ['9', '9']],
    ['two origins differ', [reports.governorNine, reports.doctorFourteen], 'conflict', ['9', '14']],
    ['a bound and a number', [reports.governorAtLeastNine, reports.doctorFourteen], 'compatible', ['≥ 9', '14']],
    ['one origin says more the day after', [reports.ownNine, reports.ownFourteenLater], 'update', ['9', '14']],
  ] as const)('%s', async (_, drafts, verdict, values) => {
    const killed = fieldOf(await shared(...drafts), 'killed');
    expect(killed.verdict).toBe(verdict);
    expect(killed.values.map(({ value }) => value)).toEqual(values);
  });

  it('keeps a replaced number in view, and calls the later report an update', async () => {
    const event = await shared(reports.ownNine, reports.ownFourteenLater);
    expect(fieldOf(event, 'killed').values.map(({ superseded }) => superseded)).toEqual([true, undefined]);
    expect(event.members.filter(({ document }) => document === 'r2').map(({ relation }) => relation)).toContain('updates');
  });
});

describe('an operation', () => {
  it('has what its side did there and then as its parts, which stay events; what happened elsewhere is none', async () => {
    const { events } = await checked(reports.offensive, reports.captureOutside);
    const found = (type: string, place: string): EventLine =>
      events.find(({ event }) => event.type === type && event.place?.name === place)!;
    expect(events.find(({ event }) => event.type === 'offensive')!.event.parts).toEqual([found('capture', 'Ansongo').event.id]);
    expect(found('capture', 'Douentza')).toBeDefined();
  });
});

describe('one speech in two reports', () => {
  const attackOf = ({ events }: Crosscheck): EventLine => events.find(({ event }) => event.type === 'attack')!;

  it.each([
    ['quoted in part and in full', [reports.mayorInPart, reports.mayorInFull], 'compatible', 'is part of'],
    ['quoted with other words', [reports.mayorInFull, reports.mayorReworded], 'conflict', 'the same speech in other words'],
  ] as const)('%s', async (_, drafts, verdict, why) => {
    const { verdict: found, why: reason, values } = fieldOf(attackOf(await checked(...drafts)), 'quotation');
    expect([found, values.length]).toEqual([verdict, 2]);
    expect(reason).toContain(why);
  });

  it('makes no field where both quote it alike', async () => {
    const { fields } = attackOf(await checked(reports.mayorInFull, { ...reports.mayorInFull, outlet: 'Kesra Herald' }));
    expect(fields.map(({ field }) => field)).not.toContain('quotation');
  });
});

describe('independent origins', () => {
  it.each([
    ['two who are named', [reports.governorNine, reports.doctorNine], 2],
    ['two outlets of their own', [reports.ownNine, reports.heraldNine], 2],
    ['a relay of an agency', [reports.reutersNine, reports.relayNine], 1],
    ['one organisation, which said or reported it', [reports.missionSaid, reports.missionReported], 1],
    ['an organisation, and an agency that cites it', [reports.missionSaid, reports.relayCiting], 1],
    ['an organisation that reports, and an outlet', [reports.missionReported, reports.heraldNine], 2],
    ['a source that nobody could find again', [reports.governorNine, reports.residentsNine], 1],
    ['a copy under another masthead', [reports.longNine, reports.longNineCopied], 1],
    ['the same news in other words', [reports.longNine, reports.retoldNine], 2],
  ] as const)('%s', async (_, drafts, count) => {
    expect((await shared(...drafts)).independentOrigins).toBe(count);
  });

  it('tell what is copied or relayed as a repetition', async () => {
    for (const drafts of [
      [reports.reutersNine, reports.relayNine],
      [reports.longNine, reports.longNineCopied],
    ]) {
      const { members } = await shared(...drafts);
      expect(new Set(members.filter(({ document }) => document === 'r2').map(({ relation }) => relation))).toEqual(new Set(['repeats']));
    }
  });

  it('name a translation, which is no origin of its own', async () => {
    const withKilled = ({ events }: Crosscheck): EventLine => events.find(({ fields }) => fields.some(({ field }) => field === 'killed'))!;
    const both = await checked(reports.dispatch, reports.dispatchTranslated);
    const { copies } = both;
    expect(copies).toMatchObject([{ document: 'r2', of: 'r1', kind: 'whole', isTranslated: true }]);
    const killing = withKilled(both);
    expect(killing.independentOrigins).toBe(withKilled(await checked(reports.dispatch)).independentOrigins);
    expect(new Set(killing.members.filter(({ document }) => document === 'r2').map(({ relation }) => relation))).toEqual(
      new Set(['repeats']),
    );
  });

  it('take no other report of the event in another language for a translation', async () => {
    expect((await checked(reports.dispatch, reports.dispatchRetold)).copies).toEqual([]);
  });

  it('name the copy', async () => {
    expect((await checked(reports.longNine, reports.longNineCopied)).copies).toMatchObject([{ document: 'r2', of: 'r1', kind: 'whole' }]);
    expect((await checked(reports.longNine, reports.retoldNine)).copies).toEqual([]);
  });
});

describe('what is not one event', () => {
  it('one place on another day is listed as similar', async () => {
    const { events } = await checked(reports.governorNine, reports.augustThree);
    const [march, august] = events;
    expect(events.map(({ event }) => event.from)).toEqual(['2024-03-12', '2024-08-20']);
    expect(march!.similar).toMatchObject([{ event: august!.event.id, differs: ['time'] }]);
    expect(august!.similar).toMatchObject([{ event: march!.event.id, differs: ['time'] }]);
    expect(march!.similar[0]!.why).toContain('not merged');
  });

  it('two towns of one name in two countries', async () => {
    const { events } = await checked(reports.libya, reports.lebanon);
    expect(events.map(({ event }) => event.place?.country).sort()).toEqual(['LBN', 'LBY']);
  });

  it('a denial of what nobody tells', async () => {
    const { events, deniedOnly } = await checked(reports.denial);
    expect(events).toEqual([]);
    expect(deniedOnly.map(([document]) => document)).toEqual(['r1']);
  });

  it('but a denial stands against what somebody tells', async () => {
    const result = await checked(reports.shelling, reports.denial);
    const event = sharedEvent(result);
    expect(event.members.map(({ document, relation }) => [document, relation])).toEqual([
      ['r1', 'supports'],
      ['r2', 'contradicts'],
    ]);
    expect(event.independentOrigins).toBe(1);
    expect(fieldOf(event, 'polarity').verdict).toBe('conflict');
    expect(result.deniedOnly).toEqual([]);
  });
});

describe('a plan', () => {
  it('is linked with what carries it out, and is no member of it', async () => {
    const { events, openPlans } = await checked(reports.plan, reports.carriedOut);
    expect(events).toHaveLength(1);
    expect(events[0]!.plans).toMatchObject([{ document: 'r1', link: 'plan-of' }]);
    expect(events[0]!.members.map(({ document }) => document)).not.toContain('r1');
    expect(openPlans).toEqual([]);
  });

  it.each([
    ['the act is done elsewhere', [reports.plan, reports.doneElsewhere]],
    ['nobody tells the act', [reports.plan]],
  ] as const)('stays open where %s', async (_, drafts) => {
    const { events, openPlans } = await checked(...drafts);
    expect(events.flatMap(({ plans }) => plans)).toEqual([]);
    expect(openPlans.map(([document]) => document)).toEqual(['r1']);
  });
});

describe('what is hedged', () => {
  it('stays hedged beside what is asserted', async () => {
    const event = await shared(reports.hedgedNine, reports.doctorNine);
    expect(fieldOf(event, 'killed').values.map(({ document, modality }) => [document, modality])).toEqual([
      ['r1', 'hedged'],
      ['r2', 'asserted'],
    ]);
  });
});
