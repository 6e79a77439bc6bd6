import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguages } from '../../src/load.ts';
import { loadKnownNames } from '../entities/known-names.ts';
import { openLineage } from '../phenomena/type-lineage.ts';
import { checkout, dataFolders } from '../report/checkout.ts';
import { readParties } from './parties-file.ts';
import { runSwap, type SwapResult } from './run-swap.ts';

const help = `npm run eval:swap -- [options]

Exchanges the parties of eval/swap/parties.yaml in sentences and in the annotated
reports, reads both, and lists every claim whose class, type, axes, roles, holders
or severity changed with the names. The exit status is 1 where one did.

  --bar <number>  part of a report's core claims that must be found (0.6)
  --json          print one JSON object
`;

function lines({ name, forms, differences }: SwapResult): string[] {
  const head = `${name} [${forms.map((pair) => pair.join(' / ')).join(', ')}]`;
  return [head, ...differences.map(({ trigger, field, before, after }) => `    ${trigger} ${field}: ${before}  →  ${after}`)];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bar: { type: 'string', default: '0.6' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const folders = dataFolders();
  const bench = { library: loadLanguages(folders), known: loadKnownNames(folders), ancestors: openLineage(folders.world) };
  const scores = await runSwap(readParties(join(checkout, 'eval/swap/parties.yaml')), checkout, bench, Number(values.bar));
  const changed = scores.results.filter(({ differences }) => differences.length > 0);
  const claims = scores.results.reduce((sum, result) => sum + result.claims, 0);
  const report = [
    ...changed.flatMap(lines),
    '',
    `${scores.results.length} exchanges, ${claims} claims: ${changed.length} exchanges read otherwise`,
    `not read well enough to count: ${scores.belowBar.length}`,
    ...scores.belowBar.map((name) => `    ${name}`),
    '',
  ];
  process.stdout.write(values.json ? `${JSON.stringify(scores)}\n` : report.join('\n'));
  if (changed.length > 0) process.exitCode = 1;
}

await main();
