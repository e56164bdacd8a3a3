import type { Extraction, Runs } from '@/lib/model/extraction';
import type { Span } from '@/lib/model/span';
import type { TextsAt, TextsOf } from './take/live-texts';

/** The way between an article's text and the live page, in both directions. */
export interface Origins {
  /** The DOM range of a span; `null` if its text has gone from the page or stands nowhere in it. */
  range(span: Span): Range | null;
  /** The parts of the article that a DOM range covers, one span for each block, in reading order. */
  spans(range: Range): Span[];
}

export const NO_ORIGINS: Origins = { range: () => null, spans: () => [] };

/** A stretch of a block's text and the live text node that holds it; `null` if that no longer says what was read. */
interface Stretch {
  at: number;
  length: number;
  text: Text | null;
  raw: number;
  rawLength: number;
}

/** Whether a live text says at `from` what a block says with plain spaces, composed letters and no credit. */
function says(live: string, from: number, told: string): boolean {
  if (live.startsWith(told, from)) return true;
  const part = live.slice(from, from + told.length).normalize('NFC');
  return part.replace(/\s/gu, ' ') === told;
}

/** The stretches of a block that says `told`, each in one live text: one text of the markup may be several nodes. */
function stretchesOf(told: string, runs: Runs, textsAt: TextsAt): Stretch[] {
  const found: Stretch[] = [];
  let here = -1;
  let texts: Text[] = [];
  /** The index of the current text at the spot, and where that text begins. */
  let index = 0;
  let begin = 0;
  for (let i = 0; i < runs.length; i += 5) {
    const at = runs[i] ?? 0;
    const length = runs[i + 1] ?? 0;
    const spot = runs[i + 2] ?? -1;
    const raw = runs[i + 3] ?? 0;
    const end = raw + (runs[i + 4] ?? 0);
    const even = end - raw === length;
    if (spot !== here) texts = textsAt(spot);
    if (spot !== here || raw < begin) index = begin = 0;
    here = spot;
    let from = raw;
    for (let text = texts[index]; text; text = texts[++index]) {
      const to = Math.min(end, begin + text.length);
      if (from < to) {
        const part = even ? { at: at + from - raw, length: to - from } : { at, length };
        const stands = !even || says(text.data, from - begin, told.slice(part.at, part.at + part.length));
        found.push({ ...part, text: stands ? text : null, raw: from - begin, rawLength: to - from });
        // A stretch that is not letter for letter belongs to its first text.
        from = even ? to : end;
      }
      if (from === end) break;
      begin += text.length;
    }
    if (from < end) found.push({ at: at + from - raw, length: length - from + raw, text: null, raw: 0, rawLength: 0 });
  }
  return found;
}

/** Whether a stretch is in its live text letter for letter, so that it can be cut anywhere. */
const isEven = ({ length, rawLength }: Stretch) => length === rawLength;

/** The offset in the live text where a stretch begins from `start` in the block on, and where it ends before `end`. */
const rawStart = (one: Stretch, start: number) => one.raw + (isEven(one) ? Math.max(0, start - one.at) : 0);
const rawEnd = (one: Stretch, end: number) =>
  one.raw + (isEven(one) ? Math.min(one.length, end - one.at) : one.rawLength);

/** A live range between two points; `null` if they have gone or are in two trees. */
function rangeBetween(from: Text, fromOffset: number, to: Text, toOffset: number): Range | null {
  if (!from.isConnected || !to.isConnected || from.length < fromOffset || to.length < toOffset) return null;
  const range = from.ownerDocument?.createRange();
  range?.setStart(from, fromOffset);
  range?.setEnd(to, toOffset);
  // Texts of two trees have no range in common: setting the end has moved the start.
  return range?.startContainer === from ? range : null;
}

/** The part of a block that a DOM range covers, by the block's stretches; `null` if it covers none. */
function coveredBy(range: Range, stretches: readonly Stretch[]): Omit<Span, 'block'> | null {
  let start = -1;
  let end = 0;
  for (const stretch of stretches) {
    const { text, at, length, raw, rawLength } = stretch;
    if (!text || !range.intersectsNode(text)) continue;
    const from = text === range.startContainer ? Math.max(0, range.startOffset - raw) : 0;
    const to = text === range.endContainer ? Math.min(rawLength, range.endOffset - raw) : rawLength;
    if (from >= to) continue;
    const even = isEven(stretch);
    if (start < 0) start = even ? at + from : at;
    end = even ? at + to : at + length;
  }
  return start < 0 ? null : { start, end };
}

/** The origins of an extraction; a block's live texts are looked up when first asked for. */
export function originsOf({ article, runs, elements }: Extraction, textsOf: TextsOf): Origins {
  const textsAt = textsOf(elements);
  const known: Stretch[][] = [];
  const stretchesIn = (block: number): Stretch[] => {
    known[block] ??= stretchesOf(article?.blocks[block]?.text ?? '', runs[block] ?? [], textsAt);
    return known[block];
  };
  return {
    range({ block, start, end }) {
      const first = stretchesIn(block).find(({ at, length }) => start < at + length);
      const last = stretchesIn(block).findLast(({ at }) => at < end);
      if (!first?.text || !last?.text || end <= start) return null;
      return rangeBetween(first.text, rawStart(first, start), last.text, rawEnd(last, end));
    },
    spans: (range) =>
      runs.flatMap((_, block) => {
        const covered = coveredBy(range, stretchesIn(block));
        return covered ? { block, ...covered } : [];
      }),
  };
}
