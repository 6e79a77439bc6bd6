import { beforeAll, expect, it } from 'vitest';
import { openDocumentReader } from './read-sentence.ts';

let read: ReturnType<typeof openDocumentReader>;

beforeAll(() => {
  read = openDocumentReader();
});

it('gives the dead that a figure counts to whoever gives it', async () => {
  const holders = async (text: string): Promise<number[]> => {
    const { claims } = await read('en', text);
    return claims.filter(({ type }) => type === 'casualties').map(({ attribution }) => attribution.length);
  };
  expect(await holders("The clinic in Sarne now puts the toll of Sunday's market shelling at 14 dead.")).toEqual([2]);
  expect(await holders("Sunday's shelling in Sarne left 14 dead.")).toEqual([1]);
});
