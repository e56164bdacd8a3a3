import { compileGlossary } from '@/lib/glossary/compile';
import { Glossary } from '@/lib/glossary/glossary';
import type { Entry } from '@/lib/model/entry';

/** An entry with what a test gives, the rest plain. */
export function entry(id: string, term: string, rest: Partial<Entry> = {}): Entry {
  return {
    id,
    term,
    field: 'administration',
    level: 'newspaper',
    variants: [],
    explanation: { vi: `Lời giải của ${term}.`, en: `What ${id} means.` },
    equivalents: [{ text: `English of ${id}`, status: 'ours' }],
    patterns: [],
    basis: [],
    restsOn: [{ vi: 'cách dùng', en: 'usage' }],
    broader: [],
    related: [],
    reviewed: '2026-11-26',
    ...rest,
  };
}

export const glossaryOf = (...entries: Entry[]) => new Glossary(compileGlossary(entries));
