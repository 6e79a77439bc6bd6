import type { MentionForm } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { matchesPhrase } from './phrase-table.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/** Dependents that are not part of the noun phrase proper. */
const outside = new Set([
  'acl',
  'appos',
  'conj',
  'cc',
  'case',
  'mark',
  'punct',
  'parataxis',
  'advcl',
  'cop',
  'nsubj',
  'aux',
  'advmod',
  'orphan',
  'ccomp',
]);

/** A date after a noun ("à Zinder lundi", "aux rebelles en février") dates the verb, whatever the tree hangs it from. */
function isLooseTime(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  if (lexicon.kind(tree.word(child)) !== 'time' || ['compound', 'flat'].includes(baseRelation(tree.word(child).deprel))) return false;
  return !tree.childrenBy(child, 'case').some((marker) => lexicon.sets.genitives.has(lowerForm(tree.word(marker))));
}

/** "le colonel Idi Kané": a name right behind its title, without a comma. */
function isAdjacentName(tree: SentenceTree, child: number): boolean {
  const [first] = tree.subtree(child);
  if (tree.word(child).upos !== 'PROPN' || first === undefined || first === 0) return false;
  // 'Operation "Northern Shield" began'
  const isQuoted = /^["“«„]$/u.test(tree.word(first).form) && first === tree.word(child).head + 1;
  return isQuoted || (tree.word(first - 1).upos !== 'PUNCT' && first === child);
}

/** "la 47e brigade mécanisée": a bare participle that only says of what kind somebody is. */
function isQuality(tree: SentenceTree, child: number, { sets }: ClaimsLexicon): boolean {
  const { deprel, head } = tree.word(child);
  return deprel === 'acl' && child === head + 1 && tree.children(child).length === 0 && sets.descriptive.has(lowerForm(tree.word(child)));
}

/** "le groupe, fort de mille hommes": behind a comma an adjective says more, and names nobody. */
function isSetOff(tree: SentenceTree, child: number): boolean {
  const { deprel, head } = tree.word(child);
  const [first] = tree.subtree(child);
  return deprel === 'amod' && child > head && first !== undefined && (tree.word(first).form === ',' || tree.words[first - 1]?.form === ',');
}

function isOutside(tree: SentenceTree, child: number): boolean {
  return outside.has(baseRelation(tree.word(child).deprel)) || isSetOff(tree, child);
}

/** Words of the phrase: the head with its complements, without what hangs loosely from it. */
function phraseWords(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): number[] {
  const found = [head];
  for (let at = 0; at < found.length; at++) {
    for (const child of tree.children(found[at]!)) {
      const relation = baseRelation(tree.word(child).deprel);
      const belongs = at === 0 ? !isOutside(tree, child) : !['acl', 'appos', 'parataxis', 'advcl'].includes(relation);
      const isName = relation === 'appos' && isAdjacentName(tree, child);
      if ((belongs || isName || isQuality(tree, child, lexicon)) && !isLooseTime(tree, child, lexicon)) found.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** "le site « Fil du Sud »": the mark that closes a quotation opened within the phrase. */
function closesQuotation(tree: SentenceTree, first: number, last: number): boolean {
  const opening = { '»': '«', '”': '“' }[tree.word(last).form];
  return opening !== undefined && tree.words.slice(first, last).some(({ form }) => form === opening);
}

/** The unbroken run of words around the head. Punctuation inside (hyphens, quotation marks) does not break it. */
function runAround(tree: SentenceTree, words: readonly number[], head: number): number[] {
  const inside = new Set(words);
  const belongs = (index: number): boolean => {
    if (inside.has(index)) return true;
    return tree.word(index)?.upos === 'PUNCT' && !/[,;:.!?()–—]/u.test(tree.word(index).form);
  };
  let first = head;
  while (first > 0 && belongs(first - 1)) first--;
  let last = head;
  while (last + 1 < tree.words.length && belongs(last + 1)) last++;
  while (first < head && tree.word(first).upos === 'PUNCT') first++;
  while (last > head && tree.word(last).upos === 'PUNCT' && !closesQuotation(tree, first, last)) last--;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Leading words that are left out: articles, prepositions, conjunctions. */
function isLeadingExtra(tree: SentenceTree, index: number, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (index === head) return false;
  // "dont deux femmes": the relative word is no part of them.
  if (word.upos === 'PRON' && lexicon.sets.relatives.has(lowerForm(word))) return true;
  if (word.upos === 'ADP' || word.upos === 'CCONJ' || word.upos === 'PUNCT') return true;
  return word.upos === 'DET' && lexicon.sets.articles.has(lowerForm(word));
}

/** Where "at least" begins before the first number of a phrase. */
function approximatorStart(tree: SentenceTree, run: readonly number[], lexicon: ClaimsLexicon): number | undefined {
  const number = run.find((index) => tree.word(index).upos === 'NUM');
  if (number === undefined || run.indexOf(number) > 2) return undefined;
  const found = lexicon.pack.roles.approximators
    .map((phrase) => ({ phrase, at: number - phrase.split(' ').length }))
    .filter(({ phrase, at }) => at >= 0 && matchesPhrase(tree, at, phrase))
    .sort((a, b) => a.at - b.at)[0];
  return found && tree.word(found.at).start;
}

/** Characters of a clitic that only tie it to its verb: "-il", "-t-on". */
function cliticMark(tree: SentenceTree, head: number): number {
  const { form, upos } = tree.word(head);
  return upos === 'PRON' ? (/^-(?:t-)?/u.exec(form)?.[0].length ?? 0) : 0;
}

/**
 * The span of a role's filler: the noun phrase without article and without relative clause, with its complements.
 * A contraction's halves share a span ("du"), so a phrase that would begin with one begins after it.
 */
export function fillerSpan(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): Span {
  const run = runAround(tree, phraseWords(tree, head, lexicon), head);
  // "les 4e et 9e brigades": the first ordinal is a filler of its own.
  const apart = ordinalsSharing(tree, head).at(-1);
  let first = apart === undefined ? 0 : run.findIndex((index) => index > apart && tree.word(index).upos !== 'CCONJ');
  while (run[first] !== undefined && isLeadingExtra(tree, run[first]!, head, lexicon)) first++;
  const start = approximatorStart(tree, run.slice(first), lexicon) ?? tree.word(run[first] ?? head).start + cliticMark(tree, head);
  const end = tree.word(run[run.length - 1]!).end;
  return { start: Math.min(start, tree.word(head).start + cliticMark(tree, head)), end: Math.max(end, tree.word(head).end) };
}

/** "les 4e et 9e brigades": ordinals that share a noun are one each; the last one is in the phrase of the noun. */
function ordinalsSharing(tree: SentenceTree, head: number): number[] {
  const ordinals = tree.subtree(head).filter((index) => {
    if (index >= head) return false;
    const word = tree.word(index);
    const isOrdinal = hasFeature(word, 'NumType', 'Ord') || /^\p{N}+(?:e|er|re|ère|ème|st|nd|rd|th)$/u.test(word.form);
    const above = word.head === head || tree.word(word.head).head === head;
    return isOrdinal && above;
  });
  const isJoined = ordinals.length > 1 && tree.words.slice(ordinals[0], head).some(({ upos }) => upos === 'CCONJ');
  return isJoined && ordinals.at(-1) === head - 1 ? ordinals.slice(0, -1) : [];
}

/** "nine tanks and the rebels two": a noun with a bare number behind it is the subject of a clause without its verb. */
function isRemnant(tree: SentenceTree, noun: number): boolean {
  const behind = tree.words[noun + 1];
  return (
    tree.word(noun).upos !== 'NUM' &&
    behind?.upos === 'NUM' &&
    behind.head === noun &&
    /nmod|nummod|dep|appos|orphan/u.test(behind.deprel) &&
    tree.words.slice(noun + 2).every(({ upos }) => upos === 'PUNCT')
  );
}

/** "un poste attaqué, trois routes coupées": each has a participle of its own. */
function bothTold(tree: SentenceTree, one: number, other: number): boolean {
  return (
    [one, other].every((noun) =>
      tree.childrenBy(noun, 'acl').some((child) => child > noun && hasFeature(tree.word(child), 'VerbForm', 'Part')),
    ) && tree.words.slice(one, other).some(({ form }) => form === ',')
  );
}

/** The head and the heads coordinated with it ("A, B et C"), in text order. */
export function coordinated(tree: SentenceTree, head: number): number[] {
  const others = tree
    .childrenBy(head, 'conj')
    .filter((child) => ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'SYM'].includes(tree.word(child).upos));
  const isPlain = (child: number): boolean => tree.childrenBy(child, 'cop', 'nsubj').length === 0 && !isRemnant(tree, child);
  return [...ordinalsSharing(tree, head), head, ...others.filter((child) => isPlain(child) && !bothTold(tree, head, child))];
}

/** How a filler refers. */
export function mentionForm(tree: SentenceTree, head: number): MentionForm {
  const word = tree.word(head);
  if (word.upos === 'PROPN') return 'name';
  if (word.upos === 'DET' || (word.upos === 'PRON' && hasFeature(word, 'Poss', 'Yes'))) return 'possessive';
  if (word.upos === 'PRON') return hasFeature(word, 'PronType', 'Rel') ? 'relative' : 'pronoun';
  return 'nominal';
}
