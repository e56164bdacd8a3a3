/** `npm run check`: types, lint and format, unused code, import directions, sizes of the page scripts. */
import { existsSync } from 'node:fs';
import { answerHelp } from './arguments';
import { moduleList } from './build/record-modules';
import { strayModules } from './check/bundles';
import { wrongImports } from './check/imports';
import { BUDGETS, scriptFile, sizesOf } from './check/sizes';
import { build, ROOT, runQuietly } from './run';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** What the last two checks look at; a build that was cut short has not all of it. */
const BUILT = BUILDS.flatMap((name) => [
  ...Object.keys(BUDGETS).flatMap((script) => [moduleList(name, script), scriptFile(name, script)]),
  moduleList(name, 'popup'),
]);

/** One check: it says what is wrong itself, and resolves to whether all is well. */
interface Check {
  name: string;
  run(): Promise<boolean>;
}

const program = (name: string, ...args: string[]): Check => ({
  name,
  run: async () => (await runQuietly(args)) === 0,
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
    name: 'modules of the page scripts and of our pages',
    run: async () => {
      const stray = BUILDS.flatMap((name) => strayModules(ROOT, name));
      for (const line of stray) console.error(line);
      return stray.length === 0;
    },
  },
  {
    name: 'sizes of the page scripts',
    run: async () => {
      const sizes = BUILDS.flatMap((name) => sizesOf(ROOT, name));
      for (const { file, bytes, budget } of sizes) console.log(`  ${file}: ${bytes} of ${budget} bytes (gzip)`);
      return sizes.every(({ bytes, budget }) => bytes <= budget);
    },
  },
];

/** Runs all checks, side by side. */
export async function check(): Promise<{ name: string; well: boolean }[]> {
  const results = CHECKS.map(async ({ name, run }) => {
    const well = await run();
    console.log(`${well ? '✓' : '✗'} ${name}`);
    return { name, well };
  });
  return Promise.all(results);
}

if (import.meta.main) {
  answerHelp('npm run check', 0);
  const isBuilt = BUILT.every((file) => existsSync(`${ROOT}/${file}`));
  if (!isBuilt && !(await build(['production']))) process.exit(1);
  const results = await check();
  process.exitCode = results.every(({ well }) => well) ? 0 : 1;
}
