import { expect, test } from 'vitest';
import { checkout } from '../report/checkout.ts';
import { asSentence, fillTemplate } from './fill-template.ts';
import { readMaterial } from './make-press.ts';

const { fr } = readMaterial(`${checkout}/eval/press`).wordings;

test.each([
  ['de {who}', { text: 'le JNIM', agrees: 'ms' }, 'du JNIM'],
  ['par {who}', { text: 'le JNIM', agrees: 'ms' }, 'par le JNIM'],
  ['de {who}', { text: "l'armée malienne", agrees: 'fs' }, "de l'armée malienne"],
  ['de {who}', { text: 'des hommes armés', agrees: 'mp' }, "d'hommes armés"],
  ['près de {who}', { text: 'Ansongo' }, "près d'Ansongo"],
  ['près de {who}', { text: 'Ménaka' }, 'près de Ménaka'],
  ['indique que {who} tient', { text: 'une milice', agrees: 'fs' }, "indique qu'une milice tient"],
  ['à {who}', { text: 'les rebelles', agrees: 'mp' }, 'aux rebelles'],
  ['{who} [who a|ont] attaqué', { text: 'les rebelles', agrees: 'mp' }, 'les rebelles ont attaqué'],
  ['{who} [who a|ont] attaqué', { text: "l'armée", agrees: 'fs' }, "l'armée a attaqué"],
  ['{who} [who est parti|est partie|sont partis|sont parties]', { text: 'les forces', agrees: 'fp' }, 'les forces sont parties'],
] as const)('%s with %j is filled as French has it', (template, who, wanted) => {
  expect(fillTemplate(template, { who }, fr.joins)).toBe(wanted);
});

test('a slot that nothing stands in is named', () => {
  expect(() => fillTemplate('{who} left', {}, [])).toThrow('"who"');
});

test.each([
  ['à Gao, tout est calme', 'À Gao, tout est calme.'],
  ['16 people left', '16 people left.'],
])('%s as a sentence', (words, wanted) => {
  expect(asSentence(words)).toBe(wanted);
});
