import type { ClaimClass, RoleName } from '../../../model/claim.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { FrameClass, FrameRoles, Selection } from './frames-pack.ts';

/** One meaning of a predicate: the type of its claims, their class, and the roles that differ from those of syntax. */
export interface Sense {
  /** The alternation class that it belongs to. */
  readonly frame: string;
  readonly type: string;
  readonly class?: ClaimClass | undefined;
  readonly roles: FrameRoles;
  readonly when?: Selection | undefined;
  readonly not?: Selection | undefined;
  /** For a phrase: its words behind the first. */
  readonly behind?: readonly string[] | undefined;
  /** Of the class that is used where no other fits. */
  readonly plain: boolean;
}

type PredicateKind = 'verbs' | 'nouns' | 'adjectives';

/** The senses of a language's predicates, the most particular first. */
export interface Frames {
  senses(kind: PredicateKind, lemma: string): readonly Sense[];
  /** Phrases by the lemma of their predicate, those of most words first. */
  phrases(lemma: string): readonly Sense[];
  /** What every noun with a sense is as a predicate: the class of its claims, and what its bare complement stands for. */
  readonly nouns: ReadonlyMap<string, { readonly class: ClaimClass; readonly of: RoleName }>;
}

type SenseTable = Map<string, Sense[]>;
type SenseData = FrameClass['senses'][number];

/** How much a sense asks for: what asks for more goes first. */
function demands({ when, not, behind }: Sense): number {
  return 4 * (behind?.length ?? 0) + 2 * (conditionsOf(when) + 2 * armedOf(when)) + conditionsOf(not);
}

/** Who bears arms is asked for more narrowly than people or groups are. */
function armedOf(selection: Selection | undefined): number {
  return [selection?.subject, selection?.object].filter((kinds) => kinds?.length === 1 && kinds[0] === 'armed').length;
}

function conditionsOf(selection: Selection | undefined): number {
  return Object.values(selection ?? {}).filter((condition) => condition !== undefined).length;
}

function add(table: SenseTable, key: string, sense: Sense): void {
  const known = table.get(key);
  if (known) known.push(sense);
  else table.set(key, [sense]);
}

/** Puts the senses of each word in order, the most particular first, the plain ones last. */
function sortSenses(table: SenseTable): void {
  for (const senses of table.values())
    if (senses.length > 1) senses.sort((a, b) => Number(a.plain) - Number(b.plain) || demands(b) - demands(a));
}

/** All senses have all fields, in one order: they are read most of all, and objects of one shape are read fastest. */
function senseOf({ id, class: shared, roles = {}, plain }: FrameClass, { type, class: own, when, not }: SenseData): Sense {
  return {
    frame: id,
    type,
    class: own ?? shared,
    roles,
    when: when && selectionOf(when),
    not: not && selectionOf(not),
    behind: undefined,
    plain: plain === true,
  };
}

function selectionOf({ word, voice, preposition, subject, object }: Selection): Selection {
  return { word, voice, preposition, subject, object };
}

/** Lays the frames of a language out by lemma. */
export function openFrames(alternations: readonly FrameClass[]): Frames {
  const tables: Record<PredicateKind, SenseTable> = { verbs: new Map(), nouns: new Map(), adjectives: new Map() };
  const phrases: SenseTable = new Map();
  const every = flatMap(alternations, (alternation) => alternation.senses.map((data) => ({ data, sense: senseOf(alternation, data) })));
  for (const { data, sense } of every) {
    for (const kind of ['verbs', 'nouns', 'adjectives'] as const) for (const lemma of data[kind] ?? []) add(tables[kind], lemma, sense);
    for (const wording of data.phrases ?? []) {
      const [first = '', ...behind] = wording.split(' ');
      add(phrases, first, { ...sense, behind });
    }
  }
  for (const table of [tables.verbs, tables.nouns, tables.adjectives, phrases]) sortSenses(table);
  const slips = slippedForms(tables.verbs);
  return {
    senses: (kind, lemma) => tables[kind].get(lemma) ?? (kind === 'verbs' ? slips(lemma) : undefined) ?? [],
    phrases: (lemma) => phrases.get(lemma) ?? [],
    nouns: new Map([...tables.nouns].map(([lemma, [sense]]) => [lemma, nounEntry(sense!)])),
  };
}

/** Letters that a slip of the pen drops, doubles or leaves without accent say nothing here: "repouser", "ataquer". */
function bareForm(lemma: string): string {
  return lemma
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})\1/gu, '$1');
}

/** Shorter words that differ in such letters are too often other words. */
const shortestSlip = 6;

/** The senses of the one verb that a misspelt lemma can stand for. */
function slippedForms(verbs: SenseTable): (lemma: string) => readonly Sense[] | undefined {
  const known = new Map<string, string | undefined>();
  for (const lemma of verbs.keys()) {
    const form = bareForm(lemma);
    known.set(form, known.has(form) ? undefined : lemma);
  }
  return (lemma) => {
    if (lemma.length < shortestSlip) return undefined;
    const meant = known.get(bareForm(lemma));
    return meant === undefined ? undefined : verbs.get(meant);
  };
}

function nounEntry({ class: found = 'event', roles }: Sense): { class: ClaimClass; of: RoleName } {
  return { class: found, of: roles.of ?? 'theme' };
}
