import type { PartialDay } from '../dates';
import { type Cited, citationKeys, sourceOf } from './source';

interface CslDate {
  'date-parts': [[number, ...number[]]];
}

/** An item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json). */
interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  'container-title': string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  abstract?: string;
  section?: string;
  keyword?: string;
  note?: string;
}

function dateOf({ year, month, day }: PartialDay): CslDate {
  const rest = [month, day].filter((part) => part !== undefined);
  return { 'date-parts': [[year, ...rest]] };
}

function cslItems(cited: readonly Cited[]): CslItem[] {
  const sources = cited.map(sourceOf);
  const keys = citationKeys(sources);
  return sources.map((source, i) => ({
    id: keys[i] ?? String(i),
    type: 'article-newspaper',
    title: source.title,
    // Literal, or styles would take the family name for the given one and turn the name round.
    ...(source.authors.length > 0 && { author: source.authors.map((literal) => ({ literal })) }),
    'container-title': source.container,
    ...(source.issued && { issued: dateOf(source.issued) }),
    accessed: dateOf(source.accessed),
    URL: source.url,
    language: source.language,
    ...(source.abstract && { abstract: source.abstract }),
    ...(source.section && { section: source.section }),
    ...(source.tags.length > 0 && { keyword: source.tags.join(', ') }),
    ...(source.note && { note: source.note }),
  }));
}

export function writeCsl(cited: readonly Cited[]): string {
  return `${JSON.stringify(cslItems(cited), null, 2)}\n`;
}
