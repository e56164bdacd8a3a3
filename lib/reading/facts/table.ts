import { type Article, textOf } from '@/lib/model/article';
import type { DateFact, Fact, QuantityFact } from '@/lib/model/reading';
import { type Span, spansByBlock } from '@/lib/model/span';
import { foldKey } from '@/lib/text/fold';
import { type SentenceRange, sentences } from '@/lib/text/sentences';
import { happening, isBirth } from './events';
import { hedgeOf } from './figures/quantities';
import { isDuration } from './figures/units';

/** A fact of the panel's table: once, with all its places. */
export interface FactRow {
  /** The mention that is shown, the first. */
  fact: Fact;
  /** The words of that mention: of a figure with those that hedge it, "hơn 1.200 cán bộ". */
  shown: Span;
  /** All mentions in reading order, the first included. */
  spans: [Span, ...Span[]];
  /**
   * Words of the article that say more: what a figure measures, what happens on a date, a person's office; null where
   * the text offers none.
   */
  label: Span | null;
}

/** Equal figures that are so large or so exact are no coincidence: they measure the same thing. */
const LARGE = 1000;
const EXACT_DIGITS = 3;
/** Equal numbers of one noun from here on are no coincidence either. */
const SEVERAL = 10;

/** Words that labels of different things share; folded. */
const COMMON = new Set(
  foldKey(
    'tăng giảm cũng đã đang sẽ được bị có là của trong cho với giá mức số tổng các những và tại lên xuống còn',
  ).split(' '),
);
/** Mentions of a date that are asked what happens then: what the first of them do not tell, no later one does. */
const MOST_ASKED = 8;

/** Each fact once, in the order of its first mention; births beside a name left out. */
export function distinctFacts(article: Article, facts: readonly Fact[]): FactRow[] {
  const all: FactRow[] = [];
  const byKey = new Map<string, FactRow[]>();
  const texts = article.blocks.map(({ text }) => text);
  const documentsIn = spansByBlock(facts.filter(({ kind }) => kind === 'document'));
  const cut = new Map<number, SentenceRange[]>();
  const sentencesOf = (block: number) => {
    const known = cut.get(block) ?? sentences(article.blocks[block]?.text ?? '');
    cut.set(block, known);
    return known;
  };
  for (const fact of facts) {
    if (fact.kind === 'date' && isBirth(texts[fact.span.block] ?? '', fact.span.start)) continue;
    const key = keyOf(article, fact);
    const alike = byKey.get(key) ?? [];
    const [known] = alike;
    const told = fact.kind === 'date' && known && (known.label !== null || known.spans.length >= MOST_ASKED);
    const label = told ? null : labelOf(article, fact, documentsIn, sentencesOf);
    const row = alike.find(
      (other) =>
        sameUnit(fact, other.fact) &&
        (sameAsTitle(article, fact, other) || sameThing(article, fact, label, other.label)),
    );
    if (row) {
      if (fact.kind !== 'quantity' || isExact(fact) || sameAsTitle(article, fact, row)) row.label ??= label;
      row.spans.push(fact.span);
      continue;
    }
    const made: FactRow = { fact, shown: withHedge(article, fact), spans: [fact.span], label };
    all.push(made);
    alike.push(made);
    byKey.set(key, alike);
  }
  return all;
}

function withHedge(article: Article, fact: Fact): Span {
  const { span } = fact;
  const text = article.blocks[span.block]?.text ?? '';
  const hedge = fact.kind === 'quantity' ? hedgeOf(text, { ...span, unit: fact.unit }) : null;
  return hedge ? { ...span, start: Math.min(hedge.start, span.start), end: Math.max(hedge.end, span.end) } : span;
}

/** Equal for mentions of what may be one fact: same value, same ISO date, same name or number. */
function keyOf(article: Article, fact: Fact): string {
  switch (fact.kind) {
    case 'quantity': {
      const { value, range, total, bound } = fact;
      return ['quantity', value, range?.[1], total, bound].join(' ');
    }
    case 'date':
      return `date ${fact.iso ?? textOf(article, fact.span).toLowerCase()}`;
    case 'document':
      return `document ${fact.number ?? foldKey(textOf(article, fact.span))}`;
    default:
      return `${fact.kind} ${foldKey(fact.name)}`;
  }
}

/** Whether only the title has named a fact so far, so that the text says it again here. */
function sameAsTitle(article: Article, { span }: Fact, { spans }: FactRow): boolean {
  const inTitle = ({ block }: Span) => article.blocks[block]?.kind === 'title';
  return !inTitle(span) && spans.every(inTitle);
}

/** A whole share is of many things. */
const isExact = ({ value, unit }: QuantityFact): boolean =>
  !(value === 100 && unit === '%') && (value >= LARGE || String(value).replace(/\D/gu, '').length >= EXACT_DIGITS);

/** Whether two equal figures may count the same: "1.260 con heo" and, as it is exact, "1.260 con" and "1.260". */
function sameUnit(fact: Fact, other: Fact): boolean {
  if (fact.kind !== 'quantity' || other.kind !== 'quantity') return true;
  const units = [fact, other].map(({ unit }) => unit?.toLowerCase() ?? '');
  const [short = '', long = ''] = units.toSorted((a, b) => a.length - b.length);
  return short === long || (isExact(fact) && (short === '' || long.startsWith(`${short} `)));
}

/** Whether two equal figures measure one thing, as far as their labels tell; all else that is equal is the same. */
function sameThing(article: Article, fact: Fact, a: Span | null, b: Span | null): boolean {
  if (fact.kind !== 'quantity') return true;
  if (isExact(fact)) return true;
  // "14 nghị quyết" are the same fourteen, whatever is told of them.
  const { unit, value } = fact;
  if (value >= SEVERAL && unit?.includes(' ') && !/\d|tuổi/u.test(unit) && !isDuration(unit)) return true;
  if (a === null || b === null) return a === b || /^(?:%|VND|USD)/u.test(unit ?? '');
  const [one, other] = [foldKey(textOf(article, a)), foldKey(textOf(article, b))];
  if (one === other) return true;
  const [words, others] = [thingsIn(one), thingsIn(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  // "giá vàng cũng tăng" and "giá bạc cũng tăng" share more than half of their words, and no thing.
  return shared > 0 && 2 * shared >= Math.min(words.size, others.size);
}

const thingsIn = (label: string): Set<string> => new Set(label.split(' ').filter((word) => !COMMON.has(word)));

type SpansOf = (block: number) => readonly Span[];
type SentencesOf = (block: number) => readonly SentenceRange[];

function labelOf(article: Article, fact: Fact, documentsIn: SpansOf, sentencesOf: SentencesOf): Span | null {
  if (fact.kind === 'quantity') return fact.of;
  if (fact.kind === 'person') return fact.role;
  return fact.kind === 'date' ? happeningOn(article, fact, documentsIn, sentencesOf) : null;
}

/** Between a document and its day of issue. */
const ISSUED = /^,?\s*(?:ngày\s*)?$/u;

function happeningOn(
  article: Article,
  { span }: DateFact,
  documentsIn: SpansOf,
  sentencesOf: SentencesOf,
): Span | null {
  const { block, start, end } = span;
  const text = article.blocks[block]?.text ?? '';
  const before = documentsIn(block).findLast((document) => document.end <= start);
  if (before && ISSUED.test(text.slice(before.end, start))) return before;
  const sentence = sentencesOf(block).find((range) => range.start <= start && start < range.end);
  const label = sentence ? happening(text, sentence, { start, end }) : null;
  return label && { block, ...label };
}
