/** Names and codes of countries, from ICU's CLDR, i18n-iso-countries and the hand-kept data/gazetteer/country-names.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const labelLanguages = ['en', 'fr'];
const otherLanguages = ['ar', 'fa', 'he', 'ru', 'uk'];
const separators = /[()]/u;
/** ISO 3166-1 has no code for it; this is the one in common use, where the package has another. */
const otherAlpha3 = { XK: 'XKX' };

/**
 * @param {string} packages
 * @param {Record<string, Record<string, string[]>>} variants by alpha-3 and language
 * @returns {{ alpha2: string, alpha3: string, names: { text: string, lang: string }[] }[]} in the order of alpha-3
 */
export function readCountries(packages, variants) {
  const folder = join(packages, 'i18n-iso-countries');
  const listed = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8'));
  const codes = listed.map(([alpha2, alpha3]) => [alpha2, otherAlpha3[alpha2] ?? alpha3]);
  const known = new Set(codes.map(([, alpha3]) => alpha3));
  const strange = Object.keys(variants).filter((alpha3) => !known.has(alpha3));
  if (strange.length > 0) throw new Error(`country-names.yaml: no ISO 3166-1 alpha-3 codes: ${strange.join(', ')}`);
  const lists = Object.fromEntries(labelLanguages.map((lang) => [lang, readList(folder, lang)]));
  return codes
    .map(([alpha2, alpha3]) => ({ alpha2, alpha3, names: namesOf(alpha2, lists, variants[alpha3] ?? {}) }))
    .sort((left, right) => (left.alpha3 < right.alpha3 ? -1 : 1));
}

function readList(folder, lang) {
  return JSON.parse(readFileSync(join(folder, `langs/${lang}.json`), 'utf8')).countries;
}

function namesOf(alpha2, lists, variants) {
  const names = [];
  const add = (text, lang) => {
    if (text && !names.some((name) => name.text === text && name.lang === lang)) names.push({ text, lang });
  };
  for (const lang of labelLanguages) {
    const cldr = ['long', 'short'].map((style) => cldrName(lang, style, alpha2));
    const listed = [lists[lang][alpha2] ?? []].flat();
    for (const text of [...cldr, ...listed, ...(variants[lang] ?? [])]) for (const form of formsOf(text)) add(form, lang);
  }
  for (const lang of otherLanguages) for (const form of formsOf(cldrName(lang, 'long', alpha2))) add(form, lang);
  return names;
}

/** Nothing where CLDR has no name. */
function cldrName(lang, style, alpha2) {
  return new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }).of(alpha2) ?? '';
}

/** "Myanmar (Burma)" is two names and the label of both. */
function formsOf(name) {
  const parts = name.split(separators).map((part) => part.trim());
  return parts.length > 1 ? [name, ...parts.filter((part) => part !== '')] : [name];
}
