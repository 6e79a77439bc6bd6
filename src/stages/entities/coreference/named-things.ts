import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { ReferenceMention } from './reference-mention.ts';

/** The nouns, neither actors nor places, that references stand for: mentions of their own, so that both have one `ref`. */
export function namedThings(discourse: Discourse, references: readonly ReferenceMention[]): readonly ReferenceMention[] {
  const wanted = new Set(references.flatMap(({ target, ref }) => (target !== 'entity' && ref !== null ? [ref] : [])));
  if (wanted.size === 0) return [];
  const taken = new Set(references.map(({ start, end }) => `${start} ${end}`));
  const isNamed = ({ key, kind, form, members, start, end }: Occurrence): boolean =>
    (kind === 'thing' || kind === 'event') && form === 'nominal' && !members && wanted.has(key) && !taken.has(`${start} ${end}`);
  return discourse.occurrences.flatMap((inSentence) => inSentence.filter(isNamed).map((occurrence) => thingMention(discourse, occurrence)));
}

function thingMention(
  { text, views }: Discourse,
  { ref, kind, start, end, sentence, first, last, head, grammar }: Occurrence,
): ReferenceMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'instrument',
    form: 'nominal',
    ref,
    sentence,
    first,
    last,
    head,
    grammar,
    rule: `${views[sentence]!.sentence.lang}.coreference.thing`,
    why: 'a noun that other words of the text stand for',
    target: kind === 'event' ? 'event' : 'thing',
  };
}
