import { describe, expect, it } from 'vitest';
import type { EventLine } from '../../src/model/crosscheck.ts';
import { fieldOf, openCrosscheck, type ReportDraft } from './open-crosscheck.ts';

const program = await openCrosscheck();
const day = '2024-03-14';

/** The first event of one report that names an attack in its first sentence. */
async function attackIn(draft: Partial<ReportDraft>): Promise<EventLine> {
  const readings = await program.read([{ outlet: 'Outlet 1', day, text: '', ...draft }]);
  const first = readings[0]!.claims[0]!.id;
  const found = program.check(readings).events.find(({ members }) => members.some(({ claim }) => claim === first));
  if (!found) throw new Error('no event');
  return found;
}

/** Who is said to have acted, and by whom. */
async function doers(draft: Partial<ReportDraft>): Promise<readonly string[]> {
  return fieldOf(await attackIn(draft), 'actor').values.map(({ value, holder }) => `${value} (${holder})`);
}

const en = 'Gunmen attacked the village of Labbezanga on Monday, killing nine people.';
const fr = 'Des hommes armés ont attaqué lundi le village de Labbezanga, tuant neuf personnes.';

describe('whoever blames, claims or denies without saying what speaks of the attack told before', () => {
  it.each([
    ['a charge', { text: `${en} The Malian army blamed JNIM.` }, "Jama'at Nusrat al-Islam wal-Muslimin (Malian Armed Forces)"],
    [
      'une accusation',
      { text: `${fr} L'armée malienne accuse le JNIM.`, lang: 'fr' },
      "Jama'at Nusrat al-Islam wal-Muslimin (Malian Armed Forces)",
    ],
    [
      'a charge beside the act',
      { text: 'Gunmen attacked the village of Labbezanga on Monday, the Malian army said, blaming JNIM.' },
      "Jama'at Nusrat al-Islam wal-Muslimin (Malian Armed Forces)",
    ],
    [
      'a claim',
      { text: `${en} JNIM claimed responsibility for it.` },
      "Jama'at Nusrat al-Islam wal-Muslimin (Jama'at Nusrat al-Islam wal-Muslimin)",
    ],
    [
      'a denial',
      { text: `${en} JNIM denied any involvement.` },
      "≠ Jama'at Nusrat al-Islam wal-Muslimin (Jama'at Nusrat al-Islam wal-Muslimin)",
    ],
    [
      'un démenti',
      { text: `${fr} L'armée accuse le JNIM. Le JNIM a nié toute responsabilité.`, lang: 'fr' },
      "≠ Jama'at Nusrat al-Islam wal-Muslimin (Jama'at Nusrat al-Islam wal-Muslimin)",
    ],
  ])('%s', async (_, draft, wanted) => {
    expect(await doers(draft)).toContain(wanted);
  });

  it.each([
    ['of another matter', { text: `${en} The opposition accused the Malian army of negligence.` }],
    ['of another act', { text: `${en} The Malian army blamed JNIM for the fire in Gao.` }],
    ['far behind', { text: `${en} Schools stayed closed. The market was empty. Traders stayed at home. The Malian army blamed JNIM.` }],
    ['a denial that it happened', { text: `${en} JNIM denied that it had taken the town of Ansongo.` }],
  ])('but not %s', async (_, draft) => {
    expect(await doers(draft)).toEqual(['Gunmen (Outlet 1)']);
  });
});

describe('who the attackers are said to be', () => {
  it.each([
    ['to be', { text: `${en} The gunmen were JNIM fighters, the mayor said.` }],
    ['to belong to', { text: `${en} The gunmen belong to JNIM, the mayor said.` }],
    ['être', { text: `${fr} Les hommes armés étaient des combattants du JNIM, selon le maire.`, lang: 'fr' }],
  ])('%s: an actor on the word of who says so', async (_, draft) => {
    const named = (await doers(draft)).find((doer) => doer.startsWith("Jama'at"));
    expect(named).toMatch(/maire|mayor/u);
  });

  it('nobody, where it is denied', async () => {
    expect(await doers({ text: `${en} The gunmen were not JNIM fighters, the mayor said.` })).toEqual(['Gunmen (Outlet 1)']);
  });
});

describe('one place in two reports', () => {
  const places = async (...texts: readonly (readonly [string, string])[]): Promise<number> => {
    const readings = await program.read(texts.map(([lang, text], at) => ({ outlet: `Outlet ${at}`, day, lang, text })));
    return program.check(readings).events.length;
  };

  it('written as two languages write it', async () => {
    expect(
      await places(
        ['en', 'Gunmen attacked the village of Zarichne Pole on Monday, killing nine people.'],
        ['fr', 'Des hommes armés ont attaqué lundi le village de Zaritchne Pole, tuant neuf personnes.'],
      ),
    ).toBe(1);
  });

  it('but not another one', async () => {
    expect(
      await places(
        ['en', 'Gunmen attacked the village of Zarichne Pole on Monday, killing nine people.'],
        ['fr', 'Des hommes armés ont attaqué lundi le village de Zorivka Pole, tuant neuf personnes.'],
      ),
    ).toBe(2);
  });
});

it('drones shot down over a town are not the strike that hit it', async () => {
  const event = await attackIn({
    text: 'A drone strike killed nine people in Ansongo on Monday. The army said it had shot down two drones over Ansongo the same day.',
  });
  expect(fieldOf(event, 'recipient').values.map(({ value }) => value)).not.toContain('two drones');
});

it('what one side held is no capture by the other', async () => {
  const [event] = program.check(
    await program.read([
      { day, outlet: 'One', text: 'JNIM took control of Ber on Monday, which the Malian army had held for months.' },
      { day, outlet: 'Two', text: 'JNIM captured the town of Ber on Monday.' },
    ]),
  ).events;
  expect(fieldOf(event!, 'actor').verdict).toBe('same');
});
