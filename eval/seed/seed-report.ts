import { countRight } from '../entities/count.ts';
import { type Cell, formatTable, percent, wrapLines } from '../report/table.ts';
import { type SeedCheck, type SeedScore, seedGroups } from './evaluate-seed.ts';

const headings = ['core claims', 'right', 'of', '%'];

/** A table by what is compared; with `details`, everything that is wrong and why it was read so. */
export function seedReport({ document, claims, matched, checks }: SeedScore, details: boolean): string[] {
  const rows = seedGroups.map((group): Cell[] => {
    const { right, expected } = countRight(checks.filter((check) => check.group === group));
    return [group, right, expected, percent(right, expected)];
  });
  return [
    `${document}: ${matched} of ${claims} core claims have a claim at their trigger`,
    ...formatTable(headings, rows),
    'actor, place: the words of a role lead to the right one. implicit: of roles',
    'without words. unreferred: words that stand for no actor or place.',
    ...(details ? checks.filter(({ right }) => !right).flatMap(wrongLines) : []),
  ];
}

function wrongLines({ claim, group, wanted, got }: SeedCheck): string[] {
  return ['', ...wrapLines(`${claim}, ${group}: ${wanted}`), ...wrapLines(`≠ ${got}`, '  ')];
}
