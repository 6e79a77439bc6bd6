/** One Adam step (Kingma & Ba 2015, without bias correction) over `count` values; the gradient is scaled, used and cleared. */
export function adam(
  value: usize,
  gradient: usize,
  mean: usize,
  variance: usize,
  count: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  epsilon: f32,
  scale: f32,
): void {
  const keep1 = f32x4.splat(beta1);
  const keep2 = f32x4.splat(beta2);
  const take1 = f32x4.splat(1 - beta1);
  const take2 = f32x4.splat(1 - beta2);
  const step = f32x4.splat(rate);
  const small = f32x4.splat(epsilon);
  const factor = f32x4.splat(scale);
  const bytes: usize = (<usize>count) << 2;
  for (let q: usize = 0; q < bytes; q += 16) {
    const g = f32x4.mul(v128.load(gradient + q), factor);
    const m = f32x4.add(f32x4.mul(keep1, v128.load(mean + q)), f32x4.mul(take1, g));
    const v = f32x4.add(f32x4.mul(keep2, v128.load(variance + q)), f32x4.mul(take2, f32x4.mul(g, g)));
    v128.store(mean + q, m);
    v128.store(variance + q, v);
    v128.store(value + q, f32x4.sub(v128.load(value + q), f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), small))));
    v128.store(gradient + q, f32x4.splat(0));
  }
}
