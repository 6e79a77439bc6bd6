import type { AttributionLink, UntoldClaim } from '../../model/claim.ts';
import { fillSlots } from './day-words.ts';
import { withJoints } from './joined-words.ts';
import { phraseWords, speaksOfSpeaker } from './own-phrase.ts';
import { type Telling, tellPhrase } from './telling.ts';
import { quotedPhrase } from './translated-phrase.ts';

/** What a holder is called: as the report names it, else in the report's words, else as one who is not named. */
function holderWords({ holder, start, end, unnamed }: AttributionLink, telling: Telling): string {
  const { lead } = telling.to.pack;
  const ref = holder === 'narrator' ? null : holder;
  const span = start === undefined || end === undefined ? {} : { start, end };
  const told = tellPhrase({ ...span, ref }, telling);
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
