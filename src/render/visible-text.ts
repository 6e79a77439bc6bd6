/** Directional embeddings, overrides and isolates: they can make text read otherwise than it is stored. */
const directional = String.raw`\u202A-\u202E\u2066-\u2069`;
const unsafe = new RegExp(String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029${directional}]`, 'gu');

function codeName(character: string): string {
  return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * The text with its control characters written out, so that neither a terminal nor a page obeys them.
 * Carriage returns before a line end go; tabs and line ends stay.
 * @example visibleText('\u001b[2J') // '⟨U+001B⟩[2J'
 */
export function visibleText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unsafe, codeName);
}
