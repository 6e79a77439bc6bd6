import type { MentionForm } from '../model/claim.ts';

function foldedWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that mean the same up to their endings: `malien`, `maliennes`. */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short.slice(0, Math.max(4, short.length - 2)));
}

/** A name that is nothing but capital letters, an article before it aside: `CHT`, `la BDL`, `ЗСУ`. */
function isAcronym(words: string): boolean {
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = parts.filter((part) => /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,8}$/u.test(part));
  return initials.length > 0 && parts.every((part) => part.length <= 3 || initials.includes(part));
}

/**
 * Whether the printed words name their bearer as its label does, so that the label need not stand beside them. A name is taken to be
 * known once it shares a word with the label; a description or a pronoun only where it says the whole label.
 * @example saysName('l’armée malienne', 'armée malienne', 'nominal') // true
 * @example saysName('CHT', 'Coordination du Haut-Tazeïna', 'name') // false
 */
export function saysName(words: string, label: string, form: MentionForm | undefined): boolean {
  const [printed, named] = [foldedWords(words), foldedWords(label)];
  const isPrinted = (word: string): boolean => printed.some((other) => areAlike(word, other));
  const longer = named.filter((word) => word.length > 2);
  const wanted = longer.length > 0 ? longer : named;
  if (form === undefined || form !== 'name' || isAcronym(words)) return wanted.every(isPrinted);
  return wanted.some(isPrinted);
}
