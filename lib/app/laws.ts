import type { Glossary } from '@/lib/glossary/glossary';
import { formatDate } from '@/lib/i18n/format';
import { pagesTranslator } from '@/lib/i18n/pages-translator';
import type { Entry, LegalBasis, Variant } from '@/lib/model/entry';
import type { Language, TermId } from '@/lib/model/ids';
import { foldKey } from '@/lib/text/fold';

/** The kind of document that a name begins with. */
const KIND = /^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Thông tư)(?=\s)/u;
/** Kinds as people shorten them: "NĐ 30/2020". */
const SHORT: Readonly<Record<string, string>> = { 'Nghị định': 'NĐ', 'Quyết định': 'QĐ', 'Thông tư': 'TT' };
/** A document's number, which holds its year; what has none ("Hiến pháp 2013") is named instead. */
const NUMBER = /^(\d+\/(\d{4}))\//u;

/** What their ids begin with. */
const PREFIX = 'law:';

/**
 * The laws and other documents that a glossary's entries rest on, as entries of their own. They are gathered when one is
 * first asked for: they are scattered over the whole glossary.
 */
export class Laws {
  readonly #glossary: Glossary;
  #entries: Entry[] | null = null;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  /** All of them, the newest first. */
  get entries(): readonly Entry[] {
    this.#entries ??= lawEntries(this.#glossary);
    return this.#entries;
  }

  entry(id: TermId): Entry | null {
    return id.startsWith(PREFIX) ? (this.entries.find((law) => law.id === id) ?? null) : null;
  }

  /** The one that a text names as a whole. */
  named(text: string): Entry | null {
    const key = foldKey(text);
    const isNamed = ({ term, variants }: Entry) =>
      [term, ...variants.map(({ text }) => text)].some((form) => foldKey(form) === key);
    return this.entries.find(isNamed) ?? null;
  }
}

function lawEntries(glossary: Glossary): Entry[] {
  const laws = new Map<string, { basis: LegalBasis; citing: Set<TermId> }>();
  for (const { id, basis } of glossary.entries()) {
    for (const one of basis) {
      const law = laws.get(one.number) ?? { basis: one, citing: new Set() };
      laws.set(one.number, law);
      law.citing.add(id);
    }
  }
  return [...laws.values()]
    .map(({ basis, citing }) => lawEntry(basis, [...citing]))
    .sort((a, b) => yearOf(b.basis).localeCompare(yearOf(a.basis)));
}

const yearOf = ([basis]: readonly LegalBasis[]) => basis?.issued ?? NUMBER.exec(basis?.number ?? '')?.[2] ?? '';

function lawEntry({ clause: _, ...basis }: LegalBasis, citing: TermId[]): Entry {
  const { number, name, nameEn, checked } = basis;
  return {
    id: `${PREFIX}${number}`,
    term: name,
    field: 'documents',
    level: 'specialist',
    variants: variantsOf(basis),
    explanation: { vi: told(basis, 'vi'), en: told(basis, 'en') },
    equivalents: nameEn ? [{ text: nameEn, status: 'ours' }] : [],
    patterns: [],
    basis: [{ ...basis, article: '' }],
    restsOn: [],
    broader: [],
    related: citing,
    reviewed: checked,
  };
}

/** What else the press calls it: "Nghị định 30/2020/NĐ-CP", "Luật Đất đai năm 2024". */
function variantsOf({ number, name }: LegalBasis): Variant[] {
  const [, short, year] = NUMBER.exec(number) ?? [];
  const kind = KIND.exec(name)?.[0];
  const forms = year && kind ? [`${kind} ${number}`, `${kind} số ${number}`] : [number];
  if (year && kind?.toLowerCase().endsWith('luật')) forms.push(`${name} ${year}`, `${name} năm ${year}`);
  const written = forms.filter((text) => text !== name).map((text): Variant => ({ text, kind: 'spelling' }));
  const letters = SHORT[kind ?? ''];
  return letters ? [...written, { text: `${letters} ${short}`, kind: 'abbreviation' }] : written;
}

function told({ number, issued }: LegalBasis, language: Language): string {
  const t = pagesTranslator(language);
  const date = issued ? formatDate(issued, language) : '';
  if (!NUMBER.test(number)) return date && t('document.issued', { date });
  return t(date ? 'document.numberIssued' : 'document.number', { number, date });
}
