import { formatTable, percent, wrapLines } from '../report/table.ts';
import type { FrameCoverage } from './evaluate-frames.ts';

/** A row for each part and language, then the lemmas that have no frame; no sentence is shown. */
export function framesReport(parts: readonly FrameCoverage[]): string[] {
  const rows = parts.map(({ name, lang, known, read }) => [
    `${lang}, ${name}`,
    `${known.right} of ${known.expected}`,
    percent(known.right, known.expected),
    `${read.right} of ${read.expected}`,
    percent(read.right, read.expected),
  ]);
  return [
    ...formatTable(['triggers', 'have a frame', '%', 'read by one', '%'], rows),
    ...parts.filter(({ missing }) => missing.length > 0).flatMap((part) => ['', ...missingLines(part)]),
  ];
}

function missingLines({ name, lang, missing }: FrameCoverage): string[] {
  const lemmas = missing.map(({ lemma, upos, times }) => `${lemma} ${upos}${times === 1 ? '' : ` ×${times}`}`);
  return [`${lang}, ${name}, without a frame:`, ...wrapLines(lemmas.join(', '), '  ')];
}
