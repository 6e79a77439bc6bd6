/** The exported functions of the WebAssembly module. All pointers and strides are bytes. */
interface KernelExports {
  matmulTransposed(
    c: number,
    a: number,
    b: number,
    m: number,
    n: number,
    k: number,
    strideC: number,
    strideA: number,
    strideB: number,
  ): void;
  matmulStrided(
    c: number,
    a: number,
    b: number,
    m: number,
    n: number,
    terms: number,
    strideC: number,
    strideRow: number,
    strideTerm: number,
    strideB: number,
  ): void;
  matmulInt8(
    c: number,
    a: number,
    w: number,
    rowScale: number,
    inputScale: number,
    m: number,
    n: number,
    k: number,
    strideC: number,
    strideA: number,
  ): void;
  quantiseRows(out: number, scales: number, input: number, rows: number, columns: number, strideOut: number, strideInput: number): void;
  lstmForward(
    gates: number,
    previous: number,
    cell: number,
    cellTanh: number,
    hidden: number,
    rows: number,
    withPrevious: number,
    units: number,
    strideHidden: number,
  ): void;
  lstmForwardQuantised(
    gates: number,
    cell: number,
    hidden: number,
    rows: number,
    withPrevious: number,
    units: number,
    strideHidden: number,
  ): void;
  lstmBackward(
    gates: number,
    gatesGradient: number,
    cellTanh: number,
    previous: number,
    hiddenGradient: number,
    laterHiddenGradient: number,
    cellGradient: number,
    rows: number,
    withPrevious: number,
    units: number,
    strideHidden: number,
  ): void;
  adam(
    value: number,
    gradient: number,
    mean: number,
    variance: number,
    count: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    scale: number,
  ): void;
}

/**
 * The numeric kernels with the memory they work on. Memory is handed out once and never returned:
 * a network allocates what it needs when it is built.
 */
export interface Kernel extends KernelExports {
  readonly memory: WebAssembly.Memory;
  /** Views of the whole memory; element index = byte address / element size. */
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
  readonly bytes: Int8Array;
  /** Reserves `length` bytes, zeroed and aligned to 16; returns their byte address. Throws RangeError when memory is used up. */
  allocate(length: number): number;
}

const pageSize = 65536;

/**
 * Opens the kernel module over a fresh memory.
 * @param module The bytes of `kernel.wasm`.
 * @param megabytes Size of the memory; it does not grow, so that the views stay valid.
 * @example const kernel = openKernel(await readFile('dist/neural/kernel/kernel.wasm'), 16);
 */
export function openKernel(module: Uint8Array, megabytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: megabytes * (1_048_576 / pageSize), maximum: 65_536 });
  const compiled = new WebAssembly.Module(module as Uint8Array<ArrayBuffer>);
  const instance = new WebAssembly.Instance(compiled, { env: { memory } });
  const functions = instance.exports as unknown as KernelExports;
  let top = 1024;
  const allocate = (length: number): number => {
    const address = top;
    top = (top + length + 15) & ~15;
    if (top > memory.buffer.byteLength) {
      throw new RangeError(`kernel memory of ${megabytes} MB is used up: ${length} bytes more were asked for`);
    }
    return address;
  };
  const { buffer } = memory;
  return {
    ...functions,
    memory,
    floats: new Float32Array(buffer),
    shorts: new Int16Array(buffer),
    bytes: new Int8Array(buffer),
    allocate,
  };
}
