import type { ActorType } from '../../../model/actor-types.ts';
import type { Actor } from '../../../model/reading.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf, namedKey } from '../word-meanings.ts';

/** An adjective of a name ("Halvenian", "halvénien") shares so many letters with it. */
const stemLength = 5;
const midSentenceNames = /[\p{Ll}\p{N},;’'(-]\s?(?<name>\p{Lu}\p{L}{4,})/gu;
const bodies: ReadonlySet<ActorType> = new Set(['state-force', 'government', 'militia', 'rebel']);

/** Beginnings of the names in a report, folded: those of its places and of words with a capital amid a sentence. */
export function nameStems({ reading, places }: Report): ReadonlySet<string> {
  const found = [...reading.document.text.matchAll(midSentenceNames)].map(({ groups }) => groups!.name!);
  const words = [...found, ...[...places.values()].filter(({ name }) => /\p{Lu}/u.test(name)).map(({ name }) => name)].flatMap(foldWords);
  return new Set(words.filter((word) => word.length >= stemLength).map(stemOf));
}

const stemOf = (word: string): string => word.slice(0, stemLength);

/**
 * Somebody with a name of his own; of persons only those in an office, and no bare rank ("General"). An English description may begin with
 * a capital ("Western diplomats"): a name ends with one too. A force or a government has the name of its land ("the Halvenian army").
 */
export function hasOwnName({ ref, type, role, label }: Actor, { reading }: Report, stems: ReadonlySet<string>): boolean {
  if (!ref.startsWith('doc:')) return true;
  const isCapital = /\p{Lu}/u.test(label.en);
  if (type === 'person') return isCapital && role !== undefined && role.toLowerCase() !== label.en.toLowerCase();
  if (bodies.has(type)) return isCapital || foldWords(label.en).some((word) => word.length >= stemLength && stems.has(stemOf(word)));
  return isName(label.en, reading.document.lang);
}

/** True for words that are a name by their capitals: the first, and in English the last too. */
export function isName(words: string, lang: string): boolean {
  const parts = words.split(' ').filter((word) => !/^\p{N}/u.test(word));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return /^\p{Lu}/u.test(first) && (!lang.startsWith('en') || /^\p{Lu}/u.test(last));
}

/** One key for a name in every report: by what its words mean, an adjective by the name that it is made of. */
export function nameKey(words: string, stems: ReadonlySet<string>, knowledge: CrosscheckKnowledge): string {
  const isAdjective = (word: string): boolean => word.length > stemLength && stems.has(stemOf(word)) && !knowledge.nouns.has(word);
  return namedKey(new Set([...meaningOf(words, knowledge)].map((word) => (isAdjective(word) ? stemOf(word) : word))));
}
