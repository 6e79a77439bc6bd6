import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../test/languages/open-segmentation.ts';
import { segment } from '../stages/segmentation/index.ts';
import { openSegmentationLanguage } from '../stages/segmentation/pack.ts';
import { type ConlluSentence, readConllu } from '../util/conllu.ts';
import { segmentationCorpora, trainSegmentationModels } from './segmentation-models.ts';

const { pack } = openShippedSegmentation('fr', true);

/** "du=de+le" is a contraction; heads do not matter here. */
function sentence(written: string): ConlluSentence {
  const rows: string[] = [];
  let id = 1;
  for (const token of written.split(' ')) {
    const [form, parts] = token.split('=') as [string, string | undefined];
    const forms = parts?.split('+') ?? [form];
    if (forms.length > 1) rows.push([`${id}-${id + forms.length - 1}`, form, ...Array(8).fill('_')].join('\t'));
    for (const part of forms) rows.push([id++, part, ...Array(8).fill('_')].join('\t'));
  }
  return readConllu(rows.join('\n'))[0]!;
}

const nouns = ['pont', 'camion', 'poste', 'village', 'convoi', 'soldat'];
const running = [
  nouns.flatMap((noun) => [
    sentence(`Le chef des=de+les ${noun}s parle .`),
    sentence(`Ils trouvent des ${noun}s .`),
    sentence('Bilan provisoire'),
    sentence(`Elle quitte Marle avec un ${noun} .`),
  ]),
];

describe('trainSegmentationModels', () => {
  it('learns which contractions to split and where a heading ends', () => {
    const fr = openSegmentationLanguage(pack, trainSegmentationModels({ running, other: [] }, pack));
    const text = 'Le chef des drones parle. Bilan provisoire Ils trouvent des drones.';
    const { sentences } = segment(text, [{ start: 0, end: text.length, lang: 'fr' }], { languages: { fr } });
    expect(sentences.map((found) => found.tokens.flatMap((token) => token.words).join(' '))).toEqual([
      'Le chef de les drones parle .',
      'Bilan provisoire',
      'Ils trouvent des drones .',
    ]);
  });

  it('gives the same bytes for the same corpora, and others for others', () => {
    const first = trainSegmentationModels({ running, other: [] }, pack);
    expect(trainSegmentationModels({ running, other: [] }, pack)).toEqual(first);
    expect(trainSegmentationModels({ running: [running[0]!.slice(0, 9)], other: [] }, pack)).not.toEqual(first);
  });
});

describe('segmentationCorpora', () => {
  it('parts running text from speech by whole treebank names', () => {
    const files = new Map(['qtl_news-ud-train', 'qtl_talk-ud-train', 'qtl_talks-ud-dev'].map((name) => [name, [sentence(name)]]));
    const { running, other } = segmentationCorpora(files, ['qtl_talk']);
    const names = (corpora: readonly (readonly ConlluSentence[])[]) => corpora.map((sentences) => sentences[0]!.words[0]!.form);
    expect([names(running), names(other)]).toEqual([['qtl_news-ud-train', 'qtl_talks-ud-dev'], ['qtl_talk-ud-train']]);
  });
});
