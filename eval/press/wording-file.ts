import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Joins } from './fill-template.ts';

const text = z.string().min(1);
const templates = z.array(text).min(1);
const name = z.strictObject({ name: text, agrees: z.enum(['s', 'p', 'ms', 'fs', 'mp', 'fp']) });
const tollTemplates = z.strictObject({ both: templates, killed: templates, wounded: templates });

const wordingSchema = z.strictObject({
  join: z.array(z.tuple([text, text])),
  types: z.record(text, z.strictObject({ noun: name, scenes: z.array(name).default([]), core: z.array(text).min(6) })),
  tolls: z.strictObject({ attached: tollTemplates, apart: tollTemplates }),
  said: z.strictObject({ holder: templates, unnamed: templates, relay: templates, outlet: templates }),
  spokesman: name,
  bare: templates,
  denials: templates,
  claims: templates,
  plans: z.record(text, templates),
  numbers: z.strictObject({
    words: z.record(z.string(), text),
    thousands: text,
    about: templates,
    atLeast: templates,
    moreThan: templates,
    range: templates,
  }),
  times: z.strictObject({
    weekdays: z.array(text).length(7),
    months: z.array(text).length(12),
    weekday: templates,
    weekdayDate: templates,
    date: templates,
    yesterday: templates,
    daysAgo: templates,
    nextWeekday: templates,
    tomorrow: templates,
  }),
  filler: z.array(templates).min(1),
  titles: templates,
  edits: z.array(z.tuple([text, text])).min(1),
});

/** How the reports of a language tell the events. */
export type Wording = Readonly<Omit<z.infer<typeof wordingSchema>, 'join'>> & { readonly joins: Joins };

/** Reads the templates of a language. @throws Error naming what does not fit */
export function readWording(path: string): Wording {
  const result = wordingSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  const { join, ...rest } = result.data;
  return { ...rest, joins: join.map(([pattern, instead]) => [new RegExp(pattern, 'gu'), instead] as const) };
}
