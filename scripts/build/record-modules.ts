import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

/** Where the list of a build's entry lies; each build has its own, as several are made side by side. */
export const moduleList = (build: string, entry: string) => `.wxt/modules/${build}/${entry}.json`;

interface Chunk {
  fileName: string;
  isEntry?: boolean;
  /** Files of the chunks that are loaded before it. */
  imports?: string[];
  modules?: Record<string, unknown>;
}

/**
 * A plugin that writes down which modules are loaded with each page script and each page of ours, for `npm run check` to
 * hold against its rules.
 */
export function recordModules(root: string) {
  return {
    name: 'record-modules',
    generateBundle({ dir = '' }: { dir?: string }, bundle: Record<string, Chunk>) {
      for (const { isEntry, fileName } of Object.values(bundle)) {
        if (!isEntry) continue;
        const names = modulesWith(fileName, bundle).map((id) =>
          relative(root, id.replace(/^\0/u, '').replace(/\?.*$/u, '')),
        );
        const entry = basename(fileName, '.js').replace(/-[\w-]{8}$/u, '');
        const list = `${root}/${moduleList(basename(dir), entry)}`;
        mkdirSync(dirname(list), { recursive: true });
        writeFileSync(list, JSON.stringify(names.sort(), null, 1));
      }
    },
  };
}

/** Modules of a chunk and of all that it imports, what it imports later aside. */
function modulesWith(fileName: string, bundle: Record<string, Chunk>): string[] {
  const files = new Set([fileName]);
  // A set is gone through to its end, also where that moves away.
  for (const file of files) for (const other of bundle[file]?.imports ?? []) files.add(other);
  return [...files].flatMap((file) => Object.keys(bundle[file]?.modules ?? {}));
}
