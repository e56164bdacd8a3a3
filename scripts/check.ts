/** `npm run check`: types, lint and format, unused code, import directions, sizes of the page scripts. */
import { existsSync } from 'node:fs';
import { strayModules } from './check/bundles';
import { wrongImports } from './check/imports';
import { sizesOf } from './check/sizes';
import { build, ROOT, run } from './run';

/** One check: it says what is wrong itself, and resolves to whether all is well. */
interface Check {
  name: string;
  run(): Promise<boolean>;
}

const program = (name: string, command: string, ...args: string[]): Check => ({
  name,
  run: async () => (await run('npx', [command, ...args])) === 0,
});

const CHECKS: Check[] = [
  program('types', 'tsc', '--noEmit'),
  program('lint and format', 'biome', 'check', '--error-on-warnings', '.'),
  program('unused code', 'knip', '--no-progress'),
  {
    name: 'import directions',
    run: async () => {
      const wrong = wrongImports(ROOT);
      for (const line of wrong) console.error(line);
      return wrong.length === 0;
    },
  },
  {
    name: 'modules of the page scripts',
    run: async () => {
      const stray = strayModules(ROOT);
      for (const line of stray) console.error(line);
      return stray.length === 0;
    },
  },
  {
    name: 'sizes of the page scripts',
    run: async () => {
      const sizes = ['chrome-mv3', 'firefox-mv3'].flatMap((name) =>
        sizesOf(`.output/${name}`).map((size) => ({ ...size, file: `${name}/${size.file}` })),
      );
      for (const { file, bytes, budget } of sizes) console.log(`  ${file}: ${bytes} of ${budget} bytes (gzip)`);
      return sizes.every(({ bytes, budget }) => bytes <= budget);
    },
  },
];

/** Runs all checks and counts them. */
export async function check(): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  for (const { name, run: runCheck } of CHECKS) {
    const well = await runCheck();
    console.log(`${well ? '✓' : '✗'} ${name}`);
    if (well) passed++;
  }
  return { passed, failed: CHECKS.length - passed };
}

if (import.meta.main) {
  if (!existsSync(`${ROOT}/.output/firefox-mv3`) && !(await build(['production']))) process.exit(1);
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
