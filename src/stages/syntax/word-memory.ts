import type { UniversalPos } from '../../model/tree.ts';

/** What the dictionary makes of a tagged word. */
export interface InflectedWord {
  /** The form that was asked for: for equal forms the same string, which later look-ups find faster. */
  readonly form: string;
  /** Features that the form allows, given those that were tagged. */
  readonly feats: string;
  readonly lemma: string;
}

/** Lemma and features of a form under a tag. */
export type Inflect = (form: string, upos: UniversalPos, feats: string) => InflectedWord;

interface Remembered {
  readonly upos: UniversalPos;
  readonly tagged: string;
  readonly word: InflectedWord;
}

/**
 * The same with a memory: most words of a text come again. When it is full, everything is forgotten. The function must be pure.
 * @param mostForms forms that are kept
 * @example const inflect = rememberingWords(read, 1000); inflect('chats', 'NOUN', '_') === inflect('chats', 'NOUN', '_')
 */
export function rememberingWords(inflect: Inflect, mostForms: number): Inflect {
  const known = new Map<string, Remembered[]>();
  return (form, upos, feats) => {
    let tags = known.get(form);
    const found = tags?.find((one) => one.upos === upos && one.tagged === feats);
    if (found) return found.word;
    if (tags === undefined) {
      if (known.size >= mostForms) known.clear();
      tags = [];
      known.set(ownCopy(form), tags);
    }
    const word = inflect(tags[0]?.word.form ?? ownCopy(form), upos, feats);
    tags.push({ upos, tagged: feats, word });
    return word;
  };
}

/** A form cut from a text would keep the whole text in memory. */
function ownCopy(form: string): string {
  return ` ${form}`.slice(1);
}
