import type { ReferenceSentence } from './reference-sentence.ts';

/** True where an adjective with a complement tells which one is meant: "régions frontalières avec la Syrie", "areas close to the dam". */
export function isToldByAdjective({ children, relations }: ReferenceSentence, noun: number): boolean {
  const isTelling = (adjective: number): boolean =>
    children[adjective]!.some((child) => child > adjective && (relations[child] === 'obl' || relations[child] === 'nmod'));
  return children[noun]!.some((child) => relations[child] === 'amod' && isTelling(child));
}
