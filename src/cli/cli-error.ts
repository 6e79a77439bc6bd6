import { type ConfigurationCode, ConfigurationError } from '../load.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { jsonText, oneLine } from './inert-text.ts';
import { type MessageKey, say } from './messages.ts';

/** The contract's exit statuses. */
export const exitStatus = { done: 0, usage: 1, someFailed: 2 } as const;

/** What ends the program, at its edge: a stable code, words, and what to do about it. */
export class CliError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly path: string | undefined;

  constructor(code: string, message: string, details: { readonly hint?: string | undefined; readonly path?: string | undefined } = {}) {
    super(message);
    this.name = 'CliError';
    this.code = code;
    this.hint = details.hint;
    this.path = details.path;
  }
}

/** The one shape of errors for other programs (contract, section 4). */
export function errorJson({ code, message, hint, path }: Pick<CliError, 'code' | 'message' | 'hint' | 'path'>): string {
  return `${jsonText({ error: { code, message, hint, path } })}\n`;
}

/** The same for people. */
export function errorText({ message, hint }: Pick<CliError, 'message' | 'hint'>): string {
  return `recoupe: ${oneLine(message)}\n${hint === undefined ? '' : `  ${oneLine(hint)}\n`}`;
}

const configurationWords: Readonly<Record<ConfigurationCode, readonly [MessageKey, MessageKey]>> = {
  'RC-LOAD-001': ['load.notBuilt', 'load.build'],
  'RC-LOAD-002': ['load.noModel', 'load.train'],
  'RC-LOAD-003': ['load.broken', 'load.train'],
  'RC-LOAD-004': ['load.ownBroken', 'load.ownMend'],
};

/** An installation that is not complete, in words. */
export function configurationProblem(code: ConfigurationCode, path: string, ui: UiLanguage): CliError {
  const [what, mend] = configurationWords[code];
  return new CliError(code, say(ui, what, { path }), { hint: say(ui, mend), path });
}

/**
 * Any error as one that the program ends with.
 * @throws the error itself where it is a bug
 */
export function asCliError(error: unknown, ui: UiLanguage): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof ConfigurationError) return configurationProblem(error.code, error.path, ui);
  throw error;
}
