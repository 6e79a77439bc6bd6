import type { ParsedSentence, Word } from '../../../model/tree.ts';
import type { ActorPositions, WordSet } from './actor-pack.ts';
import { baseRelation } from './actor-sentence.ts';
import { foldName } from './fold-name.ts';

/** What a name of a state is: a country's name is more easily a party than that of a town. */
export interface StateName {
  readonly positions?: ActorPositions;
  readonly isTown?: boolean;
}

function has(set: WordSet | undefined, word: Word): boolean {
  if (!set) return false;
  return Object.hasOwn(set, foldName(word.lemma)) || Object.hasOwn(set, foldName(word.form));
}

function child({ words }: ParsedSentence, of: number, ...relations: readonly string[]): Word | undefined {
  return words.find(({ head, deprel }) => head === of && relations.includes(baseRelation(deprel)));
}

/** The first of a row of names ("Ankara et Moscou"): where it stands, all stand. */
function firstOfRow({ words }: ParsedSentence, index: number): Word {
  let word = words[index]!;
  for (let steps = 0; steps < 6 && ['conj', 'flat'].includes(baseRelation(word.deprel)) && word.head >= 0; steps++)
    word = words[word.head]!;
  return word;
}

function isSubjectActor(sentence: ParsedSentence, word: Word, { positions, isTown }: StateName): boolean {
  const verb = sentence.words[word.head];
  if (!verb) return false;
  if (isPassive(sentence, word, verb)) return has(positions?.politicalVerbs, verb) || (!isTown && !has(positions?.motionVerbs, verb));
  if (isTown && has(positions?.contestVerbs, verb)) return false;
  if (has(positions?.placeVerbs, verb) || child(sentence, verb.index, 'cop')) return false;
  return !isTown || has(positions?.reactingVerbs, verb) || hasObject(sentence, verb) || hasSubjectBehind(sentence, verb, word);
}

/** "Bamako a convoqué le gouverneur": a verb has one subject; of two, the one behind it is its object. */
function hasSubjectBehind({ words }: ParsedSentence, { index }: Word, own: Word): boolean {
  return own.index < index && words.some((word) => word.head === index && word.index > index && word.deprel === 'nsubj');
}

function hasObject(sentence: ParsedSentence, { index }: Word): boolean {
  return child(sentence, index, 'obj', 'ccomp', 'xcomp', 'parataxis') !== undefined || isRelativeOfObject(sentence, index);
}

/** "the promise Delhi made", "la trêve que Bamako a signée": what the verb has as object is the noun that its clause hangs from. */
function isRelativeOfObject({ words }: ParsedSentence, verb: number): boolean {
  const { deprel, head } = words[verb]!;
  return deprel === 'acl:relcl' && head < verb && !words.some((word) => word.head === verb && baseRelation(word.deprel) === 'obl');
}

function isPassive(sentence: ParsedSentence, { deprel }: Word, verb: Word): boolean {
  return deprel.includes('pass') || child(sentence, verb.index, 'aux')?.deprel === 'aux:pass';
}

/** The preposition of a name, or undefined. */
function caseOf(sentence: ParsedSentence, word: Word): Word | undefined {
  return child(sentence, word.index, 'case');
}

function isMarkedActor(sentence: ParsedSentence, word: Word, marker: Word, name: StateName): boolean {
  const { positions } = name;
  const governor = sentence.words[word.head];
  if (!governor || !positions) return word.deprel.includes('agent');
  const noun = describedNoun(sentence, governor);
  if (has(positions.agents, marker)) return isAgent(word, governor);
  if (has(positions.sources, marker)) return true;
  if (has(positions.senders, marker) && isSent(governor, positions)) return true;
  if (isAfterPlace(sentence, marker, positions)) return false;
  if (isTiedTo(sentence, marker, positions)) return true;
  if (word.index < governor.index && governor.upos === 'VERB' && has(positions.dative, marker)) return false;
  return [governor, noun].some((word) => word !== undefined && isParticipant(sentence, marker, word, positions, name));
}

/** "no word from X", "support from X": what a party gives. */
function isSent(governor: Word, { possessed, placeNouns }: ActorPositions): boolean {
  return governor.upos === 'NOUN' && has(possessed, governor) && !has(placeNouns, governor);
}

/** "les menaces conjuguées de X": the noun that an adjective or participle describes, if it stands before that. */
function describedNoun({ words }: ParsedSentence, { upos, deprel, head, index }: Word): Word | undefined {
  const describes = (upos === 'ADJ' || upos === 'VERB') && ['amod', 'acl'].includes(baseRelation(deprel));
  return describes && head < index ? words[head] : undefined;
}

function isAgent({ deprel }: Word, { feats }: Word): boolean {
  return deprel.includes('agent') || feats.includes('Voice=Pass');
}

/** "to X", "between X and Y", "against X", "of X": a party to what the governing word says. */
function isParticipant(sentence: ParsedSentence, marker: Word, governor: Word, positions: ActorPositions, name: StateName): boolean {
  if (has(positions.dative, marker) && (has(positions.datives, governor) || sendsWord(sentence, governor, positions))) return true;
  if (has(positions.between, marker))
    return governor.upos === 'NOUN' && (name.isTown ? has(positions.possessed, governor) : isParty(positions, governor));
  if (has(positions.parties, marker)) return !name.isTown || governor.upos === 'VERB' || isParty(positions, governor);
  return !has(positions.places, marker) && isPossessor(governor, name);
}

/** "sent a protest note to X": what is sent is said to somebody. */
function sendsWord(sentence: ParsedSentence, governor: Word, { datives }: ActorPositions): boolean {
  const sent = governor.upos === 'VERB' ? child(sentence, governor.index, 'obj') : undefined;
  return sent?.upos === 'NOUN' && has(datives, sent);
}

/** "the borders with X": the noun before the preposition is a place, wherever the tree hangs the name. */
function isAfterPlace({ words }: ParsedSentence, marker: Word, { placeNouns, possessed }: ActorPositions): boolean {
  let before = marker.index - 1;
  while (before > 0 && words[before]!.upos === 'ADJ') before--;
  const noun = words[before];
  return noun !== undefined && noun.upos === 'NOUN' && has(placeNouns, noun) && !has(possessed, noun);
}

/** "a party close to X", "des milices alliées à X": whose side they are on; what is no place has no other nearness. */
function isTiedTo({ words }: ParsedSentence, marker: Word, positions: ActorPositions): boolean {
  const tie = words[marker.index - 1];
  if (!tie || !has(positions.ties, tie)) return false;
  const noun = tie.head >= 0 ? words[tie.head]! : tie;
  return noun.upos === 'NOUN' && !has(positions.placeNouns, noun);
}

function isParty({ placeNouns, possessed }: ActorPositions, governor: Word): boolean {
  return governor.upos === 'NOUN' && (has(possessed, governor) || !has(placeNouns, governor));
}

function isPossessor(governor: Word, { positions, isTown }: StateName): boolean {
  if (governor.upos !== 'NOUN' || !positions) return false;
  if (has(positions.possessed, governor)) return !(isTown && has(positions.placeNouns, governor));
  return false;
}

function isObjectActor(verb: Word, { positions, isTown }: StateName): boolean {
  return has(positions?.politicalVerbs, verb) || (!isTown && verb.upos === 'VERB' && !has(positions?.motionVerbs, verb));
}

/** Moscow-installed, Turkish-backed. */
function isTied({ words }: ParsedSentence, { index, end }: Word): boolean {
  const [mark, participle] = [words[index + 1], words[index + 2]];
  return (
    mark !== undefined && mark.start === end && /^[-‑]$/u.test(mark.form) && (participle?.upos === 'VERB' || participle?.upos === 'ADJ')
  );
}

/**
 * True where the name of a country or capital stands for its state or government: as doer, speaker, possessor or target of an
 * act. False where it says where something is or goes ("à Khartoum", "from Ankara").
 * @param wordIndex the head word of the name
 * @param name the language's lists of words (`ActorPack.positions`), and whether the name is a town's; without lists only the tree
 *   decides
 * @example isNamedAsActor(tree, 0, { positions: pack.positions, isTown: true }) // "Khartoum blamed the rebels": true
 */
export function isNamedAsActor(sentence: ParsedSentence, wordIndex: number, name: StateName = {}): boolean {
  const own = sentence.words[wordIndex]!;
  if (isTied(sentence, own)) return true;
  const marker = caseOf(sentence, own);
  const word = marker && baseRelation(own.deprel) !== 'conj' ? own : firstOfRow(sentence, wordIndex);
  const mark = marker ?? caseOf(sentence, word);
  if (mark && !/^['’]s?$/u.test(mark.form)) return isMarkedActor(sentence, word, mark, name);
  return isBareActor(sentence, word, name);
}

/** Without a preposition: the relation decides. */
function isBareActor(sentence: ParsedSentence, word: Word, name: StateName): boolean {
  const governor = sentence.words[word.head];
  if (isBeforeMisreadVerb(sentence, word) || isBeforeLoneVerb(sentence, word) || isGapped(sentence, word)) return true;
  if (!governor) return false;
  const relation = baseRelation(word.deprel);
  const isBeforeVerb = relation === 'compound' && governor.upos === 'VERB' && governor.index === word.index + 1;
  if (relation === 'nsubj' || isBeforeVerb) return isSubjectActor(sentence, word, name);
  if (relation === 'nmod') return isPossessor(governor, name);
  if (relation === 'obj' || relation === 'iobj') return isObjectActor(governor, name);
  return relation === 'obl' && word.deprel.includes('agent');
}

/** "X y voit une menace, Y une manœuvre": a name without a verb before a second object, whose verb is that of the clause before. */
function isGapped(sentence: ParsedSentence, { index, head, upos }: Word): boolean {
  const { words } = sentence;
  const noun = words[head];
  if (upos !== 'PROPN' || words[index - 1]?.form !== ',' || words[index + 1]?.upos !== 'DET' || !noun) return false;
  const first = head > index && ['conj', 'appos'].includes(baseRelation(noun.deprel)) ? words[noun.head]! : noun;
  return first.index < index && baseRelation(first.deprel) === 'obj' && child(sentence, first.head, 'nsubj') !== undefined;
}

/** "Amman ferme le poste": between a name and an article stands no adjective, but a verb. */
function isBeforeMisreadVerb({ words }: ParsedSentence, { index, upos }: Word): boolean {
  return upos === 'PROPN' && words[index + 1]?.upos === 'ADJ' && words[index + 2]?.upos === 'DET';
}

/** "17 h 15 – Amman ferme le poste": a finite verb without a subject of its own right behind the name, which hangs from no verb. */
function isBeforeLoneVerb(sentence: ParsedSentence, { index, upos, head }: Word): boolean {
  const verb = sentence.words[index + 1];
  if (upos !== 'PROPN' || verb?.upos !== 'VERB' || !verb.feats.includes('VerbForm=Fin') || head === verb.index) return false;
  return sentence.words[head]?.upos !== 'VERB' && child(sentence, verb.index, 'nsubj') === undefined && hasObject(sentence, verb);
}
