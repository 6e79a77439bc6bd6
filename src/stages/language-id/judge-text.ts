import { provenByWords, type WordEvidence, type WordList, wordEvidence, wordLists, wordsOf } from './function-words.ts';
import type { LetterDetector, LetterEvidence } from './letter-statistics.ts';
import type { LanguageIdPack } from './pack.ts';
import { foreignLetterPattern, isInForeignScript } from './script.ts';

/** What the supported languages are told by. */
export interface KnownLanguages {
  readonly codes: readonly string[];
  readonly lists: readonly WordList[];
  readonly foreignLetter: RegExp;
}

/** A stretch of text with what is needed to judge it. */
interface Passage {
  readonly text: string;
  readonly letters: number;
  readonly wordCount: number;
  /** Strongest first. */
  readonly evidence: readonly WordEvidence[];
  readonly isForeign: boolean;
}

/** A language with what it rests on, and the letters it was judged by. */
export interface Judgement {
  readonly lang: string;
  readonly basis: 'words' | 'letters' | 'script';
  readonly letters: number;
}

/** Below this number of words a text is too short for letter statistics to overrule its surroundings. */
const fewestWords = 6;
/** Texts of up to so many words can consist mostly of names. */
const longestNameList = 15;
const foreignLead = 0.08;
const supportedLead = 0.12;
const poorestFit = 0.3;

/** Prepares the packs for judging. */
export function knownLanguages(packs: readonly LanguageIdPack[]): KnownLanguages {
  return { codes: packs.map((pack) => pack.lang), lists: wordLists(packs), foreignLetter: foreignLetterPattern(packs) };
}

/** Counts what is needed to judge a text. */
export function readPassage(text: string, known: KnownLanguages): Passage {
  const words = wordsOf(text);
  const letters = words.reduce((sum, form) => sum + form.length, 0);
  return {
    text,
    letters,
    wordCount: words.length,
    evidence: wordEvidence(words, known.lists),
    isForeign: isInForeignScript(text, letters, known.foreignLetter),
  };
}

/** True where letter statistics can tell more: in a foreign script, or long enough and not proven by words. */
function needsLetters(passage: Passage): boolean {
  return passage.isForeign || (passage.wordCount >= fewestWords && provenByWords(passage.evidence) === undefined);
}

/** Share of matching words from which a passage can be in the language that most of its document is proven to be in. */
const smallestLikeness = 0.1;

/**
 * The passages that only letter statistics can tell. Where words prove most of a document, a passage whose words speak, less
 * strongly, for the same language and for no other is not one of them: its language is its document's.
 */
export function passagesForLetters(passages: readonly Passage[]): readonly Passage[] {
  const prevailing = provenLanguage(passages);
  return passages.filter((passage) => needsLetters(passage) && !(prevailing !== undefined && resembles(passage, prevailing)));
}

/** The language that words prove for more than half of the letters. */
function provenLanguage(passages: readonly Passage[]): string | undefined {
  const total = passages.reduce((sum, { letters }) => sum + letters, 0);
  const letters = new Map<string, number>();
  for (const passage of passages) {
    const proven = passage.isForeign ? undefined : provenByWords(passage.evidence);
    if (proven !== undefined) letters.set(proven, (letters.get(proven) ?? 0) + passage.letters);
  }
  return [...letters].find(([, count]) => count * 2 > total)?.[0];
}

function resembles({ evidence: [best, second], isForeign }: Passage, lang: string): boolean {
  if (isForeign || best?.lang !== lang || best.share < smallestLikeness) return false;
  return second === undefined || second.share * 3 <= best.share;
}

/** The language a text clearly is in, or undefined where it is too short or fits several. */
export function judgeText(passage: Passage, known: KnownLanguages, detect: LetterDetector | undefined): Judgement | undefined {
  const { letters } = passage;
  if (passage.isForeign) return { lang: foreignLanguage(passage, known, detect), basis: 'script', letters };
  const proven = provenByWords(passage.evidence);
  if (proven !== undefined) return { lang: proven, basis: 'words', letters };
  const likely = detect && passage.wordCount >= fewestWords ? judgeLetters(passage, detectBeyondNames(passage, detect)) : undefined;
  return likely === undefined ? undefined : { lang: likely, basis: 'letters', letters };
}

/**
 * The language of a short text that nothing surrounds: the clear one, else the supported one that fits best.
 * Undefined where not even that can be said.
 */
export function guessText(passage: Passage, known: KnownLanguages, detect: LetterDetector): string | undefined {
  if (passage.letters < 2) return undefined;
  if (passage.isForeign) return foreignLanguage(passage, known, detect);
  const evidence = detectBeyondNames(passage, detect);
  const [best] = passage.evidence;
  if (evidence.isReliable && evidence.lead >= foreignLead && (best?.matches ?? 0) === 0) return evidence.lang;
  return judgeLetters(passage, evidence) ?? (best && best.matches > 0 && best.share >= 0.25 ? best.lang : evidence.supported);
}

/** Arabic or Persian, Russian or Ukrainian: the statistics tell languages of one script apart, else `und`. */
function foreignLanguage(passage: Passage, known: KnownLanguages, detect: LetterDetector | undefined): string {
  const lang = detect?.(passage.text).lang ?? 'und';
  return known.codes.includes(lang) ? 'und' : lang;
}

/**
 * Letter statistics, but names must not make a short text foreign: then they are asked again without the capitalised
 * words, and the less foreign answer counts.
 */
function detectBeyondNames(passage: Passage, detect: LetterDetector): LetterEvidence {
  const whole = detect(passage.text);
  if (whole.lead === 0 || passage.wordCount > longestNameList) return whole;
  const between = passage.text.replace(/(?<![\p{L}\p{M}])(?<=[^.!?\s]\s+)(?:\p{Ll}{1,3}[-’'])?\p{Lu}[\p{L}\p{M}'’-]*/gu, '');
  const nameless = detect(between);
  return nameless.lead < whole.lead ? nameless : whole;
}

/** The language that letter statistics make clear, against words of a supported language that speak for it. */
function judgeLetters(passage: Passage, evidence: LetterEvidence): string | undefined {
  if (evidence.supportedFit < poorestFit) return judgePoorFit(passage, evidence);
  if (!evidence.isReliable) return undefined;
  if (evidence.lang === evidence.supported) return evidence.supportedLead >= supportedLead ? evidence.lang : undefined;
  const [best] = passage.evidence;
  const wordsDisagree = best !== undefined && best.matches >= 2 && best.share >= 0.2;
  return evidence.lead >= foreignLead && !wordsDisagree ? evidence.lang : undefined;
}

/** A text that fits no supported language, where it is long enough to fit one. */
function judgePoorFit(passage: Passage, evidence: LetterEvidence): string | undefined {
  if (passage.wordCount < fewestWords) return undefined;
  return evidence.isReliable ? evidence.lang : 'und';
}
