/** Rows of the lexicon that stand for all syllables outside it, and for all numbers. */
const RARE_ROW = 0;
const NUMBER_ROW = 1;
/** Rows before those of the syllables. */
export const OPEN_ROWS = 2;

/** What is known of a syllable before any article is read. */
export interface Syllable {
  /** Its place in tables of weights. */
  row: number;
  /** Inverse document frequency, ln(N / df). */
  idf: number;
  /** How much likelier than others it is to be taken up by a human summary, in log odds. */
  prior: number;
}

/** Syllables by falling document frequency, and a byte of each figure per syllable. */
export interface LexiconTable {
  syllables: string[];
  /** In units of 1 / `IDF_SCALE`. */
  idf: Uint8Array;
  /** In units of 1 / `PRIOR_SCALE`. */
  prior: Int8Array;
}

export const IDF_SCALE = 16;
export const PRIOR_SCALE = 40;

/** What is known of a folded syllable. */
export type Lexicon = (syllable: string) => Syllable;

/** Looks syllables up in a table; a syllable or number that it does not hold counts as rare. */
export function lexiconOf({ syllables, idf, prior }: LexiconTable): Lexicon {
  const known = new Map<string, Syllable>();
  let highest = 0;
  syllables.forEach((syllable, at) => {
    const entry = { row: at + OPEN_ROWS, idf: (idf[at] ?? 0) / IDF_SCALE, prior: (prior[at] ?? 0) / PRIOR_SCALE };
    known.set(syllable, entry);
    highest = Math.max(highest, entry.idf);
  });
  const rare = { row: RARE_ROW, idf: highest, prior: 0 };
  const number = { ...rare, row: NUMBER_ROW };
  return (syllable) => known.get(syllable) ?? (/^\p{N}/u.test(syllable) ? number : rare);
}
