import { articleBefore } from './own-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { SentencesLexicon } from './sentences-lexicon.ts';
import type { OpenDocument } from './told-document.ts';

/** True for a name with common words in it ("Malian general staff"), not only names. */
function holdsCommonWords(label: string): boolean {
  return label.split(' ').some((word) => word.length > 3 && word === word.toLowerCase());
}

/** A label that is built on no noun of the lexicon: a bare name gets a noun before it where names of its type need one. */
function bareName(label: string, type: Parameters<SentencesLexicon['kind']>[0], to: SentencesLexicon): Phrase {
  const isCommon = holdsCommonWords(label);
  if (isCommon && !to.pack.headFirst) return { text: `${to.pack.articles.definite.m} ${label}`, many: false };
  const kind = to.kind(type);
  if (!kind || isCommon) return { text: label, many: false };
  const phrase = { text: kind.one, many: false, ...(kind.gender && { gender: kind.gender }) };
  return { ...phrase, text: `${articleBefore('definite', phrase, to.pack) ?? ''}${kind.one} ${label}` };
}

/**
 * The label of a known actor with the article that the language asks for.
 * @returns nothing for an actor of this document alone, and for a label that only one language has
 */
export function labelPhrase(
  ref: string | null,
  { document, to }: { readonly document: OpenDocument; readonly to: SentencesLexicon },
): Phrase | undefined {
  const actor = ref === null || ref.startsWith('doc:') ? undefined : document.actors.get(ref);
  if (!actor) return undefined;
  const label = actor.label[to.language].replace(/ \([^)]*\)$/u, '');
  const common = to.commonNoun(label);
  if (common) {
    const phrase = { text: label, many: common.many, ...(common.gender && { gender: common.gender }) };
    const article = articleBefore('definite', phrase, to.pack);
    return article === undefined ? undefined : { ...phrase, text: article + label };
  }
  return actor.label.fr === actor.label.en && holdsCommonWords(label) ? undefined : bareName(label, actor.type, to);
}
