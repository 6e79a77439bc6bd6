import { describe, expect, it } from 'vitest';
import { decodeEntities } from './decode-entities.ts';

describe('decodeEntities', () => {
  it.each([
    ['l&#8217;&eacute;t&eacute; &#xE0; Gao &amp; ailleurs', 'l’été à Gao & ailleurs'],
    ['a&nbsp;: &lt;b&gt; &copy; &amp;lt;', 'a\u00A0: <b> © &lt;'],
    ['R&D, AT&T; &inconnu; &', 'R&D, AT&T; &inconnu; &'],
    ['rien', 'rien'],
  ])('decodes %s', async (written, text) => {
    expect(await decodeEntities(written)).toBe(text);
  });
});
