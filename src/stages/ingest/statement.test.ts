import { describe, expect, it } from 'vitest';
import { strongestStatement } from './statement.ts';

describe('strongestStatement', () => {
  it('goes by strength, not by order, and past what is not stated', () => {
    const statements = [
      { origin: 'options', fields: { title: 'O', lang: 'en' } },
      { origin: 'page', fields: { title: 'P', outlet: 'P' } },
      { origin: 'sidecar', fields: { title: 'S' } },
    ] as const;
    expect(strongestStatement(statements, 'title')?.origin).toBe('sidecar');
    expect(strongestStatement(statements, 'outlet')?.origin).toBe('page');
    expect(strongestStatement(statements, 'lang')?.origin).toBe('options');
    expect(strongestStatement(statements, 'url')).toBeUndefined();
  });
});
