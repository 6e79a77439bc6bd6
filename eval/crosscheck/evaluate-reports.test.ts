import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReports } from './evaluate-reports.ts';
import { parseVerdicts } from './verdict-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-verdicts-'));
  const head = '---\ntitle: Incendie à Anso\noutlet: L’Écho d’Anso\ndate: 2021-05-04\nlang: fr\n---\n';
  writeFileSync(join(folder, '1.txt'), `${head}Le dépôt d’Anso a brûlé lundi. Quelque 2\u202f000 sacs sont perdus.\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (words: string, name = '1.txt') =>
  parseVerdicts(
    'verdicts.yaml',
    `
schema: recoupe-crosscheck/1
documents: [{ document: 1, file: ${name}, outlet: L’Écho d’Anso, date: 2021-05-04, lang: fr }]
events:
  - { id: e1, what: fire, type: fire, told: [{ report: 1, words: "${words}" }], independentOrigins: 1, origins: [], fields: [] }
`,
  );

describe('openReports', () => {
  const open = async (words: string, name?: string) => openReports(folder, fileOf(words, name), { datelines: [] });

  it('opens a report with what its head states, its spaces as they are', async () => {
    const document = (await open('Quelque 2\\u202f000 sacs sont perdus')).get(1)!;
    expect(document.source).toMatchObject({ outlet: 'L’Écho d’Anso', publishedAt: '2021-05-04' });
    expect(document.statedLanguage).toBe('fr');
    expect(document.text).not.toContain('outlet');
  });

  it.each([
    ['Quelque 2 000 sacs', '1.txt', /^e1, told: "Quelque 2 000 sacs" stands 0 times in report 1, not once$/u],
    ['d’Anso', '2.txt', /^report 1: /u],
    ['s', '1.txt', /stands \d+ times in report 1, not once/u],
  ])('"%s" in %s is refused', async (words, name, message) => {
    await expect(open(words, name)).rejects.toThrow(message);
  });
});
