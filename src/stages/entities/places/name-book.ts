import type { Gazetteer, GazetteerCandidate } from '../../../model/gazetteer.ts';

/** The gazetteer with a memory: a document asks for most of its names more than once. */
export interface NameBook {
  /** Entries that bear the name, apart from case, accents and hyphens. */
  readonly named: (name: string) => readonly GazetteerCandidate[];
  /** Entries whose name has the same transliteration key. */
  readonly alike: (name: string) => readonly GazetteerCandidate[];
  readonly hasPrefix: (name: string) => boolean;
  readonly entry: Gazetteer['entry'];
}

/** Opens a gazetteer for one document. */
export function openNameBook(gazetteer: Gazetteer): NameBook {
  return {
    named: remember((name) => gazetteer.candidates(name).filter(({ match }) => match !== 'key')),
    alike: remember((name) => gazetteer.candidates(name, { withKeys: true }).filter(({ match }) => match === 'key')),
    hasPrefix: remember(gazetteer.hasPrefix),
    entry: gazetteer.entry,
  };
}

function remember<Value>(look: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const value = look(name);
    known.set(name, value);
    return value;
  };
}
