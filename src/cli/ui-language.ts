import { type UiLanguage, uiLanguages } from '../views/ui-language.ts';

/**
 * The language of the program's own words: `--ui`, else the locale of the environment, else English.
 * @example chooseUiLanguage(['read', '--ui', 'fr'], {}) // 'fr'
 */
export function chooseUiLanguage(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): UiLanguage {
  return statedUi(args) ?? localeUi(environment) ?? 'en';
}

function statedUi(args: readonly string[]): UiLanguage | undefined {
  const index = args.findIndex((arg) => arg === '--ui' || arg.startsWith('--ui='));
  const value = args[index] === '--ui' ? args[index + 1] : args[index]?.slice('--ui='.length);
  return uiLanguages.find((language) => language === value);
}

/** The first variable that is set decides, as in POSIX: LC_ALL, LC_MESSAGES, LANG. */
function localeUi({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): UiLanguage | undefined {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return uiLanguages.find((language) => locale?.toLowerCase().split(/[_.@-]/u)[0] === language);
}
