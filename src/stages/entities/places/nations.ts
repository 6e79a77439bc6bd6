/** What is needed of each country's words, by ISO 3166-1 alpha-3: the `countries` of the actor registry have this shape. */
export type NationWords = Readonly<
  Record<
    string,
    {
      readonly adjective: { readonly fr: Readonly<Record<string, string>>; readonly en: string };
      readonly capital?: { readonly geonameId?: number };
    }
  >
>;

/** Neither a capital nor a dash: such a word is an adjective as it stands, or none. */
const plain = /^[a-z]+$/u;
const capital = /^\p{Lu}/u;
const dash = /[-‐‑–]/u;

type Adjectives = ReadonlyMap<string, readonly string[]>;

/** Countries by their adjectives, and their capitals. */
export interface Nations {
  /** For each language, adjectives as they are written, with the countries they may mean. */
  readonly adjectives: Readonly<Record<string, Adjectives>>;
  /** GeoNames ids. */
  readonly capitals: ReadonlySet<number>;
}

/**
 * Turns the words of countries into look-ups.
 * @example compileNations(registry.countries).adjectives.fr?.get('libanaise') // ['LBN']
 */
export function compileNations(words: NationWords): Nations {
  const fr = new Map<string, string[]>();
  const en = new Map<string, string[]>();
  const capitals = new Set<number>();
  for (const [country, { adjective, capital }] of Object.entries(words)) {
    for (const form of new Set(Object.values(adjective.fr))) add(fr, form, country);
    add(en, adjective.en, country);
    if (capital?.geonameId !== undefined) capitals.add(capital.geonameId);
  }
  return { adjectives: { fr, en }, capitals };
}

function add(table: Map<string, string[]>, form: string, country: string): void {
  const known = table.get(form) ?? [];
  if (!known.includes(country)) table.set(form, [...known, country]);
}

/**
 * The countries of an adjective, or of a double one ("syro-irakienne", "Syrian-Turkish"): the first part of a double one may
 * be cut short, and counts only where it is the beginning of one country's adjective.
 */
export function countriesOfAdjective(nations: Nations, lang: string, word: string): readonly string[] {
  const table = Object.hasOwn(nations.adjectives, lang) ? nations.adjectives[lang] : undefined;
  if (!table) return [];
  const whole = table.get(word);
  if (whole || plain.test(word)) return whole ?? none;
  const small = capital.test(word) ? table.get(word.toLowerCase()) : undefined;
  return small ?? (dash.test(word) ? countriesOfDouble(table, word.split(dash)) : none);
}

const none: readonly string[] = [];

function countriesOfDouble(table: Adjectives, parts: readonly string[]): readonly string[] {
  const last = parts.length === 2 ? lookUp(table, parts[1]!) : undefined;
  if (!last) return none;
  const first = lookUp(table, parts[0]!) ?? beginningWith(table, parts[0]!.toLowerCase().replace(/o$/u, ''));
  return first.length === 1 ? [...new Set([...first, ...last])] : none;
}

function lookUp(table: Adjectives, part: string): readonly string[] | undefined {
  return table.get(part) ?? (!plain.test(part) && capital.test(part) ? table.get(part.toLowerCase()) : undefined);
}

function beginningWith(table: Adjectives, stem: string): readonly string[] {
  if (stem.length < 3) return [];
  const found = new Set<string>();
  for (const [form, countries] of table) if (form.toLowerCase().startsWith(stem)) for (const country of countries) found.add(country);
  return [...found];
}
