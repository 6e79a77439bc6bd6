import { Tinypool } from 'tinypool';
import type { IngestedItem } from '../../model/source-document.ts';
import { configurationProblem } from '../cli-error.ts';
import { setInterruptBudget } from './interrupt-budget.ts';
import { crashed, failureOutput, type ReadSettings } from './read-item.ts';
import type { ReadOutcome } from './read-outcome.ts';
import type { ReadTask, ReadTaskResult } from './read-worker.ts';

const mostItems = 16;
const mostCharacters = 30_000;

/**
 * Reads items on several threads and gives the outcomes in the order of the items. Only a few batches are under way
 * at a time, whatever the number of items.
 */
export async function* readInWorkers(
  items: AsyncIterable<IngestedItem>,
  workers: number,
  settings: ReadSettings,
): AsyncGenerator<ReadOutcome> {
  setInterruptBudget('patient');
  const pool = new Tinypool({
    filename: new URL('./read-worker.js', import.meta.url).href,
    name: 'readBatch',
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
  });
  const underWay: Promise<readonly ReadOutcome[]>[] = [];
  try {
    for await (const batch of batches(items)) {
      underWay.push(start(pool, { items: batch, settings }));
      if (underWay.length > 2 * workers) yield* await underWay.shift()!;
    }
    for (const outcomes of underWay) yield* await outcomes;
  } finally {
    await pool.destroy();
  }
}

/** Where a thread dies, the documents of its batch fail and the rest goes on. */
function start(pool: Tinypool, task: ReadTask): Promise<readonly ReadOutcome[]> {
  const outcomes = (pool.run(task) as Promise<ReadTaskResult>).then(
    (result) => {
      if ('outcomes' in result) return result.outcomes;
      throw configurationProblem(result.configuration.code, result.configuration.path, task.settings.ui);
    },
    (error: unknown) => task.items.map((item) => failedItem(item, error, task.settings)),
  );
  outcomes.catch(() => undefined);
  return outcomes;
}

function failedItem(item: IngestedItem, error: unknown, settings: ReadSettings): ReadOutcome {
  const failure =
    item.kind === 'failed'
      ? item.failure
      : crashed(item.kind === 'document' ? item.document : { ...item.duplicate, source: {} }, error, settings.ui);
  return { kind: 'failed', output: failureOutput(failure, settings), failure };
}

async function* batches(items: AsyncIterable<IngestedItem>): AsyncGenerator<readonly IngestedItem[]> {
  let batch: IngestedItem[] = [];
  let characters = 0;
  for await (const item of items) {
    batch.push(item);
    characters += item.kind === 'document' ? item.document.text.length : 0;
    if (batch.length < mostItems && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
