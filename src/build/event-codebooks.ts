import { z } from 'zod';
import type { Crosswalk } from '../model/event-type.ts';

const text = z.string().trim().min(1);
const words = z.array(text).min(1);
const root = z.string().regex(/^\d\d$/);
const source = z.strictObject({ title: text, address: z.url(), opened: z.iso.date() });

const ploverType = z.strictObject({
  quadClass: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  cameoRoots: z.array(root).min(1),
  extraRoots: z.array(root).optional(),
  modes: words.optional(),
});

/** `data/event-types/codebooks.yaml`: the lists of codes that types are translated to, each with its sources. */
export const codebooksSchema = z.strictObject({
  sources: z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), source),
  ownTypes: words,
  plover: z.strictObject({ source: words, types: z.record(text, ploverType), contexts: words }),
  cameo: z.strictObject({ source: words, roots: z.record(root, text) }),
  acled: z.strictObject({ source: words, eventTypes: z.record(text, words) }),
});

export type Codebooks = Readonly<z.infer<typeof codebooksSchema>>;

/** What is wrong with a crosswalk by itself, a phrase for each problem: codes no list has, or codes that contradict each other. */
export function crosswalkProblems(codebooks: Codebooks, { plover, acled, cameoRoot, quadClass }: Crosswalk): readonly string[] {
  return [
    ...(plover ? ploverProblems(codebooks, plover) : []),
    ...(acled ? [acled, ...(acled.byActor ?? [])].flatMap((pair) => acledProblems(codebooks, pair)) : []),
    ...(cameoRoot === undefined ? [] : cameoProblems(codebooks, cameoRoot, plover?.type)),
    ...quadProblems(codebooks, quadClass, plover?.type),
  ];
}

function ploverProblems({ plover }: Codebooks, { type, mode, context = [] }: NonNullable<Crosswalk['plover']>): readonly string[] {
  const entry = plover.types[type];
  if (entry === undefined) return [`crosswalk.plover.type: PLOVER has no "${type}"`];
  return [
    ...(mode === undefined || entry.modes?.includes(mode) ? [] : [`crosswalk.plover.mode: "${type}" has no mode "${mode}"`]),
    ...context.filter((name) => !plover.contexts.includes(name)).map((name) => `crosswalk.plover.context: PLOVER has no "${name}"`),
  ];
}

function acledProblems({ acled }: Codebooks, { eventType, subEventType }: { eventType: string; subEventType: string }): readonly string[] {
  const subEventTypes = acled.eventTypes[eventType];
  if (subEventTypes === undefined) return [`crosswalk.acled.eventType: ACLED has no "${eventType}"`];
  return subEventTypes.includes(subEventType) ? [] : [`crosswalk.acled.subEventType: "${eventType}" has no "${subEventType}"`];
}

function cameoProblems({ cameo, plover }: Codebooks, cameoRoot: string, type: string | undefined): readonly string[] {
  if (cameo.roots[cameoRoot] === undefined) return [`crosswalk.cameoRoot: CAMEO has no root "${cameoRoot}"`];
  const entry = type === undefined ? undefined : plover.types[type];
  if (entry === undefined || [...entry.cameoRoots, ...(entry.extraRoots ?? [])].includes(cameoRoot)) return [];
  return [`crosswalk.cameoRoot: "${cameoRoot}" is not a root of PLOVER's "${type}"`];
}

function quadProblems({ plover }: Codebooks, quadClass: number | undefined, type: string | undefined): readonly string[] {
  const expected = type === undefined ? undefined : plover.types[type]?.quadClass;
  if (expected === quadClass || (type !== undefined && expected === undefined)) return [];
  const wanted = expected === undefined ? 'no quad class without a PLOVER type' : `quad class ${expected} with "${type}"`;
  return [`crosswalk.quadClass: ${wanted}, not ${quadClass ?? 'none'}`];
}
