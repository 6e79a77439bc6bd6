import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultIndexPath } from './default-index-path.ts';

const home = join(homedir(), '.local/share/recoupe/gazetteer.idx');

test.each([
  ['nothing stated', {}, home],
  ['an absolute folder', { XDG_DATA_HOME: '/srv/share' }, '/srv/share/recoupe/gazetteer.idx'],
  ['a relative folder', { XDG_DATA_HOME: 'share' }, home],
  ['an empty name', { XDG_DATA_HOME: '' }, home],
])('%s', (_, environment, path) => {
  expect(defaultIndexPath(environment)).toBe(path);
});
