import type { ParsedSentence } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { EntityMention } from '../entity-mention.ts';
import { finishMentions } from './actor-mentions.ts';
import type { ActorPack } from './actor-pack.ts';
import { type ActorSentence, headOf, openActorSentence } from './actor-sentence.ts';
import { type Actor, openActorTable } from './actor-table.ts';
import {
  type ContextCountry,
  type CountryContext,
  contextCountry,
  countryContext,
  isStateKind,
  type PlaceCountry,
  type Whose,
  withPlaces,
} from './country-context.ts';
import { type Fold, rememberingFold } from './fold-name.ts';
import { isLanguage } from './language-names.ts';
import { openLearnedNames } from './learned-names.ts';
import { withoutLongerTitles } from './longer-titles.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { type NameWords, nameWords } from './name-rows.ts';
import { withoutOthersBodies } from './others-bodies.ts';
import { type DocumentState, readSentence, withLearned } from './read-document-names.ts';
import { titlesIn } from './read-outlets.ts';
import { type ActorRegistry, outletsCalled } from './registry.ts';
import { isBacker, isGuest, isOfBorder, isOfPersons, isTarget, type WorkingSentence, workingSentence } from './working-sentence.ts';

export type { Actor } from './actor-table.ts';

/** What reading needs: the registry, and the packs of the languages that are read. */
export interface ActorsContext {
  readonly registry: ActorRegistry;
  readonly languages: Readonly<Record<string, ActorPack>>;
  /** The memory of the words folded so far, shared by all documents; without it each document has its own. */
  readonly fold?: Fold;
  /** The same with the names of the registry that begin with a word. */
  readonly words?: NameWords;
}

/** A document, with what is known of it. */
export interface ActorDocument {
  readonly text: string;
  /** The outlet that published it: where it speaks of itself, an ambiguous name is its own. */
  readonly outlet?: string;
}

/** The mentions of actors in text order, and the actors they stand for. */
export interface ActorReading {
  readonly mentions: readonly EntityMention[];
  readonly actors: readonly Actor[];
}

/** Something that the reading asked of the countries spoken of, and what it was answered. */
interface Question {
  readonly sentence: number;
  readonly whose: Whose;
  readonly answer: ContextCountry | undefined;
}

/** A document read as far as its names let it be: its places are not known yet. */
export interface OpenedActors {
  /** The reading so far: names and phrases stand, a bare "the army" has the country of the names around it or none. */
  readonly reading: ActorReading;
  readonly document: ActorDocument;
  readonly registry: ActorRegistry;
  readonly sentences: readonly (WorkingSentence | undefined)[];
  readonly titles: DocumentState['titles'];
  readonly context: CountryContext;
  readonly questions: readonly Question[];
  readonly fold: Fold;
}

/**
 * Reads the actors of a document: names of the registry, states by name, demonym and capital, actors composed from a head noun
 * and what stands beside it, persons with their roles, names that the text itself introduces. Sentences in a language without
 * a pack give none. Spans are UTF-16 offsets into `document.text`; a phrase's span has no article and no relative clause.
 * Where the places of the document are read as well, `settleActors` takes them in.
 * @example openActors({ text: 'Les FARDC ont repris la colline.' }, trees, { registry, languages: { fr } }).reading.mentions[0]?.ref
 */
export function openActors(
  document: ActorDocument,
  sentences: readonly ParsedSentence[],
  { registry, languages, fold = rememberingFold(), words = nameWords(registry.names, fold) }: ActorsContext,
): OpenedActors {
  const working = sentences.map((sentence, index) => {
    const opened = openActorSentence(document.text, sentence, index, words);
    const pack = packOf(languages, opened);
    if (!pack) return undefined;
    const matches = withoutOthersBodies(opened, matchNames(opened, registry.names), registry);
    return workingSentence(opened, withoutLongerTitles(opened, matches, registry, pack), pack, fold);
  });
  const found = countryContext(matchesOf(working), registry);
  const outlets = document.outlet === undefined ? [] : outletsCalled(registry, document.outlet);
  const context = { ...found, named: new Set([...found.named, ...outlets]) };
  const titles = working.map((sentence) => (sentence ? titlesIn(sentence) : []));
  const opened = { document, registry, sentences: working, titles, fold };
  const { reading, questions } = readWith(opened, context);
  return { reading, questions, context, ...opened };
}

/**
 * Takes in the countries of the places: a bare "the army", "the police", "the governor" belongs to the country that its sentence,
 * the sentence before or the document speaks of, and names that several actors bear are decided by it. Without anything that this
 * changes the reading stays what it was.
 * @param places one entry per mention of a place whose country is known, as `placeCountries` gives them
 * @example settleActors(opened, placeCountries(places)).actors[0]?.country
 */
export function settleActors(opened: OpenedActors, places: readonly PlaceCountry[]): ActorReading {
  const { reading, registry, sentences, context, questions } = opened;
  const seats = seatsOf(reading, sentences);
  const settled = withPlaces(context, matchesOf(sentences), registry, places, seats, visitorsBeside(sentences, places));
  const isOpen = reading.mentions.some(({ rivals }) => rivals !== undefined);
  const isSame = questions.every(({ sentence, whose, answer }) => contextCountry(settled, sentence, whose)?.country === answer?.country);
  return isSame && !isOpen ? reading : readWith(opened, settled).reading;
}

/** The countries of the places of a document, by sentence: what `settleActors` takes. A border lies in none of its two. */
export function placeCountries({
  mentions,
  places,
}: {
  readonly mentions: readonly Pick<EntityMention, 'sentence' | 'ref' | 'rule'>[];
  readonly places: readonly { readonly ref: string; readonly country?: string | undefined }[];
}): readonly PlaceCountry[] {
  const countries = new Map(places.map(({ ref, country }) => [ref, country]));
  return flatMap(mentions, ({ sentence, ref, rule }) => {
    const country = ref === null || rule.endsWith('place.border') ? undefined : countries.get(ref);
    return country === undefined ? [] : [{ sentence, country }];
  });
}

function readWith(
  { document: { text }, registry, sentences, titles, fold }: Pick<OpenedActors, 'document' | 'registry' | 'sentences' | 'titles' | 'fold'>,
  context: CountryContext,
): Pick<OpenedActors, 'reading' | 'questions'> {
  const { around, questions } = openQuestions(context);
  const state: DocumentState = {
    text,
    registry,
    context,
    around,
    titles,
    table: openActorTable(fold),
    learned: openLearnedNames(fold),
    short: openLearnedNames(fold),
  };
  const read = sentences.map((sentence) => (sentence ? readSentence(state, sentence) : []));
  const all = sentences.map((sentence, index) => (sentence ? withLearned(state, sentence, read[index]!) : []));
  const mentions = flatMap(sentences, (sentence, index) => (sentence ? finishMentions(state, sentence, all[index]!) : []));
  return { reading: { mentions, actors: state.table.list() }, questions };
}

/** What is asked of the context: each question is answered once. */
function openQuestions(context: CountryContext): Pick<DocumentState, 'around'> & Pick<OpenedActors, 'questions'> {
  const questions: Question[] = [];
  const known: Record<Whose, (Question | undefined)[]> = { local: [], army: [], government: [] };
  const around: DocumentState['around'] = (sentence, whose) => {
    const before = known[whose][sentence];
    if (before) return before.answer;
    const question = { sentence, whose, answer: contextCountry(context, sentence, whose) };
    known[whose][sentence] = question;
    questions.push(question);
    return question.answer;
  };
  return { around, questions };
}

/** "accuse X": the state that is only accused or called upon. */
function isAddressedState(sentence: WorkingSentence, match: NameMatch): boolean {
  return match.candidates.every(({ kind }) => isStateKind(kind)) && isTarget(sentence, headOf(sentence.words, match.first, match.last));
}

function matchesOf(sentences: OpenedActors['sentences']): readonly WorkingSentence['matches'][] {
  return sentences.map(
    (sentence) =>
      sentence?.matches.filter(
        (match) =>
          !isBacker(sentence, match) &&
          !isGuest(sentence, match) &&
          !isAddressedState(sentence, match) &&
          !isLanguage(sentence, match) &&
          !isOfBorder(sentence, match),
      ) ?? [],
  );
}

/** Foreigners by their adjective, where the places of the document lie in other countries. */
function visitorsBeside(
  sentences: OpenedActors['sentences'],
  places: readonly PlaceCountry[],
): (sentence: number, match: NameMatch, country: string) => boolean {
  const lands = new Set(places.map(({ country }) => country));
  return (sentence, match, country) => lands.size > 0 && !lands.has(country) && isOfPersons(sentences[sentence]!, match);
}

/** Towns that stand for governments, with the country of these; not those that are only accused or called upon. */
function seatsOf({ mentions, actors }: ActorReading, sentences: OpenedActors['sentences']): readonly PlaceCountry[] {
  const countries = new Map(actors.map(({ ref, country }) => [ref, country]));
  return flatMap(mentions, ({ form, ref, sentence, head }) => {
    const country = form === 'capital' && ref !== null ? countries.get(ref) : undefined;
    return country === undefined || isTarget(sentences[sentence]!, head) ? [] : [{ sentence, country }];
  });
}

function packOf(languages: ActorsContext['languages'], { sentence }: ActorSentence): ActorPack | undefined {
  return Object.hasOwn(languages, sentence.lang) ? languages[sentence.lang] : undefined;
}
