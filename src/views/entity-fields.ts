import type { Actor, Instrument, Place, QuantityMention, TimeMention } from '../model/reading.ts';
import { countedWords, timeBasisWords } from './claim-words.ts';
import { countryWords } from './country-words.ts';
import type { FieldView } from './entities-view.ts';
import { actorTypeWords, placeKindWords, precisionWords, timeReason, unitName } from './entity-words.ts';
import { type MessageKey, message } from './messages.ts';
import { labelOf, type Naming } from './naming.ts';
import { coordinateWords, regionWords } from './place-words.ts';
import { readAmount } from './reading-quantity.ts';
import { daysWords } from './reading-time.ts';
import type { Piece } from './reading-view.ts';
import { whyWords } from './why-words.ts';

type Words = string | number | null | undefined;

/** A field in the tool's own words; nothing where there is nothing to say. */
export function field({ ui }: Pick<Naming, 'ui'>, key: MessageKey, words: Words): readonly FieldView[] {
  if (words === undefined || words === null || words === '') return [];
  return [{ label: message(ui, key), pieces: [{ text: String(words), from: 'tool' }] }];
}

/** A field that repeats words of the report or names that are foreign to the tool. */
function printedField({ ui }: Naming, key: MessageKey, items: readonly string[]): readonly FieldView[] {
  if (items.length === 0) return [];
  const pieces = items.flatMap((text, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ text: ', ', from: 'tool' } as const]),
    { text, from: 'report' },
  ]);
  return [{ label: message(ui, key), pieces }];
}

const named = (refs: readonly string[], naming: Naming): string => refs.map((ref) => labelOf(ref, naming) ?? ref).join(', ');
const numberWords = (value: number, { ui }: Naming): string => new Intl.NumberFormat(ui === 'fr' ? 'fr-FR' : 'en-GB').format(value);

/** Everything that the registry says of an actor. */
export function actorFields({ type, country, parent, role, nearIdentity = [], aliases }: Actor, naming: Naming): readonly FieldView[] {
  return [
    ...field(naming, 'entity.type', actorTypeWords[type][naming.ui]),
    ...field(naming, 'entity.role', role),
    ...field(naming, 'entity.country', country === undefined ? null : countryWords(country, naming.ui)),
    ...field(naming, 'entity.parent', parent === undefined ? null : named([parent], naming)),
    ...field(naming, 'entity.near', named(nearIdentity, naming)),
    ...printedField(naming, 'entity.aliases', aliases),
  ];
}

function pointFields(place: Place, naming: Naming): readonly FieldView[] {
  const degrees = coordinateWords(place, naming.ui);
  if (degrees === null) return [];
  const radius = place.radiusKm === undefined ? null : message(naming.ui, 'entity.radius', { km: numberWords(place.radiusKm, naming) });
  return [
    ...field(naming, 'entity.coordinates', radius === null ? degrees : `${degrees} (${radius})`),
    ...field(naming, 'entity.source', place.coordinateSource),
  ];
}

/** Sort, region, coordinates with their source and radius, what was weighed, and why. */
export function placeFields(place: Place, naming: Naming): readonly FieldView[] {
  const { kind, admin1, anchor, bearing, distanceKm, candidates = [], geonameId, why } = place;
  const distance = distanceKm === undefined ? '' : ` (${numberWords(distanceKm, naming)} km)`;
  const weighed = candidates.map(({ geonameId: id, name, score }) => `${name} ${score.toFixed(2)} [${id}]`);
  return [
    ...field(naming, 'entity.kind', placeKindWords[kind][naming.ui]),
    ...field(naming, 'entity.within', regionWords(place, naming).join(', ')),
    ...field(naming, 'entity.province', admin1),
    ...pointFields(place, naming),
    ...field(naming, 'entity.anchor', anchor === undefined ? null : `${named([anchor], naming)}${distance}`),
    ...field(naming, 'entity.bearing', bearing),
    ...field(naming, 'entity.candidates', weighed.join(', ')),
    ...field(naming, 'entity.gazetteer', geonameId),
    ...field(naming, 'entity.why', whyWords(why, naming.ui)),
  ];
}

/** The value as it stands in the text, the days that it has, and what they rest on. */
export function timeFields({ timex, from, to, precision, basis, set, why }: TimeMention, naming: Naming): readonly FieldView[] {
  const { ui } = naming;
  return [
    ...field(naming, 'entity.value', timex),
    ...field(naming, 'entity.days', daysWords(from, to, ui) ?? message(ui, 'entity.noDays')),
    ...field(naming, 'entity.precision', precisionWords[precision][ui]),
    ...field(naming, 'entity.basis', timeBasisWords[basis][ui]),
    ...field(naming, 'entity.set', set ? '✓' : null),
    ...field(naming, 'entity.why', why === undefined ? null : timeReason(why, ui)),
  ];
}

function boundWords({ min, max }: QuantityMention, naming: Naming): string | null {
  if (min === undefined && max === undefined) return null;
  const [least, most] = [min, max].map((bound) => (bound === undefined ? '…' : numberWords(bound, naming)));
  return `${least} – ${most}`;
}

/** Number, bounds, and what is counted. */
export function quantityFields(quantity: QuantityMention, naming: Naming): readonly FieldView[] {
  const { ui } = naming;
  const { unit, of, counts, value } = quantity;
  const flags = (['part', 'other', 'superseded'] as const).filter((flag) => quantity[flag]);
  return [
    ...field(naming, 'entity.number', readAmount(quantity, ui) ?? (value === undefined ? null : numberWords(value, naming))),
    ...field(naming, 'entity.bounds', boundWords(quantity, naming)),
    ...field(naming, 'entity.unit', unitName(unit, ui)),
    ...printedField(naming, 'entity.of', of === undefined ? [] : [of]),
    ...field(naming, 'entity.counts', countedWords(counts, ui)),
    ...flags.flatMap((flag) => field(naming, flag === 'superseded' ? 'quantity.superseded' : `entity.${flag}`, '✓')),
  ];
}

/** The class that an instrument belongs to. */
export function instrumentFields(instrument: Instrument, naming: Naming): readonly FieldView[] {
  return field(naming, 'entity.class', instrument.class);
}
