import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of `node_modules/.bin` (or any other) from the project's root; resolves to its exit code. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool that says too much, or others beside it; what it said is printed only where it failed. */
export function runQuietly(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** Compiles the data and builds both browsers at once, in one mode after the other, as each has its own `.wxt`. */
export async function build(modes: ('development' | 'production')[]): Promise<boolean> {
  if (await run(process.execPath, ['--import', './scripts/alias.mjs', 'scripts/compile-data.ts'])) return false;
  for (const mode of modes) {
    console.log(`Building for both browsers (${mode}) …`);
    const builds = ['chrome', 'firefox'].map((browser) => runQuietly(['wxt', 'build', '-b', browser, '--mode', mode]));
    if ((await Promise.all(builds)).some(Boolean)) return false;
  }
  return true;
}

/** Builds what a script then opens; with `SKIP=1` what is built is taken. Ends the script where that fails. */
export async function buildToOpen(): Promise<void> {
  if (process.env.SKIP !== '1' && !(await build(['development']))) process.exit(1);
}
