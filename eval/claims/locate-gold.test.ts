import { describe, expect, it } from 'vitest';
import { locateGold } from './locate-gold.ts';

const head = `
note: Invented report. Events, persons and outlets are fictitious.
lang: fr
title: Le gué de Tamrat
outlet: Le Courrier des collines
date: 2024-10-17
text: |
  La brigade du Nord a repris mardi le gué de Tamrat. Elle a perdu neuf hommes.
  « Le gué est à nous », a déclaré son commandant, selon une source locale.
entities:
  - { id: brigade, name: brigade du Nord, mentions: [brigade] }
  - { id: tamrat, name: gué de Tamrat, mentions: [gué] }
`;
const axes = 'polarity: positive, modality: asserted, outcome: succeeded, quote: none';
const first = `{ trigger: repris, class: event, tier: core, types: [control], roles: [
  { role: actor, text: brigade du Nord, ref: brigade }, { role: theme, text: gué, ref: tamrat },
  { role: recipient, implicit: true, ref: null } ], time: { text: mardi, iso: 2024-10-15 }, holder: narrator, ${axes} }`;
const second = `{ trigger: perdu, class: event, tier: secondary, types: casualties, acled: Armed clash, roles: [
  { role: actor, text: Elle, ref: brigade, alt: [tamrat, null] }, { role: theme, text: hommes } ],
  quantities: [ { text: neuf, value: 9, counts: killed } ], holder: { text: source locale }, ${axes}, ambiguous: true }`;

const report = (claims: readonly string[], rest = ''): string =>
  `${head}claims:\n${claims.map((claim) => `  - ${claim.replaceAll('\n', '')}\n`).join('')}${rest}`;
const changed = (from: string, to: string): string => report([first.replace(from, to), second]);

describe('locateGold', () => {
  const gold = locateGold(
    'gue.fr.yaml',
    report(
      [first, second],
      `quotations: [ { content: Le gué est à nous, speaker: commandant, kind: direct } ]
loaded: [ { text: gué, nth: 2, technique: label, severity: 1 } ]
`,
    ),
  );

  it('gives every word its place', () => {
    const [claim, other] = gold.claims;
    expect(claim).toMatchObject({
      number: 1,
      isCore: true,
      trigger: { start: 21, end: 27, text: 'repris' },
      types: ['control'],
      acled: [],
    });
    expect(claim!.roles).toMatchObject([
      { role: 'actor', refs: ['brigade'], span: { start: 3, end: 18 } },
      { role: 'theme', refs: ['tamrat'], span: { start: 37, end: 40 } },
      { role: 'recipient', refs: [] },
    ]);
    expect(claim!.roles[2]!.span).toBeUndefined();
    expect(other).toMatchObject({ isCore: false, types: ['casualties'], acled: ['Armed clash'], ambiguous: true });
    expect(other!.roles[0]).toMatchObject({ refs: ['brigade', 'tamrat'], orNone: true });
    expect(claim!.roles.map(({ orNone }) => orNone)).toEqual([false, false, true]);
    expect(other!.holder).toMatchObject({ kind: 'words', span: { text: 'source locale' } });
    expect(other!.quantities[0]).toEqual({ span: { start: 65, end: 69, text: 'neuf' }, value: 9, counts: 'killed' });
  });

  it('places quotations and loaded words', () => {
    const { content, speaker } = gold.quotations[0]!;
    for (const span of [content, ...speaker, gold.loaded[0]!.span]) expect(gold.text.slice(span.start, span.end)).toBe(span.text);
    expect(gold.loaded[0]!.span.start).toBe(gold.text.indexOf('gué', 60));
    expect(gold.name).toBe('gue.fr');
  });
});

describe('errors name file, claim and words', () => {
  it.each([
    [
      'a trigger that is not there',
      changed('trigger: repris', 'trigger: repri'),
      /gue\.fr\.yaml, claim 1 \(repri\): "repri" does not stand in/u,
    ],
    ['an occurrence too many', changed('text: gué,', 'text: gué, nth: 9,'), /claim 1 \(repris\): "gué" does not stand 9 times/u],
    ['a ref without entity', changed('ref: tamrat', 'ref: tamra'), /claim 1 \(repris\): no entity "tamra"/u],
    ['an alternative without entity', changed('ref: tamrat', 'ref: tamrat, alt: [x]'), /claim 1 .*no entity "x"/u],
    ['a holder without entity', changed('holder: narrator', 'holder: narrater'), /no entity "narrater"/u],
    ['time words that are not there', changed('text: mardi', 'text: lundi'), /"lundi" does not stand/u],
    ['a quantity that is not there', report([first, second.replace('text: neuf', 'text: dix')]), /claim 2 \(perdu\): "dix"/u],
    ['an extent beside the trigger', changed('trigger: repris', 'trigger: repris, extent: a perdu'), /does not hold the trigger/u],
    [
      'a quotation that is not there',
      report([first], 'quotations: [ { content: Le gué est perdu, kind: direct } ]'),
      /quotation 1: "Le gué est perdu"/u,
    ],
    [
      'a speaker who is not there',
      report([first], 'quotations: [ { content: Le gué, speaker: maire, kind: direct } ]'),
      /quotation 1: "maire"/u,
    ],
    [
      'loaded words that are not there',
      report([first], 'loaded: [ { text: hordes, technique: label, severity: 2 } ]'),
      /loaded 1: "hordes"/u,
    ],
  ])('%s', (_, content, message) => {
    expect(() => locateGold('gue.fr.yaml', content)).toThrow(message);
  });

  it('names the file that is no YAML', () => {
    expect(() => locateGold('gue.fr.yaml', 'note: [')).toThrow(/^gue\.fr\.yaml: /u);
  });

  it('refuses an entity that is there twice', () => {
    const twice = report([first]).replace('id: tamrat', 'id: brigade');
    expect(() => locateGold('gue.fr.yaml', twice)).toThrow(/"brigade" is there twice/u);
  });

  it.each([
    ['a class', 'class: event', 'class: happening', /claims\[0\]\.class/u],
    ['a type', '[control]', '[conquest]', /no type "conquest"/u],
    ['a modality of the older annotation', 'modality: asserted', 'modality: reported', /claims\[0\]\.modality/u],
    ['a role', 'role: actor', 'role: agent', /claims\[0\]\.roles\[0\]/u],
    ['a field', 'tier: core', 'tier: core, kind: pronoun', /claims\[0\]/u],
    ['words of an implicit role', 'implicit: true', 'implicit: true, text: gué', /claims\[0\]\.roles\[2\]/u],
    ['days', 'iso: 2024-10-15', 'iso: mardi', /day, month or year/u],
    ['a time without anything', 'time: { text: mardi, iso: 2024-10-15 }', 'time: {}', /words, days or both/u],
  ])('%s that the format does not know', (_, from, to, message) => {
    expect(() => locateGold('gue.fr.yaml', changed(from, to))).toThrow(message);
  });
});
