import { z } from 'zod';
import { claimClasses, roleNames } from '../../../model/claim.ts';
import { flatMap } from '../../../util/flat-map.ts';

const words = z.array(z.string().min(1));

/**
 * What can fill a function, for the selection of a sense: the kinds of `predicates.yaml`; `name`, a proper name of unknown kind;
 * `act`, a noun that names one; `armed`, whoever bears arms, beside its kind; `pronoun`; `clause`; `other`; and `none`, where nothing fills it.
 */
export const fillerKinds = [
  'person',
  'group',
  'place',
  'weapon',
  'vehicle',
  'time',
  'medium',
  'name',
  'act',
  'armed',
  'pronoun',
  'clause',
  'other',
  'none',
] as const;
export type FillerKind = (typeof fillerKinds)[number];

const kinds = z.array(z.enum(fillerKinds)).min(1);

/** What the words around a predicate must be, or must not be. */
const selectionSchema = z.strictObject({
  /** Who does it: the subject of the active, the agent of the passive, the possessor of a noun. */
  subject: kinds.optional(),
  /** The object of the active, the subject of the passive, the bare genitive of a noun. */
  object: kinds.optional(),
  /** One of these prepositions opens a complement ("contre", "out of"). */
  preposition: words.optional(),
  /** One of these words (lemmas or forms) stands among what depends on the predicate. */
  word: words.optional(),
  voice: z.enum(['active', 'passive', 'reflexive']).optional(),
});

const senseSchema = z.strictObject({
  /** An id of `data/event-types`. */
  type: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  /** Of the claim, where it is not that of the alternation class. */
  class: z.enum(claimClasses).optional(),
  /** Lemmas, verbs with their particle ("carry out"). */
  verbs: words.optional(),
  nouns: words.optional(),
  adjectives: words.optional(),
  /** The lemma of the predicate, then lemmas or forms that depend on it, in any order ("open fire", "prendre le contrôle"). */
  phrases: z.array(z.string().regex(/ /u, 'a phrase of two words or more')).optional(),
  when: selectionSchema.optional(),
  not: selectionSchema.optional(),
});

const rolesSchema = z.strictObject({
  subject: z.enum(roleNames).optional(),
  object: z.enum(roleNames).optional(),
  indirect: z.enum(roleNames).optional(),
  /** The bare genitive of a noun: "la prise de Kidal", "the fall of the town". */
  of: z.enum(roleNames).optional(),
  prepositions: z.record(z.string(), z.enum(roleNames)).optional(),
});

/** An example marks its predicate with square brackets: "La ville a été [bombardée]." */
const example = z.string().regex(/\[[^\]]+\]/u, 'the predicate of an example stands in square brackets');

const alternationSchema = z.strictObject({
  /** kebab-case, unique in the language. */
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  /** In a line: what its predicates have in common. */
  gloss: z.string(),
  /** Of the claims; absent: the class that syntax gives. */
  class: z.enum(claimClasses).optional(),
  /** Roles by function, where they are not those that syntax gives. */
  roles: rolesSchema.optional(),
  /** What a predicate means where nothing around it tells more: its senses come after all others. */
  plain: z.literal(true).optional(),
  /** Sentences that are read by this class. */
  examples: z.array(example).min(3),
  /** Sentences whose marked word is not read by it. */
  others: z.array(example).min(2),
  senses: z.array(senseSchema).min(1),
});

/** A file of `data/languages/<code>/frames`. */
export const framesFileSchema = z.array(alternationSchema);

/** A class as its file has it. */
export type Alternation = z.infer<typeof alternationSchema>;
/** What reading needs of it: its gloss and examples are for people and tests. */
export type FrameClass = Pick<Alternation, 'id' | 'class' | 'roles' | 'plain' | 'senses'>;
export type Selection = z.infer<typeof selectionSchema>;
export type FrameRoles = z.infer<typeof rolesSchema>;

/**
 * Validates the frames of a language.
 * @param files Parsed YAML by file name without extension.
 * @param isType Whether an event type has this id.
 * @throws Error naming the file and the entry that does not fit
 */
export function compileFrames(files: Readonly<Record<string, unknown>>, isType: (id: string) => boolean): FrameClass[] {
  const owner = new Map<string, string>();
  return flatMap(Object.entries(files), ([name, content]) => {
    const result = framesFileSchema.safeParse(content);
    if (!result.success) throw new Error(`frames/${name}.yaml: ${z.prettifyError(result.error)}`);
    for (const { id, senses } of result.data) {
      const other = owner.get(id);
      if (other !== undefined) throw new Error(`frames/${name}.yaml: ${id} is also in frames/${other}.yaml. Rename one of the two.`);
      owner.set(id, name);
      const strange = senses.find(({ type }) => !isType(type));
      if (strange) throw new Error(`frames/${name}.yaml: ${id}: no event type "${strange.type}" in data/event-types. Correct or add it.`);
    }
    return result.data.map(({ gloss: _gloss, examples: _examples, others: _others, ...read }) => read);
  });
}
