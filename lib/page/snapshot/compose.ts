import { isInvisible, isSpace } from '@/lib/text/characters';

/**
 * A stretch of composed text and its source: a text node of the snapshot and an offset in it. If both lengths are
 * equal, character stands for character; otherwise the whole stretch stands for the whole source.
 */
interface Run {
  at: number;
  length: number;
  node: number;
  raw: number;
  rawLength: number;
}

/** A break within a paragraph or cell. */
export const LINE_BREAK = '\u2028';

/** What makes a text need cleaning: white space other than single spaces, invisible characters. */
const UNTIDY = /[^\S ]| {2}|[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const MARKS = /^\p{M}+/u;
/** Whether a character is a combining mark of Latin letters, the only ones expected at the start of a text. */
const isMark = (code: number) => code >= 0x300 && code <= 0x36f;
const CLUSTER = /\P{M}?\p{M}*/gu;
/** The longest letter with its combining marks, in UTF-16 units. */
const LETTER = 40;

/**
 * Composes the texts of one line into extracted text (NFC, single spaces, nothing invisible, trimmed), and remembers
 * where each stretch comes from.
 */
export class Composer {
  readonly runs: Run[] = [];
  /** The text in pieces, joined when asked for: reading a growing string copies all of it each time. */
  private pieces: string[] = [];
  private size = 0;
  private space: { node: number; raw: number } | null = null;

  get text(): string {
    if (this.pieces.length > 1) this.pieces = [this.pieces.join('')];
    return this.pieces[0] ?? '';
  }

  get length(): number {
    return this.size;
  }

  /** The last characters, at most this many. */
  ending(most: number): string {
    let found = '';
    for (let i = this.pieces.length - 1; i >= 0 && found.length < most; i--) found = `${this.pieces[i]}${found}`;
    return found.slice(-most);
  }

  /** Adds a text of the page; `base` is its offset in its node. */
  add(node: number, data: string, base = 0): void {
    // Most texts need cleaning only for the white space around them.
    const inner = data.trim();
    const isTidy = inner !== '' && !UNTIDY.test(inner) && !data.includes('\ufeff');
    if (isTidy) this.addTidy(node, data, base, data.indexOf(inner), inner);
    else this.addUntidy(node, data, base);
  }

  /** Adds a line break within the paragraph. */
  lineBreak(): void {
    this.space = null;
    if (this.size > 0 && this.ending(1) !== LINE_BREAK) this.put(LINE_BREAK);
  }

  /** Appends a separator that stands nowhere in the page. */
  separate(sign: string): void {
    this.space = null;
    this.put(sign);
  }

  append(other: Composer): void {
    this.space = null;
    const shift = this.size;
    this.put(other.text);
    for (const run of other.runs) if (run.at < other.length) this.runs.push({ ...run, at: run.at + shift });
  }

  /** A part of the composed text, with its own sources. */
  slice(start: number, end: number): Composer {
    const part = new Composer();
    part.put(this.text.slice(start, end));
    for (let i = this.runAt(start); i < this.runs.length; i++) {
      const run = this.runs[i];
      if (!run || run.at >= end) break;
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      if (from >= to) continue;
      const isEven = run.length === run.rawLength;
      const [raw, rawLength] = isEven ? [run.raw + from - run.at, to - from] : [run.raw, run.rawLength];
      part.runs.push({ at: from - start, length: to - from, node: run.node, raw, rawLength });
    }
    return part;
  }

  /** Drops white space and line breaks at the end. */
  finish(): this {
    this.space = null;
    const text = this.text.trimEnd();
    this.pieces = text ? [text] : [];
    this.size = text.length;
    return this;
  }

  /** Replaces line breaks by spaces. */
  unbroken(): this {
    this.pieces = [this.text.replaceAll(LINE_BREAK, ' ')];
    return this;
  }

  private put(piece: string): void {
    if (piece) this.pieces.push(piece);
    this.size += piece.length;
  }

  /** Index of the first run that ends behind an offset, by binary search. */
  private runAt(place: number): number {
    let low = 0;
    for (let high = this.runs.length; low < high; ) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && run.at + run.length > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Adds a text that needs no cleaning but for white space around it. */
  private addTidy(node: number, data: string, base: number, from: number, inner: string): void {
    const to = from + inner.length;
    if (from) this.space ??= { node, raw: base };
    this.push(node, inner, base + from);
    if (to < data.length) this.space ??= { node, raw: base + to };
  }

  private addUntidy(node: number, data: string, base: number): void {
    let start = -1;
    for (let i = 0; i <= data.length; i++) {
      const code = data.charCodeAt(i);
      // Beyond the end the code is NaN, which is neither space nor invisible.
      const space = isSpace(code);
      if (i < data.length && !space && !isInvisible(code)) {
        if (start < 0) start = i;
        continue;
      }
      if (start >= 0) this.push(node, data.slice(start, i), base + start);
      start = -1;
      if (space) this.space ??= { node, raw: base + i };
    }
  }

  /** Appends a text without outer space, after the pending space if there is one. */
  private push(node: number, piece: string, raw: number): void {
    if (this.space && this.size > 0 && !isSpace(this.ending(1).charCodeAt(0))) {
      this.run(this.space.node, ' ', this.space.raw, 1);
    }
    this.space = null;
    const marks = this.size > 0 && isMark(piece.charCodeAt(0)) ? MARKS.exec(piece)?.[0] : undefined;
    if (marks) {
      this.compose(marks);
      if (marks.length === piece.length) return;
      piece = piece.slice(marks.length);
      raw += marks.length;
    }
    if (piece.normalize('NFC') === piece) {
      this.run(node, piece, raw, piece.length);
      return;
    }
    for (const [cluster] of piece.matchAll(CLUSTER)) {
      if (cluster) this.run(node, cluster.normalize('NFC'), raw, cluster.length);
      raw += cluster.length;
    }
  }

  /** Joins combining marks to the letter before them, which stands in another text. */
  private compose(marks: string): void {
    const piece = this.pieces.pop() ?? '';
    const letter = /\P{M}\p{M}*$/u.exec(piece.slice(-LETTER))?.[0] ?? '';
    const whole = (letter + marks).normalize('NFC');
    const last = this.runs.at(-1);
    if (last && last.length > letter.length && last.length === last.rawLength) {
      last.length -= letter.length;
      last.rawLength -= letter.length;
      const { node, raw, length, at } = last;
      this.runs.push({ at: at + length, length: whole.length, node, raw: raw + length, rawLength: letter.length });
    } else if (last) last.length += whole.length - letter.length;
    this.size -= piece.length;
    this.put(piece.slice(0, piece.length - letter.length) + whole);
  }

  private run(node: number, piece: string, raw: number, rawLength: number): void {
    const last = this.runs.at(-1);
    const at = this.size;
    this.put(piece);
    const joins =
      last !== undefined &&
      last.node === node &&
      last.raw + last.rawLength === raw &&
      last.at + last.length === at &&
      last.length === last.rawLength &&
      piece.length === rawLength;
    if (joins) {
      last.length += piece.length;
      last.rawLength += rawLength;
    } else this.runs.push({ at, length: piece.length, node, raw, rawLength });
  }
}
