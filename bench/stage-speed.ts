import type { SourceDocument } from '../src/model/source-document.ts';
import { type OpenLanguage, type PipelineContext, readDocument } from '../src/pipeline.ts';
import { claims } from '../src/stages/claims/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { framing, withLoadedWords } from '../src/stages/framing/index.ts';
import { segment } from '../src/stages/segmentation/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { syntax } from '../src/stages/syntax/index.ts';
import { splitParagraphs } from '../src/util/paragraphs.ts';
import { fastestSeconds } from './stopwatch.ts';
import { documentOf } from './texts.ts';

/** The steps that are measured. */
export const steps = ['segmentation', 'tag and parse', 'entities', 'claims', 'sentences', 'whole pipeline'] as const;
export type Step = (typeof steps)[number];

/** Tokens (syntactic words) a second in each step, one thread; `sentences` finds loaded words and tells the claims. */
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
  const stages = await openStages(lang, language, context);
  const speedOf = async (work: () => unknown): Promise<number> => tokens / (await fastestSeconds(rounds, work));
  const recognised = documents.map((document, at) => stages.recognise(document, trees[at]!));
  const found = documents.map((document, at) => stages.find(document, trees[at]!, recognised[at]!));
  const readAll = async (): Promise<void> => {
    for (const document of documents) await readDocument(document, context);
  };
  return {
    lang,
    tokens,
    speed: {
      segmentation: await speedOf(() => texts.map((text) => segmentText(text, lang, language))),
      'tag and parse': await speedOf(parse),
      entities: await speedOf(() => documents.map((document, at) => stages.recognise(document, trees[at]!))),
      claims: await speedOf(() => documents.map((document, at) => stages.find(document, trees[at]!, recognised[at]!))),
      sentences: await speedOf(() => documents.map((document, at) => stages.tell(document, trees[at]!, recognised[at]!, found[at]!))),
      'whole pipeline': await speedOf(readAll),
    },
  };
}

type Recognised = ReturnType<typeof entities>;
type Found = ReturnType<typeof claims>;
type Trees = ReturnType<typeof syntax>;

/** The stages after the parse, each on what those before it give. */
async function openStages(lang: string, language: OpenLanguage, { library, ui }: PipelineContext) {
  const world = await library.world();
  const eventTypes = library.eventTypes();
  return {
    recognise: ({ text, documentTime }: SourceDocument, trees: Trees): Recognised =>
      entities({ text, documentTime }, trees, { languages: { [lang]: language.entities }, world, ui }),
    find: ({ id, text }: SourceDocument, trees: Trees, recognised: Recognised): Found =>
      claims(
        { id, text, documentTime: recognised.documentTime },
        trees,
        { languages: { [lang]: language.claims }, eventTypes },
        recognised,
      ),
    tell: ({ text }: SourceDocument, trees: Trees, { mentions, actors, quantities }: Recognised, found: Found) => {
      const loaded = framing(
        { text, sentences: trees, mentions, attributions: found.attributions },
        { languages: { [lang]: language.framing } },
      );
      return sentences(
        found.claims.map((claim) => withLoadedWords(claim, loaded)),
        { text, sentences: trees, mentions: found.mentions, actors, quantities, loaded },
        { languages: library.sentences(), eventTypes },
      );
    },
  };
}

function segmentText(text: string, lang: string, language: OpenLanguage) {
  const paragraphs = splitParagraphs(text).map((span) => ({ ...span, lang }));
  return segment(text, paragraphs, { languages: { [lang]: language.segmentation } }).sentences;
}
