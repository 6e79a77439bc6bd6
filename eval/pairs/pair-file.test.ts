import { describe, expect, it } from 'vitest';
import { parsePairs } from './pair-file.ts';

const content = `
schema: recoupe-phenomena/1
phenomena: []
pairs:
  - id: two-days
    rule: Two days are two events.
    a: { lang: fr, date: "2021-05-04", text: Le dépôt a brûlé lundi. }
    b: { lang: en, date: "2021-05-04", text: The depot burned on Tuesday. }
    sameEvent: false
    fields: { date: conflict, modality: asserted / asserted }
`;

describe('parsePairs', () => {
  it('reads pairs, without copy unless it is said', () => {
    expect(parsePairs('pairs.yaml', content)).toMatchObject([
      { id: 'two-days', sameEvent: false, copy: false, fields: { date: 'conflict' } },
    ]);
  });

  it.each([
    ['date: conflict', 'date: other', /no verdict "other"/u],
    ['lang: fr', 'lang: french', /a language is two letters/u],
    ['"2021-05-04", text: Le', '"May 2021", text: Le', /a date is a day/u],
    ['sameEvent: false', 'same: false', /Unrecognized key: "same"/u],
    ['recoupe-phenomena/1', 'recoupe-phenomena/2', /pairs\.yaml: /u],
    ['pairs:', 'couples:', /pairs/u],
  ])('%s → %s is refused', (from, to, message) => {
    expect(() => parsePairs('pairs.yaml', content.replace(from, to))).toThrow(message);
  });
});
