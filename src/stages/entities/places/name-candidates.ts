import type { FeatureKind, GazetteerCandidate } from '../../../model/gazetteer.ts';
import type { NameBook } from './name-book.ts';
import type { NameUse } from './place-phrase.ts';
import type { GenericKind } from './places-file.ts';
import type { WeighedCandidate } from './score-candidate.ts';

const kindsOf: Readonly<Record<GenericKind, readonly FeatureKind[]>> = {
  country: ['country'],
  admin: ['admin1', 'admin2', 'region'],
  district: ['admin2', 'region'],
  settlement: ['settlement', 'quarter'],
  quarter: ['quarter'],
  region: ['region'],
  island: ['island'],
  lake: ['lake'],
  sea: ['sea'],
  mountain: ['mountain'],
  desert: ['desert'],
  river: ['river'],
  road: ['road'],
  line: ['line'],
  border: ['line'],
  facility: ['base', 'airport', 'crossing', 'camp', 'port', 'dam', 'bridge', 'site'],
};
const landKinds: readonly FeatureKind[] = ['country', 'admin1', 'admin2', 'region', 'island', 'desert', 'mountain', 'sea', 'lake'];
const most = 60;
/** Letters that may differ between two spellings, of all: fewer where nothing else says that the name is a place. */
const looseShare = 0.4;
const closeShare = 0.34;

/** What a name may stand for: the entries that the words beside it admit. */
export interface NameCandidates {
  readonly use: NameUse;
  /** Entries of the kind that the words ask for. */
  readonly fitting: readonly WeighedCandidate[];
  /** Entries of other kinds that bear the name: they say where it may be, not what it is. */
  readonly locating: readonly WeighedCandidate[];
  /** Entries with the same transliteration key, to be confirmed by where the document is. */
  readonly propose: () => readonly WeighedCandidate[];
}

type Weigh = (candidate: GazetteerCandidate) => WeighedCandidate;

/** Looks a name up, with and without its generic noun. */
export function candidatesOf(use: NameUse, book: NameBook, weigh: Weigh): NameCandidates {
  const named = book.named(use.text);
  const fits = fitOf(use);
  const bare = named.filter(({ entry }) => fits(entry.kind));
  const fitting = (bare.length === 0 && use.phrase !== undefined ? book.named(use.phrase).filter(({ entry }) => fits(entry.kind)) : bare)
    .slice(0, most)
    .map(weigh);
  const locating = fitting.length > 0 ? [] : named.slice(0, most).map(weigh);
  let proposed: readonly WeighedCandidate[] | undefined;
  return { use, fitting, locating, propose: () => (proposed ??= proposals(use, book, fits).map(weigh)) };
}

function proposals(use: NameUse, book: NameBook, fits: (kind: FeatureKind) => boolean): readonly GazetteerCandidate[] {
  const share = use.position === 'none' ? closeShare : looseShare;
  return book
    .alike(use.text)
    .filter(({ entry, name }) => fits(entry.kind) && isAlike(use.text, name, share))
    .slice(0, most);
}

function fitOf(use: NameUse): (kind: FeatureKind) => boolean {
  if (use.generic) {
    const kinds = kindsOf[use.generic.kind];
    return (kind) => kinds.includes(kind);
  }
  if (use.isRiver) return (kind) => kind === 'river';
  if (use.isLand) return (kind) => landKinds.includes(kind);
  return () => true;
}

/** Spellings that share a key must also look alike: short keys are shared by too many names. */
function isAlike(left: string, right: string, share: number): boolean {
  const [a, b] = [left, right].map((name) =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  ) as [string, string];
  return editDistance(a, b) <= share * Math.max(a.length, b.length);
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[right.length]!;
}
