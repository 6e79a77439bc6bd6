import type { NameSpan } from './find-names.ts';
import { holds } from './place-pack.ts';
import type { PlaceSentence } from './place-sentence.ts';

/** "assiège X", "X a été pilonnée": what can only be done to a place. */
export function isTakenOrShelled({ pieces, pack, sentence }: PlaceSentence, name: NameSpan): boolean {
  const { head, deprel, upos } = sentence.words[pieces[name.first]!.first]!;
  if (upos !== 'PROPN' || head < 0 || !['obj', 'nsubj:pass'].includes(deprel)) return false;
  return holds(pack.placedVerbs, sentence.words[head]!.lemma.toLowerCase());
}
