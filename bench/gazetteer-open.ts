import { memoryUsage } from 'node:process';
import { openBundledGazetteer } from '../src/build/bundled-gazetteer.ts';
import { openFileSource } from '../src/cli/gazetteer/file-source.ts';
import { openGazetteer } from '../src/stages/entities/gazetteer/index.ts';

// Run in a fresh process: opens a gazetteer, looks names up, and prints how long it took and how much memory it holds. Arguments:
// the folder of the bundled gazetteer or the path of an index, then the names as JSON.
const rounds = 200;
const [path = '', names = '[]'] = process.argv.slice(2);
const list = JSON.parse(names) as readonly string[];

const before = memoryUsage().rss;
const started = performance.now();
const gazetteer = path.endsWith('.idx') ? openGazetteer([openFileSource(path)]) : openBundledGazetteer(path);
const openMilliseconds = performance.now() - started;
const megabytes = (memoryUsage().rss - before) / 1e6;

const first = performance.now();
for (const name of list) gazetteer.candidates(name);
const firstMicroseconds = ((performance.now() - first) * 1000) / list.length;

function microseconds(work: (name: string) => unknown): number {
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) for (const name of list) work(name);
  return ((performance.now() - begun) * 1000) / (rounds * list.length);
}

process.stdout.write(
  JSON.stringify({
    openMilliseconds,
    megabytes,
    firstMicroseconds,
    namesMicroseconds: microseconds((name) => gazetteer.candidates(name)),
    keysMicroseconds: microseconds((name) => gazetteer.candidates(name, { withKeys: true })),
    prefixMicroseconds: microseconds((name) => gazetteer.hasPrefix(`${name} x`)),
  }),
);
