import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLanguages } from '../../../load.ts';
import { parseDocument } from '../../../pipeline.ts';
import { compileActorPack } from './actor-pack.ts';
import { isNamedAsActor } from './named-as-actor.ts';

const library = loadLanguages();
const packOf = (lang: string) =>
  compileActorPack(parse(readFileSync(new URL(`../../../../data/languages/${lang}/actors.yaml`, import.meta.url), 'utf8')));
const packs: Readonly<Record<string, ReturnType<typeof packOf>>> = { fr: packOf('fr'), en: packOf('en') };

async function isActor(lang: string, text: string, name: string, isTown: boolean): Promise<boolean> {
  const documentTime = { basis: 'none', why: 'none' } as const;
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [] };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  const [sentence] = trees;
  const word = sentence!.words.find(({ form }) => form === name);
  return isNamedAsActor(sentence!, word!.index, { positions: packs[lang]!.positions, isTown });
}

describe('a capital is a government where it acts, a place where it locates', () => {
  it.each([
    ['fr', 'Ankara dément ces accusations.', 'Ankara', true],
    ['fr', "Ankara s'est réveillée sous la neige.", 'Ankara', false],
    ['fr', 'Une bombe a explosé à Ankara.', 'Ankara', false],
    ['fr', 'Selon Ankara, le pont est fermé.', 'Ankara', true],
    ['fr', "L'ambassadeur est rentré d'Ankara.", 'Ankara', false],
    ['fr', 'Le soutien d’Ankara aux rebelles continue.', 'Ankara', true],
    ['fr', 'Les rues d’Ankara sont vides.', 'Ankara', false],
    ['fr', "L'émir accuse Ankara.", 'Ankara', true],
    ['fr', "L'émir a quitté Ankara.", 'Ankara', false],
    ['en', 'Ankara blamed the rebels.', 'Ankara', true],
    ['en', 'Ankara fell at dawn.', 'Ankara', false],
    ['en', 'The convoy left Ankara.', 'Ankara', false],
    ['en', 'The emir told Ankara to wait.', 'Ankara', true],
    ['en', 'Snow fell in Ankara.', 'Ankara', false],
    ['fr', 'Des milices alliées à Ankara ont fui.', 'Ankara', true],
    ['fr', 'Ankara ferme le poste.', 'Ankara', true],
    ['fr', 'Les autocars entre Ankara et Konya sont vides.', 'Ankara', false],
    ['en', 'A party close to Ankara protested.', 'Ankara', true],
    ['en', 'Villages close to Ankara burned.', 'Ankara', false],
    ['en', 'A truce between Ankara and Athens holds.', 'Ankara', true],
    ['en', 'Buses between Ankara and Konya were stopped.', 'Ankara', false],
    ['en', 'The alliance, which Nouakchott chairs, met on Monday.', 'Nouakchott', true],
  ])('%s: %s', async (lang, text, name, expected) => {
    expect(await isActor(lang, text, name, true)).toBe(expected);
  });
});

describe('a state is a party more easily', () => {
  it.each([
    ['fr', 'Les frontières avec la Syrie sont fermées.', 'Syrie', false],
    ['fr', 'Le Mali a signé un accord avec la Syrie.', 'Syrie', true],
    ['en', 'The coup shook Mali.', 'Mali', true],
    ['en', 'The army invaded Mali.', 'Mali', false],
    ['en', 'They live in Mali.', 'Mali', false],
  ])('%s: %s', async (lang, text, name, expected) => {
    expect(await isActor(lang, text, name, false)).toBe(expected);
  });
});
