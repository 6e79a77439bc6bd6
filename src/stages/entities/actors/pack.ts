export { type ActorPack, compileActorPack } from './actor-pack.ts';
export {
  type ActorEntry,
  actorEntrySchema,
  actorsFileSchema,
  actorTypes,
  countriesFileSchema,
  outletsFileSchema,
} from './actors-file.ts';
export { addActors, compileRegistry } from './compile-registry.ts';
export type { ActorRecord, ActorRegistry, BodyLabel } from './registry.ts';
export { type ReadActorFile, registryProblems } from './registry-checks.ts';
