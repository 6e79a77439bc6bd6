import type { NameSpan } from './find-names.ts';
import { holds } from './place-pack.ts';
import type { NameUse, Position } from './place-phrase.ts';
import { beforeArticles, type PhraseHit, type PlaceSentence, phraseEndingAt, phraseStartingAt } from './place-sentence.ts';
import type { Generic, GenericKind } from './places-file.ts';
import { isTakenOrShelled } from './taken-place.ts';

/** A name with its generic noun, and the pieces that both take. */
export interface NameUnit {
  readonly use: NameUse;
  readonly first: number;
  readonly last: number;
}

/** Reads what stands around a name: undefined where the words make it something else than a place. */
export function readSurroundings(sentence: PlaceSentence, name: NameSpan): NameUnit | undefined {
  if (isMasthead(sentence, name) || isStreet(sentence, name)) return undefined;
  const found = nounOf(sentence, name);
  if (!found && isNoPlace(sentence, name)) return undefined;
  const { first, last } = found ?? name;
  const article = beforeArticles(sentence, first - 1);
  const position = found ? 'strong' : positionOf(sentence, article, name);
  if (isBodyOrDirection(sentence, name, position)) return undefined;
  const hasArticle = article < first - 1 || endsInArticle(sentence, first - 1);
  const use: NameUse = {
    sentence: sentence.index,
    first: name.first,
    last: name.last,
    text: name.text,
    isKnown: name.isKnown,
    ...(found && { generic: found.generic, phrase: phraseOf(sentence, found) }),
    lang: sentence.sentence.lang,
    position,
    hasArticle,
    isLand: isLand(sentence, first, article, hasArticle),
    isRiver: found === undefined && (isKnownRiver(sentence, name, article) || isRiver(sentence, name, article)),
  };
  return { use, first, last };
}

function isBodyOrDirection(sentence: PlaceSentence, name: NameSpan, position: Position): boolean {
  return (position === 'none' && isBody(sentence, name)) || isBareDirection(sentence, name, position);
}

/** "le quartier général de l'Ouest": a direction is a province only behind its noun or a word of place. */
function isBareDirection({ pack }: PlaceSentence, { text }: NameSpan, position: Position): boolean {
  return position !== 'strong' && Object.hasOwn(pack.directions.values, text.toLowerCase());
}

function isNoPlace(sentence: PlaceSentence, name: NameSpan): boolean {
  return isPerson(sentence, name) || isOtherName(sentence, name);
}

function nounOf(sentence: PlaceSentence, name: NameSpan): GenericHit | undefined {
  return ownNoun(sentence, name) ?? genericBefore(sentence, name) ?? genericAfter(sentence, name) ?? genericApposed(sentence, name);
}

/** The name with its noun and what stands between, as a gazetteer may have it ("lac Tchad"). */
function phraseOf({ pieces }: PlaceSentence, { first, last }: GenericHit): string {
  return pieces.slice(first, last + 1).reduce((text, piece) => `${text}${text === '' || text.endsWith("'") ? '' : ' '}${piece.text}`, '');
}

/** "Avenue John Brown", "rue de Paris", "Lincoln Street". */
function isStreet({ pieces, pack }: PlaceSentence, { first, last, isKnown }: NameSpan): boolean {
  if (holds(pack.streets, pieces[first]!.lower)) return !isKnown && last > first;
  if (holds(pack.streets, pieces[last]!.lower)) return !isKnown && last > first;
  let back = first - 1;
  while (back >= 0 && (holds(pack.articles, pieces[back]!.lower) || holds(pack.links, pieces[back]!.lower))) back--;
  return back >= 0 && pieces[back]!.upos !== 'VERB' && holds(pack.streets, pieces[back]!.lower);
}

/** Who speaks is a person or a body, and who plays is a team. */
function isBody(sentence: PlaceSentence, name: NameSpan): boolean {
  return speaks(sentence, name) || isTeam(sentence);
}

/** A sentence about sport. */
function isTeam({ pieces, pack }: PlaceSentence): boolean {
  return pieces.some(({ lower }) => holds(pack.sports, lower));
}

interface GenericHit {
  readonly generic: Omit<Generic, 'words'>;
  readonly first: number;
  readonly last: number;
}

/** "The Washington Post": a capital makes the noun part of the name. */
function isMasthead({ pieces, pack }: PlaceSentence, { last }: NameSpan): boolean {
  const after = pieces[last + 1];
  return after?.isCapital === true && holds(pack.notPlaces.after, after.lower);
}

const natural: readonly GenericKind[] = ['river', 'lake', 'sea', 'mountain', 'desert', 'island'];

/** "Red Sea", "Lake Chad": a name in the gazetteer whose noun says that it is no province of the same name. */
function ownNoun({ pieces, pack }: PlaceSentence, { first, last, isKnown }: NameSpan): GenericHit | undefined {
  if (!isKnown || first === last) return undefined;
  const [start, end] = [phraseStartingAt(pieces, first, pack.generics), phraseEndingAt(pieces, last, pack.generics)];
  for (const [hit, side] of [
    [start, 'before'],
    [end, 'after'],
  ] as const)
    if (hit && hit.value.side !== (side === 'before' ? 'after' : 'before') && isOwnKind(hit.value.kind, side))
      return { generic: hit.value, first, last };
  return undefined;
}

/** Kinds whose nouns make phrases of their own with a name. */
const unnaming: readonly GenericKind[] = ['facility', 'road', 'border'];

/** The noun itself, or with an adjective between ("le village insulaire de X"). */
function nounEndingAt({ pieces, pack }: PlaceSentence, at: number, isLinked: boolean): PhraseHit<Omit<Generic, 'words'>> | undefined {
  const hit = phraseEndingAt(pieces, at, pack.generics);
  return hit || !isLinked || pieces[at]!.upos !== 'ADJ' ? hit : phraseEndingAt(pieces, at - 1, pack.generics);
}

/** "Tishrin Dam" is a dam, "Port Harcourt" no port. */
function isOwnKind(kind: GenericKind, side: 'before' | 'after'): boolean {
  return natural.includes(kind) || (side === 'after' && kind === 'facility');
}

function genericBefore(sentence: PlaceSentence, name: NameSpan): GenericHit | undefined {
  const { pieces, pack } = sentence;
  const back = beforeArticles(sentence, name.first - 1);
  const isLinked = back >= 0 && holds(pack.links, pieces[back]!.lower);
  const at = isLinked ? back - 1 : name.first - 1;
  if (at < 0) return undefined;
  const hit = nounEndingAt(sentence, at, isLinked);
  if (!hit || hit.value.side === 'after' || (hit.value.linked && !isLinked) || unnaming.includes(hit.value.kind)) return undefined;
  if (isLinked && isOthers(sentence, hit)) return undefined;
  const hasArticle = isLinked && (back < name.first - 1 || endsInArticle(sentence, back));
  if (hasArticle && hit.value.kind === 'settlement') return undefined;
  return { generic: hit.value, first: hit.first, last: name.last };
}

/** "a suburb of X", "trois quartiers de X": X has them, and is none of them. */
function isOneOfSeveral(
  { pieces, pack, sentence: { words } }: PlaceSentence,
  { first, value }: PhraseHit<Omit<Generic, 'words'>>,
): boolean {
  const before = pieces[first - 1];
  if (value.kind !== 'quarter' && value.kind !== 'settlement' && value.kind !== 'district') return false;
  return before !== undefined && holds(pack.indefinites, before.lower) && !words[pieces[first]!.first]!.feats.includes('Number=Plur');
}

/** What is linked to the name is one of several that it has, or belongs to another name. */
function isOthers(sentence: PlaceSentence, hit: PhraseHit<Omit<Generic, 'words'>>): boolean {
  return isOneOfSeveral(sentence, hit) || closesName(sentence, hit);
}

/** "the Abu Salim district of Tripoli": the noun belongs to the name before it. */
function closesName({ pieces }: PlaceSentence, { first, value }: PhraseHit<Omit<Generic, 'words'>>): boolean {
  const before = pieces[first - 1];
  return value.side !== 'before' && before?.isCapital === true && before.upos === 'PROPN';
}

function genericAfter({ pieces, pack }: PlaceSentence, name: NameSpan): GenericHit | undefined {
  const hit = phraseStartingAt(pieces, name.last + 1, pack.generics);
  if (!hit || hit.value.side === 'before' || hit.value.kind === 'border') return undefined;
  return { generic: hit.value, first: name.first, last: hit.last };
}

/** "X, a suburb", "X, un quartier populaire": kinds that no gazetteer has much of. */
function genericApposed(sentence: PlaceSentence, name: NameSpan): GenericHit | undefined {
  const { pieces, pack } = sentence;
  if (pieces[name.last + 1]?.text !== ',') return undefined;
  const article = pieces[name.last + 2];
  if (!article || !(holds(pack.indefinites, article.lower) || holds(pack.articles, article.lower))) return undefined;
  for (let at = name.last + 3; at < Math.min(name.last + 5, pieces.length); at++) {
    if (holds(pack.parts, pieces[at]!.lower)) return { generic: { kind: 'quarter', side: 'both' }, first: name.first, last: name.last };
    if (pieces[at]!.upos !== 'ADJ' && pieces[at]!.upos !== 'NOUN') return undefined;
  }
  return undefined;
}

function isPerson(sentence: PlaceSentence, name: NameSpan): boolean {
  const { pieces, pack } = sentence;
  if (phraseEndingAt(pieces, name.first - 1, pack.titles)) return true;
  const title = phraseStartingAt(pieces, name.first, pack.titles);
  if (title && title.last < name.last && !name.isKnown) return true;
  return isApposedOffice(sentence, name);
}

/** "X, the army spokesman": an office right behind the comma, unless it begins another clause ("in X, the minister said"). */
function isApposedOffice({ pieces, pack, sentence: { words } }: PlaceSentence, name: NameSpan): boolean {
  if (pieces[name.last + 1]?.text !== ',') return false;
  const isBeside = (at: number): boolean => words[at] !== undefined && !words[at].deprel.startsWith('nsubj');
  let at = name.last + 2;
  while (at < pieces.length && (holds(pack.articles, pieces[at]!.lower) || holds(pack.indefinites, pieces[at]!.lower))) at++;
  for (let end = at; end < Math.min(at + 3, pieces.length) && /^(?:NOUN|ADJ|PROPN)$/u.test(pieces[end]!.upos); end++)
    if (phraseStartingAt(pieces, end, pack.titles)) return isBeside(topOf(words, pieces[end]!.first, pieces[name.last]!.last));
  return false;
}

/** The word behind a name that a word of its phrase hangs from. */
function topOf(words: PlaceSentence['sentence']['words'], at: number, name: number): number {
  let top = at;
  for (let steps = 0; steps < 4 && isOfPhrase(words[top]!.deprel) && words[top]!.head > name; steps++) top = words[top]!.head;
  return top;
}

function isOfPhrase(deprel: string): boolean {
  return /^(?:nmod|compound|flat|amod|appos)/u.test(deprel);
}

/** Channels, clubs, treaties: the noun beside the name decides. */
function isOtherName({ pieces, pack }: PlaceSentence, name: NameSpan): boolean {
  const after = pieces[name.last + 1];
  if (after && holds(pack.notPlaces.after, after.lower)) return true;
  const end = pieces[name.last]!;
  if (!name.isKnown && name.last > name.first && holds(pack.notPlaces.after, end.lower)) return true;
  let back = name.first - 1;
  while (
    back >= 0 &&
    (holds(pack.articles, pieces[back]!.lower) || holds(pack.links, pieces[back]!.lower) || /^["«“]$/u.test(pieces[back]!.text))
  )
    back--;
  if (back < 0 || !/^(?:NOUN|PROPN)$/u.test(pieces[back]!.upos) || !holds(pack.notPlaces.before, pieces[back]!.lower)) return false;
  return !(
    back < name.first - 1 &&
    holds(pack.unlinked, pieces[back]!.lower) &&
    pieces.slice(back + 1, name.first).some(({ lower }) => holds(pack.links, lower))
  );
}

/** The subject of "say" is a person or a body; towns that speak are governments, and actors. */
function speaks({ pieces, pack, sentence }: PlaceSentence, name: NameSpan): boolean {
  for (let at = name.first; at <= name.last; at++) {
    const { head, deprel } = sentence.words[pieces[at]!.first]!;
    if (deprel.startsWith('nsubj') && head >= 0 && holds(pack.speech, sentence.words[head]!.lemma.toLowerCase())) return true;
  }
  return false;
}

function endsInArticle({ pieces }: PlaceSentence, at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && piece.last > piece.first;
}

function positionOf(sentence: PlaceSentence, at: number, name: NameSpan): Position {
  const { pieces, pack } = sentence;
  const tail = pieces[name.last + 1];
  if (tail?.lower.startsWith('-') && holds(pack.tails, tail.lower.slice(1))) return 'strong';
  if (isTakenOrShelled(sentence, name)) return 'strong';
  if (at < 0) return 'none';
  if (phraseEndingAt(pieces, at, pack.locatives) || phraseEndingAt(pieces, at, pack.near)) return 'strong';
  const isLinked = holds(pack.links, pieces[at]!.lower) || holds(pack.from, pieces[at]!.lower);
  if (isLinked && at > 0 && holds(pack.possessed, pieces[at - 1]!.lower)) return 'strong';
  if (isStretch(sentence, at, name) || followsVillages(sentence, at)) return 'strong';
  return phraseEndingAt(pieces, at, pack.weakLocatives) ? 'weak' : 'none';
}

/** "from X to Y": both ends. */
function isStretch({ pieces, pack }: PlaceSentence, at: number, { last }: NameSpan): boolean {
  const next = pieces[last + 1];
  if (holds(pack.from, pieces[at]!.lower) && next && holds(pack.to, next.lower))
    return pieces.slice(last + 2, last + 4).some(({ isCapital }) => isCapital);
  if (!holds(pack.to, pieces[at]!.lower) || !pieces[at - 1]?.isCapital) return false;
  return pieces.slice(Math.max(0, at - 5), at).some(({ lower }) => holds(pack.from, lower));
}

/** "des hameaux …, dont X": what is picked out of villages is one. */
function followsVillages({ pieces, pack }: PlaceSentence, at: number): boolean {
  if (!holds(pack.including, pieces[at]!.lower)) return false;
  return pieces
    .slice(0, at)
    .some(({ upos }, before) => upos === 'NOUN' && phraseStartingAt(pieces, before, pack.generics)?.value.kind === 'settlement');
}

function isLand({ pieces, pack }: PlaceSentence, first: number, article: number, hasArticle: boolean): boolean {
  const before = pieces[first - 1];
  if (before && holds(pack.landPrepositions, before.lower)) return true;
  return hasArticle && article >= 0 && holds(pack.areaPrepositions, pieces[article]!.lower);
}

/** "le Nil", "the Dnipro": with an article, and not after "in". */
function isKnownRiver({ pieces, pack }: PlaceSentence, name: NameSpan, article: number): boolean {
  const lower = name.text.toLowerCase();
  const isShared = holds(pack.rivers.shared, lower);
  if (!isShared && !holds(pack.rivers.names, lower)) return false;
  if (isShared && !(article >= 0 && holds(pack.over, pieces[article]!.lower))) return false;
  const next = pieces[name.last + 1];
  if (next && /^(?:NOUN|PROPN)$/u.test(next.upos)) return false;
  const before = pieces[article];
  const hasArticle = article < name.first - 1 || (before !== undefined && before.last > before.first);
  return hasArticle && !(before && holds(pack.areaPrepositions, before.lower));
}

function isRiver({ pieces, pack, sentence }: PlaceSentence, name: NameSpan, article: number): boolean {
  if (article === name.first - 1 && !endsInArticle({ pieces } as PlaceSentence, article)) return false;
  const at = article >= 0 && holds(pack.links, pieces[article]!.lower) ? article - 1 : article;
  if (at >= 0 && (phraseEndingAt(pieces, at, pack.rivers.before) || phraseEndingAt(pieces, article, pack.rivers.before))) return true;
  const subject = sentence.words[pieces[name.first]!.first]!;
  if (!subject.deprel.startsWith('nsubj')) return false;
  return pieces.some(({ lower, first }) => first > subject.index && first < subject.index + 9 && holds(pack.rivers.after, lower));
}
