import type { IngestProblem } from './messages.ts';
import { isTooDeepYaml } from './nesting.ts';
import { readStatedFields } from './stated-fields.ts';
import type { StatedFields } from './statement.ts';

interface FrontMatter {
  /** The text after the block, or the whole text where there is no block. */
  readonly body: string;
  readonly fields: StatedFields;
  readonly problems: readonly IngestProblem[];
}

/** The longest YAML, in UTF-16 code units, that metadata are read from. */
export const longestYaml = 65_536;

const mostAliases = 16;
const longestKey = 4096;
const opening = /^---[ \t]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
const firstKey = /^(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)/u;

/**
 * Splits a leading YAML block between two lines of `---` from the text. A text that only opens with a rule of dashes
 * keeps it.
 */
export async function splitFrontMatter(text: string, file: string): Promise<FrontMatter> {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { body: text, fields: {}, problems: [] };
  const rest = text.slice(start);
  const end = closing.exec(rest);
  if (!end || !firstKey.test(rest.slice(0, longestKey))) return { body: text, fields: {}, problems: [] };
  if (end.index > longestYaml) return { body: text, ...refused(file, `> ${longestYaml}`) };
  const body = text.slice(start + end.index + end[0].length).replace(/^(?:[ \t]*\r?\n)+/u, '');
  return { body, ...(await readStatedYaml(rest.slice(0, end.index), file)) };
}

/** The usable fields of a YAML mapping (front matter or a sidecar file); a malformed, oversized or deeply nested one is reported and ignored. */
export async function readStatedYaml(yaml: string, file: string): Promise<Omit<FrontMatter, 'body'>> {
  if (yaml.length > longestYaml) return refused(file, `> ${longestYaml}`);
  const { Lexer, parse } = await import('yaml');
  try {
    if (isTooDeepYaml(new Lexer().lex(yaml))) return refused(file, '[[[…');
    const read = (source: string): unknown => parse(source, { logLevel: 'error', maxAliasCount: mostAliases });
    const content = readOr(
      () => read(yaml),
      () => read(quoteColons(yaml)),
    );
    if (content === null || content === undefined) return { fields: {}, problems: [] };
    if (typeof content !== 'object' || Array.isArray(content)) return refused(file, 'YAML');
    return await readStatedFields(content, file);
  } catch (error) {
    return refused(file, error instanceof Error ? (error.message.split('\n')[0] ?? 'YAML').replace(/:$/u, '') : 'YAML');
  }
}

/** The first way, else the second; what is wrong with the first is told if the second fails as well. */
function readOr(first: () => unknown, second: () => unknown): unknown {
  try {
    return first();
  } catch (error) {
    try {
      return second();
    } catch {
      throw error;
    }
  }
}

const plainWithColon = /^([\p{L}_][\p{L}\p{N}_-]*:)[ \t]+([\p{L}\p{N}«“][^\r\n]*?:[ \t][^\r\n]*?)[ \t]*$/gmu;

/** "title: Mopti: a market burns" is no YAML, and yet plain what it says: the words behind the first colon. */
function quoteColons(yaml: string): string {
  return yaml.replace(plainWithColon, (_, key: string, words: string) => `${key} ${JSON.stringify(words)}`);
}

function refused(file: string, value: string): Omit<FrontMatter, 'body'> {
  return { fields: {}, problems: [{ code: 'RC-INGEST-036', details: { file, value } }] };
}
