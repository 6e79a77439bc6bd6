import { z } from 'zod';
import type { UniversalPos } from '../../model/tree.ts';

/** The learned part of a lemmatiser, as stored. Positions in `scripts` stand for edit scripts. */
export const lemmaModelSchema = z.object({
  /** Edit scripts "2>er": take two letters off the end, add "er"; a leading "^" keeps the form's capitals. */
  scripts: z.array(z.string()),
  /** Lines "form⇥UPOS feats⇥script" and "form⇥UPOS⇥script": what the dictionary and the endings would get wrong. */
  exceptions: z.string(),
  /** Lines "ending⇥UPOS feats⇥scripts", "ending⇥UPOS⇥scripts": one or two script numbers with a space between, the likelier first. */
  endings: z.string(),
});
export type LemmaModel = z.infer<typeof lemmaModelSchema>;

/** Finds the lemma that a dictionary gives a form under a tag. */
export type DictionaryLemma = (form: string, upos: UniversalPos, feats: string) => string | undefined;

export type Lemmatiser = (form: string, upos: UniversalPos, feats: string) => string;

export const longestEnding = 6;

/** The script that turns a form into its lemma: shared beginning kept, rest replaced. */
export function editScript(form: string, lemma: string): string {
  const lowered = form.toLowerCase();
  const keepsCapitals = lowered !== form && sharedStart(form, lemma) > sharedStart(lowered, lemma);
  const base = keepsCapitals ? form : lowered;
  const shared = sharedStart(base, lemma);
  return `${keepsCapitals ? '^' : ''}${base.length - shared}>${lemma.slice(shared)}`;
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Applies an edit script, or answers undefined where the form is too short for it. */
export function applyScript(form: string, script: string): string | undefined {
  const keepsCapitals = script.startsWith('^');
  const base = keepsCapitals ? form : form.toLowerCase();
  const mark = script.indexOf('>');
  const cut = Number(script.slice(keepsCapitals ? 1 : 0, mark));
  return cut > base.length ? undefined : base.slice(0, base.length - cut) + script.slice(mark + 1);
}

/** What endings are judged by: their scripts, the likelier first, and whether a string is a word of the language. */
export interface EndingRules {
  readonly scripts: (key: string) => readonly string[] | undefined;
  readonly isWord: (lemma: string) => boolean;
}

/**
 * Lemma by ending. From the longest learned ending on, the first lemma that is a word is taken ("provoking" gives
 * "provoke", not "provok"); where none is, what the longest ending says.
 */
export function lemmaByEnding(form: string, upos: string, feats: string, rules: EndingRules): string {
  const lowered = form.toLowerCase();
  const isName = upos === 'PROPN';
  // A name in the singular keeps its form: "Addis" is no plural.
  if (isName && feats.includes('Number=Sing')) return nameLemma(form);
  let first: string | undefined;
  for (let length = Math.min(longestEnding, lowered.length); length >= 0; length--) {
    const lemmas = endingLemmas(form, lowered.slice(lowered.length - length), upos, feats, rules);
    const word = isName ? lemmas[0] : lemmas.find((lemma) => rules.isWord(lemma) && !isLeftInflected(lemma, lowered, feats));
    if (word !== undefined) return word;
    first ??= lemmas[0];
  }
  return first ?? (isName ? form : lowered);
}

/** Shorter words in capitals are rather acronyms. */
const shortestShouted = 6;

/** A name as a dictionary writes it: "chicago" and "TEHRAN" have one capital, addresses and acronyms stay as they are. */
function nameLemma(form: string): string {
  const isShouted = form.length >= shortestShouted && /^\p{Lu}+$/u.test(form);
  return isShouted || /^\p{Ll}{3,}$/u.test(form) ? form.charAt(0).toUpperCase() + form.slice(1).toLowerCase() : form;
}

/** A past form or a gerund of some length is not its own lemma; the short ones that are, were learned ("put", "cast"). */
function isLeftInflected(lemma: string, lowered: string, feats: string): boolean {
  return lemma === lowered && lowered.length > 4 && /(?:^|\|)(?:Tense=Past|VerbForm=Ger)(?:\||$)/u.test(feats);
}

/** The lemmas that one ending proposes. */
function endingLemmas(form: string, ending: string, upos: string, feats: string, rules: EndingRules): string[] {
  const scripts = rules.scripts(`${ending}\t${upos} ${feats}`) ?? rules.scripts(`${ending}\t${upos}`) ?? [];
  return scripts.map((script) => applyScript(form, script)).filter((lemma) => lemma !== undefined && lemma !== '') as string[];
}

function readLines(text: string): Map<string, string> {
  const map = new Map<string, string>();
  if (text === '') return map;
  for (const line of text.split('\n')) {
    const tab = line.lastIndexOf('\t');
    map.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return map;
}

/** The exact tag as written, then in lower case; then the part of speech alone, for features that the form was never seen with. */
export function findException<Value>(form: string, upos: string, feats: string, exceptions: ReadonlyMap<string, Value>): Value | undefined {
  // A name that somebody writes small says nothing of the name written well.
  const lowered = upos === 'PROPN' ? form : form.toLowerCase();
  return (
    exceptions.get(`${form}\t${upos} ${feats}`) ??
    exceptions.get(`${lowered}\t${upos} ${feats}`) ??
    exceptions.get(`${form}\t${upos}`) ??
    exceptions.get(`${lowered}\t${upos}`)
  );
}

/** No word has a letter three times in a row: "sooo" is "so", "commment" is "comment", where that is a word. */
function withoutLengthening(form: string, isWord: EndingRules['isWord']): string {
  if (!/(\p{L})\1\1/iu.test(form)) return form;
  const lowered = form.toLowerCase();
  const shorter = [lowered.replace(/(\p{L})\1{2,}/gu, '$1'), lowered.replace(/(\p{L})\1{2,}/gu, '$1$1')];
  return shorter.find(isWord) ?? form;
}

/**
 * Opens a lemmatiser: learned exceptions first, then the dictionary, then the endings.
 * @example openLemmatiser(model, table.lemma)('attaquées', 'VERB', 'Gender=Fem|Number=Plur|VerbForm=Part') // 'attaquer'
 */
export function openLemmatiser(
  model: LemmaModel,
  dictionary: DictionaryLemma | undefined,
  isWord: EndingRules['isWord'] = () => true,
): Lemmatiser {
  const exceptions = readLines(model.exceptions);
  const endings = readLines(model.endings);
  const rules: EndingRules = {
    isWord,
    scripts: (key) =>
      endings
        .get(key)
        ?.split(' ')
        .map((index) => model.scripts[Number(index)]!),
  };
  return (written, upos, feats) => {
    const form = upos === 'PROPN' ? written : withoutLengthening(written, isWord);
    const found = findException(form, upos, feats, exceptions);
    const exception = found === undefined ? undefined : applyScript(form, model.scripts[Number(found)]!);
    if (exception) return exception;
    const known = upos === 'PROPN' ? undefined : dictionary?.(form, upos, feats);
    return known ?? lemmaByEnding(form, upos, feats, rules);
  };
}
