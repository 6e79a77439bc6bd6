/** The JSON Schemas that `recoupe schema` prints. */
export const schemaNames = ['reading', 'crosscheck', 'relations', 'framing', 'ledger'] as const;
export type SchemaName = (typeof schemaNames)[number];
