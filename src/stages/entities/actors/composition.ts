import { flatMap } from '../../../util/flat-map.ts';
import type { EntityMention } from '../entity-mention.ts';
import { type HeadClass, holds, ownEntry } from './actor-pack.ts';
import { feature, headOf } from './actor-sentence.ts';
import type { ActorTable, DocumentActor } from './actor-table.ts';
import type { ContextCountry, CountryContext, Whose } from './country-context.ts';
import type { NameMatch } from './match-names.ts';
import type { PhraseParts, WordRange } from './phrase-words.ts';
import type { ActorRecord, ActorRegistry } from './registry.ts';
import { resolveActor, resolveState } from './resolve-name.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** A mention before its spans are cut out. */
export interface DraftMention extends WordRange {
  readonly head: number;
  readonly form: EntityMention['form'];
  readonly ref: string | null;
  /** Last part of the rule's id. */
  readonly rule: string;
  readonly why: string;
  readonly rivals?: readonly string[];
  /** Set for a half of a compound word ("américano-britanniques"). */
  readonly part?: number;
}

/** What a head noun's phrase was read as. */
export interface Composition {
  readonly mention: DraftMention;
  readonly actor: DocumentActor | undefined;
  /** Further actors of a phrase that names several. */
  readonly others: readonly DraftMention[];
  /** Matches that are part of the actor's name and no mentions of their own. */
  readonly absorbed: readonly NameMatch[];
  /** The title of an outlet in the phrase: its words are nothing else. */
  readonly title?: WordRange;
  /** A person's name in the phrase. */
  readonly person?: WordRange;
}

/** What the rules of composition work with. */
export interface Composer {
  readonly text: string;
  readonly registry: ActorRegistry;
  readonly context: CountryContext;
  /** The country that a phrase without one belongs to; what is asked is noted, since with other answers the sentence would read otherwise. */
  readonly around: (sentence: number, whose: Whose) => ContextCountry | undefined;
  readonly table: ActorTable;
  readonly sentence: WorkingSentence;
  /** The composition of another head of the sentence. */
  readonly compose: (head: HeadMatch) => Composition | undefined;
}

/** Who or what a phrase says it belongs to. */
export interface Possessors {
  readonly states: readonly { readonly country: string; readonly match: NameMatch }[];
  readonly groups: readonly { readonly record: ActorRecord; readonly match: NameMatch }[];
  readonly nested: readonly Composition[];
}

/** The document's words from one word to another. */
export function textOf({ text, sentence: { starts, ends } }: Composer, { first, last }: WordRange): string {
  return text.slice(starts[first]!, ends[last]!);
}

/** Whose a name says that something is: a state, an actor, or neither. */
interface Owner {
  readonly country?: string | undefined;
  readonly record?: ActorRecord | undefined;
}

/**
 * "Somali forces": beside a noun, a word for a people that is also that of its state says of which state; "Turkmen councillors"
 * in Iraq are of the people that lives there.
 */
function peopleOrState(composer: Composer, match: NameMatch, as: HeadClass): Owner | undefined {
  const { registry, context } = composer;
  const people = match.candidates.find(({ kind }) => kind === 'member');
  if (!people || !match.candidates.some(({ kind }) => kind === 'demonym')) return undefined;
  const country = resolveState(match, registry, context)?.record?.country;
  const record = registry.records[people.record]!;
  const around = as === 'people' || as === 'person' ? countryOfContext(composer) : undefined;
  const isHere = around !== undefined && around !== country && (record.country === around || record.theatres?.includes(around) === true);
  return isHere ? { record } : { country };
}

function ownerOf(composer: Composer, match: NameMatch, as: HeadClass): Owner {
  const { registry, context } = composer;
  const people = as === 'media' || as === 'group' ? undefined : peopleOrState(composer, match, as);
  if (people?.record ?? people?.country) return people ?? {};
  const record = resolveActor(match, registry, context, as === 'media' ? 'sure' : 'none')?.record;
  return record ? { record } : { country: resolveState(match, registry, context, as === 'body' || as === 'members')?.record?.country };
}

/** The actor that a noun alone may be in this document, as the registry has it ("colons", "the Red Cross"). */
export function ownRecord({ sentence, registry, context }: Composer, { first, last }: HeadMatch): ActorRecord | undefined {
  const match = sentence.matchOf[first];
  if (match?.first !== first || match.last !== last) return undefined;
  const [only, ...others] = match.candidates;
  const named = resolveActor(match, registry, context, 'none')?.record;
  return named ?? (only?.kind === 'name' && others.length === 0 ? registry.records[only.record] : undefined);
}

/** "observateurs onusiens": the adjective names the organisation. */
function organisationsOf({ registry, sentence }: Composer, modifiers: readonly string[]): readonly ActorRecord[] {
  return flatMap(modifiers, (word) => {
    const id = ownEntry(sentence.pack.organisations, word);
    const at = id === undefined ? undefined : registry.ids[id];
    return at === undefined ? [] : [registry.records[at]!];
  });
}

/** The states and actors that the names of a phrase stand for. */
export function possessorsOf(
  composer: Composer,
  { names, nested, modifiers }: PhraseParts,
  { first, last, head: { as } }: HeadMatch,
): Possessors {
  const owners = names.map((match) => ({ match, ...ownerOf(composer, match, as) }));
  return {
    states: flatMap(owners, ({ match, country, record }) => (record || country === undefined ? [] : [{ country, match }])),
    groups: [
      ...flatMap(owners, ({ match, record }) => (record ? [{ record, match }] : [])),
      ...(as === 'media' || as === 'body' ? [] : organisationsOf(composer, modifiers)).map((record) => ({
        record,
        match: { first, last, candidates: [] },
      })),
    ],
    nested: flatMap(nested, (head) => composer.compose(head) ?? []),
  };
}

/** True where the name is the possessor ("of X", "X's") and does not stand beside the head. */
export function isComplement({ folded, surfaces, pack }: WorkingSentence, match: WordRange, head: HeadMatch): boolean {
  if (match.first > head.last) {
    const before = match.first - 1;
    return (
      before > head.last &&
      (surfaces[before] === '' || holds(pack.complements, folded[before]!) || holds(pack.determiners, folded[before]!))
    );
  }
  const next = surfaces[match.last + 1] ?? '';
  return /^['’]s?$/u.test(next);
}

/** The country that a phrase without one belongs to, by what its sentence or document speaks of. */
export function countryAround({ sentence, around }: Composer, whose: Whose): ContextCountry | undefined {
  return around(sentence.index, whose);
}

/** The country of a body or force that names none: for lands without forces of their own, the state whose forces serve there. */
export function countryOfBody(composer: Composer, body: string | undefined): ContextCountry | undefined {
  const known = body === undefined ? undefined : composer.sentence.pack.bodies[body];
  const found =
    countryAround(composer, known?.abroad ? 'army' : known?.type === 'government' ? 'government' : 'local') ??
    (known?.abroad ? onlyArmyThere(composer) : undefined);
  const sovereign = found && known?.type === 'state-force' ? ownEntry(composer.registry.sovereigns, found.country) : undefined;
  return sovereign === undefined || !found ? found : { ...found, country: sovereign };
}

/** In a land without an army of its own, "the army" is that of the one state whose soldiers stand there. */
function onlyArmyThere(composer: Composer): ContextCountry | undefined {
  const land = countryAround(composer, 'local');
  const country = land && ownEntry(composer.registry.armies, land.country);
  return country === undefined ? undefined : { country, why: `${land!.why}, which has no army but that of ${country} on its ground` };
}

/** The same for those who are where the sentence is. */
export function countryOfContext(composer: Composer): string | undefined {
  return countryAround(composer, 'local')?.country;
}

/** The only country that an actor is at home or acts in. */
export function homeOf({ country, theatres = [] }: Pick<ActorRecord, 'country' | 'theatres'>): string | undefined {
  return country ?? (theatres.length === 1 ? theatres[0] : undefined);
}

/** True where the head stands in the plural. */
export function isPlural({ words }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return feature(words[headOf(words, first, last)]!, 'Number') === 'Plur';
}

/** True where the phrase is introduced as something new: an indefinite article or number before it, or nothing at all. */
export function isIndefinite({ folded, words, surfaces, pack }: WorkingSentence, { first }: WordRange): boolean {
  let before = first - 1;
  while (before >= 0 && surfaces[before] === '') before--;
  const word = words[before];
  if (!word) return false;
  if (holds(pack.determiners, folded[before]!) && !holds(pack.indefinites, folded[before]!)) return false;
  return holds(pack.indefinites, folded[before]!) || word.upos === 'NUM';
}

/** True where an article, possessive or demonstrative points back to something known. */
export function isDefinite({ folded, words, surfaces, pack }: WorkingSentence, { first }: WordRange): boolean {
  const before = first - 1;
  if (before < 0) return false;
  if (surfaces[before] === '') return true;
  return holds(pack.determiners, folded[before]!) && !holds(pack.indefinites, folded[before]!) && words[before]!.upos !== 'NUM';
}

/** A mention of the whole phrase. */
export function wholePhrase(
  { sentence }: Composer,
  range: WordRange,
  ref: string | null,
  rule: string,
  why: string,
  form: EntityMention['form'] = 'nominal',
): DraftMention {
  return { first: range.first, last: range.last, head: headOf(sentence.words, range.first, range.last), form, ref, rule, why };
}

/** An actor of this document, described by its words. */
export function documentActor(
  composer: Composer,
  words: string,
  isNew: boolean,
  rest: Pick<DocumentActor, 'type'> & {
    readonly country?: string | undefined;
    readonly parent?: string | undefined;
    readonly role?: string;
  },
): DocumentActor {
  const { type, country, parent, role } = rest;
  const id = composer.table.documentRef(words, isNew);
  const plain = words.replace(/\s+/gu, ' ');
  return {
    id,
    label: { fr: plain, en: plain },
    type,
    ...(country !== undefined && { country }),
    ...(parent !== undefined && { parent }),
    ...(role !== undefined && { role }),
  };
}

/** Registry record as an actor of the document. */
export function asDocumentActor({ role, ...record }: ActorRecord, lang: string): DocumentActor {
  return role === undefined ? record : { ...record, role: role[lang === 'fr' ? 'fr' : 'en'] };
}
