import type { Category, Concept, LanguageSection, Statement, Termbase } from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';
import type { TableRow } from '../delimited';
import { type Column, guessMapping, type Mapping } from './columns';
import { type Report, TermbaseRefused } from './issues';
import { breathe, type Work } from './work';

/** Parts the terms of one cell: the preferred one, then its synonyms. */
export const TERMS_APART = ' | ';
/** Rows by which a mapping is guessed, and rows between two breaths. */
const SAMPLE = 50;
const STEP = 2000;

/** Where the columns' statements go; what is not named here belongs to the first term. */
const OF_CONCEPT: readonly Category[] = ['subjectField', 'customerSubset', 'projectSubset', 'source', 'xGraphic'];
const OF_LANGUAGE: readonly Category[] = ['definition', 'note', 'crossReference', 'externalCrossReference'];

/** How a table is to be read; what is absent is guessed. */
export interface TableOptions {
  mapping?: Mapping;
  /** Whether the first row names the columns. */
  header?: boolean;
}

/**
 * A termbase of a table's rows, one concept a row. A row without a term in its first language is left out and
 * reported, cells of unknown columns become notes.
 *
 * @param share how far the table is read at a row, 0 to 1
 * @throws TermbaseRefused where no column holds terms, or no row has one
 */
export async function readTable(
  rows: Iterable<TableRow>,
  share: (row: TableRow) => number,
  options: TableOptions,
  report: Report,
  work: Work = {},
): Promise<Termbase> {
  const iterator = rows[Symbol.iterator]();
  const sample: TableRow[] = [];
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    sample.push(next.value);
    if (sample.length === SAMPLE) break;
  }
  const guess = guessMapping(sample.map((row) => row.cells));
  const mapping = options.mapping ?? guess.mapping;
  const header = options.header ?? (options.mapping ? false : guess.header);
  const names = header ? (sample.shift()?.cells ?? []) : [];
  if (sample.length === 0 && names.length === 0) throw new TermbaseRefused('empty');
  if (!mapping.some((column) => column?.holds === 'term')) throw new TermbaseRefused('no-columns', 1);
  names.forEach((name, i) => {
    if (name.trim() && !mapping[i]) report.warn('column', 1, name.trim());
  });

  const builder = new TableBuilder(mapping, names, report);
  let count = 0;
  for (const row of sample) builder.add(row);
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    builder.add(next.value);
    if (++count % STEP === 0) await breathe(work, share(next.value));
  }
  if (builder.concepts.length === 0) throw new TermbaseRefused('empty');
  return { title: '', lang: builder.lang, sources: [], concepts: builder.concepts };
}

/** A term as it is written: on one line, without letters that nobody sees. */
const termIn = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

class TableBuilder {
  readonly concepts: Concept[] = [];
  /** Language of the first column of terms. */
  readonly lang: string;
  readonly #mapping: Mapping;
  readonly #names: readonly string[];
  readonly #report: Report;
  readonly #ids = new Set<string>();
  /** Lines of terms by key, to tell of those that stand twice. */
  readonly #seen = new Map<string, number>();

  constructor(mapping: Mapping, names: readonly string[], report: Report) {
    this.#mapping = mapping;
    this.#names = names;
    this.#report = report;
    this.lang = mapping.find((column) => column?.holds === 'term')?.lang ?? 'vi';
  }

  add({ cells, line, openQuote }: TableRow): void {
    if (openQuote !== undefined) this.#report.warn('open-quote', openQuote);
    const cell = (i: number) => (cells[i] ?? '').trim();
    const languages: LanguageSection[] = [];
    this.#mapping.forEach((column, i) => {
      if (column?.holds !== 'term' || cell(i) === '') return;
      const lang = column.lang ?? 'und';
      const terms = cell(i)
        .split('|')
        .map((text) => ({ text: termIn(text), statements: [] }))
        .filter(({ text }) => text !== '');
      const same = languages.find((section) => section.lang === lang);
      if (same) same.terms.push(...terms);
      else if (terms.length > 0) languages.push({ lang, statements: [], terms });
    });
    if (!languages.some((section) => section.lang === this.lang)) {
      this.#report.error('no-term', line);
      return;
    }
    this.#noteDuplicate(languages, line);
    const concept: Concept = { id: this.#id(cells, line), statements: [], languages };
    cells.forEach((_, i) => {
      const column = this.#mapping[i] ?? null;
      if (cell(i) !== '' && column?.holds !== 'term' && column?.holds !== 'id')
        this.#place(concept, column, i, cell(i));
    });
    if (cells.length > this.#mapping.length) this.#report.warn('extra-cells', line);
    this.concepts.push(concept);
  }

  #place(concept: Concept, column: Column | null, at: number, text: string): void {
    if (!column || column.holds === 'term' || column.holds === 'id') {
      const name = this.#names[at]?.trim();
      concept.statements.push({ category: 'note', text: name ? `${name}: ${text}` : text });
      return;
    }
    const statement: Statement = { category: column.holds, text };
    if (column.holds === 'externalCrossReference' || column.holds === 'xGraphic') statement.target = text;
    const section = concept.languages.find(({ lang }) => lang === column.lang) ?? concept.languages[0];
    const ofConcept = OF_CONCEPT.includes(column.holds) || (OF_LANGUAGE.includes(column.holds) && !column.lang);
    if (ofConcept || !section) concept.statements.push(statement);
    else if (OF_LANGUAGE.includes(column.holds)) section.statements.push(statement);
    else section.terms[0]?.statements.push(statement);
  }

  #id(cells: readonly string[], line: number): string {
    const given = cells[this.#mapping.findIndex((column) => column?.holds === 'id')]?.trim();
    if (given && this.#ids.has(given)) this.#report.warn('duplicate-id', line, given);
    const id = given && !this.#ids.has(given) ? given : `r${line}`;
    this.#ids.add(id);
    return id;
  }

  #noteDuplicate(languages: readonly LanguageSection[], line: number): void {
    const term = languages.find((section) => section.lang === this.lang)?.terms[0]?.text ?? '';
    const key = foldKey(term);
    const before = this.#seen.get(key);
    if (before === undefined) this.#seen.set(key, line);
    else this.#report.warn('duplicate', line, `${term} (${before})`);
  }
}

const isConceptColumn = ({ holds }: Column) => holds === 'id' || (holds !== 'term' && OF_CONCEPT.includes(holds));

/** What a statement's column is called, as `columnOf` reads it back. */
const nameOf = ({ holds, lang }: Column) => (holds === 'term' ? (lang ?? 'und') : lang ? `${holds}_${lang}` : holds);

/**
 * A termbase as rows, the first naming the columns: all that stands beside its first terms. What a table has no room
 * for (several definitions, what is said of synonyms) is joined or left to TBX and JSON.
 */
export function tableOf(termbase: Termbase): string[][] {
  const columns = columnsOf(termbase);
  const rows = termbase.concepts.map((concept) => columns.map((column) => cellOf(concept, column)));
  return [columns.map(nameOf), ...rows];
}

function columnsOf({ concepts, lang }: Termbase): Column[] {
  const found = new Map<string, Column>([['id', { holds: 'id' }]]);
  const terms = new Map<string, Column>([[lang, { holds: 'term', lang }]]);
  const add = (statement: Statement, of?: string) => {
    const { category } = statement;
    if (category === 'transactionType' || category === 'responsibility' || category === 'date') return;
    const column: Column = of === undefined ? { holds: category } : { holds: category, lang: of };
    found.set(nameOf(column), column);
  };
  for (const { statements, languages } of concepts) {
    for (const statement of statements) add(statement);
    for (const section of languages) {
      terms.set(section.lang, { holds: 'term', lang: section.lang });
      for (const statement of section.statements) add(statement, section.lang);
      for (const statement of section.terms[0]?.statements ?? []) add(statement, section.lang);
    }
  }
  const rest = [...found.values()];
  return [...rest.filter(isConceptColumn), ...terms.values(), ...rest.filter((column) => !isConceptColumn(column))];
}

function cellOf(concept: Concept, { holds, lang }: Column): string {
  if (holds === 'id') return concept.id;
  const section = concept.languages.find((one) => one.lang === lang);
  if (holds === 'term') return section?.terms.map(({ text }) => text).join(TERMS_APART) ?? '';
  const statements =
    lang === undefined
      ? concept.statements
      : [...(section?.statements ?? []), ...(section?.terms[0]?.statements ?? [])];
  return statements
    .filter(({ category }) => category === holds)
    .map(({ text, target }) => target ?? text)
    .join('; ');
}
