import { describe, expect, it } from 'vitest';
import type { Claim, Role } from '../../src/model/claim.ts';
import type { Actor, Mention, Place, QuantityMention, Reading } from '../../src/model/reading.ts';
import { findString } from '../phenomena/find-string.ts';
import { claimsReport, groupFigures } from './claims-report.ts';
import { scoreReport } from './evaluate-claims.ts';
import { locateGold } from './locate-gold.ts';

const axes = 'polarity: positive, modality: asserted, outcome: succeeded, holder: narrator, quote: none';
const gold = locateGold(
  'ford.en.yaml',
  `
note: Invented report. Events, persons and outlets are fictitious.
lang: en
title: The ford of Tamrat
outlet: The Hill Courier
date: 2024-10-17
text: |
  On Tuesday the Northern Brigade attacked the camp, killing nine guards.
  "The ford is ours. We hold it," its commander said. Rebels vow to return.
  The shameful raid might spread, officials fear.
entities:
  - { id: brigade, name: Northern Brigade, mentions: [commander] }
  - { id: camp, name: camp }
  - { id: guards, name: guards }
  - { id: rebels, name: Rebels }
  - { id: officials, name: officials }
claims:
  - { trigger: attacked, class: event, tier: core, types: [assault], acled: [Armed clash, Attack], time: { text: Tuesday, iso: 2024-10-15 },
      roles: [ { role: actor, text: Northern Brigade, ref: brigade }, { role: recipient, text: camp, ref: camp },
      { role: instrument, implicit: true, ref: null } ], ${axes} }
  - { trigger: killing, class: event, tier: core, types: [casualties], roles: [ { role: actor, text: Northern Brigade, ref: brigade },
      { role: recipient, text: guards, ref: guards } ], quantities: [ { text: nine, value: 9, counts: killed } ], ${axes} }
  - { trigger: hold, class: state, tier: secondary, types: [control], roles: [ { role: actor, text: We, ref: brigade },
      { role: theme, text: ford } ], polarity: positive, modality: asserted, outcome: ongoing, holder: brigade, quote: direct }
  - { trigger: vow, class: intention, tier: core, types: [announce], roles: [ { role: actor, text: Rebels, ref: rebels } ],
      polarity: positive, modality: planned, outcome: planned, holder: rebels, quote: none }
  - { trigger: spread, class: prediction, tier: core, types: [move], roles: [ { role: actor, implicit: true, ref: null } ],
      polarity: positive, modality: hedged, outcome: none, holder: officials, quote: none, ambiguous: true }
quotations: [ { content: "The ford is ours. We hold it", speaker: commander, kind: direct } ]
loaded: [ { text: shameful, technique: [loaded_language], severity: 2 } ]
`,
);
const { text } = gold;
const at = (words: string) => ({ ...findString(text, words)[0]!, text: words });

const actor = (ref: string, label: string): Actor => ({ ref, label: { fr: label, en: label }, type: 'group', aliases: [] });
const camp: Place = { ref: 'camp', name: 'camp', kind: 'unresolved', why: '' };
const nine: QuantityMention = { ...at('nine'), id: 'q1', value: 9, unit: 'person', counts: 'killed' };
const commander: Mention = { ...at('commander'), id: 'm1', kind: 'actor', ref: 'nb', form: 'nominal' };
const role = (name: Role['role'], words: string, ref: string | null): Role => ({ role: name, ref, ...at(words) });

function claim(trigger: string, own: Partial<Claim>): Claim {
  const plain = {
    polarity: 'positive',
    modality: 'asserted',
    outcome: 'succeeded',
    quote: 'none',
    type: 'attack',
    class: 'event',
  } as const;
  const lists = { codes: {}, roles: [], quantities: [], loaded: [], links: [], evidence: [] };
  const attribution: Claim['attribution'] = [{ holder: 'narrator', stance: 'asserts' }];
  const rest = { id: '0123456789', order: 0, sentence: 0, time: null, neutral: { fr: '', en: '' }, readingConfidence: 1 };
  return { ...plain, ...lists, ...rest, attribution, trigger: at(trigger), ...own };
}

const attack = claim('attacked', {
  roles: [role('actor', 'Northern Brigade', 'nb'), role('recipient', 'camp', 'camp'), { role: 'instrument', ref: null, implicit: true }],
  time: { from: '2024-10-15', to: '2024-10-15', precision: 'day', basis: 'relative' },
  codes: { acled: { eventType: 'Battles', subEventType: 'armed clash' } },
});
const killing = claim('killing', {
  type: 'casualties',
  roles: [role('actor', 'Northern Brigade', 'nb'), role('recipient', 'guards', 'guards')],
  quantities: ['q1'],
});
const holding = claim('hold', {
  class: 'state',
  type: 'control',
  outcome: 'ongoing',
  quote: 'direct',
  roles: [role('theme', 'ford', null)],
  attribution: [
    { holder: 'narrator', stance: 'asserts' },
    { holder: 'nb', stance: 'says', ...at('commander') },
  ],
});

function reading(claims: readonly Claim[], rest: Partial<Reading> = {}): Reading {
  const source = { sha256: '0'.repeat(64) };
  return {
    schemaVersion: 1,
    document: { id: 'ford', source, lang: 'en', text, documentTime: { basis: 'none', why: '' } },
    sentences: [{ start: 0, end: text.indexOf('\n') }],
    mentions: [commander],
    actors: [actor('nb', 'Northern Brigade'), actor('guards', 'guards'), actor('rebels', 'Rebels'), actor('x', 'somebody')],
    places: [camp],
    quantities: [nine],
    claims: [...claims],
    ...{ instruments: [], times: [], tensions: [], loaded: [], attributions: [], slips: [], diagnostics: [] },
    coverage: { sentences: 1, withClaims: 1, silent: [] },
    ...rest,
  };
}

const known = { actor: () => undefined, isPlace: () => false, country: () => undefined };
const ancestors = (type: string): readonly string[] => (type === 'attack' ? ['assault'] : []);
const scored = (claims: readonly Claim[], rest: Partial<Reading> = {}) => scoreReport(gold, reading(claims, rest), known, ancestors);
const wrongFields = (own: Claim): string[] => {
  const { checks } = scored([own]).pairs[0]!;
  return checks.filter(({ right }) => !right).map(({ field }) => field);
};

describe('claims', () => {
  it('are found one to one, and the rest is spurious', () => {
    const score = scored([attack, killing, holding, claim('said', {})]);
    expect(score.core).toEqual({ right: 2, expected: 3 });
    expect(score.secondary).toEqual({ right: 1, expected: 1 });
    expect(score.given).toEqual({ right: 3, expected: 4 });
    expect(score.missed.map(({ trigger }) => trigger.text)).toEqual(['vow', 'spread']);
  });

  it.each<[string, Claim, boolean]>([
    ['one role that agrees', claim('attacked', { roles: [role('recipient', 'camp', 'camp')] }), true],
    ['a role that stands for it', claim('attacked', { roles: [role('theme', 'camp', 'camp')] }), true],
    ['swapped roles', claim('attacked', { roles: [role('actor', 'camp', 'camp'), role('recipient', 'Northern Brigade', 'nb')] }), false],
    ['the right words with another reference', claim('attacked', { roles: [role('actor', 'Northern Brigade', 'guards')] }), false],
    ['no roles', claim('attacked', {}), false],
    ['another trigger', claim('killing', { roles: [role('recipient', 'camp', 'camp')] }), false],
    [
      'a theme for a recipient in an event, but no theme for an actor',
      claim('attacked', { roles: [role('theme', 'Northern Brigade', 'nb')] }),
      false,
    ],
  ])('%s', (_, own, found) => {
    expect(scored([own]).missed.some(({ trigger }) => trigger.text === 'attacked')).toBe(!found);
  });

  it('with another reference are found by words alone', () => {
    const score = scored([claim('attacked', { roles: [role('actor', 'Northern Brigade', 'guards')] }), claim('vow', {})]);
    expect([score.core.right, score.coreByWords.right]).toEqual([0, 1]);
  });

  it('go to the trigger that is most alike, and only once', () => {
    const wide = { ...attack, trigger: { ...at('attacked'), end: at('attacked').end + 4 } };
    const score = scored([wide, attack]);
    expect(score.pairs.map((pair) => pair.claim)).toEqual([attack]);
    expect(score.spurious).toEqual([wide]);
  });

  it('without stated roles need the class', () => {
    expect(scored([claim('spread', { class: 'prediction' })]).ambiguous).toEqual({ right: 1, expected: 1 });
    expect(scored([claim('spread', { class: 'event' })]).ambiguous).toEqual({ right: 0, expected: 1 });
  });

  it('at an ambiguous trigger, and the speech act of a vow, count neither way', () => {
    const score = scored([claim('spread', { class: 'event' }), claim('vow', { class: 'statement' }), claim('vow', { class: 'event' })]);
    expect(score.uncounted).toBe(2);
    expect(score.given).toEqual({ right: 0, expected: 1 });
  });
});

describe('fields', () => {
  it('are all right', () => {
    expect(wrongFields(attack)).toEqual([]);
    expect(wrongFields(killing)).toEqual([]);
  });

  it.each<[string, Claim, readonly string[]]>([
    ['class', { ...attack, class: 'flow' }, ['class', 'class or alike']],
    ['type', { ...attack, type: 'aid' }, ['type']],
    ['type by its PLOVER code', { ...attack, type: 'aid', codes: { ...attack.codes, plover: { type: 'ASSAULT' } } }, []],
    ['another sub-event', { ...attack, codes: { acled: { eventType: 'x', subEventType: 'Looting' } } }, ['ACLED']],
    ['no sub-event', { ...attack, codes: {} }, ['ACLED']],
    ['actor', { ...attack, roles: [role('actor', 'Northern Brigade', 'guards'), ...attack.roles.slice(1)] }, ['actor']],
    ['no recipient', { ...attack, roles: attack.roles.filter((own) => own.role !== 'recipient') }, ['recipient, theme']],
    [
      'an instrument that is said',
      { ...attack, roles: [...attack.roles.slice(0, 2), role('instrument', 'nine', null)] },
      ['implicit role'],
    ],
    ['axes', { ...attack, polarity: 'negative', modality: 'hedged', outcome: 'failed' }, ['polarity', 'modality', 'outcome']],
    ['overlapping days', { ...attack, time: { ...attack.time!, from: '2024-10-14' } }, ['the same days']],
    ['other days', { ...attack, time: null }, ['time, with words', 'the same days']],
    ['a quantity of another claim', { ...killing, quantities: [] }, ['quantity', 'number alone']],
    ['a holder where the outlet speaks', { ...attack, attribution: holding.attribution }, ['last holder']],
    ['the outlet where somebody speaks', { ...holding, attribution: attack.attribution }, ['actor', 'last holder']],
    ['another holder', { ...holding, attribution: [holding.attribution[0]!, { holder: 'x', stance: 'says' }] }, ['actor', 'last holder']],
  ])('%s', (_, own, wrong) => {
    expect(wrongFields(own)).toEqual(wrong);
  });

  it('of what is counted', () => {
    const score = scored([killing], { quantities: [{ ...nine, counts: 'wounded' }] });
    expect(score.pairs[0]!.checks.filter(({ right }) => !right).map(({ field }) => field)).toEqual(['quantity']);
  });
});

describe('quotations and loaded words', () => {
  const words = (from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(to) + to.length });
  const source = [at('commander')];
  const parts = [words('"The ford', 'ours.'), words('We hold', 'it,"')];

  it.each([
    [
      'sentence by sentence',
      parts.map((content) => ({ source, cue: [], content: [content], quote: 'direct' as const })),
      [true, true, true],
    ],
    [
      'in pieces and with marks apart',
      [
        {
          source,
          cue: [],
          content: [words('"The', 'The ford is ours'), words('. We', 'We hold it'), words(',"', ',"')],
          quote: 'direct' as const,
        },
      ],
      [true, true, true],
    ],
    ['half of it', [{ source, cue: [], content: [parts[0]!], quote: 'direct' as const }], [false, false, false]],
    ['as reported', [{ source, cue: [], content: [words('The ford', 'it')], quote: 'indirect' as const }], [true, false, true]],
    [
      'of another',
      [{ source: [at('Rebels')], cue: [], content: [words('The ford', 'it')], quote: 'direct' as const }],
      [true, true, false],
    ],
    ['as scare quotes', [{ source, cue: [], content: [words('The ford', 'it')], quote: 'scare' as const }], [false, false, false]],
  ])('%s', (_, attributions, [found, sameKind, speaker]) => {
    const { outcomes } = scored([], { attributions }).quotations;
    expect(outcomes).toMatchObject([{ found, sameKind, speaker }]);
  });

  it('takes another mention of the speaker', () => {
    const attributions = [{ source: [at('Northern Brigade')], cue: [], content: [words('The ford', 'it')], quote: 'direct' as const }];
    const mentions: Mention[] = [{ ...at('Northern Brigade'), id: 'm', kind: 'actor', ref: 'nb', form: 'name' }];
    expect(scored([], { attributions, mentions }).quotations.outcomes[0]!.speaker).toBe(true);
  });

  it.each([
    ['shameful', 'loaded-language', [true, true, true]],
    ['shameful', 'euphemism', [true, false, true]],
    ['raid', 'euphemism', [false, false, false]],
  ])('%s as %s', (own, technique, [found, sameTechnique, right]) => {
    const loaded = [{ ...at(own), id: 'l', technique, neutral: { fr: '', en: '' }, severity: 1 }];
    const { outcomes, given } = scored([], { loaded }).loaded;
    expect([outcomes[0]!.found, outcomes[0]!.technique, given[0]!.right]).toEqual([found, sameTechnique, right]);
  });
});

describe('report', () => {
  const score = scored([attack, { ...killing, modality: 'hedged' }, claim('said', {})]);
  const lines = claimsReport('development', [score, { ...score, lang: 'fr' }], true).map((line) => line.replace(/ +/gu, ' '));

  it.each([
    'core claims found 2 of 3 66.7 2 of 3 66.7 4 of 6 66.7',
    'right of all claims given 2 of 3 66.7 2 of 3 66.7 4 of 6 66.7',
    'modality 1 of 2 50.0 1 of 2 50.0 2 of 4 50.0',
    'modality, macro F1 2 33.3 2 33.3 4 33.3',
    'actor, exact 2 100.0 2 100.0 4 100.0',
    'no ACLED code, none wanted 1 of 1 100.0 1 of 1 100.0 2 of 2 100.0',
    ' – modality: asserted ≠ hedged',
    '"said" event, attack: no roles',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });

  it('holds no word of a report without details', () => {
    const bare = claimsReport('untouched', [score], false).join('\n');
    expect(bare + JSON.stringify(groupFigures([score]))).not.toMatch(/attacked|Brigade|shameful|guards/u);
  });
});
