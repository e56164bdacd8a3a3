import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of the tests a folder for all that its processes write, which goes with it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
  process.env.TMPDIR = folder;
  // The browsers may still be on their way out.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
