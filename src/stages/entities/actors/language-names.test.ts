import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import { readDocument } from '../../../pipeline.ts';

const library = loadLanguages();

/** What a bare "the army" is taken for. */
async function armyOf(text: string, statedLanguage: string): Promise<string | null | undefined> {
  const documentTime = { basis: 'none', why: 'none' } as const;
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, statedLanguage, text, documentTime, diagnostics: [] };
  const { mentions } = await readDocument(document, { library, ui: 'en' });
  return mentions.find((mention) => mention.text === 'army' || mention.text === 'armée')?.ref;
}

describe('the adjective of a language', () => {
  it.each([
    ['en', 'The Union of Karsa, known by its French initials UK, left the town. The army entered it.', false],
    ['fr', "L'Union de Karsa, connue sous son sigle anglais KU, a quitté la ville. L'armée y est entrée.", false],
    ['en', 'French officials left the town. The army entered it.', true],
    ['fr', "Des responsables français ont quitté la ville. L'armée y est entrée.", true],
  ])('%s: %s', async (lang, text, isOfCountry) => {
    expect((await armyOf(text, lang)) === 'fra-army').toBe(isOfCountry);
  });
});
