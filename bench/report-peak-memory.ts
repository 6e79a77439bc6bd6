import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before the program by `--import`: when the process ends, its peak memory in kilobytes goes into a file.
const path = process.env.RECOUPE_BENCH_PEAK;
if (isMainThread && path !== undefined) process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS)));
