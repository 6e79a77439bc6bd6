import { baseRelation } from './actor-sentence.ts';
import type { DocumentActor } from './actor-table.ts';
import { composed, openPhrase, type Phrase } from './compose-forces.ts';
import {
  asDocumentActor,
  type Composer,
  type Composition,
  countryOfContext,
  documentActor,
  isComplement,
  isDefinite,
  isIndefinite,
  textOf,
  wholePhrase,
} from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import { type PhraseParts, properRun, type WordRange } from './phrase-words.ts';
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

/** Where the words of a name that begins with its head noun end ("Mouvement des officiers du Nord"). */
function endOfName(sentence: WorkingSentence, head: HeadMatch): number {
  let end = head.last;
  for (let at = head.last + 1; at < sentence.words.length && at - head.first < 12 && isInName(sentence, head, at); at++) {
    if (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(sentence.words[at]!.upos)) end = at;
  }
  return end;
}

/** A head noun written as a name: with a capital where a common noun has none. */
function nameOfCapitalHead(sentence: WorkingSentence, head: HeadMatch, parts: PhraseParts): WordRange | undefined {
  const { surfaces, words } = sentence;
  if (!startsWithCapital(surfaces[head.first]!) || head.first === 0) return undefined;
  const before = words[head.first - 1]!;
  if (before.upos === 'PUNCT' && !/^[-‑«“"(,]$/u.test(surfaces[head.first - 1]!)) return undefined;
  const isLeft = parts.first < head.first && startsWithCapital(surfaces[parts.first]!);
  const last = Math.max(endOfName(sentence, head), parts.last > head.last && parts.proper ? parts.last : head.last);
  if (!isLeft && last === head.last) return undefined;
  return { first: isLeft ? parts.first : head.first, last };
}

/** People, fighters or members whose noun is part of a name ("the River Boys"). */
export function composeNamed(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  if (owners.states.length + owners.groups.length + owners.nested.length > 0) return undefined;
  const name = nameOfCapitalHead(composer.sentence, head, parts);
  if (!name) return undefined;
  const type = head.head.type ?? 'group';
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

/** Movements, militias, tribes, organisations. */
export function composeGroup(composer: Composer, phrase: Phrase): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  const type = head.head.type ?? 'group';
  if (head.head.bare === 'capital' && !isGroupByCapital(sentence, phrase)) return undefined;
  const beside = owners.groups.find(({ match, record }) => record.type !== 'person' && !isComplement(sentence, match, head));
  if (beside)
    return composed(
      composer,
      phrase,
      asDocumentActor(beside.record, sentence.lang),
      'group',
      `the noun says what ${beside.record.label.en} is`,
    );
  const name = nameOfCapitalHead(sentence, head, parts);
  const country = owners.states[0]?.country ?? countryOfContext(composer);
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

/** "an NGO, Desert Lights, says" */
/** "an NGO, Desert Lights, says" */
function apposedGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const name = nameBetweenCommas(composer.sentence, phrase.parts.last);
  if (!name) return undefined;
  const actor = documentActor(composer, textOf(composer, name), false, { type, country });
  const whole = composed(composer, phrase, actor, 'named', `its name stands behind it between commas: ${actor.label.en}`);
  return { ...whole, others: [wholePhrase(composer, name, actor.id, 'named', 'the noun before the comma says what it is', 'name')] };
}

function nameBetweenCommas(sentence: WorkingSentence, last: number): WordRange | undefined {
  const { surfaces, matchOf } = sentence;
  if (surfaces[last + 1] !== ',' || matchOf[last + 2] || !startsWithCapital(surfaces[last + 2] ?? '')) return undefined;
  const run = properRun(sentence, last + 2);
  return run && surfaces[run.last + 1] === ',' ? run : undefined;
}

type GroupType = DocumentActor['type'];

function describedGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  if (parts.proper && !parts.proper.isComplement) {
    const actor = documentActor(composer, textOf(composer, parts.proper), false, { type, country });
    const noun = sentence.words[head.first]!.form;
    return composed(composer, phrase, actor, 'named', `"${actor.label.en}" stands beside "${noun}" as its name`);
  }
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

/** A group that its words describe, or that they leave open. */
function unnamedGroup(composer: Composer, phrase: Phrase, type: GroupType, country: string | undefined): Composition | undefined {
  const { head, parts, owners } = phrase;
  const { sentence } = composer;
  const { bare } = head.head;
  const owner = owners.groups[0]?.record.id ?? owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor?.id;
  const words = textOf(composer, parts);
  const isNew = isIndefinite(sentence, parts);
  const isDescribed = owner !== undefined || parts.last > head.last || parts.first < head.first || hasClause(sentence, head);
  if (isDescribed || bare === 'own' || bare === 'capital' || (isNew && bare !== 'skip')) {
    const actor = documentActor(composer, words, isNew, { type, country, parent: owner });
    return composed(composer, phrase, actor, isDescribed ? 'group' : 'bare', `"${words}": described in this document, not named`);
  }
  if (bare !== 'open' || !isDefinite(sentence, parts)) return undefined;
  if (composer.table.hasGroup()) return openPhrase(composer, phrase, 'bare', 'which one is meant stands elsewhere in the document');
  const actor = documentActor(composer, words, false, { type, country });
  return composed(composer, phrase, actor, 'bare', `"${words}": the first body that the document speaks of`);
}

/** "réseaux liés à X", "the company that runs the port": a clause says which one. */
function hasClause({ words, children }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return children.slice(first, last + 1).some((list) => list.some((child) => baseRelation(words[child]!.deprel) === 'acl'));
}

/** Channels, newspapers, agencies. */
export function composeMedia(composer: Composer, phrase: Phrase): Composition | undefined {
  const { owners, head } = phrase;
  const outlet = owners.groups.find(({ record }) => record.type === 'media' || record.outlet)?.record;
  if (outlet)
    return composed(
      composer,
      phrase,
      asDocumentActor(outlet, composer.sentence.lang),
      'media',
      `the noun says that ${outlet.label.en} is an outlet`,
    );
  const [group] = owners.groups;
  if (group && !isComplement(composer.sentence, group.match, head)) {
    return composed(
      composer,
      phrase,
      asDocumentActor(group.record, composer.sentence.lang),
      'media',
      `the noun stands beside the name of ${group.record.label.en}`,
    );
  }
  return describedGroup(composer, phrase, 'media', owners.states[0]?.country ?? countryOfContext(composer));
}
