// int8 weights × int16 activations. The integer sums are exact, so every machine gives the same numbers.
// k is a multiple of 8 and at most 512: 127 · 32767 · 512 still fits into an i32.

// @ts-expect-error: decorator
@inline
function horizontalSum(s0: v128, s1: v128, s2: v128, s3: v128): v128 {
  const low = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 2, 6), v128.shuffle<i32>(s0, s1, 1, 5, 3, 7));
  const high = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 2, 6), v128.shuffle<i32>(s2, s3, 1, 5, 3, 7));
  return i32x4.add(v128.shuffle<i32>(low, high, 0, 1, 4, 5), v128.shuffle<i32>(low, high, 2, 3, 6, 7));
}

// @ts-expect-error: decorator
@inline
function accumulate(c: usize, sum: v128, scale: v128): void {
  v128.store(c, f32x4.add(v128.load(c), f32x4.mul(f32x4.convert_i32x4_s(sum), scale)));
}

/**
 * C[i,j] += (Σ_k A[i,k] · W[j,k]) · rowScale[j] · inputScale[i].
 * A: int16 rows; W: int8 rows packed without gaps; C: f32. m, n and k count elements; n is a multiple of 4.
 */
export function matmulInt8(
  c: usize, a: usize, w: usize, rowScale: usize, inputScale: usize, m: i32, n: i32, k: i32, strideC: usize, strideA: usize,
): void {
  const length: usize = <usize>k;
  let i = 0;
  for (; i + 2 <= m; i += 2) {
    const a1 = a + strideA;
    const scale0 = v128.load32_splat(inputScale);
    const scale1 = v128.load32_splat(inputScale + 4);
    let w0 = w;
    for (let j: usize = 0; j < <usize>n; j += 4) {
      const w1 = w0 + length;
      const w2 = w1 + length;
      const w3 = w2 + length;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s02 = i32x4.splat(0), s03 = i32x4.splat(0);
      let s10 = i32x4.splat(0), s11 = i32x4.splat(0), s12 = i32x4.splat(0), s13 = i32x4.splat(0);
      for (let q: usize = 0; q < length; q += 8) {
        const x0 = v128.load(a + (q << 1));
        const x1 = v128.load(a1 + (q << 1));
        let weights = v128.load8x8_s(w0 + q);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, weights));
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, weights));
        weights = v128.load8x8_s(w1 + q);
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, weights));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, weights));
        weights = v128.load8x8_s(w2 + q);
        s02 = i32x4.add(s02, i32x4.dot_i16x8_s(x0, weights));
        s12 = i32x4.add(s12, i32x4.dot_i16x8_s(x1, weights));
        weights = v128.load8x8_s(w3 + q);
        s03 = i32x4.add(s03, i32x4.dot_i16x8_s(x0, weights));
        s13 = i32x4.add(s13, i32x4.dot_i16x8_s(x1, weights));
      }
      const scales = v128.load(rowScale + (j << 2));
      accumulate(c + (j << 2), horizontalSum(s00, s01, s02, s03), f32x4.mul(scales, scale0));
      accumulate(c + strideC + (j << 2), horizontalSum(s10, s11, s12, s13), f32x4.mul(scales, scale1));
      w0 = w3 + length;
    }
    a += strideA << 1;
    c += strideC << 1;
    inputScale += 8;
  }
  if (i < m) lastRow(c, a, w, rowScale, inputScale, n, length);
}

function lastRow(c: usize, a: usize, w0: usize, rowScale: usize, inputScale: usize, n: i32, length: usize): void {
  const scale = v128.load32_splat(inputScale);
  for (let j: usize = 0; j < <usize>n; j += 4) {
    const w1 = w0 + length;
    const w2 = w1 + length;
    const w3 = w2 + length;
    let s0 = i32x4.splat(0), s1 = i32x4.splat(0), s2 = i32x4.splat(0), s3 = i32x4.splat(0);
    for (let q: usize = 0; q < length; q += 8) {
      const x = v128.load(a + (q << 1));
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load8x8_s(w0 + q)));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load8x8_s(w1 + q)));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, v128.load8x8_s(w2 + q)));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, v128.load8x8_s(w3 + q)));
    }
    accumulate(c + (j << 2), horizontalSum(s0, s1, s2, s3), f32x4.mul(v128.load(rowScale + (j << 2)), scale));
    w0 = w3 + length;
  }
}

/** Writes each f32 row as int16 with its own scale (largest magnitude → 32767). columns is a multiple of 4. */
export function quantiseRows(out: usize, scales: usize, input: usize, rows: i32, columns: i32, strideOut: usize, strideInput: usize): void {
  for (let i = 0; i < rows; i++) {
    let largest: f32 = 0;
    for (let j: usize = 0; j < <usize>columns; j++) {
      const magnitude = abs(load<f32>(input + (j << 2)));
      if (magnitude > largest) largest = magnitude;
    }
    const factor: f32 = largest > 0 ? <f32>32767 / largest : 0;
    store<f32>(scales, largest / <f32>32767);
    for (let j: usize = 0; j < <usize>columns; j++) {
      store<i16>(out + (j << 1), <i16>(<i32>nearest(load<f32>(input + (j << 2)) * factor)));
    }
    scales += 4;
    out += strideOut;
    input += strideInput;
  }
}
