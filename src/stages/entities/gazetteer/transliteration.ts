import { z } from 'zod';
import { foldName, isOfOtherScript } from './fold-name.ts';

const pattern = z.string().refine(isPattern, 'must be a regular expression');

/** `data/gazetteer/transliteration.yaml`: how spellings of one foreign name are brought to one key. */
export const transliterationSchema = z.strictObject({
  /** Articles: dropped as words of their own; those with a joining letter only before a word that begins with that letter. */
  articles: z.array(z.string()).min(1),
  assimilatedArticles: z.array(z.tuple([z.string(), z.string().length(1)])),
  /** Pairs of pattern and replacement, applied in this order to the folded name, words joined. */
  rewrites: z.array(z.tuple([pattern, z.string()])).min(1),
  /** Keys shorter than this say nothing. */
  shortest: z.number().int().min(1),
  /** ISO 3166-1 alpha-3 codes of countries whose names are written in Latin letters at home: their places get no key. */
  countriesWithoutKeys: z.array(z.string().regex(/^[A-Z]{3}$/u)),
});
export type TransliterationRules = Readonly<z.infer<typeof transliterationSchema>>;

/** The transliteration key of a name; undefined where the name is too short for one, or not in Latin letters. */
export type KeyOf = (name: string) => string | undefined;

function isPattern(value: string): boolean {
  try {
    new RegExp(value, 'gu');
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the key function of a set of rules. Spellings of one name in French and English mostly get the same key, and so do
 * other names: a key proposes, it does not decide.
 * @example keyOf('Deir ez-Zor') === keyOf('Dayr az Zawr')
 */
export function compileKeyOf(rules: TransliterationRules): KeyOf {
  const articles = new Set(rules.articles);
  const assimilated = new Map(rules.assimilatedArticles);
  const rewrites = rules.rewrites.map(([from, to]) => [new RegExp(from, 'gu'), to] as const);
  const isArticle = (word: string, next: string | undefined): boolean =>
    next !== undefined && (articles.has(word) || (assimilated.has(word) && next.startsWith(assimilated.get(word)!)));
  return (name) => {
    if (isOfOtherScript(name)) return undefined;
    const words = foldName(name).split(' ');
    const kept = words.filter((word, index) => !isArticle(word, words[index + 1]));
    const joined = kept.join('');
    if (!/^[a-z]+$/u.test(joined)) return undefined;
    const key = rewrites.reduce((text, [from, to]) => text.replace(from, to), joined);
    return key.length < rules.shortest ? undefined : key;
  };
}
