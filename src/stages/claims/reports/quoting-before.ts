import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { prepositionReport } from './preposition-report.ts';
import type { QuotingClause, Surround } from './quoted-speech.ts';

type Speech = Pick<QuotingClause, 'verb' | 'cue' | 'speaker'>;

/** X said: "…"; X, blunt: "…"; X: "…": the clause right before a quotation. */
export function introducing(
  tree: SentenceTree,
  { words, behind }: Surround & { readonly behind: Quotation },
  lexicon: ClaimsLexicon,
): Speech | undefined {
  const last = words.findLast((index) => !isMark(tree, index, behind));
  if (last === undefined) return undefined;
  const before = words.filter((index) => index <= last);
  const { form } = tree.word(last);
  if (form === ':') return byVerb(tree, before, lexicon, true) ?? byColon(tree, before, last, lexicon);
  const isDirect = form === ',' || lexicon.stance(tree.word(last).lemma) !== undefined;
  return isDirect ? byVerb(tree, before, lexicon, false) : undefined;
}

/** The mark that opens the quotation. */
function isMark(tree: SentenceTree, index: number, { start }: Quotation): boolean {
  const word = tree.word(index);
  return word.upos === 'PUNCT' && word.end <= start && start - word.end <= 1 && !/^[,:;.–—-]$/u.test(word.form);
}

/** The last verb of saying, where no other clause follows it. */
function byVerb(tree: SentenceTree, words: readonly number[], lexicon: ClaimsLexicon, hasColon: boolean): Speech | undefined {
  const verb = words.findLast((index) => tree.word(index).upos === 'VERB' && isSaying(tree, index, lexicon));
  if (verb === undefined || tree.childrenBy(verb, 'mark', 'cop').some((mark) => tree.word(mark).upos === 'SCONJ')) return undefined;
  const behind = words.filter((index) => index > verb);
  const hasClause = behind.some(
    (index) => tree.word(index).head === verb && ['ccomp', 'xcomp'].includes(baseRelation(tree.word(index).deprel)),
  );
  if (!hasColon && (hasClause || behind.some((index) => ['VERB', 'AUX'].includes(tree.word(index).upos)))) return undefined;
  const speaker = findSubject(tree, verb, lexicon)?.head;
  return speaker === undefined || !words.includes(speaker) ? undefined : { verb, cue: verb, speaker };
}

function isSaying(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { lemma, deprel } = tree.word(index);
  if (deprel === 'acl:relcl' || baseRelation(deprel) === 'amod') return false;
  return lexicon.stance(lemma) !== undefined || lexicon.sets.textVerbs.has(lemma) || lexicon.sets.quoting.has(lemma);
}

/** Behind a colon: who is named as holding a view, else the subject of the clause before, where it is somebody or a text. */
function byColon(tree: SentenceTree, words: readonly number[], colon: number, lexicon: ClaimsLexicon): Speech | undefined {
  const holder = words.map((index) => prepositionReport(tree, index, lexicon)?.holder).find((found) => found !== undefined);
  if (holder !== undefined) return { cue: colon, speaker: holder };
  const hasVerb = words.some((index) => ['VERB', 'AUX'].includes(tree.word(index).upos));
  const speaker = hasVerb ? clauseSubject(tree, words, lexicon) : words.find((index) => isPhraseHead(tree, index, words));
  return speaker !== undefined && isSomebody(tree, speaker, lexicon, hasVerb) ? { cue: colon, speaker } : undefined;
}

function clauseSubject(tree: SentenceTree, words: readonly number[], lexicon: ClaimsLexicon): number | undefined {
  const predicate = words.find((index) => {
    const head = tree.word(index).head;
    return (head < 0 || !words.includes(head)) && tree.childrenBy(index, 'nsubj').length > 0;
  });
  const subject = predicate === undefined ? undefined : findSubject(tree, predicate, lexicon)?.head;
  if (subject === undefined || lexicon.nounStance(tree.word(subject).lemma) === undefined) return subject;
  // "La réponse du groupe est brève": whose words they are.
  return tree.childrenBy(subject, 'nmod').find((child) => isSomebody(tree, child, lexicon, false)) ?? subject;
}

function isPhraseHead(tree: SentenceTree, index: number, words: readonly number[]): boolean {
  const word = tree.word(index);
  return ['NOUN', 'PROPN', 'PRON'].includes(word.upos) && !words.includes(word.head) && tree.childrenBy(index, 'case').length === 0;
}

function isSomebody(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, orText: boolean): boolean {
  const word = tree.word(index);
  const kind = lexicon.kind(word);
  if (kind !== undefined && ['person', 'group', 'name'].includes(kind)) return true;
  if (word.upos === 'PRON') return orText && !lexicon.sets.expletives.has(lowerForm(word));
  const stance = lexicon.nounStance(word.lemma);
  return orText && (lexicon.sets.channelNouns.has(word.lemma) || (stance !== undefined && stance !== 'reports'));
}
