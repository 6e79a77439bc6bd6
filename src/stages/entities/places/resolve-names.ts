import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { isConfirmed, isElsewhere, isLarge, likelyRegion, mainOf } from './candidate-standing.ts';
import { type DecideContext, decideName, type NameNode, type Reading } from './decide-name.ts';
import { type Evidence, gatherEvidence, type Seeds, type Vote } from './document-evidence.ts';
import type { NameUse } from './place-phrase.ts';
import { type Container, preferHolder, type Scored, scoreCandidate, type WeighedCandidate } from './score-candidate.ts';

export interface ResolveContext {
  readonly seeds: Seeds;
  readonly isCapital: (entry: GazetteerEntry) => boolean;
  readonly country: (code: string) => GazetteerEntry | undefined;
}

type Ranked = ReadonlyMap<NameUse, readonly Scored[]>;

const rounds = 4;
/** From this round on, names without a candidate where the document is are looked for in other spellings. */
const boldRound = 2;

/** Reads the names of a document together: each says where the others may be. */
export function resolveNames(nodes: readonly NameNode[], context: ResolveContext): ReadonlyMap<NameUse, Reading> {
  if (nodes.length === 0) return new Map();
  let ranked: Ranked = new Map();
  for (let round = 0; round < rounds; round++) ranked = rankAll(nodes, ranked, context.seeds, round >= boldRound);
  const first = decideAll(nodes, ranked, context, undefined);
  return decideAll(nodes, ranked, context, mainOf(gatherEvidence(context.seeds, settledVotes(first), undefined)));
}

function rankAll(nodes: readonly NameNode[], ranked: Ranked, seeds: Seeds, isBold: boolean): Ranked {
  const evidence = evidenceFor(seeds, votesOf(nodes, ranked));
  const contents = contentsOf(nodes);
  return new Map(
    nodes.map((node) => {
      const { use } = node.candidates;
      const proposals = isBold ? proposalsFor(node, ranked.get(use) ?? [], evidence(use)) : [];
      return [
        use,
        rank(node, proposals, evidence(use), { container: containerOf(node, ranked), inside: contents.get(use) ?? [] }),
      ] as const;
    }),
  );
}

/** The best known bearer of each name that the sentence puts in another, whatever the document. */
function contentsOf(nodes: readonly NameNode[]): ReadonlyMap<NameUse, readonly GazetteerEntry[]> {
  const contents = new Map<NameUse, GazetteerEntry[]>();
  for (const { candidates, links } of nodes) {
    const pool = candidates.fitting.length > 0 ? candidates.fitting : candidates.locating;
    if (links.containers.length === 0 || pool.length === 0) continue;
    const best = pool.reduce((top, one) => (one.weight > top.weight ? one : top));
    for (const container of links.containers) contents.set(container, [...(contents.get(container) ?? []), best.candidate.entry]);
  }
  return contents;
}

function settledVotes(readings: ReadonlyMap<NameUse, Reading>): readonly Vote[] {
  return [...readings].flatMap(([use, reading]) => (reading.state === 'settled' ? [{ use, entry: reading.entry, share: 1 }] : []));
}

function decideAll(
  nodes: readonly NameNode[],
  ranked: Ranked,
  { seeds, ...context }: ResolveContext,
  region: Container | undefined,
): ReadonlyMap<NameUse, Reading> {
  const evidence = evidenceFor(seeds, votesOf(nodes, ranked));
  const holders = new Set(nodes.flatMap(({ links }) => links.containers));
  const isPlace: DecideContext['isPlace'] = (use) => {
    const top = ranked.get(use)?.[0];
    return use.position === 'strong' || holders.has(use) || (top !== undefined && isConfirmed(top));
  };
  return new Map(
    nodes.map((node) => {
      const { use } = node.candidates;
      const shared = {
        ...context,
        region,
        isPlace,
        ranked: ranked.get(use)!,
        evidence: evidence(use),
        container: containerOf(node, ranked),
      };
      return [use, decideName(node, shared)] as const;
    }),
  );
}

/** Evidence for each use, without what other uses of the same name say: one sum for each name. */
function evidenceFor(seeds: Seeds, votes: readonly Vote[]): (use: NameUse) => Evidence {
  const known = new Map<string, Evidence>();
  return (use) => {
    const key = `${use.text}|${use.generic?.kind}`;
    const found = known.get(key) ?? gatherEvidence(seeds, votes, use);
    known.set(key, found);
    return found;
  };
}

/** Nothing ranked yet: every name votes by what it may be, whatever the document. */
function votesOf(nodes: readonly NameNode[], ranked: Ranked): readonly Vote[] {
  return nodes.flatMap(({ candidates: { use } }) => {
    const list = (ranked.get(use) ?? []).slice(0, 8);
    const top = list[0]?.score ?? 0;
    const sum = list.reduce((total, { score }) => total + Math.exp(score - top), 0);
    const trust = use.position === 'none' && !use.generic;
    return list.map(({ candidate, score }) => ({
      use,
      entry: candidate.entry,
      share: ((trust && !isLarge(candidate.entry) ? 0.4 : 1) * (candidate.match === 'key' ? 0.5 : 1) * Math.exp(score - top)) / sum,
    }));
  });
}

/** Other spellings: asked for only where the document says where to look, and only of names that may be places. */
function proposalsFor(
  { candidates: { use, propose }, links }: NameNode,
  ranked: readonly Scored[],
  evidence: Evidence,
): readonly WeighedCandidate[] {
  const [top] = ranked;
  const isTownSought = top?.candidate.entry.kind === 'admin1' && !use.generic && !use.isLand && !use.hasArticle;
  if (top && top.candidate.match !== 'key' && isConfirmed(top) && !isTownSought) return [];
  const isContained = links.containers.length > 0 || links.countries.length > 0;
  if (evidence.main.weight < likelyRegion && !isContained) return [];
  if (use.position === 'none' && links.mates.length === 0) return [];
  return propose();
}

function rank(
  { candidates }: NameNode,
  proposed: readonly WeighedCandidate[],
  evidence: Evidence,
  { container, inside }: { readonly container: Container | undefined; readonly inside: readonly GazetteerEntry[] },
): readonly Scored[] {
  const { fitting, locating } = candidates;
  const pool = fitting.length > 0 ? fitting : locating;
  const scored = [...pool, ...proposed].map((candidate) => scoreCandidate(candidate, evidence, container));
  return (inside.length === 0 ? scored : [...preferHolder(scored, inside)]).sort(
    (left, right) => right.score - left.score || (left.candidate.entry.id < right.candidate.entry.id ? -1 : 1),
  );
}

/** What the sentence puts the name in, as far as that is read itself. */
function containerOf({ links, candidates: { use } }: NameNode, ranked: Ranked): Container | undefined {
  const entries = links.containers.flatMap((container) => {
    const top = ranked.get(container)?.[0];
    const isSure =
      top && ((top.candidate.match !== 'key' && isAreaEntry(top.candidate.entry)) || isConfirmed(top) || isLone(container, ranked));
    return isSure && (container.text !== use.text || container.generic) ? [top.candidate.entry] : [];
  });
  const admin1 = entries.map((entry) => (entry.kind === 'admin1' ? entry.id : entry.admin1)).find((id) => id !== undefined);
  const box = entries.find(({ kind }) => kind === 'admin1')?.box;
  const countries = [...new Set([...entries.flatMap((entry) => entry.countries), ...links.countries])];
  return countries.length === 0 ? undefined : { countries, ...(admin1 !== undefined && { admin1 }), ...(box && { box }) };
}

/** "Le cercle de X", where one X is known. */
function isLone(use: NameUse, ranked: Ranked): boolean {
  const [top, ...others] = (ranked.get(use) ?? []).filter(({ candidate }) => candidate.match !== 'key');
  return top !== undefined && use.generic !== undefined && !others.some((other) => isElsewhere(other, top));
}

function isAreaEntry({ kind }: GazetteerEntry): boolean {
  return kind === 'country' || kind === 'admin1';
}
