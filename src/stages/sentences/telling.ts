import type { Role, RoleName, UntoldClaim } from '../../model/claim.ts';
import type { EventTypes } from '../../model/event-type.ts';
import type { Span } from '../../model/span.ts';
import { labelPhrase } from './label-phrase.ts';
import { ownPhrase, phraseWords } from './own-phrase.ts';
import { listPhrase, type Phrase } from './phrase.ts';
import type { SentencesLexicon } from './sentences-lexicon.ts';
import type { OpenDocument } from './told-document.ts';
import { quotedPhrase, type Translation, translatedPhrase } from './translated-phrase.ts';

/** A document being told in one language. */
export interface Telling extends Translation {
  readonly document: OpenDocument;
  readonly to: SentencesLexicon;
  readonly eventTypes: EventTypes;
}

/** True where the report is in the language that it is told in: its own words can stand. */
export function isOwnLanguage({ lang, to }: Telling): boolean {
  return lang === to.language;
}

function spanPhrase(span: Span, ref: string | null, isName: boolean, telling: Telling): Phrase | undefined {
  const { document, to } = telling;
  if (!isOwnLanguage(telling)) return translatedPhrase(span, ref, telling, isName);
  const found = phraseWords(span, document);
  const isPronoun = !found || found.head.upos === 'PRON';
  return isPronoun ? undefined : (ownPhrase(span, document, to.pack) ?? quotedPhrase(found, telling));
}

/** What a pronoun or a missing filler stands for: the words that name it in the document, or its label. */
function referentPhrase(ref: string | null, telling: Telling): Phrase | undefined {
  const named = ref === null ? undefined : telling.document.named.get(ref);
  const told = named && spanPhrase(named, ref, named.form === 'name', telling);
  return told ?? labelPhrase(ref, telling);
}

/** "Russian" of "Russian drones" names no one by itself. */
function isAdjective(span: Span, { document }: Telling): boolean {
  return phraseWords(span, document)?.head.upos === 'ADJ';
}

/** The words for whatever has a span, a ref or both. */
export function tellPhrase({ start, end, ref, form }: Pick<Role, 'start' | 'end' | 'ref' | 'form'>, telling: Telling): Phrase | undefined {
  const isPronoun = form === 'pronoun' || form === 'possessive';
  if (start === undefined || end === undefined || isPronoun) return referentPhrase(ref, telling);
  const label = isAdjective({ start, end }, telling) ? labelPhrase(ref, telling) : undefined;
  return label ?? spanPhrase({ start, end }, ref, form === 'name', telling) ?? referentPhrase(ref, telling);
}

/** All fillers of a role as one phrase. */
export function rolePhrase({ roles }: UntoldClaim, name: RoleName, telling: Telling): Phrase | undefined {
  const fillers = roles.filter(({ role, ref, start }) => role === name && (start !== undefined || ref !== null));
  const phrases = fillers.map((role) => tellPhrase(role, telling));
  return phrases.includes(undefined) ? undefined : listPhrase(phrases as Phrase[], telling.to.pack.and);
}
