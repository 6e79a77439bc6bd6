import { z } from 'zod';

const scripts = ['Latin', 'Arabic', 'Cyrillic', 'Greek', 'Hebrew', 'Han', 'Devanagari'] as const;

/** `data/languages/<xx>/language-id.yaml`: by what a language is told from all others. */
const languageIdDataSchema = z.strictObject({
  /** Unicode script it is written in. */
  script: z.enum(scripts),
  /** Frequent words that other languages do not have, grouped as one likes; elided forms end in an apostrophe. */
  functionWords: z.array(z.array(z.string().min(1)).min(1)).min(1),
});

const languageIdPackSchema = z.object({ lang: z.string(), script: z.enum(scripts), functionWords: z.array(z.string()) });
export type LanguageIdPack = Readonly<z.infer<typeof languageIdPackSchema>>;

/**
 * Compiles the content of `language-id.yaml`.
 * @throws ZodError where the content is not as the schema says, Error where a word stands there twice
 * @example compileLanguageIdPack('fr', parse(yamlText))
 */
export function compileLanguageIdPack(lang: string, content: unknown): LanguageIdPack {
  const data = languageIdDataSchema.parse(content);
  const words = data.functionWords.flat().map((word) => word.toLowerCase());
  const repeated = words.find((word, index) => words.indexOf(word) !== index);
  if (repeated !== undefined) throw new Error(`${lang}/language-id.yaml: "${repeated}" stands there twice. Remove one of the two.`);
  return { lang, script: data.script, functionWords: words };
}
