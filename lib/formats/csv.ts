/** What a spreadsheet would run as a formula at a cell's start (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/u;

/** A cell's text with an apostrophe before what would be run as a formula. */
export const withoutFormula = (value: string) => (FORMULA.test(value) ? `'${value}` : value);

/** A cell's text without the apostrophe that `withoutFormula` sets. */
export const unguarded = (value: string) => (/^'[=+\-@\t\r]/u.test(value) ? value.slice(1) : value);

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

/** The separator of a file's first line: comma, semicolon or tab, whichever is there most outside quotes. */
function separatorOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text)?.[0].replace(/"(?:[^"]|"")*"/gu, '') ?? '';
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}

/**
 * Rows of a CSV file, without its byte order mark and empty lines. Quotes may hold separators and line breaks; one that
 * is not closed holds the rest. The apostrophe that `writeCsv` sets is taken off again.
 */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\ufeff/u, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  const endCell = () => {
    row.push(unguarded(value));
    value = '';
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text[at + 1] === '"') value += text[at++];
      else quoted = false;
    } else if (sign === '"' && value === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r' || text[at + 1] !== '\n') value += sign;
  }
  endRow();
  return rows;
}
