import type { Span } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';

/** "Speaking on local radio, the governor said …": an act of speech without content of its own, beside a verb of saying. */
export function isSpeakingBeside(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'advcl' || !lexicon.sets.speaking.has(lemma)) return false;
  const isLoose = hasFeature(tree.word(index), 'VerbForm', 'Part') || hasFeature(tree.word(index), 'VerbForm', 'Ger');
  const isSaying = lexicon.stance(tree.word(head).lemma) !== undefined;
  return isLoose && isSaying && tree.childrenBy(index, 'ccomp', 'nsubj', 'aux').length === 0;
}

function isMedium(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return (
    lexicon.kind(word) === 'medium' || lexicon.sets.channelNouns.has(word.lemma) || lexicon.sets.channelNouns.has(word.lemma.toLowerCase())
  );
}

/** Media that stand apart from a verb of saying: beside it ("speaking on radio"), or on another medium ("une vidéo diffusée sur Telegram"). */
export function furtherMedia(tree: SentenceTree, verb: number, media: readonly number[], lexicon: ClaimsLexicon): number[] {
  const beside = tree.childrenBy(verb, 'advcl').filter((child) => isSpeakingBeside(tree, child, lexicon));
  const carried = flatMap(media, (medium) => tree.childrenBy(medium, 'acl', 'amod')).filter((child) =>
    lexicon.sets.relaying.has(tree.word(child).lemma),
  );
  return flatMap([...beside, ...carried], (host) => tree.childrenBy(host, 'obl')).filter((child) => isMedium(tree, child, lexicon));
}

/** "a letter to the Council", "une lettre au Conseil": whom a medium goes to. */
export function addresseeOf(tree: SentenceTree, medium: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(medium, 'nmod').find((child) => {
    const isTo = tree.childrenBy(child, 'case').some((marker) => lexicon.sets.addressing.has(tree.word(marker).lemma));
    const kind = lexicon.kind(tree.word(child));
    return isTo && kind !== undefined && ['person', 'group', 'name'].includes(kind);
  });
}

/** The words of a medium: its noun with the title behind it ("agence Nil Presse"). */
export function mediumSpan(tree: SentenceTree, medium: number): Span {
  const titles = tree.childrenBy(medium, 'flat').filter((child) => child > medium);
  const last = Math.max(medium, ...flatMap(titles, (title) => tree.subtree(title)));
  return { start: tree.word(medium).start, end: tree.word(last).end };
}
