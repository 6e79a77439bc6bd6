import type { Claim, Role } from '../../../model/claim.ts';
import type { Actor } from '../../../model/reading.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';

/** Who takes part, with the words that say so. */
export interface Filler extends Span {
  readonly claim: Claim;
  /** Id in the registry or of a composed actor (the same in every report); absent for who is only described. */
  readonly ref?: string;
  /** The refs of its parents, nearest first, and of those it is not to be mistaken for. */
  readonly parents: readonly string[];
  readonly near: readonly string[];
  /** What its words mean, in any language: { "soldier", "malian" }. */
  readonly meaning: ReadonlySet<string>;
  /** As a person reads it. */
  readonly label: { readonly fr: string; readonly en: string };
  /** True where it is a name, or belongs to one: two names are two actors. */
  readonly isNamed: boolean;
  /** Who says that it takes part, if that is another than who tells the claim (an accuser, one who claims it). */
  readonly by?: Claim;
  /** It is said not to have taken part. */
  readonly isDenied?: true;
}

/** The fillers of a claim in these roles, without those that are implied or whose antecedent is open. */
export function fillersOf(claim: Claim, roles: readonly string[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  return claim.roles.filter(({ role }) => roles.includes(role)).flatMap((role) => asFiller(role, claim, report, knowledge));
}

function asFiller(role: Role, claim: Claim, report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  const { start, end, text, implicit } = role;
  if (start === undefined || end === undefined || text === undefined || implicit) return [];
  const actor = actorOf(role, report);
  if (actor ? isPress(actor, role) : !maySpeakForItself(role, report)) return [];
  const isShared = actor !== undefined && !actor.ref.startsWith('doc:');
  const label = actor?.label ?? { fr: text, en: text };
  return [
    {
      start,
      end,
      claim,
      ...(isShared && { ref: actor.ref }),
      parents: parentsOf(actor?.parent, report),
      near: actor?.nearIdentity ?? [],
      meaning: meaningOf(isShared ? text : label.en, knowledge),
      label,
      isNamed: isShared || hasName(withoutPlaces(text, start, report)) || hasName(label.en),
    },
  ];
}

function actorOf(role: Role, report: Report): Actor | undefined {
  return role.ref === null ? undefined : (report.actors.get(role.ref) ?? ownerOf(role, role.ref, report));
}

/** The press reports acts and does none. */
const isPress = ({ type }: Actor, { role }: Role): boolean => type === 'media' && actingRoles.includes(role);

/** "An army jet": whose the weapon or vehicle is, where its words name one actor. */
function ownerOf({ role, start = 0, end = 0 }: Role, ref: string, { actors, reading }: Report): Actor | undefined {
  if (!ref.startsWith('instrument:') || !actingRoles.includes(role)) return undefined;
  const named = reading.mentions.filter(
    (mention) => mention.kind === 'actor' && mention.ref !== null && spanContains({ start, end }, mention),
  );
  return named.length === 1 ? actors.get(named[0]!.ref!) : undefined;
}

/** Roles of who acts; the theme acts where nobody does it to them (a bomb that falls). */
export const actingRoles: readonly string[] = ['actor', 'co-actor', 'principal'];

/** Forms that say by themselves who is meant. */
const ownWords: ReadonlySet<string> = new Set(['name', 'nominal']);

/** Words without an entry say who is meant where they are a name or a description; places and things do not act, whatever the words make of them. */
function maySpeakForItself({ role, ref, form }: Role, { places }: Report): boolean {
  if (form !== undefined && !ownWords.has(form)) return false;
  const isThing = ref !== null && (places.has(ref) || ref.startsWith('instrument:'));
  return !isThing || !actingRoles.includes(role);
}

/** Words of a description without the places that they name: "assailants outside El Fasher" have no name. */
function withoutPlaces(text: string, start: number, { placeMentions }: Report): string {
  const within = placeMentions.filter((mention) => mention.start > start && mention.end <= start + text.length);
  return within.reduceRight((words, mention) => words.slice(0, mention.start - start) + words.slice(mention.end - start), text);
}

/** A capital behind the first letter. */
const hasName = (text: string): boolean => /\p{Lu}/u.test(text.slice(1));

function parentsOf(parent: string | undefined, report: Report): readonly string[] {
  const above: string[] = [];
  for (let ref = parent; ref !== undefined && !above.includes(ref); ref = report.actors.get(ref)?.parent) above.push(ref);
  return above;
}
