import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/load.ts';
import type { Claim } from '../../src/model/claim.ts';
import { readDocument } from '../../src/pipeline.ts';

const library = loadLanguages();

async function claimOf(lang: string, text: string, trigger: string, date = '2023-05-17'): Promise<Claim> {
  const documentTime = { from: date, to: date, basis: 'given', why: 'given' } as const;
  const document = { id: 'a', source: { sha256: '0'.repeat(64) }, statedLanguage: lang, text, documentTime, diagnostics: [] };
  const { claims } = await readDocument(document, { library, ui: 'en' });
  const claim = claims.find((one) => one.trigger.text === trigger);
  if (!claim) throw new Error(`no claim “${trigger}” in: ${claims.map((one) => one.trigger.text).join(', ')}`);
  return claim;
}

async function timeOf(...asked: Parameters<typeof claimOf>): Promise<Claim['time']> {
  return (await claimOf(...asked)).time;
}

describe('days counted from an event that another claim dates', () => {
  it.each([
    [
      'fr',
      'Le 3 mai, les rebelles ont pris le fort. Deux jours après que les rebelles ont pris le fort, la garnison a fui.',
      'fui',
      '2023-05-05',
    ],
    ['en', 'On 3 May the rebels seized the fort. Two days after the rebels seized the fort, the garrison fled.', 'fled', '2023-05-05'],
  ])('%s: %s', async (lang, text, trigger, day) => {
    expect(await timeOf(lang, text, trigger)).toMatchObject({ from: day, to: day, basis: 'relative' });
  });

  it('follow when the report is dated otherwise', async () => {
    const text = 'On Monday the rebels seized the fort. Two days after the rebels seized the fort, the garrison fled.';
    expect(await timeOf('en', text, 'fled', '2023-05-17')).toMatchObject({ from: '2023-05-17' });
    expect(await timeOf('en', text, 'fled', '2023-06-07')).toMatchObject({ from: '2023-06-07' });
  });

  it('are not made up where no claim dates the event', async () => {
    expect(await timeOf('en', 'Two days after the rebels seized the fort, the garrison fled.', 'fled')).not.toHaveProperty('from');
  });
});

describe('days of an act that a noun tells', () => {
  it.each([
    ['fr', "La prise de Saada par l'armée le 14 mai coupe la route du nord.", 'prise', '2023-05-14'],
    ['fr', "L'enlèvement à Toretsk lundi a dissuadé les familles d'aller aux champs.", 'enlèvement', '2023-05-15'],
    ['en', 'Responsibility for the air strike in Kassala on May 9 was claimed by the army.', 'strike', '2023-05-09'],
    ['en', 'The army denied any role in the shelling in Myitkyina three days ago.', 'shelling', '2023-05-14'],
  ])('%s: %s', async (lang, text, trigger, day) => {
    expect(await timeOf(lang, text, trigger)).toMatchObject({ from: day, to: day, basis: 'relative' });
  });

  it.each([
    ['fr', "L'ONU a condamné lundi le bombardement de Goma.", 'bombardement'],
    ['en', 'The governor condemned on Monday the raid on Gao.', 'raid'],
  ])('are not that of a statement about it: %s: %s', async (lang, text, trigger) => {
    expect(await timeOf(lang, text, trigger)).not.toHaveProperty('mention');
  });
});

describe('days beside verbs of several words', () => {
  it.each([
    ['fr', 'Les rebelles ont fait exploser vendredi une bombe près de la mairie.', 'exploser', '2023-05-12'],
    ['fr', "Kaboul accuse Islamabad d'avoir bombardé Khost dimanche.", 'bombardé', '2023-05-14'],
    ['fr', "L'armée nie toute implication dans l'attaque du marché mardi.", 'attaque', '2023-05-16'],
    ['fr', "Le sommet s'ouvre le 20 mai à Doha.", 'ouvre', '2023-05-20'],
    ['en', 'A bomb went off on Monday next to the town hall.', 'went off', '2023-05-15'],
  ])('%s: %s', async (lang, text, trigger, day) => {
    expect(await timeOf(lang, text, trigger)).toMatchObject({ from: day, to: day });
  });
});

describe('times that a claim inherits', () => {
  it.each([
    ['fr', 'Lundi, les soldats ont attaqué le poste et brûlé le marché.', 'brûlé', '2023-05-15'],
    ['en', 'On Monday the soldiers attacked the post and burned the market.', 'burned', '2023-05-15'],
    ['en', 'On Monday the column left the town. It reached the ford.', 'reached', '2023-05-15'],
  ])('%s: %s', async (lang, text, trigger, day) => {
    expect(await timeOf(lang, text, trigger)).toMatchObject({ from: day, to: day, basis: 'inherited' });
  });

  it('are not taken over by a plan', async () => {
    const time = await timeOf('en', 'On Monday the soldiers attacked the post and want to burn the market.', 'burn');
    expect(time?.basis).not.toBe('inherited');
  });
});

describe('what the day of the report says of claims that no words date', () => {
  it.each([
    ['fr', 'Les rebelles ont pris le fort.', 'pris', { to: '2023-05-17', precision: 'vague' }],
    ['en', 'The rebels plan to seize the fort.', 'seize', { from: '2023-05-17', precision: 'vague' }],
  ])('%s: %s', async (lang, text, trigger, bound) => {
    expect(await timeOf(lang, text, trigger)).toEqual({ ...bound, basis: 'relative' });
  });

  it('bounds what a vague word dates', async () => {
    expect(await timeOf('fr', 'Désormais, les rebelles tiennent le fort.', 'tiennent')).toMatchObject({
      to: '2023-05-17',
      mention: { text: 'Désormais' },
    });
  });

  it('is nothing for a supposition', async () => {
    expect(await timeOf('en', 'If the rebels seize the fort, the garrison will flee.', 'seize')).toBeNull();
  });
});

describe('a time is no place', () => {
  it.each([
    ['Arrests fell in the first quarter.', 'fell', []],
    ['Troops fell back in the Armenian quarter.', 'fell back', ['Armenian quarter']],
  ])('%s', async (text, trigger, expected) => {
    const { roles } = await claimOf('en', text, trigger);
    expect(roles.filter(({ role }) => role === 'place').map((role) => role.text)).toEqual(expected);
  });
});

describe('a stretch from an evening to the next morning', () => {
  it.each([
    ['fr', 'Les rebelles ont attaqué le fort entre lundi soir et mardi matin.', 'attaqué', '2023-05-15', '2023-05-16'],
    ['fr', 'Les rebelles ont attaqué le fort lundi soir.', 'attaqué', '2023-05-15', '2023-05-15'],
    ['en', 'The rebels attacked the fort between Monday night and Tuesday morning.', 'attacked', '2023-05-15', '2023-05-16'],
  ])('%s: %s', async (lang, text, trigger, from, to) => {
    expect(await timeOf(lang, text, trigger)).toMatchObject({ from, to });
  });
});
