/** Deeper than any record of reports; engines overflow their stack some thousands deeper. */
const deepestJson = 256;

/** True where arrays and objects of a JSON text stand in each other deeper than a parser's stack should be asked for. */
export function isTooDeepJson(text: string): boolean {
  const marks = /["[\]{}]/gu;
  let depth = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '"') marks.lastIndex = stringEnd(text, marks.lastIndex);
    else depth += match[0] === '[' || match[0] === '{' ? 1 : -1;
    if (depth > deepestJson) return true;
  }
  return false;
}

/** Where the JSON string that began before `from` ends. */
function stringEnd(text: string, from: number): number {
  const marks = /["\\]/gu;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '"') return marks.lastIndex;
    marks.lastIndex += 1;
  }
  return text.length;
}

/** Deeper and more than metadata of a report can need: the time of the parser grows with the square of both. */
const deepestYaml = 32;
const mostYamlMarks = 400;
const flowOpenings: readonly string[] = ['[', '{'];
const flowClosings: readonly string[] = [']', '}'];
const blockMarks: readonly string[] = ['-', '?', ':'];

/**
 * True where collections of a YAML text stand in each other too deep.
 * @param lexemes of the text, as the YAML lexer gives them
 */
export function isTooDeepYaml(lexemes: Iterable<string>): boolean {
  let depth = 0;
  let openings = 0;
  let onLine = 0;
  for (const lexeme of lexemes) {
    if (flowOpenings.includes(lexeme)) {
      depth += 1;
      openings += 1;
    } else if (flowClosings.includes(lexeme)) depth = Math.max(0, depth - 1);
    else if (blockMarks.includes(lexeme) && depth === 0) onLine += 1;
    else if (lexeme.includes('\n')) onLine = 0;
    else if (/^ {65,}$/u.test(lexeme)) return true;
    if (depth > deepestYaml || onLine > deepestYaml || openings > mostYamlMarks) return true;
  }
  return false;
}
