import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnownIds } from './known-ids.ts';

const keyOf = (text: string) => createHash('sha256').update(text).digest();

describe('createKnownIds', () => {
  it.each([
    '',
    'a',
    'elevenbytes',
    'twelve bytes',
    '0123456789abcdef',
    '0123456789ABCDEF',
    'é'.repeat(5),
    '文書',
    'x'.repeat(500),
    '\uD800',
  ])('gives the id %j back', (id) => {
    const known = createKnownIds();
    expect(known.add(keyOf('k'), id)).toBeUndefined();
    expect(known.add(keyOf('k'), 'other')).toBe(id);
    expect(known.add(keyOf('l'), 'other')).toBeUndefined();
    expect(known.size()).toBe(2);
  });

  it('does what a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.string({ maxLength: 20 }))), (additions) => {
        const known = createKnownIds();
        const map = new Map<number, string>();
        for (const [key, id] of additions) {
          expect(known.add(keyOf(String(key)), id)).toBe(map.get(key));
          if (!map.has(key)) map.set(key, id);
        }
        expect(known.size()).toBe(map.size);
      }),
    );
  });

  it('keeps every id while it grows', () => {
    const known = createKnownIds();
    for (let index = 0; index < 20_000; index += 1) known.add(keyOf(`k${index}`), `id${index}`);
    for (let index = 0; index < 20_000; index += 997) expect(known.add(keyOf(`k${index}`), '')).toBe(`id${index}`);
    expect(known.size()).toBe(20_000);
  });
});
