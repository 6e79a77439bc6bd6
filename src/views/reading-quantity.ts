import type { Claim } from '../model/claim.ts';
import type { QuantityMention } from '../model/reading.ts';
import { spanContains } from '../model/span.ts';
import { amountWords, countWords } from './claim-words.ts';
import { message } from './messages.ts';
import type { Piece, QuantityView } from './reading-view.ts';
import type { UiLanguage } from './ui-language.ts';

/** What the figures of a claim are shown with: its document, and the language of the tool's own words. */
export interface QuantitySurroundings {
  readonly ui: UiLanguage;
  readonly lang: string;
  readonly text: string;
  readonly quantities: ReadonlyMap<string, QuantityMention>;
}

const locales: Readonly<Record<UiLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };
const tool = (text: string): Piece => ({ text, from: 'tool' });

/** The kind of what is counted in words; a kind without words is shown by its code. */
function countedWords(counts: string | undefined, ui: UiLanguage): string | null {
  if (counts === undefined) return null;
  return (Object.hasOwn(countWords, counts) ? countWords[counts]?.[ui] : undefined) ?? counts;
}

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
function readAmount(quantity: QuantityMention, ui: UiLanguage): string | null {
  if (quantity.approx === 'vague' || quantity.unit === 'share') return null;
  const amount = fillAmount(quantity, ui);
  return amount !== null && quantity.other ? message(ui, 'quantity.other', { amount }) : amount;
}

/** The printed words of a figure, with the noun that follows it: `Au moins neuf soldats`. */
function printedWords({ start, end, of, text }: QuantityMention, document: string): string {
  if (of === undefined) return text;
  const after = document.slice(end, end + of.length + 2);
  return after.trimStart().startsWith(of) ? document.slice(start, end + after.indexOf(of) + of.length) : text;
}

/** Whether the printed words say the number themselves to a reader of the interface's language. */
function saysItself(printed: string, amount: string, { counts }: QuantityMention, { ui, lang }: QuantitySurroundings): boolean {
  const digits = /\p{Nd}/u.test(printed);
  const isReadersLanguage = lang.startsWith(ui);
  if (isReadersLanguage && (digits || counts === undefined)) return true;
  return printed.toLowerCase() === amount || (digits && /^[\p{Nd}\s.,]+$/u.test(amount));
}

const present = (words: readonly (string | null)[]): string[] => words.filter((word) => word !== null);

/** A figure that a participant prints whole: only what its words do not say. */
function namedPieces(quantity: QuantityMention, setting: QuantitySurroundings): readonly Piece[] | null {
  const { ui } = setting;
  const counted = countedWords(quantity.counts, ui);
  if (counted === null && !quantity.superseded) return [];
  const amount = readAmount(quantity, ui);
  if (amount === null) return null;
  const earlier = quantity.superseded ? ` (${message(ui, 'quantity.superseded')})` : '';
  return [tool(present([amount, counted]).join(' ') + earlier)];
}

/** The printed words of a figure, and behind them what was read in them. */
function printedPieces(quantity: QuantityMention, setting: QuantitySurroundings): readonly Piece[] {
  const { ui, text } = setting;
  const printed = printedWords(quantity, text);
  const amount = readAmount(quantity, ui);
  const shown = amount === null || saysItself(printed, amount, quantity, setting) ? null : amount;
  const counted = countedWords(quantity.counts, ui);
  const isCountPrinted = shown === null && counted !== null && printed.toLowerCase().endsWith(counted);
  const read = present([shown, isCountPrinted ? null : counted]).join(' ');
  const earlier = quantity.superseded ? message(ui, 'quantity.superseded') : '';
  const notes = [read, earlier].filter((note) => note !== '').join(', ');
  return [{ text: printed, from: 'report' }, ...(notes === '' ? [] : [tool(` (${notes})`)])];
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
