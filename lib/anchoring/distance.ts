/** Where a pattern stands in a text, nearly: `[start, end)` and the number of letters that differ. */
export interface NearMatch {
  start: number;
  end: number;
  errors: number;
}

/**
 * All places where `pattern` stands in `text` with at most `limit` insertions, deletions and exchanges, those that
 * overlap reduced to the best (Sellers 1980: one row of the edit table, carrying where each alignment began). Takes
 * time in proportion to both lengths.
 */
export function nearMatches(text: string, pattern: string, limit: number): NearMatch[] {
  const rows = pattern.length + 1;
  let cost = Uint16Array.from({ length: rows }, (_, i) => i);
  let from = new Uint32Array(rows);
  let nextCost = new Uint16Array(rows);
  let nextFrom = new Uint32Array(rows);
  const found: NearMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    nextCost[0] = 0;
    nextFrom[0] = at + 1;
    for (let i = 1; i < rows; i++) {
      const exchanged = (cost[i - 1] ?? 0) + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      const inserted = (cost[i] ?? 0) + 1;
      const left = (nextCost[i - 1] ?? 0) + 1;
      const best = Math.min(exchanged, inserted, left);
      nextCost[i] = best;
      const began = best === inserted ? from[i] : nextFrom[i - 1];
      const exchangedFrom = i === 1 ? at : from[i - 1];
      nextFrom[i] = (best === exchanged ? exchangedFrom : began) ?? 0;
    }
    [cost, nextCost] = [nextCost, cost];
    [from, nextFrom] = [nextFrom, from];
    const errors = cost[rows - 1] ?? 0;
    if (errors <= limit) keepBest(found, { start: from[rows - 1] ?? 0, end: at + 1, errors });
  }
  return found;
}

function keepBest(found: NearMatch[], match: NearMatch): void {
  const last = found.at(-1);
  if (!last || match.start >= last.end) found.push(match);
  else if (match.errors < last.errors) found[found.length - 1] = match;
}

/** How alike two short texts are, by edit distance: 1 equal, 0 nothing in common. */
export function likeness(expected: string, found: string): number {
  if (expected === found) return 1;
  let row = Array.from({ length: found.length + 1 }, (_, i) => i);
  for (let i = 1; i <= expected.length; i++) {
    const next = [i];
    for (let j = 1; j <= found.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (expected[i - 1] === found[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[found.length] ?? 0) / Math.max(expected.length, found.length);
}
