import type { FramingPack, WordKind } from './pack.ts';
import { openPattern, type Pattern } from './pattern.ts';

/** The loaded wordings of a language, ready to be asked. */
export interface FramingLexicon {
  /** Wordings by their first fixed word. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  readonly kinds: Readonly<Record<WordKind, ReadonlySet<string>>>;
  readonly powers: ReadonlySet<string>;
  readonly namingWords: ReadonlySet<string>;
  readonly glossWords: ReadonlySet<string>;
  readonly peace: ReadonlySet<string>;
  readonly war: ReadonlySet<string>;
  readonly setOff: FramingPack['setOff'];
}

function patternsByWord(pack: FramingPack): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const entry of pack.entries) {
    for (const wording of entry.words) {
      const pattern = openPattern(wording, entry);
      const first = pattern.tokens[0];
      if (first?.kind !== 'word') continue;
      for (const word of first.any) found.set(word, [...(found.get(word) ?? []), pattern]);
    }
  }
  return found;
}

/**
 * Opens the loaded wordings of a language.
 * @throws Error naming a wording without a fixed word at its start
 */
export function openFramingLexicon(pack: FramingPack): FramingLexicon {
  const { people, place, act, state } = pack.kinds;
  return {
    patterns: patternsByWord(pack),
    kinds: { people: new Set(people), place: new Set(place), act: new Set(act), state: new Set(state) },
    powers: new Set(pack.powers),
    namingWords: new Set(pack.namingWords),
    glossWords: new Set(pack.glossWords),
    peace: new Set(pack.peace),
    war: new Set(pack.war),
    setOff: pack.setOff,
  };
}
