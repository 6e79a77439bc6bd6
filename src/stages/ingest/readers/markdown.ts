import { markdownText } from '../markdown-text.ts';
import { splitFrontMatter } from '../stated-yaml.ts';
import type { Reader, ReaderContext, ReaderSource, ReadItem } from './reader.ts';
import { readWholeText } from './whole-text.ts';

/** Markdown: its readable text, without marks and front matter. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown'],
  recognises: () => false,
  read: readMarkdown,
};

async function* readMarkdown(source: ReaderSource, context: ReaderContext): AsyncGenerator<ReadItem> {
  const whole = await readWholeText(source, context);
  if (whole.kind === 'failed') {
    yield whole;
    return;
  }
  const { body, fields, problems } = await splitFrontMatter(whole.text, source.path);
  const statements = [{ origin: 'front-matter', fields }] as const;
  yield {
    kind: 'record',
    record: { text: markdownText(body), sha256: whole.sha256, statements, problems: [...whole.problems, ...problems] },
  };
}
