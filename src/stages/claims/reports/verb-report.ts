import type { Stance } from '../../../model/claim.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import { governorsOf } from '../governors.ts';
import { negationOf } from '../negation.ts';
import { standsUpForAct } from '../owned-act.ts';
import { phraseAt } from '../phrase-table.ts';
import { isAgent } from '../prepositions.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, lowerForm, phrasalLemma, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { verbVoice } from '../voice.ts';
import { withoutInsertions, withoutTurns } from './insertions.ts';
import { namedAttribute } from './naming.ts';
import { findsInState, isRaisedReport } from './raised-report.ts';
import { type Report, withHolder } from './report.ts';
import { contentOf } from './report-content.ts';
import { withinPart } from './segments.ts';
import { quotedBefore, speaker } from './speaker.ts';
import { spokenOf } from './spoken-of.ts';

/** "X affirme que …", "…, a dit X", "told by X": a verb of saying with what is said. */
export function verbReport(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report | undefined {
  const stance = isRaisedReport(tree, verb, lexicon) ? undefined : stanceOf(tree, verb, quotations, lexicon);
  // "asked not to be named": a wish of the source, and no words of its own.
  if (phraseAt(tree, verb, lexicon.phrases.anonymity) !== undefined) return undefined;
  if (!stance || isUnsaid(tree, verb, stance, lexicon)) return undefined;
  // "described the raids as genocidal": a word for something, which is not told by it.
  if (stance !== 'denies' && namedAttribute(tree, verb, lexicon) !== undefined) return undefined;
  const content = contentOf(tree, verb, quotations, lexicon);
  if (!content || content.size === 0) return undefined;
  const holder = holderOf(tree, verb, content, quotations, lexicon);
  const channel = channelOf(tree, verb, lexicon);
  return {
    rule: 'attribution.verb',
    stance,
    verb,
    cue: wordSpan(tree, verb),
    content: withinPart(tree, withoutTurns(tree, withoutInsertions(tree, content, quotations, lexicon), verb, lexicon), verb),
    ...apart(tree, withHolder(tree, holder, lexicon), content),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** The holder without words of the content that the tree hangs below: "accused by residents of shelling the camp". */
function apart<Held extends Pick<Report, 'holderSpan'>>(tree: SentenceTree, held: Held, content: ReadonlySet<number>): Held {
  const { holderSpan } = held;
  if (holderSpan === undefined) return held;
  const inside = tree.words.filter(({ start, end }) => holderSpan.start <= start && end <= holderSpan.end);
  const first = inside.findIndex(({ index }) => content.has(index));
  return first > 0 ? { ...held, holderSpan: { start: holderSpan.start, end: inside[first - 1]!.end } } : held;
}

/** Governors under which a verb of saying says nothing: "failed to mention", "refused to say". */
export const silencing: ReadonlySet<string> = new Set(['refused', 'failed', 'averted']);

/** "did not say that …", "refused to say who …": nothing was said. */
function isUnsaid(tree: SentenceTree, verb: number, stance: Stance, lexicon: ClaimsLexicon): boolean {
  const isRefused = governorsOf(tree, verb, lexicon).some(({ kind }) => silencing.has(kind));
  // "n'exclut pas que …": who does not rule something out speaks of it.
  const isOpen = stance === 'denies' || lexicon.sets.excluding.has(phrasalLemma(tree, verb));
  return isRefused || (!isOpen && negationOf(tree, verb, lexicon) !== undefined);
}

function stanceOf(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Stance | undefined {
  const { lemma } = tree.word(verb);
  const known = lexicon.stance(phrasalLemma(tree, verb)) ?? lexicon.stance(lemma);
  // "il est exclu que …": ruled out by nobody in particular.
  if (lexicon.sets.excluding.has(phrasalLemma(tree, verb)) && verbVoice(tree, verb, lexicon) === 'passive') return undefined;
  if (standsUpForAct(tree, verb, lexicon)) return 'claims';
  if (findsInState(tree, verb, lexicon) || (known === 'believes' && isJudgement(tree, verb, lexicon))) return undefined;
  return known ?? stanceBeside(tree, verb, quotations, lexicon);
}

/** The stance of a verb that only says something by what stands beside it. */
function stanceBeside(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Stance | undefined {
  const { lemma } = tree.word(verb);
  if (spokenOf(tree, verb, lexicon) !== undefined) return 'reports';
  if (lexicon.sets.textVerbs.has(lemma) && hasTextAsSubject(tree, verb, lexicon)) return 'says';
  const isSaying =
    lexicon.sets.learning.has(lemma) ||
    isConcurring(tree, verb, lexicon) ||
    quotedBefore(tree, verb, quotations) ||
    isSlippedIn(tree, verb, lexicon);
  return isSaying ? 'says' : undefined;
}

/** "L'eau manque, s'alarme un élu": behind a comma and before its subject a verb of voice and mood says what stands before it. */
function isSlippedIn(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel, lemma } = tree.word(verb);
  if (!lexicon.sets.quoting.has(lemma) || head < 0 || head > verb || baseRelation(deprel) !== 'parataxis') return false;
  const subject = tree.childrenBy(verb, 'nsubj')[0];
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux', 'expl', 'iobj'));
  const isSetOff = tree.words[first - 1]?.form === ',' && (tree.words[tree.subtree(verb).at(-1)! + 1]?.upos ?? 'PUNCT') === 'PUNCT';
  return subject !== undefined && subject > verb && isSetOff && tree.childrenBy(verb, 'obj', 'cc').length === 0;
}

/** "agreed that the shell was old": says so, only before such a clause. */
function isConcurring(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.concurring.has(tree.word(verb).lemma)) return false;
  const clauses = tree.childrenBy(verb, 'ccomp').filter((child) => child > verb);
  return clauses.some((clause) =>
    tree.childrenBy(clause, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark)))),
  );
}

/** "doubt the figure": of a thing, no clause, such a verb tells what somebody makes of it. */
function isJudgement(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  if (lexicon.verbClass(tree.word(verb).lemma) !== 'assessment') return false;
  const clauses = tree.childrenBy(verb, 'ccomp', 'xcomp', 'csubj', 'advcl', 'parataxis');
  return clauses.length === 0 && tree.childrenBy(verb, 'obj', 'obl').some((child) => child > verb && tree.word(child).upos === 'NOUN');
}

/** "the statement read": texts say what they hold. */
function hasTextAsSubject(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'nsubj').some((child) => lexicon.sets.channelNouns.has(tree.word(child).lemma));
}

/** Who answers for the content, unless the sentence names nobody: "il est rapporté que", or a subject that is itself reported. */
function holderOf(
  tree: SentenceTree,
  verb: number,
  content: ReadonlySet<number>,
  quotations: readonly Quotation[],
  lexicon: ClaimsLexicon,
): number | undefined {
  const isPassive = verbVoice(tree, verb, lexicon) === 'passive';
  if (lexicon.sets.convincing.has(tree.word(verb).lemma)) return convinced(tree, verb, isPassive, lexicon);
  const holder = isPassive
    ? tree.childrenBy(verb, 'obl').find((child) => isAgent(tree, child, lexicon))
    : speaker(tree, verb, quotations, lexicon);
  if (holder === undefined || content.has(holder)) return undefined;
  return baseRelation(tree.word(holder).deprel) === 'expl' && isPassive ? undefined : holder;
}

/** "a convaincu X que …", "persuadés que …": the one who was convinced holds it. */
function convinced(tree: SentenceTree, verb: number, isPassive: boolean, lexicon: ClaimsLexicon): number | undefined {
  return isPassive ? findSubject(tree, verb, lexicon)?.head : tree.childrenBy(verb, 'obj')[0];
}

function channelOf(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const isTold = lexicon.sets.objectIsPerson.has(tree.word(verb).lemma);
  const told = isTold ? tree.childrenBy(verb, 'iobj', 'obj').filter((child) => child > verb) : [];
  const paper = told.find((child) => lexicon.sets.mediaNouns.has(tree.word(child).lemma));
  if (paper !== undefined) return paper;
  return tree
    .childrenBy(verb, 'obl')
    .find((child) => lexicon.sets.channelNouns.has(tree.word(child).lemma) || lexicon.kind(tree.word(child)) === 'medium');
}
