import { tidy } from '@/lib/text/characters';
import {
  isParagraphAt,
  type Measured,
  nextOwn,
  ownLength,
  ownText,
  paragraphsIn,
  proseIn,
  textIn,
} from '../../snapshot/measures';
import {
  areAlike,
  childAround,
  childrenOf,
  commonAncestor,
  endOf,
  isHeading,
  type Snapshot,
} from '../../snapshot/snapshot';
import { endsSentence, FULL_LINE } from '../../text';
import { isNotice } from '../words/notices';
import type { Clutter } from './clutter';
import {
  beginsSent,
  calledAgo,
  dayAhead,
  dayBesideName,
  endsWithMoment,
  headsComments,
  isCalled,
  isFolded,
  isMailed,
  isNameAlone,
  isNamedBehind,
  isOfComment,
  isReply,
  isSent,
  isWhoSent,
  labelsSender,
  namesAhead,
} from './comment-lines';

/** The texts of a block that are not blank; the first or the last may be the speaker. */
const writtenIn = ({ text, end }: Snapshot, at: number) => text.slice(at + 1, end[at]).filter((one) => one.trim());
const lastIn = (snapshot: Snapshot, at: number) => tidy(writtenIn(snapshot, at).at(-1) ?? '');

/**
 * Whether `[from, to)` reads as comments: the first paragraph and most others have a name or moment before or behind
 * them, answers behind them, or are the rules for comments. If anybody is named, what stands by each paragraph may be
 * an account.
 */
export function readsAsComments(snapshot: Measured, from: number, to: number): boolean {
  let [paragraphs, signed, called] = [0, 0, 0];
  let [isHeaded, isOpen, isLabelled] = [false, false, false];
  for (let i = from; i < to; i++) {
    if (!snapshot.own[i] && !snapshot.ownLink[i]) continue;
    const text = ownText(snapshot, i);
    if (isParagraphAt(snapshot, i)) {
      // What follows an unsigned paragraph is a story's.
      if (paragraphs === 1 && !signed) return false;
      const last = lastIn(snapshot, i);
      const isNamedAhead = isHeaded || namesAhead(writtenIn(snapshot, i)[0] ?? '');
      const isNamed = isNamedAhead || isNameAlone(last) || isNamedBehind(text);
      const isSigned = isNamed || endsWithMoment(text) || isNotice(text);
      paragraphs++;
      signed += Number(isSigned);
      called += Number(isLabelled || isCalled(last));
      [isHeaded, isOpen, isLabelled] = [false, !isSigned, false];
      continue;
    }
    isLabelled ||= isCalled(text);
    if (isOfComment(text)) {
      signed += Number(isOpen);
      [isHeaded, isOpen] = [!isOpen, false];
    }
  }
  return signed > 0 && (signed >= paragraphs / 2 || called + Number(isLabelled) >= paragraphs);
}

/** The last line of a block's own text, in lower case, behind the blocks in it if any. */
function labelOf(snapshot: Snapshot, at: number): string {
  const { block, text } = snapshot;
  const end = endOf(snapshot, at);
  let label = '';
  let parted = false;
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    const own = block[i] === at ? text[i] : undefined;
    if (own === undefined) parted = true;
    else if (own.trim()) {
      label = parted ? own : `${label} ${own}`;
      parted = false;
    }
  }
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** So many labels make a thread: "Thích", "Trả lời", "2 giờ trước" over folds. */
const FEWEST = 2;

/** The blocks that read as the line under a comment, or as the summary of a folded one. */
function repliesIn(clutter: Clutter): number[] {
  const { snapshot } = clutter;
  return snapshot.owners.filter((at) => {
    // The link to answer has a word that heads comments too.
    const isLink = snapshot.own[at] === 0 && clutter.rules.get(at) === 'heading:comments';
    if (clutter.has(at) && !isLink) return false;
    const length = ownLength(snapshot, at);
    if (length < 4 || length > FULL_LINE) return false;
    const label = labelOf(snapshot, at);
    return snapshot.tag[at] === 'summary' ? isFolded(label) : isReply(label);
  });
}

/** Whether the first paragraph in `[from, to)` is of the same make as the last one before the label at `head`. */
export function resumesText({ snapshot }: Clutter, head: number, from: number, to: number): boolean {
  let [before, behind] = [head - 1, from];
  while (before > 0 && !isParagraphAt(snapshot, before)) before--;
  while (behind < to && !isParagraphAt(snapshot, behind)) behind++;
  const [above, below] = [snapshot.parent[before] ?? 0, snapshot.parent[behind] ?? 0];
  // An id alone may name the element of the whole text.
  const areNamed = Boolean(snapshot.id[above]) === Boolean(snapshot.id[below]);
  return areNamed && areAlike(snapshot, before, behind) && areAlike(snapshot, above, below);
}

/** Buttons to answer a comment; they are controls, so no label contains them. */
const ANSWER = /^(?:trả lời|phản hồi|reply)$/i;

function answersIn({ snapshot: { tag, text, parent } }: Clutter): number[] {
  return tag.flatMap((_, i) => (tag[parent[i] ?? 0] === 'button' && ANSWER.test(tidy(text[i] ?? '')) ? i : []));
}

/** Whether all days are since a story's publication, the first at most a day later: days to come are later. */
const isAtOnce = (days: readonly string[], published: string) =>
  days.every((day) => day >= published) &&
  days.some((day) => Date.parse(day) - Date.parse(published) <= 24 * 3_600_000);

/** So many senders make a thread; fewer may be the story's authors. */
const FEWEST_SENT = 3;

/** A block with a comment's sender and moment, `ahead` of what is said, behind it or both; `day` if no clock. */
interface Sender {
  at: number;
  day: string | null;
  ahead: boolean;
  behind: boolean;
}

/** Whether a block may be what somebody said: many comments are a few words. */
const isSaid = (snapshot: Measured, at: number | undefined) =>
  at !== undefined && (isParagraphAt(snapshot, at) || endsSentence(ownText(snapshot, at)));

/** The nth block with own text, if it states a moment as comments do. */
interface Sent {
  n: number;
  at: number;
  text: string;
  day: string | null;
  isComment: boolean;
  /** Whether sender and moment stand in the comment itself. */
  isWhole: boolean;
}

function sentAt(clutter: Clutter, n: number): Sent | null {
  const { snapshot } = clutter;
  const at = snapshot.owners[n] ?? 0;
  const isComment = isParagraphAt(snapshot, at);
  if (clutter.has(at) || !clutter.hasBegun(at) || (!isComment && ownLength(snapshot, at) > FULL_LINE)) return null;
  const whole = ownText(snapshot, at);
  // Lists in a story begin so too.
  const begun = snapshot.tag[at] === 'li' ? null : dayAhead(whole);
  if (begun !== null || beginsSent(whole)) return { n, at, text: whole, day: begun, isComment, isWhole: true };
  const text = isComment ? lastIn(snapshot, at) : whole;
  const day = isComment ? null : dayBesideName(text);
  return day === null && !isSent(text) ? null : { n, at, text, day, isComment, isWhole: false };
}

/** Who sent a comment; `null` if nobody is named. If `called`, by any name beside how long ago it was. */
function senderOf(snapshot: Measured, { n, at, text, day, isComment, isWhole }: Sent, called: boolean): Sender | null {
  if (isWhole) return { at, day, ahead: true, behind: true };
  const { owners } = snapshot;
  // The name may have a line of its own, before the moment or behind it.
  const calling = called && !isComment ? calledAgo(text) : null;
  const mayName = (one: number) => calling === '' && !isHeading(snapshot, one) && isCalled(ownText(snapshot, one));
  const isName = (one = 0) =>
    !isComment && !isParagraphAt(snapshot, one) && (isWhoSent(ownText(snapshot, one)) || mayName(one));
  const isBelow = isName(owners[n - 1]);
  const isAbove = !isBelow && isName(owners[n + 1]);
  if (!labelsSender(text) && !isBelow && !isAbove && !namesAhead(text) && !calling) return null;
  const ahead = isComment || isSaid(snapshot, owners[isAbove ? n + 2 : n + 1]);
  return { at, day, ahead, behind: isComment || isSaid(snapshot, owners[isBelow ? n - 2 : n - 1]) };
}

/** The blocks that name senders and moments, all `ahead` of what is said or all behind; `null` if there are too few. */
function sendersIn(clutter: Clutter, published: string | null): { labels: number[]; ahead: boolean } | null {
  const { snapshot } = clutter;
  const { owners } = snapshot;
  const sent = owners.flatMap((_, n) => sentAt(clutter, n) ?? []);
  const find = (called: boolean) => sent.flatMap((one) => senderOf(snapshot, one, called) ?? []);
  const named = find(false);
  const isNamed = named.length >= FEWEST_SENT;
  const found = isNamed ? named : find(true);
  const [first, ...others] = found;
  if (!first || found.length < FEWEST_SENT) return null;
  // People in a story stand among its paragraphs, with days before its publication or years apart.
  const days = found.flatMap(({ day }) => day ?? []);
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (Math.max(...years) - Math.min(...years) > 1) return null;
  // A sender at the end of a box belongs to what precedes it there.
  const endsBox = endOf(snapshot, first.at) === endOf(snapshot, snapshot.parent[first.at] ?? 0);
  const isBehind = found.every((one) => one.behind);
  const ahead = found.every((one) => one.ahead) && !(endsBox && isBehind);
  const begin = ahead ? first.at : (owners.findLast((at) => at < first.at && isSaid(snapshot, at)) ?? first.at);
  const last = others.at(-1)?.at ?? first.at;
  const behind = owners[owners.indexOf(last) + (ahead ? 2 : 1)] ?? 0;
  const goesOn = isSaid(snapshot, behind) && snapshot.parent[behind] === snapshot.parent[last];
  const isSince = !goesOn && published !== null && isAtOnce(days, published);
  // Whom to call or write to may be told among the story's paragraphs too.
  const mayBeText = !isNamed || days.length ? !isSince : found.some(({ at }) => isMailed(ownText(snapshot, at)));
  if (mayBeText && resumesText(clutter, begin, begin, snapshot.size)) return null;
  return ahead || isBehind ? { labels: found.map(({ at }) => at), ahead } : null;
}

/** The element, or the table whose rows it holds: nothing is left of that without them. */
function tableOf({ tag, parent }: Snapshot, at: number): number {
  const up = parent[at] ?? 0;
  return tag[at] === 'tbody' && tag[up] === 'table' ? up : at;
}

/** Drops the comments with these labels behind them, or `ahead`: the element around all, or its parts that hold one. */
function dropThread(clutter: Clutter, labels: readonly number[], ahead: boolean): void {
  const { snapshot } = clutter;
  const [first = 0, last = 0] = [labels[0], labels.at(-1)];
  const thread = commonAncestor(snapshot, first, last);
  const between = labels.slice(1).map((at, i) => paragraphsIn(snapshot, labels[i] ?? at, at).length);
  const most = between.reduce((a, b) => Math.max(a, b), 0);
  const isThreads = paragraphsIn(snapshot, thread, first).length <= most + 1;
  const drop = (at: number) => clutter.add(at, 'thread:comments');
  if (isThreads && !clutter.holdsTitle(thread) && (snapshot.proseBefore[thread] ?? 0) > 0) {
    drop(tableOf(snapshot, thread));
    return;
  }
  const children = childrenOf(snapshot, thread);
  const holders = labels.map((label) => childAround(snapshot, thread, label));
  const labelled = new Set(holders.filter((child) => child > 0 && !clutter.holdsTitle(child)));
  const own = new Set(labels);
  // A label in one element with its comment needs nothing beside it.
  const isLabel = (at: number) =>
    own.has(at) && !isParagraphAt(snapshot, at) && textIn(snapshot, at) <= ownLength(snapshot, at);
  const edge = [...labelled].at(ahead ? -1 : 0);
  const step = ahead ? 1 : -1;
  children.forEach((child, i) => {
    if (!labelled.has(child)) return;
    drop(child);
    if (!isLabel(child)) return;
    for (let j = i + step; ; j += step) {
      const beside = children[j];
      if (beside === undefined || labelled.has(beside) || clutter.holdsTitle(beside)) break;
      drop(beside);
      if (child === edge && proseIn(snapshot, beside) > 0) break;
    }
  });
}

/** How many nodes of a table are searched for the headings of its columns. */
const HEADS = 40;

/** Adds to `clutter` the tables of comments behind the story's beginning, known by their first row. */
function dropTables(clutter: Clutter): void {
  const { snapshot } = clutter;
  snapshot.tag.forEach((tag, at) => {
    if (tag !== 'table' || clutter.has(at) || !clutter.hasBegun(at)) return;
    const to = Math.min(endOf(snapshot, at), at + HEADS);
    const cells: string[] = [];
    for (let i = at + 1; i < to && !(cells.length && snapshot.tag[i] === 'tr'); i++) {
      if (ownLength(snapshot, i)) cells.push(ownText(snapshot, i).toLowerCase());
    }
    if (headsComments(cells)) clutter.add(at, 'thread:comments');
  });
}

/** Adds to `clutter` comments that no name or heading announces: by buttons, senders, a table's heads. */
export function findThreads(clutter: Clutter, published: string | null): void {
  dropTables(clutter);
  const replies = repliesIn(clutter);
  const labels = replies.length >= FEWEST ? replies : answersIn(clutter);
  if (labels.length >= FEWEST) dropThread(clutter, labels, false);
  const senders = sendersIn(clutter, published);
  if (senders) dropThread(clutter, senders.labels, senders.ahead);
}
