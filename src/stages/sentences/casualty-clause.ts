import type { UntoldClaim } from '../../model/claim.ts';
import { ancestors } from '../../model/event-type.ts';
import type { QuantityMention } from '../../model/reading.ts';
import { flatMap } from '../../util/flat-map.ts';
import { fillSlots, timeWords } from './day-words.ts';
import { moodOf } from './mood.ts';
import { numberWords } from './number-words.ts';
import type { Counted } from './pack.ts';
import type { Phrase } from './phrase.ts';
import { placeWords } from './place-words.ts';
import { rolePhrase, type Telling } from './telling.ts';
import { agreed, chosen, sentenceFor } from './typed-clause.ts';

/** Persons by their number alone: "at least nine people". */
function countedPersons(quantity: QuantityMention, { to }: Telling): Phrase | undefined {
  const number = numberWords(quantity, to.pack);
  const { one, many, gender } = to.pack.persons;
  if (number === undefined) return undefined;
  const isMany = quantity.value !== 1;
  return { text: `${number} ${isMany ? many : one}`, many: isMany, ...(gender && { gender }) };
}

/** Whether the words of who was hit hold the number: "contre X … neuf morts" counts nobody called X. */
function isCounted({ roles }: UntoldClaim, { start }: QuantityMention): boolean {
  return roles.some((role) => role.role === 'recipient' && role.start !== undefined && role.start <= start && start < role.end!);
}

/**
 * The killed, wounded, missing, captured or displaced of a claim, as many as it counts.
 * @returns nothing where no number says what it counts
 */
export function casualtyClause(claim: UntoldClaim, telling: Telling): string | undefined {
  const { document, eventTypes, to } = telling;
  if (![claim.type, ...ancestors(eventTypes, claim.type)].includes('casualties')) return undefined;
  const quantity = flatMap(claim.quantities, (id) => document.quantities.get(id) ?? []).find(({ counts }) => counts !== undefined);
  const verb = quantity && to.pack.counts[quantity.counts as Counted];
  if (!quantity || !verb || quantity.value === 0) return undefined;
  const recipient = isCounted(claim, quantity) ? rolePhrase(claim, 'recipient', telling) : undefined;
  const isUsable = recipient && !recipient.negative && !recipient.unsure && (recipient.gender || to.pack.persons.gender === undefined);
  const subject = isUsable ? recipient : countedPersons(quantity, telling);
  const wanted = moodOf(claim);
  const mood = wanted === 'present' || wanted === 'ongoing' ? 'asserted' : wanted;
  const pair = to.pack.passives[mood];
  if (!subject || !pair) return undefined;
  const tail = [placeWords(claim, 'place', telling), timeWords(claim.time, to.pack)];
  return fillSlots(chosen(sentenceFor(pair, claim, [subject], to.pack), subject.many), {
    subject: subject.text,
    agreed: agreed(verb.at(-1)!, subject, to.pack),
    object: flatMap(tail, (part) => (part === undefined ? [] : [` ${part}`])).join(''),
  });
}
