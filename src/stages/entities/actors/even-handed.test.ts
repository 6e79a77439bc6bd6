import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { parseDocument } from '../../../pipeline.ts';
import { openActors } from './read-actors.ts';

const library = loadLanguages();

async function rules(lang: string, text: string): Promise<readonly string[]> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [] };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  const { registry } = await library.world();
  const languages = library.open(lang).entities.actors;
  const { mentions, actors } = openActors({ text }, trees, { registry, languages: languages ? { [lang]: languages } : {} }).reading;
  return mentions.map(({ form, ref, rule, first, last }) => {
    const type = actors.find((actor) => actor.ref === ref)?.type;
    return [form, type, rule, first, last].join(' ');
  });
}

/** The names of two parties, alike in gender and number; "A" and "B" stand for them. */
type Parties = readonly [a: string, b: string];
type Pattern = readonly [text: string, parties: Parties];

const french: readonly Pattern[] = [
  ['A accuse B de préparer une attaque.', ['Moscou', 'Ankara']],
  ['Des soldats A ont capturé deux soldats B.', ['turcs', 'syriens']],
  ['Le gouvernement A rejette la proposition du gouvernement B.', ['malien', 'burkinabè']],
  ['Les pourparlers entre A et B ont échoué.', ['Kiev', 'Moscou']],
  ['Des frappes A ont visé des positions B.', ['israéliennes', 'iraniennes']],
  ['La A a averti la B.', ['Russie', 'Turquie']],
  ['Le régime A a menacé un officier B.', ['russe', 'turc']],
  ["Le porte-parole de l'armée A dément les accusations de l'armée B.", ['soudanaise', 'tchadienne']],
  ['Les menaces conjuguées de A et de B inquiètent.', ['Moscou', 'Téhéran']],
  ['Des milices soutenues par la A ont attaqué des policiers de la B.', ['Turquie', 'Russie']],
];
const english: readonly Pattern[] = [
  ['A troops shelled the bridge, the B defence ministry said.', ['Russian', 'Ukrainian']],
  ['A accused B of planning an attack.', ['Moscow', 'Ankara']],
  ['A soldiers captured two B soldiers.', ['Turkish', 'Syrian']],
  ['The A government rejected the proposal of the B government.', ['Malian', 'Nigerien']],
  ['Talks between A and B failed.', ['Kyiv', 'Moscow']],
  ['A strikes hit B positions.', ['Israeli', 'Iranian']],
  ['A warned B of an attack.', ['Russia', 'Iran']],
  ['The A regime fired at B officers.', ['Russian', 'Syrian']],
  ["A's army denied the accusations of B's army.", ['Sudan', 'Chad']],
  ['A-backed militias attacked B policemen.', ['Turkish', 'Russian']],
];

function filled(text: string, [a, b]: Parties): string {
  return text.replace(/(?<!\p{L})A(?=[ '-])/u, a).replace(/(?<!\p{L})B(?=[ .'])/u, b);
}

describe.each([
  ['fr', french],
  ['en', english],
] as const)('%s: names of parties exchanged', (lang, patterns) => {
  it.each(patterns)('%s', async (text, [a, b]) => {
    const one = await rules(lang, filled(text, [a, b]));
    expect(one.length).toBeGreaterThan(1);
    expect(await rules(lang, filled(text, [b, a]))).toEqual(one);
  });
});
