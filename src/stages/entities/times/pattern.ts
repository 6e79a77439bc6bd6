import type { Lexicon } from './lexicon.ts';
import { splitPieces } from './split-pieces.ts';

/** What a slot of a pattern can take. */
export const slotKinds = [
  'weekday',
  'month',
  'season',
  'unit',
  'partOfDay',
  'part',
  'which',
  'amount',
  'ordinal',
  'day',
  'year',
  'statedYear',
  'shortYear',
  'decade',
  'hour',
  'minute',
  'numericDate',
] as const;
export type SlotKind = (typeof slotKinds)[number];

/** An element of a pattern; elements of one `key` take the same. Groups and slots may carry a number to tell two of a kind apart: `<day> au <day2>`. */
export type PatternElement = (
  | { readonly kind: 'literal'; readonly pieces: readonly string[] }
  | { readonly kind: 'list'; readonly key: string; readonly name: string }
  | { readonly kind: 'slot'; readonly key: string; readonly slot: SlotKind; readonly name: string }
  | { readonly kind: 'group'; readonly key: string; readonly group: string; readonly name: string }
  | { readonly kind: 'open' | 'close' }
) & { readonly isOptional?: true };

interface KnownNames {
  readonly isSlot: (name: string) => name is SlotKind;
  readonly isGroup: (name: string) => boolean;
  readonly isList: (name: string) => boolean;
}

/**
 * Divides the writing of a pattern.
 * @param name of the rule, for the message
 * @throws Error that names the rule and the element nobody knows
 * @example compilePattern('@the? <day> <month>', 'date:1', known)
 */
export function compilePattern(match: string, name: string, known: KnownNames): readonly PatternElement[] {
  return match.split(/\s+/u).map((writing) => {
    const isOptional = writing.length > 1 && writing.endsWith('?');
    const element = compileElement(isOptional ? writing.slice(0, -1) : writing, name, known);
    return isOptional ? { ...element, isOptional: true } : element;
  });
}

function compileElement(writing: string, rule: string, known: KnownNames): PatternElement {
  if (writing === '[') return { kind: 'open' };
  if (writing === ']') return { kind: 'close' };
  const list = /^@(?<name>\p{L}+)$/u.exec(writing)?.groups?.name;
  if (list !== undefined) {
    if (!known.isList(list)) throw new Error(`rules.${rule}: "@${list}" is no list of words. Add it to "words", or correct its spelling.`);
    return { kind: 'list', key: `@${list}`, name: list };
  }
  const slot = /^<(?<name>(?<base>\p{L}+)\d?)>$/u.exec(writing)?.groups;
  if (!slot) return { kind: 'literal', pieces: splitPieces(writing).map(({ form }) => form) };
  const base = slot.base!;
  if (known.isSlot(base)) return { kind: 'slot', key: base, slot: base, name: slot.name! };
  if (known.isGroup(base)) return { kind: 'group', key: `<${base}>`, group: base, name: slot.name! };
  throw new Error(`rules.${rule}: "<${slot.name!}>" is neither a slot nor a group of rules. Use one of: ${slotKinds.join(', ')}.`);
}

/** Where the words of elements stand. */
export interface FirstFormSources {
  readonly slots: Readonly<Record<string, Lexicon<unknown>>>;
  readonly words: Readonly<Record<string, Lexicon<true>>>;
  readonly rules: Readonly<Record<string, readonly { readonly elements: readonly PatternElement[] }[]>>;
}

/** Stands for any figures among first forms. */
export const anyFigures = '#';

const figureSlots: ReadonlySet<SlotKind> = new Set([
  'day',
  'year',
  'statedYear',
  'shortYear',
  'decade',
  'hour',
  'minute',
  'numericDate',
  'amount',
]);

export function beginsWithFigure(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** The pieces that what a pattern matches can begin with. */
export function firstForms(
  elements: readonly PatternElement[],
  sources: FirstFormSources,
  visited: ReadonlySet<string> = new Set(),
): Set<string> {
  const forms = new Set<string>();
  for (const element of elements) {
    for (const form of elementForms(element, sources, visited)) forms.add(form);
    const isPassed = element.isOptional || element.kind === 'open' || element.kind === 'close';
    if (!isPassed) break;
  }
  return forms;
}

/** The pieces that what one element matches can begin with. */
export function elementForms(element: PatternElement, sources: FirstFormSources, visited: ReadonlySet<string>): Iterable<string> {
  switch (element.kind) {
    case 'literal':
      return element.pieces.slice(0, 1);
    case 'list':
      return Object.keys(sources.words[element.name]!);
    case 'slot':
      return slotForms(element.slot, sources);
    case 'group':
      return visited.has(element.group) ? [] : groupForms(element.group, sources, new Set([...visited, element.group]));
    default:
      return [];
  }
}

function slotForms(slot: SlotKind, { slots }: FirstFormSources): readonly string[] {
  const lexicon = slots[slot === 'day' ? 'ordinal' : slot];
  return [...(lexicon ? Object.keys(lexicon) : []), ...(figureSlots.has(slot) ? [anyFigures] : [])];
}

function groupForms(group: string, sources: FirstFormSources, visited: ReadonlySet<string>): Iterable<string> {
  return sources.rules[group]!.flatMap(({ elements }) => [...firstForms(elements, sources, visited)]);
}
