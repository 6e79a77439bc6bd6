/** The two divisors of the parser's scores. */
export interface Temperature {
  readonly arc: number;
  readonly label: number;
}

/** How badly each kind of probability fits at a temperature; smaller is better. */
export type TemperatureLoss = Temperature;

const coarse = [0.6, 0.75, 0.9, 1, 1.15, 1.35, 1.6, 2];
const fine = [0.92, 0.96, 1.04, 1.08];

/**
 * Finds the temperatures of least loss on a grid of ratios 4 % apart around the best of a coarse one.
 * Arcs and labels do not influence each other, so that one measurement serves both.
 * @returns temperatures with two decimals
 */
export function fitTemperature(measure: (temperature: Temperature) => TemperatureLoss): Temperature {
  const tried: { readonly at: Temperature; readonly loss: TemperatureLoss }[] = [];
  const attempt = (arc: number, label: number): void => {
    const at = { arc: rounded(arc), label: rounded(label) };
    tried.push({ at, loss: measure(at) });
  };
  const best = (kind: keyof Temperature): number => tried.reduce((a, b) => (b.loss[kind] < a.loss[kind] ? b : a)).at[kind];
  for (const value of coarse) attempt(value, value);
  const centre = { arc: best('arc'), label: best('label') };
  for (const ratio of fine) attempt(centre.arc * ratio, centre.label * ratio);
  return { arc: best('arc'), label: best('label') };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
