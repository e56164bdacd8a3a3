import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What is run in web pages, and the largest size of each in bytes after gzip. */
export const BUDGETS = { detector: 15_000, reader: 60_000 };

/** Where a build has one of them. */
export const scriptFile = (build: string, name: string) => `.output/${build}/content-scripts/${name}.js`;

export interface Size {
  file: string;
  bytes: number;
  budget: number;
}

/** Sizes of a build's page scripts, after gzip. */
export function sizesOf(root: string, build: string): Size[] {
  return Object.entries(BUDGETS).map(([name, budget]) => {
    const file = scriptFile(build, name);
    return { file, bytes: gzipSync(readFileSync(`${root}/${file}`), { level: 9 }).length, budget };
  });
}
