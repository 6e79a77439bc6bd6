import { YAMLParseError } from 'yaml';
import { z } from 'zod';

type Issue = z.core.$ZodIssue;

const mends: Partial<Record<Issue['code'], string>> = {
  unrecognized_keys: 'Remove it, or correct its spelling.',
  invalid_type: 'Give the key a value of this type.',
  invalid_value: 'Use one of the values named.',
  invalid_format: 'Write it in this form.',
  too_small: 'Add what is missing.',
  too_big: 'Shorten it.',
};

function issueLine(file: string, issue: Issue): string {
  const key = issue.path.length === 0 ? '' : ` ${issue.path.map(String).join('.')}:`;
  return `${file}:${key} ${issue.message}. ${mends[issue.code] ?? 'Correct the value.'}`;
}

/**
 * What is wrong with a data file, a line for each problem: file, key, mend.
 * @param file path as the author of the file knows it
 * @param error what compiling its content threw
 */
export function packProblems(file: string, error: unknown): readonly string[] {
  if (error instanceof z.ZodError) return error.issues.map((issue) => issueLine(file, issue));
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof YAMLParseError) return [`${file}: ${message.split('\n')[0]}`];
  return [message.includes('.yaml') ? message : `${file}: ${message}`];
}
