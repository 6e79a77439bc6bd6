import { splitFrontMatter } from '../stated-yaml.ts';
import type { Reader, ReaderContext, ReaderSource, ReadItem } from './reader.ts';
import { readWholeText } from './whole-text.ts';

/** Plain text: one document, exactly as decoded, without its front matter. */
export const text: Reader = {
  name: 'text',
  extensions: ['txt', 'text', 'log'],
  recognises: () => true,
  read: readText,
};

async function* readText(source: ReaderSource, context: ReaderContext): AsyncGenerator<ReadItem> {
  const whole = await readWholeText(source, context);
  if (whole.kind === 'failed') {
    yield whole;
    return;
  }
  const { body, fields, problems } = await splitFrontMatter(whole.text, source.path);
  const statements = [{ origin: 'front-matter', fields }] as const;
  yield { kind: 'record', record: { text: body, sha256: whole.sha256, statements, problems: [...whole.problems, ...problems] } };
}
