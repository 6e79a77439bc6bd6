import { describe, expect, it } from 'vitest';
import { parseVerdicts, quotedWords } from './verdict-file.ts';

const content = `
schema: recoupe-crosscheck/1
documents:
  - { document: 1, file: reports/1.txt, outlet: Anso Echo, date: 2021-05-04, lang: en }
  - { document: 2, file: reports/2.txt, outlet: Belo Post, date: 2021-05-05, lang: en }
events:
  - id: e1
    what: A depot burns
    type: fire
    told:
      - { report: 1, words: The depot of Anso burned }
      - { report: 2, words: burned down, again: true }
    independentOrigins: 2
    origins:
      - { holder: mayor of Anso, alsoNamed: [The mayor], reports: [1] }
      - { holder: keeper, reports: [2], why: eye-witness }
    omittedBy: [2]
    fields:
      - { field: killed, verdict: conflict, pairs: [{ a: 1, b: 2, verdict: conflict }], alsoWithin: { report: 1, why: two accounts } }
      - { field: place, verdict: same, alsoDefensible: compatible }
      - { field: missing, verdict: silent, alsoDefensible: "no such field, if missing is not coded" }
copies: [{ document: 2, of: 1, kind: part, own: its last words }]
notMerged: [{ a: e1, b: e1, why: form only }]
plans: [{ plan: { report: 1, words: will be rebuilt }, event: e1 }]
traps: [{ report: 2, words: if it rains, why: condition }]
`;

describe('parseVerdicts', () => {
  it('reads events, fields, copies, plans and traps', () => {
    const file = parseVerdicts('verdicts.yaml', content);
    const [event] = file.events;
    expect(event!.told.map(({ again }) => again)).toEqual([false, true]);
    expect(event!.origins[1]).toEqual({ holder: 'keeper', alsoNamed: [], reports: [2], why: 'eye-witness' });
    expect(event!.fields.map(({ alsoDefensible }) => alsoDefensible)).toEqual([undefined, 'compatible', 'no such field']);
    expect(file.documents[0]!.date).toBe('2021-05-04');
    expect(quotedWords(file).map(({ where, quoted }) => `${where}: ${quoted.report}`)).toEqual([
      'e1, told: 1',
      'e1, told: 2',
      'the plan of e1: 1',
      'traps: 2',
    ]);
  });

  it.each([
    ['verdict: same,', 'verdict: alike,', /verdicts\.yaml: .*\n.*events\[0\]\.fields\[1\]\.verdict/u],
    ['alsoDefensible: compatible', 'alsoDefensible: perhaps', /"perhaps" is neither a verdict/u],
    ['holder: keeper, reports: [2]', 'holder: keeper, reports: [3]', /e1, origin keeper: no document 3 is listed/u],
    ['a: 1, b: 2, verdict', 'a: 1, b: 4, verdict', /e1, field killed: no document 4 is listed/u],
    ['alsoWithin: { report: 1', 'alsoWithin: { report: 5', /e1, field killed: no document 5 is listed/u],
    ['document: 2, of: 1', 'document: 2, of: 7', /copies: no document 7 is listed/u],
    ['{ report: 2, words: burned down', '{ report: 9, words: burned down', /e1, told: no document 9 is listed/u],
    ['omittedBy: [2]', 'omittedBy: [6]', /e1, omittedBy: no document 6 is listed/u],
    ['a: e1, b: e1', 'a: e1, b: e2', /notMerged: no event "e2" is listed/u],
    ['rebuilt }, event: e1', 'rebuilt }, event: e3', /plans: no event "e3" is listed/u],
    ['field: place', 'field: killed', /e1, field killed is there twice/u],
    ['document: 2, file', 'document: 1, file', /document 1 is there twice/u],
    ['kind: part', 'kind: half', /copies\[0\]\.kind/u],
    ['what: A depot burns', 'what: A depot burns\n    when: Monday', /Unrecognized key: "when"/u],
    ['copies: [{', 'copies: [{{', /verdicts\.yaml: /u],
  ])('%s → %s is refused', (from, to, message) => {
    expect(content).toContain(from);
    expect(() => parseVerdicts('verdicts.yaml', content.replace(from, to))).toThrow(message);
  });
});
