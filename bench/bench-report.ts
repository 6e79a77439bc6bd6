import { type Cell, formatTable } from '../eval/report/table.ts';
import type { ColdStart } from './cold-start.ts';
import type { Measurements } from './measurements.ts';
import { type StageSpeed, steps } from './stage-speed.ts';
import type { MemoryUse } from './whole-program.ts';

/** The measurements as lines of at most 80 columns, each part with its ratios. */
export function benchReport(found: Measurements): string[] {
  const { calibration, weights } = found;
  return [
    `calibration: ${billions(calibration.int8)} int8 and ${billions(calibration.float32)} float32 G multiply-adds/s, one thread`,
    ...stageLines(found),
    ...peerLines(found),
    ...workerLines(found),
    ...(found.start ?? []).flatMap(startLines),
    ...memoryLines(found),
    ...(weights
      ? [
          '',
          ...formatTable(
            ['size in MB', 'weights', 'dictionary or vectors'],
            weights.map((own) => [own.lang, own.weights.toFixed(2), own.resources.toFixed(2)]),
          ),
        ]
      : []),
  ];
}

function billions(perSecond: number): string {
  return (perSecond / 1e9).toFixed(1);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function stageLines({ stages, calibration }: Measurements): string[] {
  if (!stages) return [];
  const perBillion = (speed: number): string => whole(speed / (calibration.int8 / 1e9));
  const cells = ({ speed }: StageSpeed, step: (typeof steps)[number]): Cell[] => [whole(speed[step]), perBillion(speed[step])];
  const rows = steps.map((step): Cell[] => [step, ...stages.flatMap((stage) => cells(stage, step))]);
  const shares = shareRows(stages);
  const counted = stages.map(({ lang, tokens }) => `${lang} ${whole(tokens)}`).join(', ');
  return [
    '',
    'tokens/s of each step, one thread, and per G int8 multiply-adds',
    ...formatTable(['step', ...stages.flatMap(({ lang }) => [`${lang} tokens/s`, `${lang} per G`])], rows),
    `tokens in the texts: ${counted}`,
    '',
    'time of the steps after the parse, in % of that of tag and parse',
    ...formatTable(['step', ...stages.map(({ lang }) => lang)], shares),
  ];
}

const afterParse = ['entities', 'claims', 'sentences'] as const;

function shareRows(stages: readonly StageSpeed[]): Cell[][] {
  const share = ({ speed }: StageSpeed, step: (typeof steps)[number]): number => (100 * speed['tag and parse']) / speed[step];
  const rows = afterParse.map((step): Cell[] => [step, ...stages.map((stage) => share(stage, step).toFixed(0))]);
  const sum = (stage: StageSpeed): number => afterParse.reduce((all, step) => all + share(stage, step), 0);
  return [...rows, ['together', ...stages.map((stage) => sum(stage).toFixed(0))]];
}

function peerLines({ peers, stages }: Measurements): string[] {
  const english = stages?.find(({ lang }) => lang === 'en');
  if (!peers || !english) return [];
  const { speed } = english;
  const tagging = english.tokens / (english.tokens / speed.segmentation + english.tokens / speed['tag and parse']);
  const rows = [
    ['recoupe: words, tags, features, lemmas, trees', whole(tagging), '1.00'],
    ...peers.map((peer) => [`${peer.name}: words and tags, no trees`, whole(peer.speed), (tagging / peer.speed).toFixed(2)]),
  ];
  return ['', 'the same English texts', ...formatTable(['program', 'tokens/s', 'recoupe ÷ it'], rows)];
}

function workerLines({ workers, calibration }: Measurements): string[] {
  if (!workers) return [];
  const row = (name: string, speed: number): Cell[] => [
    name,
    whole(speed),
    whole(speed / (calibration.int8 / 1e9)),
    (speed / workers.one).toFixed(2),
  ];
  const rows = [row('1', workers.one), row('2', workers.two)];
  return ['', 'whole program, from its start to its end', ...formatTable(['workers', 'tokens/s', 'per G', '÷ one worker'], rows)];
}

function startLines({ lang, words, seconds, steps: laps }: ColdStart): string[] {
  const total = Object.values(laps).reduce((sum, time) => sum + time, 0);
  const rows = Object.entries(laps).map(([step, time]) => [step, whole(time), `${Math.round((100 * time) / total)} %`]);
  return [
    '',
    `${lang}: start to first output of an article of ${words} words: ${seconds.toFixed(2)} s (median)`,
    ...formatTable(['step, in a process of its own', 'ms', 'share'], rows),
  ];
}

function memoryLines({ memory }: Measurements): string[] {
  if (!memory) return [];
  const ratio = (use: MemoryUse, other: MemoryUse | undefined): string | undefined =>
    use.megabytes === undefined || other?.megabytes === undefined ? undefined : (use.megabytes / other.megabytes).toFixed(2);
  const rows = memory.map((use, index) => [whole(use.documents), use.megabytes?.toFixed(0), ratio(use, memory[index - 1])]);
  return ['', 'peak memory over small documents', ...formatTable(['documents', 'MB', '÷ row above'], rows)];
}
