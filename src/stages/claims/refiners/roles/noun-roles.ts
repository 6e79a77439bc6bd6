import type { RoleName } from '../../../../model/claim.ts';
import { flatMap } from '../../../../util/flat-map.ts';
import { attemptAbove } from '../../attempt.ts';
import { actCarriers } from '../../carried-act.ts';
import { circumstanceOf } from '../../circumstance.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { harmingVerb } from '../../effects.ts';
import { stopperOf } from '../../foiling.ts';
import { isOccurrenceVerb } from '../../occurrence.ts';
import { prefixedWord } from '../../prefixed-word.ts';
import { isAgent, prepositionRole } from '../../prepositions.ts';
import { spokenOf } from '../../reports/spoken-of.ts';
import { baseRelation, hasFeature, lowerForm, phrasalLemma, type SentenceTree } from '../../sentence-tree.ts';
import { isRelativeWord } from '../../subject.ts';
import { witnessOf } from '../../witnessed.ts';
import { enactedFillings, struckFillings } from './befalling.ts';
import { affectedRole, type Filling, isPersonal } from './filling.ts';
import { obliques, prepositionalFilling } from './oblique-roles.ts';

type NounEntry = NonNullable<ReturnType<ClaimsLexicon['predicateNoun']>>;

/** The complements of a predicate noun, sorted by how they hang from it. */
interface NounComplements {
  readonly possessor: number | undefined;
  /** Behind a bare genitive: "la prise de Kidal". */
  readonly bare: readonly number[];
  readonly agents: readonly number[];
  readonly others: readonly number[];
}

function complementsOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): NounComplements {
  const possessor = tree.children(noun).find((child) => {
    const word = tree.word(child);
    // "Tuesday's attack": a day attacks nobody.
    if (isDate(tree, child, lexicon)) return false;
    return word.deprel === 'nmod:poss' || (word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes'));
  });
  // "douze tués à X": a participle that stands for its noun.
  const relations = tree.word(noun).upos === 'NOUN' ? ['nmod'] : ['nmod', 'obl'];
  const rest = tree.childrenBy(noun, ...relations).filter((child) => child !== possessor);
  const agents = rest.filter((child) => isAgent(tree, child, lexicon));
  const bare = rest.filter((child) => {
    return lexicon.sets.genitives.has(firstMarker(tree, child)) && !isDate(tree, child, lexicon) && !isKindOfAct(tree, child, lexicon);
  });
  return {
    possessor,
    bare,
    agents,
    others: rest.filter((child) => !bare.includes(child) && !agents.includes(child) && !isDate(tree, child, lexicon)),
  };
}

/** "crimes de guerre", "des tirs de barrage": an act without article and complement says of what kind another is. */
function isKindOfAct(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  // "the suspension of aid": an act that something is done to has it as its genitive.
  if (lexicon.predicateNoun(tree.word(word.head))?.of !== 'actor') return false;
  if (lexicon.kind(word) !== undefined || lexicon.predicateNoun(word)?.class !== 'event') return false;
  return tree.children(head).every((child) => ['case', 'punct', 'conj', 'cc'].includes(baseRelation(tree.word(child).deprel)));
}

/** "le massacre de 1997", "the truce of 4 March". */
function isDate(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const parts = [head, ...tree.childrenBy(head, 'nmod', 'compound')];
  return tree.word(head).upos === 'NUM' || parts.some((part) => lexicon.kind(tree.word(part)) === 'time');
}

function firstMarker(tree: SentenceTree, head: number): string {
  const first = tree.childrenBy(head, 'case')[0];
  return first === undefined ? '' : lowerForm(tree.word(first));
}

/** "tirs de mortier", "les combats de Koro": weapons are means, and some acts are named after their place. */
function complementRole({ of, ofName }: NounEntry, kind: ReturnType<ClaimsLexicon['kind']>): RoleName {
  if (kind === 'name' && ofName !== undefined) return ofName;
  // A place takes no part: "les combats de Hodeïda".
  if (kind === 'place' && of === 'actor') return 'place';
  return kind === 'weapon' && of === 'actor' ? 'instrument' : of;
}

/** Complements of a predicate noun: possessor, genitive, agent, other prepositions. */
export function nounFillings(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate } = draft;
  const entry = lexicon.predicateNoun(tree.word(predicate));
  // "escaped a roadside bomb in Koro": a weapon has no complements of its own.
  if (!entry) return [...occurrenceFillings(draft, lexicon), ...reportedPlaces(draft, lexicon)];
  const { possessor, bare, agents, others } = complementsOf(tree, predicate, lexicon);
  const parties = tree
    .childrenBy(predicate, 'amod')
    .filter((child) => tree.word(child).upos !== 'VERB' && lexicon.kind(tree.word(child)) === 'group');
  const carried = carriedFillings(draft, lexicon);
  const hasDoer =
    parties.length > 0 || agents.length > 0 || carried.some(({ role }) => role === 'actor') || (possessor !== undefined && bare.length > 0);
  const ofRole = (head: number): RoleName => {
    const way = wayOf(tree, predicate, head, hasDoer, lexicon);
    if (way !== undefined) return way;
    if (entry.of === 'actor' && isMeans(tree, head, lexicon)) return 'instrument';
    const role = complementRole(entry, lexicon.kind(tree.word(head)));
    return hasDoer && role === 'actor' ? affectedRole(tree, head, lexicon) : role;
  };
  const possessorRole = bare.length > 0 ? 'actor' : entry.of;
  const complements = flatMap(others, (head) => complementFilling(tree, predicate, head, lexicon));
  // "the attack on the base killed two": what was attacked is told, whom it killed is another claim.
  const isTold = [...complements, ...carried].some(({ role }) => role === 'recipient');
  const effects = effectFillings(tree, predicate, lexicon).filter(({ head }) => !isTold || !isPersonal(tree, head, lexicon));
  return [
    ...parties.map((head): Filling => ({ role: 'actor', head, rule: 'noun.demonym' })),
    ...agents.map((head): Filling => ({ role: 'actor', head, rule: 'noun.agent' })),
    ...carried,
    ...compoundFillings(draft, entry, lexicon),
    ...bare.map((head): Filling => ({ role: ofRole(head), head, rule: 'noun.of' })),
    ...(possessor === undefined ? [] : [{ role: possessorRole, head: possessor, rule: 'noun.possessor' }]),
    ...(bare.length > 0 || possessor !== undefined
      ? []
      : wholeBefore(tree, predicate, lexicon).map((head): Filling => ({ role: ofRole(head), head, rule: 'noun.of', relative: true }))),
    ...(effects.length > 0 ? complements.map((filling) => whereHit(tree, filling, lexicon)) : complements),
    ...occurrenceFillings(draft, lexicon),
    ...effects,
    ...opposedFillings(tree, predicate, lexicon),
    ...reportedPlaces(draft, lexicon),
    ...circumstancePlaces(draft, lexicon),
    ...foiledPlaces(draft, lexicon),
    ...witnessingPlace(draft, lexicon),
    ...struckFillings(draft, lexicon),
    ...enactedFillings(draft, lexicon),
  ];
}

/** "la mission, dont le retrait est prévu": the relative word stands for the genitive of the noun. */
function wholeBefore(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number[] {
  const isGenitive = tree.childrenBy(noun, 'nmod').some((child) => child < noun && isRelativeWord(tree, child, lexicon));
  const clause = isGenitive ? [noun, ...tree.ancestors(noun)].find((index) => tree.word(index).deprel === 'acl:relcl') : undefined;
  return clause === undefined ? [] : [tree.word(clause).head];
}

/** "tirs d'artillerie": an arm in the bare singular is the means, "les tirs de l'artillerie" has a doer. */
function isMeans(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  const isBare = tree.children(head).every((child) => ['case', 'amod'].includes(baseRelation(tree.word(child).deprel)));
  return isBare && word.upos === 'NOUN' && !hasFeature(word, 'Number', 'Plur') && lexicon.kind(word) === 'group';
}

/** "son retrait de Koro": behind a noun of moving away, a place is where from; so is a name where whoever moves is told. */
function wayOf(tree: SentenceTree, noun: number, head: number, hasDoer: boolean, lexicon: ClaimsLexicon): RoleName | undefined {
  const kind = lexicon.kind(tree.word(head));
  if (kind !== 'place' && !(kind === 'name' && hasDoer)) return undefined;
  const role = prepositionRole(tree, head, [tree.word(noun).lemma], lexicon)?.role;
  return role === 'from' || role === 'to' || role === 'via' ? role : undefined;
}

/** "a drone strike", "the rebel raid", "the Koro blast": what stands before the noun is its means, its doer or its place. */
function compoundFillings({ tree, predicate }: Draft, { of }: NounEntry, lexicon: ClaimsLexicon): Filling[] {
  return flatMap(tree.childrenBy(predicate, 'compound'), (head): Filling[] => {
    const kind = lexicon.kind(tree.word(head));
    if (kind === 'weapon' && of !== 'theme') return [{ role: 'instrument', head, rule: 'noun.compound' }];
    if (kind === 'place') return [{ role: 'place', head, rule: 'noun.compound' }];
    // "the rebel raid", "a settler attack": of an act that its genitive does, whoever stands before it is the doer.
    return (kind === 'group' || kind === 'person') && of === 'actor' ? [{ role: 'actor', head, rule: 'noun.compound' }] : [];
  });
}

/** What a participle that carries the act adds: by whom, where, against whom. */
function carriedFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const attempt = attemptAbove(tree, predicate, lexicon);
  const nouns = attempt === undefined ? [predicate] : [predicate, attempt];
  const carriers = flatMap(nouns, (noun) => actCarriers(tree, noun, lexicon));
  return flatMap(carriers, (carrier) =>
    flatMap(obliques(tree, carrier), (child): Filling[] => {
      if (isAgent(tree, child, lexicon)) return [{ role: 'actor', head: child, rule: 'noun.agent' }];
      return prepositionalFilling(tree, predicate, child, lexicon);
    }),
  );
}

/** What the verb of occurrence adds: where, and between whom ("des heurts ont opposé deux milices"). */
function occurrenceFillings({ tree, predicate, governors }: Draft, lexicon: ClaimsLexicon): Filling[] {
  return flatMap(governors, ({ word }) => {
    const isHit = lexicon.sets.hitting.has(tree.word(word).lemma) || harmingVerb(tree, predicate, lexicon) === word;
    const parties = isHit ? [] : tree.childrenBy(word, 'obj').filter((child) => isPersonal(tree, child, lexicon));
    return [
      ...parties.map((head): Filling => ({ role: 'actor', head, rule: 'noun.parties' })),
      ...occurrencePlaces(tree, predicate, word, lexicon),
    ];
  });
}

function occurs(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): boolean {
  return (
    sets.occurring.has(phrasalLemma(tree, verb)) ||
    tree.childrenBy(verb, 'obj').some((child) => sets.occurringObjects.has(tree.word(child).lemma))
  );
}

/** Where it took place; "two blasts occurred in X, then a fire broke out": coordinated, where the one before did. */
function occurrencePlaces(tree: SentenceTree, noun: number, verb: number, lexicon: ClaimsLexicon): Filling[] {
  const behind = flatMap(placesBehind(tree, verb), (child) => prepositionalFilling(tree, noun, child, lexicon));
  // "l'attaque s'est produite sur la RN17": behind a verb of taking place, a place is where.
  // "a strike killed two at the market": so it is where those stand whom the act harmed.
  const isWhere = occurs(tree, verb, lexicon) || effectFillings(tree, noun, lexicon).length > 0;
  const own = isWhere ? behind.map((filling) => whereHit(tree, filling, lexicon)) : behind;
  const { head, deprel } = tree.word(verb);
  const isShared = own.length === 0 && obliques(tree, noun).length === 0 && deprel === 'conj' && isOccurrenceVerb(tree, head, lexicon);
  return isShared ? occurrencePlaces(tree, noun, head, lexicon).filter(({ role }) => role === 'place') : own;
}

/** "une opération anti-chebab": an act against whoever the second part of the word names. */
function opposedFillings(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Filling[] {
  return flatMap(tree.childrenBy(noun, 'amod', 'nmod', 'compound'), (head): Filling[] => {
    const found = prefixedWord(tree, head, lexicon);
    return found?.type === 'opposes' ? [{ role: 'recipient', head, rule: 'noun.opposed', span: found.second }] : [];
  });
}

/** "les frappes sur X ont visé une usine": what the act hit is told behind a verb whose subject it is. */
function effectFillings(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Filling[] {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || deprel !== 'nsubj' || !lexicon.sets.effectVerbs.has(tree.word(head).lemma)) return [];
  const hit = tree.childrenBy(head, 'obj').filter((child) => tree.word(child).upos !== 'PRON');
  return hit.map((child) => ({ role: 'recipient', head: child, rule: 'noun.effect' }));
}

/** "les frappes sur X ont visé une usine": where the target is told, the place that was aimed at is where it stands. */
function whereHit(tree: SentenceTree, filling: Filling, lexicon: ClaimsLexicon): Filling {
  const isPlace = ['place', 'name'].includes(lexicon.kind(tree.word(filling.head)) ?? '');
  return isPlace && filling.role === 'recipient' ? { ...filling, role: 'place', rule: 'noun.where' } : filling;
}

function isSaidOrAsked(lemma: string, { stance, sets }: ClaimsLexicon): boolean {
  return stance(lemma) !== undefined || sets.directives.has(lemma) || sets.plannedObjects.has(lemma);
}

/** "a annoncé un couvre-feu à X": a place beside a verb of saying is where the act is that its object names. */
function reportedPlaces({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const verb = reportingVerb(tree, predicate, lexicon);
  if (verb === undefined) return [];
  const found = flatMap(obliques(tree, verb), (child) => prepositionalFilling(tree, predicate, child, lexicon));
  return found.filter(({ role }) => ['place', 'from', 'to', 'via'].includes(role));
}

/** "tués à Koro lors d'une attaque": what happened within the act happened where it did. */
function circumstancePlaces({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const found = circumstanceOf(tree, predicate, lexicon);
  if (!found?.isWithin) return [];
  const places = flatMap(obliques(tree, found.host), (child) => prepositionalFilling(tree, predicate, child, lexicon));
  return places.filter(({ role }) => role === 'place');
}

/** The verb of saying whose object, or whose "état de", an act is. */
function reportingVerb(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0) return undefined;
  if (baseRelation(deprel) === 'obj') return isSaidOrAsked(tree.word(head).lemma, lexicon) ? head : undefined;
  return [head, tree.word(head).head].find((verb) => verb >= 0 && spokenOf(tree, verb, lexicon) === noun);
}

function complementFilling(tree: SentenceTree, noun: number, head: number, lexicon: ClaimsLexicon): Filling[] {
  const found = prepositionRole(tree, head, [tree.word(noun).lemma], lexicon);
  return found?.role ? [{ role: found.role, head, rule: `noun.${found.words}` }] : [];
}

/** "un attentat a été déjoué à Koro": where an act was stopped is where it was tried. */
function foiledPlaces(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate } = draft;
  const stopper = stopperOf(draft, lexicon, lexicon.sets.foilingVerbs);
  if (stopper === undefined) return [];
  const found = flatMap(obliques(tree, stopper), (child) => prepositionalFilling(tree, predicate, child, lexicon));
  return found.filter(({ role }) => role === 'place');
}

/** "Koro saw two blasts". */
function witnessingPlace({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const head = witnessOf(tree, predicate, lexicon);
  return head === undefined ? [] : [{ role: 'place', head, rule: 'noun.witness' }];
}

/** Phrases of a verb, and of what the tree slips in between: "heard almost daily in Koro". */
function placesBehind(tree: SentenceTree, verb: number): number[] {
  const between = tree.childrenBy(verb, 'xcomp', 'advmod').filter((child) => ['ADV', 'ADJ'].includes(tree.word(child).upos));
  return flatMap([verb, ...between], (host) => obliques(tree, host));
}
