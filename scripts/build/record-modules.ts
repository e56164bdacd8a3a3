import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

/** Where the list of a build's page script lies; each build has its own, as several are made side by side. */
export const moduleList = (build: string, script: string) => `.wxt/modules/${build}/${script}.json`;

interface Chunk {
  type: string;
  fileName: string;
  modules?: Record<string, unknown>;
}

/** A plugin that writes down which modules went into each page script, for `npm run check` to hold against its rules. */
export function recordModules(root: string) {
  return {
    name: 'record-modules',
    generateBundle({ dir = '' }: { dir?: string }, bundle: Record<string, Chunk>) {
      for (const { type, fileName, modules } of Object.values(bundle)) {
        if (type !== 'chunk' || !fileName.startsWith('content-scripts/')) continue;
        const names = Object.keys(modules ?? {}).map((id) =>
          relative(root, id.replace(/^\0/u, '').replace(/\?.*$/u, '')),
        );
        const list = `${root}/${moduleList(basename(dir), basename(fileName, '.js'))}`;
        mkdirSync(dirname(list), { recursive: true });
        writeFileSync(list, JSON.stringify(names.sort(), null, 1));
      }
    },
  };
}
