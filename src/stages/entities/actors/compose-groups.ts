import { holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import type { DocumentActor } from './actor-table.ts';
import { describedGroup } from './compose-described.ts';
import { composed, type Phrase } from './compose-forces.ts';
import {
  asDocumentActor,
  type Composer,
  type Composition,
  countryOfContext,
  documentActor,
  homeOf,
  isComplement,
  isIndefinite,
  ownRecord,
  type Possessors,
  textOf,
} from './composition.ts';
import { foldName, startsWithCapital } from './fold-name.ts';
import { isNamedAsActor } from './named-as-actor.ts';
import type { PhraseParts, WordRange } from './phrase-words.ts';
import type { ActorRecord } from './registry.ts';
import { resolveActor } from './resolve-name.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

const nameRelations = new Set(['amod', 'nmod', 'nummod', 'case', 'det', 'flat', 'fixed', 'compound', 'conj', 'cc']);

/** True where a word belongs to a name that begins at `first`: it hangs from within, by a relation that names have. */
function isInName({ words, surfaces }: WorkingSentence, { first, last }: HeadMatch, at: number): boolean {
  const { head, deprel, upos } = words[at]!;
  if (surfaces[at] === '-') return true;
  if (head < first || upos === 'VERB' || upos === 'PRON') return false;
  const relation = baseRelation(deprel);
  return nameRelations.has(relation) && !(relation === 'conj' && head <= last);
}

/** "Red Cross in Goma" (not "Mouvement vers le socialisme"): where it is; in a name with a complement the place belongs to it ("Observatory for Rights in Darfur"). */
function isLocative({ words, folded, surfaces, pack }: WorkingSentence, at: number): boolean {
  if (words[at]!.upos !== 'ADP' || !holds(pack.positions.places, folded[at]!)) return false;
  let next = at + 1;
  while (words[next]?.upos === 'DET') next++;
  return startsWithCapital(surfaces[next] ?? '') || surfaces[next] === '';
}

/** "the Red Cross and the Colombian Red Cross": what the conjunction adds hangs from the noun itself. */
function joinsAnother({ words }: WorkingSentence, at: number, { first, last }: HeadMatch): boolean {
  const joined = words[at]!.upos === 'CCONJ' ? words[words[at]!.head] : undefined;
  return joined !== undefined && joined.deprel === 'conj' && joined.head >= first && joined.head <= last;
}

/** "the Chamber of Commerce and the Bar Association": behind the conjunction stand an article and a body's name of its own. */
function joinsBody({ words, headOfWord, surfaces }: WorkingSentence, at: number): boolean {
  if (words[at]!.upos !== 'CCONJ' || words[at + 1]?.upos !== 'DET') return false;
  for (let next = at + 2; next < words.length && startsWithCapital(surfaces[next]!); next++)
    if (headOfWord[next]?.head.as === 'group' || headOfWord[next]?.head.as === 'body') return true;
  return false;
}

/** Where the words of a name that begins with its head noun end ("Mouvement des officiers du Nord"). */
function endOfName(sentence: WorkingSentence, head: HeadMatch): number {
  let end = head.last;
  let hasComplement = false;
  for (let at = head.last + 1; at < sentence.words.length && at - head.first < 12 && isInName(sentence, head, at); at++) {
    if ((!hasComplement && isLocative(sentence, at)) || joinsAnother(sentence, at, head) || joinsBody(sentence, at)) break;
    hasComplement ||= sentence.words[at]!.upos === 'ADP';
    if (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(sentence.words[at]!.upos)) end = at;
  }
  return end;
}

/** "Healers Without Borders said": at the start of a sentence a capital tells nothing, the next one does where it stands on a small word. */
function goesOn({ words, surfaces }: WorkingSentence, { last }: HeadMatch): boolean {
  return words[last + 1]?.upos === 'ADP' && startsWithCapital(surfaces[last + 1]!) && startsWithCapital(surfaces[last + 2] ?? '');
}

/** "the banned Dawn League": where the capitals before the noun begin; the noun itself where there are none. */
function leftOfName({ surfaces, folded, pack }: WorkingSentence, { proper, first: begin }: PhraseParts, { first }: HeadMatch): number {
  if (begin >= first || holds(pack.determiners, folded[begin]!)) return first;
  if (startsWithCapital(surfaces[begin]!)) return begin;
  return proper !== undefined && !proper.isComplement && proper.last === first - 1 ? proper.first : first;
}

/** A capital that the start of a sentence or a mark before it may account for tells nothing. */
function isCapitalOfName(sentence: WorkingSentence, head: HeadMatch): boolean {
  const { surfaces, words } = sentence;
  if (!startsWithCapital(surfaces[head.first]!)) return false;
  const before = words[head.first - 1];
  if (!before) return goesOn(sentence, head);
  return before.upos !== 'PUNCT' || /^[-‑«“"(,]$/u.test(surfaces[head.first - 1]!);
}

/** A head noun written as a name: with a capital where a common noun has none. */
function nameOfCapitalHead(sentence: WorkingSentence, head: HeadMatch, parts: PhraseParts): WordRange | undefined {
  if (!isCapitalOfName(sentence, head)) return undefined;
  const first = leftOfName(sentence, parts, head);
  const last = Math.max(endOfName(sentence, head), parts.last > head.last && parts.proper ? parts.last : head.last);
  return first === head.first && last === head.last ? undefined : { first, last };
}

/** People, fighters or members whose noun is part of a name ("the River Boys"). */
export function composeNamed(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  if (owners.states.length + owners.groups.length + owners.nested.length > 0) return undefined;
  const name = nameOfCapitalHead(composer.sentence, head, parts);
  if (!name) return undefined;
  const type = head.head.as === 'person' ? 'organisation' : (head.head.type ?? 'group');
  const actor = documentActor(composer, textOf(composer, name), false, { type, country: countryOfContext(composer) });
  const whole = composed(
    composer,
    { ...phrase, parts: { ...parts, ...name } },
    actor,
    'name',
    'a name that this document gives; no registry entry bears it',
  );
  return { ...whole, mention: { ...whole.mention, form: 'name' } };
}

/** "la Résistance", "Palestinian resistance" against "la résistance de l'acier": the same noun for a group and for what it does. */
function isGroupByCapital(sentence: WorkingSentence, { head, owners }: Phrase): boolean {
  const isOfPeople = [...owners.states, ...owners.groups].some(({ match }) => !isComplement(sentence, match, head));
  return isOfPeople || (head.first > 0 && startsWithCapital(sentence.surfaces[head.first]!));
}

/** "The county sued": a territory stands for those who run it where a town would. */
function actsAsParty({ sentence, words, pack }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return isNamedAsActor(sentence, headOf(words, first, last), { positions: pack.positions, isTown: true });
}

/**
 * The noun and the name call the same: "mouvement X", "X movement", "tribu des X"; not where the noun is a part of what stands
 * before it ("X mission") or belongs to it ("mission de l'X").
 */
function isSameAs(sentence: WorkingSentence, { record, match }: Possessors['groups'][number], head: HeadMatch): boolean {
  if (record.type === 'person' || match.candidates.length === 0) return false;
  const isPeople = record.type === 'tribe' || record.type === 'group';
  if (record.type === 'media') return !isComplement(sentence, match, head) || match.last < head.first;
  if (isComplement(sentence, match, head)) return head.head.type === 'tribe' && isPeople && match.first > head.last;
  return !(head.head.part && match.last < head.first) && !(isPeople && head.head.type !== 'tribe');
}

function homeOfPeople({ groups }: Possessors): string | undefined {
  const people = groups.find(({ record }) => record.type === 'tribe' || record.type === 'group')?.record;
  return people && homeOf(people);
}

/** "the African Union mission" in Somalia: the one part of the organisation that is called so and acts in that country. */
function missionOf({ registry, sentence }: Composer, { head, owners }: Phrase, country: string | undefined): ActorRecord | undefined {
  const owner = owners.groups.find(({ record }) => record.type === 'organisation')?.record;
  if (!owner || country === undefined) return undefined;
  const noun = ` ${sentence.lemmas[head.last]!} `;
  const found = registry.records.filter(
    ({ parent, label, theatres = [], country: home }) =>
      parent === owner.id &&
      (home === country || theatres.includes(country)) &&
      ` ${foldName(label.fr)} ${foldName(label.en)} `.includes(noun),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "the M23, a rebel group": the known name that ends before the comma, which the tree sets the noun beside; in a list it is another. */
function apposedTo({ sentence, registry, context }: Composer, { head, parts }: Phrase): ActorRecord | undefined {
  const { words, surfaces, matchOf, children } = sentence;
  const noun = words[headOf(words, head.first, head.last)]!;
  const isListed = [noun.index, noun.head].some((at) =>
    (children[at] ?? []).some((child) => child > noun.index && baseRelation(words[child]!.deprel) === 'conj'),
  );
  if (isListed) return undefined;
  const comma = surfaces[parts.first - 1] === ',' ? parts.first - 1 : parts.first - 2;
  const isNewBehind = comma === parts.first - 2 && isIndefinite(sentence, parts) && baseRelation(noun.deprel) !== 'conj';
  const isBeside = (baseRelation(noun.deprel) === 'appos' && noun.head < comma) || isNewBehind;
  const match = surfaces[comma] === ',' && isBeside ? matchOf[comma - 1] : undefined;
  const record = match && resolveActor(match, registry, context, 'none')?.record;
  return record && !record.outlet && record.type !== 'person' && record.type !== 'state-force' ? record : undefined;
}

/** The actor of the registry that the noun and what stands beside it call, with what says so. */
function knownGroup(
  composer: Composer,
  phrase: Phrase,
  country: string | undefined,
): { readonly record: ActorRecord; readonly why: string } | undefined {
  const { head, owners } = phrase;
  const isTitle = head.head.bare === 'capital' || (head.first > 0 && startsWithCapital(composer.sentence.surfaces[head.first]!));
  const own = isTitle && owners.states.length === 0 ? ownRecord(composer, head) : undefined;
  if (own) return { record: own, why: `the usual bearer of the name: ${own.label.en}` };
  const beside = owners.groups.find((owner) => isSameAs(composer.sentence, owner, head))?.record;
  if (beside) return { record: beside, why: `the noun says what ${beside.label.en} is` };
  const before = apposedTo(composer, phrase);
  if (before) return { record: before, why: `set beside ${before.label.en}, which stands before the comma` };
  const mission = head.head.part ? missionOf(composer, phrase, country) : undefined;
  return mission && { record: mission, why: `the only one of that country: ${mission.label.en}` };
}

/** "National Roads Agency": what a state has set up is a body of it. */
function typeByName({ folded, surfaces, pack }: WorkingSentence, { head, parts, owners }: Phrase): DocumentActor['type'] {
  const type = head.head.type ?? 'group';
  if (!head.head.ofState) return type;
  if (head.head.part && owners.states.length > 0 && owners.groups.length === 0) return 'government';
  for (let at = parts.first; at <= parts.last; at++)
    if (holds(pack.stateWords, folded[at]!) && startsWithCapital(surfaces[head.first]!)) return 'government';
  return type;
}

/** Movements, militias, tribes, organisations. */
export function composeGroup(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  const type = typeByName(sentence, phrase);
  if (head.head.bare === 'capital' && !isGroupByCapital(sentence, phrase)) return undefined;
  if (head.head.bare === 'written' && (head.first === 0 || !startsWithCapital(sentence.surfaces[head.first]!))) return undefined;
  const country = owners.states[0]?.country ?? homeOfPeople(owners) ?? countryOfContext(composer);
  const known = knownGroup(composer, phrase, country);
  if (known) return composed(composer, phrase, asDocumentActor(known.record, sentence.lang), 'group', known.why);
  const name = nameOfCapitalHead(sentence, head, parts);
  if (!name && head.head.bare === 'acts' && !actsAsParty(sentence, head)) return undefined;
  if (name) {
    const actor = documentActor(composer, textOf(composer, name), false, { type, country });
    const whole = composed(
      composer,
      { ...phrase, parts: { ...parts, ...name } },
      actor,
      'name',
      'a name that this document gives; no registry entry bears it',
    );
    return { ...whole, mention: { ...whole.mention, form: 'name' } };
  }
  return describedGroup(composer, phrase, type, country);
}
