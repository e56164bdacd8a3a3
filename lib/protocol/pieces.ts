import type { Wire } from './client';
import type { Request } from './protocol';

/**
 * Characters that go over at once. What is longer than 64 KB, at two bytes a character, Chromium moves through memory that
 * it shares for that one message, which costs a page three times as much. The last go with the rest of the question.
 */
const PIECE = 30_000;

/** The first half of a character beyond the first 65,536: apart from the other, it is lost where messages are JSON. */
const isHalf = (code: number) => code >= 0xd800 && code < 0xdc00;

/** A question as what is said of it in turn: a long page's markup in pieces, the last of them in the question. */
export function inPieces(wire: Wire): unknown[] {
  const { page, ...rest } = wire.request as Partial<Request<'extract'>>;
  if (!page) return [wire];
  const { markup } = page;
  const said: unknown[] = [];
  let from = 0;
  while (markup.length - from > PIECE) {
    const to = from + PIECE;
    const whole = isHalf(markup.charCodeAt(to - 1)) ? to - 1 : to;
    said.push(markup.slice(from, whole));
    from = whole;
  }
  return [...said, { ...wire, request: { ...rest, page: { ...page, markup: markup.slice(from) } } }];
}
