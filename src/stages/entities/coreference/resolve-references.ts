import type { ParsedSentence } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { EntityMention } from '../entity-mention.ts';
import type { Spot } from '../places/find-spots.ts';
import type { KnownEntity } from './collect-occurrences.ts';
import { openDiscourse } from './discourse.ts';
import { namedThings } from './named-things.ts';
import { quotedWords } from './quoted-speaker.ts';
import { readSentenceReferences } from './read-sentence-references.ts';
import type { ReferenceMention } from './reference-mention.ts';
import type { ReferencePack } from './reference-pack.ts';
import { openReferenceSentence } from './reference-sentence.ts';

/** What the search works with: the packs of the languages it knows. */
export interface ReferenceContext {
  readonly languages: Readonly<Record<string, ReferencePack>>;
}

/** What was recognised before: mentions, and the type of what they stand for. */
export interface KnownMentions {
  readonly mentions: readonly EntityMention[];
  readonly actors: readonly {
    readonly ref: string;
    readonly type: string;
    readonly country?: string | undefined;
    readonly parent?: string | undefined;
  }[];
  readonly places: readonly { readonly ref: string; readonly kind: string; readonly country?: string | undefined }[];
  /** Nouns of places without a name that no mention holds. */
  readonly spots?: readonly Spot[];
}

/**
 * Finds the words that point back to something named or told elsewhere in the document, and what they stand for.
 * @param known Mentions of actors and places in any order. Those with a `ref` of null and the form "nominal" are tried as
 * descriptions; a definite description that carries a `ref` of its own may be read as another entity, and comes back
 * with the span it had.
 * @returns Mentions in text order. `ref` is that of the entity; "event:<start>-<end>" for the words that tell an event,
 * "thing:<start>-<end>" for a noun that names neither actor nor place, which is then a mention as well, without `antecedent`; null where it stays open (see `rivals`).
 * @example resolveReferences({ text }, trees, { languages: { en } }, { mentions, actors, places })[0]?.ref
 */
export function resolveReferences(
  document: { readonly text: string },
  sentences: readonly ParsedSentence[],
  { languages }: ReferenceContext,
  known: KnownMentions,
): readonly ReferenceMention[] {
  const views = sentences.map((sentence, index) => {
    const pack = languages[sentence.lang];
    return pack && openReferenceSentence(sentence, index, pack);
  });
  const discourse = openDiscourse(document.text, views, quotedWords(views));
  const entities = new Map<string, KnownEntity>();
  for (const { ref, type, country, parent } of known.actors) {
    entities.set(ref, { type, ...(country !== undefined && { country }), ...(parent !== undefined && { parent }) });
  }
  for (const { ref, kind, country } of known.places) entities.set(ref, { type: kind, ...(country !== undefined && { country }) });
  const mentionsOf: EntityMention[][] = sentences.map(() => []);
  for (const mention of known.mentions) mentionsOf[mention.sentence]?.push(mention);
  const spotsOf: Spot[][] = sentences.map(() => []);
  for (const spot of known.spots ?? []) spotsOf[spot.sentence]?.push(spot);
  const personsAs = new Map<string, string>();
  const reading = { discourse, entities, things: new Map<string, string>(), initials: new Map(), personsAs, waiting: [] };
  const found = flatMap(views, (view, index) => (view ? readSentenceReferences(reading, view, mentionsOf[index]!, spotsOf[index]!) : []));
  const all = [...found, ...namedThings(discourse, found)].map((mention) => asActor(mention, personsAs));
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "men on motorcycles … the attackers": persons whom a later noun makes an actor of are that actor from the start. */
function asActor(mention: ReferenceMention, personsAs: ReadonlyMap<string, string>): ReferenceMention {
  const ref = mention.ref === null ? undefined : personsAs.get(mention.ref);
  return ref === undefined ? mention : { ...mention, ref, kind: 'actor', target: 'entity' };
}
