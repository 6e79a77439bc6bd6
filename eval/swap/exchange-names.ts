import type { NamePair } from './parties-file.ts';

/**
 * A text in which the two names of each pair have changed places, wherever they stand as whole words.
 * @example exchangeNames('Kigali accused Kinshasa.', [['Kigali', 'Kinshasa']]) // 'Kinshasa accused Kigali.'
 */
export function exchangeNames(text: string, forms: readonly NamePair[]): string {
  const other = new Map(forms.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const names = [...other.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (name) => other.get(name) ?? name);
}
