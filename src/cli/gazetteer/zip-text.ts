import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Where the text of an archive lies. */
export interface ZipText {
  readonly start: number;
  readonly end: number;
  readonly isDeflated: boolean;
}

const endSignature = 0x06054b50;
const fileSignature = 0x02014b50;
const endBytes = 22;
const fileBytes = 46;
const longestComment = 0xffff;
const beyond32Bits = 0xffffffff;

/**
 * Finds the largest `.txt` of a ZIP archive; GeoNames archives hold a dump and at most a readme.
 * @throws Error where the archive has no text, is not whole, or is larger than 4 GB
 */
export function findZipText(path: string): ZipText {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = readAt(file, Math.max(0, size - endBytes - longestComment), Math.min(size, endBytes + longestComment));
    const end = findEnd(tail);
    if (end < 0) throw new Error('not a ZIP archive, or cut short');
    const directory = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    const texts = directoryFiles(directory).filter(({ name }) => name.toLowerCase().endsWith('.txt'));
    const text = texts.sort((left, right) => right.packed - left.packed)[0];
    if (!text) throw new Error('the archive holds no .txt file');
    if (text.packed === beyond32Bits || text.offset === beyond32Bits) throw new Error('an archive of this size must be unpacked first');
    if (text.method !== 0 && text.method !== 8) throw new Error('the archive is packed in a way that is not read; unpack it first');
    const header = readAt(file, text.offset, 30);
    const start = text.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    return { start, end: start + text.packed, isDeflated: text.method === 8 };
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) < length) throw new Error('not a ZIP archive, or cut short');
  return bytes;
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - endBytes; at >= 0; at--) if (tail.readUInt32LE(at) === endSignature) return at;
  return -1;
}

function directoryFiles(directory: Buffer) {
  const files: { name: string; packed: number; offset: number; method: number }[] = [];
  let at = 0;
  while (at + fileBytes <= directory.length && directory.readUInt32LE(at) === fileSignature) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    files.push({
      name: directory.toString('utf8', at + fileBytes, at + fileBytes + nameLength!),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      method: directory.readUInt16LE(at + 10),
    });
    at += fileBytes + nameLength! + extraLength! + commentLength!;
  }
  return files;
}
