import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';

/** Relations of clauses that an impersonal subject stands for. */
const clauses: readonly string[] = ['ccomp', 'csubj', 'xcomp', 'advcl', 'acl'];

/**
 * True for a subject pronoun that stands for nothing: by the tree, by its verb ("il faut", "it rained"), or because the
 * clause it announces follows ("it is clear that", "il semble que").
 */
export function isImpersonal(view: ReferenceSentence, at: number): boolean {
  const { impersonal } = view.pack;
  if (!impersonal.subjects.has(view.lowered[at]!)) return false;
  const word = view.words[at]!;
  if (isFixedThereIs(view, at) || (word.head >= 0 && hasSubjectBehind(view, word.head))) return true;
  if (view.relations[at] === 'expl') return mayBeImpersonal(view, word.head);
  if (view.relations[at] !== 'nsubj' || word.head < 0) return false;
  const { lemma } = view.words[word.head]!;
  if (impersonal.verbs.has(lemma) || isThereIs(view, word.head)) return true;
  return isOfTime(view, word.head) || isCleft(view, word.head) || isBeforeItsClause(view, word.head);
}

/** "it is clear that": the clause behind is what the sentence is about. */
function isBeforeItsClause(view: ReferenceSentence, predicate: number): boolean {
  const isListed = view.pack.impersonal.withClause.has(view.words[predicate]!.lemma);
  const verb = isListed ? predicate : childBy(view, predicate, 'cop', 'aux');
  return verb !== undefined && isGoverning(view, predicate, verb) && announcesClause(view, predicate);
}

/** A tree that shows no subject is believed where the verb may do without one: a parser takes many a pronoun for empty. */
function mayBeImpersonal(view: ReferenceSentence, above: number): boolean {
  const predicate = infinitiveBelow(view, above) ?? above;
  const word = view.words[predicate];
  if (word?.upos !== 'VERB' || isPassiveVerb(view, predicate)) return true;
  const { verbs, withClause } = view.pack.impersonal;
  if (view.pack.speechVerbs.has(word.lemma) || isReflexive(view, predicate))
    return verbs.has(word.lemma) || isBeforeItsClause(view, predicate);
  return (
    verbs.has(word.lemma) ||
    withClause.has(word.lemma) ||
    isThereIs(view, predicate) ||
    childBy(view, predicate, 'obj', 'ccomp') === undefined
  );
}

/** "Il doit rencontrer les chefs": what a verb of the will or of duty governs tells whether somebody does it. */
function infinitiveBelow(view: ReferenceSentence, predicate: number): number | undefined {
  const word = view.words[predicate];
  if (word?.upos !== 'VERB' || view.pack.impersonal.withClause.has(word.lemma) || view.pack.impersonal.verbs.has(word.lemma))
    return undefined;
  const below = childBy(view, predicate, 'xcomp');
  return below !== undefined && hasFeature(view.words[below]!, 'VerbForm=Inf') ? below : undefined;
}

function isReflexive(view: ReferenceSentence, predicate: number): boolean {
  return view.children[predicate]!.some((child) => hasFeature(view.words[child]!, 'Reflex=Yes'));
}

/** A verb of the list, or an adjective or noun with a copula of the list. Participles count as verbs only in the passive. */
function isGoverning(view: ReferenceSentence, predicate: number, verb: number): boolean {
  const { upos } = view.words[predicate]!;
  if (upos === 'VERB' || upos === 'AUX') {
    const { lemma } = view.words[predicate]!;
    if (!view.pack.impersonal.withClause.has(lemma)) return false;
    return isPassiveVerb(view, predicate) || (verb === predicate && !view.pack.speechVerbs.has(lemma));
  }
  return view.pack.impersonal.withClause.has(view.words[verb]!.lemma);
}

function isPassiveVerb(view: ReferenceSentence, predicate: number): boolean {
  if (hasFeature(view.words[predicate]!, 'Voice=Pass')) return true;
  return view.children[predicate]!.some((child) => view.words[child]!.deprel === 'aux:pass' || view.words[child]!.deprel === 'nsubj:pass');
}

/** "il a été signalé des tirs", "il manque des vivres": the noun behind the verb is what the sentence is about. */
function hasSubjectBehind(view: ReferenceSentence, predicate: number): boolean {
  const { pack, words } = view;
  const { lemma, upos } = words[predicate]!;
  if (!pack.grammaticalGender || upos !== 'VERB') return false;
  const object = childBy(view, predicate, 'obj');
  if (object === undefined || object < predicate) return false;
  return isPassiveVerb(view, predicate) || (pack.impersonal.withClause.has(lemma) && !pack.actVerbs.has(lemma));
}

/** "il y a": the pronoun of place beside "avoir" as main verb. */
function isThereIs(view: ReferenceSentence, predicate: number): boolean {
  const { upos } = view.words[predicate]!;
  return (
    (upos === 'VERB' || upos === 'AUX') &&
    view.pack.impersonal.withPlace.has(view.words[predicate]!.lemma) &&
    view.children[predicate]!.some((child) => view.pack.places.has(view.lowered[child]!))
  );
}

/** "It was Monday": the predicate is an empty noun. */
function isOfTime(view: ReferenceSentence, predicate: number): boolean {
  const { upos, lemma } = view.words[predicate]!;
  const isNominal = upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM';
  return isNominal && childBy(view, predicate, 'cop') !== undefined && (upos === 'NUM' || view.pack.idleNouns.has(lemma.toLowerCase()));
}

/** "il y a trois ans": the three words as the parser takes them, for a measure of time. */
function isFixedThereIs({ pack, words, lowered }: ReferenceSentence, at: number): boolean {
  const next = lowered[at + 1];
  const verb = words[at + 2];
  return next !== undefined && pack.places.has(next) && verb !== undefined && pack.impersonal.withPlace.has(verb.lemma);
}

function announcesClause(view: ReferenceSentence, predicate: number): boolean {
  const { complements } = view.pack.impersonal;
  return view.children[predicate]!.some((child) => {
    if (child < predicate || !clauses.includes(view.relations[child]!)) return false;
    return view.children[child]!.some(
      (mark) =>
        mark < child &&
        (complements.has(view.lowered[mark]!) || view.children[mark]!.some((inner) => complements.has(view.lowered[inner]!))),
    );
  });
}

/** "It was the army that had fired": a definite predicate, and right behind it a word that opens a relative clause. */
function isCleft(view: ReferenceSentence, predicate: number): boolean {
  const { definite, relatives, relativeConjunctions } = view.pack;
  const next = view.lowered[predicate + 1];
  if (next === undefined || childBy(view, predicate, 'cop') === undefined) return false;
  if (!relatives.has(next) && !relativeConjunctions.has(next)) return false;
  return view.words[predicate]!.upos === 'PROPN' || view.children[predicate]!.some((child) => definite.has(view.lowered[child]!));
}
