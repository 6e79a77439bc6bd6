import { createHash } from 'node:crypto';

/** What a document's identity rests on; `path` is the path inside the input folder, with forward slashes. */
export interface Provenance {
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly path: string;
}

/** Query parameters that follow a reader around and name no other page. */
const trackingParameter =
  /^(?:utm_.*|at_(?:medium|campaign|custom.*)|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|xtor|xtref|cmpid|_ga|_gl|spm|ocid|ns_(?:mchannel|source|campaign|linkname|fee))$/iu;

/**
 * One writing for one address: lower-case host, no default port, no fragment, no tracking parameters, the other
 * parameters in order of name.
 * @example canonicalUrl('HTTPS://Example.org:443/a?utm_source=x#top') // 'https://example.org/a'
 * @throws TypeError where `url` is not an absolute address
 */
export function canonicalUrl(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  for (const name of new Set(parsed.searchParams.keys())) if (trackingParameter.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  return parsed.search === '?' ? parsed.href.slice(0, -1) : parsed.href;
}

/**
 * First 16 hexadecimal digits of sha256 over the strongest known provenance (address; else outlet and title; else
 * path) and the text. Parts carry their length, so that no two lists of parts read the same.
 */
export function documentId(provenance: Provenance, text: string): string {
  return digest([...identityParts(provenance), text])
    .toString('hex')
    .slice(0, 16);
}

function identityParts({ url, outlet, title, path }: Provenance): string[] {
  if (url !== undefined) return ['url', canonicalUrl(url)];
  if (outlet !== undefined) return ['outlet', foldName(outlet), foldName(title ?? '')];
  return ['path', path];
}

/** The id of an input that could not be read: it has no text, so its place stands for it. */
export function failureId(path: string, line: number | undefined): string {
  return digest(['failure', path, String(line ?? '')])
    .toString('hex')
    .slice(0, 16);
}

/**
 * Keys under which the same text counts as the same document: with its address, with its outlet, or with neither
 * where both are unknown. Line ends and outer white space make no other text.
 */
export function duplicateKeys({ url, outlet }: Provenance, text: string): Uint8Array[] {
  const words = digest([text.replace(/\r\n?/gu, '\n').trim()]).toString('hex');
  if (url === undefined && outlet === undefined) return [digest(['unknown', words])];
  const keys: Uint8Array[] = [];
  if (url !== undefined) keys.push(digest(['url', canonicalUrl(url), words]));
  if (outlet !== undefined) keys.push(digest(['outlet', foldName(outlet), words]));
  return keys;
}

/** The key of a record's own id. */
export function ownIdKey(id: string): Uint8Array {
  return digest(['id', id]);
}

/** Lower-case hexadecimal sha256 of bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function digest(parts: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest();
}

/** Names compare without regard to case, to the writing of accents and to white space. */
function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
