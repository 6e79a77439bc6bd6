import { type OpenLanguage, type PipelineContext, readDocument } from '../src/pipeline.ts';
import { claims } from '../src/stages/claims/index.ts';
import { segment } from '../src/stages/segmentation/index.ts';
import { syntax } from '../src/stages/syntax/index.ts';
import { splitParagraphs } from '../src/util/paragraphs.ts';
import { fastestSeconds } from './stopwatch.ts';
import { documentOf } from './texts.ts';

/** The steps that are measured. */
export const steps = ['segmentation', 'tag and parse', 'claims', 'whole pipeline'] as const;
export type Step = (typeof steps)[number];

/** Tokens (syntactic words) a second in each step, one thread. */
export interface StageSpeed {
  readonly lang: string;
  readonly tokens: number;
  readonly speed: Readonly<Record<Step, number>>;
}

const rounds = 3;

/**
 * Measures each step alone, on what the step before it gives, and then the pipeline as a whole, which also tells the
 * language; text by text, as the program does.
 */
export async function measureStages(texts: readonly string[], lang: string, context: PipelineContext): Promise<StageSpeed> {
  const language = context.library.open(lang);
  const segmented = texts.map((text) => segmentText(text, lang, language));
  const parse = () => segmented.map((sentences) => syntax(sentences, { languages: { [lang]: language.syntax } }));
  const trees = parse();
  const documents = texts.map((text) => documentOf(text, lang));
  const tokens = trees.flat().reduce((sum, { words }) => sum + words.length, 0);
  const speedOf = async (work: () => unknown): Promise<number> => tokens / (await fastestSeconds(rounds, work));
  const readAll = async (): Promise<void> => {
    for (const document of documents) await readDocument(document, context);
  };
  return {
    lang,
    tokens,
    speed: {
      segmentation: await speedOf(() => texts.map((text) => segmentText(text, lang, language))),
      'tag and parse': await speedOf(parse),
      claims: await speedOf(() =>
        documents.map((document, index) =>
          claims(document, trees[index]!, { languages: { [lang]: language.claims }, eventTypes: context.library.eventTypes() }),
        ),
      ),
      'whole pipeline': await speedOf(readAll),
    },
  };
}

function segmentText(text: string, lang: string, language: OpenLanguage) {
  const paragraphs = splitParagraphs(text).map((span) => ({ ...span, lang }));
  return segment(text, paragraphs, { languages: { [lang]: language.segmentation } }).sentences;
}
