import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';

/** Sentences at the beginning of a text in which those who wrote it name themselves. */
const opening = 2;

/**
 * Who says "we" outside quotations: those who wrote the text. A medium named at its beginning, else the body of its heading or the
 * subject of its first sentence ("Statement by X. – We demand …").
 */
export function author({ occurrences, views }: Discourse): Choice | undefined {
  const named = occurrences.slice(0, opening).flatMap((inSentence) => inSentence.filter((each) => isNamed(each) || isCapital(views, each)));
  const bodies = named.filter(({ type }) => type !== 'person');
  const subjects = bodies.filter(({ role }) => role === 'subject');
  const best =
    bodies.find(({ type }) => type === 'media') ??
    named.find(({ sentence }) => isHeading(views[sentence])) ??
    subjects.find(({ depth }) => depth === 'main') ??
    subjects[0];
  return best && { best, rivals: [], reason: 'who wrote the text, named at its beginning' };
}

function isNamed({ kind, form, members, ref, isPerson, isName }: Occurrence): boolean {
  if (ref === null || members || isPerson) return false;
  return isName === true || (kind === 'actor' && (form === 'name' || form === 'nominal'));
}

/** "Joint Command of the Armed Forces, Lima.": a noun written like a name. */
function isCapital(views: Discourse['views'], { sentence, head, kind, isPerson }: Occurrence): boolean {
  const form = views[sentence]?.words[head]?.form ?? '';
  return kind === 'thing' && !isPerson && head > 0 && /^\p{Lu}/u.test(form);
}

/** A sentence without a finite verb. */
function isHeading(view: Discourse['views'][number]): boolean {
  return view?.words.every(({ upos, feats }) => (upos !== 'VERB' && upos !== 'AUX') || !feats.includes('VerbForm=Fin')) === true;
}
