import { describe, expect, it } from 'vitest';
import { openSource } from './open-source.ts';

function content(...chunks: string[]) {
  const state = { closed: false };
  const iterable = (async function* () {
    try {
      for (const chunk of chunks) yield Buffer.from(chunk);
    } finally {
      state.closed = true;
    }
  })();
  return { state, iterable };
}

describe('openSource', () => {
  it.each([[['abc', 'def']], [['x'.repeat(5000), 'y', 'z'.repeat(5000)]], [[]]])(
    'gives all bytes, whatever was looked at',
    async (chunks) => {
      const source = await openSource('a', content(...chunks).iterable, 100_000);
      expect(Buffer.from((await source.bytes()) ?? []).toString()).toBe(chunks.join(''));
    },
  );

  it('looks at a few thousand bytes only', async () => {
    const source = await openSource('a', content('x'.repeat(4096), 'y'.repeat(10)).iterable, 100_000);
    expect(source.head).toHaveLength(4096);
  });

  it('stops where there are too many bytes', async () => {
    const { state, iterable } = content('x'.repeat(5000), 'y'.repeat(5000), 'z');
    const source = await openSource('a', iterable, 8000);
    expect(await source.bytes()).toBeUndefined();
    expect(state.closed).toBe(true);
  });

  it('gives the file back unread', async () => {
    const { state, iterable } = content('x'.repeat(5000), 'y');
    const source = await openSource('a', iterable, 8000);
    await source.close();
    expect(state.closed).toBe(true);
  });
});
