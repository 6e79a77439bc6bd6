import type { ClaimsLexicon } from './claims-lexicon.ts';
import { type Draft, type DraftLink, evidenceAt, withEvidence, wordSpan } from './draft.ts';
import { negationOf } from './negation.ts';
import { fillerSpan } from './noun-phrase.ts';
import { clauseHead, finiteWords, isModal } from './refiners/modality/reason.ts';
import type { SentenceState } from './sentence-state.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';
import { findSubject } from './subject.ts';

/**
 * A sentence in the tense of reported speech right behind somebody's words may still be theirs ("The mayor blamed the army.
 * Nobody had warned the villages."): both chains are kept, none is chosen.
 */
export function withFreeIndirect(drafts: readonly Draft[], states: readonly SentenceState[]): Draft[] {
  return drafts.map((draft) => {
    const own = speakerBefore(draft, states[draft.sentence]!);
    if (own !== undefined) {
      const marked = withEvidence(draft, evidenceAt('attribution.goes-on', draft.tree, draft.predicate));
      return { ...marked, attribution: [...draft.attribution, own] };
    }
    const before = states[draft.sentence - 1];
    const state = states[draft.sentence]!;
    if (before === undefined || !mayGoOn(draft, before, state)) return draft;
    const link = lastSpeaker(before, draft.sentence - 1);
    if (link === undefined) return draft;
    const marked = withEvidence(draft, evidenceAt('attribution.free-indirect', draft.tree, draft.predicate));
    return { ...marked, attribution: [...draft.attribution, link], alternative: draft.attribution };
  });
}

/** "X assure que …; sept suspects auraient été relâchés": behind a semicolon the conditional of hearsay is still what X says. */
function speakerBefore(draft: Draft, { reports }: SentenceState): DraftLink | undefined {
  const { tree, attribution, kind } = draft;
  if (kind !== 'verb' || attribution.length > 1) return undefined;
  const conditional = finiteWords(draft).find((index) => hasFeature(tree.word(index), 'Mood', 'Cnd'));
  if (conditional === undefined) return undefined;
  const semicolon = tree.words.findLast(({ index, form }) => form === ';' && index < conditional)?.index;
  if (semicolon === undefined) return undefined;
  const report = reports.findLast(({ verb, holderSpan }) => verb !== undefined && verb < semicolon && holderSpan !== undefined);
  const isLast = report !== undefined && [...report.content].every((index) => index < semicolon);
  return isLast ? { holder: null, stance: report.stance, span: report.holderSpan!, cue: report.cue } : undefined;
}

function mayGoOn(draft: Draft, before: SentenceState, { tree, reports, quotations, lexicon }: SentenceState): boolean {
  if (before.tree.sentence.paragraph !== tree.sentence.paragraph || reports.length > 0 || quotations.length > 0) return false;
  if (draft.attribution.length > 1 || draft.class === 'question') return false;
  // "The army had put the toll at 21": whoever counts speaks for himself.
  if (draft.type === 'toll') return false;
  // "Nobody had warned the villages": an act of speech that did not take place.
  if (draft.class === 'statement' && draft.polarity === 'positive') return false;
  return clauseHead(draft) === tree.root && opensWithSubject(tree, lexicon) && isShifted(draft, lexicon);
}

/** "En mars, …", "Meanwhile, …": who sets a scene of his own is the narrator. */
function opensWithSubject(tree: SentenceTree, lexicon: ClaimsLexicon): boolean {
  const subject = findSubject(tree, tree.root, lexicon)?.head;
  return subject !== undefined && tree.isBelow(0, subject);
}

/** Future, conditional or pluperfect. */
function isShifted(draft: Draft, lexicon: ClaimsLexicon): boolean {
  const { conditionalForms, perfectAuxiliaries } = lexicon.sets;
  return finiteWords(draft).some((index) => {
    const word = draft.tree.word(index);
    if (hasFeature(word, 'Tense', 'Fut') || hasFeature(word, 'Mood', 'Cnd') || isModal(draft.tree, index, conditionalForms)) return true;
    const isPast = hasFeature(word, 'Tense', 'Imp') || hasFeature(word, 'Tense', 'Past');
    return baseRelation(word.deprel) === 'aux' && isPast && hasFeature(word, 'VerbForm', 'Fin') && perfectAuxiliaries.has(word.lemma);
  });
}

/** Who speaks by the main verb of a sentence, or stands at its head in "according to X". */
function lastSpeaker({ tree, lexicon, reports }: SentenceState, sentence: number): DraftLink | undefined {
  const home = { tree, sentence };
  const { root } = tree;
  const { lemma } = tree.word(root);
  const stance = lexicon.stance(lemma) ?? (lexicon.pack.attribution.speakingOf.verbs.includes(lemma) ? 'says' : undefined);
  const speaker = stance === undefined ? undefined : findSubject(tree, root, lexicon)?.head;
  if (stance !== undefined && speaker !== undefined && isSomebody(tree, speaker, lexicon) && negationOf(tree, root, lexicon) === undefined)
    return { holder: null, stance, span: fillerSpan(tree, speaker, lexicon), cue: wordSpan(tree, root), home };
  const phrase = reports.find(
    ({ rule, holder, cue }) => rule === 'attribution.preposition' && holder !== undefined && cue.start === tree.sentence.start,
  );
  return phrase?.holderSpan && { holder: null, stance: phrase.stance, span: phrase.holderSpan, cue: phrase.cue, home };
}

function isSomebody(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const kind = lexicon.kind(word);
  return (
    word.upos !== 'PRON' && !lexicon.sets.relatives.has(lowerForm(word)) && kind !== undefined && ['person', 'group', 'name'].includes(kind)
  );
}
