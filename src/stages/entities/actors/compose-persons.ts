import { holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import type { DocumentActor } from './actor-table.ts';
import { composed, type Phrase } from './compose-forces.ts';
import {
  asDocumentActor,
  type Composer,
  type Composition,
  countryOfContext,
  documentActor,
  homeOf,
  isComplement,
  isIndefinite,
  isPlural,
  ownRecord,
  textOf,
  wholePhrase,
} from './composition.ts';
import { isNamePart } from './fold-name.ts';
import { afterParticiple, properRun, type WordRange } from './phrase-words.ts';
import { type ActorRecord, organId } from './registry.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** What the words of the phrase say of the person's country and body. */
function belonging(
  composer: Composer,
  { owners, head }: Phrase,
): { readonly country?: string | undefined; readonly parent?: string | undefined } {
  const group = owners.groups.find(({ record }) => record.type !== 'person' && record.type !== 'media')?.record;
  const nested = owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
  const state = owners.states[0]?.country;
  const around = countryOfContext(composer);
  const { theatres = [] } = group ?? {};
  const isElsewhere = theatres.length > 0 && !(around !== undefined && theatres.includes(around));
  const country = state ?? (group && homeOf(group)) ?? nested?.country ?? (isElsewhere ? theatreOf(group) : around);
  const parent =
    group?.id ??
    nested?.id ??
    (state === undefined || head.head.as === 'people' ? undefined : organId(composer.registry, state, 'government'));
  return { country, parent };
}

/** A people is at home in the first of its lands. */
function theatreOf(group: Pick<DocumentActor, 'type' | 'theatres'> | undefined): string | undefined {
  return group && isEthnic(group.type) ? group.theatres?.[0] : undefined;
}

/** The name right behind a role ("le général X", "Mayor X"): the phrase has no complement between. */
function nameBehind({ sentence }: Composer, { head, parts, owners }: Phrase): WordRange | undefined {
  if (isPlural(sentence, head) || head.head.counted === true || head.head.type === 'group') return undefined;
  if (parts.proper && !parts.proper.isComplement && parts.proper.first > head.last) return parts.proper;
  const person = owners.groups.find(
    ({ match, record }) => record.type === 'person' && match.first > head.last && !isComplement(sentence, match, head),
  );
  return person?.match;
}

const betweenTags = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP']);

/** "the spokesman in El Fasher, X,", "the candidate for the Sea Alliance, X,": what stands between the role and the comma is passed over. */
function afterComplement({ words, surfaces }: WorkingSentence, from: number): number {
  if (words[from]?.upos !== 'ADP') return from;
  let at = from + 1;
  while (at < from + 6 && surfaces[at] !== ',' && betweenTags.has(words[at]?.upos ?? '')) at++;
  return at;
}

/** A name between commas behind the role ("le porte-parole, X,"). */
function nameAfter(composer: Composer, { parts }: Phrase): WordRange | undefined {
  const { sentence } = composer;
  const { surfaces, words, folded, pack } = sentence;
  const comma = afterComplement(sentence, afterParticiple(sentence, parts.last + 1));
  const name = holds(pack.titles, folded[comma + 1] ?? '') ? comma + 2 : comma + 1;
  const run = surfaces[comma] === ',' ? personRun(composer, name) : undefined;
  if (!run || words.slice(run.first, run.last + 1).some(({ deprel }) => deprel === 'nsubj')) return undefined;
  return /^[,.;:)–—]?$/u.test(surfaces[run.last + 1] ?? '') ? run : undefined;
}

/** A name and a comma before the role ("X, porte-parole de …"). */
function nameBefore(composer: Composer, { parts }: Phrase): WordRange | undefined {
  const { sentence } = composer;
  const { surfaces, words, folded, pack } = sentence;
  let comma = parts.first - 1;
  while (comma >= 0 && (surfaces[comma] === '' || holds(pack.determiners, folded[comma]!))) comma--;
  if (comma < 2 || surfaces[comma] !== ',') return undefined;
  let first = comma - 1;
  while (first > 0 && isInRun(sentence, first - 1)) first--;
  const run = isNamePart(surfaces[first]!) ? personRun(composer, first) : undefined;
  return run?.last === comma - 1 && (first > 0 || words[first]!.upos === 'PROPN') ? run : undefined;
}

function isInRun({ surfaces, words, headOfWord }: WorkingSentence, at: number): boolean {
  if (/^[-‑]$/u.test(surfaces[at]!)) return true;
  return isNamePart(surfaces[at]!) && words[at]!.upos !== 'PUNCT' && !headOfWord[at];
}

/** Two names or more that are a person's as far as the registry knows. */
function personRun({ sentence, registry }: Composer, from: number): WordRange | undefined {
  const match = sentence.matchOf[from];
  if (match?.candidates.some(({ kind, record }) => kind !== 'name' || registry.records[record]!.type !== 'person')) return undefined;
  const run = match ?? (isNamePart(sentence.surfaces[from] ?? '') ? properRun(sentence, from) : undefined);
  return run && run.last > run.first && !sentence.headOfWord[run.first] ? { first: run.first, last: run.last } : undefined;
}

/** "le porte-parole, le général X" and "le général X, porte-parole": the tree sets one beside the other. */
function personInApposition(composer: Composer, { head, parts }: Phrase): DocumentActor | undefined {
  const { words, headMatches, headOfWord, surfaces } = composer.sentence;
  const own = words[head.first]!;
  const before =
    own.deprel === 'appos' && surfaces[own.head] !== undefined ? headMatches.find((other) => covers(composer, other, own.head)) : undefined;
  const after = surfaces[parts.last + 1] === ',' ? (headOfWord[parts.last + 2] ?? headOfWord[parts.last + 3]) : undefined;
  const other = before ?? (after && isApposed(composer.sentence, after, parts.last) ? after : undefined);
  if (!other || other === head || isListed(composer.sentence, other)) return undefined;
  const composition = composer.compose(other);
  return composition?.person && composition.actor;
}

/** The noun is set beside what ends at a word, by itself or as the title of a name that is ("the commander, Colonel X"). */
function isApposed({ words }: WorkingSentence, { first }: HeadMatch, last: number): boolean {
  const own = words[first]!;
  const named = own.head > first && words[own.head]?.upos === 'PROPN' ? words[own.head]! : own;
  return named.deprel === 'appos' && named.head <= last;
}

/** "the coordinator, the mayor and the general": what a conjunction goes on from is an item of a list. */
function isListed({ words, children }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return children
    .slice(first, last + 1)
    .some((list) => list.some((child) => child > last && baseRelation(words[child]!.deprel) === 'conj'));
}

function covers(composer: Composer, other: HeadMatch, word: number): boolean {
  if (other.head.as !== 'person' || other.first > word) return false;
  const mention = composer.compose(other)?.mention;
  return mention !== undefined && mention.first <= word && mention.last >= word;
}

/** One person in a role, with the name beside it where there is one. */
export function composePerson(composer: Composer, phrase: Phrase): Composition {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  const behind = nameBehind(composer, phrase);
  if (behind) return namedPerson(composer, phrase, behind, { first: parts.first, last: Math.max(behind.last, parts.last) });
  if (isPlural(sentence, head)) return severalPersons(composer, phrase);
  const before = nameBefore(composer, phrase);
  if (before) return namedPerson(composer, phrase, before, parts);
  const same = personInApposition(composer, phrase);
  if (same) return samePerson(composer, phrase, same);
  const apposed = nameAfter(composer, phrase);
  if (apposed) return namedPerson(composer, phrase, apposed, parts);
  const words = textOf(composer, parts);
  const actor = documentActor(composer, words, isIndefinite(sentence, parts), {
    type: 'person',
    role: words,
    ...belonging(composer, phrase),
  });
  const whole = composed(composer, phrase, actor, 'role', `"${words}": a person of this document, known by the role only`);
  return { ...whole, absorbed: owners.states.map(({ match }) => match) };
}

/** The phrase as another role of a person named beside it. */
function samePerson(composer: Composer, { parts, owners }: Phrase, person: DocumentActor): Composition {
  composer.table.add({ ...person, role: textOf(composer, parts) });
  const mention = wholePhrase(composer, parts, person.id, 'person', `the same person as ${person.label.en}, set beside it`);
  return { mention, actor: person, others: [], absorbed: owners.states.map(({ match }) => match) };
}

/** A person with name and role; the ref is the registry's where it has the person, else made of the name. */
function namedPerson(composer: Composer, phrase: Phrase, name: WordRange, range: WordRange): Composition {
  const { head, parts, owners } = phrase;
  const known = owners.groups.find(({ record, match }) => record.type === 'person' && match.first === name.first)?.record;
  const isInside = name.first >= range.first && name.last <= range.last;
  const role = textOf(
    composer,
    isInside ? { first: parts.first, last: Math.min(name.first - 1, Math.max(head.last, parts.last)) } : parts,
  ).replace(/[\s,]+$/u, '');
  const actor: DocumentActor = known
    ? asDocumentActor(known, composer.sentence.lang)
    : documentActor(composer, textOf(composer, name), false, { type: 'person', role, ...belonging(composer, phrase) });
  composer.table.add(actor);
  const why = `"${role}" beside the name ${textOf(composer, name)}`;
  const others = isInside ? [] : [wholePhrase(composer, name, actor.id, 'person', why, 'name')];
  return {
    mention: wholePhrase(composer, range, actor.id, 'person', why, isInside ? 'name' : 'nominal'),
    actor,
    others,
    absorbed: [
      ...owners.states.map(({ match }) => match),
      ...owners.groups.filter(({ record }) => record === known).map(({ match }) => match),
    ],
    person: name,
  };
}

function isEthnic(type: DocumentActor['type']): boolean {
  return type === 'tribe' || type === 'group';
}

const ownTypes = new Set(['rebel', 'militia', 'organisation']);

/** Youths of a militia are militia, elders of a people stand for it; people of a people are people. */
function typeOfOwner({ table }: Composer, { head, owners, parts }: Phrase, parent: string | undefined): DocumentActor['type'] {
  const owner = owners.groups.find(({ record }) => record.id === parent)?.record ?? (parent === undefined ? undefined : table.get(parent));
  if (!owner) return head.head.type === 'tribe' && parts.proper ? 'tribe' : 'group';
  if (ownTypes.has(owner.type)) return owner.type;
  if (head.head.type === 'tribe' && isEthnic(owner.type)) return 'tribe';
  return head.head.as === 'person' ? typeOfOfficers(owner, head.head.ranked === true) : 'group';
}

/** Those who hold a role in a force, or lead a people; whom a people has elected or sent to court are persons of it. */
function typeOfOfficers({ id, type }: Pick<DocumentActor, 'id' | 'type'>, isLeading: boolean): DocumentActor['type'] {
  if (type === 'state-force') return type;
  return isLeading && isEthnic(type) && !(type === 'group' && id.startsWith('doc:')) ? 'tribe' : 'group';
}

function isBare({ head, parts, owners }: Phrase): boolean {
  return parts.first === head.first && parts.last === head.last && owners.states.length + owners.groups.length === 0;
}

/** Several persons in a role, or people as such: a group. */
function severalPersons(composer: Composer, phrase: Phrase): Composition {
  const { head, parts, owners } = phrase;
  const words = textOf(composer, parts);
  const { country, parent } = belonging(composer, phrase);
  if (owners.states.length > 0 && !isIndefinite(composer.sentence, parts)) {
    const actor = documentActor(composer, words, false, { type: 'group', country, parent });
    return composed(composer, phrase, actor, 'people', `"${words}": several persons, by their country`);
  }
  const own = isBare(phrase) ? ownRecord(composer, head) : undefined;
  if (own) return composed(composer, phrase, asDocumentActor(own, composer.sentence.lang), 'people', `"${words}" here: ${own.label.en}`);
  const known = owners.groups.length + owners.states.length > 0 || owners.nested.length > 0 ? undefined : ownRecord(composer, head);
  if (known) return someOf(composer, phrase, known);
  const type = typeOfOwner(composer, phrase, parent);
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, parts), { type, country, parent });
  return composed(composer, phrase, actor, head.head.ranked ? 'ranks' : 'people', `"${words}": several persons, not named`);
}

/** "armed settlers": some of those whom the noun alone names here. */
function someOf(composer: Composer, phrase: Phrase, { id, type, label, ...own }: ActorRecord): Composition {
  const words = textOf(composer, phrase.parts);
  const country = homeOf(own) ?? countryOfContext(composer);
  const actor = documentActor(composer, words, isIndefinite(composer.sentence, phrase.parts), { type, country, parent: id });
  return composed(composer, phrase, actor, 'people', `"${words}": some of the ${label.en}`);
}

const describing: ReadonlySet<string> = new Set(['amod', 'nmod', 'acl', 'compound']);

/** "Unidentified men", "men in uniform", not "people": several without an article whom something describes. */
function areDescribed({ words, children }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return children[headOf(words, first, last)]!.some((child) => describing.has(baseRelation(words[child]!.deprel)));
}

function hasDeterminer({ words, folded, surfaces, pack }: WorkingSentence, { first }: WordRange): boolean {
  const before = words[first - 1];
  return before !== undefined && (surfaces[first - 1] === '' || before.upos === 'DET' || holds(pack.determiners, folded[first - 1]!));
}

/** "17 people", "dozens of wounded": a number or a noun that counts stands before them. */
function isCounted({ sentence }: Composer, { head, parts }: Phrase): boolean {
  if (isIndefinite(sentence, parts)) return true;
  if (isPlural(sentence, head) && !hasDeterminer(sentence, parts) && areDescribed(sentence, head)) return true;
  const counted = sentence.words[head.last]!;
  if (baseRelation(counted.deprel) !== 'nmod' || counted.head < 0 || counted.head > head.first) return false;
  return holds(sentence.pack.counters, sentence.lemmas[counted.head]!) || holds(sentence.pack.counters, sentence.folded[counted.head]!);
}

/** Several persons of whom nothing is said but their number. */
export function composeCounted(composer: Composer, phrase: Phrase): Composition | undefined {
  if (phrase.head.head.counted !== true || !isCounted(composer, phrase)) return undefined;
  const words = textOf(composer, phrase.parts);
  const actor = documentActor(composer, words, true, { type: 'group', country: countryOfContext(composer) });
  return composed(composer, phrase, actor, 'people', `"${words}": several persons, by their number only`);
}

/** "Father Paul Lado", "sa fille Rima": one of the people, with the name right behind. */
export function composeTitled(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts } = phrase;
  const name = nameBehind(composer, phrase);
  if (!name || name.first !== head.last + 1) return undefined;
  return namedPerson(composer, phrase, name, { first: parts.first, last: Math.max(name.last, parts.last) });
}

/** People as such; one of them is a person with that role. */
export function composePeople(composer: Composer, phrase: Phrase): Composition | undefined {
  if (phrase.head.head.counted === true) return composeCounted(composer, phrase);
  const { type } = phrase.head.head;
  const isOfPeople = type === 'tribe' && phrase.owners.groups.length > 0 && !isIndefinite(composer.sentence, phrase.parts);
  const isMany = isPlural(composer.sentence, phrase.head) || type === 'group' || isOfPeople;
  return isMany ? severalPersons(composer, phrase) : composePerson(composer, phrase);
}
