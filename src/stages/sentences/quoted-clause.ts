import type { UntoldClaim } from '../../model/claim.ts';
import type { Word } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { fillSlots } from './day-words.ts';
import { withJoints } from './joined-words.ts';
import { plainWords } from './own-phrase.ts';
import { isOwnLanguage, type Telling } from './telling.ts';

/** Words that may stand between two parts of a claim and belong to neither. */
const closest = 7;

/** The marks of what is not simply said to be so. */
function marks({ polarity, modality, outcome }: UntoldClaim, { to }: Telling): string {
  const known = to.pack.marks;
  const isOpen = modality === 'asserted' && outcome === 'planned';
  const found = [
    polarity === 'negative' ? known.negative : undefined,
    modality === 'asserted' ? undefined : known[modality],
    isOpen ? known.planned : undefined,
    outcome === 'failed' || outcome === 'foiled' ? known[outcome] : undefined,
  ].filter((mark) => mark !== undefined);
  return found.length > 0 ? ` (${found.join(', ')})` : '';
}

/** The words of a claim: its predicate and its roles, with what stands close between them; a longer gap is marked. */
function claimRuns(claim: UntoldClaim, words: readonly Word[]): readonly (readonly Word[])[] {
  const spans = flatMap([claim.trigger, ...(claim.extent ? [claim.extent] : []), ...claim.roles], ({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  const named = words.filter((word) => spans.some(({ start, end }) => word.start >= start && word.end <= end));
  const runs: Word[][] = [];
  for (const word of named) {
    const last = runs.at(-1)?.at(-1);
    if (last && word.index - last.index <= closest) runs.at(-1)!.push(...words.slice(last.index + 1, word.index + 1));
    else runs.push([word]);
  }
  return runs;
}

/** A claim in its own words, in quotation marks; loaded ones are replaced in square brackets. */
export function quotedClause(claim: UntoldClaim, lead: string, telling: Telling): string {
  const { document, to, lang } = telling;
  const runs = claimRuns(claim, document.sentences[claim.sentence]?.words ?? []);
  const plain = runs.length > 0 ? runs.map((run) => plainWords(run, document, to.pack)).join(' […] ') : claim.trigger.text;
  const { open, close, foreign } = to.pack.quotation;
  const mark = isOwnLanguage(telling) ? '' : fillSlots(foreign, { language: to.pack.languages[lang] ?? lang });
  const quoted = `${open}${plain.replace(/[«“]\s?|\s?[»”]|"/gu, '').trim()}${close}${mark}`;
  return fillSlots(withJoints(to.pack.quoted), { lead: lead === '' ? '' : `, ${lead}`, marks: marks(claim, telling), words: quoted });
}
