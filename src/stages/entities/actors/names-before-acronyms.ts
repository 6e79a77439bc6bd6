import { headOf } from './actor-sentence.ts';
import type { Composer, DraftMention } from './composition.ts';
import { foldName, isAcronym, startsWithCapital } from './fold-name.ts';
import { inBrackets, isAcronymOf } from './learned-names.ts';
import type { WordRange } from './phrase-words.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** What the reading of a document gathers, as far as these names go. */
type Gathered = Pick<Composer, 'text' | 'around' | 'table'>;

/** The longest name that is looked for, in words. */
const longest = 14;

/**
 * Names that no registry bears and no head noun tells, told by the acronym in brackets behind them: "Voices for the Missing (VFM)".
 * What was read within such a name goes, unless it bears a name itself.
 * @param read the mentions of the sentence so far
 * @returns the mentions with the new ones
 */
export function withNamesBeforeAcronyms(
  state: Gathered,
  sentence: WorkingSentence,
  read: readonly DraftMention[],
): readonly DraftMention[] {
  const { surfaces } = sentence;
  if (!surfaces.includes('(')) return read;
  let mentions = read;
  for (let at = 2; at < surfaces.length; at++) {
    if (surfaces[at] !== '(') continue;
    const name = nameBefore(state, sentence, at, mentions);
    if (name) mentions = [...mentions.filter((mention) => !isWithin(mention, name)), draftOf(state, sentence, name)];
  }
  return mentions;
}

function isWithin({ first, last, form }: DraftMention, name: WordRange): boolean {
  return first >= name.first && last <= name.last && (form === 'nominal' || (first === name.first && last === name.last));
}

/** The acronym in brackets, as far as no entry of the registry bears it. */
function openAcronym(
  { text }: Gathered,
  sentence: WorkingSentence,
  bracket: number,
  mentions: readonly DraftMention[],
): string | undefined {
  const inside = inBrackets(sentence, bracket);
  if (!inside) return undefined;
  const acronym = text.slice(sentence.starts[inside.first]!, sentence.ends[inside.last]!);
  const isKnown = mentions.some(({ first, ref }) => first === inside.first && ref !== null && !ref.startsWith('doc:'));
  return isAcronym(acronym) && acronym.length > 2 && !isKnown ? acronym : undefined;
}

/** The nearest word with a capital from which on the words begin with the letters of the acronym. */
function nameBefore(state: Gathered, sentence: WorkingSentence, bracket: number, mentions: readonly DraftMention[]): WordRange | undefined {
  const acronym = openAcronym(state, sentence, bracket, mentions);
  if (acronym === undefined) return undefined;
  const last = bracket - 1;
  const initial = foldName(acronym)[0];
  for (let first = last; first >= 0 && last - first < longest; first--) {
    if (isBoundary(sentence.words[first]!.upos, sentence.surfaces[first]!)) return undefined;
    const isOpening = first < last && sentence.folded[first]![0] === initial && startsWithCapital(sentence.surfaces[first]!);
    if (isOpening && isAcronymOf(acronym, state.text.slice(sentence.starts[first]!, sentence.ends[last]!)))
      return isRead(mentions, { first, last }) ? undefined : { first, last };
  }
  return undefined;
}

function isBoundary(upos: string, surface: string): boolean {
  return upos === 'PUNCT' && !/^[-‑'’&]$/u.test(surface);
}

/** A mention already has these words, or more of them. */
function isRead(mentions: readonly DraftMention[], { first, last }: WordRange): boolean {
  return mentions.some((mention) => mention.first <= first && mention.last >= last && mention.ref !== null);
}

function draftOf({ text, around, table }: Gathered, sentence: WorkingSentence, { first, last }: WordRange): DraftMention {
  const { starts, ends, index, headOfWord } = sentence;
  const name = text.slice(starts[first]!, ends[last]!).replace(/\s+/gu, ' ');
  const country = around(index, 'local')?.country;
  const head = headOfWord[first]?.head ?? headOfWord[last]?.head;
  const type = head?.as === 'group' ? (head.type ?? 'organisation') : 'organisation';
  const id = `doc:${foldName(name).replaceAll(' ', '-')}`;
  table.add({ id, label: { fr: name, en: name }, type, ...(country !== undefined && { country }) });
  const why = 'the acronym in brackets behind it tells the name; no registry entry bears it';
  return { first, last, head: headOf(sentence.words, first, last), form: 'name', ref: id, rule: 'name', why };
}
