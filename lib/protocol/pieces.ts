import type { Wire } from './client';
import type { Request } from './protocol';

/**
 * Characters that go over at once. What is longer than 64 KB, at two bytes a character, Chromium moves through memory that
 * it shares for that one message, which costs a page three times as much.
 */
const PIECE = 32_000;

/** The first half of a character beyond the first 65,536: apart from the other, it is lost where messages are JSON. */
const isHalf = (code: number) => code >= 0xd800 && code < 0xdc00;

/** What asks to extract a page as what is sent in turn: the page's markup in pieces, then the rest; alone if it is short. */
export function inPieces(wire: Wire): unknown[] {
  const { page, ...rest } = wire.request as Request<'extract'>;
  const { markup } = page;
  if (markup.length <= PIECE) return [wire];
  const said: unknown[] = [];
  for (let from = 0, to = 0; from < markup.length; from = to) {
    to = from + PIECE;
    if (isHalf(markup.charCodeAt(to - 1))) to--;
    said.push(markup.slice(from, to));
  }
  said.push({ ...wire, request: { ...rest, page: { ...page, markup: '' } } });
  return said;
}
