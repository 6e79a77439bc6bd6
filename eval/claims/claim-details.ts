import type { Claim } from '../../src/model/claim.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { wrapLines } from '../report/table.ts';
import type { CheckedPair, ReportScore } from './evaluate-claims.ts';
import type { GoldClaim } from './gold-report.ts';

/** Every missed core claim, every spurious claim and all that is wrong in the others, each with its sentence. */
export function claimDetails(scores: readonly ReportScore[]): string[] {
  return scores.flatMap((score) => [
    ...listed(`${score.name}: core claims missed`, missedLines(score)),
    ...listed(`${score.name}: claims that answer none`, spuriousLines(score)),
    ...listed(
      `${score.name}: wrong fields`,
      score.pairs.flatMap((pair) => pairLines(score, pair)),
    ),
    ...listed(`${score.name}: quotations`, quotationLines(score)),
    ...listed(`${score.name}: loaded words`, loadedLines(score)),
  ]);
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function sentenceAt({ reading }: ReportScore, place: Span): string[] {
  const { start, end } = reading.sentences.find((sentence) => spansOverlap(sentence, place)) ?? place;
  return wrapLines(reading.document.text.slice(start, end).replaceAll(/\s+/gu, ' '), '  ');
}

function missedLines(score: ReportScore): string[] {
  const core = score.missed.filter(({ isCore, ambiguous }) => isCore && !ambiguous);
  return core.flatMap((gold) => {
    const there = score.reading.claims.filter(({ trigger }) => spansOverlap(trigger, gold.trigger));
    return ['', ...wrapLines(goldLine(gold)), ...sentenceAt(score, gold.trigger), ...wrapLines(whyMissed(gold, there), '  – ')];
  });
}

function goldLine({ number, trigger, class: own, types, roles }: GoldClaim): string {
  const fillers = roles.map(
    ({ role, span, refs }) => `${role} ${span?.text ?? '(implicit)'}${refs.length > 0 ? ` = ${refs.join('|')}` : ''}`,
  );
  return `${number} "${trigger.text}" ${own}, ${types.join(' or ')}: ${fillers.join('; ') || 'no roles'}`;
}

function whyMissed({ class: wanted }: GoldClaim, there: readonly Claim[]): string {
  if (there.length === 0) return 'no claim at this trigger';
  return `no role agrees, or the claim answers another (${wanted} wanted): ${there.map(claimLine).join(' | ')}`;
}

function claimLine({ trigger, class: own, type, roles }: Claim): string {
  const fillers = roles.map(({ role, text, ref }) => `${role} ${text ?? '(implicit)'}${ref === null ? '' : ` = ${ref}`}`);
  return `"${trigger.text}" ${own}, ${type}: ${fillers.join('; ') || 'no roles'}`;
}

function spuriousLines(score: ReportScore): string[] {
  return score.spurious.flatMap((claim) => ['', ...wrapLines(claimLine(claim)), ...sentenceAt(score, claim.trigger)]);
}

function pairLines(score: ReportScore, { gold, checks }: CheckedPair): string[] {
  const wrong = checks.filter(({ right }) => !right);
  if (wrong.length === 0) return [];
  const lines = wrong.flatMap(({ field, wanted, got }) => wrapLines(`– ${field}: ${wanted} ≠ ${got}`, '  '));
  return ['', `${gold.number} "${gold.trigger.text}"`, ...sentenceAt(score, gold.trigger), ...lines];
}

function quotationLines({ quotations: { outcomes, given } }: ReportScore): string[] {
  const missed = outcomes.filter(({ found }) => !found).map(({ kind, wanted }) => `– missed, ${kind}: ${wanted}`);
  const wrong = outcomes
    .filter(({ found, sameKind, speaker }) => found && !(sameKind && speaker))
    .map(({ kind, wanted, got }) => `– kind or speaker of ${kind}: ${wanted} ≠ ${got}`);
  const others = given.filter(({ right }) => !right).map(({ kind, text }) => `– not annotated, ${kind}: ${text}`);
  return [...missed, ...wrong, ...others].flatMap((line) => wrapLines(line.replaceAll(/\s+/gu, ' '), '  '));
}

function loadedLines({ loaded: { outcomes, given } }: ReportScore): string[] {
  const wrong = outcomes.filter(({ found, technique }) => !(found && technique)).map(({ wanted, got }) => `– ${wanted} ≠ ${got}`);
  const others = given.filter(({ right }) => !right).map(({ text }) => `– not annotated: ${text}`);
  return [...wrong, ...others].flatMap((line) => wrapLines(line, '  '));
}
