import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '../src/util/random.ts';

const help = `node tools/dist/bench/gazetteer-dump.js <file> [--rows <n>]

Writes invented rows in the columns of a GeoNames dump, 13,000,000 unless given: about as many bytes and names as all countries
have. Time the import of it: recoupe gazetteer import <file> --out <index>
`;

const seed = 20230305;
const rowsAtOnce = 5000;
const consonants = 'b c d f g h j k l m n p q r s t v w x z sh kh gh th dj'.split(' ');
const vowels = 'a e i o u ou ai y'.split(' ');
const arabic = 'ا ب ت ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي'.split(' ');
const generic = ['Wadi', 'Jabal', 'Tall', 'Nahr', 'San', 'Mount', 'Lake', 'Saint', 'New', 'Ain'];
const codes = ['P\tPPL', 'P\tPPLX', 'H\tSTM', 'T\tMT', 'S\tHTL', 'S\tSCH', 'A\tADM4', 'L\tLCTY', 'R\tRD', 'S\tFRM'];
const countries = ['SY\t\t11', 'IQ\t\t01', 'UA\t\t05', 'US\t\tCA', 'FR\t\t11', 'CN\t\t02', 'YE\t\t16', 'SD\t\t47', 'RU\t\t48', 'MX\t\t09'];

/** Rows of an invented dump, the same ones each time. */
export function* inventedRows(count: number): Generator<string> {
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[random.below(list.length)]!;
  const syllables = (length: number): string => Array.from({ length }, () => pick(consonants) + pick(vowels)).join('');
  const word = (): string => {
    const text = syllables(2 + random.below(3));
    return text[0]!.toUpperCase() + text.slice(1);
  };
  for (let id = 1; id <= count; id++) {
    const name = random.next() < 0.3 ? `${pick(generic)} ${word()}` : word();
    const others = random.next() < 0.5 ? [word(), Array.from({ length: 6 }, () => pick(arabic)).join('')] : [];
    const [lat, lon] = [(random.next() * 180 - 90).toFixed(5), (random.next() * 360 - 180).toFixed(5)];
    const population = random.next() < 0.1 ? random.below(1_000_000) : 0;
    const place = [id, name, name, others.join(','), lat, lon, pick(codes), pick(countries)].join('\t');
    yield `${place}\t\t\t\t${population}\t\t${random.below(3000)}\tEtc/UTC\t2023-03-05`;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rows: { type: 'string', default: '13000000' } } });
  const [path] = positionals;
  if (path === undefined || !/^[1-9]\d*$/u.test(values.rows)) {
    process.stderr.write(help);
    process.exitCode = 1;
    return;
  }
  const file = createWriteStream(path);
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
    lines = [];
  };
  for (const row of inventedRows(Number(values.rows))) {
    lines.push(row);
    if (lines.length === rowsAtOnce) await flush();
  }
  if (lines.length > 0) await flush();
  file.end();
  await once(file, 'close');
}

await main();
