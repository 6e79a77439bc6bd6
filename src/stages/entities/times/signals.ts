import { anyFigures, beginsWithFigure, elementForms, type FirstFormSources, type PatternElement } from './pattern.ts';
import type { Piece } from './sentence-pieces.ts';

/** Which elements of rules a sentence can hold: most rules ask for one that it does not have, and need not be tried. */
export interface SignalTable {
  /** How many elements are told apart. */
  readonly count: number;
  /** Numbers of the elements that can begin with a piece; "#" stands for any figures. */
  readonly of: Readonly<Record<string, readonly number[]>>;
}

/** A table, and for each pattern the numbers of the elements that it cannot do without. */
export interface CompiledSignals {
  readonly table: SignalTable;
  readonly needsOf: (elements: readonly PatternElement[]) => readonly number[];
}

/** Numbers the elements that the patterns of all rules cannot do without. */
export function compileSignals(sources: FirstFormSources): CompiledSignals {
  const numbers = new Map<string, number>();
  const of = new Map<string, number[]>();
  const number = (key: string, forms: Iterable<string>): void => {
    if (numbers.has(key)) return;
    for (const form of new Set(forms)) of.set(form, [...(of.get(form) ?? []), numbers.size]);
    numbers.set(key, numbers.size);
  };
  for (const { elements } of Object.values(sources.rules).flat())
    for (const element of elements) for (const [key, forms] of signalsOf(element, sources)) number(key, forms);
  return {
    table: { count: numbers.size, of: Object.fromEntries(of) },
    needsOf: (elements) => [...new Set(elements.flatMap((element) => signalsOf(element, sources)).map(([key]) => numbers.get(key)!))],
  };
}

/** What some piece of a sentence must begin, or be, for an element to match; nothing for groups, and where it may be absent. */
function signalsOf(element: PatternElement, sources: FirstFormSources): readonly (readonly [key: string, forms: Iterable<string>])[] {
  if (element.isOptional) return [];
  if (element.kind === 'literal') return element.pieces.map((piece) => [`"${piece}"`, [piece]]);
  return element.kind === 'list' || element.kind === 'slot' ? [[element.key, elementForms(element, sources, new Set())]] : [];
}

/** The groups that a pattern cannot do without. */
export function neededGroups(elements: readonly PatternElement[]): readonly string[] {
  return [...new Set(elements.flatMap((element) => (element.kind === 'group' && !element.isOptional ? [element.group] : [])))];
}

/** For each number of the table 1 where some piece can begin that element. */
export function signalsIn(pieces: readonly Piece[], { count, of }: SignalTable): Uint8Array {
  const present = new Uint8Array(count);
  const mark = (form: string): void => {
    if (Object.hasOwn(of, form)) for (const number of of[form]!) present[number] = 1;
  };
  for (const { form } of pieces) {
    mark(form);
    if (beginsWithFigure(form)) mark(anyFigures);
  }
  return present;
}
