// Runs a package script on the project's own Node, installing the locked packages first where they
// are missing or stale. Plain JavaScript without dependencies: the first run is on the machine's Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [script, ...args] = process.argv.slice(2);
// A nested npm overwrites INIT_CWD; the scripts resolve file arguments against CALLER_CWD.
const env = { ...process.env, CALLER_CWD: process.env.INIT_CWD ?? process.cwd() };
const npm = (...a) =>
  spawnSync(process.execPath, [process.env.npm_execpath, ...a], { stdio: 'inherit', env }).status ?? 1;

const stamp = 'node_modules/.installed-lock';
const want = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  console.error('Installing the packages of package-lock.json …');
  const code = npm('ci', '--include=dev', '--loglevel=error');
  if (code) process.exit(code);
  // A user's ignore-scripts setting skips the download of Node itself.
  if (!existsSync('node_modules/node/bin/node') && npm('rebuild', 'node', '--ignore-scripts=false')) process.exit(1);
  writeFileSync(stamp, want);
}
process.exit(npm('run', '--silent', script, '--', ...args));
