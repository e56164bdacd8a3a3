import type { Category } from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';

/** What a column of a table holds; `lang` where it speaks of one language's terms. */
export interface Column {
  holds: 'term' | 'id' | Exclude<Category, 'date' | 'responsibility' | 'transactionType'>;
  lang?: string;
}

/** Columns by position; `null` for one that nobody knows. */
export type Mapping = (Column | null)[];

const LANGUAGES: Record<string, string[]> = {
  vi: ['vi', 'vie', 'vietnamese', 'tiếng việt', 'thuật ngữ', 'thuật ngữ tiếng việt', 'term', 'source term', 'từ'],
  en: [
    'en',
    'eng',
    'english',
    'tiếng anh',
    'thuật ngữ tiếng anh',
    'target',
    'target term',
    'translation',
    'equivalent',
    'bản dịch',
    'dịch',
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
const languageNamed = keyed(LANGUAGES);
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
  const language = languageOf(text);
  if (language) return { holds: 'term', lang: language };
  const parts = /^(.+?)[\s_-]+\(?([a-z]{2,3})\)?$/iu.exec(text);
  const key = foldKey(parts?.[1] ?? '');
  // "term_en": the code says whose terms they are, whatever the word before it says alone.
  const holds = languageNamed.has(key) ? 'term' : columnNamed.get(key);
  const lang = languageOf(parts?.[2] ?? '');
  return holds && lang ? { holds, lang } : null;
}

const MARKED = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** One code alone may be a word ("tax", "law"): a header names a language by its name, or several columns. */
function isHeader(cells: readonly string[], named: Mapping): boolean {
  if (!named.some((column) => column?.holds === 'term')) return false;
  return cells.some((cell) => languageNamed.has(foldKey(cell))) || named.filter(Boolean).length > 1;
}

const EQUIVALENT_STATUS: Column = { holds: 'equivalentStatus' };

/** Whether a column named "status" tells whose word equivalents are, as our own tables do: by all that stands in it. */
function isOfEquivalents(column: Column | null, [, ...rows]: readonly (readonly string[])[], at: number): boolean {
  const cells = rows.map((row) => foldKey(row[at] ?? '')).filter(Boolean);
  return column?.holds === 'administrativeStatus' && cells.length > 0 && cells.every((cell) => isStatus(cell));
}

const isStatus = (key: string) => VALUES.equivalentStatus?.has(key) ?? false;

/**
 * The mapping of a table: by its first row where that names a column of terms, else by position, as OmegaT writes it
 * (term, equivalent, comment), where the column with more Vietnamese letters of the first two is Vietnamese.
 */
export function guessMapping(rows: readonly (readonly string[])[]): { mapping: Mapping; header: boolean } {
  const [first = []] = rows;
  const named = first.map(columnOf).map((column, i) => (isOfEquivalents(column, rows, i) ? EQUIVALENT_STATUS : column));
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
