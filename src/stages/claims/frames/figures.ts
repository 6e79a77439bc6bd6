import { ancestors, type EventTypes } from '../../../model/event-type.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { matchesPhrase } from '../phrase-table.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import type { ReadDraft } from './types-by-topic.ts';

/** Types that words of war have in figures of speech as well. */
const warlike: ReadonlySet<string> = new Set(['assault', 'coerce', 'control', 'casualties', 'mobilize', 'retreat', 'move']);

const drivenOut = 'forced-displacement';

/**
 * "bombarded voters with leaflets", "a price war", "snow advanced on the pass", "frappé deux fois en première mi-temps": words of war
 * for talk, trade, weather and sport tell no act of war, unless somebody armed or a weapon has a part in it.
 */
export function withoutFigures(read: readonly ReadDraft[], types: EventTypes): ReadDraft[] {
  return read.map((one) => {
    const { draft, lexicon, isArmed } = one;
    const isWarlike = draft.class === 'flow' || [draft.type, ...ancestors(types, draft.type)].some((type) => warlike.has(type));
    if (!isWarlike || (isArmed && !isPlay(draft.tree, lexicon))) return one;
    const at = figureIn(draft, lexicon);
    if (at === undefined) return one;
    const plain = draft.class === 'flow' ? ({ ...draft, class: 'event', type: 'other' } as const) : { ...draft, type: 'other' };
    return { ...one, draft: withEvidence(plain, evidenceAt('frame.figure', draft.tree, at)) };
  });
}

/** A word, or the first of several, that belongs to sport alone: "mi-temps", "seconde période". */
function topicIn(tree: SentenceTree, { sets, pack }: ClaimsLexicon): number | undefined {
  const topic = tree.words.find(({ index }) => sets.figureTopics.has(tree.lowered[index]!.lemma));
  if (topic !== undefined) return topic.index;
  const phrases = pack.predicates.figures.topics.filter((words) => words.includes(' '));
  return tree.words.find(({ index }) => phrases.some((words) => matchesPhrase(tree, index, words)))?.index;
}

/** "L'offensive des attaquants lyonnais en seconde période": whoever seems armed plays, where the sentence is about sport. */
function isPlay(tree: SentenceTree, lexicon: ClaimsLexicon): boolean {
  const { players } = lexicon.pack.predicates.figures;
  const armed = tree.lowered.filter(({ lemma }, index) => lexicon.sets.armed.has(lemma) || lexicon.kind(tree.word(index)) === 'weapon');
  return armed.length > 0 && armed.every(({ lemma }) => players.includes(lemma)) && topicIn(tree, lexicon) !== undefined;
}

/** The word that shows a figure: in the sentence, beside the predicate, or as its subject. */
function figureIn({ tree, predicate, type, roles }: Draft, lexicon: ClaimsLexicon): number | undefined {
  const { figureComplements, figureSubjects } = lexicon.sets;
  const topic = topicIn(tree, lexicon);
  if (topic !== undefined) return topic;
  const subject = findSubject(tree, predicate, lexicon)?.head;
  // "fear drove 800 people out of the town": whoever is driven from somewhere leaves it.
  const leaves = type === drivenOut && roles.some(({ role }) => role === 'from');
  if (subject !== undefined && !leaves && figureSubjects.has(tree.lowered[subject]!.lemma)) return subject;
  const objects = tree.childrenBy(predicate, 'obj');
  const near = flatMap([predicate, ...objects], (host) => tree.children(host));
  const { marks } = lexicon.pack.predicates.figures;
  return [...near, ...objects].find((child) => figureComplements.has(tree.lowered[child]!.lemma) && isComplement(tree, child, marks));
}

const joined: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'compound', 'amod']);

function isComplement(tree: SentenceTree, child: number, marks: readonly string[]): boolean {
  if (!joined.has(baseRelation(tree.word(child).deprel))) return false;
  return tree.childrenBy(child, 'case').every((mark) => marks.includes(lowerForm(tree.word(mark))));
}
