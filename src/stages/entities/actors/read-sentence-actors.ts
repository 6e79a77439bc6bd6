import { type HeadClass, holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import { composeBody, composeLabel, composeMembers, composeUnit, type Phrase } from './compose-forces.ts';
import { composeGroup, composeMedia, composeNamed } from './compose-groups.ts';
import { composePeople, composePerson } from './compose-persons.ts';
import { asDocumentActor, type Composer, type Composition, type DraftMention, possessorsOf, wholePhrase } from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import { isNamedAsActor } from './named-as-actor.ts';
import { phraseParts } from './phrase-parts.ts';
import type { PhraseParts, WordRange } from './phrase-words.ts';
import { type ActorRecord, organRecord } from './registry.ts';
import { type MediaStanding, type ResolvedName, resolveActor, resolveState } from './resolve-name.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** What was read in a sentence. */
export interface SentenceActors {
  readonly mentions: readonly DraftMention[];
  /** Persons with the place of their name. */
  readonly persons: readonly { readonly ref: string; readonly name: WordRange }[];
}

const composers: Readonly<Record<HeadClass, (composer: Composer, phrase: Phrase) => Composition | undefined>> = {
  body: composeBody,
  members: (composer, phrase) => composeNamed(composer, phrase) ?? composeMembers(composer, phrase),
  fighters: (composer, phrase) => composeNamed(composer, phrase) ?? composeMembers(composer, phrase),
  unit: composeUnit,
  group: composeGroup,
  media: composeMedia,
  person: composePerson,
  people: (composer, phrase) => composeNamed(composer, phrase) ?? composePeople(composer, phrase),
  label: composeLabel,
};

/** "police station", "army base": the noun only says what kind of thing it is. */
function isMereModifier({ words, headOfWord, lemmas, pack }: WorkingSentence, { first, last }: HeadMatch): boolean {
  const word = words[headOf(words, first, last)]!;
  if (baseRelation(word.deprel) !== 'compound' || word.head < 0) return false;
  return headOfWord[word.head] === undefined && !Object.hasOwn(pack.acts, lemmas[word.head]!);
}

/** A phrase reaches as far as the phrases within it. */
function withNested(parts: PhraseParts, nested: readonly Composition[]): PhraseParts {
  const first = Math.min(parts.first, ...nested.map(({ mention }) => mention.first));
  const last = Math.max(parts.last, ...nested.map(({ mention }) => mention.last));
  return { ...parts, first, last };
}

type Reader = Omit<Composer, 'compose'>;

/** Reads every head noun of a sentence, each once, those within others first. */
function composeAll({ text, registry, context, asked, table, sentence }: Reader): readonly Composition[] {
  if (sentence.headMatches.length === 0) return [];
  const done = new Map<HeadMatch, Composition | undefined>();
  const full: Composer = {
    text,
    registry,
    context,
    asked,
    table,
    sentence,
    compose: (head) => {
      if (done.has(head)) return done.get(head);
      done.set(head, undefined);
      const bare = phraseParts(sentence, head);
      const owners = possessorsOf(full, bare, head.head.as);
      const parts = withNested(bare, owners.nested);
      const composition = composers[head.head.as](full, { head, parts, owners });
      done.set(head, composition);
      return composition;
    },
  };
  for (const head of sentence.headMatches) if (!isMereModifier(sentence, head)) full.compose(head);
  return [...done.values()].filter((composition) => composition !== undefined);
}

/** Reads the actors of one sentence: composed phrases first, then names that no phrase took up. */
export function readSentenceActors(composer: Reader): SentenceActors {
  if (composer.sentence.headMatches.length === 0 && composer.sentence.matches.length === 0) return { mentions: [], persons: [] };
  const compositions = composeAll(composer);
  const absorbed = new Set(compositions.flatMap((composition) => composition.absorbed));
  const names = composer.sentence.matches.flatMap((match) => {
    if (absorbed.has(match) || compositions.some(({ person }) => person && match.first >= person.first && match.last <= person.last))
      return [];
    return nameMention(composer, match) ?? [];
  });
  return {
    mentions: [...compositions.flatMap(({ mention, others }) => [mention, ...others]), ...names],
    persons: compositions.flatMap(({ person, actor }) => (person && actor ? [{ ref: actor.id, name: person }] : [])),
  };
}

/** Where outlets stand: subject or agent of a verb of publishing, or behind "according to". */
function mediaStanding({ words, lemmas, folded, children, pack }: WorkingSentence, { first, last }: NameMatch): MediaStanding {
  const word = words[headOf(words, first, last)]!;
  const relation = baseRelation(word.deprel);
  const verb = word.head >= 0 && (relation === 'nsubj' || relation === 'obl') ? lemmas[word.head]! : '';
  if (holds(pack.reporting, verb)) return 'sure';
  const isSource = children[word.index]!.some(
    (child) => baseRelation(words[child]!.deprel) === 'case' && holds(pack.positions.sources, folded[child]!),
  );
  if (isSource) return 'sure';
  const isInvertedSpeaker =
    relation === 'obj' &&
    holds(pack.saying, lemmas[word.head]!) &&
    !children[word.head]!.some((child) => baseRelation(words[child]!.deprel) === 'nsubj');
  return holds(pack.saying, verb) || isInvertedSpeaker ? 'likely' : 'none';
}

function actorMention(composer: Reader, match: NameMatch, record: ActorRecord, { kind, why }: ResolvedName): DraftMention {
  const { table, sentence } = composer;
  const isMember = kind === 'member' && /^\p{Ll}/u.test(sentence.surfaces[match.first]!);
  const isNoun = isBodyByDescription(sentence, match);
  const form = isMember && sentence.words[match.last]!.upos === 'ADJ' ? 'demonym' : isMember || isNoun ? 'nominal' : 'name';
  table.add(asDocumentActor(record, sentence.lang));
  return wholePhrase(composer as Composer, match, record.id, isNoun ? 'body' : 'registry', why, form);
}

function nameMention(composer: Reader, match: NameMatch): DraftMention | undefined {
  const { registry, context, sentence } = composer;
  const seat = seatMention(composer, match);
  if (seat !== 'no seat') return seat;
  const actor = resolveActor(match, registry, context, mediaStanding(sentence, match));
  if (actor?.record) return actorMention(composer, match, actor.record, actor);
  const state = resolveState(match, registry, context);
  if (state?.record?.country !== undefined) return stateMention(composer, match, state.record.country, state.kind);
  if (actor && actor.rivals.length > 1) {
    return { ...wholePhrase(composer as Composer, match, null, 'ambiguous', actor.why, 'name'), rivals: actor.rivals.map(({ id }) => id) };
  }
  return undefined;
}

/** "armée tchadienne", "Ugandan army": an alias that only describes reads as any other army does. */
function isBodyByDescription({ surfaces, folded, pack }: WorkingSentence, { first, last }: NameMatch): boolean {
  return last > first && [first, last].some((at) => /^\p{Ll}/u.test(surfaces[at]!) && Object.hasOwn(pack.headWords, folded[at]!));
}

/** The town that a government not of a state sits in: an ambiguous name of it that is no acronym ("Erbil"). */
function seatMention(composer: Reader, match: NameMatch): DraftMention | 'no seat' | undefined {
  const { registry, table, sentence } = composer;
  const [only, ...others] = match.candidates;
  const record = registry.records[only!.record]!;
  const isSeat = others.length === 0 && record.type === 'government' && only!.isAmbiguous && only!.kind === 'name';
  if (!isSeat) return 'no seat';
  const head = headOf(sentence.words, match.first, match.last);
  if (!isNamedAsActor(sentence.sentence, head, { positions: sentence.pack.positions, isTown: true })) return undefined;
  table.add(asDocumentActor(record, sentence.lang));
  return wholePhrase(composer as Composer, match, record.id, 'metonym', `the seat stands for ${record.label.en}`, 'capital');
}

function stateMention(composer: Reader, match: NameMatch, country: string, kind: string): DraftMention | undefined {
  const { sentence, registry } = composer;
  if (kind === 'demonym' || kind === 'prefix') return demonymMention(composer, match, country);
  const head = headOf(sentence.words, match.first, match.last);
  const isTown = kind !== 'country';
  if (!isTown && isCompactModifier(sentence, match)) return compactMention(composer, match, country);
  if (!isNamedAsActor(sentence.sentence, head, { positions: sentence.pack.positions, isTown })) return undefined;
  const id = isTown ? organRecord(registry, country, 'government') : stateRecord(composer, country);
  composer.table.add(asDocumentActor(id, sentence.lang));
  const why = isTown
    ? `the seat stands for the government: ${id.label.en}`
    : `${id.label.en} acts, speaks or is acted upon here as a party`;
  return wholePhrase(composer as Composer, match, id.id, isTown ? 'metonym' : 'state', why, isTown ? 'capital' : 'name');
}

/** "base US", "US base": the acronym of a state stands as an adjective does. */
function isCompactModifier({ words, children }: WorkingSentence, { first, last, candidates }: NameMatch): boolean {
  const word = words[headOf(words, first, last)]!;
  if (!candidates.every(({ isAcronym }) => isAcronym) || !adjectiveRelations.has(baseRelation(word.deprel))) return false;
  const isMarked = children[word.index]!.some((child) => ['case', 'det'].includes(baseRelation(words[child]!.deprel)));
  return !isMarked && words[word.head]?.upos === 'NOUN';
}

function compactMention(composer: Reader, match: NameMatch, country: string): DraftMention {
  const record = stateRecord(composer, country);
  composer.table.add(asDocumentActor(record, composer.sentence.lang));
  return wholePhrase(composer as Composer, match, record.id, 'demonym', `says of a thing that it is of ${record.label.en}`, 'demonym');
}

function stateRecord({ registry }: Reader, country: string): ActorRecord {
  return registry.records[registry.ids[country.toLowerCase()]!]!;
}

/** A people's name as a noun ("les Turcs"), tied to a participle ("Turkish-backed"), or as an adjective beside an act. */
function demonymMention(composer: Reader, match: NameMatch, country: string): DraftMention | undefined {
  const { sentence, registry, table } = composer;
  const act = actBeside(sentence, match);
  if (!act && !isTied(sentence, match) && !isPeople(sentence, match)) return undefined;
  const record = !act || act.body === 'country' ? stateRecord(composer, country) : organRecord(registry, country, act.body);
  table.add(asDocumentActor(record, sentence.lang));
  const why = act
    ? `"${act.noun}" is an act: the adjective names who does it, ${record.label.en}`
    : `people of ${record.label.en}, named as a party`;
  const mention = wholePhrase(composer as Composer, match, record.id, 'demonym', why, 'demonym');
  return match.part === undefined ? mention : { ...mention, part: match.part };
}

const adjectiveRelations = new Set(['amod', 'compound', 'nmod', 'flat', 'appos']);

/** The act that a demonym says whose it is ("frappes turques"), with the body of the state that does it. */
function actBeside(
  { words, lemmas, pack }: WorkingSentence,
  { last }: NameMatch,
): { readonly body: string; readonly noun: string } | undefined {
  const word = words[last]!;
  const governor = adjectiveRelations.has(baseRelation(word.deprel)) ? words[word.head] : undefined;
  if (!governor || !Object.hasOwn(pack.acts, lemmas[governor.index]!)) return undefined;
  return { body: pack.acts[lemmas[governor.index]!]!, noun: governor.form };
}

function isTied({ words, surfaces }: WorkingSentence, { last }: NameMatch): boolean {
  return /^[-‑]$/u.test(surfaces[last + 1] ?? '') && words[last + 1]!.start === words[last]!.end;
}

function isPeople({ words, surfaces }: WorkingSentence, { first, last }: NameMatch): boolean {
  const { upos, deprel, head } = words[last]!;
  if ((upos !== 'NOUN' && upos !== 'PROPN') || !startsWithCapital(surfaces[first]!)) return false;
  return !(adjectiveRelations.has(baseRelation(deprel)) && head > last);
}
