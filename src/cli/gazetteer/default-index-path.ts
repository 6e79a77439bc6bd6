import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where an imported gazetteer lies unless the user says otherwise.
 * @param environment of the process; a relative XDG_DATA_HOME does not count, as its specification says
 */
export function defaultIndexPath(environment: Readonly<Record<string, string | undefined>>): string {
  const stated = environment.XDG_DATA_HOME;
  const home = stated !== undefined && isAbsolute(stated) ? stated : join(homedir(), '.local/share');
  return join(home, 'recoupe', 'gazetteer.idx');
}
