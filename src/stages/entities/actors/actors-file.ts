import { z } from 'zod';

export const actorTypes = ['state-force', 'militia', 'rebel', 'tribe', 'government', 'organisation', 'media', 'person', 'group'] as const;
export type ActorType = (typeof actorTypes)[number];

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is kebab-case: small letters, figures, hyphens');
const alpha3 = z.string().regex(/^[A-Z]{3}$/u, 'a country is an ISO 3166-1 alpha-3 code');
const bilingual = z.strictObject({ fr: text, en: text });
/** Names by language code, or `any` where they hold in all. */
const names = z.record(z.string().regex(/^[a-z]{2,3}$|^any$/u), z.array(text));
const moment = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'a time is YYYY, YYYY-MM or YYYY-MM-DD');

/** What was opened, by key. */
const sourcesSchema = z.record(
  z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, 'the key of a source is kebab-case'),
  z.strictObject({ title: text, address: text, opened: z.union([text, z.date()]), note: text.optional() }),
);

const affiliationSchema = z.strictObject({
  to: id,
  kind: z.enum(['part-of', 'allied', 'proxy-claimed', 'splinter-of', 'successor-of']),
  from: moment.optional(),
  until: moment.optional(),
  source: text,
});

const officeSchema = z.strictObject({ of: id, from: moment.optional(), until: moment.optional(), source: text });

const entryShape = {
  id,
  label: bilingual,
  type: z.enum(actorTypes),
  country: alpha3.optional(),
  theatres: z.array(alpha3).optional(),
  parent: id.optional(),
  nearIdentity: z.array(id).optional(),
  affiliations: z.array(affiliationSchema).optional(),
  aliases: names.optional(),
  /** Words for members, lower-case ("houthi", "talibans"). */
  members: names.optional(),
  grammar: z.strictObject({ fr: z.enum(['m', 'f', 'mp', 'fp']) }).optional(),
  /** Aliases that also name other things: they need context. */
  ambiguous: z.array(text).optional(),
  source: text,
  aliasSources: z.record(z.string(), text).optional(),
  unverifiedAliases: names.optional(),
  role: bilingual.optional(),
  offices: z.array(officeSchema).optional(),
  note: text.optional(),
};

export const actorEntrySchema = z.strictObject(entryShape);
export type ActorEntry = z.infer<typeof actorEntrySchema>;

/** An outlet or agency. */
export const outletEntrySchema = z.strictObject({
  ...entryShape,
  domains: z.array(text).optional(),
  languages: z.array(text).optional(),
  kind: z.enum(['agency', 'newspaper', 'broadcaster', 'website', 'magazine']).optional(),
  owner: text.optional(),
  ownership: z.enum(['state', 'public', 'private', 'party', 'community', 'unknown']).optional(),
  family: id.optional(),
  /** Where owner, ownership and family were read; `source` where it is missing. */
  ownershipSource: text.optional(),
});
export type OutletEntry = z.infer<typeof outletEntrySchema>;

const frenchName = z.strictObject({ text, gender: z.enum(['m', 'f']), number: z.enum(['s', 'p']) });

const namesOfState = z.strictObject({ fr: z.array(text).optional(), en: z.array(text).optional(), any: z.array(text).optional() });

const frenchDemonym = z.strictObject({ m: text, f: text, mp: text, fp: text });
const englishDemonym = z.strictObject({ adjective: text, person: text, persons: text });

/** A state or territory with what is said for it. */
const countryEntrySchema = z.strictObject({
  country: alpha3,
  name: z.strictObject({ fr: frenchName, en: text }),
  names: namesOfState.optional(),
  demonym: z.strictObject({ fr: frenchDemonym, en: englishDemonym }),
  /** Further sets in use. */
  demonymVariants: z.strictObject({ fr: z.array(frenchDemonym).optional(), en: z.array(englishDemonym).optional() }).optional(),
  prefix: z.strictObject({ fr: text.optional(), en: text.optional() }).optional(),
  capital: z.strictObject({ fr: text, en: text, geonameId: z.number().int().positive().optional() }).optional(),
  metonyms: namesOfState.optional(),
  ambiguous: z.array(text).optional(),
  /** The regular forces of another state stand on its ground: a bare "the army" there is not its own. */
  foreignForces: z.union([z.literal(true), alpha3]).optional(),
  /** Lands with a code of their own whose police and forces are those of this state. */
  dependencies: z.array(alpha3).optional(),
  note: text.optional(),
});
export type CountryEntry = z.infer<typeof countryEntrySchema>;

/** `data/actors/**.yaml`, and the file of one's own entries. */
export const actorsFileSchema = z.strictObject({ sources: sourcesSchema.optional(), entries: z.array(actorEntrySchema) });
/** `data/outlets/*.yaml`. */
export const outletsFileSchema = z.strictObject({ sources: sourcesSchema.optional(), entries: z.array(outletEntrySchema) });
/** `data/actors/states/countries.yaml`. */
export const countriesFileSchema = z.strictObject({ sources: sourcesSchema.optional(), countries: z.array(countryEntrySchema) });
