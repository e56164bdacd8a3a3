/** What is known of a syllable before any article is read. */
export interface Syllable {
  /** Inverse document frequency, ln(N / df). */
  idf: number;
  /** How much likelier than others it is to be taken up by a human summary, in log odds. */
  prior: number;
}

/** The lexicon as it is shipped: syllables by falling document frequency, and a signed byte of each figure per syllable. */
export interface PackedLexicon {
  syllables: string;
  /** idf × 16, base64 of unsigned bytes. */
  idf: string;
  /** prior × 40, base64 of signed bytes. */
  prior: string;
}

export const IDF_SCALE = 16;
export const PRIOR_SCALE = 40;

/** What is known of a folded syllable. */
export type Lexicon = (syllable: string) => Syllable;

/** Unpacks the lexicon; a syllable or number that it does not hold counts as rare. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const idf = bytes(packed.idf);
  const prior = new Int8Array(bytes(packed.prior).buffer);
  const known = new Map<string, Syllable>();
  let highest = 0;
  packed.syllables.split(' ').forEach((syllable, at) => {
    const entry = { idf: (idf[at] ?? 0) / IDF_SCALE, prior: (prior[at] ?? 0) / PRIOR_SCALE };
    known.set(syllable, entry);
    highest = Math.max(highest, entry.idf);
  });
  const rare = { idf: highest, prior: 0 };
  return (syllable) => known.get(syllable) ?? rare;
}

/** Bytes of a base64 string. */
export function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
