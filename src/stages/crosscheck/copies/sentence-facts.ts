import type { Mention, QuantityMention } from '../../../model/reading.ts';
import { spansWithin } from '../../../util/spans-within.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';

/** A sentence as what is said in it, whatever the language: names, figures, days, kinds of act. */
export interface FactSentence {
  /** Index of the report, and of its sentence. */
  readonly report: number;
  readonly sentence: number;
  readonly facts: ReadonlySet<string>;
}

/** With fewer facts a sentence is left out: it could be anyone's. */
const fewestFacts = 3;

/** The sentences of a report that have enough facts to be compared with those of a report in another language. */
export function factSentences(report: Report, { families }: Pick<CrosscheckKnowledge, 'families'>): readonly FactSentence[] {
  const { sentences, mentions, times, claims } = report.reading;
  const dated = times.filter(({ from, precision }) => from !== undefined && precision === 'day');
  const told = [
    spansWithin(mentions, sentences).map((own) => own.flatMap((mention) => namedFacts(mention, report))),
    spansWithin([...report.quantities.values()], sentences).map((own) => own.map(numberFact)),
    spansWithin(dated, sentences).map((own) => own.map(({ from, to = from }) => `day ${from}–${to}`)),
  ];
  const found = sentences.map((_, at) => new Set(told.flatMap((facts) => facts[at]!)));
  for (const { sentence, type } of claims) found[sentence]?.add(`act ${families.of[type] ?? type}`);
  return found.map((facts, sentence) => ({ report: report.index, sentence, facts })).filter(({ facts }) => facts.size >= fewestFacts);
}

/** "Une trentaine" and "about 30" are one number in two languages, whatever their bounds. */
const numberFact = ({ value, min = value, max = value }: QuantityMention): string => `number ${value ?? `${min}–${max}`}`;

/** Whom or what a mention names, in no language: its entry, or the words of a name that no list knows. */
function namedFacts({ ref, kind, form, text }: Mention, { actors, places }: Report): readonly string[] {
  if (ref === null || (kind !== 'actor' && kind !== 'place')) return [];
  const entry = kind === 'actor' ? actorFact(ref, actors) : placeFact(ref, places);
  if (entry !== undefined) return [entry];
  return form === 'name' ? wordsOfName(text).map((word) => `name ${word}`) : [];
}

/** A state is the same whether it acts or is a place. */
function actorFact(ref: string, actors: Report['actors']): string | undefined {
  const actor = actors.get(ref);
  if (!actor || ref.startsWith('doc:')) return undefined;
  return actor.type === 'government' && actor.country?.toLowerCase() === ref ? `country:${actor.country}` : ref;
}

/** A place that only this report has ("place:market") is another in each. */
function placeFact(ref: string, places: Report['places']): string | undefined {
  const place = places.get(ref);
  return place && place.kind !== 'unresolved' && !ref.startsWith('place:') ? ref : undefined;
}

/** Words with a capital: languages of one script write an unknown name alike. */
function wordsOfName(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
  return words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
