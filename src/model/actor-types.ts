/** What an actor is (contract, section 1). */
export const actorTypes = ['state-force', 'militia', 'rebel', 'tribe', 'government', 'organisation', 'media', 'person', 'group'] as const;
export type ActorType = (typeof actorTypes)[number];
