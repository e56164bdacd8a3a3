import { type Measures, nextOwn } from '../snapshot/measures';
import { endOf, type Snapshot } from '../snapshot/snapshot';
import { holdsAny } from '../text';
import type { Clutter } from './clutter';
import { commonAncestor } from './region';

/** What stands under every comment of a thread, in lower case. */
const REPLY =
  /^(?:(?:thích|like|trả lời|phản hồi|reply|báo cáo|báo vi phạm)(?:\s*(?:\(\d*\)?|\d+\)?|\)))?[\s·|•-]*)+(?:\d+ (?:giờ|phút|ngày) trước)?$/;
const REPLIES = ['thích', 'like', 'trả lời', 'phản hồi', 'reply', 'báo '];
const FEWEST = 2;
/** A block that ends with such a line has no more text of its own than this, whoever wrote the comment named in it. */
const LONGEST = 80;

/** A block's own last line, in lower case: behind the blocks in it, if any. */
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

/** The blocks that read as what stands under a comment, if there are several. */
function repliesIn(snapshot: Snapshot, measures: Measures, clutter: Clutter): number[] {
  const hinting: [at: number, label: string][] = [];
  for (const i of measures.owners) {
    if (clutter.has(i)) continue;
    const length = (measures.own[i] ?? 0) + (measures.ownLink[i] ?? 0);
    if (length < 4 || length > LONGEST) continue;
    const label = labelOf(snapshot, i);
    if (holdsAny(label, REPLIES)) hinting.push([i, label]);
  }
  if (hinting.length < FEWEST) return [];
  return hinting.filter(([, label]) => REPLY.test(label)).map(([at]) => at);
}

/** Adds to `clutter` a thread of comments that no name or heading announces: several times "Thích", "Trả lời". */
export function findThreads(snapshot: Snapshot, measures: Measures, keep: readonly number[], clutter: Clutter): void {
  const replies = repliesIn(snapshot, measures, clutter);
  if (replies.length >= FEWEST) dropThread(snapshot, measures, replies, keep, clutter);
}

function dropThread(
  snapshot: Snapshot,
  measures: Measures,
  replies: readonly number[],
  keep: readonly number[],
  clutter: Clutter,
): void {
  const thread = commonAncestor(snapshot, replies[0] ?? 0, replies.at(-1) ?? 0);
  const holds = (at: number) => keep.some((one) => one >= at && one < endOf(snapshot, at));
  if (!holds(thread) && (measures.prose[thread] ?? 0) > 0) {
    clutter.add(thread, 'thread:comments');
    return;
  }
  // Comments that are siblings of the text: each is the child of the common element that its reply line stands in.
  for (const reply of replies) {
    let comment = reply;
    while (snapshot.parent[comment] !== thread && comment > 0) comment = snapshot.parent[comment] ?? 0;
    if (comment > 0 && comment !== reply && !holds(comment)) clutter.add(comment, 'thread:comments');
  }
}
