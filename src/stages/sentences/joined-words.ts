import type { SentencesPack } from './pack.ts';

/** Stands between two words that are to be joined by the rules of the language. */
export const joint = '\uE000';

/** A sentence of the data, ready to be filled: `~` becomes the joint, so that a tilde of the report stays one. */
export function withJoints(template: string): string {
  return template.replaceAll('~', joint);
}

/** Two words side by side, the first elided where it can be. */
function spaced(before: string, after: string, pack: SentencesPack): string {
  const isShort = pack.elision.words.includes(before) && elides(after, pack);
  return isShort ? `${before.slice(0, -1)}${pack.apostrophe}${after}` : `${before} ${after}`;
}

function contracted(before: string, after: string, pack: SentencesPack): string | undefined {
  const { contractions } = pack;
  const pairs = Object.keys(contractions).filter((pair) => pair.startsWith(`${before} `));
  if (pairs.length > 1) pairs.sort((a, b) => b.length - a.length);
  for (const pair of pairs) {
    const gap = pair.indexOf(' ');
    const [first, second] = [pair.slice(0, gap), `${pair.slice(gap + 1)} `];
    if (before === first && after.startsWith(second)) return spaced(contractions[pair]!, after.slice(second.length), pack);
  }
  return undefined;
}

/** True where a word that can be elided is so before these words: not before an aspirated h, nor a name in H. */
export function elides(after: string, { elision }: SentencesPack): boolean {
  const first = after[0] ?? '';
  if (first === 'H' || !elision.before.includes(first)) return false;
  const word = /^[\p{L}-]+/u.exec(after)?.[0] ?? '';
  return !elision.not.includes(word.toLowerCase());
}

/**
 * Writes out every joint of a sentence: contracted, elided, or a space.
 * @example joinWords(`de${joint}le gouverneur`, french) // 'du gouverneur'
 */
export function joinWords(sentence: string, pack: SentencesPack): string {
  const [head = '', ...rest] = sentence.split(joint);
  return rest.reduce((left, right) => {
    const before = /\p{L}+$/u.exec(left)?.[0] ?? '';
    const kept = left.slice(0, left.length - before.length);
    const one = contracted(before, right, pack);
    if (one !== undefined) return kept + one;
    return kept + spaced(before, right, pack);
  }, head);
}
