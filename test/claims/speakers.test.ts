import { beforeAll, describe, expect, it } from 'vitest';
import type { UntoldClaim } from '../../src/model/claim.ts';
import { openReader } from './read-sentence.ts';

let read: ReturnType<typeof openReader>;

beforeAll(() => {
  read = openReader();
});

async function claimOf(lang: string, text: string, trigger: string): Promise<UntoldClaim> {
  const { claims } = await read(lang, text);
  const found = claims.find((claim) => claim.trigger.text === trigger);
  if (!found) throw new Error(`no claim “${trigger}” among ${claims.map((claim) => claim.trigger.text).join(', ')}`);
  return found;
}

const holders = (attribution: UntoldClaim['attribution'] | undefined): unknown[] | undefined =>
  attribution?.map(({ holder, text }) => text ?? holder);

describe('a sentence behind somebody’s words', () => {
  it.each([
    ['en', 'The mayor accused the army. The rebels had burned the granaries.', 'burned', 'mayor'],
    ['fr', 'Le commandant accuse les rebelles. Les gardes tiendront le pont.', 'tiendront', 'commandant'],
  ])('may still be theirs in the tense of reported speech (%s)', async (lang, text, trigger, speaker) => {
    const claim = await claimOf(lang, text, trigger);
    expect(claim.ambiguous).toBe(true);
    expect(holders(claim.attribution)).toEqual(['narrator', speaker]);
    expect(holders(claim.alternative?.attribution)).toEqual(['narrator']);
  });

  it.each([
    ['en', 'The mayor accused the army. The rebels burned the granaries.', 'burned'],
    ['en', 'The mayor accused the army. In March the rebels had burned the granaries.', 'burned'],
    ['fr', 'Le commandant accuse les rebelles. Les gardes ont tenu le pont.', 'tenu'],
  ])('is the narrator’s where nothing ties it to them (%s)', async (lang, text, trigger) => {
    const claim = await claimOf(lang, text, trigger);
    expect(claim.ambiguous).toBeUndefined();
    expect(holders(claim.attribution)).toEqual(['narrator']);
  });
});

describe('notes on verification', () => {
  it.each([
    ['en', 'The rebels said they had burned the market. The claim could not be verified.', 'burned'],
    ['en', 'Residents said soldiers had looted shops; we were unable to verify these allegations.', 'looted'],
  ])('stand on the claims that they speak of (%s: %s)', async (lang, text, trigger) => {
    const claim = await claimOf(lang, text, trigger);
    expect(claim.verification?.map(({ says }) => says)).toEqual(['unverified']);
  });

  it('stand on nothing that is only told nearby', async () => {
    const claim = await claimOf(
      'en',
      'The army closed the road. The rebels said they had burned the market. The claim could not be verified.',
      'closed',
    );
    expect(claim.verification).toBeUndefined();
  });
});
