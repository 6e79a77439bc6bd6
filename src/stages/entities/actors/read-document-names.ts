import { flatMap } from '../../../util/flat-map.ts';
import { holds } from './actor-pack.ts';
import type { ActorTable, DocumentActor } from './actor-table.ts';
import type { DraftMention } from './composition.ts';
import type { ContextCountry, CountryContext, Whose } from './country-context.ts';
import { foldName, isAcronym } from './fold-name.ts';
import { beforeBracket, findLearned, introducedNames, isAcronymInOtherOrder, isAcronymOf, type LearnedNames } from './learned-names.ts';
import { withNamesBeforeAcronyms } from './names-before-acronyms.ts';
import type { WordRange } from './phrase-words.ts';
import { unknownOutlets } from './read-outlets.ts';
import { readSentenceActors, type SentenceActors } from './read-sentence-actors.ts';
import type { ActorRegistry } from './registry.ts';
import { learnShortNames, shortMentions } from './short-names.ts';
import { behindTitle, isBehindTitle, standingName } from './speaking-names.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** What reading a document gathers on its way. */
export interface DocumentState {
  readonly text: string;
  readonly registry: ActorRegistry;
  readonly context: CountryContext;
  /** The country that a phrase without one belongs to. */
  readonly around: (sentence: number, whose: Whose) => ContextCountry | undefined;
  /** By sentence, what is written and stands as titles of outlets do. */
  readonly titles: readonly (readonly WordRange[])[];
  readonly table: ActorTable;
  readonly learned: LearnedNames;
  /** The same with the heads of names of several words. */
  readonly short: LearnedNames;
}

/** Reads the actors of a sentence, and learns the names that it gives. */
export function readSentence(state: DocumentState, sentence: WorkingSentence): readonly DraftMention[] {
  const { text, registry, context, around, table } = state;
  const read = readSentenceActors({ text, registry, context, around, table, sentence });
  const settled = read.mentions.map((mention) => sameInBrackets(state, sentence, mention, read.mentions));
  const found = { ...read, mentions: withNamesBeforeAcronyms(state, sentence, withoutOpenings(state, sentence, settled)) };
  learnPersons(state, sentence, found);
  learnShortNames(sentence, found.mentions, state.short);
  for (const { ref, name } of found.titles) state.learned.add(wordsOf(state, sentence, name.first, name.last), ref);
  const introduced = flatMap(found.mentions, (mention) => learnIntroduced(state, sentence, mention, found.mentions));
  const outlets = unknownOutlets(state, sentence, state.titles[sentence.index]!, found.mentions);
  return [...found.mentions, ...introduced, ...outlets, ...speakers(state, sentence, [...found.mentions, ...outlets])];
}

const openers: ReadonlySet<string> = new Set(['tribe', 'group', 'government']);

/** "Karen News reported": the people or land that a title opens with is none of its own there. */
function withoutOpenings(
  { titles, table }: DocumentState,
  { index }: WorkingSentence,
  mentions: readonly DraftMention[],
): readonly DraftMention[] {
  const own = titles[index]!;
  if (own.length === 0) return mentions;
  return mentions.filter(
    ({ first, last, ref, form }) =>
      !own.some((title) => title.first === first && last < title.last) ||
      form === 'nominal' ||
      ref === null ||
      !openers.has(table.get(ref)?.type ?? ''),
  );
}

function wordsOf({ text }: DocumentState, { starts, ends }: WorkingSentence, first: number, last: number): string {
  return text.slice(starts[first]!, ends[last]!);
}

const describedBy = new Set(['body', 'bare', 'group', 'named', 'name', 'unit', 'registry']);

/** The name in brackets right behind a mention, or the acronym between commas ("the African Union mission, AUSSOM,"). */
function nameSetBeside(sentence: WorkingSentence, { last }: DraftMention, others: readonly DraftMention[]): DraftMention | undefined {
  const { surfaces } = sentence;
  const bracket = beforeBracket(sentence, last + 1);
  if (surfaces[bracket] === '(') return others.find((other) => other.first === bracket + 1 && surfaces[other.last + 1] === ')');
  if (surfaces[last + 1] !== ',') return undefined;
  const first = holds(sentence.pack.determiners, sentence.folded[last + 2] ?? '') ? last + 3 : last + 2;
  const isApposed = sentence.words[first]?.deprel === 'appos' && sentence.words[first]!.head <= last;
  const isShort = isApposed && isAcronym(surfaces[first]!);
  return isShort
    ? others.find((other) => other.first === first && other.last === first && /^[,.]$/u.test(surfaces[first + 1] ?? ''))
    : undefined;
}

/** "the Kachin army (KIA)": what stands in brackets right behind names the same; where the registry knows it, the phrase is that. */
function sameInBrackets(
  state: DocumentState,
  sentence: WorkingSentence,
  mention: DraftMention,
  others: readonly DraftMention[],
): DraftMention {
  if (!describedBy.has(mention.rule) || mention.ref === null) return mention;
  const other = nameSetBeside(sentence, mention, others);
  const [own, named] = [state.table.get(mention.ref), other?.ref ? state.table.get(other.ref) : undefined];
  if (!own || !named || own.id === named.id || named.id.startsWith('doc:') || !isLike(own, named)) return mention;
  if (isAcronymOfItsOwn(state, sentence, mention, other!, named)) return mention;
  return { ...mention, ref: named.id, rule: 'introduced', why: `the name in brackets is that of ${named.label.en}` };
}

/**
 * "Committee for Peace in Bida (CPB)": the letters are those of the name before the bracket, and whoever else is known by them shares
 * no word with it; or not every word, where the name is known
 * itself or tells another country ("la Commission éthiopienne des droits de l'homme (CEDH)").
 */
function isAcronymOfItsOwn(
  state: DocumentState,
  sentence: WorkingSentence,
  { first, last, form, ref }: DraftMention,
  acronym: WordRange,
  { label, country, theatres = [] }: Pick<DocumentActor, 'label' | 'country' | 'theatres'>,
): boolean {
  const words = wordsOf(state, sentence, first, last);
  const letters = wordsOf(state, sentence, acronym.first, acronym.last);
  if (!isAcronym(letters) || !isAcronymOf(letters, words)) return false;
  const known = new Set(flatMap([label.fr, label.en], (one) => foldName(one).split(' ')));
  const telling = foldName(words)
    .split(' ')
    .filter((word) => word.length > 3);
  const own = ref === null ? undefined : state.table.get(ref)?.country;
  const isOfOtherCountry = own !== undefined && own !== country && !theatres.includes(own);
  if (isOfOtherCountry || ref?.startsWith('doc:') === false) return telling.some((word) => !known.has(word));
  return form === 'name' && !telling.some((word) => known.has(word));
}

/** Nothing speaks against two actors being one: neither type nor country. */
function isLike(one: DocumentActor, other: DocumentActor): boolean {
  const isVague = one.type === 'group' || one.type === 'organisation' || one.id.startsWith('doc:');
  if (other.type === 'person' || other.type === 'media' || (one.type !== other.type && !isVague)) return false;
  const { country, theatres = [] } = other;
  return one.country === undefined || country === undefined || one.country === country || theatres.includes(one.country);
}

/** A person once named in full may be called by the surname. */
function learnPersons(state: DocumentState, sentence: WorkingSentence, { persons }: Pick<SentenceActors, 'persons'>): void {
  for (const { ref, name } of persons) {
    const full = wordsOf(state, sentence, name.first, name.last);
    state.learned.add(full, ref);
    if (name.last > name.first) state.learned.add(sentence.surfaces[name.last]!, ref);
  }
}

function learnIntroduced(
  state: DocumentState,
  sentence: WorkingSentence,
  mention: DraftMention,
  others: readonly DraftMention[],
): readonly DraftMention[] {
  if (mention.ref === null || mention.form === 'demonym' || mention.form === 'capital') return [];
  return flatMap(introducedNames(sentence, mention.last), (name) =>
    isOfInner(state, sentence, mention, name, others) ? [] : (learnName(state, sentence, mention, name, others) ?? []),
  );
}

/** "agents of the Investigation Service (IS)": the letters are those of the body at the end of the phrase. */
function isOfInner(
  state: DocumentState,
  sentence: WorkingSentence,
  { first, last }: DraftMention,
  name: WordRange,
  others: readonly DraftMention[],
): boolean {
  const letters = wordsOf(state, sentence, name.first, name.last);
  if (!isAcronym(letters)) return false;
  return others.some(
    (inner) =>
      inner.last === last &&
      inner.first > first &&
      inner.ref !== null &&
      isAcronymOfPhrase(letters, wordsOf(state, sentence, inner.first, last)),
  );
}

function learnName(
  state: DocumentState,
  sentence: WorkingSentence,
  mention: DraftMention,
  name: WordRange,
  others: readonly DraftMention[],
): DraftMention | undefined {
  if (mention.ref === null) return undefined;
  const known = others.find((other) => other.first === name.first);
  const words = wordsOf(state, sentence, name.first, Math.max(name.last, known?.last ?? 0));
  const isBracketed = sentence.surfaces[name.first - 1] === '(';
  if (
    isBracketed &&
    isAcronym(words) &&
    mention.form === 'nominal' &&
    !isAcronymOfPhrase(words, wordsOf(state, sentence, mention.first, mention.last))
  )
    return undefined;
  const other = known?.ref == null || known.ref === mention.ref ? undefined : state.table.get(known.ref);
  if (other && !other.id.startsWith('doc:') && !isAcronymOfItsOwn(state, sentence, mention, name, other)) return undefined;
  state.learned.add(words, mention.ref);
  state.table.addForm(mention.ref, words);
  if (known?.ref) return undefined;
  const why = `the text gives it as another name of ${state.table.get(mention.ref)?.label.en ?? mention.ref}`;
  return { first: name.first, last: name.last, head: name.first, form: 'name', ref: mention.ref, rule: 'introduced', why };
}

/** The name of a body may stand behind whose it is ("Angola's Criminal Investigation Service (SIC)"). */
function isAcronymOfPhrase(letters: string, words: string): boolean {
  return isAcronymOf(letters, words) || isAcronymInOtherOrder(letters, words.replace(/^.*['’]s /u, ''));
}

const nobody: readonly DraftMention[] = [];

/** Full names that speak and are nobody known, and names of who leads somebody. */
function speakers(state: DocumentState, sentence: WorkingSentence, taken: readonly DraftMention[]): readonly DraftMention[] {
  const isTaken = ({ first, last }: WordRange): boolean => taken.some((one) => one.first <= last && one.last >= first);
  return flatMap(sentence.words, ({ index }) => {
    const found = standingName(sentence, index);
    if (!found || isTaken(found.run)) return nobody;
    const { run, speaking, apposed } = found;
    const ref = nobodyKnown(state, sentence, behindTitle(sentence, run) ?? run);
    const mention = { ...run, head: index, form: 'name' as const, ref };
    if (speaking && claimsAttack(sentence, index)) return [claimed(state, sentence, mention)];
    state.table.add({ id: ref, ...named(wordsOf(state, sentence, run.first, run.last)), type: 'person' });
    learnPersons(state, sentence, { persons: [{ ref, name: run }] });
    const person = { ...mention, rule: 'person', why: speaking ? 'a full name that speaks' : 'the name of who leads or speaks' };
    return apposed ? [person, ...nounBefore(person, apposed.noun, isTaken)] : [person];
  });
}

/** "her lead counsel, X Y, said": the noun is the same person, unless it was read as somebody already. */
function nounBefore(
  { ref, rule, why }: Pick<DraftMention, 'ref' | 'rule' | 'why'>,
  noun: number,
  isTaken: (range: WordRange) => boolean,
): DraftMention[] {
  const own = { first: noun, last: noun };
  return isTaken(own) ? [] : [{ ...own, head: noun, form: 'nominal', ref, rule, why }];
}

/** The ref of a name that no registry knows: the one that the document gave it before, else one made of its words. */
function nobodyKnown(state: DocumentState, sentence: WorkingSentence, { first, last }: WordRange): string {
  const name = wordsOf(state, sentence, first, last);
  return state.learned.get(name) ?? `doc:${foldName(name).replaceAll(' ', '-')}`;
}

function named(name: string): Pick<DocumentActor, 'label'> {
  return { label: { fr: name, en: name } };
}

function claimed(
  state: DocumentState,
  sentence: WorkingSentence,
  mention: Pick<DraftMention, 'first' | 'last' | 'head' | 'form'> & { readonly ref: string },
): DraftMention {
  const name = wordsOf(state, sentence, mention.first, mention.last);
  state.table.add({ id: mention.ref, ...named(name), type: 'militia' });
  state.learned.add(name, mention.ref);
  return { ...mention, rule: 'claimed', why: 'a name that claims an attack; no registry entry bears it' };
}

/** "X claimed responsibility", "X a revendiqué l'attaque": an armed group, not a person. */
function claimsAttack({ words, lemmas, children, pack }: WorkingSentence, at: number): boolean {
  const verb = words[at]!.head;
  if (verb < 0) return false;
  const object = children[verb]!.find((child) => words[child]!.deprel === 'obj');
  return holds(pack.claiming, lemmas[verb]!) || (object !== undefined && holds(pack.claiming, `${lemmas[verb]!} ${lemmas[object]!}`));
}

/** What the document calls by a learned name is the actor that it gave the name to. */
export function withLearned(state: DocumentState, sentence: WorkingSentence, drafts: readonly DraftMention[]): readonly DraftMention[] {
  if (state.learned.isEmpty() && state.short.isEmpty()) return drafts;
  const settled = drafts.map((draft) => {
    if (draft.ref === null || !state.learned.mayBegin(sentence.folded[draft.first]!)) return draft;
    const words = wordsOf(state, sentence, draft.first, draft.last);
    const isOpen = draft.ref.startsWith('doc:') ? draft.rule !== 'person' : isAcronym(words);
    if (!isOpen) return draft;
    const ref = state.learned.get(words);
    return ref === undefined || ref === draft.ref
      ? draft
      : { ...draft, ref, rule: 'learned', why: 'a name that this document gives to it elsewhere' };
  });
  const all = [...settled, ...learnedMentions(state, sentence, settled)];
  return [...all, ...shortMentions(sentence, state.short, all)];
}

/** Names that the document gave earlier or gives later, where nothing else was read. */
function learnedMentions(state: DocumentState, sentence: WorkingSentence, taken: readonly DraftMention[]): readonly DraftMention[] {
  const isTaken = (word: number): boolean => taken.some(({ first, last, ref }) => ref !== null && word >= first && word <= last);
  return findLearned(sentence, state.text, state.learned, isTaken).map(({ first, last, ref }) => ({
    first: isBehindTitle(sentence, first) && !isTaken(first - 1) ? first - 1 : first,
    last,
    head: first,
    form: 'name' as const,
    ref,
    rule: 'learned',
    why: `a name that this document gives to ${state.table.get(ref)?.label.en ?? ref}`,
  }));
}
