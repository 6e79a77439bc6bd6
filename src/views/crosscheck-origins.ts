import type { CopyPair, EventLine, EventOrigin } from '../model/crosscheck.ts';
import type { AddressContext } from './crosscheck-address.ts';
import type { OriginEntry, OriginTie } from './crosscheck-view.ts';

interface OriginContext extends AddressContext {
  readonly copies: readonly CopyPair[];
}

/** The origins of an event, each with how the reports come to it. */
export function originEntries({ origins }: EventLine, context: OriginContext): readonly OriginEntry[] {
  return origins.map((origin) => {
    const documents = [...origin.documents].sort((one, other) => context.number.get(one)! - context.number.get(other)!);
    return {
      id: origin.id,
      holder: origin.holder ?? origin.id,
      documents: documents.map((id) => context.number.get(id)!),
      ties: documents.map((document) => tieOf(document, origin, context)),
      isCounted: origin.unknown !== true,
    };
  });
}

/** A report that has its text from another one of the same origin comes to the origin through it. */
function tieOf(document: string, origin: EventOrigin, { number, readings, copies }: OriginContext): OriginTie {
  const copied = copies.find((pair) => pair.document === document && pair.kind === 'whole' && origin.documents.includes(pair.of));
  const isOwn = readings.get(document)?.document.source.outlet === origin.holder;
  return {
    document: number.get(document)!,
    kind: copied ? 'copy' : isOwn ? 'own' : 'relay',
    copyOf: copied ? number.get(copied.of)! : null,
  };
}
