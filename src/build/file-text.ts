import { isAscii } from 'node:buffer';

/**
 * The text of a file that the build wrote. Without letters beyond ASCII it is read three times as fast and kept in half the
 * memory; the build writes such letters as escapes.
 * @param bytes UTF-8
 */
export function fileText(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** JSON with letters beyond ASCII as escapes, for files that the program reads at its start. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/\P{ASCII}/gu, escapes);
}

function escapes(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
