import type { RoleName } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt, wordSpan } from '../draft.ts';
import { hyphenated } from '../hyphenated.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { prefixedWord } from '../prefixed-word.ts';
import { fillerKind } from '../refiners/roles/filling.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** A tie between two parties that a noun phrase takes for granted. */
interface Tie {
  readonly predicate: number;
  readonly type: string;
  readonly rule: string;
  readonly roles: readonly DraftRole[];
}

type TieFinder = (tree: SentenceTree, index: number, lexicon: ClaimsLexicon) => Tie | undefined;

function phrase(tree: SentenceTree, role: RoleName, head: number, lexicon: ClaimsLexicon): DraftRole {
  return { role, head, span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) };
}

/** The noun itself: its phrase would hold the tie as well. */
function bare(tree: SentenceTree, role: RoleName, head: number, span: Span = wordSpan(tree, head)): DraftRole {
  return { role, head, span, form: mentionForm(tree, head) };
}

/** The noun that an adjective, participle or first part of a compound modifies. */
function modified(tree: SentenceTree, index: number): number | undefined {
  const { head, deprel } = tree.word(index);
  return head >= 0 && ['amod', 'compound', 'nmod'].includes(baseRelation(deprel)) && tree.word(head).upos === 'NOUN' ? head : undefined;
}

/** "milices pro-gouvernementales", "anti-junta forces": whoever is so called is for or against the second part. */
const prefixed: TieFinder = (tree, index, lexicon) => {
  const found = prefixedWord(tree, index, lexicon);
  const noun = modified(tree, index);
  if (found === undefined || noun === undefined || lexicon.predicateNoun(tree.word(noun))) return undefined;
  const { type, second } = found;
  return { predicate: index, type, rule: 'tie.prefix', roles: [bare(tree, 'actor', noun), bare(tree, 'recipient', index, second)] };
};

/** Whoever can be backed, led or paid: "state-sponsored terrorism" is tied to nobody. */
function isParty(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  return ['group', 'person'].includes(fillerKind(tree, noun, lexicon) ?? '');
}

/** The tie that an adjective or participle of whose side somebody is on tells: "loyal", "aligned". */
function sideOf(word: Word, lexicon: ClaimsLexicon): string | undefined {
  const { types } = lexicon.pack.predicates.ties.adjectives;
  return Object.entries(types).find(([, words]) => words.includes(word.lemma) || words.includes(lowerForm(word)))?.[0];
}

const tieRoles: Readonly<Record<string, readonly [RoleName, RoleName]>> = {
  'part-of': ['part', 'whole'],
  commands: ['recipient', 'actor'],
};

/** A tie of whoever is described to another: "Iran-aligned fighters", "militiamen loyal to the general". */
function tie(predicate: number, type: string, one: DraftRole, other: DraftRole): Tie {
  const [first, second] = tieRoles[type] ?? ['actor', 'recipient'];
  const roles = [
    { ...one, role: first },
    { ...other, role: second },
  ];
  return { predicate, type, rule: 'tie.adjective', roles };
}

/** "Rwanda-backed rebels", "Iran-aligned fighters", "a US-led convoy", "foreign-paid gunmen". */
const compounded: TieFinder = (tree, index, lexicon) => {
  const word = tree.word(index);
  const [noun, first] = [modified(tree, index), hyphenated(tree, index)];
  const sided = sideOf(word, lexicon);
  if (sided !== undefined && noun !== undefined && first !== undefined && isPartyOrName(tree, noun, lexicon))
    return tie(index, sided, bare(tree, 'actor', noun), phrase(tree, 'recipient', first, lexicon));
  const type = word.upos === 'VERB' ? lexicon.tieOfParticiple(word.lemma) : undefined;
  if (type === undefined || noun === undefined || first === undefined || !isParty(tree, noun, lexicon)) return undefined;
  // "Turkish-backed": a word of origin names its government.
  const { upos, form } = tree.word(first);
  const isNamed = upos === 'PROPN' || upos === 'NOUN' || (upos === 'ADJ' && /^\p{Lu}/u.test(form));
  const doer = isNamed ? [phrase(tree, type === 'proxy-of' ? 'principal' : 'actor', first, lexicon)] : [];
  return { predicate: index, type, rule: 'tie.compound', roles: [...doer, bare(tree, type === 'proxy-of' ? 'theme' : 'recipient', noun)] };
};

/** "les valets de X", "the regime's death squads": a label that says on whose behalf somebody acts. */
const labelled: TieFinder = (tree, index, lexicon) => {
  const { upos, lemma } = tree.word(index);
  if (upos !== 'NOUN' || !lexicon.sets.tieLabels.has(lemma.toLowerCase())) return undefined;
  const principal = tree.childrenBy(index, 'nmod').find((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    const isPossessor = tree.word(child).deprel === 'nmod:poss';
    return isPossessor || (marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker))));
  });
  const isParty = principal !== undefined && ['group', 'person', 'name', 'place'].includes(lexicon.kind(tree.word(principal)) ?? '');
  if (principal === undefined || !isParty || hasFeature(tree.word(principal), 'Poss', 'Yes')) return undefined;
  return {
    predicate: index,
    type: 'proxy-of',
    rule: 'tie.label',
    roles: [bare(tree, 'theme', index), phrase(tree, 'principal', principal, lexicon)],
  };
};

const acronym = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;

/** The acronym begins like a word of the name: "(M)" behind a person is none, nor is an agency behind a dateline. */
function standsFor(tree: SentenceTree, name: number, short: number): boolean {
  const words = tree.subtree(name).filter((index) => index < short - 1 && !['PUNCT', 'NUM'].includes(tree.word(index).upos));
  const isRun = words.every((index, at) => at === 0 || index - words[at - 1]! <= 2);
  const initials = words.map((index) => tree.word(index).form[0]?.toUpperCase());
  return isRun && words.length > 1 && initials.includes(tree.word(short).form[0]);
}

/** "the Karen National Liberation Army (KNLA)": a short name is introduced. */
const abbreviated: TieFinder = (tree, index, lexicon) => {
  const { form, head, deprel } = tree.word(index);
  if (head < 0 || !['appos', 'nmod', 'parataxis'].includes(baseRelation(deprel)) || !acronym.test(form)) return undefined;
  const isBracketed = tree.words[index - 1]?.form === '(' && tree.words[index + 1]?.form === ')';
  if (!isBracketed || !standsFor(tree, head, index)) return undefined;
  return {
    predicate: index,
    type: 'same-as',
    rule: 'tie.acronym',
    roles: [phrase(tree, 'theme', head, lexicon), bare(tree, 'attribute', index)],
  };
};

/** What an adjective takes: its own complement, or the one right behind it that the tree hangs from the noun. */
function complementOf(tree: SentenceTree, adjective: number, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { marks } = lexicon.pack.predicates.ties.adjectives;
  // "allié indéfectible du régime"
  const next = tree.words[adjective + 1];
  const mark = next?.upos === 'ADJ' || next?.upos === 'ADV' ? tree.words[adjective + 2] : next;
  if (mark === undefined || !(marks.includes(lowerForm(mark)) || marks.includes(mark.lemma))) return undefined;
  const above = mark.head;
  return above >= 0 && [adjective, noun].includes(tree.word(above).head) ? above : undefined;
}

/** "groupes alliés aux forces régulières", "militiamen loyal to the general": a party described by whose side it is on. */
const described: TieFinder = (tree, index, lexicon) => {
  const word = tree.word(index);
  const type = sideOf(word, lexicon);
  const { head, deprel } = word;
  if (type === undefined || head < 0 || !['amod', 'acl', 'appos'].includes(baseRelation(deprel))) return undefined;
  const other = complementOf(tree, index, head, lexicon);
  const isParty = isPartyOrName(tree, head, lexicon);
  if (other === undefined || !isParty || !isPartyOrName(tree, other, lexicon)) return undefined;
  return tie(index, type, bare(tree, 'actor', head), phrase(tree, 'recipient', other, lexicon));
};

/** "le Front, dit « les Léopards »": a further name is introduced. */
const named: TieFinder = (tree, index, lexicon) => {
  const { upos, lemma } = tree.word(index);
  if (upos !== 'VERB' || !lexicon.pack.predicates.ties.naming.includes(lemma)) return undefined;
  if (tree.childrenBy(index, 'aux', 'nsubj').length > 0 || tree.words[index - 1]?.form !== ',') return undefined;
  const host = tree.words[index - 2]?.index;
  const name = tree.childrenBy(index, 'obj', 'xcomp').find((child) => child > index && child <= index + 4);
  if (host === undefined || name === undefined || !/^\p{Lu}/u.test(tree.word(name).form)) return undefined;
  const owner = [host, ...tree.ancestors(host)].findLast((above) => above < index && isPartyOrName(tree, above, lexicon));
  if (owner === undefined) return undefined;
  const roles = [phrase(tree, 'theme', owner, lexicon), phrase(tree, 'attribute', name, lexicon)];
  return { predicate: index, type: 'same-as', rule: 'tie.name', roles };
};

/** "est placée sous les ordres du commandement nord", "under the command of X": who stands under whom. */
const subordinate: TieFinder = (tree, index, lexicon) => {
  const { head, lemma, deprel, upos } = tree.word(index);
  const { marks, nouns } = lexicon.pack.predicates.ties.command;
  if (upos !== 'NOUN' || head < 0 || !nouns.includes(lemma)) return undefined;
  if (!tree.childrenBy(index, 'case').some((mark) => marks.includes(lowerForm(tree.word(mark))))) return undefined;
  const principal = tree.childrenBy(index, 'nmod').find((child) => isPartyOrName(tree, child, lexicon));
  const isModifier = ['nmod', 'acl'].includes(baseRelation(deprel));
  const under = isModifier ? head : findSubject(tree, head, lexicon)?.head;
  if (principal === undefined || under === undefined || !isPartyOrName(tree, under, lexicon)) return undefined;
  const roles = [phrase(tree, 'actor', principal, lexicon), bare(tree, 'recipient', under)];
  return { predicate: index, type: 'commands', rule: 'tie.command', roles };
};

function isPartyOrName(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return word.upos === 'PROPN' || ['group', 'person', 'name'].includes(fillerKind(tree, index, lexicon) ?? '');
}

const tieFinders: readonly TieFinder[] = [prefixed, described, compounded, labelled, abbreviated, named, subordinate];

/** Ties that noun phrases take for granted: who backs, leads, opposes or pays whom, and what a short name stands for. */
export function findTies({ tree, sentence, reports }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index }) => {
    for (const find of tieFinders) {
      const tie = find(tree, index, lexicon);
      // "un blogueur proche du ministère": whose side a source is on is how it is known.
      if (tie === undefined || (tie.rule === 'tie.adjective' && reports.some(({ holder }) => holder === tree.word(index).head))) continue;
      const { predicate, type, rule, roles } = tie;
      return newDraft({
        tree,
        sentence,
        predicate,
        kind: 'tie',
        class: 'relation',
        type,
        roles,
        evidence: [evidenceAt(rule, tree, predicate)],
      });
    }
    return [];
  });
}
