import { describe, expect, it } from 'vitest';
import { isTooComplexToParse, stripTags } from './strip-tags.ts';

describe('stripTags', () => {
  it.each([
    ['<div><p>Un <b>mot</b>.</p><p>Deux.</div>', 'Un mot.\nDeux.'],
    ['a<script>if (a < b) document.write("<p>")</script>b', 'ab'],
    ['a<!-- <p>non</p> -->b<!doctype html><?php x ?>c', 'abc'],
    ['3 < 4 et 5 > 4', '3 < 4 et 5 > 4'],
    ['<p title="x">Un', 'Un'],
    ['Un<p', 'Un'],
    ['<nav>Accueil</nav>Un<style>p{}</style>', 'Un'],
    ['<script>sans fin', 'sans fin'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(stripTags(html)).toBe(text);
  });

  it('passes over 100,000 open elements and unclosed comments in one go', () => {
    expect(stripTags(`${'<div>'.repeat(100_000)}x`)).toBe('x');
    expect(stripTags(`x${'<!--'.repeat(100_000)}`)).toBe('x');
    expect(stripTags(`x${' '.repeat(1_000_000)}y`)).toHaveLength(1_000_002);
    expect(stripTags(`${'<script>'.repeat(100_000)}x`)).toBe('x');
  });
});

describe('isTooComplexToParse', () => {
  it.each([
    ['<div>'.repeat(11), true],
    ['<div>'.repeat(10), false],
    ['<div></div>'.repeat(50), false],
    ['<p>x<br>'.repeat(50), false],
    ['<'.repeat(151), true],
    ['</div>'.repeat(20) + '<b>'.repeat(11), true],
  ])('estimates %j', (html, expected) => {
    expect(isTooComplexToParse(html, { depth: 10, tags: 150 })).toBe(expected);
  });
});
