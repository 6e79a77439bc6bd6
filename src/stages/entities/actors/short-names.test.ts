import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { readDocument } from '../../../pipeline.ts';

const library = loadLanguages();

/** The refs of the mentions with these words. */
async function refsOf(lang: string, text: string, words: string): Promise<readonly (string | null)[]> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', language: lang, source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [], links: [] };
  const { mentions } = await readDocument(document, { library, ui: 'en' });
  return mentions.filter(({ kind, text: own }) => kind === 'actor' && own === words).map(({ ref }) => ref);
}

describe('the head of a name that the text gives in full', () => {
  it.each([
    ['en', 'The Northern Brigades shelled Goma. The Brigades fled.', 'Brigades', ['doc:northern-brigades']],
    ['en', 'The Free Coastal Front shelled Goma. The Front fled.', 'Front', ['doc:free-coastal-front']],
    // Within another name, or with two who bear it, the words are not that name.
    ['en', 'The Free Coastal Front shelled Goma. The Front Office fled.', 'Front', []],
    ['en', 'The Free Coastal Front fought the Hill People Front. The Front fled.', 'Front', []],
  ])('names the same (%s: %s)', async (lang, text, words, refs) => {
    expect(await refsOf(lang, text, words)).toEqual(refs);
  });
});
