import { describe, expect, it } from 'vitest';
import type { ReferenceMention } from '../../src/stages/entities/coreference/reference-mention.ts';
import { readPointers } from './read-references.ts';

/** "they = rebels", "they = rebels / soldiers" where it stays open, "It = (shelled)" for the words of an event or thing. */
export function shown(text: string, { text: words, ref, rivals, members, target, antecedent }: ReferenceMention): string {
  if (ref === null) return `${words} = ${rivals?.join(' / ') ?? '?'}`;
  if (target !== 'entity' && antecedent) return `${words} = (${text.slice(antecedent.start, antecedent.end)})`;
  return `${words} = ${members?.join(' + ') ?? ref}`;
}

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

/** Runs a table: what comes out of each text must be the lines beside it, in text order. */
export function table(title: string, lang: string, rows: Rows): void {
  describe(title, () => {
    it.each(rows)('%s', async (marked, ...expected) => {
      const { text, found } = await readPointers(lang, marked);
      const lines = found.map((mention) => `${shown(text, mention)}   [${mention.why}]`);
      expect(
        found.map((mention) => shown(text, mention)),
        lines.join('\n'),
      ).toEqual(expected);
    });
  });
}
