import type { Stance } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { fillerSpan } from '../noun-phrase.ts';
import { phraseAt } from '../phrase-table.ts';
import { isAgent } from '../prepositions.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';

/** Somebody's words or beliefs inside a sentence: who, by which cue, and which words are theirs. */
export interface Report {
  readonly rule: string;
  readonly stance: Stance;
  /** Index of the verb of saying, where there is one. */
  readonly verb?: number;
  readonly cue: Span;
  /** Head of the holder; absent where nobody is named ("il est rapporté que"). */
  readonly holder?: number;
  readonly holderSpan?: Span;
  readonly unnamed?: true;
  /** Index of the word that names the medium. */
  readonly channel?: number;
  /** The sentence of the report, where it holds for words of another one. */
  readonly home?: { readonly tree: SentenceTree; readonly sentence: number };
  /** The text speaks of itself ("We call on all parties …"): nobody stands between it and its words. */
  readonly own?: true;
  /** Words that the holder answers for. */
  readonly content: ReadonlySet<number>;
}

/** "un bilan transmis par la gendarmerie", "a statement issued by the army": whose words a text holds that names no other author. */
export function authorOf(tree: SentenceTree, text: number, lexicon: ClaimsLexicon): number | undefined {
  const { lemma } = tree.word(text);
  const { channelNouns, countNouns, authoring } = lexicon.sets;
  const isText = channelNouns.has(lemma) || countNouns.has(lemma) || lexicon.kind(tree.word(text)) === 'medium';
  if (!isText && lexicon.nounStance(lemma) === undefined) return undefined;
  if (tree.childrenBy(text, 'nmod').some((child) => ['group', 'person', 'name'].includes(lexicon.kind(tree.word(child)) ?? '')))
    return undefined;
  const participle = tree.childrenBy(text, 'acl', 'amod').find((child) => {
    const word = tree.word(child);
    return authoring.has(word.lemma) && hasFeature(word, 'VerbForm', 'Part') && tree.childrenBy(child, 'nsubj', 'aux').length === 0;
  });
  return participle === undefined ? undefined : tree.childrenBy(participle, 'obl').find((child) => isAgent(tree, child, lexicon));
}

/** The part of a report that says whose it is; without a head nobody is named. */
export function withHolder(
  tree: SentenceTree,
  holder: number | undefined,
  lexicon: ClaimsLexicon,
): Pick<Report, 'holder' | 'holderSpan' | 'unnamed' | 'channel'> {
  if (holder === undefined) return { unnamed: true };
  const author = authorOf(tree, holder, lexicon);
  if (author !== undefined) return { ...withHolder(tree, author, lexicon), channel: holder };
  const named = tree.subtree(holder).some((index) => tree.word(index).upos === 'PROPN');
  const vague = lexicon.sets.unnamedNouns.has(tree.word(holder).lemma.toLowerCase()) && !named;
  const anonymous = tree.words.some(({ index }) => phraseAt(tree, index, lexicon.phrases.anonymity) !== undefined);
  return { holder, holderSpan: fillerSpan(tree, holder, lexicon), ...(vague || anonymous ? { unnamed: true as const } : {}) };
}
