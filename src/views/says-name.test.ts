import { describe, expect, it } from 'vitest';
import { saysName } from './says-name.ts';

describe('saysName', () => {
  it.each([
    ['l’armée de Sarova', 'armée de Sarova', 'nominal'],
    ['Sarovan forces', 'Sarovan Force', 'nominal'],
    ['le général Ortan', 'Ilian Ortan', 'name'],
    ['Dél-Amar', 'Del Amar', 'name'],
    ['les Sarovans', 'Sarovan', 'demonym'],
    ['la BDL', 'BDL', 'name'],
  ] as const)('"%s" says "%s" (%s)', (words, label, form) => {
    expect(saysName(words, label, form)).toBe(true);
  });

  it.each([
    ['ils', 'généraux de Sarova', 'pronoun'],
    ['l’armée', 'armée de Sarova', 'nominal'],
    ['la BDL', 'Brigade de l’aube', 'name'],
    ['ЗСУ', 'Armed Forces', 'name'],
    ['Vellin', 'gouvernement de Sarova', 'capital'],
    ['le Palais', 'présidence de Sarova', 'name'],
    ['لواء الفجر', 'Dawn Brigade', 'name'],
  ] as const)('"%s" does not say "%s" (%s)', (words, label, form) => {
    expect(saysName(words, label, form)).toBe(false);
  });
});
