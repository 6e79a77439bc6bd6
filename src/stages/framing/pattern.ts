import { flatMap } from '../../util/flat-map.ts';
import type { FramingEntry } from './pack.ts';

/** One place of a wording. */
export type PatternToken =
  | { readonly kind: 'word'; readonly any: ReadonlySet<string>; readonly capital: boolean }
  | { readonly kind: 'party' }
  | { readonly kind: 'gap' };

/** A wording of an entry, ready to be matched from its first fixed word. */
export interface Pattern {
  readonly entry: FramingEntry;
  /** Whether a party stands before the fixed words. */
  readonly afterParty: boolean;
  /** From the first fixed word on. */
  readonly tokens: readonly PatternToken[];
}

/** Splits a written word as sentences are split: behind an elision, at hyphens. */
function pieces(word: string): readonly string[] {
  return flatMap(word.split('-'), (part) => {
    const elided = /^(\p{L}+')(\p{L}.*)$/u.exec(part);
    return elided ? [elided[1]!, elided[2]!] : [part];
  });
}

function tokensOf(word: string): readonly PatternToken[] {
  if (word === '{party}') return [{ kind: 'party' }];
  if (word === '…') return [{ kind: 'gap' }];
  if (word.includes('|')) return [wordToken(word.split('|'))];
  return pieces(word).map((piece) => wordToken([piece]));
}

function wordToken(any: readonly string[]): PatternToken {
  const capital = any.every((word) => /^\p{Lu}/u.test(word));
  return { kind: 'word', any: new Set(any.map((word) => word.toLowerCase())), capital };
}

/**
 * A wording as its places.
 * @throws Error where it has no fixed word at its start or behind a first `{party}`
 * @example openPattern("valet de {party}", entry).tokens.length // 3
 */
export function openPattern(wording: string, entry: FramingEntry): Pattern {
  const all = flatMap(wording.split(' '), tokensOf);
  const afterParty = all[0]?.kind === 'party';
  const tokens = afterParty ? all.slice(1) : all;
  if (tokens[0]?.kind !== 'word') throw new Error(`framing.yaml: "${wording}": put a word first, or behind a first {party}.`);
  return { entry, afterParty, tokens };
}
