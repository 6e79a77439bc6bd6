import { z } from 'zod';
import { linkTypes } from '../../../model/claim.ts';
import { ancestors, type EventTypes } from '../../../model/event-type.ts';
import type { LedgerKind } from '../../../model/over-time.ts';

/** `data/crosscheck/announcements.yaml`. */
const announcementsFileSchema = z.strictObject({
  threats: z.array(z.string()),
  deadlines: z.array(z.string()),
  pledges: z.array(z.string()),
  threateningCues: z.record(z.string(), z.array(z.string().regex(/^[a-z]+$/, 'a beginning is folded: no capitals, no accents'))),
  dependent: z.array(z.enum(linkTypes)),
});

/** What announces something. Plain data: it can be kept as JSON. */
export interface AnnouncementKinds {
  /** The kind that a type of claim is by itself. */
  readonly of: Readonly<Record<string, LedgerKind>>;
  readonly threateningCues: Readonly<Record<string, readonly string[]>>;
  readonly dependent: readonly string[];
}

/**
 * Checks what announces something against the event types.
 * @throws Error that names what is no event type
 */
export function compileAnnouncements(file: unknown, types: EventTypes): AnnouncementKinds {
  const { threats, deadlines, pledges, threateningCues, dependent } = announcementsFileSchema.parse(file);
  const unknown = [...threats, ...deadlines, ...pledges].find((type) => !Object.hasOwn(types, type));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no event type (data/event-types lists them)`);
  const kinds = new Map<string, LedgerKind>([
    ...threats.map((type) => [type, 'threat'] as const),
    ...deadlines.map((type) => [type, 'deadline'] as const),
    ...pledges.map((type) => [type, 'promise'] as const),
  ]);
  const of = Object.keys(types).flatMap((type) => {
    const nearest = [type, ...ancestors(types, type)].find((one) => kinds.has(one));
    return nearest === undefined ? [] : [[type, kinds.get(nearest)!] as const];
  });
  return { of: Object.fromEntries(of), threateningCues, dependent };
}
