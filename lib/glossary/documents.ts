import type { LegalBasis } from '@/lib/model/entry';
import { foldKey } from '@/lib/text/fold';
import { vietnameseOrder } from '@/lib/text/order';
import type { Glossary } from './glossary';

/** A document that entries cite. */
export interface CitedDocument {
  number: string;
  name: string;
  nameEn: string;
}

/** The documents that entries cite, each once, by name. */
export function citedDocuments(glossary: Glossary): CitedDocument[] {
  const names = new Map(
    glossary
      .entries()
      .flatMap(({ basis }) => basis.map(({ number, name, nameEn }) => [number, { number, name, nameEn }] as const)),
  );
  const compare = vietnameseOrder();
  return [...names.values()].sort((a, b) => compare(a.name, b.name));
}

/** The documents that entries cite, with what is known of their force: by number and by folded name. */
export function documentsByKey(glossary: Glossary): Map<string, LegalBasis> {
  const documents = new Map<string, LegalBasis>();
  for (const basis of glossary.entries().flatMap((entry) => entry.basis)) {
    documents.set(basis.number, basis);
    documents.set(foldKey(basis.name), basis);
  }
  return documents;
}

const NUMBER = /\d+\/\d{4}\/[\p{L}\d-]+/u;

/** A basis with what is known of its document, where it names one by its number: names alone are those of several. */
export function withDocument(basis: LegalBasis, documents: ReadonlyMap<string, LegalBasis>): LegalBasis {
  const document = documents.get(NUMBER.exec(basis.number)?.[0].toUpperCase() ?? '');
  if (!document) return basis;
  const { article, clause } = basis;
  const { clause: _, ...known } = document;
  return { ...known, article, ...(clause !== undefined && { clause }) };
}
