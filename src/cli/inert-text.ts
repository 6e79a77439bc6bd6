import { visibleText } from '../render/visible-text.ts';

const hiddenInJson = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Writes to standard error, with control characters written out: file names and arguments are foreign text. */
export function writeError(text: string): void {
  process.stderr.write(visibleText(text));
}

/** Foreign text as one line without control characters. */
export function oneLine(text: string): string {
  return visibleText(text).replaceAll('\n', '⟨U+000A⟩');
}

/**
 * A value as JSON on one line, in which control and direction characters and the line separators that some programs
 * take for line ends are escaped: the same value, inert in a terminal.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(hiddenInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
