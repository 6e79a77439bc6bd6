import type { Word } from '../../../model/tree.ts';
import type { ReferencePack } from './reference-pack.ts';

/**
 * The words with object pronouns put right that were read as articles or prepositions: no article stands before a finite
 * verb or another pronoun ("les ont suivis", "la lui donnent"), no preposition before an infinitive without a mark ("dit en avoir").
 * The same array where nothing is to be put right.
 */
export function mendClitics(words: readonly Word[], pack: ReferencePack): readonly Word[] {
  if (!pack.grammaticalGender) return words;
  let mended: Word[] | undefined;
  for (const word of words) {
    const verb = verbBehind(words, word, pack);
    if (verb === undefined) continue;
    mended ??= [...words];
    mended[word.index] = { ...word, upos: 'PRON', head: verb, deprel: pack.sources.has(word.form.toLowerCase()) ? 'iobj' : 'obj' };
  }
  return mended ?? words;
}

/** The verb that such a word belongs to; undefined where the word was read rightly. */
function verbBehind(words: readonly Word[], word: Word, pack: ReferencePack): number | undefined {
  const next = words[word.index + 1];
  if (!next || !mayBeMisread(word, pack)) return undefined;
  if (next.upos === 'PRON') return word.upos === 'DET' && isClitic(next, pack) ? verbFrom(words, next.head, word.index) : undefined;
  if ((next.upos !== 'AUX' && next.upos !== 'VERB') || next.feats.includes('VerbForm=Part')) return undefined;
  return next.upos === 'AUX' ? verbFrom(words, next.head, word.index) : next.index;
}

function mayBeMisread({ upos, form }: Word, { pronouns, sources }: ReferencePack): boolean {
  if (upos === 'DET') return pronouns.has(form.toLowerCase());
  return upos === 'ADP' && sources.has(form.toLowerCase());
}

function isClitic({ form }: Word, { pronouns, sources, places }: ReferencePack): boolean {
  const lowered = form.toLowerCase();
  return pronouns.has(lowered) || sources.has(lowered) || places.has(lowered);
}

function verbFrom(words: readonly Word[], head: number, before: number): number | undefined {
  const verb = words[head];
  return verb?.upos === 'VERB' && verb.index > before ? verb.index : undefined;
}
