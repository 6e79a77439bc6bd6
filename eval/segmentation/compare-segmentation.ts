import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSegmentationLanguage, type SegmentationPack } from '../../src/stages/segmentation/pack.ts';
import { trainSegmentationModels } from '../../src/training/segmentation-models.ts';
import { type ConlluSentence, readConllu } from '../../src/util/conllu.ts';
import { measureSegmentation, type TextLayout } from './measure-segmentation.ts';

/** One line of the table of results; F1 in per cent. */
export interface SegmentationRow {
  readonly corpus: string;
  readonly layout: TextLayout;
  readonly tokens: number;
  readonly words: number;
  readonly sentences: number;
}

interface Plan {
  readonly running: readonly string[];
  readonly other: readonly string[];
  /** Files of which a fifth (every fifth sentence) is measured and the rest learnt from. */
  readonly parted: readonly string[];
  readonly measured: readonly string[];
}

const plans: Readonly<Record<string, Plan>> = {
  fr: {
    running: ['fr_sequoia-ud-train', 'fr_pud-ud-test', 'fr_gsd-extra-from-fib'],
    other: ['fr_fqb-ud-test', 'fr_rhapsodie-ud-train'],
    parted: ['fr_gsd-ud-dev'],
    measured: ['fr_sequoia-ud-dev'],
  },
  en: {
    running: ['en_ewt-ud-train', 'en_gum-ud-train', 'en_pud-ud-test'],
    other: [],
    parted: [],
    measured: ['en_ewt-ud-dev', 'en_gum-ud-dev'],
  },
};

const parts = 5;

/**
 * Trains the models of a language without the parts it then measures, and scores raw text in both layouts.
 * @param folder of the treebanks, with one folder per language
 */
export function compareSegmentation(folder: string, lang: string, pack: SegmentationPack): SegmentationRow[] {
  const plan = plans[lang];
  if (plan === undefined) return [];
  const read = (name: string): ConlluSentence[] => readConllu(readFileSync(join(folder, lang, `${name}.conllu`), 'utf8'), name);
  const partedCorpora = plan.parted.map((name) => ({ name: `${name} (fifth)`, sentences: read(name) }));
  const learnt = partedCorpora.map(({ sentences }) => sentences.filter((_, index) => index % parts !== 0));
  const corpora = { running: [...plan.running.map(read), ...learnt], other: plan.other.map(read) };
  const language = openSegmentationLanguage(pack, trainSegmentationModels(corpora, pack));
  const measured = [
    ...plan.measured.map((name) => ({ name, sentences: read(name) })),
    ...partedCorpora.map(({ name, sentences }) => ({ name, sentences: sentences.filter((_, index) => index % parts === 0) })),
  ];
  return measured.flatMap(({ name, sentences }) =>
    (['joined', 'wrapped'] as const).map((layout) => {
      const scores = measureSegmentation(sentences, lang, language, layout);
      return { corpus: name, layout, tokens: scores.tokens.f1, words: scores.words.f1, sentences: scores.sentences.f1 };
    }),
  );
}
