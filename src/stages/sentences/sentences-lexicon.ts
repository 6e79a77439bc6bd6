import type { ActorType } from '../../model/actor-types.ts';
import type { LexiconNoun, SentencesPack } from './pack.ts';

/** The sentences of a language, ready to be asked. */
export interface SentencesLexicon {
  readonly language: 'fr' | 'en';
  readonly pack: SentencesPack;
  /** What a noun (lemma, lower case) means: a key of every language's lexicon. */
  readonly meanings: ReadonlyMap<string, string>;
  /** What stands before a bare name of an actor of this type. */
  readonly kind: (type: ActorType) => LexiconNoun | undefined;
  /** The common noun that a name is built on ("Forces armées", "Malian Armed Forces"); nothing for a bare name. */
  readonly commonNoun: (label: string) => { readonly many: boolean; readonly gender?: 'm' | 'f' } | undefined;
}

/** Opens the sentences of a language. */
export function openSentencesLexicon(language: 'fr' | 'en', pack: SentencesPack): SentencesLexicon {
  const meanings = new Map<string, string>();
  const forms = new Map<string, { readonly many: boolean; readonly gender?: 'm' | 'f' }>();
  for (const [meaning, { one, many, gender, also = [] }] of Object.entries(pack.lexicon)) {
    for (const word of [one, ...also, many]) if (!meanings.has(word.toLowerCase())) meanings.set(word.toLowerCase(), meaning);
    for (const word of [many, one]) forms.set(word.toLowerCase(), { many: word === many && many !== one, ...(gender && { gender }) });
  }
  const commonNoun = (label: string): { readonly many: boolean; readonly gender?: 'm' | 'f' } | undefined => {
    const words = (label.split(/\s(?:\(|of\b|for\b|-|–)/u)[0] ?? label).toLowerCase().split(/[\s’']+/u);
    return forms.get(words[pack.headFirst ? 0 : words.length - 1] ?? '');
  };
  return { language, pack, meanings, kind: (type) => pack.kinds[type], commonNoun };
}
