import { describe, expect, it } from 'vitest';
import { readEventTypes } from '../../../build/read-event-types.ts';
import { defaultTypes } from './default-type.ts';

describe('defaultTypes', () => {
  it('are event types', () => {
    const types = readEventTypes(new URL('../../../../data/event-types', import.meta.url).pathname);
    expect(defaultTypes.filter((id) => types[id] === undefined)).toEqual([]);
  });
});
