import type { Bearing, Generic } from './places-file.ts';

/** How sure the words before a name make it that a place stands there. */
export type Position = 'strong' | 'weak' | 'none';

/** A name used for a place: what the gazetteer is asked for. */
export interface NameUse {
  readonly sentence: number;
  /** Pieces of the name. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly isKnown: boolean;
  readonly lang: string;
  /** The name with its noun, where there is one. */
  readonly phrase?: string;
  /** The noun beside it that says what it is, with the piece it begins or ends at. */
  readonly generic?: Omit<Generic, 'words'>;
  /** The noun stands beside another name of the list. */
  readonly shared?: true;
  readonly position: Position;
  /** An article before it, which towns do not take. */
  readonly hasArticle: boolean;
  /** "en Libye", "dans le Manipur": a country or region. */
  readonly isLand: boolean;
  /** The words around it make it a river; no noun says so. */
  readonly isRiver: boolean;
}

interface PhraseBase {
  readonly sentence: number;
  /** Pieces of the whole phrase. */
  readonly first: number;
  readonly last: number;
  readonly names: readonly NameUse[];
}

/** A stretch of the text that names a place or says where one is. */
export type PlacePhrase = PhraseBase &
  (
    | { readonly shape: 'name' }
    /** "le nord du pays", "au sud de X" without a distance. */
    | {
        readonly shape: 'direction';
        readonly bearing: Bearing;
        readonly isRelative: boolean;
        /** "la banlieue sud de X": a noun says that it is part of the town. */
        readonly isQuarter?: boolean;
      }
    | { readonly shape: 'distance'; readonly km: number; readonly isRough: boolean; readonly bearing?: Bearing }
    | { readonly shape: 'near' }
    | { readonly shape: 'line'; readonly generic?: string }
    | { readonly shape: 'border'; readonly countries: readonly string[] }
    /** `isNamed` where the facility has the name itself ("pont de X"). */
    | { readonly shape: 'facility'; readonly isNamed: boolean }
    | { readonly shape: 'land'; readonly countries: readonly string[] }
  );
