/** A matrix as stored: 8-bit values with one scale per row, or 32-bit floats (`scales` absent). */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array;
  readonly scales?: Float32Array;
}

/** A model on disk: facts about it as JSON, and named tensors. */
export interface WeightFile {
  readonly header: Readonly<Record<string, unknown>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

const magic = 'RCPW0001';

interface TensorEntry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly kind: 'int8' | 'float32';
}

function aligned(length: number): number {
  return (length + 15) & ~15;
}

/**
 * Quantises rows to 8 bits: the largest magnitude of a row becomes 127.
 * @example quantiseTensor(1, 2, Float32Array.of(0.5, -1)).values // Int8Array [64, -127]
 */
export function quantiseTensor(rows: number, columns: number, source: Float32Array): Tensor {
  const values = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let j = row * columns; j < (row + 1) * columns; j++) largest = Math.max(largest, Math.abs(source[j]!));
    const scale = Math.fround(largest / 127);
    scales[row] = scale;
    if (scale > 0) for (let j = row * columns; j < (row + 1) * columns; j++) values[j] = Math.round(source[j]! / scale);
  }
  return { rows, columns, values, scales };
}

/** The values of a tensor as floats, row by row. */
export function floatValues({ rows, columns, values, scales }: Tensor): Float32Array {
  if (values instanceof Float32Array || scales === undefined) return Float32Array.from(values);
  const floats = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let at = row * columns; at < (row + 1) * columns; at++) floats[at] = values[at]! * scales[row]!;
  }
  return floats;
}

/** The bytes of a model: magic, header length, header as JSON, tensors each aligned to 16 bytes. */
export function writeWeightFile(file: WeightFile): Uint8Array {
  const entries: TensorEntry[] = [...file.tensors].map(([name, tensor]) => ({
    name,
    rows: tensor.rows,
    columns: tensor.columns,
    kind: tensor.scales ? 'int8' : 'float32',
  }));
  const header = new TextEncoder().encode(JSON.stringify({ header: file.header, tensors: entries }));
  const parts: Uint8Array[] = [];
  let length = aligned(12 + header.length);
  const place = (array: Int8Array | Float32Array): void => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    parts.push(bytes);
    length += aligned(bytes.length);
  };
  for (const tensor of file.tensors.values()) {
    if (tensor.scales) place(tensor.scales);
    place(tensor.values);
  }
  const out = new Uint8Array(length);
  out.set(new TextEncoder().encode(magic));
  new DataView(out.buffer).setUint32(8, header.length, true);
  out.set(header, 12);
  let at = aligned(12 + header.length);
  for (const part of parts) {
    out.set(part, at);
    at += aligned(part.length);
  }
  return out;
}

/**
 * Opens a model. Tensors are views of `bytes`, nothing is copied.
 * @throws Error if the bytes are not a model of this format.
 */
export function readWeightFile(bytes: Uint8Array): WeightFile {
  const own = bytes.byteOffset % 16 === 0 ? bytes : bytes.slice();
  if (new TextDecoder().decode(own.subarray(0, 8)) !== magic) throw new Error('not a model file: it does not begin with RCPW0001');
  const headerLength = new DataView(own.buffer, own.byteOffset).getUint32(8, true);
  const { header, tensors: entries } = JSON.parse(new TextDecoder().decode(own.subarray(12, 12 + headerLength))) as {
    header: Record<string, unknown>;
    tensors: TensorEntry[];
  };
  let at = aligned(12 + headerLength);
  const take = (length: number): number => {
    const start = own.byteOffset + at;
    at += aligned(length);
    return start;
  };
  const tensors = new Map<string, Tensor>();
  for (const { name, rows, columns, kind } of entries) {
    const shape = { rows, columns };
    if (kind === 'int8') {
      const scales = new Float32Array(own.buffer, take(rows * 4), rows);
      tensors.set(name, { ...shape, scales, values: new Int8Array(own.buffer, take(rows * columns), rows * columns) });
    } else {
      tensors.set(name, { ...shape, values: new Float32Array(own.buffer, take(rows * columns * 4), rows * columns) });
    }
  }
  return { header, tensors };
}
