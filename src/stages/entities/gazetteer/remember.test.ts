import { expect, test } from 'vitest';
import { remember } from './remember.ts';

function counted(limit: number) {
  const asked: string[] = [];
  const look = remember((name: string) => {
    asked.push(name);
    return name === 'nothing' ? undefined : name.toUpperCase();
  }, limit);
  return { look, asked };
}

test('asks once for each key, also where there is nothing', () => {
  const { look, asked } = counted(10);
  expect(['a', 'nothing', 'a', 'nothing', 'b'].map(look)).toEqual(['A', undefined, 'A', undefined, 'B']);
  expect(asked).toEqual(['a', 'nothing', 'b']);
});

test('forgets what was not asked for lately, and keeps what was', () => {
  const { look, asked } = counted(2);
  for (const name of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) expect(look(name)).toBe(name.toUpperCase());
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'b']);
});
