import type { FoundWording } from './found-wording.ts';
import type { FramedSentence } from './sentence-units.ts';

const length = ({ first, last }: FoundWording): number => last - first;

/** Of wordings that share words the longest stays, of equal ones the gravest. */
export function settleOverlaps(found: readonly FoundWording[]): FoundWording[] {
  const ranked = [...found].sort((a, b) => length(b) - length(a) || b.severity - a.severity || a.first - b.first);
  const kept: FoundWording[] = [];
  for (const one of ranked) {
    if (kept.every((other) => one.last < other.first || other.last < one.first)) kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Whether a wording stands beside another and hangs on it as an adjective on its noun. */
function isModifier(left: FoundWording, right: FoundWording, { sentence: { words }, text }: FramedSentence): boolean {
  if (!/^[\s-]*$/u.test(text.slice(left.end, right.start))) return false;
  const hangs = (from: FoundWording, to: FoundWording): boolean =>
    words
      .slice(from.first, from.last + 1)
      .some(({ deprel, head }) => /^(?:amod|compound|acl)(?::|$)/u.test(deprel) && head >= to.first && head <= to.last);
  return hangs(left, right) || hangs(right, left);
}

const isEmpty = (neutral: string): boolean => neutral.startsWith('(');

function joinedNeutral(noun: string, modifier: string): string {
  if (isEmpty(modifier)) return noun;
  return isEmpty(noun) ? modifier : `${noun} (${modifier})`;
}

/** The gravest technique; of equal ones that of the noun. */
function join(left: FoundWording, right: FoundWording, { sentence: { words } }: FramedSentence): FoundWording {
  const isNoun = words.slice(left.first, left.last + 1).some(({ upos }) => upos === 'NOUN');
  const [noun, modifier] = isNoun ? [left, right] : [right, left];
  return {
    ...{ first: left.first, last: right.last, start: left.start, end: right.end },
    technique: modifier.severity > noun.severity ? modifier.technique : noun.technique,
    severity: Math.max(noun.severity, modifier.severity),
    neutral: {
      fr: joinedNeutral(noun.neutral.fr, modifier.neutral.fr),
      en: joinedNeutral(noun.neutral.en, modifier.neutral.en),
    },
  };
}

/** A loaded adjective and its loaded noun side by side are one wording ("barbaric gang"). */
export function joinModifiers(found: readonly FoundWording[], around: FramedSentence): FoundWording[] {
  const joined: FoundWording[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    if (before && isModifier(before, one, around)) joined[joined.length - 1] = join(before, one, around);
    else joined.push(one);
  }
  return joined;
}
