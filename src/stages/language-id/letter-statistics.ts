/** What the statistics of letter sequences say about a text. */
export interface LetterEvidence {
  /** The likeliest of all languages the statistics know, or `und`. */
  readonly lang: string;
  readonly isReliable: boolean;
  /** The likeliest of the supported languages, or undefined where none fits at all. */
  readonly supported: string | undefined;
  /** From 0 to 1: how well the supported language fits. */
  readonly supportedFit: number;
  /** From 0 to 1: how much better `lang` fits than `supported` does (0 where they are the same). */
  readonly lead: number;
  /** How much better `supported` fits than any other supported language. */
  readonly supportedLead: number;
}

export type LetterDetector = (text: string) => LetterEvidence;

/**
 * Loads the statistics (60 languages): a third of a second, so only where words alone do not decide.
 * @param supported BCP 47 codes of the languages with packs
 */
export async function loadLetterDetector(supported: readonly string[]): Promise<LetterDetector> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const result = eld.detect(text);
    const scores = result.getScores();
    const [best, second] = supported.map((lang) => ({ lang, fit: scores[lang] ?? 0 })).sort((a, b) => b.fit - a.fit);
    const supportedFit = best?.fit ?? 0;
    return {
      lang: result.language === '' ? 'und' : result.language,
      isReliable: result.isReliable(),
      supported: supportedFit > 0 ? best?.lang : undefined,
      supportedFit,
      lead: Math.max(0, (scores[result.language] ?? 0) - supportedFit),
      supportedLead: supportedFit - (second?.fit ?? 0),
    };
  };
}
