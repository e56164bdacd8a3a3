/**
 * Before what a spreadsheet would run as a formula (OWASP, "CSV Injection"), in full width too: at a cell's start, and
 * behind what begins a cell or a row where another separator than ours is usual, quotes or none.
 */
const UNGUARDED = /(?<=^|[;\t\r\n])(?=['"]*[=+\-@＝＋－＠])/gu;
const GUARD = /(?<=^|[;\t\r\n])'(?=['"]*[=+\-@＝＋－＠])/gu;

/** A cell's text with an apostrophe before what would be run as a formula. */
export const withoutFormula = (value: string) => value.replace(UNGUARDED, "'");

/** A cell's text without the apostrophes that `withoutFormula` sets. */
export const unguarded = (value: string) => value.replace(GUARD, '');

/** A cell's text in quotes (RFC 4180). */
export const inQuotes = (value: string) => `"${value.replaceAll('"', '""')}"`;

function cell(value: string): string {
  const safe = withoutFormula(value);
  return /[",;\t\r\n]/u.test(safe) ? inQuotes(safe) : safe;
}

/**
 * Rows as CSV (RFC 4180) for spreadsheets: with a byte order mark, without which Excel takes UTF-8 for something else,
 * and with an apostrophe before what would be run as a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
