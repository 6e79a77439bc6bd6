import type { Claim } from '../model/claim.ts';
import type { QuantityMention } from '../model/reading.ts';
import { spanContains } from '../model/span.ts';
import { amountWords, countedWords } from './claim-words.ts';
import { message } from './messages.ts';
import type { Piece, QuantityView } from './reading-view.ts';
import type { UiLanguage } from './ui-language.ts';

/** What the figures of a claim are shown with: its document, and the language of the tool's own words. */
interface FigureSetting {
  readonly ui: UiLanguage;
  readonly lang: string;
  readonly text: string;
}

export interface QuantitySurroundings extends FigureSetting {
  readonly quantities: ReadonlyMap<string, QuantityMention>;
}

const locales: Readonly<Record<UiLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };
const tool = (text: string): Piece => ({ text, from: 'tool' });

function fillAmount({ value, min, max, approx }: QuantityMention, ui: UiLanguage): string | null {
  const say = (amount: number): string => new Intl.NumberFormat(locales[ui], { maximumFractionDigits: 2 }).format(amount);
  if (approx === 'range' && min !== undefined && max !== undefined) {
    return message(ui, 'quantity.range', { from: say(min), to: say(max) });
  }
  const amount = value ?? min ?? max;
  if (amount === undefined) return null;
  const pattern = approx !== undefined && Object.hasOwn(amountWords, approx) ? amountWords[approx]?.[ui] : '{number}';
  return pattern?.replace('{number}', () => say(amount)) ?? null;
}

/**
 * The number as it was read, with its bound: `at least 9`. `null` where the words have no number to show (`several`, `half`):
 * the edges of a vague amount are no figures of the report.
 */
export function readAmount(quantity: QuantityMention, ui: UiLanguage): string | null {
  if (quantity.approx === 'vague' || quantity.unit === 'share') return null;
  const amount = fillAmount(quantity, ui);
  return amount !== null && quantity.other ? message(ui, 'quantity.other', { amount }) : amount;
}

/** So many letters may stand between a number and its noun: ` de `, ` of `. */
const longestLink = 4;

/** The printed words of a figure, with the noun that follows it: `Au moins neuf soldats`, `une trentaine de roquettes`. */
export function printedFigure({ start, end, of, text }: QuantityMention, document: string): string {
  if (of === undefined) return text;
  const noun = document.slice(end, end + longestLink + of.length).indexOf(of);
  return noun < 0 ? text : document.slice(start, end + noun + of.length);
}

/** Whether the printed words say the number themselves to a reader of the interface's language. */
function saysItself(printed: string, amount: string, { counts }: QuantityMention, { ui, lang }: FigureSetting): boolean {
  const digits = /\p{Nd}/u.test(printed);
  const isReadersLanguage = lang.startsWith(ui);
  if (isReadersLanguage && (digits || counts === undefined)) return true;
  return printed.toLowerCase() === amount || (digits && /^[\p{Nd}\s.,]+$/u.test(amount));
}

const present = (words: readonly (string | null)[]): string[] => words.filter((word) => word !== null);

/** A figure that a participant prints whole: only what its words do not say. */
function namedPieces(quantity: QuantityMention, setting: FigureSetting): readonly Piece[] | null {
  const { ui } = setting;
  const counted = countedWords(quantity.counts, ui);
  if (counted === null && !quantity.superseded) return [];
  const amount = readAmount(quantity, ui);
  if (amount === null) return null;
  const earlier = quantity.superseded ? ` (${message(ui, 'quantity.superseded')})` : '';
  return [tool(present([amount, counted]).join(' ') + earlier)];
}

/** What was read in the printed words of a figure and they do not say themselves; empty where they say it all. */
export function figureNotes(quantity: QuantityMention, setting: FigureSetting): string {
  const { ui, text } = setting;
  const printed = printedFigure(quantity, text);
  const amount = readAmount(quantity, ui);
  const shown = amount === null || saysItself(printed, amount, quantity, setting) ? null : amount;
  const counted = countedWords(quantity.counts, ui);
  const isCountPrinted = shown === null && counted !== null && printed.toLowerCase().endsWith(counted);
  const read = present([shown, isCountPrinted ? null : counted]).join(' ');
  const earlier = quantity.superseded ? message(ui, 'quantity.superseded') : '';
  return [read, earlier].filter((note) => note !== '').join(', ');
}

function printedPieces(quantity: QuantityMention, setting: FigureSetting): readonly Piece[] {
  const notes = figureNotes(quantity, setting);
  return [{ text: printedFigure(quantity, setting.text), from: 'report' }, ...(notes === '' ? [] : [tool(` (${notes})`)])];
}

/**
 * The figures of a claim that say more than its participants' words do: a bound that stands outside them, a figure of its own,
 * or what is counted (`at least 9 killed`). A figure that a participant already prints whole is not repeated.
 */
export function quantityViews(claim: Claim, setting: QuantitySurroundings): readonly QuantityView[] {
  return claim.quantities.flatMap((id) => {
    const quantity = setting.quantities.get(id);
    if (!quantity) return [];
    const isNamed = claim.roles.some(
      ({ start, end }) => start !== undefined && end !== undefined && spanContains({ start, end }, quantity),
    );
    const pieces = (isNamed ? namedPieces(quantity, setting) : null) ?? printedPieces(quantity, setting);
    return pieces.length === 0 ? [] : [{ id, span: { start: quantity.start, end: quantity.end }, pieces }];
  });
}
