/** Languages that the reason is written in. */
export type InferenceLanguage = 'fr' | 'en';

const templates: Readonly<Record<InferenceLanguage, (words: string) => string>> = {
  fr: (words) => `déduite du texte : « ${words} » y est raconté au passé ; la date est ce jour ou l’un des six suivants`,
  en: (words) => `inferred from the text: it tells “${words}” as past; the date is that day or one of the six after it`,
};

/** The reason for an inferred document date, in the user's language. */
export function inferenceWords(ui: InferenceLanguage): (words: string) => string {
  return templates[ui];
}
