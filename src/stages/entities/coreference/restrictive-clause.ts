import { childBy, type ReferenceSentence } from './reference-sentence.ts';

/** A clause that tells which one is meant: no comma before it, and no content of a report ("told the agency that"). */
export function isRestrictive(view: ReferenceSentence, noun: number, clause: number): boolean {
  for (let at = noun + 1; at < clause; at++) if (view.words[at]!.form === ',') return false;
  return view.words[clause]!.deprel === 'acl:relcl' || childBy(view, clause, 'mark') === undefined;
}
