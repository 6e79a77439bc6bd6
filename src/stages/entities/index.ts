import type { ReadTime } from '../../model/event-time.ts';
import type { Actor, Instrument, Mention, Place, QuantityMention } from '../../model/reading.ts';
import type { DocumentTime } from '../../model/source-document.ts';
import type { Span } from '../../model/span.ts';
import type { ParsedSentence } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { type ActorReading, openActors, placeCountries, settleActors } from './actors/read-actors.ts';
import { resolveReferences } from './coreference/resolve-references.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import { listMentions } from './list-mentions.ts';
import { bearsPlaceName, mentionedActors, withoutActors, withoutPlaces, withRegions } from './listed-entities.ts';
import { withOwners } from './owned-actors.ts';
import type { EntitiesLanguage, World } from './pack.ts';
import { openSpots } from './places/find-spots.ts';
import { type PlacesReading, readPlaces } from './places/read-places.ts';
import { placeSpots } from './places/spot-places.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { inferDocumentTime } from './times/infer-document-time.ts';
import { type InferenceLanguage, inferenceWords } from './times/inference-words.ts';
import { anchorTimes, findTimes, type TimeReading } from './times/read-times.ts';
import { timeMentions } from './times/time-mentions.ts';
import { openWordMemories, type TextWords, type WordMemories } from './word-memories.ts';

/** What is known of the words of a document. */
type DocumentWords = Pick<WordMemories, 'fold'> & TextWords;

/** What the stage works with: the languages it knows, what it knows of the world, the language of the reasons shown to the user. */
export interface EntitiesContext {
  readonly languages: Readonly<Record<string, EntitiesLanguage>>;
  readonly world: World;
  readonly ui: InferenceLanguage;
}

/** A document as far as this stage looks at it. */
export interface EntitiesDocument {
  readonly text: string;
  /** Another document time gives other days. */
  readonly documentTime: DocumentTime;
  readonly outlet?: string;
}

/** What was recognised in a document, each list in text order. */
export interface Entities {
  /** The days the document speaks from: those given, or those that its own words let be inferred. */
  readonly documentTime: DocumentTime;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly instruments: readonly Instrument[];
  readonly times: readonly ReadTime[];
  readonly quantities: readonly QuantityMention[];
}

/**
 * Decides who, where, when, how many and with what: actors, places, instruments, times and quantities of a document, and what
 * its pronouns and descriptions stand for. A number inside a time is no quantity; a name of an actor is no place.
 * @example entities({ text, documentTime }, trees, { languages: { fr }, world, ui: 'en' }).quantities[0]?.value
 */
export function entities(document: EntitiesDocument, sentences: readonly ParsedSentence[], context: EntitiesContext): Entities {
  const { world } = context;
  const memories = world.words ?? openWordMemories(world.registry, world.nations);
  const words: DocumentWords = { fold: memories.fold, ...memories.inText(document.text.length) };
  const { actors, places } = whoAndWhere(document, sentences, context, words);
  const names = actors.mentions.filter(({ form }) => form === 'name');
  const { documentTime, readings } = datedTimes(document, sentences, context, words, names);
  const counted = readQuantities(document, sentences, { languages: packsOf(context, 'numbers'), norm: words.numbers }, readings);
  const taken = [...actors.mentions, ...places.mentions, ...readings];
  const instruments = readInstruments(document, sentences, { taxonomy: world.taxonomy, memoryOf: words.instruments }, taken);
  const named = [...actors.mentions, ...places.mentions, ...instruments.mentions];
  const spots = openSpots(places.spots, sentences, named, readings);
  const resolved = resolveReferences(
    document,
    sentences,
    { languages: packsOf(context, 'references') },
    { mentions: named, actors: actors.actors, places: places.places, spots },
  );
  const { references, places: unnamed } = placeSpots(spots, resolved, sentences, places, packsOf(context, 'places'));
  const owned = withOwners(actors.actors, {
    text: document.text,
    sentences,
    packs: packsOf(context, 'actors'),
    named: actors.mentions,
    references,
  });
  const times = timeMentions(readings);
  const quantities = counted.map(({ sentence: _sentence, head: _head, ...mention }) => mention);
  const mentions = listMentions({ named, references, times, quantities });
  return {
    documentTime,
    mentions,
    actors: mentionedActors(owned, mentions),
    places: withRegions([...places.places, ...unnamed], world.gazetteer),
    instruments: instruments.instruments,
    times,
    quantities,
  };
}

/** Actors by name first, then the places that their names leave, then the actors whose country these places tell. */
function whoAndWhere(
  document: EntitiesDocument,
  sentences: readonly ParsedSentence[],
  context: EntitiesContext,
  words: DocumentWords,
): { readonly actors: ActorReading; readonly places: PlacesReading } {
  const { registry, gazetteer, nations } = context.world;
  const opened = openActors(document, sentences, {
    registry,
    languages: packsOf(context, 'actors'),
    fold: words.fold,
    words: words.actors,
  });
  const theatre = { countries: flatMap(opened.reading.actors, ({ country }) => country ?? []) };
  const placesContext = { gazetteer, nations, languages: packsOf(context, 'places'), wordsOf: words.places };
  const taken = opened.reading.mentions.filter((mention) => !bearsPlaceName(mention, gazetteer));
  const places = readPlaces(document, sentences, placesContext, taken, theatre);
  const actors = withoutPlaces(settleActors(opened, placeCountries(places)), places, gazetteer);
  return { actors, places: withoutActors(places, actors.mentions) };
}

/** One part of the languages that have it. */
function packsOf<Part extends keyof EntitiesLanguage>(
  { languages }: EntitiesContext,
  part: Part,
): Readonly<Record<string, NonNullable<EntitiesLanguage[Part]>>> {
  const packs: Record<string, NonNullable<EntitiesLanguage[Part]>> = {};
  for (const code of Object.keys(languages)) {
    const pack = languages[code]![part];
    if (pack) packs[code] = pack;
  }
  return packs;
}

/** The times of a document; where it has no date, those that state one let the others be dated. */
function datedTimes(
  document: EntitiesDocument,
  sentences: readonly ParsedSentence[],
  context: EntitiesContext,
  words: DocumentWords,
  names: readonly Span[],
): { readonly documentTime: DocumentTime; readonly readings: readonly TimeReading[] } {
  const { text, documentTime } = document;
  const found = findTimes(text, sentences, { languages: packsOf(context, 'time'), cut: words.times }, names);
  const readings = anchorTimes(text, found, documentTime);
  if (documentTime.basis !== 'none') return { documentTime, readings };
  const inferred = inferDocumentTime(readings, inferenceWords(context.ui));
  if (!inferred) return { documentTime, readings };
  return { documentTime: inferred, readings: anchorTimes(text, found, inferred) };
}
