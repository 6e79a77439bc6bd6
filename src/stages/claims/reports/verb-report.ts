import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import { negationOf } from '../negation.ts';
import { isAgent } from '../prepositions.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { withoutInsertions } from './insertions.ts';
import { type Report, withHolder } from './report.ts';
import { contentOf } from './report-content.ts';
import { quotedBefore, speaker } from './speaker.ts';

function verbReport(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report | undefined {
  const learned = lexicon.sets.learning.has(tree.word(verb).lemma) ? ('says' as const) : undefined;
  const stance = lexicon.stance(tree.word(verb).lemma) ?? learned ?? (quotedBefore(tree, verb, quotations) ? 'says' : undefined);
  if (!stance || (stance !== 'denies' && negationOf(tree, verb, lexicon) !== undefined)) return undefined;
  const clause = contentClause(tree, verb, lexicon);
  const content =
    (clause === undefined ? undefined : new Set(tree.subtree(clause))) ??
    contentAbove(tree, verb) ??
    quotedContent(tree, verb, quotations) ??
    looseClause(tree, verb) ??
    nominalContent(tree, verb, lexicon);
  if (!content || content.size === 0) return undefined;
  const passive = verbVoice(tree, verb, lexicon) === 'passive';
  const holder = passive
    ? tree.childrenBy(verb, 'obl').find((child) => isAgent(tree, child, lexicon))
    : speaker(tree, verb, quotations, lexicon);
  const channel = tree
    .childrenBy(verb, 'obl')
    .find((child) => lexicon.sets.channelNouns.has(tree.word(child).lemma) || lexicon.kind(tree.word(child)) === 'medium');
  const isSelfContained = holder !== undefined && content.has(holder);
  return {
    rule: 'attribution.verb',
    stance,
    verb,
    cue: wordSpan(tree, verb),
    content: withoutInsertions(tree, content),
    ...withHolder(tree, isSelfContained ? undefined : impersonal(tree, holder) ? undefined : holder, lexicon),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** "il est rapporté que", "it is reported that": the pronoun names nobody. */
function impersonal(tree: SentenceTree, holder: number | undefined): boolean {
  return holder !== undefined && baseRelation(tree.word(holder).deprel) === 'expl';
}
