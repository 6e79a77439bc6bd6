/** How a language parts the digits of a number. */
export interface DigitMarks {
  /** Between groups of three digits. */
  readonly thousands: readonly string[];
  /** Before the decimals. */
  readonly decimals: readonly string[];
}

/** A number in digits: its value and the offset after it. */
export interface DigitNumber {
  readonly value: number;
  readonly end: number;
  /** Digits only, as in a year or a house number. */
  readonly isPlain: boolean;
}

/**
 * Reads the number in digits that begins at an offset. Marks of the language decide: "20.000" is twenty thousand where
 * the dot parts thousands. A mark that cannot part thousands here ("1.5") is a decimal mark whatever the language.
 * @returns undefined for what is no single number: "12.03.2024", "1.2.3", "10:30"
 * @example readDigitNumber('20.000 hommes', 0, { thousands: ['.'], decimals: [','] }) // { value: 20000, end: 6, isPlain: false }
 */
export function readDigitNumber(text: string, start: number, marks: DigitMarks): DigitNumber | undefined {
  const whole = groupedDigits(text, start, marks.thousands) ?? plainDigits(text, start);
  if (whole === undefined) return undefined;
  const decimals = /^[.,](\d+)/u.exec(text.slice(whole.end, whole.end + 12));
  const mark = text[whole.end] ?? '';
  const isDecimal = decimals !== null && (marks.decimals.includes(mark) || (!whole.isGrouped && decimals[1]!.length !== 3));
  const end = isDecimal ? whole.end + decimals[0].length : whole.end;
  if (/^(?:[.,:/]?\d|[:/]\p{L})/u.test(text.slice(end, end + 3))) return undefined;
  const value = Number(isDecimal ? `${whole.digits}.${decimals[1]}` : whole.digits);
  return { value, end, isPlain: !(whole.isGrouped || isDecimal) };
}

interface WholeDigits {
  readonly digits: string;
  readonly end: number;
  readonly isGrouped: boolean;
}

function groupedDigits(text: string, start: number, thousands: readonly string[]): WholeDigits | undefined {
  const first = /^[1-9]\d{0,2}(?!\d)/u.exec(text.slice(start, start + 4));
  const mark = first === null ? '' : (text[start + first[0].length] ?? '');
  if (first === null || !thousands.includes(mark)) return undefined;
  let end = start + first[0].length;
  let digits = first[0];
  while (text[end] === mark && /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5))) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  return digits.length > first[0].length ? { digits, end, isGrouped: true } : undefined;
}

function plainDigits(text: string, start: number): WholeDigits | undefined {
  const match = /^\d{1,15}(?!\d)/u.exec(text.slice(start, start + 16));
  return match === null ? undefined : { digits: match[0], end: start + match[0].length, isGrouped: false };
}
