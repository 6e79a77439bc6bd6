import type { Random } from '../../src/util/random.ts';
import { happens, pick } from './pick.ts';
import { type CopyKind, copyKinds, type PressReport, type PressSentence } from './press-model.ts';
import type { Wording } from './wording-file.ts';
import { writeFiller } from './write-report.ts';

/**
 * The report under another masthead: as it is, with words exchanged, shortened or under another heading. Its origins are those of the report.
 * @param outlet name of the other outlet
 */
export function copyReport(report: PressReport, id: string, outlet: string, wording: Wording, random: Random): PressReport {
  const kind = pick(copyKinds, random);
  return {
    ...report,
    id,
    outlet,
    title: kind === 're-headed' ? pick(wording.titles, random).replace('{place}', placeOf(report.title)) : report.title,
    day: report.day + random.below(2),
    paragraphs: paragraphsOf(report, kind, wording, random),
    copy: { of: report.id, kind },
  };
}

/** The last capitalised word of a heading stands for its place. */
function placeOf(title: string): string {
  return title.match(/\p{Lu}\p{L}+/gu)?.at(-1) ?? title;
}

function paragraphsOf({ paragraphs }: PressReport, kind: CopyKind, wording: Wording, random: Random): PressReport['paragraphs'] {
  switch (kind) {
    case 'verbatim':
    case 're-headed':
      return paragraphs;
    case 'shortened':
      return paragraphs.map((sentences) => sentences.filter(({ telling }) => telling !== undefined));
    case 'edited': {
      const extra: PressSentence = { text: writeFiller(wording, random) };
      return [...paragraphs.map((sentences) => sentences.map((sentence) => edited(sentence, wording, random))), [extra]];
    }
  }
}

function edited(sentence: PressSentence, { edits }: Wording, random: Random): PressSentence {
  const text = edits.reduce((words, [before, after]) => (happens(0.8, random) ? words.replace(before, after) : words), sentence.text);
  return { ...sentence, text };
}
