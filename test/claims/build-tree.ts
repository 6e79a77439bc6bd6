import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ParsedSentence, UniversalPos, Word } from '../../src/model/tree.ts';
import { type ClaimsLexicon, openClaimsLexicon } from '../../src/stages/claims/claims-lexicon.ts';
import { claimsFiles, compileClaimsPack } from '../../src/stages/claims/pack.ts';
import { openSentenceTree, type SentenceTree } from '../../src/stages/claims/sentence-tree.ts';

/** The claims data of a language as it lies in the repository. */
export function lexiconOf(lang: 'fr' | 'en'): ClaimsLexicon {
  const read = (name: string): unknown =>
    parse(readFileSync(new URL(`../../data/languages/${lang}/${name}.yaml`, import.meta.url), 'utf8'));
  return openClaimsLexicon(compileClaimsPack(Object.fromEntries(claimsFiles.map((name) => [name, read(name)]))));
}

/**
 * A parsed sentence from a table: form, lemma, part of speech, head (1-based, 0 for the root), relation, features.
 * Words are one space apart.
 * @example parsedOf('fr', 'Elle elle PRON 2 nsubj\n part partir VERB 0 root VerbForm=Fin')
 */
export function parsedOf(lang: 'fr' | 'en', table: string): ParsedSentence {
  let start = 0;
  const rows = table.split('\n').filter((row) => row.trim() !== '');
  const words = rows.map((row, index): Word => {
    const [form, lemma, upos, head, deprel, feats] = row.trim().split(/\s+/u) as [string, string, UniversalPos, string, string, string?];
    const end = start + form.length;
    const span = { start, end };
    start = end + 1;
    const certain = { arcProbability: 1, labelProbability: 1 };
    return { ...span, ...certain, index, token: index, form, lemma, upos, feats: feats ?? '_', head: Number(head) - 1, deprel };
  });
  return { start: 0, end: words.at(-1)!.end, paragraph: 0, lang, words };
}

/** The same, opened for rules. */
export function treeOf(lang: 'fr' | 'en', table: string): SentenceTree {
  return openSentenceTree(parsedOf(lang, table));
}

/** Index of the word with this form. */
export function at(tree: SentenceTree, form: string): number {
  return tree.words.findIndex((word) => word.form === form);
}
