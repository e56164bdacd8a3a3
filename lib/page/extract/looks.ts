import { type Item, isLine, type Line } from '../snapshot/lines';
import type { Attributes } from '../snapshot/markup';
import { hasFlag, isHeading, linkAt, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { endsStopped, SHORT } from '../text';
import { hasHeadlineLength } from '../title/lengths';
import type { Context } from './context';

export const isShort = ({ text }: Line) => text.length <= SHORT;
/** A longer line, in characters, is the story's, whatever it stands beside. */
export const LONG = 420;
/** With a line of this length, in characters, a text has begun. */
export const PARAGRAPH = 60;
export const isParagraph = (item: Item): item is Line => isLine(item) && item.text.length >= PARAGRAPH;

/** Where links lead that are buttons, or nothing. */
export const NOWHERE = /^(?:#|javascript:)/i;

const AUTHOR_PAGE = /\/(?:tac-gia|tacgia|authors?|but-danh|phong-vien|profile)(?:[/-]|$)/;

/** Whether a link leads to the page of an author, as its relation or address says. */
export const leadsToAuthor = ({ rel, href }: Attributes) => rel === 'author' || AUTHOR_PAGE.test(href ?? '');

/** The attributes of the first link in a line; none where there is no link. */
export function firstLink(snapshot: Snapshot, line: Line): Attributes {
  const linked = line.composer.runs.find(({ node }) => hasFlag(snapshot, node, LINK))?.node ?? line.from;
  return snapshot.attributes[linkAt(snapshot, linked)] ?? {};
}

/** Whether a line is a link, a few signs aside. */
export const isLink = ({ text, link }: Line) => link >= text.length * 0.85;

/** Whether a line may be a story's headline: it has the length of one, and is no sentence. */
export const readsAsHeadline = ({ text }: Line) =>
  hasHeadlineLength(text.length) && !endsStopped(text) && !text.endsWith(')');

export const isBold = (line: Line) => line.strong >= line.text.length * 0.85;

/** A heading of the length of a sentence is a lead, or all paragraphs are, that was set so for its size. */
export const isSetAsHeading = ({ snapshot }: Context, { text, block }: Line) =>
  text.length >= 70 && isHeading(snapshot, block);

/** Whether a line's element, or the one that it begins in, hands down this flag of its style. */
export const isStyled = ({ snapshot }: Context, { block, from }: Line, flag: number) =>
  hasFlag(snapshot, block, flag) || hasFlag(snapshot, from, flag);
