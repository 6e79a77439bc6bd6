import type { Claim } from '../../src/model/claim.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import type { ParsedSentence } from '../../src/model/tree.ts';
import { type LanguageLibrary, parseDocument, readDocument } from '../../src/pipeline.ts';
import { type FramesOfWord, frameKnowsWord } from './frame-knows-word.ts';

/** A text with the spans of the words that carry a claim. */
export interface TriggeredText {
  readonly lang: string;
  readonly text: string;
  readonly date?: string;
  readonly triggers: readonly Span[];
}

/** Whether the frames know a trigger. */
export interface CoveredTrigger {
  /** Of its first verb, noun or adjective, with a particle. */
  readonly lemma: string;
  readonly upos: string;
  /** The lexicon holds a frame for it. */
  readonly isKnown: boolean;
  /** The program read a claim on it by a frame: known, and its selection fits. */
  readonly isRead: boolean;
}

const contentWords: readonly string[] = ['VERB', 'NOUN', 'ADJ', 'ADV', 'PROPN', 'AUX'];

/**
 * Looks every trigger of a text up in the frames, in the words and lemmas that the program reads.
 * @returns one for each trigger, in order
 * @throws ConfigurationError where the models of its language are missing
 */
export async function coverTriggers(triggered: TriggeredText, library: LanguageLibrary): Promise<CoveredTrigger[]> {
  const document = documentOf(triggered);
  const context = { library, ui: 'en' } as const;
  const { trees } = await parseDocument(document, context, triggered.lang);
  const { claims } = await readDocument(document, context);
  const { frames } = library.open(triggered.lang).claims;
  return triggered.triggers.map((trigger) => coverTrigger(trigger, trees, claims, frames));
}

function coverTrigger(trigger: Span, trees: readonly ParsedSentence[], claims: readonly Claim[], frames: FramesOfWord): CoveredTrigger {
  const tree = trees.find((sentence) => spansOverlap(sentence, trigger));
  const within = tree?.words.filter((word) => spansOverlap(word, trigger) && contentWords.includes(word.upos)) ?? [];
  const verdicts = within.map((word) => frameKnowsWord(tree!, word, frames));
  const first = verdicts[0];
  return {
    lemma: first?.lemma ?? '(none)',
    upos: within[0]?.upos ?? 'X',
    isKnown: verdicts.some(({ isKnown }) => isKnown),
    isRead: claims.some((claim) => spansOverlap(claim.trigger, trigger) && claim.evidence.some(({ rule }) => rule.includes('.frame.'))),
  };
}

function documentOf({ text, lang, date }: TriggeredText): SourceDocument {
  const documentTime =
    date === undefined ? ({ basis: 'none', why: 'frames' } as const) : ({ from: date, to: date, basis: 'given', why: 'frames' } as const);
  return { id: 'text', source: { sha256: '0'.repeat(64) }, statedLanguage: lang, text, documentTime, diagnostics: [] };
}
