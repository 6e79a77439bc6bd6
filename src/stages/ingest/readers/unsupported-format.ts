/** Beginnings of files by which formats are known that no reader takes. */
const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP/DOCX/ODT/EPUB', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC/XLS/PPT', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
];

const extensions: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  doc: 'DOC',
  docx: 'DOCX',
  odt: 'ODT',
  epub: 'EPUB',
  rtf: 'RTF',
  xls: 'XLS',
  xlsx: 'XLSX',
  ppt: 'PPT',
  pptx: 'PPTX',
  csv: 'CSV',
  tsv: 'TSV',
  zip: 'ZIP',
  gz: 'gzip',
  tar: 'TAR',
  '7z': '7z',
  rar: 'RAR',
  eml: 'e-mail (EML)',
  msg: 'e-mail (MSG)',
  mbox: 'e-mail (MBOX)',
  rss: 'RSS',
  atom: 'Atom',
  warc: 'WARC',
  wacz: 'WACZ',
  mhtml: 'MHTML',
  mht: 'MHTML',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  mp3: 'MP3',
  mp4: 'MP4',
  db: 'SQLite',
  sqlite: 'SQLite',
};

/**
 * The name of a known format that cannot be read, or undefined.
 * @param head the first bytes
 * @param beginning the same as readable text
 * @param extension of the file name in lower case, where no reader claims it
 */
export function unsupportedFormat(head: Uint8Array, beginning: string, extension: string | undefined): string | undefined {
  const signed = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (signed) return signed[0];
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-[^-])*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/u.test(beginning)) return 'RSS/Atom';
  if (/^WARC\/1\.\d/u.test(beginning)) return 'WARC';
  if (/^(?:Return-Path|Received|Delivered-To|MIME-Version|From): [^\n]+\n(?:[A-Z][\w-]*: |[ \t])/u.test(beginning)) return 'e-mail (EML)';
  return extension !== undefined && Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
}
