import type { Claim } from '../../src/model/claim.ts';
import type { Mention, Reading } from '../../src/model/reading.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { bestOverlap, likeness } from '../entities/best-overlap.ts';
import type { KnownNames } from '../entities/known-names.ts';
import type { GoldClaim, GoldDocument, GoldQuantity, GoldRole, GoldTime } from './gold-file.ts';
import { type CountryOfGold, isAnchored, isEntity, isPlace, isQuantity, isTime } from './match-gold.ts';

/** What is scored of a core claim. */
export const seedGroups = ['actor', 'place', 'implicit', 'unreferred', 'anchored time', 'other time', 'quantity'] as const;
export type SeedGroup = (typeof seedGroups)[number];

/** One thing of a core claim, and what was read instead where it is wrong. */
export interface SeedCheck {
  readonly group: SeedGroup;
  readonly claim: string;
  readonly wanted: string;
  readonly right: boolean;
  readonly got: string;
}

export interface SeedScore {
  readonly document: string;
  readonly claims: number;
  /** Core claims with a claim of the reading at their trigger. */
  readonly matched: number;
  readonly checks: readonly SeedCheck[];
}

/** What a document is judged with. */
interface Bench {
  readonly gold: GoldDocument;
  readonly reading: Reading;
  readonly known: KnownNames;
  readonly countryOfGold: CountryOfGold;
}

/** Reads an annotated report, its day given, and compares the entities, times and quantities of its core claims. */
export async function evaluateSeed(gold: GoldDocument, library: LanguageLibrary, known: KnownNames): Promise<SeedScore> {
  const { id, language, dct } = gold.doc;
  const reading = await readDocument(
    {
      id,
      source: { sha256: '0'.repeat(64) },
      statedLanguage: language,
      text: gold.text,
      documentTime: { from: dct.value, to: dct.value, basis: 'given', why: 'annotation' },
      diagnostics: [],
    },
    { library, ui: 'en' },
  );
  const bench: Bench = { gold, reading, known, countryOfGold: countriesOf(gold, known) };
  const core = gold.claims.filter(({ tier }) => tier === 'core');
  const matched = core.map((claim) => [claim, matchClaim(claim, reading.claims)] as const);
  return {
    document: id,
    claims: core.length,
    matched: matched.filter(([, own]) => own !== undefined).length,
    checks: matched.flatMap(([claim, own]) => checkClaim(bench, claim, own)),
  };
}

/** The country of an annotated place by its name; undefined where the gazetteer does not know it. */
function countriesOf({ places }: GoldDocument, known: KnownNames): CountryOfGold {
  return (id) => {
    const name = places.find((place) => place.id === id && place.kind === 'country')?.name;
    return name === undefined ? undefined : known.country(name);
  };
}

/** The claim at the trigger; of several, one of the same class. */
function matchClaim({ trigger, triggerExtent, class: wanted }: GoldClaim, claims: readonly Claim[]): Claim | undefined {
  const at = (place: Span | undefined): readonly Claim[] =>
    place === undefined ? [] : claims.filter((claim) => spansOverlap(claim.trigger, place));
  const found = [at(trigger), at(triggerExtent)].find((list) => list.length > 0) ?? [];
  return found.find((claim) => claim.class === wanted) ?? found[0];
}

function checkClaim(bench: Bench, claim: GoldClaim, own: Claim | undefined): SeedCheck[] {
  const { id: name, roles, time, quantities } = claim;
  const timeCheck = time ? checkTime(time, own) : undefined;
  return [
    ...roles.map((role) => checkRole(bench, role, own)),
    ...(timeCheck ? [timeCheck] : []),
    ...quantities.map((quantity) => checkQuantity(quantity, bench.reading)),
  ].map((check) => ({ claim: name, ...check }));
}

/** Below it a mention is only a part of the words: the "leur" of "leur campagne" is no reference of the campaign. */
const leastLikeness = 0.5;

type Judged = Omit<SeedCheck, 'claim'>;

function checkRole(bench: Bench, role: GoldRole, own: Claim | undefined): Judged {
  const { ref, implicit, start, end } = role;
  const wanted = `${role.role} ${role.text ?? '(implicit)'} = ${ref ?? 'no reference'}`;
  if (implicit || start == null || end == null) {
    const roles = own?.roles.filter((one) => one.role === role.role && one.start === undefined) ?? [];
    const right = roles.some((one) => (ref === null ? one.ref === null : isReferent(bench, role, one.ref)));
    return { group: 'implicit', wanted, right, got: roles.map((one) => one.ref ?? 'no reference').join(', ') || 'no such role' };
  }
  const mentions = bench.reading.mentions.filter(({ kind }) => kind === 'actor' || kind === 'place');
  const mention = bestOverlap({ start, end }, mentions);
  const got = mention ? describe(mention, bench.reading) : 'no mention';
  if (ref === null) {
    const isPart = mention === undefined || likeness(mention, { start, end }) < leastLikeness;
    return { group: 'unreferred', wanted, right: isPart || mention.ref === null, got };
  }
  const group = bench.gold.places.some(({ id }) => id === ref) ? 'place' : 'actor';
  return { group, wanted, right: mention !== undefined && isReferent(bench, role, mention.ref), got };
}

/** True where a ref of the reading is what the annotation names, or one of its alternatives. */
function isReferent({ gold, reading, known, countryOfGold }: Bench, { ref, alt = [] }: GoldRole, own: string | null): boolean {
  const accepted = [ref, ...alt];
  const actor = reading.actors.find((one) => one.ref === own);
  if (actor && gold.entities.some((entity) => accepted.includes(entity.id) && isEntity(entity, actor, known))) return true;
  const place = reading.places.find((one) => one.ref === own);
  if (place === undefined) return false;
  return gold.places.some((one) => accepted.includes(one.id) && isPlace(one, place, reading.places, known, countryOfGold));
}

function describe({ kind, ref, text, why }: Mention, { places }: Reading): string {
  const reason = why ?? places.find((place) => place.ref === ref)?.why;
  return `${kind} "${text}" = ${ref ?? 'no reference'}${reason === undefined ? '' : ` (${reason})`}`;
}

function checkTime(time: GoldTime, own: Claim | undefined): Judged | undefined {
  const found = { from: own?.time?.from, to: own?.time?.to };
  const right = isTime(time, found);
  if (right === undefined) return undefined;
  const got = own === undefined ? 'no claim' : `${found.from ?? '..'}/${found.to ?? '..'}${own.time ? ` (${own.time.basis})` : ''}`;
  return { group: isAnchored(time) ? 'anchored time' : 'other time', wanted: `${time.span?.text ?? 'no words'} = ${time.iso}`, right, got };
}

function checkQuantity(quantity: GoldQuantity, { quantities }: Reading): Judged {
  const found = bestOverlap(quantity, quantities);
  const { text, value, min, max, unit } = quantity;
  const wanted = `${text} = ${value ?? `${min ?? ''}–${max ?? ''}`} ${unit ?? ''}`;
  const got = found ? `${found.text} = ${found.value ?? `${found.min ?? ''}–${found.max ?? ''}`} ${found.unit}` : 'no quantity';
  return { group: 'quantity', wanted, right: found !== undefined && isQuantity(quantity, found), got };
}
