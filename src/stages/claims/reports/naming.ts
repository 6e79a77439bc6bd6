import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { type Report, withHolder } from './report.ts';
import { speaker } from './speaker.ts';

/** "called the raid a massacre", "qualifie le raid de massacre": somebody's word for something, not a report of it. */
export function isNaming(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.naming.has(tree.word(verb).lemma)) return false;
  const behind = tree.children(verb).filter((child) => child > verb);
  const named = behind.filter((child) => ['obj', 'iobj'].includes(baseRelation(tree.word(child).deprel)) && !isTime(tree, child, lexicon));
  const before = tree.childrenBy(verb, 'obj', 'iobj').filter((child) => child < verb);
  const words = behind.filter((child) => {
    const { deprel, upos } = tree.word(child);
    return (
      ['xcomp', 'obl', 'ccomp', 'advcl'].includes(baseRelation(deprel)) &&
      ['NOUN', 'ADJ', 'PROPN'].includes(upos) &&
      !isAskedFor(tree, verb, child, lexicon) &&
      !isTime(tree, child, lexicon)
    );
  });
  return named.length > 1 || (named.length + before.length > 0 && words.length > 0) || namedAttribute(tree, verb, lexicon) !== undefined;
}

/** "appelle les parties à la retenue": what a verb of wanting takes behind its preposition is no name. */
function isAskedFor(tree: SentenceTree, verb: number, child: number, { sets }: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  return tree.childrenBy(child, 'case').some((mark) => sets.plannedComplements.has(`${lemma} ${tree.word(mark).lemma}`));
}

const things: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/**
 * What a verb of naming makes of its object, where nothing or only a word like "as" stands before it: "called it a *lie*",
 * "what they call a *siege*", "dismissed the figure as *fabricated*".
 */
export function namedAttribute(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.naming.has(tree.word(verb).lemma)) return undefined;
  const objects = tree.childrenBy(verb, 'obj', 'iobj').filter((child) => !isTime(tree, child, lexicon));
  const [object, second] = objects;
  if (object === undefined) return undefined;
  if (second === undefined && object > verb && isFreeRelative(tree, verb, lexicon))
    return things.has(tree.word(object).upos) ? object : undefined;
  if (second !== undefined) return second > verb && things.has(tree.word(second).upos) ? second : undefined;
  return tree.children(verb).find((child) => child > Math.max(verb, object) && isAttribute(tree, child, object, lexicon));
}

/** "what they call a siege": the thing is the pronoun above. */
function isFreeRelative(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(verb);
  return (
    head >= 0 && deprel === 'acl:relcl' && tree.word(head).upos === 'PRON' && lexicon.sets.thingPronouns.has(lowerForm(tree.word(head)))
  );
}

function isAttribute(tree: SentenceTree, child: number, object: number, lexicon: ClaimsLexicon): boolean {
  const { upos, deprel, feats } = tree.word(child);
  const marks = tree.childrenBy(child, 'case', 'mark').map((mark) => lowerForm(tree.word(mark)));
  const isMarked = marks.length === 1 && lexicon.sets.namingMarks.has(marks[0]!);
  const relation = baseRelation(deprel);
  if (isMarked) return ['xcomp', 'obl', 'advcl', 'ccomp'].includes(relation) && (things.has(upos) || feats.includes('VerbForm=Part'));
  const isThing =
    things.has(upos) || (upos === 'VERB' && feats.includes('VerbForm=Part') && tree.childrenBy(child, 'aux', 'obj').length === 0);
  if (marks.length > 0 || !isThing || tree.childrenBy(child, 'nsubj', 'cop').length > 0) return false;
  // "called it 'yet another lie'": quoted words right behind.
  return (
    relation === 'xcomp' || (relation === 'parataxis' && tree.words[object + 1]?.upos === 'PUNCT' && tree.words[object + 1]?.form !== ',')
  );
}

function isTime(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.kind(tree.word(index)) === 'time';
}

/** Words between a quotation and the verb that it belongs to, at most. */
const mostSteps = 3;

/** "urged both sides to show “restraint”": whoever asks for an act has the word for it. */
function askingVerb(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number {
  const { head, deprel } = tree.word(verb);
  const isInfinitive = hasFeature(tree.word(verb), 'VerbForm', 'Inf') && ['xcomp', 'advcl', 'ccomp'].includes(deprel);
  const isAsked = head >= 0 && isInfinitive && lexicon.stance(tree.word(head).lemma) !== undefined;
  return isAsked ? head : verb;
}

/** A few quoted words that a verb of saying or naming takes: dismissed as "fabricated", parle d'une « opération ». */
export function quotedWords(tree: SentenceTree, quotation: Quotation, lexicon: ClaimsLexicon): Report | undefined {
  const inside = tree.words.filter((word) => quotation.start <= word.start && word.end <= quotation.end && word.upos !== 'PUNCT');
  const content = new Set(inside.map(({ index }) => index));
  const top = inside.find(({ head }) => !content.has(head));
  if (top === undefined) return undefined;
  const nearest = tree
    .ancestors(top.index)
    .slice(0, mostSteps)
    .find((above) => tree.word(above).upos === 'VERB');
  if (nearest === undefined || content.has(nearest)) return undefined;
  const verb = askingVerb(tree, nearest, lexicon);
  const { lemma } = tree.word(verb);
  // "accuse les « mercenaires »": a label on the accused is not what is said of them.
  if (lexicon.sets.objectIsPerson.has(lemma) && top.head === verb) return undefined;
  const stance = lexicon.stance(lemma) ?? (lexicon.sets.naming.has(lemma) ? 'says' : undefined);
  const holder = stance === undefined ? undefined : speaker(tree, verb, [], lexicon);
  // "rejected « the diktat »": what is set apart right behind such a verb may be anybody's word.
  if (stance === undefined || holder === undefined || holder > top.index) return undefined;
  return { rule: 'attribution.quoted-words', stance, verb, cue: wordSpan(tree, verb), content, ...withHolder(tree, holder, lexicon) };
}
