import { absolute } from '../address';
import { isBareDate, isDateLine } from '../dates/date-lines';
import type { Evidence } from '../detect/evidence';
import { isLawArticle } from '../detect/papers';
import { LINE_BREAK } from '../snapshot/compose';
import { isLine, type Line } from '../snapshot/lines';
import { type Measured, textIn } from '../snapshot/measures';
import { endOf, firstText, hasFlag, isHeading, linkAt, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { LABEL } from '../text';
import type { Title } from '../title/heading';
import { HEADLINE, hasFewWords, hasHeadlineLength } from '../title/lengths';
import type { Built } from './blocks';
import { leadsOn, MORE } from './cards';
import type { Context } from './context';
import { isLink, isParagraph, readsAsHeadline } from './looks';
import type { Story } from './story';
import { headKind, isChatter } from './words/labels';

/** The least linked share of a headline, as its date may not be linked; a lead linked so far ends with a full stop. */
const MOST_LINKED = 0.6;

/** A line at the story's place, and the rule that left it out, if any. */
interface Ruled {
  rule: string | null;
  line: Line;
}

/**
 * Whether the story is a list of entries: a linked headline stands above all text; or a linked heading, a dated
 * headline or a link to more stands between each two paragraphs, or ends them. A story may have one or two of these.
 */
function hasEntries(snapshot: Snapshot, { sapo, body, before, dropped }: Story): boolean {
  const texts = [sapo, ...body].filter(isLine).map((line) => ({ rule: null, line }));
  const lines: Ruled[] = [...texts, ...dropped].sort((a, b) => a.line.from - b.line.from);
  const isLinked = ({ link, text }: Line) =>
    link > LABEL && link >= text.length * MOST_LINKED && !text.endsWith('.') && !isChatter(text, true);
  const isHead = (one: Ruled | undefined) =>
    one !== undefined &&
    one.line !== sapo &&
    (isLinked(one.line) || isHeading(snapshot, one.line.block) || readsAsHeadline(one.line));
  const prose = lines.flatMap((one, i) => (one.rule === null && !isHead(one) ? i : []));
  const [from = 0, to = 0] = [prose[0], prose.at(-1)];
  const between = lines.slice(from + 1, to);
  const isLinkedHead = ({ rule, line }: Ruled) =>
    rule === null ? isLinked(line) : rule === 'line:linked' && isHeading(snapshot, line.block);
  const leadsToMore = ({ line }: Ruled) => line.link > 0 && MORE.test(line.text.toLowerCase());
  // Summaries that are too long for a card stay, and only what heads them is left out with it.
  const isDate = ({ rule, line }: Ruled) => rule === 'line:date' || (rule === 'card:teaser' && isDateLine(line));
  const isHeadsDate = (one: Ruled, i: number) => isDate(one) && (isHead(between[i - 1]) || isHead(between[i + 1]));
  // Above its date, a heading may be short or end as a sentence.
  const isDatedHead = (one: Ruled, i: number) =>
    isLinkedHead(one) && !hasFewWords(one.line.text) && lines[i + 1]?.rule === 'line:date';
  const entries = Math.max(...[isLinkedHead, leadsToMore, isHeadsDate].map((is) => between.filter(is).length));
  const paragraphs = texts.filter(({ line }) => isParagraph(line)).length;
  const isLeading = ({ rule, line }: Ruled, i: number) => {
    if (rule !== null || !isParagraph(line)) return false;
    const next = lines[i + 1];
    return leadsOn(snapshot, line.block, endOf(snapshot, line.block)) || (next !== undefined && leadsToMore(next));
  };
  const leading = lines.filter(isLeading).length;
  // What the list is about may stand above it.
  const areLeading = leading > 1 && leading >= paragraphs - (leading > 2 ? 1 : 0);
  const isBelow = lines
    .slice(0, from)
    .some((one, i) => (isLinked(one.line) || isDatedHead(one, i)) && !before.includes(one.line));
  return isBelow || areLeading || (entries > 0 && entries >= prose.length - 1);
}

/** The last segment of an address's path. */
const lastOf = (address: string) => URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1);

/** Whether most of a headline is a link to another page, as in lists, and the document is not called by it. */
export function headlineLeadsAway({ snapshot, url, base }: Context, { at, sure }: Title): boolean {
  if (at === null || sure) return false;
  const first = firstText(snapshot, at);
  const link = linkAt(snapshot, first);
  if (!hasFlag(snapshot, first, LINK) || textIn(snapshot, link) < textIn(snapshot, at) * MOST_LINKED) return false;
  const target = absolute(snapshot.attributes[link]?.href, base);
  return target !== null && lastOf(target) !== lastOf(url);
}

/** Whether a line begins with a linked headline, with its date or a break behind it. */
function beginsWithHeadline(snapshot: Snapshot, { text, composer: { runs } }: Line): boolean {
  const [front = ''] = text.split(LINE_BREAK, 1);
  const plain = runs.find(({ node, length }) => length > 1 && !hasFlag(snapshot, node, LINK))?.at ?? 0;
  if (Math.min(plain, front.length) < HEADLINE.min) return false;
  const behind = front.slice(plain).trim();
  return behind ? isBareDate({ text: behind }) : front.length < text.length;
}

const isLinkedHeading = (snapshot: Measured, at: number) =>
  isHeading(snapshot, at) && !snapshot.own[at] && hasHeadlineLength(snapshot.ownLink[at] ?? 0);

/** Whether the heading nearest above the text is an entry's, and not the page's own, which is above it. */
function isBelowEntry({ snapshot, clutter, region }: Context, { at }: Title): boolean {
  if (at === null) return false;
  const isHead = (one: number) => at < one && one < region.from && isHeading(snapshot, one) && !clutter.has(one);
  const nearest = snapshot.owners.findLast(isHead);
  return nearest !== undefined && isLinkedHeading(snapshot, nearest);
}

/** How many cards of other stories stand in the column from `from` on, before anything else that was left out. */
function cardsIn({ snapshot, clutter, region }: Context, from: number): number {
  const rules = [...clutter.rules].filter(([at]) => from <= at);
  const isCard = (rule: string) => rule === 'card:linked';
  const end = rules.reduce((to, [at, rule]) => (isCard(rule) ? to : Math.min(to, at)), endOf(snapshot, region.column));
  const headings = snapshot.owners.filter(
    (at) => from <= at && at < end && !clutter.has(at) && isLinkedHeading(snapshot, at),
  );
  return rules.filter(([at]) => at < end).length + headings.length;
}

/** The date at the end of a headline in lists. */
const DATED_HEADLINE = /[(\u2028–-] ?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\)?$/;

type ListSigns = Pick<Evidence, 'linkedLines' | 'linkedClauses' | 'entries' | 'headlines' | 'pictured' | 'dateLines'>;

/** The signs of a list of stories at the story's place; less counts if it is `told` as a story. */
export function listSigns(
  context: Context,
  title: Title,
  story: Story,
  built: readonly Built[],
  told: boolean,
): ListSigns {
  const { snapshot, region } = context;
  const body = story.body.filter(isLine);
  // Other stories stand behind a story with its date above it, and behind a label of theirs.
  const last = (body.at(-1) ?? story.sapo)?.to;
  const isLabel = ({ line }: Ruled) => last !== undefined && line.from > last && headKind(line.text) === 'related';
  const label = story.dropped.find(isLabel)?.line.from;
  const end = (told && story.before.some(isDateLine) ? last : label) ?? snapshot.size;
  const dropped = story.dropped.filter(({ line }) => line.from < end);
  // Short links above a story are a menu, no entries.
  const begin = body[0]?.from ?? 0;
  const isEntry = ({ text, from }: Line) => from >= begin || text.length >= HEADLINE.min;
  const linked = dropped.filter(({ rule, line }) => rule === 'line:linked' && isEntry(line));
  // A day, its month and a count of readers in elements of their own are one date.
  const dates = dropped
    .filter(({ rule }) => rule === 'line:date')
    .sort((a, b) => a.line.from - b.line.from)
    .filter(({ line }, i, all) => i === 0 || textIn(snapshot, all[i - 1]?.line.to ?? 0, line.from) > 0);
  const headed = [...body, ...dropped.map(({ line }) => line)].filter((line) => beginsWithHeadline(snapshot, line));
  const cards = told ? 0 : cardsIn(context, last ?? region.column);
  const headlines = built.flatMap(({ block: { kind, text } }, i) =>
    kind === 'heading' && hasHeadlineLength(text.length) && !/^\d{1,2}[.)]|\.$/.test(text) ? i : [],
  );
  return {
    linkedLines: linked.length + body.filter(isLink).length + headed.length + cards,
    linkedClauses: linked.filter(({ line }) => isLawArticle(line.text.toLowerCase())).length,
    entries: headed.length > 1 || hasEntries(snapshot, story) || isBelowEntry(context, title),
    headlines: headlines.length,
    pictured: headlines.every((i) => built[i - 1]?.block.kind === 'image'),
    dateLines: dates.length + body.filter(({ text }) => DATED_HEADLINE.test(text)).length,
  };
}
