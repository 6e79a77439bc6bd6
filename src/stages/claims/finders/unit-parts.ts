import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** A unit and the larger one that it belongs to, with the word that says so. */
interface UnitPart {
  readonly predicate: number;
  readonly part: number;
  readonly whole: number;
}

/** "la 3e compagnie du 21e régiment", "the Third Battalion, part of the 77th Division": which unit a unit belongs to, said in passing. */
export function findUnitParts({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index }) => {
    const found = unitOfUnit(tree, index, lexicon) ?? partApposition(tree, index, lexicon);
    if (found === undefined) return [];
    const { predicate, part, whole } = found;
    return newDraft({
      ...{ tree, sentence, predicate, kind: 'tie', class: 'relation', type: 'part-of' },
      roles: [partRole(tree, part, whole, lexicon), wholeRole(tree, whole, lexicon)],
      evidence: [evidenceAt('tie.unit', tree, predicate)],
    });
  });
}

function complementOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(noun, 'nmod').find((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    return child > noun && marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
  });
}

/** Numbered or named: "the 21st regiment", "the Falcon Brigade"; "a company of the army" counts none. */
function isNumbered(tree: SentenceTree, unit: number): boolean {
  const hasNumber = tree.subtree(unit).some((index) => Math.abs(index - unit) <= 3 && /\p{N}/u.test(tree.word(index).form));
  const isTitled =
    tree.word(unit).upos === 'PROPN' ||
    tree.childrenBy(unit, 'compound', 'flat', 'amod').some((child) => /^\p{Lu}/u.test(tree.word(child).form));
  return hasNumber || isTitled;
}

function isUnit(tree: SentenceTree, index: number, { pack }: ClaimsLexicon): boolean {
  return pack.predicates.unitNouns.includes(tree.word(index).lemma.toLowerCase());
}

function unitOfUnit(tree: SentenceTree, unit: number, lexicon: ClaimsLexicon): UnitPart | undefined {
  if (!isUnit(tree, unit, lexicon) || !isNumbered(tree, unit)) return undefined;
  const whole = complementOf(tree, unit, lexicon);
  const isLarger = whole !== undefined && isUnit(tree, whole, lexicon) && isNumbered(tree, whole);
  return isLarger ? { predicate: unit, part: unit, whole } : undefined;
}

/** "…, part of the 77th Division, …". */
function partApposition(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): UnitPart | undefined {
  const { head, deprel, lemma } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'appos' || !lexicon.pack.predicates.partNouns.includes(lemma)) return undefined;
  const whole = complementOf(tree, index, lexicon);
  const isParty = (word: number): boolean => isUnit(tree, word, lexicon) || ['group', 'name'].includes(lexicon.kind(tree.word(word)) ?? '');
  return whole !== undefined && isParty(head) && isParty(whole) ? { predicate: index, part: head, whole } : undefined;
}

function wholeRole(tree: SentenceTree, whole: number, lexicon: ClaimsLexicon): DraftRole {
  return { role: 'whole', head: whole, span: fillerSpan(tree, whole, lexicon), form: mentionForm(tree, whole) };
}

/** The smaller unit without the larger one. */
function partRole(tree: SentenceTree, part: number, whole: number, lexicon: ClaimsLexicon): DraftRole {
  const span = fillerSpan(tree, part, lexicon);
  const first = Math.min(...tree.subtree(whole));
  const last = tree.words.findLast(({ index, end }) => index < first && end <= tree.word(first).start);
  const end = part < first && last !== undefined ? Math.min(span.end, Math.max(last.end, tree.word(part).end)) : span.end;
  return { role: 'part', head: part, span: { start: span.start, end }, form: mentionForm(tree, part) };
}
