import { type Article, textOf } from './article';
import type { PlaceId, ProvinceSlug, TermId } from './ids';
import { closingQuote, openQuote } from './quotation';
import type { Span } from './span';

/**
 * A key point: a sentence of the article, or the part of one that makes the point. `score` orders them by weight, higher
 * is better.
 */
export interface KeyPoint {
  span: Span;
  /** The whole sentence. */
  sentence: Span;
  score: number;
}

/**
 * A key point as people read it: with a capital where its sentence began before it, with "…" where that goes on, and with
 * the marks of a quotation that goes on before or behind it, so that nobody's words pass for the paper's.
 */
export function pointText(article: Article, { span, sentence }: KeyPoint): string {
  const text = textOf(article, span);
  const opened = span.start > sentence.start ? text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) : text;
  const before = openQuote(textOf(article, { ...span, start: 0, end: span.start }));
  const behind = openQuote(text, before);
  const whole = span.end === sentence.end && behind === '';
  const start = before === '' ? '' : `${before}…`;
  return start + (whole ? opened : `${opened.replace(/\.$/u, '')}…${closingQuote(behind)}`);
}

/** An occurrence of a glossary entry; several entries: the reading is open, and all are shown. */
export interface TermHit {
  span: Span;
  entries: [TermId, ...TermId[]];
}

export type PlaceLevel = 'province' | 'district' | 'commune';

/** An occurrence of an administrative unit's name; several places: the reading is open. */
export interface PlaceHit {
  span: Span;
  places: [PlaceId, ...PlaceId[]];
}

/** A figure with its unit in normal form (VND, USD, %, ha, người …). */
export interface QuantityFact {
  kind: 'quantity';
  span: Span;
  value: number;
  range?: [number, number];
  /** In "910/920 tân binh": 920. */
  total?: number;
  bound?: 'min' | 'max';
  unit: string | null;
  /** What is measured. */
  of: Span | null;
  approx?: true;
}

/** A date: ISO day, month, year, interval `a/b` or `2022-Q1`; null where it cannot be resolved. */
export interface DateFact {
  kind: 'date';
  span: Span;
  iso: string | null;
}

export interface PersonFact {
  kind: 'person';
  span: Span;
  name: string;
  role: Span | null;
}

export interface BodyFact {
  kind: 'body';
  span: Span;
  name: string;
}

/** A cited document; its number in normal form, such as `22/2018/QH14`. */
export interface DocumentFact {
  kind: 'document';
  span: Span;
  number: string | null;
}

export type Fact = QuantityFact | DateFact | PersonFact | BodyFact | DocumentFact;

/** A province that the story is about; weights of one reading add up to 1. */
export interface ProvinceFocus {
  province: ProvinceSlug;
  weight: number;
}

/** What Chú Giải says of an article. Made anew each time an article is shown, never kept. */
export interface Reading {
  /** In reading order. */
  keyPoints: KeyPoint[];
  /** Every mention, in reading order. */
  facts: Fact[];
  /** Every occurrence, in reading order, never overlapping. */
  terms: TermHit[];
  places: PlaceHit[];
  /** The weightiest first. */
  provinces: ProvinceFocus[];
}
