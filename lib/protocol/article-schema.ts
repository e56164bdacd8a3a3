import * as v from 'valibot';
import type { Article, Block } from '@/lib/model/article';
import { PAGE_LIMITS } from '@/lib/model/taken-page';

/** The longest article that is taken from a page, in UTF-16 units over all its blocks. */
const ARTICLE_LIMIT = 2_000_000;
/** No article has more blocks, rows or columns; a page that claims so is not one. */
const BLOCK_LIMIT = 20_000;
const TABLE_LIMIT = 2_000;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Line = v.pipe(v.string(), v.maxLength(4000));
const WebAddress = v.pipe(v.string(), v.maxLength(8000), v.regex(/^(?:https?|file):/u));
const PageAddress = v.pipe(WebAddress, v.url());
const Depth = v.pipe(Offset, v.maxValue(PAGE_LIMITS.depth));
const Place = v.pipe(Offset, v.maxValue(TABLE_LIMIT));
const range = { start: Offset, end: Offset };

const BlockSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['title', 'sapo', 'paragraph', 'heading', 'quote', 'verse', 'list', 'table', 'image', 'embed']),
    text: v.pipe(v.string(), v.maxLength(ARTICLE_LIMIT)),
    level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
    items: v.optional(v.array(v.strictObject({ ...range, depth: Depth, ordered: v.boolean() }))),
    cells: v.optional(
      v.array(v.strictObject({ ...range, row: Place, col: Place, header: v.optional(v.literal(true)) })),
    ),
    marks: v.optional(
      v.array(v.strictObject({ ...range, kind: v.picklist(['strong', 'em', 'link']), href: v.optional(WebAddress) })),
    ),
    src: v.optional(WebAddress),
    alt: v.optional(Line),
    credit: v.optional(Line),
    box: v.optional(Offset),
  }),
  v.check((block) => rangesInside(block), 'ranges reach beyond the text'),
) as v.GenericSchema<unknown, Block>;

interface Ranges {
  text: string;
  items?: readonly Range[] | undefined;
  cells?: readonly Range[] | undefined;
  marks?: readonly Range[] | undefined;
}

interface Range {
  start: number;
  end: number;
}

function rangesInside({ text, items = [], cells = [], marks = [] }: Ranges): boolean {
  return [...items, ...cells, ...marks].every(({ start, end }) => start <= end && end <= text.length);
}

/** What a page's reader may hand to the background: typed text and ranges, no markup, http(s) and file addresses only. */
export const ArticleSchema = v.pipe(
  v.strictObject({
    url: PageAddress,
    canonicalUrl: PageAddress,
    outlet: v.nullable(Line),
    siteName: v.nullable(Line),
    authors: v.pipe(v.array(Line), v.maxLength(100)),
    section: v.nullable(Line),
    publishedAt: v.nullable(Line),
    modifiedAt: v.nullable(Line),
    lang: v.pipe(v.string(), v.maxLength(35)),
    continues: v.optional(v.literal(true)),
    blocks: v.pipe(v.array(BlockSchema), v.minLength(1), v.maxLength(BLOCK_LIMIT)),
    extractor: Offset,
  }),
  v.check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= ARTICLE_LIMIT, 'is too long'),
) as v.GenericSchema<unknown, Article>;
