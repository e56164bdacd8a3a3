/**
 * What a spreadsheet would run as a formula at a cell's start (OWASP, "CSV Injection"), in full width too, and what the
 * guard has made of it.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A cell's text with an apostrophe before what would be run as a formula. */
export const withoutFormula = (value: string) => (FORMULA.test(value) ? `'${value}` : value);

/** A cell's text without the apostrophe that `withoutFormula` sets. */
export const unguarded = (value: string) => (GUARDED.test(value) ? value.slice(1) : value);

function cell(value: string): string {
  const safe = withoutFormula(value);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180) for spreadsheets: with a byte order mark, without which Excel takes UTF-8 for something else,
 * and with an apostrophe before what would be run as a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
