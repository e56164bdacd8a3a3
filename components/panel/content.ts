import type { Article } from '@/lib/model/article';
import { textOf, titleOf } from '@/lib/model/article';
import type { EntryHead } from '@/lib/model/entry';
import type { Language, TermId } from '@/lib/model/ids';
import type { PlaceCard } from '@/lib/model/place';
import type { Reading } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import type { PanelContent, PanelPlace, PanelTerm } from './model';

/** A reading with the names of what it found. */
export interface Notes {
  reading: Reading;
  heads: EntryHead[];
  places: PlaceCard[];
  facts: { kind: 'figure' | 'date'; span: Span; label: Span | null }[];
  outletName: string | null;
}

/** Longest half line of explanation, in UTF-16 units. */
const GIST = 96;

/** The beginning of an explanation, cut between words. */
export function gistOf(explanation: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(explanation)?.[0] ?? explanation;
  if (sentence.length <= GIST) return sentence;
  const cut = sentence.slice(0, GIST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** What a panel shows of an article and its reading. */
export function panelContent(
  article: Article,
  notes: Notes,
  language: Language,
): Omit<PanelContent, 'save' | 'removed' | 'unmarked'> {
  const { reading, places, facts, outletName } = notes;
  const cardOf = new Map(places.map((card) => [card.id, card]));
  return {
    outlet: outletName ?? article.siteName ?? hostOf(article.url),
    provinces: reading.provinces.map(({ province }) => cardOf.get(province)?.name ?? province).map(withoutType),
    publishedAt: article.publishedAt,
    title: titleOf(article),
    points: reading.keyPoints.map(({ span }, i) => ({ number: i + 1, text: textOf(article, span), span })),
    facts: facts.map(({ kind, span, label }) => ({
      kind,
      value: textOf(article, span),
      label: label ? textOf(article, label) : '',
      span,
    })),
    terms: listTerms(notes, language),
    places: listPlaces(notes, language),
  };
}

function listTerms({ reading, heads }: Notes, language: Language): PanelTerm[] {
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const rows = new Map<TermId, PanelTerm>();
  for (const { span, entries } of reading.terms) {
    for (const id of entries) {
      const head = headOf.get(id);
      const row = rows.get(id);
      if (row) row.count++;
      else if (head) rows.set(id, { ...rowOf(head, language), count: 1, span });
    }
  }
  // What everybody knows comes last; within each half the order of the text stays.
  return [...rows.values()].sort((a, b) => Number(a.everyday) - Number(b.everyday));
}

function rowOf(
  { id, term, level, explanation, equivalent }: EntryHead,
  language: Language,
): Omit<PanelTerm, 'count' | 'span'> {
  return {
    id,
    term,
    gist: gistOf(explanation[language]),
    beside: language === 'en' ? (equivalent?.text ?? null) : null,
    status: equivalent?.status ?? null,
    everyday: level === 'everyday',
  };
}

function listPlaces({ reading, places }: Notes, language: Language): PanelPlace[] {
  const cardOf = new Map(places.map((card) => [card.id, card]));
  const rows = new Map<string, PanelPlace>();
  for (const { span, places: ids } of reading.places) {
    const [id, ...others] = ids;
    const card = cardOf.get(id);
    const row = rows.get(id);
    if (others.length > 0 || !card) continue;
    if (row) row.count++;
    else rows.set(id, { id, name: card.name, gist: card.history[language], count: 1, span });
  }
  return [...rows.values()];
}

/** A province's name without its type word: the panel's first line has no room for it. */
function withoutType(name: string): string {
  return name.replace(/^(?:tỉnh|thành phố)\s+/iu, '');
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./u, '') ?? '';
}
