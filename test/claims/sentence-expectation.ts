import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claimClasses, modalities, outcomes, polarities, quoteKinds, roleNames, type UntoldClaim } from '../../src/model/claim.ts';

/** What a claim is expected to say. Absent: positive, asserted, the narrator's own, not quoted; class and outcome are then free. */
const claimSchema = z.strictObject({
  trigger: z.string(),
  class: z.enum(claimClasses).optional(),
  type: z.string().optional(),
  /** Words of each filler, in text order; a role that is not named must not be filled by these words. */
  roles: z.partialRecord(z.enum(roleNames), z.array(z.string())).default({}),
  implicit: z.array(z.enum(roleNames)).default([]),
  polarity: z.enum(polarities).default('positive'),
  modality: z.enum(modalities).default('asserted'),
  outcome: z.enum(outcomes).optional(),
  /** Holders after the narrator, outermost first; null for one who is not named. */
  holders: z.array(z.string().nullable()).default([]),
  quote: z.enum(quoteKinds).optional(),
});

/** A reading that must not come out: a claim that has all of these. */
const forbiddenSchema = z.strictObject({
  trigger: z.string(),
  class: z.enum(claimClasses).optional(),
  type: z.string().optional(),
  roles: z.partialRecord(z.enum(roleNames), z.string()).default({}),
  polarity: z.enum(polarities).optional(),
  modality: z.enum(modalities).optional(),
  outcome: z.enum(outcomes).optional(),
  /** Number of links of the chain, the narrator included. */
  links: z.number().optional(),
});

const sentenceSchema = z.strictObject({
  text: z.string(),
  claims: z.array(claimSchema).default([]),
  forbid: z.array(forbiddenSchema).default([]),
});

/** Sentences by the rule that they are about. */
const corpusSchema = z.record(z.string(), z.array(sentenceSchema));

export type SentenceExpectation = z.infer<typeof sentenceSchema>;

/** Reads the corpus of a language. */
export function readCorpus(lang: string): [rule: string, sentences: SentenceExpectation[]][] {
  const file = readFileSync(new URL(`./${lang}.yaml`, import.meta.url), 'utf8');
  return Object.entries(corpusSchema.parse(parse(file)));
}

/** What is wrong with the claims of a sentence, in words. */
export function shortcomings({ claims: expected, forbid }: SentenceExpectation, found: readonly UntoldClaim[]): string[] {
  const wrong = expected.flatMap((one) => {
    const claim = found.find(({ trigger }) => trigger.text === one.trigger);
    return claim ? differences(one, claim) : [`no claim “${one.trigger}”`];
  });
  const slipped = forbid.filter((one) => found.some((claim) => isForbidden(one, claim)));
  return [...wrong, ...slipped.map((one) => `forbidden: ${JSON.stringify(one)}`)];
}

function differences(expected: SentenceExpectation['claims'][number], claim: UntoldClaim): string[] {
  const actual = {
    class: expected.class && claim.class,
    type: expected.type && claim.type,
    roles: Object.fromEntries(Object.keys(expected.roles).map((role) => [role, fillersOf(claim, role)])),
    implicit: expected.implicit.filter((role) => claim.roles.some((one) => one.role === role && one.implicit)),
    polarity: claim.polarity,
    modality: claim.modality,
    outcome: expected.outcome && claim.outcome,
    holders: claim.attribution.slice(1).map(({ text }) => text ?? null),
    quote: expected.quote && claim.quote,
  };
  return Object.entries(actual).flatMap(([field, value]) => {
    const wanted = expected[field as keyof typeof actual];
    return JSON.stringify(value) === JSON.stringify(wanted)
      ? []
      : [`${claim.trigger.text}.${field}: ${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`];
  });
}

function fillersOf(claim: UntoldClaim, role: string): string[] {
  const fillers = claim.roles.filter((one) => one.role === role && one.text !== undefined);
  return fillers.sort((a, b) => a.start! - b.start!).map(({ text }) => text!);
}

function isForbidden(forbidden: SentenceExpectation['forbid'][number], claim: UntoldClaim): boolean {
  const { trigger, roles, links, ...fields } = forbidden;
  if (claim.trigger.text !== trigger || (links !== undefined && claim.attribution.length !== links)) return false;
  const sameFields = Object.entries(fields).every(([field, value]) => claim[field as keyof UntoldClaim] === value);
  return sameFields && Object.entries(roles).every(([role, words]) => fillersOf(claim, role).includes(words));
}
