/**
 * The best dependency tree over `length` nodes (0 is the artificial root) with exactly one word under the root.
 * @param scores `length × length`, row = dependent, column = head; higher is better. Row 0 and the diagonal are ignored.
 * @returns head of each node; entry 0 is 0.
 * @example bestTree(Float64Array.of(0,0,0, 2,0,1, 1,3,0), 3) // Int32Array [0, 0, 1]
 */
export function bestTree(scores: Float64Array, length: number): Int32Array {
  const greedy = bestHeads(scores, length);
  if (rootCount(greedy, length) === 1 && !findCycle(greedy, length)) return greedy;
  const free = chuLiuEdmonds(scores, length);
  if (rootCount(free, length) === 1) return free;
  return bestSingleRootTree(scores, length, free);
}

/** Tries each word that hangs from the root in the unrestricted tree as the only one. */
function bestSingleRootTree(scores: Float64Array, length: number, free: Int32Array): Int32Array {
  let best = free;
  let bestTotal = Number.NEGATIVE_INFINITY;
  for (let root = 1; root < length; root++) {
    if (free[root] !== 0) continue;
    const restricted = scores.slice();
    for (let word = 1; word < length; word++) if (word !== root) restricted[word * length] = -1e6;
    const heads = chuLiuEdmonds(restricted, length);
    let total = 0;
    for (let word = 1; word < length; word++) total += restricted[word * length + heads[word]!]!;
    if (total > bestTotal) {
      bestTotal = total;
      best = heads;
    }
  }
  return best;
}

function rootCount(heads: Int32Array, length: number): number {
  let count = 0;
  for (let word = 1; word < length; word++) if (heads[word] === 0) count++;
  return count;
}

function bestHeads(scores: Float64Array, length: number): Int32Array {
  const heads = new Int32Array(length);
  for (let word = 1; word < length; word++) {
    let best = 0;
    for (let head = 1; head < length; head++) {
      if (head !== word && scores[word * length + head]! > scores[word * length + best]!) best = head;
    }
    heads[word] = best;
  }
  return heads;
}

function findCycle(heads: Int32Array, length: number): number[] | undefined {
  const seen = new Int32Array(length);
  for (let start = 1; start < length; start++) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Chu & Liu 1965, Edmonds 1967: contract a cycle of greedy choices, solve the smaller problem, expand. */
function chuLiuEdmonds(scores: Float64Array, length: number): Int32Array {
  const heads = bestHeads(scores, length);
  const cycle = findCycle(heads, length);
  if (!cycle) return heads;
  const inCycle = new Set(cycle);
  const outside = [...heads.keys()].filter((node) => !inCycle.has(node));
  const size = outside.length + 1;
  const contracted = size - 1;
  const smaller = new Float64Array(size * size).fill(-1e9);
  const enters = new Int32Array(size);
  const leaves = new Int32Array(size);
  outside.forEach((node, i) => {
    outside.forEach((other, j) => {
      if (i !== j) smaller[i * size + j] = scores[node * length + other]!;
    });
    let bestLeave = Number.NEGATIVE_INFINITY;
    let bestEnter = Number.NEGATIVE_INFINITY;
    for (const member of cycle) {
      const leave = scores[node * length + member]!;
      const enter = scores[member * length + node]! - scores[member * length + heads[member]!]!;
      if (node !== 0 && leave > bestLeave) {
        bestLeave = leave;
        leaves[i] = member;
      }
      if (enter > bestEnter) {
        bestEnter = enter;
        enters[i] = member;
      }
    }
    if (node !== 0) smaller[i * size + contracted] = bestLeave;
    smaller[contracted * size + i] = bestEnter;
  });
  return expand(chuLiuEdmonds(smaller, size), { heads, cycle, outside, enters, leaves, length });
}

interface Contraction {
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
  readonly outside: readonly number[];
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
  readonly length: number;
}

function expand(solution: Int32Array, { heads, cycle, outside, enters, leaves, length }: Contraction): Int32Array {
  const contracted = outside.length;
  const result = new Int32Array(length);
  for (let i = 1; i < contracted; i++) {
    result[outside[i]!] = solution[i] === contracted ? leaves[i]! : outside[solution[i]!]!;
  }
  for (const member of cycle) result[member] = heads[member]!;
  const entry = solution[contracted]!;
  result[enters[entry]!] = outside[entry]!;
  return result;
}
