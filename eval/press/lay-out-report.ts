import type { PressReport, TellingSpan } from './press-model.ts';

/** A report as it is read, and where its tellings stand. */
export interface LaidOutReport {
  readonly text: string;
  readonly spans: readonly TellingSpan[];
}

/** Joins sentences by spaces and paragraphs by empty lines. @example layOutReport(report).text */
export function layOutReport({ paragraphs }: Pick<PressReport, 'paragraphs'>): LaidOutReport {
  const spans: TellingSpan[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) text += ' ';
      const start = text.length;
      text += sentence.text;
      if (sentence.telling !== undefined) spans.push({ telling: sentence.telling, start, end: text.length });
    }
  }
  return { text, spans };
}
