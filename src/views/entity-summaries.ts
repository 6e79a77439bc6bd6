import type { Actor, Instrument, Mention, Place, QuantityMention, Reading, TimeMention } from '../model/reading.ts';
import { timeBasisWords } from './claim-words.ts';
import { countryWords } from './country-words.ts';
import type { EntityMentionView } from './entities-view.ts';
import { actorTypeWords, placeKindWords, timeReason } from './entity-words.ts';
import { colon, message } from './messages.ts';
import { labelOf, type Naming } from './naming.ts';
import { coordinateWords, regionWords } from './place-words.ts';
import { figureNotes, printedFigure } from './reading-quantity.ts';
import { daysWords } from './reading-time.ts';
import type { Piece } from './reading-view.ts';
import { whyWords } from './why-words.ts';

const own = (text: string): Piece => ({ text, from: 'tool' });

/** What stands between two things that are said of an entity. */
const between = ' · ';

function joined(parts: readonly (string | null | undefined)[]): readonly Piece[] {
  const said = parts.filter((part): part is string => part !== null && part !== undefined && part !== '');
  return said.length === 0 ? [] : [own(said.join(between))];
}

/** So many different wordings stand in a line; the rest is in the explanation. */
const mostWordings = 4;

/** `here: “ils”, “CHT”`: the wordings that are not the label itself. */
function namedHere(label: string, mentions: readonly EntityMentionView[], { ui }: Naming): readonly Piece[] {
  const seen = new Map(mentions.map(({ text }) => [text.toLowerCase(), text]));
  seen.delete(label.toLowerCase());
  const wordings = [...seen.values()].slice(0, mostWordings);
  if (wordings.length === 0) return [];
  const pieces = wordings.flatMap((text, index): readonly Piece[] => [...(index === 0 ? [] : [own(', ')]), { text, from: 'report' }]);
  const more = seen.size > wordings.length ? [own(', …')] : [];
  return [own(`${message(ui, 'register.here')}${colon(ui)}`), ...pieces, ...more];
}

function withHere(said: readonly Piece[], here: readonly Piece[]): readonly Piece[] {
  return said.length === 0 || here.length === 0 ? [...said, ...here] : [...said, own(between), ...here];
}

/** Type, country and wordings of an actor. */
export function actorSummary(actor: Actor, mentions: readonly EntityMentionView[], naming: Naming): readonly Piece[] {
  const { type, role, country } = actor;
  const land = country === undefined ? null : countryWords(country, naming.ui);
  return withHere(joined([role ?? actorTypeWords[type][naming.ui], land]), namedHere(actor.label[naming.ui], mentions, naming));
}

/** Where a place is: region, coordinates of a point; why it has none where it is not located. */
export function placeSummary(place: Place, naming: Naming): readonly Piece[] {
  const { ui } = naming;
  const region = regionWords(place, naming).join(', ');
  if (place.kind === 'unresolved') return joined([`${placeKindWords.unresolved[ui]}${colon(ui)}${whyWords(place.why, ui)}`, region]);
  return joined([place.kind === 'point' ? null : placeKindWords[place.kind][ui], region, coordinateWords(place, ui)]);
}

/** The days of a time and what they rest on; why it has none where it has none. */
export function timeSummary({ from, to, basis, why, text }: TimeMention, { ui }: Naming): readonly Piece[] {
  const days = daysWords(from, to, ui);
  if (days === null) return joined([why === undefined ? message(ui, 'entity.noDays') : timeReason(why, ui)]);
  return joined([text.includes(days) ? null : days, basis === 'explicit' ? null : timeBasisWords[basis][ui]]);
}

/** The printed words of a figure with what it counts, and what was read in them. */
export function quantitySummary(
  quantity: QuantityMention,
  { text, lang }: Reading['document'],
  { ui }: Naming,
): { readonly printed: string; readonly summary: readonly Piece[] } {
  const notes = figureNotes(quantity, { ui, lang, text });
  return { printed: printedFigure(quantity, text), summary: joined([notes]) };
}

/** Wordings of an instrument. */
export function instrumentSummary(instrument: Instrument, mentions: readonly EntityMentionView[], naming: Naming): readonly Piece[] {
  return namedHere(instrument.label[naming.ui], mentions, naming);
}

/** Between what undecided words stand, or that nobody is known by them. */
export function openSummary({ rivals = [] }: Mention, naming: Naming): readonly Piece[] {
  const { ui } = naming;
  if (rivals.length === 0) return joined([message(ui, 'entity.notIdentified')]);
  const names = new Intl.ListFormat(ui, { type: 'disjunction' }).format(rivals.map((rival) => labelOf(rival, naming) ?? rival));
  return joined([`${message(ui, 'entity.ambiguous')}${colon(ui)}${names}`]);
}
