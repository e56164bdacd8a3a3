import { readFileSync } from 'node:fs';
import { loadRanker } from '@/lib/reading/summary/model';

/** The ranker that ships. */
export const RANKER = loadRanker(
  new Uint8Array(readFileSync(new URL('../../../../data/summary/ranker.bin', import.meta.url))),
);
