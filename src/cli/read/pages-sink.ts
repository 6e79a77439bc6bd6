import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createReadingPages, type RenderedPage } from '../../render/reading-pages.ts';
import { writeError } from '../inert-text.ts';
import { say } from '../messages.ts';
import { openOnDesktop } from '../open-on-desktop.ts';
import { cannotWrite } from '../output.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadOutcome } from './read-outcome.ts';

interface PagesOptions extends Pick<ReadOptions, 'out' | 'ui' | 'open'> {
  /** Does not say where the pages are. */
  readonly quiet?: boolean;
}

const usualFolder = 'recoupe-out';

/** Writes pages into a folder, or the index into one file where `out` ends in `.html`; when all are written it says where and shows them. */
export function createPageWriter({ out = usualFolder, ui, open, quiet = false }: PagesOptions): {
  readonly write: (page: RenderedPage) => void;
  readonly finish: () => void;
  /** Name of the file that the pages lead back to. */
  readonly indexName: string;
} {
  const { folder, index } = placesOf(out);
  return {
    indexName: basename(index),
    write: (page) => writePage(page.path === 'index.html' ? index : join(folder, page.path), page.html, ui),
    finish: () => {
      if (!quiet) writeError(`${say(ui, 'output.written', { path: resolve(index) })}\n`);
      if (open) openOnDesktop(resolve(index));
    },
  };
}

/** Writes the pages of readings as they come. */
export function createPagesSink(options: PagesOptions): {
  readonly take: (outcome: Pick<ReadOutcome, 'view'>) => Promise<void>;
  readonly finish: () => Promise<void>;
} {
  const writer = createPageWriter(options);
  const pages = createReadingPages({ ui: options.ui });
  return {
    take: async ({ view }) => {
      if (view) pages.add(view).forEach(writer.write);
    },
    finish: async () => {
      pages.finish().forEach(writer.write);
      writer.finish();
    },
  };
}

function placesOf(out: string): { readonly folder: string; readonly index: string } {
  return /\.html?$/iu.test(out) ? { folder: dirname(out), index: out } : { folder: out, index: join(out, 'index.html') };
}

function writePage(path: string, html: string, ui: ReadOptions['ui']): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
  } catch (error) {
    throw cannotWrite(path, error, ui);
  }
}
