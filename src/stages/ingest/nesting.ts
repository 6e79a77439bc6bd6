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

/**
 * True where collections of a YAML text stand in each other too deep.
 * @param lexemes of the text, as the YAML lexer gives them
 */
export function isTooDeepYaml(lexemes: Iterable<string>): boolean {
  const counts: YamlCounts = { depth: 0, openings: 0, onLine: 0 };
  for (const lexeme of lexemes) {
    countLexeme(counts, lexeme);
    if (counts.depth > deepestYaml || counts.onLine > deepestYaml || counts.openings > mostYamlMarks) return true;
  }
  return false;
}

interface YamlCounts {
  /** Lists and mappings in brackets that are open, and all so far. */
  depth: number;
  openings: number;
  /** Marks of lists and keys on one line. */
  onLine: number;
}

function countLexeme(counts: YamlCounts, lexeme: string): void {
  if (lexeme === '[' || lexeme === '{') {
    counts.depth += 1;
    counts.openings += 1;
  } else if (lexeme === ']' || lexeme === '}') counts.depth = Math.max(0, counts.depth - 1);
  else if (/^[-?:]$/u.test(lexeme)) counts.onLine += 1;
  else if (lexeme.includes('\n')) counts.onLine = 0;
}
