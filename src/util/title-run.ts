/** What of a word says whether it may stand in a title. */
interface TitleWord {
  readonly form: string;
  readonly upos: string;
}

/** Words in one title, at most. */
const longestTitle = 9;

function isCapital({ form, upos }: TitleWord): boolean {
  return upos !== 'PUNCT' && upos !== 'PRON' && /^[-‑'’]?\p{Lu}/u.test(form);
}

function isJoint({ form }: TitleWord): boolean {
  return /^[-‑'’]$/u.test(form);
}

/**
 * The last word of the title that begins at a word: capitals in a row with the small words between them that link
 * ("L'Écho du Fleuve", "La Voix de la mer Rouge", "Voice of the Hills"); undefined where the word has no capital.
 * @param isLink true for the words that tie complements ("de", "of"); an article behind one belongs to it
 * @example titleEnd(words, 2, (word) => word.form === 'of')
 */
export function titleEnd<Of extends TitleWord>(words: readonly Of[], first: number, isLink: (word: Of) => boolean): number | undefined {
  const opening = words[first];
  if (opening === undefined || !isCapital(opening)) return undefined;
  let last = first;
  for (let at = first + 1; at < words.length && at - first < longestTitle; at++) {
    const word = words[at]!;
    if (isCapital(word)) last = at;
    else if (!isJoint(word) && !isWithin(words, at, isLink)) break;
  }
  return last;
}

/**
 * A link, an article behind one, a conjunction before a common noun with a capital ("Hills and Rivers"), or a noun in small letters that
 * a capitalised adjective closes ("de la mer Rouge").
 */
function isWithin<Of extends TitleWord>(words: readonly Of[], at: number, isLink: (word: Of) => boolean): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (isLink(word)) return true;
  // "Le Courrier des Rives" in an English text: small words of a name in another language are tagged as names.
  if (word.upos === 'PROPN') return word.form.length < 5;
  if (word.upos === 'DET') return isLink(before);
  if (word.upos === 'CCONJ') return isCapital(before) && next?.upos === 'NOUN' && isCapital(next);
  return word.upos === 'NOUN' && before.upos === 'DET' && next?.upos === 'ADJ' && isCapital(next);
}
