import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().min(1);
const agreement = z.enum(['s', 'p', 'ms', 'fs', 'mp', 'fp']);
const name = z.strictObject({ name: text, agrees: agreement });
const named = { fr: name, en: name };
const languages = z.array(z.enum(['fr', 'en'])).min(1);
const outlet = z.strictObject({ id: text, name: text, languages, cited: z.strictObject(named) });
const speaker = z.strictObject({ id: text, ...named });
const party = z.strictObject({ id: text, aircraft: z.boolean().default(false), ...named, losses: z.strictObject(named) });

const theatre = z.strictObject({
  id: text,
  places: z.array(z.tuple([text, text])).min(12),
  parties: z.array(party).min(2),
  described: z.strictObject(named),
  holders: z.array(speaker).min(2),
  outlets: z.array(outlet).min(2),
});

const worldSchema = z.strictObject({
  civilians: z.array(z.strictObject(named)).min(1),
  unnamed: z.array(z.strictObject(named)).min(1),
  agencies: z.array(outlet).min(1),
  aid: z.array(speaker).min(1),
  theatres: z.array(theatre).min(1),
});

export type Agreement = z.infer<typeof agreement>;
export type PressLanguage = 'fr' | 'en';
export type Name = Readonly<z.infer<typeof name>>;
export type Named = Readonly<Record<PressLanguage, Name>>;
export type Outlet = Readonly<z.infer<typeof outlet>>;
export type Speaker = Readonly<z.infer<typeof speaker>>;
export type Party = Readonly<z.infer<typeof party>>;
export type Theatre = Readonly<z.infer<typeof theatre>>;
export type World = Readonly<z.infer<typeof worldSchema>>;

/** Reads the invented world. @throws Error naming what does not fit */
export function readWorld(path: string): World {
  const result = worldSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
