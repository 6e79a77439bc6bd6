import { loadLanguages, ownFolders } from '../../load.ts';
import { loadCrosscheck } from '../../load-crosscheck.ts';
import type { EventTypes } from '../../model/event-type.ts';
import { framingLineSchema, ledgerLineSchema, relationLineSchema } from '../../model/over-time.ts';
import type { Reading } from '../../model/reading.ts';
import { renderListingText } from '../../render/listing-text.ts';
import { ledger, namings, relations } from '../../stages/crosscheck/index.ts';
import type { OverTimeKnowledge } from '../../stages/crosscheck/pack.ts';
import { buildFramingView } from '../../views/framing.ts';
import { buildLedgerView } from '../../views/ledger.ts';
import type { ListingView } from '../../views/listing-view.ts';
import { buildRelationsView } from '../../views/relations.ts';
import { collectReadings } from '../check/collect-readings.ts';
import { outputFor, textOptions } from '../check/outputs.ts';
import { exitStatus } from '../cli-error.ts';
import { jsonText } from '../inert-text.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { reconciliation } from '../read/tally.ts';
import { writeListingPages } from './listing-pages.ts';
import type { OverTimeName } from './over-time-names.ts';

/** What one of the commands finds: its lines, checked against their schema, and how a person sees them. */
interface Found {
  readonly lines: readonly unknown[];
  readonly view: () => ListingView;
}

interface Given {
  readonly readings: readonly Reading[];
  readonly knowledge: OverTimeKnowledge;
  readonly options: ReadOptions;
  readonly types: EventTypes;
}

const finders: Readonly<Record<OverTimeName, (given: Given) => Found>> = {
  relations: ({ readings, knowledge, options: { ui }, types }) => {
    const found = relations(readings, { knowledge });
    return {
      lines: found.lines.map((line) => relationLineSchema.parse(line)),
      view: () => buildRelationsView(found, readings, { ui, types }),
    };
  },
  framing: ({ readings, knowledge, options: { ui } }) => {
    const found = namings(readings, { knowledge });
    return { lines: found.lines.map((line) => framingLineSchema.parse(line)), view: () => buildFramingView(found, readings, { ui }) };
  },
  ledger: ({ readings, knowledge, options: { ui } }) => {
    const found = ledger(readings, { knowledge });
    return { lines: found.lines.map((line) => ledgerLineSchema.parse(line)), view: () => buildLedgerView(found, readings, { ui }) };
  },
};

/**
 * `recoupe relations`, `framing`, `ledger`: reads the inputs and follows actors and announcements over them.
 * @returns the exit status
 * @throws CliError where nothing can be read or written at all
 */
export async function overTimeCommand(name: OverTimeName, inputs: readonly string[], options: ReadOptions): Promise<number> {
  const library = loadLanguages();
  const { readings, tally } = await collectReadings(inputs, options, library);
  const knowledge = await loadCrosscheck(library, ownFolders().world);
  const found = finders[name]({ readings, knowledge, options, types: library.eventTypes() });
  await present[options.format](found, name, { readings, options, types: library.eventTypes() });
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

type Present = (found: Found, name: OverTimeName, given: Pick<Given, 'readings' | 'options' | 'types'>) => Promise<void>;

const present: Readonly<Record<ReadOptions['format'], Present>> = {
  jsonl: async ({ lines }, name, { options }) => {
    const output = await outputFor(options, `${name}.jsonl`);
    for (const line of lines) await output.write(`${jsonText(line)}\n`);
    await output.close();
  },
  text: async ({ view }, name, { options }) => {
    const output = await outputFor(options, `${name}.txt`);
    await output.write(renderListingText(view(), textOptions(options)));
    await output.close();
  },
  html: async ({ view }, _, { readings, options, types }) => writeListingPages(view(), readings, options, types),
};
