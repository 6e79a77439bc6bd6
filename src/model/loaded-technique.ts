/** What a loaded wording does to its reader (annotation guidelines, section 7). */
export const loadedTechniques = [
  'loaded_language',
  'name_calling',
  'label',
  'scare_quotes',
  'selective_quotation',
  'euphemism',
  'exaggeration',
  'glorification',
  'ridicule',
  'insinuation',
  'guilt_by_association',
  'appeal_to_fear',
  'causal_oversimplification',
  'false_analogy',
  'false_certainty',
  'mind_reading',
  'naturalisation',
  'dehumanisation',
  'vague_source',
] as const;
export type LoadedTechnique = (typeof loadedTechniques)[number];
