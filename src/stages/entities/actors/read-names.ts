import { holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import { asDocumentActor, type Composer, type DraftMention, wholePhrase } from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import { isNamedAsActor } from './named-as-actor.ts';
import { isBehindSource } from './read-outlets.ts';
import { peopleMention } from './read-peoples.ts';
import { type ActorRecord, organRecord } from './registry.ts';
import { type MediaStanding, type ResolvedName, resolveActor, resolveState } from './resolve-name.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** What reading a name works with. */
export type Reader = Omit<Composer, 'compose'>;

/** Where outlets stand: subject or agent of a verb of publishing, or behind "according to". */
function mediaStanding({ words, lemmas, folded, children, pack }: WorkingSentence, { first, last }: NameMatch): MediaStanding {
  const word = words[headOf(words, first, last)]!;
  const relation = baseRelation(word.deprel);
  const verb = word.head >= 0 && (relation === 'nsubj' || relation === 'obl') ? lemmas[word.head]! : '';
  if (holds(pack.reporting, verb)) return 'sure';
  const isSource = children[word.index]!.some(
    (child) => baseRelation(words[child]!.deprel) === 'case' && holds(pack.positions.sources, folded[child]!),
  );
  if (isSource || isBehindSource(folded, pack, first)) return 'sure';
  const isInvertedSpeaker =
    relation === 'obj' &&
    holds(pack.saying, lemmas[word.head]!) &&
    !children[word.head]!.some((child) => baseRelation(words[child]!.deprel) === 'nsubj');
  const isHearer =
    (relation === 'iobj' || relation === 'obj') &&
    holds(pack.saying, lemmas[word.head]!) &&
    children[word.head]!.some((child) => baseRelation(words[child]!.deprel) === 'ccomp');
  return holds(pack.saying, verb) || isInvertedSpeaker || isHearer ? 'likely' : 'none';
}

function actorMention(composer: Reader, match: NameMatch, record: ActorRecord, { kind, why }: ResolvedName): DraftMention {
  const { table, sentence } = composer;
  const isMember = kind === 'member' && /^\p{Ll}/u.test(sentence.surfaces[match.first]!);
  const isNoun = isBodyByDescription(sentence, match);
  const form = isMember && sentence.words[match.last]!.upos === 'ADJ' ? 'demonym' : isMember || isNoun ? 'nominal' : 'name';
  table.add(asDocumentActor(record, sentence.lang));
  return wholePhrase(composer as Composer, match, record.id, isNoun ? 'body' : 'registry', why, form);
}

/** The mention of a name that no phrase took up; undefined where it is no actor. */
export function nameMention(composer: Reader, match: NameMatch): DraftMention | undefined {
  const { registry, context, sentence } = composer;
  const seat = seatMention(composer, match);
  if (seat !== 'no seat') return seat;
  const actor = resolveActor(match, registry, context, mediaStanding(sentence, match));
  if (actor?.record) return isPlaceName(sentence, match, actor.record) ? undefined : actorMention(composer, match, actor.record, actor);
  const state = resolveState(match, registry, context);
  if (state?.record?.country !== undefined) return stateMention(composer, match, state.record.country, state.kind);
  if (actor && actor.rivals.length > 1) {
    return { ...wholePhrase(composer as Composer, match, null, 'ambiguous', actor.why, 'name'), rivals: actor.rivals.map(({ id }) => id) };
  }
  return undefined;
}

const sharedWithPlaces = new Set(['tribe', 'group', 'media']);

/** "in Rakhine", "Lower Shabelle": peoples and outlets bear names of lands; where a land stands, the land is meant. */
function isPlaceName(sentence: WorkingSentence, match: NameMatch, { type }: ActorRecord): boolean {
  const { words, surfaces, folded, children, headOfWord, pack } = sentence;
  if (isOfFeature(sentence, match)) return true;
  if (!sharedWithPlaces.has(type) || match.first !== match.last) return false;
  const { index, feats, deprel } = words[match.first]!;
  if (isBehindName({ words, surfaces, headOfWord }, index) && ['flat', 'compound', 'nmod', 'obl'].includes(baseRelation(deprel)))
    return true;
  if (isOfLand(sentence, match.first)) return true;
  if (type === 'media') return isEndOfTitle({ words, surfaces, headOfWord }, index);
  if (feats.includes('Number=Plur')) return false;
  const marks = children[index]!.filter((child) => ['case', 'det'].includes(baseRelation(words[child]!.deprel)));
  return (
    marks.length > 0 &&
    marks.every((child) => baseRelation(words[child]!.deprel) === 'case' && holds(pack.positions.places, folded[child]!))
  );
}

/** "mer d'Azov", "the Sea of Azov": what is called after a name that a feature of the land bears too. */
function isOfFeature({ words, lemmas, pack }: WorkingSentence, { first, last }: NameMatch): boolean {
  const { head, deprel } = words[last]!;
  return first === last && head >= 0 && head < first && baseRelation(deprel) === 'nmod' && holds(pack.positions.features, lemmas[head]!);
}

/** "l'État de Rakhine": behind the bare noun for a state. */
function isOfLand({ words, headOfWord }: WorkingSentence, at: number): boolean {
  const { head, deprel } = words[at]!;
  const noun = head >= 0 && head < at && baseRelation(deprel) === 'nmod' ? headOfWord[head]?.head : undefined;
  return noun?.bare === 'name' && noun.body === 'government';
}

/** "the Ukhrul Times": the word before belongs to it and is in no title that is known. */
function isEndOfTitle(sentence: Pick<WorkingSentence, 'words' | 'surfaces' | 'headOfWord'>, at: number): boolean {
  const before = sentence.words[at - 1];
  return isBehindName(sentence, at) && before!.head === at && ['flat', 'compound', 'nmod'].includes(baseRelation(before!.deprel));
}

/** The word before is a name or begins one ("Ain Issa", "Lower Shabelle"). */
function isBehindName({ words, surfaces, headOfWord }: Pick<WorkingSentence, 'words' | 'surfaces' | 'headOfWord'>, at: number): boolean {
  const before = words[at - 1];
  if (!before || headOfWord[at - 1] || !startsWithCapital(surfaces[at - 1]!)) return false;
  return before.upos === 'PROPN' || (before.upos === 'ADJ' && at > 1);
}

/** "Vox Congo", "Action Mali": a state's name that closes a name which nobody knows. */
function isBehindUnknown({ words, surfaces, matchOf, headOfWord, folded, pack }: WorkingSentence, { first }: NameMatch): boolean {
  const before = words[first - 1];
  if (before?.upos !== 'PROPN' || matchOf[first - 1] || headOfWord[first - 1] || !startsWithCapital(surfaces[first - 1]!)) return false;
  return !holds(pack.titles, folded[first - 1]!) && words[first]!.deprel !== 'nsubj' && !words[first]!.deprel.startsWith('obj');
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
  if (!isTown && isBehindUnknown(sentence, match)) return undefined;
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
  const people = act || match.part !== undefined ? undefined : peopleMention(composer, match, country);
  if (people) return people;
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
  { words, lemmas, pack, children }: WorkingSentence,
  { last }: NameMatch,
): { readonly body: string; readonly noun: string } | undefined {
  const word = words[last]!;
  const governor = adjectiveRelations.has(baseRelation(word.deprel)) ? words[word.head] : undefined;
  if (word.upos !== 'ADJ' && children[last]!.some((child) => words[child]!.deprel === 'case')) return undefined;
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
