import type { CalibrationLine } from './calibration-line.ts';
import type { ColdStart } from './cold-start.ts';
import type { PeerSpeed } from './peers.ts';
import type { StageSpeed } from './stage-speed.ts';
import type { WeightSizes } from './weights.ts';
import type { MemoryUse, WorkerSpeed } from './whole-program.ts';

/** All that one run of the bench found; a part that was not asked for is absent. */
export interface Measurements {
  readonly calibration: CalibrationLine;
  readonly stages?: readonly StageSpeed[];
  readonly peers?: readonly PeerSpeed[];
  readonly workers?: WorkerSpeed;
  readonly start?: readonly ColdStart[];
  readonly memory?: readonly MemoryUse[];
  readonly weights?: readonly WeightSizes[];
}
