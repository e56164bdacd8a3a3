import { compose } from '@/lib/glossary/compose';
import { type Article, textOf } from '@/lib/model/article';
import type { Entry, EquivalentStatus } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import type { Reading } from '@/lib/model/reading';
import { compareSpans, covers, type Span } from '@/lib/model/span';
import { foldKey } from '@/lib/text/fold';

/** A line of the translator's table: a term, a body or a document of the text, once. */
export interface DeskRow {
  kind: 'term' | 'body' | 'document';
  /** Entry of the term; `null` of what no glossary has. */
  id: TermId | null;
  vietnamese: string;
  /** `null` where no equivalent is known. */
  english: string | null;
  status: EquivalentStatus | null;
  /** Whose word the equivalent is: its source, else the reader's termbase it stands in; or the document's number. */
  source: string | null;
  /** Where it is named, in reading order; never empty. */
  spans: [Span, ...Span[]];
}

/** What the table draws on besides the reading. */
export interface DeskKnowledge {
  entry(id: TermId): Entry | null;
  /** English name of a document by its number or folded name. */
  documentName(key: string): string | null;
}

/** Terms, bodies and documents of a text, each once, in the order in which they first come. */
export function rowsOf(article: Article, reading: Reading, knowledge: DeskKnowledge): DeskRow[] {
  const rows = new Map<string, DeskRow>();
  const add = (key: string, row: DeskRow) => {
    const known = rows.get(key);
    if (known) known.spans.push(...row.spans);
    else rows.set(key, row);
  };
  for (const { span, entries } of reading.terms) {
    for (const id of entries) {
      const entry = knowledge.entry(id);
      if (!entry) continue;
      const row = termRow(entry, textOf(article, span), span);
      add(`${id} ${foldKey(row.vietnamese)}`, row);
    }
  }
  const isTerm = (span: Span) => reading.terms.some((term) => covers(term.span, span));
  for (const fact of reading.facts) {
    const { span } = fact;
    if (fact.kind === 'body' && !isTerm(span)) {
      const row = { kind: fact.kind, id: null, vietnamese: fact.name, english: null, status: null, source: null };
      add(`body ${foldKey(fact.name)}`, { ...row, spans: [span] });
    } else if (fact.kind === 'document') {
      const row = documentRow(textOf(article, span), fact.number, span, knowledge);
      add(`document ${fact.number ?? foldKey(row.vietnamese)}`, row);
    }
  }
  return [...rows.values()].sort((a, b) => compareSpans(a.spans[0], b.spans[0]));
}

function termRow(entry: Entry, text: string, span: Span): DeskRow {
  const composed = compose(entry, text);
  const [first] = entry.equivalents;
  return {
    kind: 'term',
    id: entry.id,
    vietnamese: composed?.vi ?? entry.term,
    english: composed?.en ?? first?.text ?? null,
    // A composed form follows a source's pattern; the wording is ours.
    status: composed ? 'ours' : (first?.status ?? null),
    source: composed ? null : (first?.source ?? entry.own?.termbase ?? null),
    spans: [span],
  };
}

function documentRow(text: string, number: string | null, span: Span, { documentName }: DeskKnowledge): DeskRow {
  const english = (number === null ? null : documentName(number)) ?? documentName(foldKey(text));
  const status = english === null ? null : 'ours';
  return { kind: 'document', id: null, vietnamese: text, english, status, source: number, spans: [span] };
}
