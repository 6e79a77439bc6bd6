import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFragments, markup, ownSource } from './markup.ts';

describe('markup', () => {
  it.each([
    ['a text', '<b>&"\'`', '<p>&lt;b&gt;&amp;&quot;&#39;&#96;</p>'],
    ['a number', 3, '<p>3</p>'],
    ['nothing', null, '<p></p>'],
    ['markup as it is', markup`<b>${'<'}</b>`, '<p><b>&lt;</b></p>'],
    ['a list', ['<', markup`<br>`], '<p>&lt;<br></p>'],
    ['a control character', '\u202E', '<p>⟨U+202E⟩</p>'],
  ])('puts %s into a hole', (_, fragment, html) => {
    expect(markup`<p>${fragment}</p>`.html).toBe(html);
  });

  it('lets no text end an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '\u0000', '`', '/') }), (text) => {
        expect(markup`${text}`.html).not.toMatch(/[<>"'`]/u);
      }),
    );
  });
});

describe('ownSource', () => {
  it('keeps a source byte for byte but refuses one that ends its element', () => {
    expect(markup`<style>${ownSource('a > b { }')}</style>`.html).toBe('<style>a > b { }</style>');
    expect(() => ownSource('x</style>')).toThrow('</');
  });
});

describe('joinFragments', () => {
  it('sets the separator between fragments only', () => {
    expect(markup`${joinFragments(['a', 'b', 'c'], ' · ')}`.html).toBe('a · b · c');
    expect(joinFragments([], '·')).toEqual([]);
  });
});
