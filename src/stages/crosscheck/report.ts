import type { Claim } from '../../model/claim.ts';
import type { Actor, Mention, Place, QuantityMention, Reading } from '../../model/reading.ts';
import { foldWords } from '../../util/fold-words.ts';
import { type NamedParties, namedParties, type Party, partyCalled } from './origins/parties.ts';
import type { CrosscheckKnowledge } from './pack.ts';
import { meaningOf, namedKey } from './word-meanings.ts';

/** A reading with what is looked up in it again and again. */
export interface Report {
  /** Position among the reports in the order of time. */
  readonly index: number;
  readonly id: string;
  readonly reading: Reading;
  /** Day of the report (ISO 8601), if it is known. */
  readonly day?: string;
  /** Exact moment of publication where it is stated, for the order of reports of one day. */
  readonly moment: string;
  readonly outlet?: { readonly key: string; readonly name: string; readonly family?: string };
  /** The party whose own account it is, where that and no press publishes it, with those whose voice it shares. */
  readonly party?: Party;
  /** Refs of those whom the report itself leaves unnamed. */
  readonly unnamed: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly quantities: ReadonlyMap<string, QuantityMention>;
  /** Mentions of places, in the order of the text. */
  readonly placeMentions: readonly Mention[];
}

/** The reports by day, moment, and id: the same order whatever the order of input. */
export function orderReports(readings: readonly Reading[], knowledge: CrosscheckKnowledge): readonly Report[] {
  const parties = namedParties(readings, knowledge);
  return readings
    .map((reading) => ({ reading, moment: momentOf(reading) }))
    .sort((a, b) => compare(a.moment, b.moment) || compare(a.reading.document.id, b.reading.document.id))
    .map(({ reading, moment }, index) => openReport({ reading, moment, index }, parties, knowledge));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reports without a day come last: nothing is later than what has no date, so no figure of theirs replaces another. */
function momentOf({ document: { source, documentTime } }: Reading): string {
  return source.publishedAt ?? documentTime.to ?? '9999';
}

interface Ordered {
  readonly reading: Reading;
  readonly moment: string;
  readonly index: number;
}

function openReport({ reading, moment, index }: Ordered, parties: NamedParties, knowledge: CrosscheckKnowledge): Report {
  const { id, source, documentTime } = reading.document;
  const day = documentTime.to ?? source.publishedAt?.slice(0, 10);
  return {
    index,
    id,
    reading,
    moment,
    ...(day !== undefined && { day }),
    ...(source.outlet !== undefined && publisherOf(source.outlet, source.url, parties, knowledge)),
    unnamed: unnamedIn(reading),
    claims: new Map(reading.claims.map((claim) => [claim.id, claim])),
    actors: new Map(reading.actors.map((actor) => [actor.ref, actor])),
    places: new Map(reading.places.map((place) => [place.ref, place])),
    quantities: new Map(reading.quantities.map((quantity) => [quantity.id, quantity])),
    placeMentions: reading.mentions.filter(({ kind, ref }) => kind === 'place' && ref !== null),
  };
}

function publisherOf(
  name: string,
  url: string | undefined,
  parties: NamedParties,
  knowledge: CrosscheckKnowledge,
): Pick<Report, 'outlet' | 'party'> {
  const outlet = outletOf(name, url, knowledge);
  const party = outlet.key.startsWith('outlet:') ? undefined : partyCalled(name, parties, knowledge);
  return { outlet, ...(party && { party }) };
}

/** Who is a source without a name once is one wherever he is spoken of. */
function unnamedIn({ claims }: Reading): ReadonlySet<string> {
  const links = claims.flatMap(({ attribution }) => attribution);
  return new Set(links.flatMap(({ holder, unnamed }) => (unnamed && holder?.startsWith('doc:') ? [holder] : [])));
}

/** The outlet under the one key that all its spellings share. */
function outletOf(name: string, url: string | undefined, knowledge: CrosscheckKnowledge): NonNullable<Report['outlet']> {
  const { outlets } = knowledge;
  const known = outlets.get(foldWords(name).join(' ')) ?? (url === undefined ? undefined : outlets.get(hostOf(url)));
  return {
    key: known ? `outlet:${known.id}` : namedKey(meaningOf(name, knowledge)),
    name,
    ...(known?.family !== undefined && { family: known.family }),
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./u, '');
  } catch {
    return '';
  }
}
