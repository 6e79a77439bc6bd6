/** What somebody states about a document. `date` and `retrievedAt` are ISO 8601, `lang` BCP 47, `url` absolute. */
export interface StatedFields {
  readonly date?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly author?: string;
  readonly lang?: string;
  readonly retrievedAt?: string;
}

export type FieldName = keyof StatedFields;

/** Who states it, strongest first: a weaker statement only fills what the stronger ones leave open. */
const statementOrigins = ['record', 'sidecar', 'front-matter', 'page', 'options'] as const;
type StatementOrigin = (typeof statementOrigins)[number];

export interface Statement {
  readonly origin: StatementOrigin;
  readonly fields: StatedFields;
}

/** The first statement, by strength of origin, that holds the field. */
export function strongestStatement(statements: readonly Statement[], name: FieldName): Statement | undefined {
  for (const origin of statementOrigins) {
    const statement = statements.find((candidate) => candidate.origin === origin && candidate.fields[name] !== undefined);
    if (statement) return statement;
  }
  return undefined;
}
