import type { Claim, UntoldClaim } from '../../model/claim.ts';
import { ancestors, type EventTypes } from '../../model/event-type.ts';
import { casualtyClause } from './casualty-clause.ts';
import { joinWords } from './joined-words.ts';
import { isNarrators, leadWords, withSecondMention } from './lead.ts';
import { ownClause } from './own-clause.ts';
import { quotedClause } from './quoted-clause.ts';
import { openSentencesLexicon, type SentencesLexicon } from './sentences-lexicon.ts';
import type { Telling } from './telling.ts';
import { openDocument, type ToldDocument } from './told-document.ts';
import { typedClause } from './typed-clause.ts';

export { openSentencesLexicon, type SentencesLexicon };

/** What the stage works with: the sentences of the two languages that every claim is told in. */
export interface SentencesContext {
  readonly languages: Readonly<Partial<Record<'fr' | 'en', SentencesLexicon>>>;
  readonly eventTypes: EventTypes;
}

/** Casualties whose victims are nobody known to be a person or group: a place or an act "was killed" in no sentence. */
function lacksVictims({ type, roles }: UntoldClaim, { document, eventTypes }: Telling): boolean {
  if (![type, ...ancestors(eventTypes, type)].includes('casualties')) return false;
  const stated = roles.filter(({ role, start }) => (role === 'recipient' || role === 'theme') && start !== undefined);
  const people = stated.filter(({ role }) => role === 'recipient');
  const hit = people.length > 0 ? people : stated;
  return hit.length > 0 && hit.every(({ ref }) => ref === null || !document.actors.has(ref));
}

function tell(claim: UntoldClaim, telling: Telling): string {
  const lead = leadWords(claim, telling);
  const known = ownClause(claim, telling) ?? casualtyClause(claim, telling);
  const clause = known ?? (lacksVictims(claim, telling) ? undefined : typedClause(claim, telling));
  const told =
    clause === undefined
      ? quotedClause(claim, isNarrators(claim, telling) ? '' : lead, telling)
      : `${lead}, ${withSecondMention(clause, claim, telling)}`;
  const sentence = joinWords(told, telling.to.pack).replace(/[\s,;:.]+$/u, '');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * Tells every claim in one plain sentence of French and one of English: who says it, what is said to be so, planned, asked or
 * denied, without loaded words. Where no construction is sure to be right, the report's own words stand in quotation marks.
 * @returns the claims with `neutral`, in the same order
 * @example sentences(claims, document, { languages, eventTypes })[0].neutral.en // 'According to the mayor, the army attacked the port on 12 March 2024.'
 */
export function sentences(claims: readonly UntoldClaim[], document: ToldDocument, { languages, eventTypes }: SentencesContext): Claim[] {
  const open = openDocument(document);
  return claims.map((claim) => {
    const lang = document.sentences[claim.sentence]?.lang ?? '';
    const from = lang === 'fr' || lang === 'en' ? languages[lang] : undefined;
    const told = (language: 'fr' | 'en'): string => {
      const to = languages[language];
      return to ? tell(claim, { document: open, from, to, lang, eventTypes }) : claim.trigger.text;
    };
    return { ...claim, neutral: { fr: told('fr'), en: told('en') } };
  });
}
