import { fileOutput, type Output, standardOutput } from '../output.ts';
import type { ReadOptions } from '../read/read-options.ts';

/** The file that the options name, or standard output. @param name of the file, where the options name a folder */
export async function outputFor({ out, ui }: ReadOptions, name: string): Promise<Output> {
  return out === undefined ? standardOutput() : await fileOutput(out, name, ui);
}

/** How wide a text is set, and whether in colour. */
export function textOptions({ out }: ReadOptions): { readonly width: number; readonly color: boolean } {
  const { isTTY, columns } = process.stdout;
  const isTerminal = isTTY === true && out === undefined;
  return { width: isTerminal ? Math.min(columns, 100) : 80, color: isTerminal && !process.env.NO_COLOR };
}
