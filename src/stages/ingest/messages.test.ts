import { describe, expect, it } from 'vitest';
import { ingestCodes, problemDiagnostic, problemMessage } from './messages.ts';

describe('problemMessage', () => {
  it.each(ingestCodes)('%s names the file and the mend in both languages', (code) => {
    const problem = { code, details: { file: 'dossier/rapport.txt', key: 'date', value: 'x', limit: 10 } };
    const messages = [problemMessage(problem, 'fr'), problemMessage(problem, 'en')];
    expect(messages[0]).not.toBe(messages[1]);
    for (const message of messages) {
      expect(message).toMatch(/^dossier\/rapport\.txt ?: .+[.!] .+\.$/u);
      expect(message).not.toContain('undefined');
    }
  });
});

describe('problemDiagnostic', () => {
  it('carries code and severity', () => {
    expect(problemDiagnostic({ code: 'RC-INGEST-030', details: { file: 'a', value: 'cp850' } }, 'en')).toMatchObject({
      code: 'RC-INGEST-030',
      severity: 'warning',
    });
  });
});
