import type { RoleName } from '../../../../model/claim.ts';
import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { isSupport } from '../../foiling.ts';
import { heldPlace } from '../../holding.ts';
import { phraseAt } from '../../phrase-table.ts';
import { isAgent, isDate, isManner, type PrepositionRole, prepositionRole } from '../../prepositions.ts';
import { isCalledFor } from '../../reports/spoken-of.ts';
import { hasFeature, lowerForm, phrasalLemma, type SentenceTree } from '../../sentence-tree.ts';
import { antecedent, isRelativeWord } from '../../subject.ts';
import { verbVoice } from '../../voice.ts';
import { actRole, type Filling, isAct, isPersonal } from './filling.ts';
import { headlinePlaces } from './headline-places.ts';
import { twinBehind } from './twin-verbs.ts';

/** Prepositional phrases, and adverbs that open one ("près de X"), whatever the tree calls them. */
export function obliques(tree: SentenceTree, host: number): number[] {
  const adverbs = tree
    .childrenBy(host, 'obj', 'advmod')
    .filter((child) => tree.word(child).upos === 'ADV' && tree.childrenBy(child, 'obl', 'nmod').length > 0);
  return [...tree.childrenBy(host, 'obl', 'nmod'), ...adverbs].sort((a, b) => a - b);
}

/** "les frontières avec la Syrie": after a place noun, "with" and a name tell which place, not who helped. */
function isBorderPhrase(tree: SentenceTree, child: number, role: RoleName, lexicon: ClaimsLexicon): boolean {
  if (role !== 'co-actor' || lexicon.kind(tree.word(child)) !== 'name') return false;
  let before = (tree.childrenBy(child, 'case')[0] ?? child) - 1;
  while (before >= 0 && tree.word(before).upos === 'ADJ') before--;
  return before >= 0 && lexicon.kind(tree.word(before)) === 'place';
}

/** "au cas où": the noun belongs to a conjunction. */
function isCondition(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const first = tree.childrenBy(child, 'case')[0] ?? child;
  return phraseAt(tree, first, lexicon.phrases['long-conditions']) !== undefined;
}

/** "Koro : …": what heads a sentence is where it happens, unless it is a party. */
export function headingPlace({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const headings = tree.children(predicate).filter((child) => tree.word(child).deprel === 'dislocated:heading');
  return headings
    .filter((child) => ['name', 'place'].includes(lexicon.kind(tree.word(child)) ?? ''))
    .map((head): Filling => ({ role: 'place', head, rule: 'heading.place' }));
}

/** "held without charge in schools", "détenus au secret à Koro": a place behind a bare noun that only tells how is that of the verb. */
function adverbialPlaces(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): Filling[] {
  const bare = tree.childrenBy(predicate, 'obl').filter((child) => {
    const { upos } = tree.word(child);
    if (upos !== 'NOUN' || lexicon.kind(tree.word(child)) !== undefined || tree.childrenBy(child, 'case').length === 0) return false;
    return (
      tree.childrenBy(child, 'det', 'amod', 'nummod', 'compound').length === 0 &&
      prepositionalFilling(tree, predicate, child, lexicon).length === 0
    );
  });
  const behind = flatMap(bare, (child) => tree.childrenBy(child, 'nmod').filter((place) => place > child));
  return flatMap(behind, (place) => prepositionalFilling(tree, predicate, place, lexicon)).filter(({ role }) => role === 'place');
}

/** Prepositional phrases of a verb and of its governors. */
export function obliqueFillings({ tree, predicate, governors }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const isPassive = verbVoice(tree, predicate, lexicon) === 'passive';
  const hosts = [predicate, ...governors.map(({ word }) => word)];
  const found = flatMap(hosts, (host) =>
    flatMap(obliques(tree, host), (child) => {
      const mayBeAgent = host === predicate ? isPassive : verbVoice(tree, host, lexicon) === 'passive';
      if (!mayBeAgent || !isAgent(tree, child, lexicon)) return prepositionalFilling(tree, predicate, child, lexicon);
      // "were ordered by the army to leave": who ordered it does not leave.
      return host === predicate ? [agentFilling(tree, child, lexicon)] : [];
    }),
  );
  const nested = found.some(({ role }) => role === 'place') ? [] : adverbialPlaces(tree, predicate, lexicon);
  const all =
    found.length + nested.length === 0
      ? [...sharedPlaces(tree, predicate, lexicon), ...headlinePlaces(tree, predicate, lexicon)]
      : [...found, ...nested];
  const placed = all.map((filling, index) => placeBehind(tree, filling, all.slice(0, index), lexicon));
  return [...placed, ...missionGoal(tree, predicate, placed, lexicon)];
}

/** "sent to relieve X": without another goal, whoever is sent goes to the place that the purpose names. */
function missionGoal(tree: SentenceTree, predicate: number, found: readonly Filling[], lexicon: ClaimsLexicon): Filling[] {
  if (!lexicon.sets.purposeVerbs.has(tree.word(predicate).lemma) || found.some(({ role }) => role === 'to' || role === 'place')) return [];
  const purposes = tree.childrenBy(predicate, 'advcl', 'xcomp').filter((child) => hasFeature(tree.word(child), 'VerbForm', 'Inf'));
  const goals = flatMap(purposes, (purpose) => tree.childrenBy(purpose, 'obj')).filter((goal) => lexicon.kind(tree.word(goal)) === 'place');
  return goals.map((head) => ({ role: 'to', head, rule: 'purpose.goal' }));
}

/** "was stopped and searched outside X": where it is told behind the last of several verbs, all happened there. */
function sharedPlaces(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): Filling[] {
  const twin = twinBehind(tree, predicate, lexicon);
  // "bought abroad and hidden in X": the first says where it was.
  if (twin === undefined || tree.childrenBy(predicate, 'advmod').some((child) => child > predicate)) return [];
  const own = flatMap(obliques(tree, twin), (child) => prepositionalFilling(tree, predicate, child, lexicon));
  const places = own.filter(({ role }) => role === 'place');
  return own.length > 0 ? places.map((filling) => ({ ...filling, rule: `${filling.rule}.shared` })) : sharedPlaces(tree, twin, lexicon);
}

/** "a remis les corps à la Croix-Rouge à Koro": of two alike phrases a name in the second says where. */
function placeBehind(tree: SentenceTree, filling: Filling, before: readonly Filling[], lexicon: ClaimsLexicon): Filling {
  const mayReceive = filling.role === 'recipient' || filling.role === 'to';
  const isSecond = mayReceive && before.some(({ role, rule }) => role === 'recipient' && rule === filling.rule);
  const kind = lexicon.kind(tree.word(filling.head));
  if ((kind === 'place' || kind === 'name') && isBehindVictims(tree, filling, lexicon))
    return { ...filling, role: 'place', rule: 'where.behind-victims' };
  // "à la Croix-Rouge à Koro": whatever else the name may stand for, one receiver is enough.
  const isName = kind === 'name' || (tree.word(filling.head).upos === 'PROPN' && kind !== 'person');
  return isSecond && isName ? { ...filling, role: 'place' } : filling;
}

/** "shot eleven herders at Koro": where people are the object, a place behind is no target. */
function isBehindVictims(tree: SentenceTree, { role, rule, head }: Filling, lexicon: ClaimsLexicon): boolean {
  if (role !== 'recipient' || !rule.startsWith('preposition.') || prepositionRole(tree, head, [], lexicon)?.role !== 'place') return false;
  const object = tree.childrenBy(tree.word(head).head, 'obj')[0];
  return object !== undefined && isPersonal(tree, object, lexicon);
}

/** Weapons and acts do nothing, even behind the preposition of an agent; they are what it was done with, or why. */
function agentFilling(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): Filling {
  const kind = lexicon.kind(tree.word(head));
  if (isAct(tree, head, lexicon)) return { role: actRole(tree, head, lexicon), head, rule: 'agent.act' };
  // "warned by text message": a medium says nothing, somebody says it with it.
  if (kind === 'medium' && tree.childrenBy(head, 'det', 'nmod').length === 0) return { role: 'channel', head, rule: 'agent.medium' };
  // "évacués par hélicoptère": a vehicle without article is a means.
  const isMeans = kind === 'vehicle' && tree.childrenBy(head, 'det', 'nummod', 'nmod', 'acl').length === 0;
  if (isMeans) return { role: 'instrument', head, rule: 'instrument.means' };
  return { role: kind === 'weapon' ? 'instrument' : 'actor', head, rule: 'agent' };
}

/** A support verb and its noun decide together: "faire feu sur", "set fire to". */
function lemmasOf(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): string[] {
  const { lemma } = tree.word(predicate);
  const objects = tree.childrenBy(predicate, 'obj').map((noun) => tree.word(noun).lemma);
  const phrasal = phrasalLemma(tree, predicate);
  const verbs = phrasal === lemma ? [lemma] : [lemma, phrasal];
  return [...verbs, ...(lexicon.sets.support.has(lemma) ? objects : []), ...objects.map((noun) => `${lemma} ${noun}`)];
}

/** "into the hands of X": where the noun is part of the preposition, whoever acts or gains is its complement. */
function owner(tree: SentenceTree, child: number, { role, words }: PrepositionRole, lexicon: ClaimsLexicon): number | undefined {
  // "à hauteur de Koro", "au large d'Aden": what is no place by itself stands for the place behind it.
  const isRelative = role === 'place' && lexicon.kind(tree.word(child)) === undefined;
  const isParty = isRelative || ['actor', 'co-actor', 'principal', 'beneficiary', 'recipient', 'instrument'].includes(role ?? '');
  const nounIsPart = words.split(' ').some((part) => part === lowerForm(tree.word(child)));
  return isParty && nounIsPart ? tree.childrenBy(child, 'nmod')[0] : undefined;
}

const locating: ReadonlySet<RoleName> = new Set<RoleName>(['place', 'from', 'to', 'via']);

/** "vers 7h00", "to 31": neither hours nor numbers are places. */
function isCount(tree: SentenceTree, child: number): boolean {
  return tree.word(child).upos === 'NUM' || /^\p{N}/u.test(tree.word(child).form);
}

/** "fifteen kilometres from Koro": how far off, not where from. */
function isDistance(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const first = tree.childrenBy(child, 'case')[0];
  const before = first === undefined ? undefined : tree.words[first - 1];
  return before !== undefined && lexicon.sets.distances.has(before.lemma.toLowerCase());
}

/** "appelle les parties à la retenue", "exige une rançon contre leur libération": what is asked for receives nothing. */
function askedFor(tree: SentenceTree, child: number, role: RoleName, lexicon: ClaimsLexicon): RoleName {
  const isAsked = role === 'recipient' && lexicon.kind(tree.word(child)) === undefined && isCalledFor(tree, child, lexicon);
  return isAsked ? 'theme' : role;
}

const partyRoles: ReadonlySet<RoleName | null> = new Set<RoleName | null>(['principal', 'co-actor', 'beneficiary']);

/** "on the general's orders", "sur son ordre": what is said of the party behind "on the orders of" holds of whoever has them. */
function possessorFilling(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): Filling[] {
  const marker = tree.childrenBy(child, 'case')[0];
  const possessor = tree
    .children(child)
    .find((own) => own < child && (tree.word(own).deprel === 'nmod:poss' || hasFeature(tree.word(own), 'Poss', 'Yes')));
  if (marker === undefined || possessor === undefined) return [];
  const noun = tree.lowered[child]!;
  const rule = lexicon.prepositionsAt(tree.lowered[marker]!.form, tree.lowered[marker]!.lemma).find(({ role, rest }) => {
    const [last, before] = [rest.at(-1) ?? '', rest.at(-2) ?? ''];
    return partyRoles.has(role) && lexicon.sets.genitives.has(last) && (before === noun.form || before === noun.lemma);
  });
  return rule ? [{ role: rule.role!, head: possessor, rule: `preposition.${rule.words}` }] : [];
}

/** A prepositional phrase below a predicate, with the role of its preposition. */
export function prepositionalFilling(tree: SentenceTree, predicate: number, child: number, lexicon: ClaimsLexicon): Filling[] {
  if (heldPlace(tree, child, lexicon) !== undefined) return [];
  if (isManner(tree, child, lexicon)) return [{ role: 'manner', head: child, rule: 'manner' }];
  const possessed = possessorFilling(tree, child, lexicon);
  return possessed.length > 0 ? possessed : complementFilling(tree, predicate, child, lexicon);
}

function complementFilling(tree: SentenceTree, predicate: number, child: number, lexicon: ClaimsLexicon): Filling[] {
  const found = prepositionRole(tree, child, lemmasOf(tree, predicate, lexicon), lexicon);
  if (!found?.role || isBorderPhrase(tree, child, found.role, lexicon) || isCondition(tree, child, lexicon)) return [];
  if ((locating.has(found.role) && isCount(tree, child)) || isDate(tree, child, lexicon)) return [];
  if (found.role === 'from' && isDistance(tree, child, lexicon)) return [{ role: 'place', head: child, rule: 'preposition.distance' }];
  const above = isRelativeWord(tree, child, lexicon) ? antecedent(tree, predicate) : undefined;
  const head = above ?? owner(tree, child, found, lexicon) ?? child;
  const role = askedFor(tree, child, found.role, lexicon);
  const filling = { role, head, rule: `preposition.${found.words}` };
  return [above === undefined ? filling : { ...filling, relative: true }];
}

/** "où", "where" in a relative clause: its place is the antecedent. */
export function relativePlace({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const head = antecedent(tree, predicate);
  const marker = tree.children(predicate).find((child) => lexicon.sets.relativePlaces.has(lowerForm(tree.word(child))));
  if (head === undefined || marker === undefined || lexicon.kind(tree.word(head)) === 'time' || isCondition(tree, head, lexicon)) return [];
  return [{ role: 'place', head, rule: 'relative.place', relative: true }];
}

/** People, places and things keep their complements, unless these say where: "hold two hamlets in X". */
function isOwnComplement(tree: SentenceTree, noun: number, role: RoleName, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(noun);
  return role !== 'place' && lexicon.predicateNoun(word) === undefined && lexicon.kind(word) !== undefined;
}

/** "a causé la mort de onze personnes": of an act that befalls its genitive, the people that it befalls. */
function undergoerOf(tree: SentenceTree, noun: number, child: number, lexicon: ClaimsLexicon): RoleName | undefined {
  if (lexicon.predicateNoun(tree.word(noun))?.of !== 'recipient' || !isPersonal(tree, child, lexicon)) return undefined;
  const marker = tree.childrenBy(child, 'case')[0];
  return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker))) ? 'recipient' : undefined;
}

/** Arguments of a support verb's noun belong to the predicate as a whole: "mener une attaque contre X". */
export function supportedFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  if (!isSupport(tree, predicate, lexicon)) return [];
  return flatMap(tree.childrenBy(predicate, 'obj', 'nsubj'), (noun) =>
    flatMap(tree.childrenBy(noun, 'nmod'), (child): Filling[] => {
      const undergoer = undergoerOf(tree, noun, child, lexicon);
      if (undergoer !== undefined) return [{ role: undergoer, head: child, rule: 'support.of' }];
      const found = prepositionRole(tree, child, [tree.word(predicate).lemma], lexicon);
      if (!found?.role || isOwnComplement(tree, noun, found.role, lexicon)) return [];
      return [{ role: found.role, head: child, rule: `support.${found.words}` }];
    }),
  );
}
