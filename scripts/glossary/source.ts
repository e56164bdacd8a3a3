import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Form, formsOf, isAbbreviation } from '@/lib/glossary/form';
import type { Entry, Field, LegalBasis } from '@/lib/model/entry';
import { foldKey } from '@/lib/text/fold';
import { DocumentRow, EntrySource, FIELDS, GroundRow, OFFICIAL_KINDS, SourceRow } from './form';

/** The glossary as its files hold it, and every fault found in them, as sentences that begin with the file. */
export interface GlossarySource {
  entries: Entry[];
  documents: Map<string, DocumentRow>;
  sources: Map<string, SourceRow>;
  problems: string[];
}

function readTable<Row>(file: string, schema: v.GenericSchema<unknown, Row>, problems: string[]): Row[] {
  const { data, errors } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  for (const error of errors) problems.push(`${file}:${(error.row ?? 0) + 2}: ${error.message}`);
  return data.flatMap((row, i) => {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) return [parsed.output];
    problems.push(`${file}:${i + 2}: ${explain(parsed.issues)}`);
    return [];
  });
}

const explain = (issues: readonly v.BaseIssue<unknown>[]) =>
  issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim()).join('; ');

function byKey<Row>(rows: Row[], key: (row: Row) => string, file: string, problems: string[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    if (map.has(key(row))) problems.push(`${file}: ${key(row)} stands twice`);
    map.set(key(row), row);
  }
  return map;
}

/** The tables that entries refer to, by what they are referred to with. */
interface Tables {
  documents: Map<string, DocumentRow>;
  sources: Map<string, SourceRow>;
  grounds: Map<string, GroundRow>;
}

/** Reads `data/glossary`, `documents.csv`, `sources.csv` and `grounds.csv` of `data` below a root folder. */
export function readGlossarySource(root: string): GlossarySource {
  const problems: string[] = [];
  const table = <Row>(name: string, schema: v.GenericSchema<unknown, Row>, key: (row: Row) => string) => {
    const file = join(root, 'data', name);
    return byKey(readTable(file, schema, problems), key, file, problems);
  };
  const tables: Tables = {
    documents: table('documents.csv', DocumentRow, (row) => row.number),
    sources: table('sources.csv', SourceRow, (row) => row.id),
    grounds: table('grounds.csv', GroundRow, (row) => row.en),
  };
  const entries: Entry[] = [];
  for (const file of globSync('data/glossary/*/*.yaml', { cwd: root }).sort()) {
    const field = basename(dirname(file));
    const id = basename(file, '.yaml');
    const report = (message: string) => problems.push(`${file}: ${message}`);
    if (!FIELDS.includes(field as Field)) report(`there is no field ${field}`);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) report('the id is not lower-case ASCII words joined by hyphens');
    const parsed = v.safeParse(EntrySource, parse(readFileSync(join(root, file), 'utf8'), typeset));
    if (parsed.success) entries.push(toEntry({ id, field: field as Field, source: parsed.output }, tables, report));
    else report(explain(parsed.issues));
  }
  checkTogether(entries, problems);
  const named = new Set(entries.flatMap(({ restsOn }) => restsOn.map(({ en }) => en)));
  for (const ground of tables.grounds.keys())
    if (!named.has(ground)) problems.push(`grounds.csv: nothing rests on ${ground}`);
  return { entries, documents: tables.documents, sources: tables.sources, problems };
}

/** Apostrophes as they are printed, however they were typed. */
const typeset = (_: unknown, value: unknown) =>
  typeof value === 'string' ? value.replace(/(?<=\p{L})'/gu, '’') : value;

/** What a file says, by its path and in itself. */
interface EntryFile {
  id: string;
  field: Field;
  source: EntrySource;
}

/** Notes a fault of the file at hand. */
type Report = (message: string) => void;

function equivalentsOf(source: EntrySource, { sources }: Tables, report: Report): Entry['equivalents'] {
  return source.equivalents.map(({ text, status, source: key }) => {
    const row = key === undefined ? undefined : sources.get(key);
    if ((status === 'ours') !== (key === undefined))
      report(`"${text}": ${status} ${key ? 'with' : 'without'} a source`);
    if (key !== undefined && !row) report(`"${text}": no source ${key}`);
    if (status === 'official' && row && !OFFICIAL_KINDS.includes(row.kind)) report(`"${text}": ${key} is not official`);
    return { text, status, ...(row && { source: row.name }) };
  });
}

function basisOf(source: EntrySource, { documents }: Tables, report: Report): LegalBasis[] {
  return source.basis.flatMap(({ document, article, clause }): LegalBasis[] => {
    const row = documents.get(document);
    if (!row) {
      report(`no document ${document}`);
      return [];
    }
    return [
      {
        number: row.number,
        name: row.name,
        nameEn: row.name_en,
        ...(row.issued && { issued: row.issued }),
        article,
        ...(clause !== undefined && { clause }),
        inForce: row.in_force === 'unknown' ? null : row.in_force === 'true',
        checked: row.checked,
        ...(row.replaced_by && { replacedBy: row.replaced_by }),
        ...(row.note && { caution: { vi: row.note, en: row.note_en } }),
      },
    ];
  });
}

function toEntry({ id, field, source }: EntryFile, tables: Tables, report: Report): Entry {
  if (source.basis.length === 0 && source.rests_on.length === 0) report('neither basis nor rests_on');
  if (!source.reviewed) report('has not been reviewed');
  for (const { vi, en } of source.patterns) {
    if (!vi.endsWith('{place}') || !en.includes('{place}')) report(`pattern "${vi}" does not end in {place}`);
  }
  const restsOn = source.rests_on.flatMap((ground) => {
    const row = tables.grounds.get(ground);
    if (!row) report(`grounds.csv does not say in Vietnamese: ${ground}`);
    return row ? [row] : [];
  });
  const { term, level, explanation, patterns, broader, related, ended } = source;
  return {
    id,
    term,
    field,
    level,
    variants: source.variants.map(({ text, kind, near }) => ({ text, kind, ...(near && { near }) })),
    ...(source.near && { near: source.near }),
    ...(source.except && { except: source.except }),
    explanation,
    ...(source.note && { note: source.note }),
    equivalents: equivalentsOf(source, tables, report),
    patterns,
    basis: basisOf(source, tables, report),
    restsOn,
    broader,
    related,
    ...(ended && { ended: compact(ended) }),
    reviewed: source.reviewed ?? '',
  };
}

function compact({ successor, ...rest }: NonNullable<EntrySource['ended']>): NonNullable<Entry['ended']> {
  return { ...rest, ...(successor !== undefined && { successor }) };
}

/** What can only be seen across entries: ids and forms that are unique, references that resolve. */
function checkTogether(entries: Entry[], problems: string[]): void {
  checkForms(entries, problems);
  const ids = new Set<string>();
  for (const { id } of entries) {
    if (ids.has(id)) problems.push(`${id}: stands in two fields`);
    ids.add(id);
  }
  for (const { id, broader, related, ended } of entries) {
    for (const reference of [...broader, ...related, ...(ended?.successor ? [ended.successor] : [])]) {
      if (!ids.has(reference) || reference === id) problems.push(`${id}: refers to ${reference}`);
    }
  }
}

/**
 * A form belongs to one entry and stands there once. Abbreviations may have several readings; then all of them but one
 * at most name their neighbours.
 */
function checkForms(entries: Entry[], problems: string[]): void {
  const owners = new Map<string, { id: string; form: Form }[]>();
  for (const [index, entry] of entries.entries()) {
    for (const form of formsOf(entry, index)) {
      if (form.kind === 'pattern') continue;
      const key = isAbbreviation(form.text) ? form.text : foldKey(form.text);
      owners.set(key, [...(owners.get(key) ?? []), { id: entry.id, form }]);
    }
  }
  for (const readings of owners.values()) {
    const [first, second] = readings;
    if (!first || !second) continue;
    const ids = [...new Set(readings.map(({ id }) => id))];
    const silent = readings.filter(({ form }) => form.near.length === 0).length;
    if (ids.length === 1) problems.push(`${first.id}: "${second.form.text}" stands twice`);
    else if (!readings.every(({ form }) => form.kind === 'abbreviation') || silent > 1) {
      problems.push(`${ids.join(', ')}: "${first.form.text}" is a form of each`);
    }
  }
}
