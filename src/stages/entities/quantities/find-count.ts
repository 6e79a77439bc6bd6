import { type Span, spansOverlap } from '../../../model/span.ts';
import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { type NumberSentence, nameOf, relationOf } from './number-sentence.ts';

/** What is said of persons counted ("killed", "wounded"), and whether a predicate says it rather than their own name. */
export interface Count {
  readonly name: string;
  readonly isPredicate: boolean;
}

/** What a counted word is counted as: by its own name, by what modifies it, by the predicate it depends on. */
export function findCount(sentence: NumberSentence, word: Word, expression: Span): Count | undefined {
  const own = nameOf(sentence, sentence.pack.counts.nouns, word);
  const fate = own === undefined ? undefined : fateOf(sentence, word);
  if (fate !== undefined) return { name: fate, isPredicate: true };
  if (own !== undefined && nameOf(sentence, sentence.pack.counts.adjectives, word) === own) return { name: own, isPredicate: true };
  const said = modifierCount(sentence, word) ?? predicateCount(sentence, word, expression);
  if (said !== undefined) return { name: said, isPredicate: true };
  return own === undefined ? undefined : { name: own, isPredicate: false };
}

/** "Twelve of the wounded died": what became of them, whatever they were called before. */
function fateOf(sentence: NumberSentence, word: Word): string | undefined {
  const above = sentence.words[word.head];
  const whole = above && relationOf(word) === 'nmod' && isNumberWord(above) ? above : word;
  const verb = sentence.words[whole.head];
  return verb && whole.deprel === 'nsubj' ? nameOf(sentence, sentence.pack.counts.subjects, verb) : undefined;
}

/** "pêcheurs tués", "six people dead", "two wounded soldiers". */
function modifierCount(sentence: NumberSentence, word: Word): string | undefined {
  const { adjectives } = sentence.pack.counts;
  const next = sentence.words[word.index + 1];
  const modifiers = sentence.children(word.index).filter((child) => ['amod', 'acl'].includes(relationOf(child)) && isAdjectival(child));
  const candidates = next && isAdjectival(next) && !hasSubjectBefore(sentence, next, word) ? [...modifiers, next] : modifiers;
  for (const candidate of candidates) {
    const name = nameOf(sentence, adjectives, candidate);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isAdjectival({ upos, feats }: Word): boolean {
  return upos === 'ADJ' || (upos === 'VERB' && feats.includes('VerbForm=Part')) || upos === 'NOUN';
}

/** "killed" right after a noun is a finite verb where the noun is its subject and it has an object. */
function hasSubjectBefore(sentence: NumberSentence, verb: Word, noun: Word): boolean {
  const children = sentence.children(verb.index);
  const isSubject = children.some((child) => child.index === noun.index && child.deprel === 'nsubj');
  return isSubject && children.some((child) => relationOf(child) === 'obj');
}

/** Climbs from a word over coordination and noun complements to the predicate that says what became of it. */
function predicateCount(sentence: NumberSentence, word: Word, expression: Span): string | undefined {
  let at: Word | undefined = word;
  for (let steps = 0; at !== undefined && at.head >= 0 && steps < 4; steps++) {
    const governor: Word = sentence.words[at.head]!;
    const relation = relationIn(sentence, at);
    const name = nameByGovernor(sentence, at, relation, governor);
    if (name !== undefined) return name;
    at = governor;
    if (spansOverlap(governor, expression)) continue;
    if (!['conj', 'nummod', 'amod', 'flat', 'nmod', 'det', 'xcomp'].includes(relation)) return undefined;
    if (relation === 'nmod' && !isNumberWord(governor)) return undefined;
  }
  return undefined;
}

/** "Wounded more than 100": an adverbial without a preposition is taken for an object. */
function relationIn(sentence: NumberSentence, word: Word): string {
  const relation = relationOf(word);
  const hasCase = sentence.children(word.index).some((child) => relationOf(child) === 'case');
  return relation === 'obl' && !hasCase ? 'obj' : relation;
}

function isNumberWord({ upos, feats }: Word): boolean {
  return upos === 'NUM' || feats.includes('NumType=Card');
}

function nameByGovernor(sentence: NumberSentence, word: Word, relation: string, governor: Word): string | undefined {
  const { counts, tolls } = sentence.pack;
  if (relation === 'nmod')
    return nameOf(sentence, counts.acts, governor) ?? nameOf(sentence, counts.objects, governor) ?? nameOf(sentence, tolls, governor);
  if (relation === 'obj' || relation === 'xcomp') {
    const done = nameOf(sentence, counts.verbs, governor) ?? lostOf(sentence, word, governor) ?? tollOf(sentence, governor);
    return done ?? (relation === 'obj' ? resultOf(sentence, governor) : undefined);
  }
  if (relation === 'obl' || relation === 'iobj') return objectName(sentence, governor) ?? tollOf(sentence, governor);
  if (relation === 'nsubj') return subjectName(sentence, word, governor);
  return undefined;
}

/** "claimed seven lives", "the brigade lost two men": whose people they were does not say how they died. */
function lostOf(sentence: NumberSentence, lost: Word, verb: Word): string | undefined {
  if (nameOf(sentence, sentence.pack.lifeTaking, verb) !== undefined) return nameOf(sentence, sentence.pack.counts.objects, lost);
  return nameOf(sentence, sentence.pack.bereaving, verb) === undefined ? undefined : nameOf(sentence, sentence.pack.bereaved, lost);
}

/** "left two people dead": what the object has become. */
function resultOf(sentence: NumberSentence, verb: Word): string | undefined {
  const result = sentence.children(verb.index).find((child) => relationOf(child) === 'xcomp');
  return result && nameOf(sentence, sentence.pack.counts.adjectives, result);
}

/** "a coûté la vie à deux bergers": the object says it of the person beside it. */
function objectName(sentence: NumberSentence, verb: Word): string | undefined {
  const object = sentence.children(verb.index).find((child) => relationOf(child) === 'obj');
  return object && nameOf(sentence, sentence.pack.counts.objects, object);
}

/** "Le bilan s'élève à 12", "le nombre de morts est passé à 12", "put the toll at 40". */
function tollOf(sentence: NumberSentence, verb: Word): string | undefined {
  const { tolls, counts } = sentence.pack;
  const named = (word: Word): string | undefined => {
    const complements = sentence.children(word.index).filter((child) => relationOf(child) === 'nmod');
    return nameOf(sentence, tolls, word) ?? flatMap(complements, (child) => nameOf(sentence, counts.nouns, child) ?? [])[0];
  };
  const subjects = sentence.children(verb.index).filter((child) => ['nsubj', 'obj'].includes(relationOf(child)));
  return flatMap(subjects, (subject) => named(subject) ?? [])[0];
}

function subjectName(sentence: NumberSentence, subject: Word, predicate: Word): string | undefined {
  const { counts } = sentence.pack;
  const isUndergone = subject.deprel === 'nsubj:pass' || isPassive(sentence, predicate);
  if (isUndergone) return undergone(sentence, predicate);
  const said = nameOf(sentence, counts.subjects, predicate);
  if (said !== undefined) return said;
  const isState = predicate.upos !== 'VERB' || sentence.children(predicate.index).some((child) => relationOf(child) === 'cop');
  const state = isState || isParticipleAlone(sentence, predicate) ? nameOf(sentence, counts.adjectives, predicate) : undefined;
  return state ?? (isLosing(sentence, predicate) ? objectName(sentence, predicate) : undefined) ?? resultOf(sentence, predicate);
}

function undergone(sentence: NumberSentence, predicate: Word): string | undefined {
  const { verbs, adjectives, subjects } = sentence.pack.counts;
  const lists = [verbs, adjectives, subjects];
  return lists.map((list) => nameOf(sentence, list, predicate)).find((name) => name !== undefined) ?? resultOf(sentence, predicate);
}

function isPassive(sentence: NumberSentence, { index }: Word): boolean {
  return sentence.children(index).some(({ deprel }) => deprel === 'aux:pass');
}

/** A participle as predicate without an object: "Trois gendarmes tués", "eight are missing". */
function isParticipleAlone(sentence: NumberSentence, { index, feats }: Word): boolean {
  return feats.includes('VerbForm=Part') && !sentence.children(index).some((child) => relationOf(child) === 'obj');
}

/** "Ten men lost their lives": the subject's own lives, as the possessive or the definite article says. */
function isLosing(sentence: NumberSentence, verb: Word): boolean {
  return nameOf(sentence, sentence.pack.losing, verb) !== undefined;
}
