import type { LoadedTechnique } from '../model/loaded-technique.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

const words: Readonly<Record<LoadedTechnique, Bilingual>> = {
  loaded_language: { en: 'charged wording', fr: 'mot à charge émotive' },
  name_calling: { en: 'name-calling', fr: 'injure ou étiquette hostile' },
  label: { en: 'label', fr: 'étiquette' },
  scare_quotes: { en: 'distancing quotation marks', fr: 'guillemets de distance' },
  selective_quotation: { en: 'a word or two quoted', fr: 'citation d’un mot ou deux' },
  euphemism: { en: 'euphemism', fr: 'euphémisme' },
  exaggeration: { en: 'exaggeration', fr: 'exagération' },
  glorification: { en: 'glorification', fr: 'glorification' },
  ridicule: { en: 'ridicule', fr: 'dérision' },
  insinuation: { en: 'insinuation', fr: 'insinuation' },
  guilt_by_association: { en: 'guilt by association', fr: 'culpabilité par association' },
  appeal_to_fear: { en: 'appeal to fear', fr: 'appel à la peur' },
  causal_oversimplification: { en: 'single cause', fr: 'cause unique' },
  false_analogy: { en: 'false analogy', fr: 'fausse analogie' },
  false_certainty: { en: 'false certainty', fr: 'fausse certitude' },
  mind_reading: { en: 'mind-reading', fr: 'intention prêtée' },
  naturalisation: { en: 'presented as natural', fr: 'présenté comme naturel' },
  dehumanisation: { en: 'dehumanisation', fr: 'déshumanisation' },
  vague_source: { en: 'vague source', fr: 'source vague' },
};

/**
 * A technique of loaded language in the words of the interface; one that is not known is shown as it stands.
 * @example techniqueWords('vague_source', 'fr') // 'source vague'
 */
export function techniqueWords(technique: string, ui: UiLanguage): string {
  return Object.hasOwn(words, technique) ? words[technique as LoadedTechnique][ui] : technique;
}
