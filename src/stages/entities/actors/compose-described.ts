import { holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import type { DocumentActor } from './actor-table.ts';
import { isWhere } from './compose-bodies.ts';
import { composed, openPhrase, type Phrase } from './compose-forces.ts';
import { type Composer, type Composition, documentActor, isDefinite, isIndefinite, isPlural, textOf, wholePhrase } from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import { afterParticiple, properRun, type WordRange } from './phrase-words.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** "an NGO, Desert Lights, says" */
function apposedGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const name = nameBetweenCommas(composer.sentence, afterParticiple(composer.sentence, phrase.parts.last + 1) - 1);
  if (!name) return undefined;
  const actor = documentActor(composer, textOf(composer, name), false, { type, country });
  const whole = composed(composer, phrase, actor, 'named', `its name stands behind it between commas: ${actor.label.en}`);
  return { ...whole, others: [wholePhrase(composer, name, actor.id, 'named', 'the noun before the comma says what it is', 'name')] };
}

/** "Desert Lights, an NGO, says": the name stands before the comma, and the tree sets the noun beside it. */
function namedBefore(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const { sentence } = composer;
  const { words, matchOf, headOfWord, surfaces } = sentence;
  const noun = words[headOf(words, phrase.head.first, phrase.head.last)]!;
  const named = baseRelation(noun.deprel) === 'appos' ? words[noun.head] : undefined;
  if (named?.upos !== 'PROPN' || named.index > phrase.head.first || matchOf[named.index] || headOfWord[named.index]) return undefined;
  let first = named.index;
  while (first > 0 && words[first - 1]!.upos === 'PROPN' && startsWithCapital(surfaces[first - 1]!)) first--;
  const name = properRun(sentence, first);
  if (!name || surfaces[name.last + 1] !== ',') return undefined;
  const actor = documentActor(composer, textOf(composer, name), false, { type, country });
  const whole = composed(composer, phrase, actor, 'named', `its name stands before it: ${actor.label.en}`);
  return { ...whole, others: [wholePhrase(composer, name, actor.id, 'named', 'the noun behind the comma says what it is', 'name')] };
}

function nameBetweenCommas(sentence: WorkingSentence, last: number): WordRange | undefined {
  const { surfaces, matchOf } = sentence;
  if (surfaces[last + 1] !== ',' || matchOf[last + 2] || !startsWithCapital(surfaces[last + 2] ?? '')) return undefined;
  const run = properRun(sentence, last + 2);
  return run && surfaces[run.last + 1] === ',' ? run : undefined;
}

/** The type of a group. */
export type GroupType = DocumentActor['type'];

/** A group that the words beside its noun name or describe. */
export function describedGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  if (parts.proper && (!parts.proper.isComplement || type === 'tribe')) {
    const actor = documentActor(composer, textOf(composer, parts.proper), false, { type, country });
    const noun = sentence.words[head.first]!.form;
    return composed(composer, phrase, actor, 'named', `"${actor.label.en}" stands beside "${noun}" as its name`);
  }
  const before = namedBefore(composer, phrase, type, country);
  if (before) return before;
  if (head.head.bare === 'name') return undefined;
  const [state] = owners.states;
  const isNew = isIndefinite(sentence, parts);
  if (isNew) return apposedGroup(composer, phrase, type, country) ?? unnamedGroup(composer, phrase, type, country);
  if (!state) return unnamedGroup(composer, phrase, type, country);
  const words = textOf(composer, parts);
  const id = `${state.country.toLowerCase()}-${head.head.id}`;
  const actor: DocumentActor = { id, label: { fr: words, en: words }, type, country: state.country };
  return composed(composer, phrase, actor, 'group', `"${words}": named by its country only`);
}

/** A faction or delegation of rebels is of their type. */
function typeOfPart({ owners }: Phrase, type: GroupType): GroupType {
  const whole = owners.groups[0]?.record.type ?? owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor?.type;
  return (type === 'group' || type === 'militia') && (whole === 'rebel' || whole === 'militia' || whole === 'tribe') ? whole : type;
}

/** Something beside the noun says which one: a possessive ("its council"), a capital ("la Conférence épiscopale"), a modifier, a clause. */
function isToldApart(sentence: WorkingSentence, { head: match, parts }: Phrase): boolean {
  const { first, last, head } = match;
  const isPossessed = head.bare === 'open' && holds(sentence.pack.theirs, sentence.folded[parts.first - 1] ?? '');
  const isTitle = last > first && first > 0 && startsWithCapital(sentence.surfaces[first]!);
  return isPossessed || isTitle || parts.last > last || parts.first < first || hasClause(sentence, match);
}

/** A group that its words describe, or that they leave open. */
function unnamedGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  const { bare = 'skip' } = head.head;
  const owner = owners.groups[0]?.record.id ?? owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor?.id;
  const isNew = isIndefinite(sentence, parts) || (isPlural(sentence, head) && !isDefinite(sentence, parts));
  if (owner === undefined && parts.last === head.last && bare !== 'own' && isWhere(composer, phrase)) return undefined;
  const isDescribed = owner !== undefined || isToldApart(sentence, phrase);
  if (!isDescribed && !standsAlone.has(bare) && !(isNew && bare !== 'skip')) return bareGroup(composer, phrase, type, country);
  const whole = { ...phrase, parts: { ...parts, last: tieBehind(sentence, parts) ?? parts.last } };
  const words = textOf(composer, whole.parts);
  const actor = documentActor(composer, words, isNew, { type: typeOfPart(phrase, type), country, parent: owner });
  return composed(composer, whole, actor, isDescribed ? 'group' : 'bare', `"${words}": described in this document, not named`);
}

/** "réseaux liés à X", "networks linked to X": the last word of the name that a participle ties the group to. */
function tieBehind({ words, matchOf, surfaces }: WorkingSentence, { first, last }: WordRange): number | undefined {
  const tie = words[last + 1];
  if (tie?.upos !== 'VERB' && tie?.upos !== 'ADJ') return undefined;
  if (!['acl', 'amod'].includes(baseRelation(tie.deprel)) || tie.head < first || tie.head > last) return undefined;
  let at = tie.index + 1;
  while (words[at]?.upos === 'ADP' || words[at]?.upos === 'DET' || surfaces[at] === '') at++;
  const name = at > tie.index + 1 ? matchOf[at] : undefined;
  return name && words[headOf(words, name.first, name.last)]!.head === tie.index ? name.last : undefined;
}

const standsAlone: ReadonlySet<string> = new Set(['own', 'acts', 'capital', 'written']);

/** "the group": one named elsewhere, or the first that the document speaks of. */
function bareGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const { head, parts } = phrase;
  if (head.head.bare !== 'open' || !isDefinite(composer.sentence, parts)) return undefined;
  if (composer.table.hasGroup()) return openPhrase(composer, phrase, 'bare', 'which one is meant stands elsewhere in the document');
  const words = textOf(composer, parts);
  const actor = documentActor(composer, words, false, { type, country });
  return composed(composer, phrase, actor, 'bare', `"${words}": the first body that the document speaks of`);
}

/** "réseaux liés à X", "the company that runs the port": a clause says which one. */
function hasClause({ words, children }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return children.slice(first, last + 1).some((list) => list.some((child) => baseRelation(words[child]!.deprel) === 'acl'));
}
