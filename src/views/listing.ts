import type { Reading } from '../model/reading.ts';
import type { AddressContext } from './crosscheck-address.ts';
import type { DocumentEntry } from './crosscheck-view.ts';
import { documentNames } from './document-name.ts';
import type { UiLanguage } from './ui-language.ts';

/** What the words of reports over time are looked up in. */
export function listingContext(documents: readonly string[], readings: readonly Reading[], ui: UiLanguage): AddressContext {
  return {
    ui,
    number: new Map(documents.map((id, at) => [id, at + 1])),
    names: documentNames(readings),
    readings: new Map(readings.map((reading) => [reading.document.id, reading])),
    claims: new Map(readings.flatMap(({ document, claims }) => claims.map((claim) => [`${document.id} ${claim.id}`, claim] as const))),
  };
}

/** The reports in their order. */
export function listedDocuments(documents: readonly string[], { number, readings }: AddressContext): readonly DocumentEntry[] {
  return documents.map((id) => {
    const { source, documentTime, lang } = readings.get(id)!.document;
    return {
      number: number.get(id)!,
      id,
      name: source.outlet ?? source.path ?? id,
      title: source.title ?? null,
      day: documentTime.to ?? null,
      lang,
      copies: [],
    };
  });
}

/** Who a claim goes back to, in the interface's language where the register knows him; else as the engine has it. */
export function holderName(document: string, holder: string, { readings, ui }: AddressContext): string {
  const known = readings.get(document)!.actors.find(({ ref, label }) => !ref.startsWith('doc:') && label.en === holder);
  return known?.label[ui] ?? holder;
}
