import type { RoleName } from '../../../model/claim.ts';
import { type ClaimsLexicon, matchesPhrase } from '../claims-lexicon.ts';
import { type Draft, type DraftEvidence, type DraftRole, evidenceAt } from '../draft.ts';
import { nestedPlaces } from '../nested-places.ts';
import { coordinated, fillerSpan, mentionForm } from '../noun-phrase.ts';
import { isAgent, prepositionRole } from '../prepositions.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { antecedent, findSubject, isRelativeWord } from '../subject.ts';
import { verbVoice } from '../voice.ts';

/** A role with its head, before spans are worked out. */
interface Filling {
  readonly role: RoleName;
  readonly head: number;
  readonly rule: string;
  readonly relative?: true;
}

/** What a word can be done by: people and forces, not things. */
function canAct(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const kind = lexicon.kind(tree.word(head));
  return kind !== 'place' && kind !== 'weapon' && kind !== 'time';
}

function isPersonal(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  const kind = lexicon.kind(word);
  if (kind === 'person' || kind === 'group') return true;
  return (
    word.upos === 'PRON' &&
    !hasFeature(word, 'PronType', 'Dem') &&
    !['it', 'that', 'this', 'which', 'what', 'ce', 'cela', 'y', 'en'].includes(word.lemma)
  );
}

/** Whoever or whatever an act is done to. */
function affectedRole(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): RoleName {
  return isPersonal(tree, head, lexicon) ? 'recipient' : 'theme';
}

function doerRole(tree: SentenceTree, head: number, lexicon: ClaimsLexicon, hasObject: boolean): RoleName {
  const kind = lexicon.kind(tree.word(head));
  if (kind === 'weapon') return hasObject ? 'instrument' : 'theme';
  return kind === 'place' && !hasObject ? 'theme' : 'actor';
}

function subjectFilling(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate } = draft;
  const found = findSubject(tree, predicate, lexicon);
  if (!found) return [];
  const rule = `subject.${found.rule}`;
  const relative = found.rule === 'relative' || found.rule === 'participle' ? ({ relative: true } as const) : {};
  const head = found.head;
  const voice = verbVoice(tree, predicate, lexicon);
  const hasObject = tree
    .childrenBy(predicate, 'obj', 'ccomp', 'xcomp')
    .some((child) => !lexicon.sets.reflexives.has(lowerForm(tree.word(child))));
  if (voice === 'passive') return [{ role: affectedRole(tree, head, lexicon), head, rule: `${rule}.passive`, ...relative }];
  if (lexicon.sets.placeSubjects.has(tree.word(predicate).lemma) && !isPersonal(tree, head, lexicon)) {
    return [{ role: 'place', head, rule: `${rule}.place`, ...relative }];
  }
  if (lexicon.sets.undergoing.has(tree.word(predicate).lemma) && !hasObject) {
    return [{ role: affectedRole(tree, head, lexicon), head, rule: `${rule}.undergoing`, ...relative }];
  }
  const still = draft.class === 'state' || draft.class === 'assessment';
  if (still && !hasObject) return [{ role: 'theme', head, rule: `${rule}.state`, ...relative }];
  if (voice === 'reflexive' && !isPersonal(tree, head, lexicon) && lexicon.kind(tree.word(head)) !== 'name') {
    return [{ role: 'theme', head, rule: `${rule}.reflexive`, ...relative }];
  }
  return [{ role: doerRole(tree, head, lexicon, hasObject), head, rule, ...relative }];
}

/** What is moved or carried out is a theme, whoever it is; "y" is a place; the indirect object receives. */
function objectRole(
  { tree, predicate, class: found }: Draft,
  child: number,
  head: number,
  indirect: boolean,
  lexicon: ClaimsLexicon,
): RoleName {
  if (lexicon.sets.placePronouns.has(lowerForm(tree.word(child)))) return 'place';
  if (indirect) return 'recipient';
  const way = isPersonal(tree, head, lexicon) ? undefined : lexicon.placeObjectRole(tree.word(predicate).lemma);
  if (way) return way;
  if (found === 'flow' || lexicon.sets.support.has(tree.word(predicate).lemma)) return 'theme';
  return affectedRole(tree, head, lexicon);
}

/** Objects, and the antecedent of a relative clause that is its object. */
function objectFillings(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate } = draft;
  const fillings: Filling[] = [];
  for (const child of tree.childrenBy(predicate, 'obj', 'iobj')) {
    const word = tree.word(child);
    if (lexicon.kind(word) === 'time' || word.upos === 'ADV') continue;
    if (lexicon.sets.reflexives.has(lowerForm(word)) && word.upos === 'PRON') continue;
    const above = isRelativeWord(tree, child, lexicon) ? antecedent(tree, predicate) : undefined;
    const head = above ?? child;
    const indirect = baseRelation(word.deprel) === 'iobj' || lexicon.sets.indirectPronouns.has(lowerForm(word));
    const role = objectRole(draft, child, head, indirect, lexicon);
    fillings.push({
      role,
      head,
      rule: indirect ? 'indirect-object' : 'object',
      ...(above === undefined ? {} : { relative: true as const }),
    });
  }
  if (fillings.length === 0) fillings.push(...zeroRelativeObject(tree, predicate, lexicon));
  return fillings;
}

/** "the village they attacked": a relative clause with a subject of its own and neither object nor relative word. */
function zeroRelativeObject(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): Filling[] {
  if (tree.word(predicate).deprel !== 'acl:relcl') return [];
  const head = antecedent(tree, predicate);
  const marked = tree
    .subtree(predicate)
    .some((index) => isRelativeWord(tree, index, lexicon) || lexicon.sets.relativePlaces.has(lowerForm(tree.word(index))));
  if (head === undefined || marked || tree.childrenBy(predicate, 'nsubj').length === 0) return [];
  if (verbVoice(tree, predicate, lexicon) === 'passive' || tree.childrenBy(predicate, 'ccomp', 'xcomp').length > 0) return [];
  return [{ role: affectedRole(tree, head, lexicon), head, rule: 'object.zero-relative', relative: true }];
}

/** Prepositional phrases, and adverbs that open one ("près de X"), whatever the tree calls them. */
function obliques(tree: SentenceTree, host: number): number[] {
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
  return lexicon.pack.modality.conditions.some((phrase) => phrase.includes(' ') && matchesPhrase(tree, first, phrase));
}

function obliqueFillings({ tree, predicate, governors }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const lemma = tree.word(predicate).lemma;
  const passive = verbVoice(tree, predicate, lexicon) === 'passive';
  const hosts = [predicate, ...governors.map(({ word }) => word)];
  return hosts.flatMap((host) =>
    obliques(tree, host).flatMap((child): Filling[] => {
      if (passive && host === predicate && isAgent(tree, child, lexicon)) {
        return [{ role: canAct(tree, child, lexicon) ? 'actor' : 'instrument', head: child, rule: 'agent' }];
      }
      const above = isRelativeWord(tree, child, lexicon) ? antecedent(tree, predicate) : undefined;
      const found = prepositionRole(tree, child, lemma, lexicon);
      if (!found?.role || isBorderPhrase(tree, child, found.role, lexicon) || isCondition(tree, child, lexicon)) return [];
      return [
        {
          role: found.role,
          head: above ?? child,
          rule: `preposition.${found.words}`,
          ...(above === undefined ? {} : { relative: true as const }),
        },
      ];
    }),
  );
}

/** "où", "where" in a relative clause: its place is the antecedent. */
function relativePlace({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const head = antecedent(tree, predicate);
  const marker = tree.children(predicate).find((child) => lexicon.sets.relativePlaces.has(lowerForm(tree.word(child))));
  if (head === undefined || marker === undefined || lexicon.kind(tree.word(head)) === 'time') return [];
  return [{ role: 'place', head, rule: 'relative.place', relative: true }];
}

/** Arguments of a support verb's noun belong to the predicate as a whole: "mener une attaque contre X". */
function supportedFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  if (!lexicon.sets.support.has(tree.word(predicate).lemma)) return [];
  return tree.childrenBy(predicate, 'obj', 'nsubj').flatMap((noun) =>
    tree.childrenBy(noun, 'nmod').flatMap((child): Filling[] => {
      const found = prepositionRole(tree, child, tree.word(predicate).lemma, lexicon);
      return found?.role ? [{ role: found.role, head: child, rule: `support.${found.words}` }] : [];
    }),
  );
}

function verbFillings(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  return [
    ...subjectFilling(draft, lexicon),
    ...objectFillings(draft, lexicon),
    ...obliqueFillings(draft, lexicon),
    ...relativePlace(draft, lexicon),
    ...supportedFillings(draft, lexicon),
  ];
}

function nonverbalFillings(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate, trigger } = draft;
  const subject = findSubject(tree, predicate, lexicon);
  const fillings: Filling[] = subject ? [{ role: 'theme', head: subject.head, rule: `subject.${subject.rule}` }] : [];
  if (trigger !== predicate) {
    const found = prepositionRole(tree, predicate, 'être', lexicon);
    if (found?.role) fillings.push({ role: found.role, head: predicate, rule: `predicate.${found.words}` });
  }
  for (const child of tree.childrenBy(predicate, 'obl', 'nmod')) {
    const found = prepositionRole(tree, child, tree.word(predicate).lemma, lexicon);
    if (found?.role) fillings.push({ role: found.role, head: child, rule: `preposition.${found.words}` });
  }
  return fillings;
}

/** Complements of a predicate noun: possessor, "of" phrase, agent, other prepositions. */
function nounFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const entry = lexicon.predicateNoun(tree.word(predicate));
  if (!entry) return [];
  const complements = tree.childrenBy(predicate, 'nmod');
  const possessor = tree.children(predicate).find((child) => {
    const word = tree.word(child);
    return word.deprel === 'nmod:poss' || (word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes'));
  });
  const bare = complements.filter((child) => child !== possessor && ['de', "d'", 'of'].includes(prepositionOfFirst(tree, child)));
  const agents = complements.filter((child) => isAgent(tree, child, lexicon));
  const fillings: Filling[] = agents.map((head) => ({ role: 'actor', head, rule: 'noun.agent' }));
  const hasDoer = agents.length > 0 || (possessor !== undefined && bare.length > 0);
  const ofRole = (head: number): RoleName => (hasDoer && entry.of === 'actor' ? affectedRole(tree, head, lexicon) : entry.of);
  for (const head of bare) fillings.push({ role: ofRole(head), head, rule: 'noun.of' });
  if (possessor !== undefined) fillings.push({ role: bare.length > 0 ? 'actor' : entry.of, head: possessor, rule: 'noun.possessor' });
  for (const head of complements) {
    if (head === possessor || bare.includes(head) || agents.includes(head)) continue;
    const found = prepositionRole(tree, head, tree.word(predicate).lemma, lexicon);
    if (found?.role) fillings.push({ role: found.role, head, rule: `noun.${found.words}` });
  }
  return fillings;
}

function prepositionOfFirst(tree: SentenceTree, head: number): string {
  const first = tree.childrenBy(head, 'case')[0];
  return first === undefined ? '' : lowerForm(tree.word(first));
}

/** A missing doer is stated as missing, with the reason: it must not read as "unknown to everyone". */
function implicitActor(draft: Draft, lexicon: ClaimsLexicon): DraftRole[] {
  if (draft.class === 'state' || draft.class === 'assessment' || draft.kind === 'nonverbal') return [];
  if (draft.roles.some(({ role }) => role === 'actor' || role === 'speaker')) return [];
  const { tree, predicate } = draft;
  if (draft.kind === 'noun') return [{ role: 'actor', implicit: true, basis: 'noun without a named doer' }];
  if (draft.roles[0]?.role === 'instrument') return [{ role: 'actor', implicit: true, basis: 'weapon without a named user' }];
  if (verbVoice(tree, predicate, lexicon) === 'passive') return [{ role: 'actor', implicit: true, basis: 'passive without agent' }];
  if (hasFeature(tree.word(predicate), 'VerbForm', 'Inf')) return [{ role: 'actor', implicit: true, basis: 'infinitive without subject' }];
  return [];
}

/** Fills the roles of a claim from its syntax. Coordinated fillers become several roles. */
export function fillRoles(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const { tree } = draft;
  const kinds = { verb: verbFillings, nonverbal: nonverbalFillings, noun: nounFillings } as const;
  const roles: DraftRole[] = [];
  const evidence: DraftEvidence[] = [];
  const seen = new Set<number>();
  for (const { role, head, rule, relative } of kinds[draft.kind](draft, lexicon)) {
    for (const filler of coordinated(tree, head)) {
      if (seen.has(filler) || filler === draft.predicate) continue;
      seen.add(filler);
      roles.push({ role, head: filler, span: fillerSpan(tree, filler, lexicon), form: relative ? 'relative' : mentionForm(tree, filler) });
      evidence.push(evidenceAt(`roles.${rule.replaceAll(' ', '-')}`, tree, filler));
    }
  }
  for (const { head, rule } of nestedPlaces(tree, roles, lexicon)) {
    roles.push({ role: 'place', head, span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) });
    evidence.push(evidenceAt(rule, tree, head));
  }
  const filled = { ...draft, roles, evidence: [...draft.evidence, ...evidence] };
  return { ...filled, roles: [...roles, ...implicitActor(filled, lexicon)] };
}
