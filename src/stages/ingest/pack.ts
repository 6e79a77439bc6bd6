import { z } from 'zod';
import { foldWords } from './fold-words.ts';

/** `data/languages/<xx>/dateline.yaml`: how pages of this language announce their date. */
const datelineDataSchema = z.strictObject({
  /** Words in front of a publication date ("publié le"), in any case and with or without accents. */
  published: z.array(z.string().min(2)).min(1),
  /** Ends of a day number ("er" in "1er"). */
  ordinals: z.array(z.string().min(1)),
  /** Set where 04/11/2018 can be read in one way only. */
  numericOrder: z.literal('day-month-year').optional(),
});

const datelinePackSchema = datelineDataSchema.extend({
  lang: z.string(),
  /** Month names, folded (no accents, lower case), January first. */
  months: z.array(z.string()).length(12),
});
export type DatelinePack = Readonly<z.infer<typeof datelinePackSchema>>;

/**
 * Compiles the content of `dateline.yaml`. Month names come from the Unicode locale data of the language.
 * @throws ZodError where the content is not as the schema says
 * @example compileDatelinePack('fr', parse(yamlText))
 */
export function compileDatelinePack(lang: string, content: unknown): DatelinePack {
  const data = datelineDataSchema.parse(content);
  const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => foldWords(format.format(Date.UTC(2000, month, 15))));
  return { ...data, lang, published: data.published.map(foldWords), months };
}
