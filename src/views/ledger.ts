import { type LedgerEvidence, type LedgerLine, ledgerKinds, type OverTime } from '../model/over-time.ts';
import type { Reading } from '../model/reading.ts';
import { type AddressContext, told } from './crosscheck-address.ts';
import { crosscheckWord } from './crosscheck-words.ts';
import { holderName, listedDocuments, listingContext } from './listing.ts';
import type { ListedGroup, ListedItem, ListedSection, ListingView } from './listing-view.ts';
import { namedValue, overTimeWord } from './over-time-words.ts';
import type { UiLanguage } from './ui-language.ts';

/**
 * What was foreseen, promised or threatened, as a person sees it: each with its day and what later reports say of the same act.
 * @example renderListingText(buildLedgerView(ledger(readings, context), readings, { ui: 'en' }))
 */
export function buildLedgerView(
  { lines, documents }: OverTime<LedgerLine>,
  readings: readonly Reading[],
  { ui }: { readonly ui: UiLanguage },
): ListingView {
  const context = listingContext(documents, readings, ui);
  return {
    ui,
    title: overTimeWord(ui, 'ledgerTitle'),
    headline: [
      crosscheckWord(ui, documents.length === 1 ? 'reportsOne' : 'reports', { count: documents.length }),
      overTimeWord(ui, lines.length === 1 ? 'entriesOne' : 'entries', { count: lines.length }),
    ],
    principle: overTimeWord(ui, 'ledgerPrinciple'),
    documents: listedDocuments(documents, context),
    sections: sectionsOf(lines, context),
    empty: overTimeWord(ui, 'noLedger'),
  };
}

function sectionsOf(lines: readonly LedgerLine[], context: AddressContext): readonly ListedSection[] {
  return ledgerKinds.flatMap((kind) => {
    const ofKind = lines.filter((line) => line.kind === kind);
    if (ofKind.length === 0) return [];
    const title = `${namedValue(context.ui, 'kindTitles', kind)} (${ofKind.length})`;
    return [{ id: kind, title, changes: [], groups: ofKind.map((line) => groupOf(line, context)) }];
  });
}

function groupOf(line: LedgerLine, context: AddressContext): ListedGroup {
  const { ui } = context;
  return {
    label: dueText(line, ui),
    verdict: namedValue(ui, 'statuses', line.status),
    isOpen: line.status === 'missed' || line.status === 'contradicted',
    items: [
      itemOf(line, namedValue(ui, 'kinds', line.kind), context),
      ...line.evidence.map((evidence) => itemOf(evidence, namedValue(ui, 'outcomes', evidence.says), context)),
    ],
  };
}

function dueText({ due, dueText: words }: LedgerLine, ui: UiLanguage): string {
  if (due === undefined) return overTimeWord(ui, 'noDue');
  return words === undefined ? overTimeWord(ui, 'dueBare', { day: due }) : overTimeWord(ui, 'due', { day: due, words });
}

function itemOf(line: LedgerLine | LedgerEvidence, says: string, context: AddressContext): ListedItem {
  const { ui } = context;
  const { document, claim, holder, modality, polarity, reported } = line;
  const isPlain = modality === 'asserted' || modality === 'planned';
  return {
    ...told(document, claim, context),
    says,
    holder: holderName(document, holder, context),
    day: reported ?? null,
    marks: [
      ...(isPlain ? [] : [crosscheckWord(ui, modality)]),
      ...(polarity === 'negative' && 'kind' in line ? [overTimeWord(ui, 'negated')] : []),
    ],
  };
}
