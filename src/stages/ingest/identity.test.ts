import { describe, expect, it } from 'vitest';
import { canonicalUrl, documentId, duplicateKeys, failureId, sha256 } from './identity.ts';

describe('canonicalUrl', () => {
  it.each([
    ['HTTPS://News.Example.org:443/a?utm_source=x&utm_medium=y#top', 'https://news.example.org/a'],
    ['http://example.org:80', 'http://example.org/'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
    ['https://example.org/a?id=7&fbclid=zz', 'https://example.org/a?id=7'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://exemple.org/été', 'https://exemple.org/%C3%A9t%C3%A9'],
    ['https://example.org/A?Page=2', 'https://example.org/A?Page=2'],
  ])('writes %s as %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });
});

describe('documentId', () => {
  const path = 'a.txt';

  it('is 16 hexadecimal digits, the same every time', () => {
    expect(documentId({ path }, 'Text.')).toMatch(/^[0-9a-f]{16}$/u);
    expect(documentId({ path }, 'Text.')).toBe(documentId({ path }, 'Text.'));
  });

  it.each([
    [
      'the address goes before the rest',
      { url: 'https://a.example/1', outlet: 'A', path },
      { url: 'https://a.example/1#x', outlet: 'B', path: 'b' },
    ],
    [
      'outlet and title go before the path',
      { outlet: 'Le  Fleuve', title: 'Pont', path },
      { outlet: 'le fleuve', title: 'pont', path: 'b' },
    ],
    ['a title alone is no provenance', { title: 'Pont', path }, { title: 'Autre', path }],
  ])('%s', (_name, left, right) => {
    expect(documentId(left, 'Text.')).toBe(documentId(right, 'Text.'));
  });

  it.each([
    ['texts', { path }, 'A', { path }, 'B'],
    ['paths', { path }, 'A', { path: 'b' }, 'A'],
    ['addresses', { url: 'https://a.example/1', path }, 'A', { url: 'https://a.example/2', path }, 'A'],
    ['kinds of provenance', { outlet: 'x', path: 'x' }, 'A', { path: 'x' }, 'A'],
    ['borders between parts', { outlet: 'ab', title: 'c', path }, 'A', { outlet: 'a', title: 'bc', path }, 'A'],
    ['title and text', { outlet: 'a', title: 'b', path }, 'c', { outlet: 'a', title: '', path }, 'bc'],
  ])('differs for other %s', (_name, left, leftText, right, rightText) => {
    expect(documentId(left, leftText)).not.toBe(documentId(right, rightText));
  });
});

describe('duplicateKeys', () => {
  const shared = (left: object, right: object, rightText = 'Text.') => {
    const keys = duplicateKeys({ path: 'a', ...left }, 'Text.').map(String);
    return duplicateKeys({ path: 'b', ...right }, rightText).some((key) => keys.includes(String(key)));
  };

  it.each([
    ['both unknown', {}, {}],
    ['same address', { url: 'https://a.example/1', outlet: 'A' }, { url: 'https://a.example/1?utm_term=q' }],
    ['same outlet', { outlet: 'A' }, { outlet: 'a', url: 'https://a.example/1' }],
  ])('are shared: %s', (_name, left, right) => {
    expect(shared(left, right)).toBe(true);
  });

  it.each([
    ['other address', { url: 'https://a.example/1' }, { url: 'https://b.example/1' }],
    ['other outlet', { outlet: 'A' }, { outlet: 'B' }],
    ['one unknown', { outlet: 'A' }, {}],
    ['an address against an outlet', { url: 'https://a.example/1' }, { outlet: 'A' }],
  ])('are not shared: %s', (_name, left, right) => {
    expect(shared(left, right)).toBe(false);
  });

  it('see the same text through line ends and outer white space, and no further', () => {
    expect(shared({}, {}, ' Text.\r\n')).toBe(true);
    expect(shared({}, {}, 'Text!')).toBe(false);
  });
});

describe('failureId and sha256', () => {
  it('tell lines and paths apart', () => {
    expect(new Set([failureId('a', undefined), failureId('a', 1), failureId('a1', undefined), failureId('b', 1)]).size).toBe(4);
  });

  it('hashes bytes', () => {
    expect(sha256(Buffer.alloc(0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
