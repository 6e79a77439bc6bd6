import { scanLeft } from './phrase-left.ts';
import { scanRight } from './phrase-right.ts';
import type { PhraseDraft, PhraseParts } from './phrase-words.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** Reads what stands around a head noun; the range covers it without article. */
export function phraseParts(sentence: WorkingSentence, head: HeadMatch): PhraseParts {
  const draft: PhraseDraft = { first: head.first, last: head.last, names: [], joined: [], nested: [], ordinals: [], modifiers: [] };
  scanLeft(sentence, head, draft);
  scanRight(sentence, head, draft);
  return draft;
}
