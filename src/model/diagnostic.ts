import { z } from 'zod';

/** A problem in a document, as data: a stable code, a place where there is one, and words in the user's language. */
export const diagnosticSchema = z.object({
  code: z.string().regex(/^RC-[A-Z]+-\d{3}$/),
  severity: z.enum(['error', 'warning', 'info']),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  message: z.string(),
});
export type Diagnostic = Readonly<z.infer<typeof diagnosticSchema>>;

/** Where a stage puts the problems it meets; it never throws for a problem in a document. */
export type DiagnosticSink = (diagnostic: Diagnostic) => void;
