import type { AttributionLink, UntoldClaim } from '../../model/claim.ts';
import { fillSlots } from './day-words.ts';
import { withJoints } from './joined-words.ts';
import { articleBefore, phraseWords, speaksOfSpeaker } from './own-phrase.ts';
import type { SentencesPack } from './pack.ts';
import { type Telling, tellPhrase } from './telling.ts';
import { quotedPhrase } from './translated-phrase.ts';

/** What a holder is called: as the report names it, else in the report's words, else as one who is not named. */
function holderWords({ holder, start, end, unnamed }: AttributionLink, telling: Telling): string {
  const { lead } = telling.to.pack;
  const ref = holder === 'narrator' ? null : holder;
  const span = start === undefined || end === undefined ? {} : { start, end };
  const told = tellPhrase({ ref, ...span }, telling);
  if (told && !told.negative) return told.text;
  const words = unnamed || start === undefined || end === undefined ? undefined : phraseWords({ start, end }, telling.document);
  if (words?.head.upos === 'PRON') return speaksOfSpeaker(words.words, telling.to.pack) ? lead.narrator : lead.unnamed;
  return (words && quotedPhrase(words, telling)?.text) || lead.unnamed;
}

function sourceWords(link: AttributionLink, telling: Telling): string {
  const { stances, by } = telling.to.pack.lead;
  const holder = holderWords(link, telling);
  const noun = stances[link.stance];
  return noun === undefined ? holder : fillSlots(withJoints(by), { noun, holder });
}

/** True where nobody but the outlet says it, in its own voice or as "we". */
export function isNarrators(claim: UntoldClaim, telling: Telling): boolean {
  const [first, ...others] = reporters(claim);
  return first === undefined || (others.length === 0 && holderWords(first, telling) === telling.to.pack.lead.narrator);
}

/** The links that a sentence names: an act of speech is told with its speaker, and needs no other. */
export function reporters({ attribution, trigger }: UntoldClaim): readonly AttributionLink[] {
  return attribution.slice(1).filter(({ cue }) => cue?.start !== trigger.start);
}

/** The article that an indefinite phrase opens with, and the rest. */
function indefinite(
  words: string,
  { articles }: SentencesPack,
): { readonly rest: string; readonly many: boolean; readonly gender: 'm' | 'f' } | undefined {
  const [first = '', ...others] = words.split(' ');
  const { m, f, p } = articles.indefinite;
  if (first === '' || ![m, f, p, articles.beforeVowel].includes(first)) return undefined;
  return { rest: others.join(' '), many: first === p, gender: first === f && f !== m ? 'f' : 'm' };
}

/** A clause in which who says it is spoken of again: "a commander" is now "the commander". */
export function withSecondMention(clause: string, claim: UntoldClaim, telling: Telling): string {
  const { pack } = telling.to;
  return reporters(claim).reduce((told, link) => {
    const holder = holderWords(link, telling);
    const opened = indefinite(holder, pack);
    if (!opened || !told.includes(holder)) return told;
    const { rest, many, gender } = opened;
    const article = articleBefore('definite', { text: rest, many, gender }, pack);
    return article === undefined ? told : told.replaceAll(holder, article + rest);
  }, clause);
}

/**
 * Who says it, outermost first: "selon l’élu", "according to the agency, citing an officer".
 */
export function leadWords(claim: UntoldClaim, telling: Telling): string {
  const { lead } = telling.to.pack;
  const [first, ...others] = reporters(claim);
  const source = first ? sourceWords(first, telling) : lead.narrator;
  const opened = fillSlots(withJoints(lead.source), { source });
  return others.reduce((told, link) => told + fillSlots(withJoints(lead.citing), { source: sourceWords(link, telling) }), opened);
}
