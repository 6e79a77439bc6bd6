import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/load.ts';
import type { Claim } from '../../src/model/claim.ts';
import { readDocument } from '../../src/pipeline.ts';

const library = loadLanguages();

async function claimOn(text: string, trigger: string): Promise<Claim | undefined> {
  const source = { sha256: '0'.repeat(64) };
  const documentTime = { basis: 'none', why: 'no date' } as const;
  const { claims } = await readDocument({ id: 'a', text, source, documentTime, diagnostics: [] }, { library, ui: 'en' });
  return claims.find((claim) => claim.trigger.text === trigger);
}

const guerre =
  'Les rebelles ont bombardé le village de Dorma lundi. Des soldats ont attaqué le camp de Dorma. Des hommes armés ont enlevé deux institutrices.';
const football = 'Les visiteurs ont gagné la coupe lundi. Le capitaine a salué le public. L’entraîneur a remercié deux institutrices.';

describe('types and codes of claims', () => {
  it.each([
    ['an act that took place has an ACLED code', 'Rebels shelled the village of Dorma.', 'shelled', 'Shelling/artillery/missile attack'],
    ['a plan has none', 'Rebels plan to shell the village of Dorma.', 'shell', undefined],
    ['a condition has none', 'If rebels shell the village of Dorma, the army will reply.', 'shell', undefined],
    ['without any place there is none', 'Rebels shelled us.', 'shelled', undefined],
  ])('%s', async (_what, text, trigger, code) => {
    const claim = await claimOn(text, trigger);
    expect(claim?.type).toBe('shelling');
    expect(claim?.codes.plover?.type).toBe('assault');
    expect(claim?.codes.acled?.subEventType).toBe(code);
  });

  it('reads a verb of war with an object of unknown kind as such where the report is about war', async () => {
    const claim = await claimOn(`${guerre} Nos combattants ont frappé avec précision.`, 'frappé');
    expect(claim?.codes.plover?.type).toBe('assault');
    expect(claim?.evidence.some(({ rule }) => rule.endsWith('.by-topic'))).toBe(true);
  });

  it('leaves it open where the report is about sport', async () => {
    expect((await claimOn(`${football} Nos joueurs ont frappé avec précision.`, 'frappé'))?.codes.plover).toBeUndefined();
  });

  it('does not take a town lost by its holder for a gain', async () => {
    const claim = await claimOn('The army lost the town of Dorma to the rebels.', 'lost');
    expect(claim?.roles.find(({ role }) => role === 'actor')?.text).toBe('rebels');
    expect(claim?.roles.find(({ role }) => role === 'recipient')?.text).toBe('army');
  });
});
