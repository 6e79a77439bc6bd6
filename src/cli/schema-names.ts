/** The JSON Schemas that `recoupe schema` prints. */
export const schemaNames = ['reading'] as const;
export type SchemaName = (typeof schemaNames)[number];
