import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';

/** Acts that are done again and again and leave nothing that lasts: "bombed since the spring" tells many bombings. */
const repeatable: ReadonlySet<string> = new Set([
  ...['assault', 'attack', 'raid', 'offensive', 'armed-clash', 'shooting', 'shelling', 'bombing', 'killing', 'torture'],
  ...['air-strike', 'drone-strike', 'missile-strike', 'grenade-attack', 'talks', 'overflight', 'patrol', 'accuse'],
]);

/** "for months the road has been blocked": a length of time with a perfect that reaches into the present. */
function lasts(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): boolean {
  const isPresentPerfect = tree.childrenBy(predicate, 'aux').some((aux) => {
    const word = tree.word(aux);
    return lexicon.sets.perfectAuxiliaries.has(word.lemma) && hasFeature(word, 'VerbForm', 'Fin') && !hasFeature(word, 'Tense', 'Past');
  });
  if (!isPresentPerfect) return false;
  return tree.childrenBy(predicate, 'obl').some((child) => {
    const isLength = tree.childrenBy(child, 'case').some((mark) => lexicon.sets.durationMarks.has(lowerForm(tree.word(mark))));
    return isLength && lexicon.kind(tree.word(child)) === 'time';
  });
}

/** "est assiégé depuis mars", "has been blocked since May": what was done once and holds; whoever does it is not what is told. */
export function isLastingResult({ tree, predicate, kind, class: found, type }: Draft, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(predicate);
  if (kind !== 'verb' || found !== 'event' || !hasFeature(word, 'VerbForm', 'Part') || hasFeature(word, 'Tense', 'Pres')) return false;
  if (repeatable.has(type) || verbVoice(tree, predicate, lexicon) !== 'passive') return false;
  if (lasts(tree, predicate, lexicon)) return true;
  return tree.childrenBy(predicate, 'obl', 'advmod', 'advcl').some((child) => {
    const openers = [child, ...tree.childrenBy(child, 'case', 'mark')].map((index) => lowerForm(tree.word(index)));
    return openers.some((opener) => lexicon.sets.durative.has(opener));
  });
}
