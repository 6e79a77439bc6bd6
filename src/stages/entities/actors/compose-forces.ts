import type { DocumentActor } from './actor-table.ts';
import {
  asDocumentActor,
  type Composer,
  type Composition,
  countryAround,
  type DraftMention,
  documentActor,
  homeOf,
  isComplement,
  isDefinite,
  isIndefinite,
  type Possessors,
  textOf,
  wholePhrase,
} from './composition.ts';
import type { PhraseParts } from './phrase-words.ts';
import { type ActorRecord, organId, organRecord } from './registry.ts';
import type { HeadMatch } from './working-sentence.ts';

/** A phrase with what it says about whose it is. */
export interface Phrase {
  readonly head: HeadMatch;
  readonly parts: PhraseParts;
  readonly owners: Possessors;
}

function stateBody(composer: Composer, country: string, body: string): DocumentActor {
  return asDocumentActor(organRecord(composer.registry, country, body), composer.sentence.lang);
}

/** The names that were taken up in the actor, so that they are no actors beside it. */
function absorbedOf({ owners }: Phrase): Composition['absorbed'] {
  return owners.states.map(({ match }) => match);
}

/** One mention for the phrase and one for each further demonym ("officiers turcs et qataris"). */
function ofStates(composer: Composer, phrase: Phrase, body: string, rule: string): Composition {
  const { parts, owners } = phrase;
  const joined = joinedStates(composer, phrase);
  const [first, ...rest] = owners.states;
  const actor = stateBody(composer, first!.country, body);
  composer.table.add(actor);
  const others = [...rest, ...joined].map(({ country, match }): DraftMention => {
    const other = stateBody(composer, country, body);
    composer.table.add(other);
    const mention = wholePhrase(composer, match, other.id, rule, `joined to the phrase before or behind it: ${other.label.en}`, 'demonym');
    return match.part === undefined ? mention : { ...mention, part: match.part };
  });
  const words = textOf(composer, parts);
  const range = owners.states.length > 1 ? narrowed(phrase) : parts;
  return {
    mention: wholePhrase(composer, range, actor.id, rule, `"${words}" names the state that it belongs to: ${actor.label.en}`),
    actor,
    others,
    absorbed: [...absorbedOf(phrase), ...joined.map(({ match }) => match)],
  };
}

/** Without the demonyms joined before the nearest one. */
function narrowed({ head, parts, owners }: Phrase): { readonly first: number; readonly last: number } {
  const [nearest] = owners.states;
  return nearest!.match.last < head.first ? { first: nearest!.match.first, last: parts.last } : parts;
}

function joinedStates(composer: Composer, { parts }: Phrase): Possessors['states'] {
  return parts.joined.flatMap((match) => {
    const record = match.candidates.map((candidate) => composer.registry.records[candidate.record]!)[0];
    return record?.country === undefined ? [] : [{ country: record.country, match }];
  });
}

/** Body of a state: "armée syrienne", "the Turkish foreign ministry", "l'armée". */
export function composeBody(composer: Composer, phrase: Phrase): Composition {
  const { head, parts, owners } = phrase;
  const { pack } = composer.sentence;
  const portfolio = parts.modifiers.map((word) => pack.portfolios[word]).find((body) => body !== undefined);
  const body = head.head.id === 'ministry' && portfolio !== undefined ? portfolio : head.head.id;
  if (owners.states.length > 0) return ofStates(composer, phrase, body, 'body');
  const group = owners.groups[0]?.record ?? owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
  const type = pack.bodies[body]?.type ?? 'government';
  const words = textOf(composer, parts);
  if (group) return bodyOfGroup(composer, phrase, group, body);
  const around = countryAround(composer, pack.bodies[body]?.abroad !== true);
  if (around && parts.proper === undefined && !isIndefinite(composer.sentence, parts)) {
    return composed(
      composer,
      phrase,
      stateBody(composer, around.country, body),
      'bare',
      `"${words}" does not say of which state; ${around.why}`,
    );
  }
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, parts), { type, country: around?.country });
  return composed(composer, phrase, actor, 'bare', `"${words}" does not say of which state, and the document leaves it open`);
}

/** The police, the border guard of a movement that rules. */
function bodyOfGroup(
  composer: Composer,
  phrase: Phrase,
  group: Pick<DocumentActor, 'id' | 'label' | 'country'>,
  body: string,
): Composition {
  const label = composer.registry.bodies[body];
  const actor: DocumentActor = {
    ...{ id: `${group.id}-${body}`, type: composer.sentence.pack.bodies[body]?.type ?? 'government', parent: group.id },
    label: { fr: `${label?.fr ?? body} (${group.label.fr})`, en: `${label?.en ?? body} (${group.label.en})` },
    ...(group.country !== undefined && { country: group.country }),
  };
  return composed(composer, phrase, actor, 'body', `"${textOf(composer, phrase.parts)}" belongs to ${group.label.en}`);
}

function isPeople(type: DocumentActor['type']): boolean {
  return type === 'tribe' || type === 'group';
}

/** "combattants toubous": some of a people, not the people. */
function fightersOfPeople(composer: Composer, phrase: Phrase, people: ActorRecord): Composition {
  const { head, parts } = phrase;
  const words = textOf(composer, parts);
  const type = head.head.type === undefined || head.head.type === 'group' ? 'tribe' : head.head.type;
  const country = homeOf(people) ?? countryAround(composer, true)?.country;
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, parts), { type, country, parent: people.id });
  return composed(composer, phrase, actor, 'members', `"${words}": some of the ${people.label.en}, not all of them`);
}

/** A phrase read as one actor. */
export function composed(composer: Composer, phrase: Phrase, actor: DocumentActor, rule: string, why: string): Composition {
  composer.table.add(actor);
  return { mention: wholePhrase(composer, phrase.parts, actor.id, rule, why), actor, others: [], absorbed: absorbedOf(phrase) };
}

/** A phrase whose reference stays open. */
export function openPhrase(composer: Composer, { parts }: Phrase, rule: string, why: string): Composition {
  return { mention: wholePhrase(composer, parts, null, rule, why), actor: undefined, others: [], absorbed: [] };
}

/** Those who serve or fight: they are what the phrase says they belong to. */
export function composeMembers(composer: Composer, phrase: Phrase): Composition {
  const { head, parts, owners } = phrase;
  const { body } = head.head;
  const words = textOf(composer, parts);
  const people = owners.groups.find(({ record, match }) => isPeople(record.type) && !isComplement(composer.sentence, match, head))?.record;
  const group = owners.groups.find(({ record }) => record.type !== 'person' && record !== people)?.record;
  const nested = owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
  if (group && body !== undefined && composer.sentence.pack.bodies[body]?.abroad !== true)
    return bodyOfGroup(composer, phrase, group, body);
  const whole = group ? asDocumentActor(group, composer.sentence.lang) : nested;
  if (whole) return composed(composer, phrase, whole, 'members', `those of ${whole.label.en}`);
  if (people) return fightersOfPeople(composer, phrase, people);
  if (owners.states.length > 0 && body !== undefined) return ofStates(composer, phrase, body, 'members');
  const type = head.head.type ?? (body === undefined ? 'group' : (composer.sentence.pack.bodies[body]?.type ?? 'state-force'));
  const [state] = owners.states;
  if (state) {
    const id = `${state.country.toLowerCase()}-${head.head.id}`;
    const actor: DocumentActor = { id, label: { fr: words, en: words }, type, country: state.country };
    return composed(composer, phrase, actor, 'members', `"${words}": a group by its country, not its government`);
  }
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, parts), {
    type,
    country: countryAround(composer, body === undefined || composer.sentence.pack.bodies[body]?.abroad !== true)?.country,
  });
  return composed(composer, phrase, actor, 'bare', `"${words}": the document does not say whose they are`);
}

function ordinalText(value: number): string {
  const last = value % 10;
  const isTeen = value % 100 > 10 && value % 100 < 14;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
}

/** Units: numbered, named, or those of a force. */
export function composeUnit(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  const [named] = owners.groups;
  if (named && parts.ordinals.length === 0) {
    return composed(composer, phrase, asDocumentActor(named.record, composer.sentence.lang), 'unit', `a unit of ${named.record.label.en}`);
  }
  const owner = owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
  const country = owners.states[0]?.country ?? owner?.country ?? countryAround(composer, false)?.country;
  if (parts.ordinals.length > 0) return numberedUnits(composer, phrase, owner ?? named?.record, country);
  const isDescribed = parts.proper ?? owners.states[0] ?? owner ?? unitModifiers(composer, parts)[0];
  if (isDescribed !== undefined) return describedUnit(composer, phrase, owner, country);
  if (head.head.bare !== 'open') return undefined;
  return openPhrase(composer, phrase, 'bare', 'a unit that the words beside it do not name');
}

function describedUnit(composer: Composer, phrase: Phrase, owner: DocumentActor | undefined, country: string | undefined): Composition {
  const { parts, owners } = phrase;
  const isOfState = owners.states.length > 0 && country !== undefined;
  const isForce = isOfState || owner?.type === 'state-force' || parts.proper === undefined;
  const parent = owner?.id ?? (isOfState ? organId(composer.registry, country, 'army') : undefined);
  const words = textOf(composer, parts);
  const isNew = isIndefinite(composer.sentence, parts);
  const actor = documentActor(composer, words, isNew, { type: isForce ? 'state-force' : 'group', country, parent });
  return composed(composer, phrase, actor, 'unit', `"${words}": a unit described in this document`);
}

function unitModifiers({ sentence }: Composer, { modifiers }: PhraseParts): readonly string[] {
  const { unitModifiers: known } = sentence.pack;
  return [...new Set(modifiers.flatMap((word) => (Object.hasOwn(known, word) ? [known[word]!] : [])))];
}

function numberedUnits(
  composer: Composer,
  phrase: Phrase,
  owner: DocumentActor | undefined | { readonly id: string },
  country: string | undefined,
): Composition {
  const { head, parts } = phrase;
  const parent = owner?.id ?? (country === undefined ? undefined : organId(composer.registry, country, 'army'));
  const kind = [...unitModifiers(composer, parts), head.head.id].join('-');
  const numbers = [...parts.ordinals].sort((a, b) => b.word - a.word);
  const actors = numbers.map(({ value }): DocumentActor => {
    const name = `${ordinalText(value)}-${kind}`;
    const label = `${ordinalText(value)} ${kind.replaceAll('-', ' ')}`;
    const id = parent === undefined || parent.startsWith('doc:') ? `doc:${name}` : `${parent}-${name}`;
    return {
      ...{ id, type: 'state-force' as const },
      label: { fr: composer.sentence.lang === 'fr' && numbers.length === 1 ? textOf(composer, parts) : label, en: label },
      ...(country !== undefined && { country }),
      ...(parent !== undefined && { parent }),
    };
  });
  const whole = composed(composer, phrase, actors[0]!, 'unit', `unit number ${numbers[0]!.value}, named by its number`);
  const others = actors.slice(1).map((actor, at): DraftMention => {
    composer.table.add(actor);
    const { word, value } = numbers[at + 1]!;
    return wholePhrase(
      composer,
      { first: word, last: word },
      actor.id,
      'unit',
      `unit number ${value}; the noun stands with the other number`,
      'name',
    );
  });
  const first = numbers.length > 1 ? numbers[0]!.word : parts.first;
  return { ...whole, mention: { ...whole.mention, first, form: 'name' }, others };
}

/** Accusing words are no identity: the mention gets what is named in them, or nothing. */
export function composeLabel(composer: Composer, phrase: Phrase): Composition {
  const { head, owners, parts } = phrase;
  const words = textOf(composer, parts);
  const { names } = head.head;
  const why = `"${words}" accuses: it is no name of anyone`;
  if (names === 'government') {
    const country =
      owners.states[0]?.country ??
      (isDefinite(composer.sentence, parts) && parts.proper === undefined ? countryAround(composer, false)?.country : undefined);
    if (country !== undefined)
      return composed(
        composer,
        phrase,
        stateBody(composer, country, 'government'),
        'label',
        `${why}; the government of the state named is meant`,
      );
  }
  const [named] = owners.groups;
  const group = named ? asDocumentActor(named.record, composer.sentence.lang) : owners.nested.find(({ actor }) => actor)?.actor;
  if (names === 'group' && group) return composed(composer, phrase, group, 'label', `${why}; ${group.label.en} is named in it`);
  return { ...openPhrase(composer, phrase, 'label', `${why}, and it names nobody else`), absorbed: [] };
}
