import type { MentionForm } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { type EntityMention, type MentionGrammar, mentionGrammar } from '../entity-mention.ts';
import type { Anaphor, AnaphorKind } from './anaphor.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { clauseDepth, isPersonName, nounGrammar, type Occurrence } from './occurrence.ts';
import type { Agreement } from './reference-pack.ts';
import type { ReferenceSentence } from './reference-sentence.ts';

/** A mention that points to something said elsewhere. */
export interface ReferenceMention extends EntityMention {
  /** What `ref` names: an actor, place or instrument; a noun that is none of them; the words that tell an event. */
  readonly target: 'entity' | 'thing' | 'event';
  /** Where that stands; missing where it stays open. */
  readonly antecedent?: Span;
  /** Refs of all members where the words stand for several together; `ref` is the first of them. */
  readonly members?: readonly string[];
}

const forms: Readonly<Record<AnaphorKind, MentionForm>> = {
  pronoun: 'pronoun',
  possessive: 'possessive',
  relative: 'relative',
  'clause-relative': 'relative',
  emphatic: 'pronoun',
  reflexive: 'pronoun',
  several: 'pronoun',
  latter: 'pronoun',
  former: 'pronoun',
  place: 'pronoun',
  source: 'pronoun',
  neuter: 'pronoun',
  act: 'pronoun',
  speaker: 'pronoun',
  description: 'nominal',
};

/** The mention for words that were resolved or left open. */
export function referenceMention(
  discourse: Discourse,
  view: ReferenceSentence,
  anaphor: Anaphor,
  choice: Choice,
  form: MentionForm = forms[anaphor.kind],
): ReferenceMention {
  const { text } = discourse;
  const best = choice.best;
  const rivals = openBetween(choice);
  const { members, kind } = best;
  const start = view.words[anaphor.first]!.start;
  const end = endOf(view, anaphor.last);
  const isOther = kind === 'thing' || kind === 'event';
  const named = ({ start: from, end: to }: Occurrence): string => `"${text.slice(from, to)}"`;
  const mention = (ref: string | null, why: string, further: Partial<ReferenceMention>): ReferenceMention => ({
    start,
    end,
    text: text.slice(start, end),
    kind: isOther ? ('instrument' as const) : kind,
    form,
    ref,
    sentence: anaphor.sentence,
    first: anaphor.first,
    last: anaphor.last,
    head: anaphor.head,
    grammar: grammarOf(anaphor.wanted),
    rule: `${view.sentence.lang}.coreference.${anaphor.kind}`,
    why,
    target: isOther ? kind : ('entity' as const),
    ...further,
  });
  if (rivals.length > 0) {
    const why = `stays open between ${rivals.map(named).join(' and ')}: both agree and are about as salient`;
    return mention(null, why, { rivals: [...new Set(flatMap(rivals, ({ ref, openRefs }) => ref ?? openRefs ?? []))] });
  }
  const antecedent = { start: best.start, end: best.end };
  if (best.ref === null && !members) {
    const why = `stands for ${named(best)}, of which it stays open who that is`;
    return mention(null, why, best.openRefs ? { antecedent, rivals: best.openRefs } : { antecedent });
  }
  const why = `stands for ${named(best)}: ${choice.reason}`;
  return mention(members ? members[0]! : best.ref, why, members ? { antecedent, members } : { antecedent });
}

/** Where a word ends; the words of a contraction share a span, of which the first has its own letters ("group" of "group's"). */
function endOf(view: ReferenceSentence, at: number): number {
  const { start, end, form } = view.words[at]!;
  const isFirstOfTwo = view.words[at + 1]?.start === start && view.words[at - 1]?.start !== start;
  return isFirstOfTwo ? Math.min(end, start + form.length) : end;
}

function grammarOf({ gender, number }: Agreement): MentionGrammar {
  return mentionGrammar(gender, number);
}

/** Those between which it stays open; none where it does not. A rival that is open itself gives way to its own rivals. */
function openBetween({ best, rivals }: Choice): readonly Occurrence[] {
  if (rivals.length === 0 && !best.rivals) return [];
  const all = flatMap([best, ...rivals], (occurrence) => occurrence.rivals ?? [occurrence]);
  return [...new Map(all.map((occurrence) => [occurrence.key, occurrence])).values()];
}

/** "the militia" of "fighters": what is described goes by the noun that describes it. */
function isPerson({ kind, head }: Anaphor, view: ReferenceSentence, best: Occurrence): boolean {
  if (kind !== 'description') return best.isPerson === true;
  return best.kind === 'thing' ? best.isPerson === true : isPersonName(view, view.words[head]!.lemma.toLowerCase());
}

/** "the group" stands for a name that is no person's. */
function isBody({ kind }: Anaphor, best: Occurrence): boolean {
  return best.isBody === true || (kind === 'description' && best.form === 'name' && best.type !== 'person');
}

/** The occurrence that a resolved anaphor adds to the discourse, so that later words may point to it. */
export function pointingOccurrence(anaphor: Anaphor, view: ReferenceSentence, mention: ReferenceMention, choice: Choice): Occurrence {
  const { best } = choice;
  const rivals = openBetween(choice);
  const isOpen = rivals.length > 0;
  const { start, end } = mention;
  const { gender, number } = anaphor.wanted;
  return {
    key: isOpen ? `open:${start}-${end}` : best.key,
    ref: isOpen ? null : best.ref,
    kind: best.kind,
    type: best.type,
    country: best.country,
    start,
    end,
    sentence: anaphor.sentence,
    paragraph: anaphor.paragraph,
    first: anaphor.first,
    last: anaphor.last,
    head: anaphor.head,
    role: anaphor.role,
    depth: clauseDepth(view, anaphor.head),
    isFurther: false,
    isPerson: isPerson(anaphor, view, best),
    isBody: isBody(anaphor, best),
    isActing: best.isActing,
    isCraft: best.isCraft,
    isPlaceNoun: best.isPlaceNoun,
    spot: best.spot,
    isName: false,
    grammar:
      anaphor.kind === 'description'
        ? nounGrammar(view, anaphor.head)
        : mentionGrammar(gender ?? best.grammar.gender, number ?? best.grammar.number, best.grammar.animate),
    form: mention.form,
    members: best.members,
    openRefs: best.openRefs,
    rivals: isOpen ? rivals : undefined,
  };
}
