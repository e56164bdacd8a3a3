import type { Article, Block } from '@/lib/model/article';
import type { BodyFact, DateFact, DocumentFact, Fact, PersonFact, QuantityFact } from '@/lib/model/reading';
import { compareSpans, spansByBlock } from '@/lib/model/span';
import { findDates } from '@/lib/text/dates';
import { LETTERS } from '@/lib/text/patterns';
import { type SentenceRange, sentences } from '@/lib/text/sentences';
import { findBodyFacts } from './bodies/body-facts';
import type { Range } from './clauses';
import { Cover } from './cover';
import { findCitations } from './documents/documents';
import type { Figure, Measured } from './figures/figure';
import { AROUND, measuredBy } from './figures/measured';
import { findQuantities, type Quantity } from './figures/quantities';
import { isDuration, isMoney } from './figures/units';
import { findPersonFacts } from './people/person-facts';
import { NAME } from './phrases';
import { wordsOf } from './words';

export { distinctFacts } from './table';

/** Figures that are looked at in one article: a page of nothing else would hold the background for minutes. */
const MOST_FIGURES = 5000;

const KIND_ORDER = ['quantity', 'date', 'person', 'body', 'document'];

/**
 * The article without its captions, which repeat the text or speak of the picture; where the whole story is told in
 * captions they stay.
 */
function withoutCaptions(article: Article): Article {
  const told = ({ kind }: Block) => kind !== 'image' && kind !== 'embed';
  if (!article.blocks.some((block) => told(block) && block.kind !== 'title' && block.kind !== 'sapo')) return article;
  return { ...article, blocks: article.blocks.map((block) => (told(block) ? block : { ...block, text: '' })) };
}

/** Every figure, date, person, body and cited document of an article, captions left out, in reading order. */
export function findFacts(source: Article): Fact[] {
  const article = withoutCaptions(source);
  const documents = documentFacts(article);
  const within = spansByBlock(documents);
  let left = MOST_FIGURES;
  const dated = article.blocks.flatMap(({ text }, index) => {
    if (text === '') return [];
    const found = figures(text, index, within(index), article.publishedAt, left);
    left -= found.length;
    return found;
  });
  const facts: Fact[] = [...documents, ...dated, ...peopleAndBodies(article, within)];
  return facts.sort((a, b) => compareSpans(a.span, b.span) || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

/** Dates and quantities of a block, `most` in all. */
function figures(text: string, block: number, cited: readonly Range[], published: string | null, most: number): Fact[] {
  const cover = new Cover(text.length, cited);
  const dates = findDates(text, published)
    .filter((range) => !cover.meets(range))
    .slice(0, most);
  const facts: Fact[] = dates.map(
    ({ start, end, iso }): DateFact => ({ kind: 'date', span: { block, start, end }, iso }),
  );
  const all = sentences(text);
  let previous: Measured | null = null;
  for (const quantity of findQuantities(text, [...cited, ...dates]).slice(0, most - dates.length)) {
    const { start, end, value, unit } = quantity;
    const sentence = sentenceAt(all, start) ?? { start: 0, end: text.length };
    const measured = measuredBy(text, sentence, { start, end, unit, what: kindOf(quantity) }, previous);
    const of = (unit === 'tuổi' ? agedAt(text, sentence.start, start) : null) ?? measured.of;
    previous = measured;
    const fact: QuantityFact = {
      kind: 'quantity',
      span: { block, start, end },
      value,
      unit,
      of: of && { block, ...of },
    };
    if (quantity.range) fact.range = quantity.range;
    if (quantity.total !== undefined) fact.total = quantity.total;
    if (quantity.bound) fact.bound = quantity.bound;
    if (quantity.approx) fact.approx = true;
    facts.push(fact);
  }
  return facts;
}

function kindOf({ measure, unit }: Quantity): Figure['what'] {
  if (unit?.endsWith('tuổi')) return 'age';
  if (!measure) return isDuration(unit ?? '') ? 'time' : 'count';
  if (unit === '%') return 'share';
  return isMoney(unit ?? '') ? 'money' : 'measure';
}

/** A name right before an age: "Lò Văn Páo (35 tuổi)", "bà Bi, 78 tuổi", "du khách người Mỹ | Jane Doe (26 tuổi)". */
const NAME_BEFORE = new RegExp(
  String.raw`(?:(?<![${LETTERS}])người (?:Mỹ|Anh|Pháp|Nga|Đức|Úc|Nhật|Hàn|Lào|Ý)\s)?${NAME}\s*[,(]\s*$`,
  'u',
);

function agedAt(text: string, sentence: number, at: number): Range | null {
  const from = Math.max(sentence, at - AROUND);
  const name = NAME_BEFORE.exec(text.slice(from, at));
  const start = from + (name?.index ?? 0) + (name?.[0].indexOf(name[1] ?? '') ?? 0);
  return name ? { start, end: start + (name[1]?.length ?? 0) } : null;
}

function sentenceAt(all: readonly SentenceRange[], at: number): SentenceRange | undefined {
  return all.find((sentence) => sentence.start <= at && at < sentence.end);
}

/**
 * Cited documents; a short number takes the full one of the same type in the article ("Nghị quyết 57" beside
 * "Nghị quyết số 57-NQ/TW").
 */
function documentFacts(article: Article): DocumentFact[] {
  const cited = article.blocks.flatMap((block, index) =>
    findCitations(block.text).map((citation) => ({ ...citation, block: index })),
  );
  const full = cited.filter(({ number }) => number !== null && /\D/u.test(number));
  return cited.map(({ block, start, end, number, type }) => {
    const short = number !== null && /^\d+(?:\/\d{4})?$/u.test(number);
    const whole = short
      ? full.find((other) => other.type === type && other.number !== number && begins(other.number, number))
      : null;
    return { kind: 'document', span: { block, start, end }, number: whole?.number ?? number };
  });
}

function begins(full: string | null, short: string): boolean {
  return full?.startsWith(short) === true && /^[-/]/u.test(full.slice(short.length));
}

/** Fewer words in capitals may be a name. */
const SHOUTED = 5;

/** Whether a text is all in capitals, so that nothing tells where a name ends. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}+/gu)?.length ?? 0) >= SHOUTED;
}

function peopleAndBodies(article: Article, within: (block: number) => Range[]): (PersonFact | BodyFact)[] {
  const words = article.blocks.map(({ text }) => (isShouted(text) ? [] : wordsOf(text)));
  const people = findPersonFacts(article, words);
  const named = spansByBlock(people);
  const bodies = findBodyFacts(article, words, (block) => [...within(block), ...named(block)]);
  return [...people, ...bodies];
}
