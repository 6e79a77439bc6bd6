import { describe, expect, test } from 'vitest';
import { openBinarySections } from './binary-sections.ts';

/** A file of version 1 with one section: the words 7 and 8. */
const file = new Uint8Array(Uint32Array.of(0x54534554, 1, 1, 20, 8, 7, 8).buffer);

describe('openBinarySections', () => {
  test('gives each section in the width asked for', () => {
    const sections = openBinarySections(file, 'TEST', 1);
    expect([...sections.longs(0)]).toEqual([7, 8]);
    expect([...sections.shorts(0)]).toEqual([7, 0, 8, 0]);
    expect([...sections.bytes(0)]).toEqual([7, 0, 0, 0, 8, 0, 0, 0]);
    expect([...sections.signedBytes(0)]).toEqual([7, 0, 0, 0, 8, 0, 0, 0]);
    expect(sections.floats(0)).toHaveLength(2);
  });

  test('copies nothing where the bytes are aligned', () => {
    expect(openBinarySections(file, 'TEST', 1).bytes(0).buffer).toBe(file.buffer);
  });

  test.each([
    ['another kind', file, 'REST', 1, 'Not a REST table'],
    ['another version', file, 'TEST', 2, 'TEST table of version 1, expected 2'],
    ['cut short', file.subarray(0, 24), 'TEST', 1, 'TEST table cut short in section 0'],
    ['too short', file.subarray(0, 4), 'TEST', 1, 'Not a TEST table: too short'],
  ])('refuses a file of %s', (_, bytes, magic, version, message) => {
    expect(() => openBinarySections(bytes, magic, version).bytes(0)).toThrow(message);
  });

  test('refuses a section that is not there', () => {
    expect(() => openBinarySections(file, 'TEST', 1).bytes(1)).toThrow('without section 1');
  });
});
