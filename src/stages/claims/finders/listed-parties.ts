import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { prepositionRole } from '../prepositions.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** A party of a list and where it is. */
interface Item {
  readonly party: number;
  readonly place: number;
}

/** The words between commas behind the colon. */
function segments(tree: SentenceTree, colon: number): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = colon + 1;
  for (const { index, form } of tree.words.slice(colon + 1)) {
    const isEnd = index === tree.words.length - 1;
    if (!/^[,;.]$/u.test(form) && !isEnd) continue;
    if (index > start || isEnd) found.push([start, /^[,;.]$/u.test(form) ? index - 1 : index]);
    start = index + 1;
  }
  return found;
}

/** A phrase that says where; behind a party a name with a preposition does, whatever else the name may stand for. */
function isPlace(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return prepositionRole(tree, index, [], lexicon)?.role === 'place' || tree.word(index).upos === 'PROPN';
}

/** "les parachutistes au nord", "local militias on the border": whoever can act, then where. */
function itemIn(tree: SentenceTree, [start, end]: readonly [number, number], lexicon: ClaimsLexicon): Item | undefined {
  const inside = tree.words.slice(start, end + 1);
  if (inside.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined;
  const parties = inside.filter((word) => ['person', 'group', 'vehicle', 'name'].includes(lexicon.kind(word) ?? ''));
  const party = parties.find(({ index }) => tree.childrenBy(index, 'case').length === 0);
  const place = inside.find(({ index }) => {
    const marker = tree.childrenBy(index, 'case')[0];
    return party !== undefined && marker !== undefined && marker > party.index && isPlace(tree, index, lexicon);
  });
  return party === undefined || place === undefined ? undefined : { party: party.index, place: place.index };
}

/** What the list spells out: an act that the clause before names, or what a copula says of its subject. */
function predicateOf(tree: SentenceTree, colon: number, lexicon: ClaimsLexicon): Pick<Draft, 'predicate' | 'kind' | 'class'> | undefined {
  if (tree.root > colon) return undefined;
  if (tree.childrenBy(tree.root, 'cop').length > 0) return { predicate: tree.root, kind: 'nonverbal', class: 'state' };
  const acts = tree.words
    .slice(0, colon)
    .filter((word) => lexicon.kind(word) === undefined && lexicon.predicateNoun(word)?.class === 'event');
  const act = acts.find(({ head, index }) => head === tree.root || index === tree.root);
  return act && { predicate: act.index, kind: 'noun', class: 'event' };
}

/** "L'assaut suit trois axes : les parachutistes au nord, la garde à l'est": each party of the list has a claim, with its own place. */
export function findListedParties({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const colon = tree.words.find(({ form, index }) => form === ':' && index > 0)?.index;
  const predicate = colon === undefined ? undefined : predicateOf(tree, colon, lexicon);
  if (colon === undefined || predicate === undefined) return [];
  const found = segments(tree, colon).map((segment) => itemIn(tree, segment, lexicon));
  const items = flatMap(found, (item) => (item === undefined ? [] : [item]));
  if (items.length < 2 || items.length < found.length) return [];
  const role = (name: DraftRole['role'], head: number): DraftRole => {
    return { role: name, head, rule: 'list.item', span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) };
  };
  return items.map(({ party, place }) =>
    newDraft({
      ...{ tree, sentence, ...predicate },
      roles: [role('actor', party), role('place', place)],
      evidence: [evidenceAt('predicate.list-item', tree, party)],
    }),
  );
}
