import { compose } from '@/lib/glossary/compose';
import { englishFigure } from '@/lib/i18n/figures';
import { type Article, textOf } from '@/lib/model/article';
import type { Entry } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import type { FactLine } from '@/lib/model/named-reading';
import type { Reading, TermHit } from '@/lib/model/reading';
import { covers } from '@/lib/model/span';
import { distinctFacts, type FactRow } from '@/lib/reading/facts/table';
import { foldKey } from '@/lib/text/fold';

/** What notes draw on besides the reading. */
export interface NoteSources {
  entry(id: TermId): Entry | null;
  /** English name of a document by its number or folded name. */
  documentName(key: string): string | null;
}

/** The rows of the panel's table: each fact once, with all its places and, of figures, bodies and documents, its English. */
export function factLines(article: Article, reading: Reading, sources: NoteSources): FactLine[] {
  return distinctFacts(article, reading.facts).map((row) => ({
    kind: row.fact.kind,
    spans: row.spans,
    shown: row.shown,
    label: row.label,
    name: 'name' in row.fact ? row.fact.name : null,
    iso: row.fact.kind === 'date' ? row.fact.iso : null,
    english: englishOf(article, reading.terms, row, sources),
  }));
}

/** Per key point the English of the terms and bodies in it, in the order of the text, each once. */
export function pointEquivalents(article: Article, { keyPoints, terms }: Reading, sources: NoteSources): string[][] {
  return keyPoints.map(({ span }) => {
    const hits = terms.filter((hit) => covers(span, hit.span));
    return [...new Set(hits.flatMap((hit) => equivalentOf(article, hit, sources) ?? []))];
  });
}

function englishOf(article: Article, terms: readonly TermHit[], row: FactRow, sources: NoteSources): string | null {
  const { fact } = row;
  if (fact.kind === 'document') {
    const byNumber = fact.number === null ? null : sources.documentName(fact.number);
    return byNumber ?? sources.documentName(foldKey(textOf(article, fact.span)));
  }
  if (fact.kind === 'quantity') {
    return englishFigure(fact, textOf(article, { ...row.shown, end: fact.span.start }).trim());
  }
  if (fact.kind !== 'body') return null;
  const hit = terms.find((term) => row.spans.some((span) => covers(span, term.span) && covers(term.span, span)));
  return hit ? equivalentOf(article, hit, sources) : null;
}

/** The English of what the text says at a term: its composed form, or else its first equivalent; `null` if open. */
function equivalentOf(article: Article, { span, entries }: TermHit, { entry }: NoteSources): string | null {
  const found = entries.length === 1 ? entry(entries[0]) : null;
  if (!found || found.level === 'everyday') return null;
  return compose(found, textOf(article, span))?.en ?? found.equivalents[0]?.text ?? null;
}
