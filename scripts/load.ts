import { readFile } from 'node:fs/promises';

/** The loader of compiled data for Node: the same bytes that the extension fetches. */
export async function load(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../public/${name}`, import.meta.url)));
}
