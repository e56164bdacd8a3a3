import {
  type Category,
  type Concept,
  isVietnamese,
  type LanguageSection,
  type Statement,
  type Termbase,
} from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';
import type { TableRow } from '../delimited';
import { type Column, guessMapping, type Mapping, valueIn } from './columns';
import { type Report, TermbaseRefused } from './issues';
import { breathe, type Work } from './work';

/** Parts the terms of one cell: the preferred one, then its synonyms. */
const TERMS_APART = ' | ';
/** Rows by which a mapping is guessed, and rows between two breaths. */
const SAMPLE = 50;
const STEP = 2000;

/** Where the columns' statements go; what is not named here belongs to the terms. */
const OF_CONCEPT: readonly Category[] = [
  'subjectField',
  'level',
  'legalBasis',
  'customerSubset',
  'projectSubset',
  'source',
  'xGraphic',
];
const OF_LANGUAGE: readonly Category[] = ['definition', 'note', 'crossReference', 'externalCrossReference'];

/** How a table is to be read; what is absent is guessed. */
export interface TableOptions {
  mapping?: Mapping;
  /** Whether the first row names the columns. */
  header?: boolean;
}

/**
 * A termbase of a table's rows, one concept a row. A row without a term in its first language or in Vietnamese is
 * left out and reported; one without Vietnamese, where a column has it, is kept and reported. Cells of unknown columns
 * become notes.
 *
 * @param share how far the table is read at a row, 0 to 1
 * @throws TermbaseRefused where no column holds terms, or no row has one
 */
export async function readTable(
  rows: Iterable<TableRow>,
  share: (row: TableRow) => number,
  options: TableOptions,
  report: Report,
  work: Work,
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

/** Anything but the letters that only join or part others. */
const VISIBLE = /\P{Cf}/u;

const parted = (text: string, separator: string) => text.split(separator).map((part) => part.trim());

/** Whether what a column says belongs to the terms of a language: a source does if the column names one. */
function isOfTerms({ holds, lang }: Column): boolean {
  if (holds === 'source') return lang !== undefined;
  return holds !== 'term' && holds !== 'id' && !OF_CONCEPT.includes(holds) && !OF_LANGUAGE.includes(holds);
}

/** What a cell says of each of so many terms; what is not parted as they are is said of the first. */
function textsByTerm(text: string, count: number): string[] {
  const parts = parted(text, '|');
  return count > 1 && parts.length <= count ? parts : [text];
}

class TableBuilder {
  readonly concepts: Concept[] = [];
  /** Language of the first column of terms. */
  readonly lang: string;
  readonly #hasVietnamese: boolean;
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
    this.#hasVietnamese = mapping.some(
      (column) => column?.holds === 'term' && isVietnamese({ lang: column.lang ?? '' }),
    );
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
        .filter(({ text }) => VISIBLE.test(text));
      const same = languages.find((section) => section.lang === lang);
      if (same) same.terms.push(...terms);
      else if (terms.length > 0) languages.push({ lang, statements: [], terms });
    });
    const head = languages.find(({ lang }) => lang === this.lang) ?? languages.find(isVietnamese);
    if (!head) {
      this.#report.error('no-term', line);
      return;
    }
    if (this.#hasVietnamese && !languages.some(isVietnamese)) this.#report.warn('no-vietnamese', line);
    this.#noteDuplicate(head.terms[0]?.text ?? '', line);
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
    const { holds } = column;
    const statement = (said: string): Statement => ({
      category: holds,
      text: valueIn(holds, said),
      ...((holds === 'externalCrossReference' || holds === 'xGraphic') && { target: said }),
    });
    const section = this.#sectionOf(concept, column);
    if (isOfTerms(column) && section) {
      textsByTerm(text, section.terms.length).forEach((said, i) => {
        if (said !== '') section.terms[i]?.statements.push(statement(said));
      });
    } else if (column.lang && section && OF_LANGUAGE.includes(holds)) section.statements.push(statement(text));
    else concept.statements.push(...(holds === 'legalBasis' ? parted(text, ';') : [text]).map(statement));
  }

  /** The language that a column speaks of: without one its own, but of equivalents another. */
  #sectionOf({ languages }: Concept, { holds, lang }: Column): LanguageSection | undefined {
    const other = holds === 'equivalentStatus' ? languages.find((one) => one.lang !== this.lang) : languages[0];
    return lang ? (languages.find((one) => one.lang === lang) ?? other) : other;
  }

  #id(cells: readonly string[], line: number): string {
    const given = cells[this.#mapping.findIndex((column) => column?.holds === 'id')]?.trim();
    if (given && this.#ids.has(given)) this.#report.warn('duplicate-id', line, given);
    const id = given && !this.#ids.has(given) ? given : `r${line}`;
    this.#ids.add(id);
    return id;
  }

  #noteDuplicate(term: string, line: number): void {
    const key = foldKey(term);
    const before = this.#seen.get(key);
    if (before === undefined) this.#seen.set(key, line);
    else this.#report.duplicate(line, term, before);
  }
}

const isConceptColumn = ({ holds, lang }: Column) =>
  holds === 'id' || (holds !== 'term' && !lang && OF_CONCEPT.includes(holds));

/** What a statement's column is called, as `columnOf` reads it back. */
function nameOf({ holds, lang }: Column): string {
  if (holds === 'term') return lang ?? 'und';
  return lang ? `${holds}_${lang}` : holds;
}

/**
 * A termbase as rows, the first naming the columns: all that stands beside its terms. What a table has no room for
 * (several definitions in a language, notes of each of its terms) is joined.
 */
export function tableOf(termbase: Termbase): string[][] {
  const columns = columnsOf(termbase);
  const rows = termbase.concepts.map((concept) => columns.map((column) => cellOf(concept, column)));
  return [columns.map(nameOf), ...rows];
}

function columnsOf({ concepts, lang }: Termbase): Column[] {
  const found = new Map<string, Column>([['id', { holds: 'id' }]]);
  const terms = new Map<string, Column>([[lang, { holds: 'term', lang }]]);
  const add = ({ category }: Statement, of?: string) => {
    if (category === 'transactionType' || category === 'responsibility' || category === 'date') return;
    const column: Column = of === undefined ? { holds: category } : { holds: category, lang: of };
    found.set(nameOf(column), column);
  };
  for (const { statements, languages } of concepts) {
    for (const statement of statements) add(statement);
    for (const section of languages) {
      terms.set(section.lang, { holds: 'term', lang: section.lang });
      for (const statement of section.statements) add(statement, section.lang);
      for (const { statements: said } of section.terms) for (const statement of said) add(statement, section.lang);
    }
  }
  const rest = [...found.values()];
  return [...rest.filter(isConceptColumn), ...terms.values(), ...rest.filter((column) => !isConceptColumn(column))];
}

function cellOf(concept: Concept, column: Column): string {
  const { holds, lang } = column;
  if (holds === 'id') return concept.id;
  const section = concept.languages.find((one) => one.lang === lang);
  if (holds === 'term') return section?.terms.map(({ text }) => text).join(TERMS_APART) ?? '';
  const said = (statements: readonly Statement[] = []) =>
    statements.filter(({ category }) => category === holds).map(({ text, target }) => target ?? text);
  if (lang === undefined) return said(concept.statements).join('; ');
  const ofLanguage = said(section?.statements);
  const byTerm = (section?.terms ?? []).map(({ statements }, i) => [...(i ? [] : ofLanguage), ...said(statements)]);
  if (!isOfTerms(column)) return byTerm.flat().join('; ');
  const last = byTerm.findLastIndex((texts) => texts.length > 0);
  return byTerm
    .slice(0, last + 1)
    .map((texts) => texts.join('; '))
    .join(TERMS_APART);
}
