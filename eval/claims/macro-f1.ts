/** What was annotated and what was read. */
export interface Labels {
  readonly wanted: string;
  readonly got: string;
}

/**
 * Mean F1 over the labels that are annotated or read at least once, 0 to 1; undefined of nothing.
 * @example macroF1([{ wanted: 'a', got: 'a' }, { wanted: 'b', got: 'a' }]) // (2/3 + 0) / 2
 */
export function macroF1(labels: readonly Labels[]): number | undefined {
  const names = [...new Set(labels.flatMap(({ wanted, got }) => [wanted, got]))];
  if (names.length === 0) return undefined;
  return names.map((name) => f1OfLabel(labels, name)).reduce((sum, one) => sum + one, 0) / names.length;
}

function f1OfLabel(labels: readonly Labels[], name: string): number {
  const right = labels.filter(({ wanted, got }) => wanted === name && got === name).length;
  const all = labels.filter(({ wanted }) => wanted === name).length + labels.filter(({ got }) => got === name).length;
  return (2 * right) / all;
}
