import { flatMap } from '../../../util/flat-map.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { ReferenceMention } from './reference-mention.ts';
import type { ReferenceSentence } from './reference-sentence.ts';

const inPhrase: ReadonlySet<string> = new Set(['nmod', 'amod', 'case', 'det', 'compound', 'flat', 'nummod', 'fixed']);

/** The nouns, neither actors nor places by name, that references stand for, and all of places without a name: mentions of their own, so that both have one `ref`. */
export function namedThings(discourse: Discourse, references: readonly ReferenceMention[]): readonly ReferenceMention[] {
  const wanted = new Set(flatMap(references, ({ target, ref }) => (target !== 'entity' && ref !== null ? [ref] : [])));
  for (const [key, again] of discourse.sentencesOf) if (again.length > 1 && key.startsWith('thing:')) wanted.add(key);
  const taken = new Set(references.map(({ start, end }) => `${start} ${end}`));
  const isNamed = ({ key, kind, form, members, start, end, spot }: Occurrence): boolean =>
    (kind === 'thing' || kind === 'event') &&
    form === 'nominal' &&
    !members &&
    (wanted.has(key) || spot !== undefined) &&
    !taken.has(`${start} ${end}`);
  return flatMap(discourse.occurrences, (inSentence) =>
    inSentence.filter(isNamed).map((occurrence) => thingMention(discourse, occurrence)),
  );
}

function thingMention(
  { text, views }: Discourse,
  { ref, kind, start, sentence, first, last, head, grammar, spot }: Occurrence,
): ReferenceMention {
  const view = views[sentence]!;
  const lastWord = spot ? last : lastOfPhrase(view, last, head);
  const to = view.words[lastWord]!.end;
  return {
    start,
    end: to,
    text: text.slice(start, to),
    kind: 'instrument',
    form: 'nominal',
    ref,
    sentence,
    first,
    last: lastWord,
    head,
    grammar,
    rule: `${view.sentence.lang}.coreference.thing`,
    why: 'a noun that other words of the text stand for',
    target: kind === 'event' ? 'event' : 'thing',
  };
}

/** The last word of the complements that follow without a break ("mine de terres rares"). */
function lastOfPhrase(view: ReferenceSentence, from: number, head: number): number {
  let last = from;
  for (let at = from + 1; at < view.words.length && isOfPhrase(view, at, head); at++) if (view.words[at]!.upos !== 'ADP') last = at;
  return last;
}

function isOfPhrase(view: ReferenceSentence, at: number, head: number): boolean {
  let word = at;
  for (let steps = 0; steps < 6 && word !== head; steps++) {
    if (!inPhrase.has(view.relations[word]!)) return false;
    word = view.words[word]!.head;
    if (word < 0) return false;
  }
  return word === head;
}
