import type { IngestedItem } from '../../model/source-document.ts';
import { visibleText } from '../../render/visible-text.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { say } from '../messages.ts';
import type { Tally } from './tally.ts';

/** One line on standard error that is written over and over, and removed at the end. */
export interface Progress {
  readonly show: (tally: Tally) => void;
  readonly clear: () => void;
}

const millisecondsBetween = 200;
const backToStart = '\r\u001b[K';

/** From this length on a report takes long enough to wonder whether anything happens, in characters. */
const longReport = 100_000;

/** Says before a long report that it is being read, where somebody may be waiting at a terminal; nothing otherwise. */
export function announceLong(item: IngestedItem, ui: UiLanguage): void {
  if (!process.stderr.isTTY || item.kind !== 'document' || item.document.text.length < longReport) return;
  const { id, source, text } = item.document;
  const characters = text.length.toLocaleString(ui);
  process.stderr.write(`${visibleText(say(ui, 'read.long', { path: source.path ?? id, characters }))}\n`);
}

/** Progress where standard error is a terminal that nothing else is written to; silence elsewhere. */
export function createProgress(ui: UiLanguage): Progress {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { show: () => undefined, clear: () => undefined };
  let shownAt = 0;
  return {
    show: (tally) => {
      const now = performance.now();
      if (now - shownAt < millisecondsBetween) return;
      shownAt = now;
      process.stderr.write(`${backToStart}${say(ui, 'read.progress', { ...tally })}`);
    },
    clear: () => {
      process.stderr.write(backToStart);
    },
  };
}
