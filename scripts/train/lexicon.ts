import { IDF_SCALE, type LexiconTable, PRIOR_SCALE } from '@/lib/reading/summary/lexicon';
import { syllables } from '@/lib/text/tokens';
import type { Row } from './corpus';

/** Syllables that the lexicon holds: all in at least half a per cent of the articles. */
const SIZE = 2_400;
/** Articles' worth of average behaviour that each syllable's prior starts from. */
const SHRINKAGE = 20;

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** Document frequencies of the training bodies, and how often summaries take up a syllable that the body holds. */
export function countLexicon(rows: Row[]): LexiconTable {
  const documents = new Map<string, number>();
  const taken = new Map<string, number>();
  let all = 0;
  let allTaken = 0;
  for (const { body, reference_summary } of rows) {
    const summary = new Set(syllables(reference_summary));
    for (const syllable of new Set(body.flatMap((text) => syllables(text)))) {
      documents.set(syllable, (documents.get(syllable) ?? 0) + 1);
      all++;
      if (!summary.has(syllable)) continue;
      taken.set(syllable, (taken.get(syllable) ?? 0) + 1);
      allTaken++;
    }
  }
  const average = allTaken / all;
  const held = [...documents]
    .filter(([syllable]) => !/^\p{N}/u.test(syllable))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SIZE);
  const idf = held.map(([, count]) => Math.min(255, Math.round(IDF_SCALE * Math.log(rows.length / count))));
  const prior = held.map(([syllable, count]) => {
    const chance = ((taken.get(syllable) ?? 0) + SHRINKAGE * average) / (count + SHRINKAGE);
    return Math.max(-127, Math.min(127, Math.round(PRIOR_SCALE * (logOdds(chance) - logOdds(average)))));
  });
  return {
    syllables: held.map(([syllable]) => syllable),
    idf: Uint8Array.from(idf),
    prior: Int8Array.from(prior),
  };
}
