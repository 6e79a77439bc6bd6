import type { LanguageIdPack } from './pack.ts';

/** Matches one letter that none of the languages is written with. */
export function foreignLetterPattern(packs: readonly LanguageIdPack[]): RegExp {
  const scripts = [...new Set(packs.map((pack) => pack.script))].map((script) => String.raw`\p{Script=${script}}`);
  return new RegExp(String.raw`(?![${scripts.join('')}])\p{L}`, 'gu');
}

/** True where more than half of the letters, and at least two of them, are foreign. */
export function isInForeignScript(text: string, letters: number, foreignLetter: RegExp): boolean {
  const foreign = text.match(foreignLetter)?.length ?? 0;
  return foreign >= 2 && foreign * 2 > letters;
}
