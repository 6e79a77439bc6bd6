import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftMentions, entityReading } from '../../test/fixtures/entity-reading.ts';
import { draftReading } from '../../test/fixtures/reading-builder.ts';
import { arabicNamesReading, frenchReading, hostileReading, longReading, unreadReading } from '../../test/fixtures/readings.ts';
import { buildReadingView } from '../views/reading.ts';
import { renderText } from './reading-text.ts';
import { textWidth } from './terminal-text.ts';

const english = (width?: number): string => renderText(buildReadingView(frenchReading, { ui: 'en' }), width === undefined ? {} : { width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that none of them is there
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe('renderText', () => {
  it.each([
    ['header with outlet, date and its basis', 'Le Phare du Sud · 6 May 2031 (from the page’s data) · fr'],
    ['the plain line with its mark in front', '[hedged] les gardes-côtes → Kesra coast guard — arraisonné — deux boutres'],
    ['place and time', 'where: au large du port · when: mardi matin (6 May 2031)'],
    ['who says so', 'says: Le Phare du Sud ← le gouverneur de Kesra · reading sure'],
    ['a plan with a doer not stated', '[planned] not stated — déployée — Une patrouille conjointe'],
    ['a negation', '[negated, two readings] Ils → Kesra coast guard — tiré'],
    ['a denial', '[denied] ses hommes — coulé — un troisième bateau'],
    ['a silent sentence', 'No claim read: intertitre sans prédicat'],
  ])('prints %s', (_, line) => {
    expect(english(120)).toContain(line);
  });

  it('speaks French', () => {
    const text = renderText(buildReadingView(frenchReading, { ui: 'fr' }), { width: 120 });
    expect(text).toContain('dit par\u00a0: Le Phare du Sud ← L’état-major (dément) · lecture sûre');
    expect(text).not.toMatch(/says|reading sure|where/u);
  });

  const entities = (ui: 'en' | 'fr', reading = entityReading): string => renderText(buildReadingView(reading, { ui }), { width: 120 });

  it.each([
    ['a possessive', '• Ses soldats → armée de Sarova — saisi'],
    ['a pronoun for a place, without its region again', 'où\u00a0: y → Dél-Amar · quand'],
    ['a place with its region where it is first spoken of', 'repris — Dél-Amar (Haute-Oued, Mali)'],
    ['an acronym', '• la BDL → Brigade de l’aube — cachées'],
    ['what the text does not decide', 'ils (armée de Sarova ou Brigade de l’aube\u00a0: le texte ne tranche pas)'],
    ['a capital that speaks', '← Vellin → gouvernement de Sarova (dément)'],
    ['a place without a position', 'où\u00a0: Tazir (non situé, 2 lieux possibles, Mali)'],
    ['an inherited day with its basis', 'quand\u00a0: 6 mai 2031 (d’après les mots voisins)'],
    ['an actor of the register', '- armée de Sarova — force d’État · Mali · ici\u00a0: L’armée de Sarova, Ses'],
    ['an undecided one', '- ils — indécis\u00a0: armée de Sarova ou Brigade de l’aube'],
    ['a point with its coordinates', '- Dél-Amar — Haute-Oued, Mali · 16,27° N, 0,04° O'],
    ['a place that is not located, with the reason', '- Tazir — non situé\u00a0: '],
    ['a date without days, with the reason', '- Le 3 mars — plusieurs années conviennent'],
    ['a figure with what it counts', '- deux habitants — 2 tués'],
  ])('shows %s', (_, line) => {
    expect(entities('fr')).toContain(line);
  });

  it('adds nothing to words that name their bearer, and nothing about days that no words give', () => {
    expect(entities('fr')).toContain('• L’armée de Sarova — repris');
    expect(entities('fr')).not.toMatch(/aucun mot ne le date|général Ortan →/u);
  });

  it('lists twelve of a kind and counts the rest', () => {
    const names = Array.from({ length: 15 }, (_, index) => `Front${index}x`);
    const sentence = `${names.join(', ')} met.`;
    const actors = names.map((name) => ({ ref: name, label: { fr: name, en: name }, type: 'rebel' as const, aliases: [] }));
    const mentions = draftMentions(
      sentence,
      names.map((name) => ['actor', name, name]),
    );
    const text = entities('en', draftReading({ id: 'm', lang: 'en', sentences: [sentence], actors, other: { mentions } }));
    expect(text).toContain('Actors (15)');
    expect(text).toContain('Front11x — rebel group');
    expect(text).not.toContain('Front12x — rebel group');
    expect(text).toContain('… and 3 more');
  });

  it('has no register where nothing was recognised', () => {
    expect(entities('en', longReading('long', 1))).not.toMatch(/Actors|Places|Dates/u);
  });

  it('names the roles of objects where there are several kinds', () => {
    const roles = [
      ['theme', 'rifles'],
      ['recipient', 'the militia'],
    ] as const;
    const claims = [{ sentence: 0, trigger: 'gave', roles }];
    const text = renderText(
      buildReadingView(draftReading({ id: 'g', lang: 'en', sentences: ['They gave rifles to the militia.'], claims }), { ui: 'en' }),
    );
    expect(text).toContain('• gave — what: rifles; to whom: the militia');
  });

  it.each([40, 80, 132])('stays within %i columns', (width) => {
    for (const reading of [frenchReading, entityReading, arabicNamesReading, hostileReading, longReading('long', 20), unreadReading]) {
      for (const line of renderText(buildReadingView(reading, { ui: 'fr' }), { width }).split('\n')) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('has no escape codes without colour, and only its own with colour', () => {
    const view = buildReadingView(hostileReading, { ui: 'en' });
    expect(renderText(view)).not.toMatch(controls);
    const coloured = renderText(view, { color: true });
    expect(coloured).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that the renderer itself writes
    expect(coloured.replace(/\u001b\[(?:1|2|22|33|39)m/gu, '')).toBe(renderText(view));
  });

  it('lets no control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const reading = draftReading({ id: 'p', lang: 'en', sentences: ['It sank.'], source: { title, outlet: title } });
        expect(renderText(buildReadingView(reading, { ui: 'en' }))).not.toMatch(controls);
      }),
    );
  });
});
