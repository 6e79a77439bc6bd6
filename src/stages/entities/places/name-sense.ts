import type { NameUse, PlacePhrase } from './place-phrase.ts';
import type { GenericKind } from './places-file.ts';

/** Kinds that keep an article when their noun is left out ("le fleuve Niger", then "le Niger"). */
const articled: readonly GenericKind[] = ['river', 'lake', 'sea', 'mountain', 'desert', 'region'];

/**
 * A name that the document has once with its noun ("le fleuve Sarou") means the same later on with an article alone
 * ("au nord du Sarou"), unless it is also the name of a country or province.
 */
export function carrySenses(phrases: readonly PlacePhrase[], isLandName: (name: string) => boolean): readonly PlacePhrase[] {
  const senses = new Map<string, NameUse['generic']>();
  for (const { names } of phrases)
    for (const { text, generic } of names) if (generic && articled.includes(generic.kind) && !senses.has(text)) senses.set(text, generic);
  if (senses.size === 0) return phrases;
  const carried = (use: NameUse): NameUse => {
    const generic = use.generic === undefined && use.hasArticle && !isLandName(use.text) ? senses.get(use.text) : undefined;
    return generic ? { ...use, generic, position: 'strong' } : use;
  };
  return phrases.map((phrase) => ({ ...phrase, names: phrase.names.map(carried) }));
}
