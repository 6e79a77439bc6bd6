import type { AttributionLink, Claim } from '../../../model/claim.ts';
import { spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';

/** Whoever spoke last may be the author of "a statement" of the sentences after it, at most so many. */
const authorReach = 2;

/**
 * Who stands behind the words that a link of the chain names: the author of "the message" or "a count by the UN", and nobody where the report
 * says elsewhere that "she" is an unnamed source. Other links stay as they are.
 */
export function behindWords(link: AttributionLink, report: Report, knowledge: CrosscheckKnowledge): AttributionLink {
  if (link.holder !== null) return report.unnamed.has(link.holder) ? { ...link, unnamed: true } : link;
  if (link.text === undefined || !isDocument(link.text, knowledge)) return link;
  const author = authorWithin(link, report) ?? authorBefore(link, report, knowledge);
  return author ? { ...link, ...author } : { ...link, unnamed: true };
}

type Author = Pick<AttributionLink, 'holder' | 'text'>;

const isDocument = (text: string, knowledge: CrosscheckKnowledge): boolean =>
  [...meaningOf(text, knowledge)].some((word) => knowledge.documentWords.has(word));

/** "un décompte de l'ONU": the only actor that its words name. */
function authorWithin({ start, end }: AttributionLink, { reading }: Report): Author | undefined {
  if (start === undefined || end === undefined) return undefined;
  const named = reading.mentions.filter(
    (mention) => mention.kind === 'actor' && mention.ref !== null && spanContains({ start, end }, mention),
  );
  return named.length === 1 ? { holder: named[0]!.ref, text: named[0]!.text } : undefined;
}

/** Who spoke in a document of that name before, else who spoke last. */
function authorBefore({ start = 0, text = '' }: AttributionLink, report: Report, knowledge: CrosscheckKnowledge): Author | undefined {
  const before = report.reading.claims.filter(({ class: kind, trigger }) => kind === 'statement' && trigger.start < start);
  const meaning = meaningOf(text, knowledge);
  const same = before.filter(({ roles }) =>
    roles.some((role) => role.role === 'channel' && role.text !== undefined && shares(meaning, meaningOf(role.text, knowledge))),
  );
  const [here] = report.reading.sentences.flatMap((sentence, at) => (sentence.start <= start && start < sentence.end ? [at] : []));
  const near = before.filter(({ sentence }) => here !== undefined && here - sentence <= authorReach);
  return speakerOf(same.at(-1)) ?? speakerOf(near.at(-1));
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((word) => other.has(word));

function speakerOf(claim: Claim | undefined): Author | undefined {
  const speaker = claim?.roles.find(({ role, ref }) => role === 'speaker' && ref !== null);
  return speaker?.text === undefined ? undefined : { holder: speaker.ref, text: speaker.text };
}
