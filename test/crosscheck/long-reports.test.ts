import { describe, expect, it } from 'vitest';
import type { EventLine } from '../../src/model/crosscheck.ts';
import { fieldOf, openCrosscheck, type ReportDraft } from './open-crosscheck.ts';

const program = await openCrosscheck();
const day = '2024-03-14';

/** The events of reports that tell them in several sentences. */
async function eventsOf(...drafts: readonly Partial<ReportDraft>[]): Promise<readonly EventLine[]> {
  const reports = drafts.map((draft, at) => ({ outlet: `Outlet ${at + 1}`, day, text: '', ...draft }));
  return program.check(await program.read(reports)).events;
}

/** The event that has the words of the first report for one of its claims. */
async function eventWith(words: string, ...drafts: readonly Partial<ReportDraft>[]): Promise<EventLine> {
  const start = drafts[0]!.text!.indexOf(words);
  const events = await eventsOf(...drafts);
  const [reading] = await program.read([{ outlet: 'Outlet 1', day, text: '', ...drafts[0] }]);
  const ids = new Set(
    reading!.claims.filter(({ trigger }) => trigger.start >= start && trigger.start < start + words.length).map(({ id }) => id),
  );
  const found = events.find(({ members }) => members.some(({ document, claim }) => document === 'r1' && ids.has(claim)));
  if (!found) throw new Error(`"${words}" is in no event`);
  return found;
}

const killed = (event: EventLine): readonly string[] =>
  event.fields.filter(({ field }) => field === 'killed').flatMap(({ values }) => values.map(({ value }) => value));

const lead = 'Gunmen attacked the village of Labbezanga on Monday.';

describe('what a report tells of one attack in several sentences', () => {
  it.each([
    ['a toll of its own sentence', `${lead} Dozens of huts were burned. At least seven people were killed.`, 'were burned', ['≥ 7']],
    ['a noun with an article', `${lead} The market was full at that hour. The raid left seven people dead.`, 'attacked the village', ['7']],
    [
      'a lead without place and day',
      'Seven people were killed when gunmen attacked a village in northern Mali. The raid took place on Monday in Labbezanga.',
      'raid',
      ['7'],
    ],
    [
      'another incident',
      `${lead} In a separate incident, four soldiers were killed by a mine on Sunday near Ansongo. Two vehicles were destroyed.`,
      'attacked the village',
      [],
    ],
    ['another place', `${lead} Four people were killed in Ansongo.`, 'attacked the village', []],
    ['a count of years', `${lead} More than 4,000 people have been killed since 2012.`, 'attacked the village', []],
    ['several acts', `${lead} Militants have carried out several raids along the river in recent months.`, 'carried out', []],
  ])('%s', async (_, text, words, wanted) => {
    expect(killed(await eventWith(words, { text }))).toEqual(wanted);
  });

  it.each([
    ['the place of those who died later is none of the attack', 'Three of the wounded died at the hospital in Gao.', ['Labbezanga']],
    ['nor is where they were taken', 'Nine wounded people were taken to the hospital in Gao.', ['Labbezanga']],
  ])('%s', async (_, more, wanted) => {
    const event = await eventWith('attacked', { text: `${lead} ${more}` });
    expect(fieldOf(event, 'place').values.map(({ value }) => value)).toEqual(wanted);
  });

  it('an abduction without a day of its own has the day of its attack, in both reports', async () => {
    const event = await eventWith(
      'abducted',
      { text: `${lead} Two drivers were abducted by the attackers, the mayor said.` },
      {
        lang: 'fr',
        text: "Des hommes armés ont attaqué Labbezanga lundi. L'armée dément l'enlèvement de chauffeurs lors de cette attaque.",
      },
    );
    expect(event.event.from).toBe('2024-03-11');
    expect(fieldOf(event, 'polarity').verdict).toBe('conflict');
  });
});

describe('one act in two words', () => {
  it.each([
    ['a participle of its noun', 'A bomb planted by the M23 went off on Monday in Sake.', 'planted', ['March 23 Movement']],
    [
      'those named with "from"',
      'The Malian army came under attack from JNIM near Labbezanga on Monday.',
      'came under',
      ["Jama'at Nusrat al-Islam wal-Muslimin"],
    ],
    ['whose the weapon is', 'A Malian army helicopter struck a market in Labbezanga on Monday.', 'struck', ['Malian Armed Forces']],
    ['not who was struck', 'A convoy of JNIM fell into an ambush near Labbezanga on Monday, leaving nine dead.', 'fell', []],
  ])('%s', async (_, text, words, wanted) => {
    const { values } = fieldOf(await eventWith(words, { text }), 'actor');
    expect(values.map(({ value }) => value)).toEqual(wanted);
  });

  it('who denies a part in an act, in either language, is the one who contradicts', async () => {
    const event = await eventWith(
      'attacked',
      { text: 'JNIM attacked a camp in Labbezanga on Monday, the governor said.' },
      { lang: 'fr', text: "Le JNIM a démenti toute responsabilité dans l'attaque à Labbezanga le 11 mars." },
    );
    expect(fieldOf(event, 'actor').verdict).toBe('conflict');
  });

  it.each([
    ['en', 'The army denied reports that the police station of Labbezanga had been looted on Monday.'],
    ['fr', "L'armée dément les informations selon lesquelles le commissariat de Labbezanga aurait été pillé lundi."],
  ])('reports that are denied are denied (%s)', async (lang, text) => {
    const event = await eventWith(
      'looted',
      { text: 'The police station of Labbezanga was looted on Monday, the mayor said.' },
      { lang, text },
    );
    expect(fieldOf(event, 'polarity').verdict).toBe('conflict');
  });

  it('what is said to land is carried out where the same vehicle landed', async () => {
    const event = await eventWith(
      'landed',
      { text: 'A helicopter carrying food landed in Djibo on Monday.' },
      { day: '2024-03-09', text: 'A first helicopter is to land in Djibo on Monday.' },
    );
    expect(event.plans.map(({ document }) => document)).toEqual(['r2']);
  });
});

describe('numbers of two sides', () => {
  it.each([
    ['of one side differ', 'Twelve soldiers were killed.', 'conflict'],
    ['of the other side stand beside them', 'Seven soldiers were killed. The army said that thirty attackers were killed.', 'same'],
  ])('%s', async (_, more, verdict) => {
    const event = await eventWith(
      'attacked',
      { text: `Gunmen attacked a camp in Labbezanga on Monday. Seven soldiers were killed, the governor said.` },
      { text: `Gunmen attacked a camp in Labbezanga on Monday. ${more}` },
    );
    expect(fieldOf(event, 'killed').verdict).toBe(verdict);
  });

  it('"no casualties" contradicts dead and wounded', async () => {
    const event = await eventWith(
      'attacked',
      { text: 'Gunmen attacked a camp in Labbezanga on Monday. Seven soldiers were killed and two wounded, the governor said.' },
      { text: 'Gunmen attacked a camp in Labbezanga on Monday. The attack caused no casualties, the army said.' },
    );
    expect(fieldOf(event, 'killed').verdict).toBe('conflict');
    expect(fieldOf(event, 'wounded').verdict).toBe('conflict');
  });
});

describe('who stands behind it', () => {
  it.each([
    [
      'the author of a message',
      'JNIM said in a message on Tuesday that it attacked Labbezanga on Monday. Its men killed nine soldiers, the message said.',
      1,
    ],
    ['a message of nobody', 'Gunmen attacked Labbezanga on Monday, according to a message.', 0],
    ['an own account beside a voice that is named', `${lead} Seven people were killed, the mayor of the town said.`, 1],
    ['an own account alone', lead, 1],
  ])('%s', async (_, text, count) => {
    expect((await eventWith('attacked', { text })).independentOrigins).toBe(count);
  });

  it.each([
    ['Ministry of Defence of Mali', 1],
    ['Mali Tribune', 2],
  ])('a party that publishes, and its word elsewhere: %s', async (outlet, count) => {
    const event = await eventWith(
      'attacked',
      { outlet, text: lead },
      { text: 'On Monday, according to the Malian defence ministry, Labbezanga came under attack by men on motorbikes.' },
    );
    expect(event.independentOrigins).toBe(count);
  });
});
