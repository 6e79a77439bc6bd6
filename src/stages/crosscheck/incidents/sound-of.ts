/**
 * How French, English and German write one sound of a name from another script, the longest first (common romanisations: unverified).
 * What several of them write alike comes to one letter.
 */
const romanised: readonly (readonly [RegExp, string])[] = [
  [/chtch|shch/gu, 's'],
  [/tch|tsch|ch|sh|sch/gu, 's'],
  [/dzh|dj|zh/gu, 'j'],
  [/ou|oo|w/gu, 'u'],
  [/kh|gh|h/gu, ''],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/[qc]u?/gu, 'k'],
  [/y|ï/gu, 'i'],
  [/(?:ie|ei|ee)/gu, 'e'],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * A key for a place name that no list knows, the same for its romanisations in several languages. Two names that only sound alike share it too,
 * so it says nothing by itself.
 * @param name folded: lower case, without accents
 * @example soundOf('zaritchne pole') === soundOf('zarichne pole') // true
 */
export function soundOf(name: string): string {
  return romanised.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), name.replace(/\P{L}+/gu, ''));
}
