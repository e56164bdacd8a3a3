import { type Item, isLine, type Line } from '../snapshot/lines';
import type { Attributes } from '../snapshot/markup';
import { hasFlag, isHeading, linkAt, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { endsPunctuated, SHORT } from '../text';
import { hasHeadlineLength } from '../title/lengths';
import type { Context } from './context';

export const isShort = ({ text }: Line) => text.length <= SHORT;
/** A longer line belongs to the story, whatever it stands beside, in characters. */
export const LONG = 420;
/** A line of this length is a paragraph, in characters: with it, the text has begun. */
export const PARAGRAPH = 60;
export const isParagraph = (item: Item): item is Line => isLine(item) && item.text.length >= PARAGRAPH;

/** The beginning of a numbered part: "2. Bản Mường". */
export const NUMBERED = /^\d{1,2}[.)] ?\p{L}/u;

/** How many lines right before or behind a text may name its makers, date or source. */
export const AROUND = 8;

/** Addresses of links that are buttons, or lead nowhere but to a place in the page; an application's pages begin "#/". */
export const NOWHERE = /^(?:#(?!!?\/)|javascript:)/i;
/** Addresses of places in the page. */
export const WITHIN = /^#[^/!]/;

const AUTHOR_PAGE = /\/(?:tac-gia|tacgia|authors?|but-danh|phong-vien|profile)(?:[/-]|$)/;

/** Whether a link leads to an author's page, by its relation or address. */
export const leadsToAuthor = ({ rel, href }: Attributes) => rel === 'author' || AUTHOR_PAGE.test(href ?? '');

/** The attributes of a line's first link; empty if it has none. */
export function firstLink(snapshot: Snapshot, line: Line): Attributes {
  const linked = line.composer.runs.find(({ node }) => hasFlag(snapshot, node, LINK))?.node ?? line.from;
  return snapshot.attributes[linkAt(snapshot, linked)] ?? {};
}

/** Whether a line may be a story's headline: it has the length of one, and does not end as a sentence. */
export const readsAsHeadline = ({ text }: Line) =>
  hasHeadlineLength(text.length) && !endsPunctuated(text) && !text.endsWith(')');

/** The share of a line that is bold, italic or linked if the line is, a few characters aside. */
const WHOLE = 0.85;
export const isBold = ({ text, strong }: Line) => strong >= text.length * WHOLE;
export const isItalic = ({ text, em }: Line) => em >= text.length * WHOLE;
export const isLink = ({ text, link }: Line) => link >= text.length * WHOLE;

/** Whether a line is a long heading: the lead, or a paragraph like all others set as headings for their size. */
export const isSetAsHeading = ({ snapshot }: Context, { text, block }: Line) =>
  text.length >= 70 && isHeading(snapshot, block);

/** Whether a line's block, or its first text, has this flag. */
export const isStyled = ({ snapshot }: Context, { block, from }: Line, flag: number) =>
  hasFlag(snapshot, block, flag) || hasFlag(snapshot, from, flag);
