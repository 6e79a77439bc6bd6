const fractionBits = 0x1_0000_0000;

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) if (isPrime(candidate)) primes.push(candidate);
  return primes;
}

/** The constants of FIPS 180-4: 32 bits of the fractions of roots of the first primes. */
const primes = firstPrimes(64);
const initialState = primes.slice(0, 8).map((prime) => Math.floor((Math.sqrt(prime) % 1) * fractionBits));
const roundConstants = primes.map((prime) => Math.floor((Math.cbrt(prime) % 1) * fractionBits));

const rotate = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits));

function paddedBlocks(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function schedule(blocks: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = blocks.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [before15, before2] = [words[index - 15]!, words[index - 2]!];
    const small0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >>> 3);
    const small1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >>> 10);
    words[index] = words[index - 16]! + small0 + words[index - 7]! + small1;
  }
  return words;
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + big1 + choice + roundConstants[index]! + words[index]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index]! += value;
}

/** The 32 bytes of the SHA-256 of a text in UTF-8. */
function digest(text: string): Uint8Array {
  const blocks = paddedBlocks(new TextEncoder().encode(text));
  const state = Uint32Array.from(initialState);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) compress(state, schedule(blocks, offset));
  const view = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) view.setUint32(index * 4, word);
  return new Uint8Array(view.buffer);
}

/**
 * SHA-256 of a text in UTF-8, in Base64: what a Content-Security-Policy names an inline style or script by.
 * @example `'sha256-${sha256Base64(style)}'`
 */
export function sha256Base64(text: string): string {
  return btoa(String.fromCodePoint(...digest(text)));
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits, for stages that may not use the platform's own.
 * @example sha256Hex('').slice(0, 8) // 'e3b0c442'
 */
export function sha256Hex(text: string): string {
  return [...digest(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
