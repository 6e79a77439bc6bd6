import { z } from 'zod';
import { linkTypes } from '../../../model/claim.ts';

const words = z.array(z.string().min(1)).min(1);

/** What ties one claim to another: `links.yaml`. */
export const linksSchema = z.strictObject({
  /** Phrases before a predicate or a noun: what it is to the claim above it, or, reversed, the claim above to it. */
  connectives: z.array(z.strictObject({ link: z.enum(linkTypes), reversed: z.boolean().optional(), words })),
  /** Verbs (lemmas) of bringing about: their subject is the cause of their object. */
  causing: words,
});
