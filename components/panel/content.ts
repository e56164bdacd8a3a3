import { formatDate } from '@/lib/i18n/format';
import { type Article, textOf, titleOf } from '@/lib/model/article';
import type { EntryHead } from '@/lib/model/entry';
import type { Language, TermId } from '@/lib/model/ids';
import type { FactLine, NamedReading } from '@/lib/model/named-reading';
import { pointText } from '@/lib/model/reading';
import type { PanelContent, PanelPlace, PanelTerm } from './model';

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
  notes: NamedReading,
  language: Language,
): Omit<PanelContent, 'save' | 'own' | 'pictures' | 'removed' | 'unmarked'> {
  const { reading, places, facts, equivalents, outletName } = notes;
  const english = language === 'en';
  const cardOf = new Map(places.map((card) => [card.id, card]));
  return {
    outlet: outletName ?? article.siteName ?? hostOf(article.canonicalUrl),
    provinces: reading.provinces.map(({ province }) => cardOf.get(province)?.name ?? province).map(withoutType),
    publishedAt: article.publishedAt,
    title: titleOf(article),
    points: reading.keyPoints.map((point, i) => ({
      number: i + 1,
      text: pointText(article, point),
      equivalents: english ? (equivalents[i] ?? []) : [],
      span: point.span,
    })),
    facts: facts.map((fact) => ({
      kind: fact.kind,
      value: shownOf(article, fact, language),
      label: fact.label ? textOf(article, fact.label) : '',
      english: english && fact.kind !== 'quantity' ? fact.english : null,
      when: fact.iso,
      spans: fact.spans,
    })),
    terms: listTerms(notes, language),
    places: listPlaces(notes, language),
    map: notes.map,
    continues: article.continues === true,
  };
}

/** A fact's own words; a date, and in English a figure, as the language writes it. */
function shownOf(article: Article, { kind, iso, name, english, spans, shown }: FactLine, language: Language): string {
  if (iso !== null) return formatDate(iso, language);
  if (kind === 'quantity' && language === 'en' && english) return english;
  const words = name ?? textOf(article, shown);
  // What hedges a figure may begin a sentence, but no row.
  return shown.start < spans[0].start ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}

function listTerms({ reading, heads }: NamedReading, language: Language): PanelTerm[] {
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
    everyday: level === 'everyday',
  };
}

function listPlaces({ reading, places }: NamedReading, language: Language): PanelPlace[] {
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
