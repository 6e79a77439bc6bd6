/** The JSON Schemas that `recoupe schema` prints. */
export const schemaNames = ['reading', 'crosscheck'] as const;
export type SchemaName = (typeof schemaNames)[number];
