/** A syntactic word of a treebank: the ten columns, with `head` as a number (0 is the root) or undefined where the file has none. */
export interface ConlluWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number | undefined;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** A surface token that holds the words `first` to `last` (1-based, both included). */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

/** A sentence: its comment lines without "# ", its multiword tokens, its words in order. Empty nodes are not kept. */
export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly ranges: readonly ConlluRange[];
  readonly words: readonly ConlluWord[];
}

/** A surface token of a sentence: what is written, the words it holds, and whether a space follows. */
export interface ConlluToken {
  readonly form: string;
  readonly words: readonly ConlluWord[];
  readonly spaceAfter: boolean;
}

const columnCount = 10;

/**
 * Reads CoNLL-U text: comments, multiword tokens and words; empty nodes ("8.1") are skipped.
 * @param content whole file, with LF or CRLF line ends
 * @param name what to call the file in messages
 * @throws Error naming the file and the 1-based line where a row is malformed, an identifier is out of order,
 *   a head is out of range, or the sentence has not exactly one root (sentences without any head are let through)
 * @example readConllu('1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\t_\n\n')[0].words[0].form // "Oui"
 */
export function readConllu(content: string, name = 'CoNLL-U'): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let block: NumberedLine[] = [];
  const close = (): void => {
    if (block.length > 0) sentences.push(readBlock(block, name));
    block = [];
  };
  content.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') close();
    else block.push({ line, number: index + 1 });
  });
  close();
  return sentences.filter((sentence) => sentence.words.length > 0);
}

interface NumberedLine {
  readonly line: string;
  readonly number: number;
}

function readBlock(block: readonly NumberedLine[], name: string): ConlluSentence {
  const comments: string[] = [];
  const ranges: ConlluRange[] = [];
  const words: ConlluWord[] = [];
  const rows = block.filter(({ line }) => {
    if (line.startsWith('#')) comments.push(line.slice(1).trimStart());
    return !line.startsWith('#');
  });
  for (const { line, number } of rows) {
    const columns = line.split('\t');
    const fail = (message: string): never => {
      throw new Error(`${name}, line ${number}: ${message}`);
    };
    if (columns.length !== columnCount) fail(`${columns.length} columns instead of ${columnCount}`);
    const id = columns[0]!;
    if (/^\d+\.\d+$/.test(id)) continue;
    if (/^\d+-\d+$/.test(id)) ranges.push(readRange(columns, words.length, fail));
    else if (/^\d+$/.test(id)) words.push(readWord(columns, words.length, fail));
    else fail(`"${id}" is no identifier`);
  }
  const sentence = { comments, ranges, words };
  const first = rows[0];
  if (first) checkTree(sentence, `${name}, sentence at line ${first.number}`);
  return sentence;
}

function readRange(columns: readonly string[], before: number, fail: (message: string) => never): ConlluRange {
  const [first, last] = columns[0]!.split('-').map(Number) as [number, number];
  if (first !== before + 1 || last <= first) fail(`range ${columns[0]} out of order`);
  return { first, last, form: columns[1]!, misc: columns[9]! };
}

function readWord(columns: readonly string[], before: number, fail: (message: string) => never): ConlluWord {
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as unknown as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (Number(id) !== before + 1) fail(`identifier ${id} where ${before + 1} was due`);
  if (form === '') fail('empty form');
  if (head !== '_' && !/^\d+$/.test(head)) fail(`"${head}" is no head`);
  return { id: Number(id), form, lemma, upos, xpos, feats, head: head === '_' ? undefined : Number(head), deprel, deps, misc };
}

function checkTree(sentence: ConlluSentence, place: string): void {
  const { words, ranges } = sentence;
  const heads = words.filter((word) => word.head !== undefined);
  const wild = heads.find((word) => word.head! > words.length || word.head === word.id);
  if (wild) throw new Error(`${place}: head ${wild.head} of word ${wild.id} is out of range`);
  const late = ranges.find((range) => range.last > words.length);
  if (late) throw new Error(`${place}: range ${late.first}-${late.last} goes beyond the last word`);
  const roots = heads.filter((word) => word.head === 0).length;
  if (heads.length > 0 && roots !== 1) throw new Error(`${place}: ${roots} roots`);
}

/** Writes sentences as CoNLL-U; what `readConllu` read comes back, empty nodes excepted. */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map((sentence) => `${sentenceLines(sentence).join('\n')}\n\n`).join('');
}

function sentenceLines(sentence: ConlluSentence): string[] {
  const lines = sentence.comments.map((comment) => `# ${comment}`);
  const rangeAt = new Map(sentence.ranges.map((range) => [range.first, range]));
  for (const word of sentence.words) {
    const range = rangeAt.get(word.id);
    if (range) lines.push([`${range.first}-${range.last}`, range.form, ...Array<string>(7).fill('_'), range.misc].join('\t'));
    const head = word.head === undefined ? '_' : String(word.head);
    lines.push([word.id, word.form, word.lemma, word.upos, word.xpos, word.feats, head, word.deprel, word.deps, word.misc].join('\t'));
  }
  return lines;
}

/** The surface tokens of a sentence: a multiword token is one. */
export function surfaceTokens(sentence: ConlluSentence): ConlluToken[] {
  const tokens: ConlluToken[] = [];
  const rangeAt = new Map(sentence.ranges.map((range) => [range.first, range]));
  for (let index = 0; index < sentence.words.length; ) {
    const word = sentence.words[index]!;
    const range = rangeAt.get(word.id);
    const words = range ? sentence.words.slice(index, range.last) : [word];
    const { form, misc } = range ?? word;
    tokens.push({ form, words, spaceAfter: !misc.split('|').includes('SpaceAfter=No') });
    index += words.length;
  }
  return tokens;
}

/** The value of a comment such as "text = …", "" for one without a value ("newpar"), undefined where there is none. */
export function commentValue(sentence: ConlluSentence, key: string): string | undefined {
  for (const comment of sentence.comments) {
    if (comment === key) return '';
    if (!comment.startsWith(`${key} `)) continue;
    const value = /^(?:id )?= ?(.*)$/u.exec(comment.slice(key.length + 1));
    if (value) return value[1]!;
  }
  return undefined;
}
