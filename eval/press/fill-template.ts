import type { Agreement } from './world-file.ts';

/** What stands in a slot, and the gender and number that other words take from it. */
export interface Filling {
  readonly text: string;
  readonly agrees?: Agreement;
}

export type Slots = Readonly<Record<string, Filling>>;
/** What is written otherwise where two words meet: a pattern and what takes its place. */
export type Joins = readonly (readonly [RegExp, string])[];

const genders: readonly Agreement[] = ['ms', 'fs', 'mp', 'fp'];

/**
 * Fills `{slot}`, chooses in `[slot a|b]` by number and in `[slot a|b|c|d]` by gender and number, and joins the words.
 * @throws Error naming a slot that is not given
 * @example fillTemplate('{who} [who has|have] left', { who: { text: 'the rebels', agrees: 'p' } }, []) // 'the rebels have left'
 */
export function fillTemplate(template: string, slots: Slots, joins: Joins): string {
  const filling = (name: string): Filling => {
    const found = slots[name];
    if (found === undefined) throw new Error(`nothing stands in the slot "${name}" of "${template}"`);
    return found;
  };
  const filled = template
    .replace(/\[(\p{L}+) ([^\]]+)\]/gu, (_, name: string, forms: string) => agreeing(filling(name).agrees ?? 's', forms.split('|')))
    .replace(/\{(\p{L}+)\}/gu, (_, name: string) => filling(name).text);
  return joins.reduce((text, [pattern, instead]) => text.replace(pattern, instead), filled);
}

function agreeing(agrees: Agreement, forms: readonly string[]): string {
  if (forms.length === 4) return forms[genders.indexOf(agrees)] ?? forms[0]!;
  return agrees.endsWith('p') ? forms[1]! : forms[0]!;
}

/** Whether a template has the slot. */
export function hasSlot(template: string, name: string): boolean {
  return template.includes(`{${name}}`);
}

/** A sentence: the first letter capital where it begins with one, a full stop at the end. */
export function asSentence(words: string): string {
  const [first = ''] = words;
  return `${first.toUpperCase()}${words.slice(first.length)}.`;
}
