import { flatMap } from '../../util/flat-map.ts';
import { meetsConditions } from './conditions.ts';
import type { FoundWording } from './found-wording.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import { matchPattern, type WordRange } from './match-pattern.ts';
import { isNamePart } from './names.ts';
import type { Pattern } from './pattern.ts';
import { isQuoted, type QuotedWords } from './quoted-words.ts';
import type { FramedSentence, Unit } from './sentence-units.ts';

/** "anti-", "counter-": the word behind such a prefix is what somebody is against, not what he is called. */
function followsPrefix(at: number, { units, text, sentence: { words } }: FramedSentence): boolean {
  const before = units[at - 1];
  if (before === undefined || before.lemma.length > 7 || before.word === units[at]?.word) return false;
  return /^[-‐‑]$/u.test(text.slice(words[before.word]!.end, words[units[at]!.word]!.start));
}

function candidates(unit: Unit, lexicon: FramingLexicon): readonly Pattern[] {
  const byForm = lexicon.patterns.get(unit.form) ?? [];
  if (unit.lemma === unit.form) return byForm;
  return [...new Set([...byForm, ...(lexicon.patterns.get(unit.lemma) ?? [])])];
}

function fits(
  pattern: Pattern,
  range: WordRange,
  around: FramedSentence,
  lexicon: FramingLexicon,
  quoted: readonly QuotedWords[],
): boolean {
  if (pattern.entry.quoted && !isQuoted(range, quoted)) return false;
  return !isNamePart(pattern, range, around) && meetsConditions(pattern.entry, range, around, lexicon);
}

/** Where a word ends; of a surface token that holds several ("regime's") only the word itself where it is written out. */
function endOfWord(index: number, { sentence: { words }, text }: FramedSentence): number {
  const { start, end, form, token } = words[index]!;
  const isShared = words[index + 1]?.token === token;
  return isShared && text.startsWith(form, start) ? start + form.length : end;
}

/** The wordings of the language that a sentence holds, overlapping ones included. */
export function findWordings(around: FramedSentence, lexicon: FramingLexicon, quoted: readonly QuotedWords[]): FoundWording[] {
  const { words } = around.sentence;
  return flatMap(around.units, (unit, at) =>
    flatMap(candidates(unit, lexicon), (pattern) => {
      if (!pattern.afterParty && followsPrefix(at, around)) return [];
      const range = matchPattern(pattern, at, around, lexicon);
      if (range === undefined || !fits(pattern, range, around, lexicon, quoted)) return [];
      const { technique, severity, neutral } = pattern.entry;
      return [{ ...range, start: words[range.first]!.start, end: endOfWord(range.last, around), technique, severity, neutral }];
    }),
  );
}
