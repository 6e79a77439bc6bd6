// Single-precision products. Pointers are byte addresses, strides are bytes; n and k are multiples of 4.

// @ts-expect-error: decorator
@inline
function horizontalSum(s0: v128, s1: v128, s2: v128, s3: v128): v128 {
  const low = f32x4.add(v128.shuffle<f32>(s0, s1, 0, 4, 2, 6), v128.shuffle<f32>(s0, s1, 1, 5, 3, 7));
  const high = f32x4.add(v128.shuffle<f32>(s2, s3, 0, 4, 2, 6), v128.shuffle<f32>(s2, s3, 1, 5, 3, 7));
  return f32x4.add(v128.shuffle<f32>(low, high, 0, 1, 4, 5), v128.shuffle<f32>(low, high, 2, 3, 6, 7));
}

// @ts-expect-error: decorator
@inline
function accumulate(c: usize, sum: v128): void {
  v128.store(c, f32x4.add(v128.load(c), sum));
}

/** C[i,j] += Σ_k A[i,k] · B[j,k], two rows of A and four rows of B at a time. */
export function matmulTransposed(
  c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, strideC: usize, strideA: usize, strideB: usize,
): void {
  const bytes: usize = (<usize>k) << 2;
  let i = 0;
  for (; i + 2 <= m; i += 2) {
    const a1 = a + strideA;
    let b0 = b;
    let out = c;
    for (let j = 0; j < n; j += 4) {
      const b1 = b0 + strideB;
      const b2 = b1 + strideB;
      const b3 = b2 + strideB;
      let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s02 = f32x4.splat(0), s03 = f32x4.splat(0);
      let s10 = f32x4.splat(0), s11 = f32x4.splat(0), s12 = f32x4.splat(0), s13 = f32x4.splat(0);
      for (let q: usize = 0; q < bytes; q += 16) {
        const x0 = v128.load(a + q);
        const x1 = v128.load(a1 + q);
        let w = v128.load(b0 + q);
        s00 = f32x4.add(s00, f32x4.mul(x0, w));
        s10 = f32x4.add(s10, f32x4.mul(x1, w));
        w = v128.load(b1 + q);
        s01 = f32x4.add(s01, f32x4.mul(x0, w));
        s11 = f32x4.add(s11, f32x4.mul(x1, w));
        w = v128.load(b2 + q);
        s02 = f32x4.add(s02, f32x4.mul(x0, w));
        s12 = f32x4.add(s12, f32x4.mul(x1, w));
        w = v128.load(b3 + q);
        s03 = f32x4.add(s03, f32x4.mul(x0, w));
        s13 = f32x4.add(s13, f32x4.mul(x1, w));
      }
      accumulate(out, horizontalSum(s00, s01, s02, s03));
      accumulate(out + strideC, horizontalSum(s10, s11, s12, s13));
      out += 16;
      b0 = b3 + strideB;
    }
    a += strideA << 1;
    c += strideC << 1;
  }
  if (i < m) lastRowTransposed(c, a, b, n, bytes, strideB);
}

function lastRowTransposed(c: usize, a: usize, b0: usize, n: i32, bytes: usize, strideB: usize): void {
  for (let j = 0; j < n; j += 4) {
    const b1 = b0 + strideB;
    const b2 = b1 + strideB;
    const b3 = b2 + strideB;
    let s0 = f32x4.splat(0), s1 = f32x4.splat(0), s2 = f32x4.splat(0), s3 = f32x4.splat(0);
    for (let q: usize = 0; q < bytes; q += 16) {
      const x = v128.load(a + q);
      s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b0 + q)));
      s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b1 + q)));
      s2 = f32x4.add(s2, f32x4.mul(x, v128.load(b2 + q)));
      s3 = f32x4.add(s3, f32x4.mul(x, v128.load(b3 + q)));
    }
    accumulate(c, horizontalSum(s0, s1, s2, s3));
    c += 16;
    b0 = b3 + strideB;
  }
}

/**
 * C[i,j] += Σ_t A(i,t) · B[t,j], where A(i,t) lies at a + i·strideRow + t·strideTerm: one kernel for A·B and Aᵀ·B.
 * Four rows and eight columns at a time stay in registers.
 */
export function matmulStrided(
  c: usize, a: usize, b: usize, m: i32, n: i32, terms: i32, strideC: usize, strideRow: usize, strideTerm: usize, strideB: usize,
): void {
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    let j = 0;
    for (; j + 8 <= n; j += 8) tile4x8(c + ((<usize>j) << 2), a, b + ((<usize>j) << 2), terms, strideC, strideRow, strideTerm, strideB);
    if (j < n) {
      for (let r: usize = 0; r < 4; r++) tile1x4(c + r * strideC + ((<usize>j) << 2), a + r * strideRow, b + ((<usize>j) << 2), terms, strideTerm, strideB);
    }
    a += strideRow << 2;
    c += strideC << 2;
  }
  for (; i < m; i++) {
    for (let j = 0; j < n; j += 4) tile1x4(c + ((<usize>j) << 2), a, b + ((<usize>j) << 2), terms, strideTerm, strideB);
    a += strideRow;
    c += strideC;
  }
}

function tile4x8(
  c: usize, a: usize, b: usize, terms: i32, strideC: usize, strideRow: usize, strideTerm: usize, strideB: usize,
): void {
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
  const a1 = a + strideRow;
  const a2 = a1 + strideRow;
  const a3 = a2 + strideRow;
  let at: usize = 0;
  for (let t = 0; t < terms; t++) {
    const w0 = v128.load(b);
    const w1 = v128.load(b, 16);
    let x = v128.load32_splat(a + at);
    s00 = f32x4.add(s00, f32x4.mul(x, w0));
    s01 = f32x4.add(s01, f32x4.mul(x, w1));
    x = v128.load32_splat(a1 + at);
    s10 = f32x4.add(s10, f32x4.mul(x, w0));
    s11 = f32x4.add(s11, f32x4.mul(x, w1));
    x = v128.load32_splat(a2 + at);
    s20 = f32x4.add(s20, f32x4.mul(x, w0));
    s21 = f32x4.add(s21, f32x4.mul(x, w1));
    x = v128.load32_splat(a3 + at);
    s30 = f32x4.add(s30, f32x4.mul(x, w0));
    s31 = f32x4.add(s31, f32x4.mul(x, w1));
    at += strideTerm;
    b += strideB;
  }
  accumulate(c, s00);
  accumulate(c + 16, s01);
  c += strideC;
  accumulate(c, s10);
  accumulate(c + 16, s11);
  c += strideC;
  accumulate(c, s20);
  accumulate(c + 16, s21);
  c += strideC;
  accumulate(c, s30);
  accumulate(c + 16, s31);
}

function tile1x4(c: usize, a: usize, b: usize, terms: i32, strideTerm: usize, strideB: usize): void {
  let s = f32x4.splat(0);
  for (let t = 0; t < terms; t++) {
    s = f32x4.add(s, f32x4.mul(v128.load32_splat(a), v128.load(b)));
    a += strideTerm;
    b += strideB;
  }
  accumulate(c, s);
}
