import { flatMap } from '../../../util/flat-map.ts';
import { type HeadClass, holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import { composeBody } from './compose-bodies.ts';
import { composeLabel, composeMembers, type Phrase } from './compose-forces.ts';
import { composeGroup, composeNamed } from './compose-groups.ts';
import { composeMedia } from './compose-media.ts';
import { composeCounted, composePeople, composePerson, composeTitled } from './compose-persons.ts';
import { composeUnit } from './compose-units.ts';
import { type Composer, type Composition, type DraftMention, isPlural, possessorsOf } from './composition.ts';
import { isStateKind } from './country-context.ts';
import { startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import { titleBehind } from './outlet-titles.ts';
import { phraseParts } from './phrase-parts.ts';
import type { PhraseParts, WordRange } from './phrase-words.ts';
import { nameMention, type Reader } from './read-names.ts';
import { resolveActor } from './resolve-name.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** What was read in a sentence. */
export interface SentenceActors {
  readonly mentions: readonly DraftMention[];
  /** Persons with the place of their name. */
  readonly persons: readonly { readonly ref: string; readonly name: WordRange }[];
  /** Outlets with the place of their title. */
  readonly titles: readonly { readonly ref: string; readonly name: WordRange }[];
}

const composers: Readonly<Record<HeadClass, (composer: Composer, phrase: Phrase) => Composition | undefined>> = {
  body: composeBody,
  members: (composer, phrase) => composeNamed(composer, phrase) ?? composeSoldiers(composer, phrase),
  fighters: (composer, phrase) => composeNamed(composer, phrase) ?? composeSoldiers(composer, phrase) ?? composeCounted(composer, phrase),
  unit: composeUnit,
  group: (composer, phrase) => composeGroup(composer, phrase) ?? composeCounted(composer, phrase),
  media: composeMedia,
  person: (composer, phrase) => composeCompany(composer, phrase) ?? composePerson(composer, phrase),
  people: (composer, phrase) => composeTitled(composer, phrase) ?? composeNamed(composer, phrase) ?? composePeople(composer, phrase),
  label: composeLabel,
  nobody: () => undefined,
};

/** "Healers Without Borders": several of a calling, as the name of what they founded. */
function composeCompany(composer: Composer, phrase: Phrase): Composition | undefined {
  return isPlural(composer.sentence, phrase.head) || isPluralInForm(composer.sentence, phrase.head)
    ? composeNamed(composer, phrase)
    : undefined;
}

/** A noun taken for a proper name bears no number in the tree. */
function isPluralInForm({ words, folded, pack }: WorkingSentence, { last }: HeadMatch): boolean {
  if (words[last]!.upos !== 'PROPN') return false;
  return pack.plurals.some((end) => folded[last]!.endsWith(end) && Object.hasOwn(pack.headWords, folded[last]!.slice(0, -end.length)));
}

/** "an officer of the army" is a person, "officers of the army" are those of the army. */
function composeSoldiers(composer: Composer, phrase: Phrase): Composition | undefined {
  const { words } = composer.sentence;
  const isKind = baseRelation(words[headOf(words, phrase.head.first, phrase.head.last)]!.deprel) === 'compound';
  const isOne =
    phrase.head.head.single === 'person' && !isPlural(composer.sentence, phrase.head) && phrase.owners.states.length < 2 && !isKind;
  return isOne ? composePerson(composer, phrase) : composeMembers(composer, phrase);
}

/** "police station", "army base": the noun only says what kind of thing it is; so does the branch of a unit ("bataillon d'infanterie"). */
function isMereModifier(sentence: WorkingSentence, match: HeadMatch): boolean {
  const { words, headOfWord, lemmas, folded, pack } = sentence;
  const { first, last, head } = match;
  const word = words[headOf(words, first, last)]!;
  if (Object.hasOwn(pack.unitModifiers, folded[first]!) && headOfWord[word.head]?.head.as === 'unit') return true;
  if (word.head < 0 || headOfWord[word.head] !== undefined) return false;
  if (baseRelation(word.deprel) === 'nmod') return isKindOfThing(sentence, match);
  if (head.as === 'person' && word.head > last && words[word.head]!.upos === 'PROPN') return false;
  if (head.as === 'body' && isOwned(sentence, match)) return false;
  return baseRelation(word.deprel) === 'compound' && !Object.hasOwn(pack.acts, lemmas[word.head]!);
}

/** "a Turkish army base", "the Jubaland police station": the words before the body say whose it is. */
function isOwned({ matchOf }: WorkingSentence, { first }: HeadMatch): boolean {
  return matchOf[first - 1] !== undefined;
}

/** "poste de gendarmerie", "tirs d'artillerie": a body in the singular behind a bare "of", without an article or anything that says which. */
function isKindOfThing({ words, children, folded, surfaces, pack }: WorkingSentence, { first, last, head }: HeadMatch): boolean {
  if (head.as !== 'body' && head.as !== 'members') return false;
  const noun = headOf(words, first, last);
  const marks = children[noun]!;
  const isPlain = marks.every((child) => child >= first - 1 && (child <= last || words[child]!.upos === 'PUNCT'));
  const isBareOf = holds(pack.complements, folded[first - 1] ?? '') && words[first - 1]!.upos === 'ADP' && surfaces[first - 1] !== '';
  return isPlain && isBareOf && words[noun]!.head < first && !words[noun]!.feats.includes('Number=Plur');
}

/** A phrase reaches as far as the phrases within it. */
function withNested(parts: PhraseParts, nested: readonly Composition[]): PhraseParts {
  const first = Math.min(parts.first, ...nested.map(({ mention }) => mention.first));
  const last = Math.max(parts.last, ...nested.map(({ mention }) => mention.last));
  return { ...parts, first, last };
}

/** "Armée de libération nationale (ELN)": the noun belongs to a longer name, written as one, whose bearer is known. */
function isInName({ sentence, registry, context }: Reader, { first, last }: HeadMatch): boolean {
  const match = sentence.matchOf[first];
  if (!match || match.last - match.first <= last - first || !startsWithCapital(sentence.surfaces[match.first]!)) return false;
  return match.candidates.some(({ kind }) => !isStateKind(kind)) && resolveActor(match, registry, context, 'none')?.record !== undefined;
}

/** A noun within a name that the document gives ("Resistance Front") is no actor of its own. */
function withoutNameParts(compositions: readonly Composition[]): readonly Composition[] {
  const names = compositions.filter(({ mention }) => mention.rule === 'name').map(({ mention }) => mention);
  const titles = flatMap(compositions, ({ title }) => title ?? []);
  if (names.length + titles.length === 0) return compositions;
  const isWithin = ({ mention }: Composition, { first, last }: WordRange): boolean => first <= mention.first && mention.last <= last;
  return compositions.filter((one) => {
    if (titles.some((title) => title !== one.title && isWithin(one, title))) return false;
    return one.mention.rule === 'name' || !names.some((name) => isWithin(one, name) && name.ref !== one.mention.ref);
  });
}

/** Reads every head noun of a sentence, each once, those within others first. */
function composeAll({ text, registry, context, around, table, sentence }: Reader): readonly Composition[] {
  if (sentence.headMatches.length === 0) return [];
  const done = new Map<HeadMatch, Composition | undefined>();
  const full: Composer = {
    text,
    registry,
    context,
    around,
    table,
    sentence,
    compose: (head) => {
      if (done.has(head)) return done.get(head);
      done.set(head, undefined);
      const bare = phraseParts(sentence, head);
      const owners = possessorsOf(full, bare, head);
      const parts = withNested(bare, owners.nested);
      const composition = composers[head.head.as](full, { head, parts, owners });
      done.set(head, composition);
      return composition;
    },
  };
  for (const head of sentence.headMatches)
    if ((!isMereModifier(sentence, head) || titleBehind(full, head)) && !isInName(full, head)) full.compose(head);
  return withoutNameParts([...done.values()].filter((composition) => composition !== undefined));
}

/** The phrase around a noun has taken up what its word alone may mean. */
function isNounAlone({ sentence }: Reader, { first, last }: NameMatch): boolean {
  const head = sentence.headOfWord[first];
  return head !== undefined && head.first === first && head.last === last;
}

function isOutlet({ table }: Reader, { ref }: DraftMention): boolean {
  return ref !== null && table.get(ref)?.type === 'media';
}

/** "Lusophone Rights Monitor": the word is an outlet's title elsewhere, and part of another name here. */
function isInUnknownName({ mention }: Composition, { first, last }: NameMatch): boolean {
  return mention.rule === 'name' && mention.first <= first && last <= mention.last && mention.last - mention.first > last - first;
}

/** Reads the actors of one sentence: composed phrases first, then names that no phrase took up. */
export function readSentenceActors(composer: Reader): SentenceActors {
  if (composer.sentence.headMatches.length === 0 && composer.sentence.matches.length === 0)
    return { mentions: [], persons: [], titles: [] };
  const compositions = composeAll(composer);
  const absorbed = new Set(flatMap(compositions, (composition) => composition.absorbed));
  const names = flatMap(composer.sentence.matches, (match) => {
    if (
      absorbed.has(match) ||
      isNounAlone(composer, match) ||
      compositions.some(({ person }) => person && match.first >= person.first && match.last <= person.last)
    )
      return [];
    const mention = nameMention(composer, match);
    return mention && !(isOutlet(composer, mention) && compositions.some((whole) => isInUnknownName(whole, match))) ? [mention] : [];
  });
  return {
    mentions: [...flatMap(compositions, ({ mention, others }) => [mention, ...others]), ...names],
    persons: flatMap(compositions, ({ person, actor }) => (person && actor ? [{ ref: actor.id, name: person }] : [])),
    titles: flatMap(compositions, ({ title, actor }) => (title && actor ? [{ ref: actor.id, name: title }] : [])),
  };
}
