import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

async function cruiseSources(baseDir: string): Promise<ICruiseResult['summary']> {
  const { options, ...ruleSet } = await extractConfig(join(root, '.dependency-cruiser.mjs'));
  const config = { ...options, ruleSet, validate: true, baseDir } as Parameters<typeof cruise>[1];
  const result = await cruise(['src'], config, {}, { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) });
  return (result.output as ICruiseResult).summary;
}

describe('boundaries', () => {
  test('hold everywhere in src, and were looked at', async () => {
    const { totalCruised, violations } = await cruiseSources(root);
    expect(totalCruised).toBeGreaterThan(100);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test.each([
    { breach: "import { ingest } from '../ingest/index.ts';\nexport const other = ingest;", rule: 'boundary-stages-claims' },
    { breach: "import { readFileSync } from 'node:fs';\nexport const other = readFileSync;", rule: 'engine-is-pure' },
  ])('are reported where they are broken: $rule', async ({ breach, rule }) => {
    const planted = join(root, 'test/planted');
    try {
      for (const stage of ['claims', 'ingest']) mkdirSync(join(planted, 'src/stages', stage), { recursive: true });
      writeFileSync(join(planted, 'src/stages/ingest/index.ts'), 'export const ingest = 1;\n');
      writeFileSync(join(planted, 'src/stages/claims/index.ts'), `${breach}\n`);
      const { violations } = await cruiseSources(planted);
      expect(violations.map((violation) => violation.rule.name)).toContain(rule);
    } finally {
      rmSync(planted, { recursive: true, force: true });
    }
  });
});
