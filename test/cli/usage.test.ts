import { describe, expect, test } from 'vitest';
import { chooseUiLanguage } from '../../src/cli/ui-language.ts';
import { runRecoupe } from './run-recoupe.ts';

describe('usage', () => {
  test.each([
    { name: 'unknown option', args: ['read', 'a', '--wrokers'], says: '--wrokers (did you mean --workers?)' },
    { name: 'unknown command', args: ['raed', 'a'], says: 'unknown command: raed' },
    { name: 'nothing to read', args: ['read'], says: 'nothing to read' },
    { name: 'value not allowed', args: ['read', 'a', '--format', 'xml'], says: 'text, jsonl, html' },
    { name: 'number not allowed', args: ['read', 'a', '--workers', '0'], says: '--workers <n> "0"' },
    { name: 'value missing', args: ['read', 'a', '--format'], says: 'needs a value' },
    { name: 'language not read', args: ['read', 'a', '--lang', 'zz'], says: 'Languages read: en, fr' },
    { name: 'not a date', args: ['read', 'a', '--date', '31/12/99'], says: 'value not allowed: --date "31/12/99"\n  Write a day' },
    { name: 'no schema', args: ['schema'], says: 'the name of a schema is missing: reading, crosscheck' },
    {
      name: 'schema unknown',
      args: ['schema', 'nothing'],
      says: 'unknown schema: nothing. Schemas: reading, crosscheck, relations, framing, ledger.',
    },
  ])('$name ends with status 1 and says what to do', async ({ args, says }) => {
    const { status, stdout, stderr } = await runRecoupe(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });

  test.each([
    ['an unknown command', ['\u001b[31mred\u0007']],
    ['an unknown option', ['read', 'a', '--\u009b2J']],
    ['a language', ['read', 'a', '--lang', '\u202exx']],
    ['a file name', ['read', 'no\u001bsuch\nin 1 = read 1']],
  ])('%s cannot command the terminal', async (_name, args) => {
    const { stderr } = await runRecoupe(args);
    expect(stderr).toContain('⟨U+');
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  test('errors have one JSON shape', async () => {
    const { status, stderr } = await runRecoupe(['read', 'a', '--format', 'xml', '--json']);
    expect(status).toBe(1);
    const { error } = JSON.parse(stderr) as { error: Record<string, unknown> };
    expect(Object.keys(error).sort()).toEqual(['code', 'hint', 'message']);
    expect(error.code).toBe('RC-CLI-001');
  });

  test('help has examples, in the language asked for', async () => {
    const [french, english, read] = [
      await runRecoupe(['--help'], { environment: { LC_ALL: 'fr_FR.UTF-8' } }),
      await runRecoupe(['--help', '--ui', 'en'], { environment: { LC_ALL: 'fr_FR.UTF-8' } }),
      await runRecoupe(['read', '--help', '--ui', 'fr']),
    ];
    expect(french.status).toBe(0);
    expect(french.stdout).toContain('Exemples :');
    expect(french.stdout).not.toContain('Usage:');
    expect(french.stdout + read.stdout).not.toMatch(/\[options\]|<inputs|<path>/u);
    expect(read.stdout).toContain('JSON, JSON Lines');
    expect(english.stdout).toContain('Examples:');
    expect(read.stdout).toContain('--workers');
    expect(read.stdout).toContain('Exemples :');
  });

  test('the schema of a cross-check names the fields of the contract', async () => {
    const { status, stdout } = await runRecoupe(['schema', 'crosscheck']);
    expect(status).toBe(0);
    const { required } = JSON.parse(stdout) as { required: string[] };
    expect(required).toEqual(expect.arrayContaining(['schemaVersion', 'event', 'members', 'origins', 'fields', 'similar']));
    expect(required).not.toContain('claims');
  });

  test('the schema of readings is JSON Schema that names the fields of the contract', async () => {
    const { status, stdout } = await runRecoupe(['schema', 'reading']);
    expect(status).toBe(0);
    const schema = JSON.parse(stdout) as { anyOf: { required: string[] }[] };
    expect(schema.anyOf.map(({ required }) => required.includes('schemaVersion'))).toEqual([true, true, true]);
    expect(schema.anyOf[0]!.required).toContain('coverage');
  });

  test('licences are printed', async () => {
    const { status, stdout } = await runRecoupe(['--licenses']);
    expect(status).toBe(0);
    expect(stdout).toContain('Apache');
  });
});

describe('chooseUiLanguage', () => {
  test.each([
    { args: ['--ui', 'fr'], environment: { LANG: 'en_GB.UTF-8' }, ui: 'fr' },
    { args: ['read', '--ui=en'], environment: { LC_ALL: 'fr_FR.UTF-8' }, ui: 'en' },
    { args: [], environment: { LC_ALL: '', LANG: 'fr_CA.UTF-8' }, ui: 'fr' },
    { args: [], environment: { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, ui: 'en' },
    { args: [], environment: { LANG: 'de_DE' }, ui: 'en' },
    { args: [], environment: {}, ui: 'en' },
    { args: ['--ui', 'xx'], environment: {}, ui: 'en' },
  ])('$args with $environment is $ui', ({ args, environment, ui }) => {
    expect(chooseUiLanguage(args, environment)).toBe(ui);
  });
});
