import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { framingLineSchema, ledgerLineSchema, relationLineSchema } from '../../src/model/over-time.ts';
import { jsonLines, lastLine, runRecoupe, temporaryFolder } from './run-recoupe.ts';

const record = (id: string, date: string, text: string): string => `${JSON.stringify({ id, outlet: 'Lake Herald', date, text })}\n`;

const february = record(
  'february',
  '2024-02-10',
  'Rwanda supports the M23 rebels, United Nations experts said. Kigali denied that it supports the M23. ' +
    'The Congolese army promised that it would retake Bunagana before 30 June 2024.',
);
const september = record(
  'september',
  '2024-09-14',
  'Rwanda no longer supports the M23, the Congolese army said. The Congolese army has not retaken Bunagana, residents of Goma said.',
);
const folder = temporaryFolder({ 'february.jsonl': february, 'september.jsonl': september, 'turned.jsonl': september + february });
const file = (name: string): string => join(folder.path, name);
const both = [file('february.jsonl'), file('september.jsonl')];
afterAll(() => folder.remove());

describe('recoupe relations, framing, ledger', () => {
  test.each([
    ['relations', 'en', ['Rwanda – March 23 Movement', 'DISPUTED', 'SAID TO BE OVER', 'denies it — Rwandan government']],
    ['relations', 'fr', ['Rwanda – Mouvement du 23 mars', 'CONTESTÉ', 'DIT FINI', 'le dément — gouvernement rwandais']],
    ['framing', 'en', ['March 23 Movement', 'Lake Herald', '“M23 rebels”', 'reporting United Nations experts']],
    ['ledger', 'en', ['Promised (1)', 'due by 2024-06-29 (“before 30 June 2024”) — NOT DONE IN TIME', 'says it is not done — residents']],
  ])('%s speaks to a person (%s)', async (command, ui, expected) => {
    const { status, stdout, stderr } = await runRecoupe([command, ...both, '--ui', ui]);
    expect(status).toBe(0);
    const text = stdout.replaceAll(/\s+/gu, ' ');
    for (const words of expected) expect(text).toContain(words);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(lastLine(stderr)).toBe('in 2 = read 2 + duplicates 0 + failed 0');
  });

  test.each([
    ['relations', relationLineSchema],
    ['framing', framingLineSchema],
    ['ledger', ledgerLineSchema],
  ])('%s prints lines for programs that keep to their schema', async (command, schema) => {
    const { stdout } = await runRecoupe([command, file('turned.jsonl'), '--format', 'jsonl']);
    const lines = jsonLines(stdout);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(schema.safeParse(line).error).toBeUndefined();
    expect((await runRecoupe(['schema', command])).stdout).toContain(`A line of recoupe ${command}`);
  });

  test('gives the same bytes for any order and any number of workers', async () => {
    const one = await runRecoupe(['relations', ...both, '--format', 'jsonl']);
    const turned = await runRecoupe(['relations', file('turned.jsonl'), '--format', 'jsonl', '--workers', '2']);
    expect(turned.stdout).toBe(one.stdout);
  });

  test('has help of its own', async () => {
    expect((await runRecoupe(['ledger', '--help', '--ui', 'fr'])).stdout).toContain('recoupe ledger articles/');
  });

  test('writes a page whose words lead to the reports', async () => {
    const { status } = await runRecoupe(['relations', ...both, '--format', 'html', '--out', file('page'), '--no-open']);
    expect(status).toBe(0);
    const html = readFileSync(file('page/index.html'), 'utf8');
    const links = [...html.matchAll(/class="plain-words" href="(?<path>[^"#]+)#/gu)].map(({ groups }) => groups!.path!);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(existsSync(file(join('page', link)))).toBe(true);
  });
});

describe('recoupe check on reports months apart', () => {
  test('says that they share no event, then how actors stand to each other and what changed', async () => {
    const { stdout } = await runRecoupe(['check', ...both]);
    const text = stdout.replaceAll(/\s+/gu, ' ');
    expect(text).toContain('No event is told by more than one of these reports. Over time: who is said to stand how to whom');
    expect(text).toContain('≠ support: Rwanda → March 23 Movement: over, says Armed Forces of the Democratic Republic of the Congo');
    const lines = jsonLines((await runRecoupe(['check', ...both, '--format', 'jsonl'])).stdout);
    expect(lines.filter((line) => !('event' in line))).toEqual([]);
  });

  test('leaves one-voiced relations out beside a shared event', async () => {
    const told = (id: string, outlet: string, more: string): string =>
      `${JSON.stringify({ id, outlet, date: '2024-03-13', text: `Gunmen attacked an army post near Menaka on 12 March 2024, killing nine soldiers. ${more}` })}\n`;
    const shared = temporaryFolder({
      'reports.jsonl':
        told('post', 'Sarne Post', 'Rwanda supports the M23.') + told('herald', 'Kesra Herald', 'Nobody claimed the attack.'),
    });
    const path = join(shared.path, 'reports.jsonl');
    expect((await runRecoupe(['check', path])).stdout).not.toContain('Over time');
    expect(jsonLines((await runRecoupe(['check', path, '--format', 'jsonl'])).stdout).filter((line) => 'pair' in line)).toEqual([]);
    shared.remove();
  });
});
