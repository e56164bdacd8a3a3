import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The loader of compiled data for Node: the same bytes that the extension fetches, compiled where they are missing. */
export async function load(name: string): Promise<Uint8Array> {
  const file = new URL(`../public/${name}`, import.meta.url);
  if (!existsSync(file)) await import('./compile-data');
  return new Uint8Array(await readFile(file));
}
