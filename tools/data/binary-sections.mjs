/**
 * The container of the compiled tables: a little-endian header of 32-bit words (magic, version, section count, then the byte
 * offset and byte length of each section), the sections after it, each starting on a multiple of 4 bytes.
 */

const headerWords = 3;

/**
 * @param {string} magic four ASCII characters
 * @param {number} version
 * @param {readonly ArrayBufferView[]} sections
 * @returns {Uint8Array}
 */
export function writeSections(magic, version, sections) {
  const words = [Buffer.from(magic, 'latin1').readUInt32LE(0), version, sections.length];
  let offset = (headerWords + 2 * sections.length) * 4;
  for (const section of sections) {
    words.push(offset, section.byteLength);
    offset += Math.ceil(section.byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(offset);
  bytes.set(new Uint8Array(Uint32Array.from(words).buffer));
  sections.forEach((section, index) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), words[headerWords + 2 * index]);
  });
  return bytes;
}

/**
 * @param {Uint8Array} bytes
 * @param {string} magic
 * @returns {Uint8Array[]} a copy of each section
 */
export function readSections(bytes, magic) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== magic) throw new Error(`Not a ${magic} table`);
  const sections = [];
  for (let index = 0; index < view.getUint32(8, true); index++) {
    const at = (headerWords + 2 * index) * 4;
    const start = view.getUint32(at, true);
    sections.push(new Uint8Array(bytes.subarray(start, start + view.getUint32(at + 4, true))));
  }
  return sections;
}
