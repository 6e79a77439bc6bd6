import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const acronym = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;
const inName: readonly string[] = ['NOUN', 'PROPN', 'ADJ', 'VERB'];

/** Capital and without accent, as acronyms have it. */
function firstLetter(form: string): string {
  return form[0]!.normalize('NFD')[0]!.toUpperCase();
}

/** True where the letters of an acronym are first letters of the words, in their order, beginning with the first. */
function spells(words: readonly Word[], letters: string): boolean {
  let at = 0;
  for (const { form, upos } of words) {
    if (at < letters.length && (inName.includes(upos) || at > 0) && firstLetter(form) === letters[at]) at++;
  }
  return at === letters.length;
}

/** The nearest noun before a bracket from which on the words spell what stands in it. */
function spelledBy(tree: SentenceTree, bracket: number, letters: string): number | undefined {
  const name = letters.normalize('NFD').replace(/[^\p{Lu}]/gu, '');
  return tree.words.slice(0, bracket).findLast(({ index, upos, form, deprel }) => {
    // "the Mirna Liberation Front": what stands before the head of a name heads nothing.
    if (['compound', 'flat', 'amod'].includes(baseRelation(deprel))) return false;
    return (upos === 'NOUN' || upos === 'PROPN') && firstLetter(form) === name[0] && spells(tree.words.slice(index, bracket), name);
  })?.index;
}

/** "le porte-parole des Forces armées (FA)": an acronym in brackets belongs to the name whose first letters it has. */
export const returnAcronyms: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, form, head, deprel } of tree.words) {
    if (!acronym.test(form) || tree.words[index - 1]?.form !== '(' || tree.words[index + 1]?.form !== ')') continue;
    const name = head >= 0 && head < index && ['appos', 'nmod', 'dep'].includes(deprel) ? spelledBy(tree, index - 1, form) : undefined;
    if (name !== undefined && name !== head && tree.isBelow(name, head)) changes.set(index, { head: name, deprel: 'appos' });
  }
  return changed(tree.words, changes);
};
