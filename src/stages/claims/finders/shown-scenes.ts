import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { governorsOf } from '../governors.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { shownScene } from '../shown-scene.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** "Une vidéo montre un char en feu à X": by the video, the tank is there, in that state. */
export function findShownScenes({ tree, sentence, reports }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(reports, ({ verb }) => {
    const scene = verb === undefined ? undefined : shownScene(tree, verb, lexicon);
    if (scene === undefined) return [];
    const { thing, condition, places } = scene;
    return newDraft({
      ...{ tree, sentence, predicate: condition ?? thing, kind: 'tie', class: 'state', type: 'presence' },
      // "appear to show": whoever hedges the showing hedges what is shown.
      governors: governorsOf(tree, scene.verb, lexicon).filter(({ kind }) => kind === 'hedged'),
      roles: [filled(tree, 'theme', thing, lexicon), ...places.map((place) => filled(tree, 'place', place, lexicon))],
      evidence: [evidenceAt('predicate.shown', tree, scene.verb)],
    });
  });
}

function filled(tree: SentenceTree, role: DraftRole['role'], head: number, lexicon: ClaimsLexicon): DraftRole {
  return { role, head, rule: 'shown', span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) };
}
