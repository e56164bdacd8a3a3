import { foldKey } from '@/lib/text/fold';
import type { Glossary } from './glossary';

/** A document that entries cite. */
export interface CitedDocument {
  number: string;
  name: string;
}

/** The documents that entries cite, each once, by name. */
export function citedDocuments(glossary: Glossary): CitedDocument[] {
  const names = new Map(
    glossary.ids.flatMap((id) => (glossary.entry(id)?.basis ?? []).map(({ number, name }) => [number, name] as const)),
  );
  const { compare } = new Intl.Collator('vi');
  return [...names].map(([number, name]) => ({ number, name })).sort((a, b) => compare(a.name, b.name));
}

/** English names of the documents that entries cite, by number and by folded Vietnamese name. */
export function documentNames(glossary: Glossary): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of glossary.ids) {
    for (const { number, name, nameEn } of glossary.entry(id)?.basis ?? []) {
      if (!nameEn) continue;
      names.set(number, nameEn);
      names.set(foldKey(name), nameEn);
    }
  }
  return names;
}
