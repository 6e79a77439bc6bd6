import { flatMap } from '../../../util/flat-map.ts';
import { holds } from './actor-pack.ts';
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
import { type ContextCountry, isStateKind } from './country-context.ts';
import { isDemonym, type PhraseParts, type WordRange } from './phrase-words.ts';
import { type ActorRecord, organId, organRecord } from './registry.ts';
import { resolveActor } from './resolve-name.ts';
import { countryOfOwnBody, isOfLand } from './whose-body.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** A phrase with what it says about whose it is. */
export interface Phrase {
  readonly head: HeadMatch;
  readonly parts: PhraseParts;
  readonly owners: Possessors;
}

export function stateBody(composer: Composer, country: string, body: string): DocumentActor {
  return asDocumentActor(organRecord(composer.registry, country, body), composer.sentence.lang);
}

/** The names that were taken up in the actor, so that they are no actors beside it. */
function absorbedOf({ owners }: Phrase): Composition['absorbed'] {
  return owners.states.map(({ match }) => match);
}

/** One mention for the phrase and one for each further demonym ("officiers turcs et qataris"). */
export function ofStates(composer: Composer, phrase: Phrase, body: string, rule: string): Composition {
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
  return flatMap(parts.joined, (match) => {
    const record = match.candidates.map((candidate) => composer.registry.records[candidate.record]!)[0];
    return record?.country === undefined ? [] : [{ country: record.country, match }];
  });
}

/** The police, the border guard of a movement that rules. */
export function bodyOfGroup(
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

const irregular: ReadonlySet<string> = new Set(['rebel', 'militia']);

function isPeople(type: DocumentActor['type']): boolean {
  return type === 'tribe' || type === 'group';
}

/** "combattants toubous": some of a people, not the people. */
function fightersOfPeople(composer: Composer, phrase: Phrase, people: ActorRecord): Composition {
  const { head, parts } = phrase;
  const words = textOf(composer, parts);
  const type = head.head.type === undefined || head.head.type === 'group' ? 'tribe' : head.head.type;
  const around = countryAround(composer, 'local')?.country;
  const { theatres = [] } = people;
  const isThere = theatres.length === 0 || (around !== undefined && theatres.includes(around));
  const country = homeOf(people) ?? (isThere ? around : theatres[0]);
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

/** "policiers kényans de la mission": lent to a body that is no force, they stay what their state made them. */
function isOfStateBeside(composer: Composer, { head, owners }: Phrase, whole: DocumentActor | undefined): boolean {
  if (head.head.body === undefined || head.head.as !== 'members' || whole?.type === 'state-force') return false;
  return owners.states.some(({ match }) => isDemonym(match) && !isComplement(composer.sentence, match, head));
}

/** "the junta's troops", "les forces du Puntland": the force of a state, or of a government that is not a state's. */
function forceOfGovernment(composer: Composer, phrase: Phrase, { id, label, country }: DocumentActor, body: string): Composition {
  if (country === undefined || id !== organId(composer.registry, country, 'government'))
    return bodyOfGroup(composer, phrase, { id, label, ...(country !== undefined && { country }) }, body);
  const why = `"${textOf(composer, phrase.parts)}" serve the government of that state`;
  return composed(composer, phrase, stateBody(composer, country, body), 'members', why);
}

/** Those of a body or group: itself, or the force of a government. */
function membersOf(composer: Composer, phrase: Phrase, whole: DocumentActor): Composition {
  const { body } = phrase.head.head;
  if (body !== undefined && whole.type === 'government') return forceOfGovernment(composer, phrase, whole, body);
  return composed(composer, phrase, whole, 'members', `those of ${whole.label.en}`);
}

/** What the phrase behind the head says they are of; "rebels from the 5th Brigade" are no unit of the army that they fight. */
function ownerWithin({ head: { head }, owners }: Phrase): DocumentActor | undefined {
  const whole = owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
  const isForceFought = whole?.type === 'state-force' && head.type !== undefined && irregular.has(head.type);
  return isForceFought ? undefined : whole;
}

/** Those who serve or fight: they are what the phrase says they belong to. */
export function composeMembers(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { body } = head.head;
  const words = textOf(composer, parts);
  const people = owners.groups.find(({ record, match }) => isPeople(record.type) && !isComplement(composer.sentence, match, head))?.record;
  const group = owners.groups.find(({ record }) => record.type !== 'person' && record !== people)?.record;
  const nested = ownerWithin(phrase);
  if (group && body !== undefined && composer.sentence.pack.bodies[body]?.abroad !== true)
    return bodyOfGroup(composer, phrase, group, body);
  const whole = group ? asDocumentActor(group, composer.sentence.lang) : nested;
  if (isOfStateBeside(composer, phrase, whole)) return ofStates(composer, phrase, body!, 'members');
  if (whole) return membersOf(composer, phrase, whole);
  if (people) return fightersOfPeople(composer, phrase, people);
  if (owners.states.length > 0 && body !== undefined) return ofStates(composer, phrase, body, 'members');
  const type = head.head.type ?? (body === undefined ? 'group' : (composer.sentence.pack.bodies[body]?.type ?? 'state-force'));
  const [state] = owners.states;
  if (state) {
    const id = `${state.country.toLowerCase()}-${head.head.id}`;
    const actor: DocumentActor = { id, label: { fr: words, en: words }, type, country: state.country };
    return composed(composer, phrase, actor, 'members', `"${words}": a group by its country, not its government`);
  }
  return membersOfContext(composer, phrase, type);
}

function determinerOf({ sentence: { folded } }: Composer, { first }: WordRange): string {
  return folded[first - 1] ?? '';
}

/** The armed actor named last before a phrase in its sentence. */
function armedBefore({ sentence, registry, context, table }: Composer, { first }: HeadMatch): DocumentActor | undefined {
  const match = sentence.matches.findLast((one) => one.last < first && one.candidates.some(({ kind }) => !isStateKind(kind)));
  const record = match && resolveActor(match, registry, context, 'none')?.record;
  if (!record || !['rebel', 'militia', 'state-force'].includes(record.type)) return undefined;
  table.add(asDocumentActor(record, sentence.lang));
  return table.get(record.id);
}

/** "forces loyal to the Front", "combattants proches du Front": the word behind the adjective and its preposition, or undefined. */
function behindLoyal({ words, folded, surfaces, pack, matchOf }: WorkingSentence, { head, parts }: Phrase): number | undefined {
  const adjective = head.last + 1;
  const isTie = words[adjective]?.upos === 'ADJ' && adjective >= parts.last && holds(pack.positions.datives, folded[adjective]!);
  const link = folded[adjective + 1] ?? '';
  if (!isTie || !(holds(pack.positions.dative, link) || holds(pack.complements, link))) return undefined;
  let at = adjective + 2;
  while (surfaces[at] === '' || holds(pack.determiners, folded[at] ?? '')) at++;
  return !matchOf[at] && (words[at]?.upos === 'ADJ' || words[at]?.upos === 'NOUN') ? at + 1 : at;
}

/** Whom an adjective behind the noun ties the phrase to. */
function patronOf({ sentence, registry, context, table }: Composer, phrase: Phrase): DocumentActor | undefined {
  const at = behindLoyal(sentence, phrase);
  const match = at === undefined ? undefined : sentence.matchOf[at];
  const record = match && resolveActor(match, registry, context, 'none')?.record;
  if (!record || record.type === 'media') return undefined;
  table.add(asDocumentActor(record, sentence.lang));
  return table.get(record.id);
}

/** Those whom an adjective ties to a party: theirs, and of their kind where that is an armed group. */
function loyalTo(composer: Composer, phrase: Phrase, type: DocumentActor['type']): Composition | undefined {
  const patron = patronOf(composer, phrase);
  if (!patron) return undefined;
  const words = textOf(composer, phrase.parts);
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, phrase.parts), {
    type: irregular.has(patron.type) ? patron.type : type,
    country: homeOf(patron) ?? countryAround(composer, 'local')?.country,
    parent: patron.id,
  });
  return composed(composer, phrase, actor, 'members', `"${words}": loyal or close to ${patron.label.en}`);
}

/** "our troops", "government troops": the army of the state of who speaks, or where they stand. */
function forcesOfState(
  composer: Composer,
  phrase: Phrase,
  { country, why: reason }: ContextCountry,
  body: string,
): Composition | undefined {
  const isOurs = holds(composer.sentence.pack.ours, determinerOf(composer, phrase.parts));
  if (isOurs && mayBeIrregulars(composer)) return undefined;
  if (!isOurs && !isOfLand(composer, phrase)) return undefined;
  const why = `"${textOf(composer, phrase.parts)}" are those of ${isOurs ? 'who speaks' : 'the state where they stand'}; ${reason}`;
  return composed(composer, phrase, stateBody(composer, country, body), 'members', why);
}

/** "Our forces" in a sentence that names a movement under arms, or behind one: its own, if it speaks. Whose they are is left to who speaks. */
function mayBeIrregulars({ sentence, registry, table }: Composer): boolean {
  const isIrregular = (record: number): boolean => irregular.has(registry.records[record]!.type);
  return (
    sentence.matches.some(({ candidates }) => candidates.some(({ record }) => isIrregular(record))) ||
    irregular.has(table.lastArmed()?.type ?? '')
  );
}

/** Soldiers or fighters without a word that says whose they are: "our troops", "its fighters", "the soldiers". */
function membersOfContext(composer: Composer, phrase: Phrase, type: DocumentActor['type']): Composition | undefined {
  const { head, parts } = phrase;
  const { pack } = composer.sentence;
  const { body } = head.head;
  const words = textOf(composer, parts);
  const determiner = determinerOf(composer, parts);
  if (head.head.bare === 'skip' && !holds(pack.theirs, determiner)) return undefined;
  const around = countryOfOwnBody(composer, phrase, body);
  const ofState = body === undefined || !around ? undefined : forcesOfState(composer, phrase, around, body);
  if (ofState) return ofState;
  const loyal = loyalTo(composer, phrase, type);
  if (loyal) return loyal;
  const armed =
    body === undefined && type === 'group' && holds(pack.theirs, determiner)
      ? (armedBefore(composer, head) ?? composer.table.lastArmed())
      : undefined;
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, parts), {
    type: armed?.type ?? type,
    country: armed ? homeOf(armed) : around?.country,
    parent: armed?.id,
  });
  const rule = head.head.beside ? 'beside' : 'bare';
  return composed(composer, phrase, actor, rule, `"${words}": the document does not say whose they are`);
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
      (isDefinite(composer.sentence, parts) && parts.proper === undefined ? countryAround(composer, 'government')?.country : undefined);
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
