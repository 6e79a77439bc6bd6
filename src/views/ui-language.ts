/** The languages of the tool's own words; a report may be in any language. */
export const uiLanguages = ['fr', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** One text of the tool in each language of its interface; a missing one does not compile. */
export type Bilingual = Readonly<Record<UiLanguage, string>>;
