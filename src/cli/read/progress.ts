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
