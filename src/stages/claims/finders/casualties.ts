import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { prepositionRole } from '../prepositions.ts';
import { isOneWithVerb, spokenOf } from '../reports/spoken-of.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** A word that says what became of people, and these people. */
interface Casualty {
  readonly word: number;
  readonly people: number;
}

function isCasualtyWord(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { upos, lemma } = tree.word(index);
  if (!['ADJ', 'VERB', 'NOUN'].includes(upos)) return false;
  return lexicon.sets.casualties.has(lemma.toLowerCase()) || lexicon.sets.casualties.has(lowerForm(tree.word(index)));
}

/** "portés disparus", "were left dead", but not "shot dead": the word that says what became of people, behind a verb that it completes. */
export function casualtyBehind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.resulting.has(tree.word(verb).lemma)) return undefined;
  return tree
    .childrenBy(verb, 'xcomp')
    .find((child) => ['ADJ', 'VERB'].includes(tree.word(child).upos) && isCasualtyWord(tree, child, lexicon));
}

/** The last word behind a verb that belongs to its clause. */
function clauseEnd(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number {
  const next = tree.words.slice(verb + 1).find(({ upos, form, index, feats }) => {
    // "seven bystanders hurt and a nurse missing": the form alone does not tell the verb from the participle.
    const isBehindPeople = ['NOUN', 'NUM', 'ADV'].includes(tree.word(index - 1).upos) && isCasualtyWord(tree, index, lexicon);
    const isNextVerb = /VerbForm=Fin/u.test(feats) && !isBehindPeople;
    return index > verb && (/[;:.!?]/u.test(form) || isNextVerb || upos === 'SCONJ');
  });
  return (next?.index ?? tree.words.length) - 1;
}

/** "left six dead, twenty injured and a chief missing": each of the words with the number or noun before it. */
export function casualtiesLeft(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Casualty[] {
  if (tree.word(verb).upos !== 'VERB' || !lexicon.sets.resulting.has(tree.word(verb).lemma)) return [];
  const found: Casualty[] = [];
  let people: number | undefined;
  for (const { index, upos, head, deprel } of tree.words.slice(verb + 1, clauseEnd(tree, verb, lexicon) + 1)) {
    // "left a wounded comrade behind": a noun that it describes follows.
    const isDescribing = baseRelation(deprel) === 'amod' && head > index;
    if (people !== undefined && !isDescribing && isCasualtyWord(tree, index, lexicon)) {
      found.push({ word: index, people });
      people = undefined;
    } else if (['NUM', 'NOUN', 'PROPN', 'PRON'].includes(upos)) people = index;
  }
  return found;
}

/** A past participle that the number right before it counts: "quatre tués". */
function isParticiple(tree: SentenceTree, index: number): boolean {
  return tree.word(index).upos === 'VERB' && /VerbForm=Part/u.test(tree.word(index).feats);
}

/** Whom such a word counts: its subject, the number it modifies, or the one right before it. */
function countedBy(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel, upos } = tree.word(index);
  const told = countedBefore(tree, index);
  if (told !== undefined) return told;
  const subject = upos === 'ADJ' ? tree.childrenBy(index, 'nsubj').find((child) => child < index) : undefined;
  const isBeside = ['amod', 'acl'].includes(baseRelation(deprel)) && head === index - 1;
  const modified = isBeside && !isReporting(tree, head, lexicon) ? head : undefined;
  const people = subject ?? modified ?? (isParticiple(tree, index) ? numberBefore(tree, index, lexicon) : undefined);
  if (people === undefined) return undefined;
  const isOne = tree.word(people).upos === 'DET' && /Definite=Ind/u.test(tree.word(people).feats);
  return tree.word(people).upos === 'NUM' || isOne ? people : undefined;
}

/** "deux grièvement blessés", "un porté disparu": an adverb or a word that the participle completes may stand between. */
function numberBefore(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  let at = index - 1;
  while (at > 0 && (tree.word(at).upos === 'ADV' || isReporting(tree, at, lexicon))) at--;
  return at >= 0 ? at : undefined;
}

/** "porté disparu", "portés disparus" */
function isReporting(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  const { lemma } = tree.word(index);
  return sets.resulting.has(lemma) || sets.carriedOff.has(lowerForm(tree.word(index)));
}

/** "four drivers missing": whom an adjective right behind a counted noun tells of, where no verb is. */
function countedBefore(tree: SentenceTree, index: number): number | undefined {
  const { upos, head } = tree.word(index);
  if (upos !== 'ADJ' || !isVerbless(tree)) return undefined;
  const noun = [head, ...tree.childrenBy(index, 'nsubj')].find((word) => word === index - 1);
  return noun !== undefined && noun >= 0 && tree.childrenBy(noun, 'nummod').length > 0 ? noun : undefined;
}

/** "three trucks torched, four drivers missing": nothing in the sentence is finite. */
function isVerbless(tree: SentenceTree): boolean {
  return !tree.words.some(({ upos, feats }) => ['VERB', 'AUX'].includes(upos) && feats.includes('VerbForm=Fin'));
}

/** "another four wounded", "twelve dead in Koro": a number with the word for what became of it and no verb. */
function casualtiesStated(tree: SentenceTree, lexicon: ClaimsLexicon): Casualty[] {
  return flatMap(tree.words, ({ index, upos }) => {
    if (upos === 'NOUN' || !isCasualtyWord(tree, index, lexicon) || tree.childrenBy(index, 'cop', 'aux').length > 0) return [];
    const people = countedBy(tree, index, lexicon);
    return people === undefined ? [] : [{ word: index, people }];
  });
}

/** "treize blessés": a noun for people stands for those whom it counts, "neuf morts" counts deaths. */
function peopleCounted(tree: SentenceTree, word: number, lexicon: ClaimsLexicon): number {
  if (lexicon.kind(tree.word(word)) === 'person') return word;
  return tree.childrenBy(word, 'nummod')[0] ?? word;
}

const listed: ReadonlySet<string> = new Set(['root', 'appos', 'parataxis', 'conj', 'nmod', 'dep', 'obj']);

/** "un blessé": the article that counts. */
function oneBefore(tree: SentenceTree, noun: number): number | undefined {
  return tree
    .childrenBy(noun, 'det')
    .find((child) => /Definite=Ind/u.test(tree.word(child).feats) && /Number=Sing/u.test(tree.word(child).feats));
}

/** "Bilan : deux blessés à X, un mort à Y": behind a colon or without any verb, a number with the noun for what became of people. */
function casualtiesListed(tree: SentenceTree, lexicon: ClaimsLexicon): Casualty[] {
  const colon = tree.words.findLast(({ form }) => form === ':')?.index;
  const verb = tree.words.find(
    (word) => word.index > (colon ?? -1) && ['VERB', 'AUX'].includes(word.upos) && /VerbForm=Fin/u.test(word.feats),
  );
  if (verb !== undefined) return [];
  return flatMap(tree.words, ({ index, upos, lemma, deprel }) => {
    const number = tree.childrenBy(index, 'nummod')[0] ?? (deprel === 'parataxis' ? oneBefore(tree, index) : undefined);
    if (upos !== 'NOUN' || number === undefined || index < (colon ?? 0) || !lexicon.sets.casualtyNouns.has(lemma)) return [];
    const isFree = listed.has(baseRelation(deprel)) && tree.childrenBy(index, 'case', 'cop').length === 0;
    return isFree ? [{ word: index, people: peopleCounted(tree, index, lexicon) }] : [];
  });
}

/** "impossible de confirmer le nombre de disparus à X": people whom nobody could count, by the noun for what became of them. */
function casualtiesUnchecked(tree: SentenceTree, lexicon: ClaimsLexicon): { word: number; places: number[] }[] {
  return flatMap(tree.words, ({ index, lemma, head, deprel }) => {
    if (head < 0 || baseRelation(deprel) !== 'nmod' || !lexicon.pack.predicates.countNouns.includes(tree.word(head).lemma)) return [];
    const isCasualty = lexicon.sets.casualtyNouns.has(lemma) || isCasualtyWord(tree, index, lexicon);
    const verb = tree.word(head).head;
    if (!isCasualty || verb < 0 || !lexicon.sets.verifying.has(tree.word(verb).lemma)) return [];
    const phrases = flatMap([index, head, verb], (host) => tree.childrenBy(host, 'nmod', 'obl')).filter((child) => child > index);
    return [{ word: index, places: phrases.filter((child) => prepositionRole(tree, child, [], lexicon)?.role === 'place') }];
  });
}

/** "fait état de onze blessés", "reported civilian casualties": people by what became of them, as what somebody tells. */
function casualtiesTold({ tree, reports }: FinderInput, lexicon: ClaimsLexicon): Casualty[] {
  return flatMap(reports, ({ verb, content }) => {
    if (verb === undefined) return [];
    const spoken = spokenOf(tree, verb, lexicon);
    const objects = [...tree.childrenBy(verb, 'obj'), ...(spoken === undefined ? [] : [spoken])];
    const counted = flatMap(objects, (object) => talliedPeople(tree, object, lexicon));
    const told = flatMap([...objects, ...counted], (object) => [object, ...tree.childrenBy(object, 'conj')]).filter((index) => {
      return content.has(index) && isPeopleHarmed(tree, index, lexicon) && !isOneWithVerb(tree, index, lexicon);
    });
    return told.map((word) => ({ word, people: peopleCounted(tree, word, lexicon) }));
  });
}

/** "un bilan de six morts": whom a count is of. */
export function talliedPeople(tree: SentenceTree, noun: number, { sets }: ClaimsLexicon): number[] {
  if (!sets.tallies.has(tree.lowered[noun]!.lemma)) return [];
  return tree.childrenBy(noun, 'nmod').filter((child) => sets.casualtyNouns.has(tree.lowered[child]!.lemma));
}

/** A noun for people by what became of them; a death is an act like others. */
function isPeopleHarmed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos !== 'NOUN' || !lexicon.sets.casualtyNouns.has(tree.lowered[index]!.lemma) || lexicon.kind(word) !== 'person') return false;
  // "evoked the victims of the war": those who are known already are spoken of, not reported.
  const isKnown = tree.childrenBy(index, 'det').some((child) => hasFeature(tree.word(child), 'Definite', 'Def'));
  return !isKnown || tree.childrenBy(index, 'nummod').length > 0;
}

/** "ont fait douze morts, trente blessés et quatre disparus": behind the first, what became of the others is told apart. */
function casualtiesJoined(tree: SentenceTree, lexicon: ClaimsLexicon): Casualty[] {
  return flatMap(tree.words, ({ index, upos, lemma, head, deprel }) => {
    const number = tree.childrenBy(index, 'nummod')[0];
    if (upos !== 'NOUN' || number === undefined || baseRelation(deprel) !== 'conj' || !lexicon.sets.casualtyNouns.has(lemma)) return [];
    const verb = tree.word(head).head;
    const isObject = baseRelation(tree.word(head).deprel) === 'obj' && verb >= 0 && lexicon.sets.support.has(tree.word(verb).lemma);
    return isObject && lexicon.sets.casualtyNouns.has(tree.word(head).lemma)
      ? [{ word: index, people: peopleCounted(tree, index, lexicon) }]
      : [];
  });
}

/** "was reported missing", "donnés pour morts", "présumé mort": said of people or things by nobody in particular. */
function casualtiesReported(tree: SentenceTree, lexicon: ClaimsLexicon): (Casualty & { verb: number })[] {
  return flatMap(tree.words, ({ index: verb, upos }) => {
    const word = upos === 'VERB' || upos === 'ADJ' ? reportedCasualty(tree, verb, lexicon) : undefined;
    const people = word === undefined ? undefined : findSubject(tree, verb, lexicon)?.head;
    return word === undefined || people === undefined ? [] : [{ verb, word, people }];
  });
}

/** The word for what became of somebody behind a passive of presuming or reporting. */
export function reportedCasualty(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { verbs, marks } = lexicon.pack.predicates.presuming;
  if (!verbs.includes(tree.word(verb).lemma) || tree.childrenBy(verb, 'obj').length > 0) return undefined;
  const isTold = tree.childrenBy(verb, 'aux', 'cop').length > 0 || ['acl', 'amod'].includes(baseRelation(tree.word(verb).deprel));
  return !isTold
    ? undefined
    : tree.childrenBy(verb, 'xcomp', 'advcl', 'obl', 'acl', 'amod', 'ccomp').find((child) => {
        const openers = tree.childrenBy(child, 'case', 'mark').map((mark) => lowerForm(tree.word(mark)));
        if (child < verb || tree.childrenBy(child, 'det', 'obj', 'aux', 'nsubj').length > 0) return false;
        return openers.every((opener) => marks.includes(opener)) && isFate(tree, child, lexicon);
      });
}

function isFate(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { lemma, upos } = tree.word(index);
  // "was reported killed": a verb with its own reading.
  const isNamed = lexicon.pack.predicates.presuming.fates.includes(lemma.toLowerCase());
  return isNamed || (upos !== 'VERB' && isCasualtyWord(tree, index, lexicon));
}

/** "six tués à X": where the word for what became of people is no noun, the place behind it; a noun has it from its complements. */
function placesBehind(tree: SentenceTree, { word, people }: Casualty, lexicon: ClaimsLexicon): DraftRole[] {
  if (lexicon.predicateNoun(tree.word(word)) !== undefined) return [];
  const places = [...tree.childrenBy(word, 'obl', 'nmod'), ...tree.childrenBy(people, 'obl', 'nmod')].filter(
    (child) => child > word && prepositionRole(tree, child, [], lexicon)?.role === 'place',
  );
  return places.slice(0, 1).map((head) => ({ role: 'place', head, rule: 'noun.place' }));
}

/** The verbs whose object and what became of it is a claim of its own. */
export function leavesCasualties(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return casualtiesLeft(tree, verb, lexicon).length > 0;
}

/** People who are said to be dead, hurt or missing without a verb that says so. */
export function findCasualties(input: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { tree, sentence } = input;
  const draftOf = ({ word, people }: Casualty, cause: DraftRole[]): Draft =>
    newDraft({
      tree,
      sentence,
      predicate: word,
      kind: 'noun',
      class: 'event',
      type: 'casualties',
      roles: [{ role: 'recipient', head: people, rule: 'noun.of' }, ...cause],
      evidence: [evidenceAt('predicate.casualties', tree, word)],
    });
  const left = flatMap(tree.words, ({ index }) => {
    const casualties = casualtiesLeft(tree, index, lexicon);
    const subject = casualties.length === 0 ? undefined : findSubject(tree, index, lexicon)?.head;
    const cause: DraftRole[] = subject === undefined ? [] : [{ role: 'cause', head: subject, rule: 'casualties.cause' }];
    return casualties.map((found) => draftOf(found, cause));
  });
  const seen = new Set(left.map(({ predicate }) => predicate));
  const single = [...casualtiesStated(tree, lexicon), ...casualtiesListed(tree, lexicon), ...casualtiesJoined(tree, lexicon)];
  const stated = [...single, ...casualtiesTold(input, lexicon)].filter(({ word }) => !seen.has(word));
  const unchecked = casualtiesUnchecked(tree, lexicon).map(({ word, places }) =>
    newDraft({
      ...{ tree, sentence, predicate: word, kind: 'noun', class: 'event', type: 'casualties' },
      roles: places.map((head): DraftRole => ({ role: 'place', head, rule: 'noun.place' })),
      evidence: [evidenceAt('predicate.casualties', tree, word)],
    }),
  );
  const reported = casualtiesReported(tree, lexicon).map(({ verb, word, people }) => {
    const phrases = flatMap([verb, word], (host) => tree.childrenBy(host, 'obl', 'nmod')).filter((child) => child > word);
    const places = phrases.filter((child) => prepositionRole(tree, child, [], lexicon)?.role === 'place');
    const made = draftOf(
      { word, people },
      places.map((head): DraftRole => ({ role: 'place', head, rule: 'noun.place' })),
    );
    return { ...made, governors: [{ word: verb, kind: 'hedged' as const }] };
  });
  return [...left, ...unchecked, ...reported, ...stated.map((found) => draftOf(found, placesBehind(tree, found, lexicon)))];
}
