import type { Category } from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';

/** What a column of a table holds; `lang` where it speaks of one language's terms. */
export interface Column {
  holds: 'term' | 'id' | Exclude<Category, 'date' | 'responsibility' | 'transactionType'>;
  lang?: string;
}

/** Columns by position; `null` for one that nobody knows. */
export type Mapping = (Column | null)[];

const LANGUAGES = {
  vi: ['vi', 'vie', 'vietnamese', 'tiếng việt'],
  en: ['en', 'eng', 'english', 'tiếng anh'],
};

/** Words for terms, by the language that is meant where they stand alone. */
const TERMS: typeof LANGUAGES = {
  vi: ['term', 'source term', 'source language', 'thuật ngữ', 'từ', 'cụm từ', 'từ ngữ'],
  en: [
    'target',
    'target term',
    'target language',
    'translation',
    'equivalent',
    'tương đương',
    'bản dịch',
    'dịch',
    'nghĩa tiếng anh',
  ],
};

const NAMES: Record<Exclude<Column['holds'], 'term'>, string[]> = {
  id: ['id', 'mã', 'concept', 'entry'],
  subjectField: ['field', 'subject', 'subjectfield', 'subject field', 'domain', 'lĩnh vực', 'chủ đề'],
  definition: ['definition', 'def', 'explanation', 'meaning', 'định nghĩa', 'giải thích', 'nghĩa'],
  context: ['context', 'example', 'sentence', 'ngữ cảnh', 'ví dụ', 'câu'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'ghi chú', 'chú thích'],
  source: ['source', 'origin', 'nguồn'],
  level: ['level', 'cấp độ', 'mức độ'],
  legalBasis: ['legalbasis', 'legal basis', 'căn cứ', 'căn cứ pháp lý', 'cơ sở pháp lý'],
  equivalentStatus: ['equivalentstatus', 'equivalent status', 'reliability', 'độ tin cậy'],
  administrativeStatus: ['status', 'administrativestatus', 'trạng thái', 'tình trạng'],
  partOfSpeech: ['part of speech', 'partofspeech', 'pos', 'từ loại'],
  grammaticalGender: ['gender', 'grammaticalgender', 'giống'],
  geographicalUsage: ['usage', 'region', 'geographicalusage', 'vùng'],
  termType: ['type', 'term type', 'termtype', 'loại'],
  termLocation: ['location', 'termlocation'],
  customerSubset: ['customer', 'client', 'customersubset', 'khách hàng'],
  projectSubset: ['project', 'projectsubset', 'dự án'],
  crossReference: ['see', 'see also', 'crossreference', 'xem thêm'],
  externalCrossReference: ['url', 'link', 'address', 'externalcrossreference', 'liên kết', 'địa chỉ'],
  xGraphic: ['image', 'picture', 'xgraphic', 'hình', 'ảnh'],
};

const keyed = <T extends string>(names: Record<T, string[]>) =>
  new Map(Object.entries<string[]>(names).flatMap(([key, all]) => all.map((name) => [foldKey(name), key as T])));
const languageNamed: ReadonlyMap<string, string> = keyed(LANGUAGES);
const termsNamed: ReadonlyMap<string, string> = keyed(TERMS);
const columnNamed = keyed(NAMES);

/** What people write for values of ours, as our own tables do in either language. */
const VALUES: Partial<Record<Column['holds'], ReadonlyMap<string, string>>> = {
  equivalentStatus: keyed({
    official: ['official', 'chính thức'],
    established: ['established', 'quen dùng'],
    ours: ['ours', 'our own wording', 'nhóm biên soạn'],
    own: ['own', 'mine', 'của tôi'],
  }),
  level: keyed({
    everyday: ['everyday', 'lời thường'],
    newspaper: ['newspaper', 'newspaper language', 'lời báo chí'],
    specialist: ['specialist', 'chuyên ngành'],
  }),
};

/** A cell's value as a termbase has it. */
export const valueIn = (holds: Column['holds'], text: string): string => VALUES[holds]?.get(foldKey(text)) ?? text;

const CODE = /^[a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))*$/iu;

/** The language that a column's name stands for: a name or a code ("vi", "tiếng Anh", "zh-Hans"). */
function languageOf(name: string): string | null {
  const known = languageNamed.get(foldKey(name));
  if (known) return known;
  if (!CODE.test(name)) return null;
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** A longer cell, in UTF-16 units, names no column. */
const LONGEST_NAME = 100;

/** What a column holds by its name: "en", "Định nghĩa", "definition_vi", "Thuật ngữ (en)". */
export function columnOf(name: string): Column | null {
  if (name.length > LONGEST_NAME) return null;
  const text = name.normalize('NFC').trim();
  const own = columnNamed.get(foldKey(text));
  if (own) return { holds: own };
  const terms = termsNamed.get(foldKey(text));
  if (terms) return { holds: 'term', lang: terms };
  const words = text.split(NO_WORD).filter(Boolean);
  for (let at = 1; at < words.length; at++) {
    const first = words.slice(0, at).join(' ');
    const last = words.slice(at).join(' ');
    const column = columnIn(first, languageOf(last)) ?? columnIn(last, languageNamed.get(foldKey(first)) ?? null);
    if (column) return column;
  }
  const lang = languageOf(text);
  return lang ? { holds: 'term', lang } : null;
}

/** What is not of a word: "Thuật ngữ (en)", "term_en", "definition[vi]". */
const NO_WORD = /[\s_.:()[\]-]+/u;

/** The column of a word and a language: "term_en" holds English terms, whatever "term" says alone. */
function columnIn(word: string, lang: string | null): Column | null {
  const key = foldKey(word);
  const isTerm = termsNamed.has(key) || languageNamed.get(key) === lang;
  const holds = isTerm ? 'term' : columnNamed.get(key);
  return holds && lang ? { holds, lang } : null;
}

const MARKED = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** One code alone may be a word ("tax", "law"): a header names a language by its name, or several columns. */
function isHeader(cells: readonly string[], named: Mapping): boolean {
  if (!named.some((column) => column?.holds === 'term')) return false;
  return (
    cells.map(foldKey).some((key) => languageNamed.has(key) || termsNamed.has(key)) || named.filter(Boolean).length > 1
  );
}

const EQUIVALENT_STATUS: Column = { holds: 'equivalentStatus' };

/** Whether a column named "status" tells whose word equivalents are, as our own tables do: by all that stands in it. */
function isOfEquivalents(column: Column | null, [, ...rows]: readonly (readonly string[])[], at: number): boolean {
  const cells = rows.map((row) => foldKey(row[at] ?? '')).filter(Boolean);
  return column?.holds === 'administrativeStatus' && cells.length > 0 && cells.every((cell) => isStatus(cell));
}

const VIETNAMESE: Column = { holds: 'term', lang: 'vi' };

/** Whether a column named "source" holds terms: where another is named "target". */
const isOfTarget = (column: Column | null, names: readonly string[]) =>
  column?.holds === 'source' && !column.lang && names.some((name) => foldKey(name) === 'target');

const isStatus = (key: string) => VALUES.equivalentStatus?.has(key) ?? false;

/**
 * The mapping of a table: by its first row where that names a column of terms, else by position, as OmegaT writes it
 * (term, equivalent, comment), where the column with more Vietnamese letters of the first two is Vietnamese.
 */
export function guessMapping(rows: readonly (readonly string[])[]): { mapping: Mapping; header: boolean } {
  const [first = []] = rows;
  const named = first.map(columnOf).map((column, i) => {
    if (isOfEquivalents(column, rows, i)) return EQUIVALENT_STATUS;
    return isOfTarget(column, first) ? VIETNAMESE : column;
  });
  if (isHeader(first, named)) return { mapping: named, header: true };
  const width = Math.max(0, ...rows.map((row) => row.length));
  const marked = (at: number) => rows.filter((row) => MARKED.test(row[at] ?? '')).length;
  const swapped = width > 1 && marked(1) > marked(0);
  const pair: Mapping = [
    { holds: 'term', lang: swapped ? 'en' : 'vi' },
    { holds: 'term', lang: swapped ? 'vi' : 'en' },
    { holds: 'note' },
  ];
  return { mapping: Array.from({ length: width }, (_, i) => pair[i] ?? null), header: false };
}
