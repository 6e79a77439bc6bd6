import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { joinWords, withJoints } from './joined-words.ts';
import { compileSentencesPack } from './pack.ts';

const packOf = (lang: string) =>
  compileSentencesPack(parse(readFileSync(new URL(`../../../data/languages/${lang}/sentences.yaml`, import.meta.url), 'utf8')), () => true);
const [french, english] = [packOf('fr'), packOf('en')];

describe('joinWords', () => {
  it.each([
    ['de~le gouverneur', 'du gouverneur'],
    ['de~les rebelles', 'des rebelles'],
    ['de~des rebelles', 'de rebelles'],
    ['de~des hommes', 'd’hommes'],
    ['de~l’armée', 'de l’armée'],
    ['de~la milice', 'de la milice'],
    ['de~attaquer', 'd’attaquer'],
    ['à~les habitants', 'aux habitants'],
    ['si~il y a', 's’il y a'],
    ['si~elle a', 'si elle a'],
    ['ne~est', 'n’est'],
    ['ne~tient', 'ne tient'],
    ['de~Hamas', 'de Hamas'],
    ['de~hameau', 'de hameau'],
    ['de~« gunmen »', 'de « gunmen »'],
  ])('joins French words: %s', (written, joined) => {
    expect(joinWords(withJoints(written), french)).toBe(joined);
  });

  it('leaves everything that is not a joint as it is', () => {
    expect(joinWords('capable de le faire', french)).toBe('capable de le faire');
    expect(joinWords(withJoints('of~the army'), english)).toBe('of the army');
  });
});
