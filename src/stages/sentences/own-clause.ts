import type { UntoldClaim } from '../../model/claim.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { singleDay } from './day-words.ts';
import { isBalanced, plainWords, speaksOfSpeaker } from './own-phrase.ts';
import { isOwnLanguage, type Telling } from './telling.ts';
import { feature, isPlural } from './told-document.ts';

/** Parts of a clause that are claims or remarks of their own, and what joins it to another. */
const apart = new Set(['conj', 'cc', 'parataxis', 'advcl', 'mark', 'discourse', 'vocative', 'punct', 'reparandum', 'dislocated']);
const longest = 45;

function isSubject({ deprel }: Word): boolean {
  return deprel === 'nsubj' || deprel === 'nsubj:pass';
}

function hasFiniteVerb(predicate: Word, children: readonly Word[]): boolean {
  return [predicate, ...children.filter(({ deprel }) => deprel.startsWith('aux') || deprel === 'cop')].some(
    (word) => feature(word, 'VerbForm') === 'Fin',
  );
}

/** The words of the clause itself, by index: everything below the predicate but what stands apart from it. */
function clauseWords(predicate: Word, { words }: ParsedSentence, claim: UntoldClaim): ReadonlySet<number> {
  const said = flatMap(claim.attribution, ({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
  const isHolder = (word: Word): boolean => said.some(({ start, end }) => word.start >= start && word.end <= end);
  const children = new Map<number, Word[]>();
  for (const word of words) children.set(word.head, [...(children.get(word.head) ?? []), word]);
  const kept = new Set<number>();
  const keep = (word: Word): void => {
    kept.add(word.index);
    const below = children.get(word.index) ?? [];
    const isApart = (child: Word): boolean => apart.has(child.deprel.split(':')[0]!) || (!isSubject(child) && isHolder(child));
    for (const child of below) if (word !== predicate || !isApart(child)) keep(child);
  };
  keep(predicate);
  return kept;
}

/** From the subject to the last word of the clause; nothing where words of another clause stand between. */
function clauseRun(predicate: Word, subject: Word, sentence: ParsedSentence, claim: UntoldClaim): readonly Word[] | undefined {
  const kept = clauseWords(predicate, sentence, claim);
  const isBelow = (word: Word): boolean => {
    for (let at: Word | undefined = word; at; at = sentence.words[at.head]) if (at === subject) return true;
    return false;
  };
  const first = sentence.words.find((word) => isBelow(word) && word.upos !== 'CCONJ' && word.upos !== 'PUNCT');
  const last = sentence.words.findLast(({ index, upos }) => kept.has(index) && upos !== 'PUNCT');
  if (!first || !last) return undefined;
  const run = sentence.words.slice(first.index, last.index + 1);
  const isWhole = run.every(({ index, upos }) => kept.has(index) || upos === 'PUNCT');
  return isWhole && run.length <= longest ? run : undefined;
}

/** A pronoun that needs the sentences before: somebody or something spoken of there. */
function pointsBack({ upos, form, feats }: Word): boolean {
  if (upos !== 'PRON' || feats.includes('Reflex=Yes')) return false;
  if (feats.includes('Poss=Yes') || /^(?:s['’]?|se)$/iu.test(form)) return false;
  return feats.includes('PronType=Prs') || feats.includes('PronType=Dem');
}

/** True where a clause says what the claim says, and nothing is cut off that it needs. */
function standsAlone(run: readonly Word[], predicate: Word, subject: Word, { polarity, class: kind }: UntoldClaim): boolean {
  const opensApart = run[0]!.upos === 'SCONJ' || /PronType=(?:Rel|Int)/u.test(run[0]!.feats);
  const isNegated = run.some(({ feats, upos }) => feats.includes('Polarity=Neg') || (feats.includes('PronType=Neg') && upos !== 'SCONJ'));
  const isCut = kind === 'statement' && run.at(-1) === predicate;
  const finite = run.find(
    ({ head, feats, index }) => (head === predicate.index || index === predicate.index) && feats.includes('VerbForm=Fin'),
  );
  const agrees = !finite || feature(finite, 'Number') !== 'Plur' || isPlural(subject, run) || feature(subject, 'Number') === undefined;
  return !opensApart && !isCut && agrees && isNegated === (polarity === 'negative');
}

/** "mardi" → "mardi (5 novembre 2024)": the day that a weekday means is put behind it. */
function withDay(words: string, { time }: UntoldClaim, telling: Telling): string {
  const mention = time?.mention;
  const day = singleDay(time, telling.to.pack);
  if (!mention || day === undefined || time.basis !== 'relative' || /\d/u.test(mention.text) || !words.includes(mention.text)) return words;
  return words.replace(mention.text, `${mention.text} (${day})`);
}

/**
 * A claim in the report's own clause, where that can stand alone: a finite verb with its subject, said to be so, without loaded
 * words, without words of the first person and without pronouns that point back.
 */
export function ownClause(claim: UntoldClaim, telling: Telling): string | undefined {
  const { document, to } = telling;
  const isSo = (claim.modality === 'asserted' || claim.modality === 'hedged') && claim.outcome !== 'planned' && claim.class !== 'question';
  const sentence = isOwnLanguage(telling) && isSo ? document.sentences[claim.sentence] : undefined;
  const predicate = sentence?.words.find(({ start, upos }) => start === claim.trigger.start && upos !== 'DET' && upos !== 'ADP');
  if (!sentence || !predicate) return undefined;
  const children = sentence.words.filter(({ head }) => head === predicate.index);
  const subject = children.find((word) => isSubject(word) && word.index < predicate.index);
  if (!subject || subject.upos === 'PRON' || !hasFiniteVerb(predicate, children)) return undefined;
  const run = clauseRun(predicate, subject, sentence, claim);
  if (!run || speaksOfSpeaker(run, to.pack) || run.some(pointsBack) || !standsAlone(run, predicate, subject, claim)) return undefined;
  const span = { start: run[0]!.start, end: run.at(-1)!.end };
  if (document.loadedIn(span).length > 0) return undefined;
  const words = plainWords(run, document, to.pack);
  return isBalanced(words) ? withDay(words, claim, telling) : undefined;
}
