import { z } from 'zod';

/** `data/languages/<code>/language.yaml`: what the language is called, and which big extracts it uses. */
export const languageFileSchema = z.strictObject({
  /** BCP 47 code, the name of its folder. */
  code: z.string().regex(/^[a-z]{2,3}$/u, 'a BCP 47 language code such as "fr"'),
  name: z.strictObject({ fr: z.string(), en: z.string() }),
  /** Names of files in `data/compiled`. */
  resources: z.strictObject({ morphology: z.string().optional(), vectors: z.string().optional() }).default({}),
});
export type LanguageFile = Readonly<z.infer<typeof languageFileSchema>>;
