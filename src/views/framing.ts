import type { FramingLine, FramingTerm, OverTime } from '../model/over-time.ts';
import type { Reading } from '../model/reading.ts';
import { type AddressContext, addressed, addressOf } from './crosscheck-address.ts';
import { crosscheckWord } from './crosscheck-words.ts';
import { listedDocuments, listingContext } from './listing.ts';
import type { ListedGroup, ListedItem, ListedSection, ListingView } from './listing-view.ts';
import { techniqueWords } from './loaded-words.ts';
import { namedValue, overTimeWord } from './over-time-words.ts';
import type { UiLanguage } from './ui-language.ts';

/**
 * How each outlet names each actor, as a person sees it: actor by actor, outlet beside outlet, in the order of names.
 * @example renderListingText(buildFramingView(namings(readings, context), readings, { ui: 'en' }))
 */
export function buildFramingView(
  { lines, documents }: OverTime<FramingLine>,
  readings: readonly Reading[],
  { ui }: { readonly ui: UiLanguage },
): ListingView {
  const context = listingContext(documents, readings, ui);
  const sections = sectionsOf(lines, context);
  return {
    ui,
    title: overTimeWord(ui, 'framingTitle'),
    headline: [
      crosscheckWord(ui, documents.length === 1 ? 'reportsOne' : 'reports', { count: documents.length }),
      overTimeWord(ui, sections.length === 1 ? 'actorsOne' : 'actors', { count: sections.length }),
    ],
    principle: overTimeWord(ui, 'framingPrinciple'),
    documents: listedDocuments(documents, context),
    sections,
    empty: overTimeWord(ui, 'noNames'),
  };
}

function sectionsOf(lines: readonly FramingLine[], context: AddressContext): readonly ListedSection[] {
  const { ui } = context;
  const byActor = new Map<string, FramingLine[]>();
  for (const line of lines) {
    const others = byActor.get(line.actor);
    if (others) others.push(line);
    else byActor.set(line.actor, [line]);
  }
  const collator = new Intl.Collator(ui);
  return [...byActor.values()]
    .sort(([one], [other]) => collator.compare(one!.label[ui], other!.label[ui]))
    .map((group, at) => ({
      id: `p${at + 1}`,
      title: group[0]!.label[ui],
      changes: [],
      groups: group.map((line) => groupOf(line, context)),
    }));
}

/** Loaded words stand before plain names. */
function groupOf({ outlet, terms }: FramingLine, context: AddressContext): ListedGroup {
  const loaded = terms.filter(({ technique }) => technique !== undefined);
  const plain = terms.filter(({ technique }) => technique === undefined);
  return { label: outlet, verdict: null, isOpen: false, items: [...loaded, ...plain].map((term) => itemOf(term, context)) };
}

/** A term with the first place where it stands, and the addresses of the others. */
function itemOf({ text, technique, neutral, voice, holder, count, claims }: FramingTerm, context: AddressContext): ListedItem {
  const { ui } = context;
  const { document, claim = '', start, end } = claims[0]!;
  const place = addressed({ document, claim, start, end }, context);
  const more = claims.slice(1).map((one) => addressOf(one, context));
  return {
    ...place,
    words: `“${text}”`,
    says: holder === undefined ? namedValue(ui, 'voicesOfMany', voice) : namedValue(ui, 'voicesSaid', voice, { holder }),
    holder: '',
    day: null,
    marks: [
      ...(technique === undefined ? [] : [techniqueWords(technique, ui)]),
      ...(neutral === undefined || neutral[ui].startsWith('(') ? [] : [overTimeWord(ui, 'neutrally', { words: neutral[ui] })]),
      ...(count === 1 ? [] : [overTimeWord(ui, 'times', { count })]),
    ],
    address: [place.address, ...more].join(' '),
  };
}
