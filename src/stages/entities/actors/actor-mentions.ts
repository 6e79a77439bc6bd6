import { type TextSpan, textSpan } from '../../../model/span.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { type EntityMention, type MentionGrammar, mentionGrammar } from '../entity-mention.ts';
import { feature } from './actor-sentence.ts';
import type { ActorTable } from './actor-table.ts';
import type { DraftMention } from './composition.ts';
import { isAcronym } from './fold-name.ts';
import type { WorkingSentence } from './working-sentence.ts';

interface MentionState {
  readonly text: string;
  readonly table: ActorTable;
}

/** Cuts the mentions of a sentence out of the text, each stretch once; their forms are noted with their actors. */
export function finishMentions(state: MentionState, sentence: WorkingSentence, drafts: readonly DraftMention[]): readonly EntityMention[] {
  if (drafts.length === 0) return [];
  const seen = new Set<string>();
  const settled = drafts.filter(({ ref }) => ref !== null);
  return [...settled, ...drafts.filter(({ ref }) => ref === null)]
    .filter(({ first, last, part }) => {
      const key = `${first} ${last} ${part ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((draft) => entityMention(state, sentence, draft))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Rules whose words describe or accuse: they are no aliases. */
const descriptions = new Set(['label', 'members', 'demonym']);

function entityMention(
  { text, table }: MentionState,
  { words, starts, ends, lang, index }: WorkingSentence,
  draft: DraftMention,
): EntityMention {
  const { first, last, head, form, ref, rule, why, rivals } = draft;
  const span = spanOf(text, starts[first]!, ends[last]!, draft.part);
  if (ref !== null) table.addForm(ref, descriptions.has(rule) ? undefined : span.text);
  const mention: EntityMention = {
    start: span.start,
    end: span.end,
    text: span.text,
    kind: 'actor',
    form,
    ref,
    sentence: index,
    first,
    last,
    head,
    grammar: grammarOf(words[head]!, !isAcronym(span.text)),
    rule: `${lang}.actor.${rule}`,
    why,
  };
  return rivals ? { ...mention, rivals } : mention;
}

/** The span of a mention; for half of a compound word, that half without the hyphen. */
function spanOf(text: string, start: number, end: number, part: number | undefined): TextSpan {
  const hyphen = part === undefined ? -1 : text.slice(start, end).search(/[-‑–]/u);
  if (hyphen < 0) return textSpan(text, start, end);
  return part === 0 ? textSpan(text, start, start + hyphen) : textSpan(text, start + hyphen + 1, end);
}

/** @param hasGender False for acronyms: a tagger guesses theirs ("les FARDC … elles"). */
function grammarOf(word: ParsedSentence['words'][number], hasGender: boolean): MentionGrammar {
  const gender = hasGender ? feature(word, 'Gender') : undefined;
  const number = feature(word, 'Number');
  return mentionGrammar(
    gender === 'Masc' ? 'masculine' : gender === 'Fem' ? 'feminine' : undefined,
    number === 'Sing' ? 'singular' : number === 'Plur' ? 'plural' : undefined,
    true,
  );
}
