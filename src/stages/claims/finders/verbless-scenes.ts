import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { prepositionRole } from '../prepositions.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** Words of a sentence without a verb, at most. */
const longest = 16;

/** "Trois obus sur le lycée.", "Snipers on the minaret.", "No water.": a sentence without a verb that tells a strike, a presence or a lack. */
export function findVerblessScenes({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const isWhole = tree.words.length <= longest && tree.words.at(-1)?.form === '.';
  if (!isWhole || tree.words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return [];
  const noun = tree.root;
  const word = tree.word(noun);
  const lacked = lackedThing(tree, lexicon);
  if (lacked !== undefined) return [state(tree, sentence, lacked, 'shortage', [filled(tree, 'theme', lacked, lexicon)], 'negative')];
  if (word.upos !== 'NOUN' || lexicon.predicateNoun(word) !== undefined) return [];
  const kind = lexicon.kind(word) ?? '';
  if (kind === 'weapon') return strike(tree, sentence, noun, lexicon);
  if (!['person', 'group', 'vehicle'].includes(kind)) return [];
  const places = placesOf(tree, noun, lexicon);
  const roles = [filled(tree, 'actor', noun, lexicon), ...places.map((place) => filled(tree, 'place', place, lexicon))];
  return places.length === 0 ? [] : [state(tree, sentence, noun, 'presence', roles, 'positive')];
}

function filled(tree: SentenceTree, role: DraftRole['role'], head: number, lexicon: ClaimsLexicon): DraftRole {
  return { role, head, rule: 'verbless', span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) };
}

function state(
  tree: SentenceTree,
  sentence: number,
  predicate: number,
  type: string,
  roles: readonly DraftRole[],
  polarity: Draft['polarity'],
): Draft {
  const evidence = [evidenceAt('predicate.verbless', tree, predicate)];
  return newDraft({ tree, sentence, predicate, kind: 'tie', class: 'state', type, roles, polarity, evidence });
}

/** "Deux roquettes sur l'hôpital.": munitions that came down on something. */
function strike(tree: SentenceTree, sentence: number, weapon: number, lexicon: ClaimsLexicon): Draft[] {
  const targets = tree.childrenBy(weapon, 'nmod', 'obl').filter((child) => {
    const marks = tree.childrenBy(child, 'case').map((mark) => lowerForm(tree.word(mark)));
    return marks.length > 0 && marks.every((mark) => lexicon.pack.predicates.strikeMarks.includes(mark));
  });
  if (targets.length === 0) return [];
  return [
    newDraft({
      ...{ tree, sentence, predicate: weapon, kind: 'tie', class: 'event', type: 'attack' },
      roles: [
        filled(tree, 'instrument', weapon, lexicon),
        ...targets.map((target) => filled(tree, 'recipient', target, lexicon)),
        { role: 'actor', implicit: true, basis: 'weapon without a named user' },
      ],
      evidence: [evidenceAt('predicate.verbless', tree, weapon)],
    }),
  ];
}

function placesOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number[] {
  return flatMap(tree.childrenBy(noun, 'nmod', 'obl'), (child) => {
    return prepositionRole(tree, child, [], lexicon)?.role === 'place' ? [child] : [];
  });
}

/** "No water.", "Plus d'eau.": nothing but what there is none of. */
function lackedThing(tree: SentenceTree, lexicon: ClaimsLexicon): number | undefined {
  const first = tree.words[0]!;
  const nouns = tree.words.filter(({ upos }) => upos === 'NOUN');
  const isNone = lexicon.pack.predicates.lackWords.includes(lowerForm(first));
  const isBare = nouns.length === 1 && tree.words.length <= 5;
  return isNone && isBare && lexicon.predicateNoun(nouns[0]!) === undefined ? nouns[0]!.index : undefined;
}
