import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { isConfirmed, isElsewhere, isLarge, likelyRegion, mainOf } from './candidate-standing.ts';
import { type DecideContext, decideName, type NameNode, type Reading } from './decide-name.ts';
import { type Evidence, openEvidence, type Seeds, type Vote } from './document-evidence.ts';
import type { NameUse } from './place-phrase.ts';
import { type Container, preferHolder, type Scored, scoreCandidate, type WeighedCandidate } from './score-candidate.ts';

export interface ResolveContext {
  readonly seeds: Seeds;
  readonly isCapital: (entry: GazetteerEntry) => boolean;
  readonly country: (code: string) => GazetteerEntry | undefined;
}

type Ranked = ReadonlyMap<NameUse, readonly Scored[]>;
type NameNumbers = ReadonlyMap<NameUse, number>;

const rounds = 4;
/** From this round on, names without a candidate where the document is are looked for in other spellings. */
const boldRound = 2;
/** So many of its best candidates speak for a name. */
const votesEach = 8;

/** Reads the names of a document together: each says where the others may be. */
export function resolveNames(nodes: readonly NameNode[], context: ResolveContext): ReadonlyMap<NameUse, Reading> {
  if (nodes.length === 0) return new Map();
  const names = numberNames(nodes);
  const contents = contentsOf(nodes);
  let ranked: Ranked = new Map();
  const told = openEvidenceOfVotes(names, context.seeds);
  const bases = new Map<NameUse, Basis>();
  for (let round = 0; round < rounds; round++) {
    const evidence = told(votesOf(nodes, names, ranked));
    ranked = rankAll(nodes, ranked, { evidence, contents, isBold: round >= boldRound }, bases);
  }
  const evidence = told(votesOf(nodes, names, ranked));
  const contexts = decisionsOf(nodes, ranked, evidence, context);
  const first = new Map(nodes.map((node) => [node.candidates.use, decideName(node, contexts.get(node.candidates.use)!)]));
  const region = mainOf(openEvidence(context.seeds, settledVotes(first, names))());
  return region ? withRegion(nodes, first, contexts, region) : first;
}

/** What is open in the first reading lies in the country that the settled names point to. */
function withRegion(
  nodes: readonly NameNode[],
  first: ReadonlyMap<NameUse, Reading>,
  contexts: ReadonlyMap<NameUse, DecideContext>,
  region: Container,
): ReadonlyMap<NameUse, Reading> {
  return new Map(
    nodes.map((node) => {
      const { use } = node.candidates;
      const reading = first.get(use)!;
      return [use, reading.state === 'open' ? decideName(node, { ...contexts.get(use)!, region }) : reading];
    }),
  );
}

/** Uses of one name get one number. */
function numberNames(nodes: readonly NameNode[]): NameNumbers {
  const numbers = new Map<string, number>();
  return new Map(
    nodes.map(({ candidates: { use } }) => {
      const key = `${use.text}|${use.generic?.kind}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [use, number];
    }),
  );
}

interface Round {
  readonly evidence: (use: NameUse) => Evidence;
  readonly contents: ReadonlyMap<NameUse, readonly GazetteerEntry[]>;
  readonly isBold: boolean;
}

/** What a name was ranked by: from the same basis comes the same order. */
interface Basis {
  readonly proposed: readonly WeighedCandidate[];
  readonly evidence: Evidence;
  readonly container: Container | undefined;
}

const none: readonly WeighedCandidate[] = [];

/** @param bases what each name was ranked by in the round before; brought up to date */
function rankAll(nodes: readonly NameNode[], ranked: Ranked, round: Round, bases: Map<NameUse, Basis>): Ranked {
  const next = new Map<NameUse, readonly Scored[]>();
  for (const node of nodes) {
    const { use } = node.candidates;
    const evidence = round.evidence(use);
    const before = ranked.get(use);
    const proposed = round.isBold ? proposalsFor(node, before ?? [], evidence) : none;
    const basis = { proposed, evidence, container: containerOf(node, ranked) };
    const isSame = before !== undefined && isSameBasis(basis, bases.get(use)!);
    next.set(use, isSame ? before : rank(node, basis, round.contents.get(use) ?? []));
    bases.set(use, basis);
  }
  return next;
}

function isSameBasis(one: Basis, other: Basis): boolean {
  return one.evidence === other.evidence && one.proposed === other.proposed && isSameContainer(one.container, other.container);
}

function isSameContainer(one: Container | undefined, other: Container | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.admin1 !== other.admin1 || one.box !== other.box || one.countries.length !== other.countries.length) return false;
  return one.countries.every((country, at) => country === other.countries[at]);
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

function settledVotes(readings: ReadonlyMap<NameUse, Reading>, names: NameNumbers): readonly Vote[] {
  return flatMap([...readings], ([use, reading]) =>
    reading.state === 'settled' ? [{ name: names.get(use)!, entry: reading.entry, share: standing(use, reading.entry) }] : [],
  );
}

/** What each decision rests on, before the settled names say where the document is. */
function decisionsOf(
  nodes: readonly NameNode[],
  ranked: Ranked,
  evidence: (use: NameUse) => Evidence,
  { isCapital, country }: ResolveContext,
): ReadonlyMap<NameUse, DecideContext> {
  const holders = new Set(flatMap(nodes, ({ links }) => links.containers));
  const isPlace: DecideContext['isPlace'] = (use) => {
    const top = ranked.get(use)?.[0];
    return use.position === 'strong' || holders.has(use) || (top !== undefined && isConfirmed(top));
  };
  const shared = { region: undefined, isCapital, country, isPlace };
  return new Map(
    nodes.map((node) => {
      const { use } = node.candidates;
      return [use, { ranked: ranked.get(use)!, evidence: evidence(use), container: containerOf(node, ranked), ...shared }];
    }),
  );
}

/** The evidence that votes are; for the votes that were asked for last it is not added up again. */
function openEvidenceOfVotes(names: NameNumbers, seeds: Seeds): (votes: readonly Vote[]) => (use: NameUse) => Evidence {
  let last: readonly Vote[] = [];
  let evidence = evidenceFor(names, seeds, last);
  return (votes) => {
    if (!areSameVotes(votes, last)) evidence = evidenceFor(names, seeds, votes);
    last = votes;
    return evidence;
  };
}

function areSameVotes(some: readonly Vote[], others: readonly Vote[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ name, entry, share }, at) => {
    const other = others[at]!;
    return name === other.name && entry === other.entry && share === other.share;
  });
}

/** Evidence for each use, without what other uses of the same name say: one sum for each name. */
function evidenceFor(names: NameNumbers, seeds: Seeds, votes: readonly Vote[]): (use: NameUse) => Evidence {
  const without = openEvidence(seeds, votes);
  const known = new Map<number, Evidence>();
  return (use) => {
    const name = names.get(use)!;
    const found = known.get(name) ?? without(name);
    known.set(name, found);
    return found;
  };
}

/** Nothing ranked yet: every name votes by what it may be, whatever the document. */
function votesOf(nodes: readonly NameNode[], names: NameNumbers, ranked: Ranked): readonly Vote[] {
  return flatMap(nodes, ({ candidates: { use } }) => {
    const list = (ranked.get(use) ?? []).slice(0, votesEach);
    const top = list[0]?.score ?? 0;
    const odds = list.map(({ score }) => Math.exp(score - top));
    const sum = odds.reduce((total, odd) => total + odd, 0);
    const name = names.get(use)!;
    const trust = use.position === 'none' && !use.generic;
    return list.map(({ candidate: { entry, match } }, at) => {
      const weight = (trust && !isLarge(entry) ? 0.4 : standing(use, entry)) * (match === 'key' ? 0.5 : 1);
      return { name, entry, share: (weight * odds[at]!) / sum };
    });
  });
}

/** "Australia's minister": a country that nothing puts anything in is spoken of, and says less of where things happen. */
function standing({ position }: NameUse, { kind }: GazetteerEntry): number {
  return kind === 'country' && position !== 'strong' ? 0.4 : 1;
}

/** Other spellings: asked for only where the document says where to look, and only of names that may be places. */
function proposalsFor(
  { candidates: { use, propose }, links }: NameNode,
  ranked: readonly Scored[],
  evidence: Evidence,
): readonly WeighedCandidate[] {
  const [top] = ranked;
  const isTownSought = top?.candidate.entry.kind === 'admin1' && !use.generic && !use.isLand && !use.hasArticle;
  if (top && top.candidate.match !== 'key' && isConfirmed(top) && !isTownSought) return none;
  const isContained = links.containers.length > 0 || links.countries.length > 0;
  if (evidence.main().weight < likelyRegion && !isContained) return none;
  if (use.position === 'none' && links.mates.length === 0) return none;
  return propose();
}

function rank({ candidates }: NameNode, { proposed, evidence, container }: Basis, inside: readonly GazetteerEntry[]): readonly Scored[] {
  const { fitting, locating } = candidates;
  const pool = fitting.length > 0 ? fitting : locating;
  const scored = [...pool, ...proposed].map((candidate) => scoreCandidate(candidate, evidence, container));
  return (inside.length === 0 ? scored : [...preferHolder(scored, inside)]).sort(
    (left, right) => right.score - left.score || (left.candidate.entry.id < right.candidate.entry.id ? -1 : 1),
  );
}

/** What the sentence puts the name in, as far as that is read itself. */
function containerOf({ links, candidates: { use } }: NameNode, ranked: Ranked): Container | undefined {
  const entries = flatMap(links.containers, (container) => {
    const top = ranked.get(container)?.[0];
    const isSure =
      top && ((top.candidate.match !== 'key' && isAreaEntry(top.candidate.entry)) || isConfirmed(top) || isLone(container, ranked));
    return isSure && (container.text !== use.text || container.generic) ? [top.candidate.entry] : [];
  });
  const admin1 = entries.map((entry) => (entry.kind === 'admin1' ? entry.id : entry.admin1)).find((id) => id !== undefined);
  const box = entries.find(({ kind }) => kind === 'admin1')?.box;
  const countries = [...new Set([...flatMap(entries, (entry) => entry.countries), ...links.countries])];
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
