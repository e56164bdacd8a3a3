import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

/** Where the list of a page script lies. */
export const moduleList = (script: string) => `.wxt/modules/${script}.json`;

interface Chunk {
  type: string;
  fileName: string;
  modules?: Record<string, unknown>;
}

/** A plugin that writes down which modules went into each page script, for `npm run check` to hold against its rules. */
export function recordModules(root: string) {
  return {
    name: 'record-modules',
    generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
      for (const { type, fileName, modules } of Object.values(bundle)) {
        if (type !== 'chunk' || !fileName.startsWith('content-scripts/')) continue;
        const names = Object.keys(modules ?? {}).map((id) =>
          relative(root, id.replace(/^\0/u, '').replace(/\?.*$/u, '')),
        );
        const list = `${root}/${moduleList(basename(fileName, '.js'))}`;
        mkdirSync(dirname(list), { recursive: true });
        writeFileSync(list, JSON.stringify(names.sort(), null, 1));
      }
    },
  };
}
