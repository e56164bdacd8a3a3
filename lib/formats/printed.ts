import { type Article, type Block, sapoOf, titleOf } from '@/lib/model/article';
import type { Level } from '@/lib/model/entry';
import type { NamedReading } from '@/lib/model/named-reading';
import type { Fact, PlaceLevel } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import type { Refusal, Verdict } from '@/lib/model/verdict';

/**
 * The printed form, version 1: what the command line prints and checks rely on, whatever the model holds inside. In it
 * title and sapo are fields of their own, so a span's block counts the others from 0, with −1 the title and −2 the sapo.
 */
export interface PrintedPage {
  file: string;
  url: string;
  /** `why` stands only where the page is no article. */
  verdict: { article: boolean; provincial: boolean; outlet: string | null; provinces: string[]; why?: Refusal };
  article: PrintedArticle | null;
  reading: PrintedReading | null;
}

export interface PrintedArticle {
  url: string;
  canonicalUrl: string;
  outlet: string | null;
  siteName: string | null;
  title: string;
  sapo: string | null;
  authors: string[];
  section: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  lang: string;
  blocks: PrintedBlock[];
}

export type PrintedBlock =
  | { kind: 'paragraph' | 'heading' | 'quote' | 'verse'; text: string; level?: number }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'image'; src: string | null; alt: string | null; caption: string | null; credit: string | null };

interface PrintedTerm {
  entry: string | null;
  term: string | null;
  level: Level | null;
  span: Span;
  text: string;
  open?: true;
  entries?: string[];
}

interface PrintedPlace {
  place: string | null;
  name: string | null;
  level: PlaceLevel | null;
  province: string | null;
  former?: true;
  span: Span;
  text: string;
  open?: true;
  places?: string[];
}

export interface PrintedReading {
  summary: { span: Span; score: number; text: string }[];
  facts: (Fact & { text: string })[];
  terms: PrintedTerm[];
  places: PrintedPlace[];
  provinces: { province: string; weight: number }[];
}

/** A reading with what the printed form says of its entries and places beyond their ids. */
type Named = Pick<NamedReading, 'reading' | 'heads' | 'places'>;

/** Line and cell breaks of the model as the white space of the printed form. */
const plain = (text: string) => text.replace(/\u2028/gu, '\n');

function printBlock(block: Block): PrintedBlock {
  const { kind, text } = block;
  switch (kind) {
    case 'list':
      return {
        kind,
        ordered: block.items?.[0]?.ordered ?? false,
        items: (block.items ?? []).map(({ start, end }) => plain(text.slice(start, end))),
      };
    case 'table':
      return { kind, rows: printRows(block) };
    case 'image':
    case 'embed':
      return {
        kind: 'image',
        src: block.src ?? null,
        alt: block.alt ?? null,
        caption: text === '' ? null : plain(text),
        credit: block.credit ?? null,
      };
    case 'heading':
      return { kind, text: plain(text), level: block.level ?? 2 };
    case 'title':
    case 'sapo':
      return { kind: 'paragraph', text: plain(text) };
    default:
      return { kind, text: plain(text) };
  }
}

function printRows({ text, cells = [] }: Block): string[][] {
  const rows: string[][] = [];
  for (const { start, end, row } of cells) {
    rows[row] ??= [];
    rows[row].push(plain(text.slice(start, end)));
  }
  return rows.filter(Boolean);
}

/** Blocks that stand in the printed list: all but title and sapo, and embeds that say nothing. */
const isListed = ({ kind, text }: Block) => kind !== 'title' && kind !== 'sapo' && (kind !== 'embed' || text !== '');

function printArticle(article: Article): PrintedArticle {
  const { url, canonicalUrl, outlet, siteName, authors, section, publishedAt, modifiedAt, lang, blocks } = article;
  const sapo = sapoOf(article);
  return {
    url,
    canonicalUrl,
    outlet,
    siteName,
    title: plain(titleOf(article)),
    sapo: sapo && plain(sapo),
    authors,
    section,
    publishedAt,
    modifiedAt,
    lang,
    blocks: blocks.filter(isListed).map(printBlock),
  };
}

/** Gives the printed span of an inner one. */
function spanPrinter({ blocks }: Article): (span: Span) => Span {
  let listed = 0;
  const numbers = blocks.map((block) => {
    if (block.kind === 'title') return -1;
    if (block.kind === 'sapo') return -2;
    return isListed(block) ? listed++ : -3;
  });
  return ({ block, start, end }) => ({ block: numbers[block] ?? block, start, end });
}

function printReading(article: Article, { reading, heads, places }: Named): PrintedReading {
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const cardOf = new Map(places.map((card) => [card.id, card]));
  const printSpan = spanPrinter(article);
  const at = (span: Span) => ({
    span: printSpan(span),
    text: plain(article.blocks[span.block]?.text.slice(span.start, span.end) ?? ''),
  });
  return {
    summary: reading.keyPoints.map(({ span, score }) => ({ ...at(span), score })),
    facts: reading.facts.map((fact) => {
      const printed = { ...fact, ...at(fact.span) };
      if (printed.kind === 'quantity' && printed.of) printed.of = printSpan(printed.of);
      if (printed.kind === 'person' && printed.role) printed.role = printSpan(printed.role);
      return printed;
    }),
    terms: reading.terms.map(({ span, entries }): PrintedTerm => {
      const [only, ...others] = entries;
      const known = headOf.get(only);
      if (others.length > 0) return { entry: null, term: null, level: null, ...at(span), open: true, entries };
      return { entry: only, term: known?.term ?? null, level: known?.level ?? null, ...at(span) };
    }),
    places: reading.places.map(({ span, places: ids }) => {
      const known = ids.map((id) => cardOf.get(id));
      const [only] = known;
      const agreed = <Key extends 'name' | 'level' | 'province'>(key: Key) =>
        only && known.every((place) => place?.[key] === only[key]) ? only[key] : null;
      return {
        place: ids.length > 1 ? null : ids[0],
        name: agreed('name'),
        level: agreed('level'),
        province: agreed('province'),
        ...(known.every((place) => place?.former) && { former: true as const }),
        ...at(span),
        ...(ids.length > 1 && { open: true as const, places: ids }),
      };
    }),
    provinces: reading.provinces,
  };
}

/** One page as the command line prints it. */
export function printPage(
  file: string,
  url: string,
  verdict: Verdict,
  article: Article | null,
  answer: Named | null,
): PrintedPage {
  const provinces = answer?.reading.provinces.map(({ province }) => province) ?? [];
  return {
    file,
    url,
    verdict: {
      article: verdict.article,
      provincial: provinces.length > 0,
      outlet: verdict.outlet,
      provinces,
      ...(verdict.article ? {} : { why: verdict.why }),
    },
    article: article && printArticle(article),
    reading: article && answer && printReading(article, answer),
  };
}
