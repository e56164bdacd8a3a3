import { resolve } from 'node:path';
import { build } from 'vite';

/** A module of ours with all that it imports, as one classic script whose exports are the global `name`. */
export async function bundle(
  entry: string,
  name: string,
  /** Packages by the file that they begin with, where they are not the project's own. */
  packages: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd(), ...packages } },
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('No bundle');
  return output.output[0].code;
}
