/** What can be wrong with a termbase file. Each has its sentence in `messages.ts`. */
export type IssueCode =
  | 'broken-json'
  | 'broken-letter'
  | 'broken-xlsx'
  | 'broken-xml'
  | 'category'
  | 'column'
  | 'doctype'
  | 'duplicate'
  | 'duplicate-id'
  | 'empty'
  | 'encoding'
  | 'extra-cells'
  | 'language'
  | 'link'
  | 'newer-version'
  | 'no-columns'
  | 'no-language'
  | 'no-term'
  | 'no-vietnamese'
  | 'open-quote'
  | 'other-format'
  | 'too-large';

/** One thing found in a file on import. An error says that something was left out, a warning that it was kept. */
export interface Issue {
  severity: 'error' | 'warning';
  code: IssueCode;
  /** Counted from 1; of a spreadsheet the row. `null` where the whole file is meant. */
  line: number | null;
  detail?: string;
  /** Line of what it is a second one of. */
  earlier?: number;
}

/** A file that is not taken in: nothing of it is kept. */
export class TermbaseRefused extends Error {
  readonly issue: Issue;
  /** What was found in it before. */
  found: readonly Issue[] = [];

  constructor(code: IssueCode, line: number | null = null, detail?: string) {
    super(`termbase refused: ${code}${line === null ? '' : ` in line ${line}`}${detail ? ` (${detail})` : ''}`);
    this.name = 'TermbaseRefused';
    this.issue = { severity: 'error', code, line, ...(detail !== undefined && { detail }) };
  }
}

/** Gathers what is found, so that a file of faults does not fill the memory. */
export class Report {
  /** The first ones, in the order of the file. */
  readonly issues: Issue[] = [];
  /** How many there are in all. */
  count = 0;
  readonly #limit: number;

  constructor(limit = 1000) {
    this.#limit = limit;
  }

  error(code: IssueCode, line: number | null, detail?: string): void {
    this.#add('error', code, line, detail);
  }

  warn(code: IssueCode, line: number | null, detail?: string): void {
    this.#add('warning', code, line, detail);
  }

  /** A term that stands in an earlier line, too. */
  duplicate(line: number, term: string, earlier: number): void {
    this.#add('warning', 'duplicate', line, term, earlier);
  }

  #add(severity: Issue['severity'], code: IssueCode, line: number | null, detail?: string, earlier?: number): void {
    this.count++;
    if (this.issues.length < this.#limit) {
      this.issues.push({
        severity,
        code,
        line,
        ...(detail !== undefined && { detail }),
        ...(earlier !== undefined && { earlier }),
      });
    }
  }
}
