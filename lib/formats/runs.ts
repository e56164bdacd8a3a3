import type { Block, InlineMark } from '@/lib/model/article';
import type { Mark, StandingMark } from '@/lib/model/mark';

/** A stretch of text under one and the same set of marks. */
export interface Run {
  text: string;
  strong: boolean;
  em: boolean;
  href: string | null;
  /** The reader's mark that begins first, where several lie over each other. */
  mark: Mark | null;
}

/** A reader's mark on one block. */
export interface BlockMark {
  start: number;
  end: number;
  mark: Mark;
}

/** Marks by the block they stand on. */
export function marksByBlock(marks: readonly StandingMark[]): Map<number, BlockMark[]> {
  const found = new Map<number, BlockMark[]>();
  for (const { mark, spans } of marks) {
    for (const { block, start, end } of spans) found.set(block, [...(found.get(block) ?? []), { start, end, mark }]);
  }
  return found;
}

/** A range of a block cut wherever a mark begins or ends; together the runs are the range's text. */
export function runsOf(block: Block, range: { start: number; end: number }, marks: readonly BlockMark[]): Run[] {
  const inline = block.marks ?? [];
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of [...inline, ...marks]) {
    for (const at of [start, end]) if (at > range.start && at < range.end) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const ofKind = (wanted: InlineMark['kind']) => inline.filter(({ kind }) => kind === wanted);
  const strong = firstOver(ofKind('strong'), places);
  const em = firstOver(ofKind('em'), places);
  const links = firstOver(ofKind('link'), places);
  const own = firstOver(marks, places);
  return places.slice(0, -1).map((start, i) => ({
    text: block.text.slice(start, places[i + 1]),
    strong: strong[i] !== undefined,
    em: em[i] !== undefined,
    href: links[i]?.href ?? null,
    mark: own[i]?.mark ?? null,
  }));
}

/** Which of some ranges, the first of several, lies over each stretch between two places; their ends are among these. */
function firstOver<R extends { start: number; end: number }>(
  ranges: readonly R[],
  places: readonly number[],
): (R | undefined)[] {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const indexOf = new Map(places.map((place, i) => [place, i]));
  const over = new Array<R | undefined>(places.length - 1).fill(undefined);
  for (const range of ranges.toReversed()) {
    if (range.start < last && range.end > first)
      over.fill(range, indexOf.get(Math.max(range.start, first)), indexOf.get(Math.min(range.end, last)));
  }
  return over;
}

/** How a format writes text and what lies over it. */
export interface RunWriter {
  text(text: string): string;
  em(inner: string): string;
  strong(inner: string): string;
  link(inner: string, href: string): string;
  mark(inner: string, mark: Mark): string;
}

/** Neighbours that agree in something, as one. */
function grouped<K>(runs: readonly Run[], key: (run: Run) => K): { value: K; runs: Run[] }[] {
  const groups: { value: K; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.value === key(run)) last.runs.push(run);
    else groups.push({ value: key(run), runs: [run] });
  }
  return groups;
}

/** Writes runs with what lies over several of them written once: mark around link around strong around emphasis. */
export function writeRuns(runs: readonly Run[], write: RunWriter): string {
  const each = <K>(
    some: readonly Run[],
    key: (run: Run) => K,
    wrap: (inner: string, value: K) => string,
    inside: (of: Run[]) => string,
  ) =>
    grouped(some, key)
      .map(({ value, runs: of }) => wrap(inside(of), value))
      .join('');
  const plain = (some: Run[]) => write.text(some.map(({ text }) => text).join(''));
  const em = (some: Run[]) =>
    each(
      some,
      (run) => run.em,
      (inner, on) => (on ? write.em(inner) : inner),
      plain,
    );
  const strong = (some: Run[]) =>
    each(
      some,
      (run) => run.strong,
      (inner, on) => (on ? write.strong(inner) : inner),
      em,
    );
  const link = (some: Run[]) =>
    each(
      some,
      (run) => run.href,
      (inner, href) => (href ? write.link(inner, href) : inner),
      strong,
    );
  return each(
    runs,
    (run) => run.mark,
    (inner, mark) => (mark ? write.mark(inner, mark) : inner),
    link,
  );
}

/** A block's whole text as a range. */
export function whole(block: Block): { start: number; end: number } {
  return { start: 0, end: block.text.length };
}
