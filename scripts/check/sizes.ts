import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Largest sizes of what is run in web pages, in bytes after gzip. */
const BUDGETS = {
  'content-scripts/detector.js': 15_000,
  'content-scripts/reader.js': 60_000,
};

export interface Size {
  file: string;
  bytes: number;
  budget: number;
}

/** Sizes of a build's page scripts, after gzip. */
export function sizesOf(build: string): Size[] {
  return Object.entries(BUDGETS).map(([file, budget]) => ({
    file,
    bytes: gzipSync(readFileSync(`${build}/${file}`), { level: 9 }).length,
    budget,
  }));
}
