const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const withoutWidth = /^[\p{Mark}\p{Format}]+$/u;

/** The segmenter's time grows with the square of the text: it gets stretches of this many code units. */
const longestStretch = 1000;

function graphemesOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const graphemes: string[] = [];
  for (let from = 0; from < text.length; from += longestStretch) {
    for (const { segment } of segmenter.segment(text.slice(from, from + longestStretch))) graphemes.push(segment);
  }
  return graphemes;
}

function graphemeWidth(grapheme: string): number {
  if (withoutWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** Columns that a text takes in a terminal: wide characters two, marks and joiners none. */
export function textWidth(text: string): number {
  if (/^[\u0020-\u02FF\u2010-\u2027\u2190-\u2193]*$/u.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Pieces of at most `columns`, for a word that is longer than a line. */
function breakWord(word: string, columns: number): readonly string[] {
  if (textWidth(word) <= columns) return [word];
  const pieces = [''];
  let used = 0;
  for (const grapheme of graphemesOf(word)) {
    const width = graphemeWidth(grapheme);
    if (used + width > columns) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += grapheme;
    used += width;
  }
  return pieces;
}

/** Words as they must stay together: a French quotation or punctuation mark is not parted from its word. */
function wordsOf(text: string): readonly string[] {
  const spaced = text.replace(/[ \t\n]+/gu, ' ').replace(/^ | $/gu, '');
  return spaced.split(/(?<!«) (?![»:;?!](?: |$))/u).filter((word) => word !== '');
}

/**
 * Lines of at most `columns`, broken at spaces and line ends; no-break spaces hold, a longer word is cut between letters.
 * @param columns at least 2
 * @example wrapText('one two three', 8) // ['one two', 'three']
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(text).flatMap((part) => breakWord(part, columns))) {
    const width = textWidth(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += width + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
