import { describe, expect, it } from 'vitest';
import { blockTexts } from './block-text.ts';
import { parseDocument, walkTree } from './dom.ts';

async function textsOf(html: string, alsoUnread?: ReadonlySet<string>): Promise<string[]> {
  return blockTexts((await parseDocument(html)).body, alsoUnread);
}

describe('blockTexts', () => {
  it.each([
    ['paragraphs', '<p>Un.</p><p>Deux <b>mots</b>.</p>', ['Un.', 'Deux mots.']],
    ['text around a block', 'Avant<div>dedans</div>après', ['Avant', 'dedans', 'après']],
    ['white space', '<p> Un\n  <i> mot</i> </p>', ['Un mot']],
    ['no-break spaces', '<p>« Un »&nbsp;: 20&nbsp;000</p>', ['« Un »\u00A0: 20\u00A0000']],
    ['entities', '<p>l&#8217;&eacute;t&eacute; &amp; &lt;b&gt;</p>', ['l’été & <b>']],
    ['line breaks', '<p>Un<br>deux<br><br>trois</p>', ['Un\ndeux', 'trois']],
    ['lists and tables', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
    ['what is no text', '<p>a<script>b</script><style>c</style><svg><text>d</text></svg></p><figcaption>e</figcaption>', ['a']],
    ['a page without body', '<html><head><title>t</title></head><p>a</html>', ['a']],
    ['broken tags', '<p>Un <b>mot<p>Deux</i></div>', ['Un mot', 'Deux']],
    ['nothing', '<body></body>', []],
  ])('reads %s', async (_name, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  it('leaves out what it is asked to', async () => {
    expect(await textsOf('<nav>a</nav><p>b</p>', new Set(['NAV']))).toEqual(['b']);
  });
});

describe('walkTree', () => {
  it('enters and leaves every node once, and stays under the root', async () => {
    const { body } = await parseDocument('<body><div><p>a</p></div><p>b</p></body>');
    const seen: string[] = [];
    walkTree(
      body.firstChild!,
      (node, depth) => Boolean(seen.push(`${depth}${node.nodeName}`)),
      (node) => seen.push(`/${node.nodeName}`),
    );
    expect(seen).toEqual(['0DIV', '1P', '2#text', '/#text', '/P', '/DIV']);
  });
});
