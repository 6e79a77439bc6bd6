import type { RoleName, UntoldClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Word } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { fillSlots } from './day-words.ts';
import { withJoints } from './joined-words.ts';
import { isBalanced, isOneOf, type PhraseWords, phraseWords, plainWords, speaksOfSpeaker } from './own-phrase.ts';
import type { SentencesPack } from './pack.ts';
import { isOwnLanguage, type Telling, tellPhrase } from './telling.ts';

/** The prepositions before a phrase, nearest last: they hang on its head. */
function prepositions({ sentence, head, words }: PhraseWords): readonly Word[] {
  return sentence.words.filter(
    ({ head: above, deprel, index }) => above === head.index && deprel === 'case' && index < words[0]!.index + 1,
  );
}

/** The first word of the adverbial: a genitive preposition opens one only behind a word of nearness ("près de"). */
function openingPreposition(found: PhraseWords, { places }: SentencesPack): Word | undefined {
  const first = prepositions(found)[0];
  if (!first || !isOneOf(places.genitive, first)) return first;
  const before = found.sentence.words[first.index - 1];
  return before && isOneOf(places.near.words, before) ? before : undefined;
}

/** A phrase with its preposition, as the report has it. */
function asWritten(found: PhraseWords, telling: Telling): string | undefined {
  const first = openingPreposition(found, telling.to.pack);
  if (!first || speaksOfSpeaker(found.words, telling.to.pack)) return undefined;
  const words = found.sentence.words.filter(({ index }) => index >= first.index && index <= found.words.at(-1)!.index);
  const text = plainWords(words, telling.document, telling.to.pack);
  return isBalanced(text) && words.length <= 25 && !words.some(({ upos }) => upos === 'PRON' || upos === 'VERB') ? text : undefined;
}

/** A place named by the report in another language, with the preposition where it is one that can be told. */
function asToldElsewhere(found: PhraseWords, span: Span & { readonly ref: string | null }, telling: Telling): string | undefined {
  const told = tellPhrase(span, telling);
  if (!told || told.negative || told.unsure) return undefined;
  const { places } = telling.to.pack;
  const opening = telling.from && openingPreposition(found, telling.from.pack);
  const before = flatMap([...(opening ? [opening] : []), ...prepositions(found)], ({ lemma, form }) => [
    lemma.toLowerCase(),
    form.toLowerCase(),
  ]);
  const source = telling.from?.pack.places;
  const isName = found.words.every(({ upos }) => upos === 'PROPN');
  const kind = (['near', 'in'] as const).find((one) => source?.[one].words.some((word) => before.includes(word)));
  return fillSlots(withJoints(kind && isName ? places[kind].write : places.other), { place: told.text });
}

/**
 * Where it is, or where from and to: the report's own phrase in its own language, else the place as it is called.
 * @returns nothing where the role has no words, or they cannot be told
 */
export function placeWords({ roles }: UntoldClaim, name: RoleName, telling: Telling): string | undefined {
  const role = roles.find((one) => one.role === name && one.start !== undefined && one.form !== 'pronoun');
  const isInside = roles.some(
    (one) => one !== role && one.start !== undefined && one.start <= (role?.start ?? 0) && one.end! >= (role?.end ?? 0),
  );
  if (!role || isInside) return undefined;
  const span = { start: role.start!, end: role.end!, ref: role.ref };
  const found = phraseWords(span, telling.document);
  if (!found || role.form === 'relative') return undefined;
  if (isOwnLanguage(telling)) return asWritten(found, telling);
  return name === 'place' ? asToldElsewhere(found, span, telling) : undefined;
}
