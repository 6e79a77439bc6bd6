import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { readDocument } from '../../../pipeline.ts';

const library = loadLanguages();

/** "words = ref" of every mention of an actor. */
async function mentionsOf(lang: string, text: string): Promise<readonly string[]> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', language: lang, source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [], links: [] };
  const { mentions } = await readDocument(document, { library, ui: 'en' });
  return mentions.filter(({ kind }) => kind === 'actor').map(({ text: words, ref }) => `${words} = ${ref ?? 'open'}`);
}

describe('a full name that nobody knows is a person where it speaks', () => {
  it.each([
    ['en', 'Two houses burned, according to Abdi Warfa, who keeps a teashop.', 'Abdi Warfa = doc:abdi-warfa'],
    ['en', 'His lead counsel, Dana Whitlow, said the house was empty.', 'Dana Whitlow = doc:dana-whitlow'],
    ['en', 'His lead counsel, Dana Whitlow, said the house was empty.', 'counsel = doc:dana-whitlow'],
    ['en', 'Ilse Marchand said the house was empty. Ms. Marchand left.', 'Ms. Marchand = doc:ilse-marchand'],
    ['en', '"We hid," says Idrissou, a baker from the coast.', 'Idrissou = doc:idrissou'],
    ['fr', '« On a fui », témoigne Rimane, institutrice.', 'Rimane = doc:rimane'],
    ['fr', 'Selon Ibrahim Tourvel, qui tient une échoppe, la maison était vide.', 'Ibrahim Tourvel = doc:ibrahim-tourvel'],
    ['fr', 'Selon Ibrahim Tourvel, qui tient une échoppe, la maison était vide. M. Tourvel a fui.', 'M. Tourvel = doc:ibrahim-tourvel'],
  ])('%s: %s', async (lang, text, mention) => {
    expect(await mentionsOf(lang, text)).toContain(mention);
  });

  it.each([
    ['en', 'Two houses burned near Abdi Warfa.', 'Abdi Warfa'],
    ['en', 'According to Delta Whitlow, the house was empty.', 'Delta'],
    ['en', '"We hid," says Idrissou, far from the coast.', 'Idrissou'],
    ['en', 'According to Plan, the house was empty.', 'Plan'],
    ['en', 'The house, Villa Whitlow, burned down.', 'Villa Whitlow'],
  ])('not elsewhere (%s: %s)', async (lang, text, words) => {
    const mentions = await mentionsOf(lang, text);
    expect(mentions.filter((mention) => mention.startsWith(words))).toEqual([]);
  });
});
