/** Bytes as text, without their byte order mark; or the finding that they are no text. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly guessed: boolean }
  | { readonly kind: 'binary' };

const sampleSize = 65_536;

/**
 * Decodes text of any common encoding: a byte order mark first, then UTF-16 without one, strict UTF-8, the encoding
 * the document declares (HTML), nearly clean UTF-8, and at last the likeliest single-byte or Asian encoding.
 * @param declared an encoding name found in the document, used where the bytes are not UTF-8
 * @example await decodeBytes(new Uint8Array([0xe9, 0x74, 0xe9])) // { kind: 'text', text: 'été', encoding: 'windows-1252', guessed: true }
 */
export async function decodeBytes(bytes: Uint8Array, declared?: string): Promise<DecodedText> {
  const marked = await decodeMarked(bytes);
  if (marked) return marked;
  const wide = unmarkedUtf16(bytes);
  if (wide) return { kind: 'text', text: new TextDecoder(wide).decode(bytes), encoding: wide, guessed: true };
  if (isBinary(bytes)) return { kind: 'binary' };
  const strict = decodeStrict(bytes, 'utf-8');
  if (strict !== undefined) return { kind: 'text', text: strict, encoding: 'utf-8', guessed: false };
  const named = declared && decodeDeclared(bytes, declared);
  if (named) return named;
  return decodeDamagedUtf8(bytes) ?? guessEncoding(bytes);
}

async function decodeMarked(bytes: Uint8Array): Promise<DecodedText | undefined> {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodedAs('utf-8', bytes);
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return decodeUtf32(bytes, 'utf-32le');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes, 'utf-32be');
  if (a === 0xff && b === 0xfe) return decodedAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodedAs('utf-16be', bytes);
  return undefined;
}

function decodedAs(encoding: string, bytes: Uint8Array): DecodedText {
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}

async function decodeUtf32(bytes: Uint8Array, encoding: string): Promise<DecodedText> {
  const { default: iconv } = await import('iconv-lite');
  return { kind: 'text', text: iconv.decode(Buffer.from(bytes), encoding), encoding, guessed: false };
}

/** UTF-16 shows as zeros in every second byte of Latin text and nearly none in the others. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), sampleSize);
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 !== 0 || length < 4) return undefined;
  if (odd > length * 0.2 && even < length * 0.01 && noControls(bytes, 0, length)) return 'utf-16le';
  if (even > length * 0.2 && odd < length * 0.01 && noControls(bytes, 1, length)) return 'utf-16be';
  return undefined;
}

function noControls(bytes: Uint8Array, first: number, length: number): boolean {
  let controls = 0;
  for (let index = first; index < length; index += 2) if (isControl(bytes[index]!)) controls += 1;
  return controls < length * 0.05;
}

/** A zero byte, or more than one control character in twenty, is nothing a person wrote. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleSize);
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (let index = 0; index < length; index += 1) if (isControl(bytes[index]!)) controls += 1;
  return controls > length * 0.05;
}

/** Control bytes other than tab, line ends, form feed and escape. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d));
}

function decodeStrict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText | undefined {
  if (/^utf-?(?:8|16|32)/iu.test(declared)) return undefined;
  const text = decodeStrict(bytes, declared);
  return text === undefined ? undefined : { kind: 'text', text, encoding: declared.toLowerCase(), guessed: false };
}

/** UTF-8 with a few broken bytes: at most one for every ten characters that prove the encoding. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = countMatches(text, /\uFFFD/gu);
  const proofs = countMatches(text, /[^\0-\u007F\uFFFD]/gu);
  return proofs >= 10 && broken * 10 <= proofs ? { kind: 'text', text, encoding: 'utf-8', guessed: false } : undefined;
}

/** Encodings without a statistical model of their own, weighed by how readable they leave the words. */
const alsoTried = ['macintosh', 'cp850'];

async function guessEncoding(bytes: Uint8Array): Promise<DecodedText> {
  const [{ default: chardet }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const sample = bytes.subarray(0, sampleSize);
  const ranked = chardet.analyse(sample).filter((match) => match.confidence > 0 && iconv.encodingExists(match.name));
  const likely = ranked.slice(0, 2).map((match) => widestOf(match.name));
  let best = { encoding: 'windows-1252', misread: Number.POSITIVE_INFINITY };
  for (const encoding of [...likely, 'windows-1252', ...alsoTried]) {
    const misread = misreadLetters(iconv.decode(Buffer.from(sample), encoding));
    if (misread < best.misread) best = { encoding, misread };
  }
  return { kind: 'text', text: iconv.decode(Buffer.from(bytes), best.encoding), encoding: best.encoding, guessed: true };
}

/** Browsers read ISO-8859-1 and ISO-8859-9 as the Windows encodings that hold them: quotation marks survive. */
function widestOf(encoding: string): string {
  const wider: Readonly<Record<string, string>> = {
    'ISO-8859-1': 'windows-1252',
    'ISO-8859-9': 'windows-1254',
    ASCII: 'windows-1252',
  };
  return wider[encoding] ?? encoding;
}

/** Signs, capitals and holes inside words of small letters, which a right decoding does not leave. */
function misreadLetters(text: string): number {
  return countMatches(text, /(?<=\p{Ll})[^\p{Ll}\p{M}\0-\u007F’‑–—…»”\u00AD](?=\p{Ll})|[\uFFFD\u0080-\u009F]/gu);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
