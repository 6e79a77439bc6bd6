const keyBytes = 12;
const idBytes = 12;
const entryBytes = keyBytes + idBytes;
const entriesPerChunk = 16_384;
const longId = 255;
const hashId = 254;

/**
 * From a key (96 bits of a sha256) to a document id. An entry takes 24 bytes and 5 to 11 bytes of index; only ids of
 * records that are longer than 11 bytes are kept as strings beside it.
 */
export interface KnownIds {
  /** The id stored under this key, or undefined after storing `id` there. */
  readonly add: (key: Uint8Array, id: string) => string | undefined;
  readonly size: () => number;
}

/** An empty table of known ids. */
export function createKnownIds(): KnownIds {
  const chunks: Buffer[] = [];
  const longIds: string[] = [];
  let slots = new Uint32Array(1024);
  let count = 0;

  const entryAt = (index: number): Buffer => {
    const offset = (index % entriesPerChunk) * entryBytes;
    return chunks[Math.floor(index / entriesPerChunk)]!.subarray(offset, offset + entryBytes);
  };
  const findSlot = (table: Uint32Array, key: Buffer): number => {
    const mask = table.length - 1;
    let slot = key.readUInt32LE(0) & mask;
    while (
      table[slot] !== 0 &&
      !entryAt(table[slot]! - 1)
        .subarray(0, keyBytes)
        .equals(key)
    )
      slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const larger = new Uint32Array(slots.length * 2);
    for (let index = 0; index < count; index += 1) {
      const key = Buffer.from(entryAt(index).subarray(0, keyBytes));
      larger[findSlot(larger, key)] = index + 1;
    }
    slots = larger;
  };

  return {
    add(key, id) {
      const shortKey = Buffer.from(key.subarray(0, keyBytes));
      const found = slots[findSlot(slots, shortKey)]!;
      if (found !== 0) return readId(entryAt(found - 1).subarray(keyBytes), longIds);
      if ((count + 1) * 4 > slots.length * 3) grow();
      if (count % entriesPerChunk === 0) chunks.push(Buffer.alloc(entriesPerChunk * entryBytes));
      const entry = entryAt(count);
      shortKey.copy(entry);
      writeId(entry.subarray(keyBytes), id, longIds);
      count += 1;
      slots[findSlot(slots, shortKey)] = count;
      return undefined;
    },
    size: () => count,
  };
}

/** The first byte tells how the id is kept: its length, eight bytes of hexadecimal, or a place among the long ids. */
function writeId(target: Buffer, id: string, longIds: string[]): void {
  const bytes = Buffer.from(id, 'utf8');
  if (/^[0-9a-f]{16}$/u.test(id)) {
    target[0] = hashId;
    target.write(id, 1, 'hex');
  } else if (bytes.length < idBytes && bytes.toString('utf8') === id) {
    target[0] = bytes.length;
    bytes.copy(target, 1);
  } else {
    target[0] = longId;
    target.writeUInt32LE(longIds.push(id) - 1, 1);
  }
}

function readId(source: Buffer, longIds: readonly string[]): string {
  const kind = source[0]!;
  if (kind === hashId) return source.toString('hex', 1, 9);
  if (kind === longId) return longIds[source.readUInt32LE(1)]!;
  return source.toString('utf8', 1, 1 + kind);
}
