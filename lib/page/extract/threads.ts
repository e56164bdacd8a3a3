import { tidy } from '@/lib/text/characters';
import { isFullName } from '../metadata/people';
import { isParagraphAt, type Measured, nextOwn, ownLength, ownText, paragraphsIn, proseIn } from '../snapshot/measures';
import { commonAncestor, endOf, type Snapshot } from '../snapshot/snapshot';
import { holdsAny, phrases, withoutOuterSigns } from '../text';
import { type Clutter, TOLD } from './clutter';
import { isNotice } from './notices';

/** What may be done about a comment; to share it is offered beside the answer, or of the whole page. */
const DEED =
  'thích|like|(?:chia sẻ[^a-zà-ỹ]+)?(?:trả lời|phản hồi|reply)(?:[^a-zà-ỹ]+chia sẻ)?|báo (?:cáo|xấu|vi phạm)';
const UNIT = 'giây|phút|giờ|ngày|tuần|tháng|năm';
/** How many did so, or how long ago the comment came. */
const COUNT = String.raw`\d+(?: ?(?:${UNIT}|[hmdw])(?: trước)?)?`;
const REPLY = new RegExp(String.raw`^[^a-zà-ỹ\d]*(?:(?:${DEED}|${COUNT})(?![a-zà-ỹ\d])[^a-zà-ỹ\d]*)+$`);
const REPLIES = ['thích', 'like', 'trả lời', 'phản hồi', 'reply', 'báo '];
/** Whether a label in lower case is what stands under every comment of a thread. */
const isReply = (label: string) => holdsAny(label, REPLIES) && REPLY.test(label);

const FEWEST = 2;
/** A block that ends with such a line has no more text of its own than this, whoever wrote the comment named in it. */
const LONGEST = 80;

/** What may stand between a moment and the end of its line. */
const END = String.raw`[\s)·|]*$`;
const NO_MORE = '(?![A-Za-zÀ-ỹ\\d])';
const SINCE = String.raw`(?<!\d)\d{1,3} (?:${UNIT}) trước|hôm qua|vừa xong`;
/** How long ago whoever is named before it wrote what a fold holds, at the end of its summary. */
const FOLDED = new RegExp(`[a-zà-ỹ].*(?:${SINCE})${END}`);
const CAME = String.raw`\d{1,2}[:h]\d\d|${SINCE}`;
/** When a comment came, as no day that a story tells of is said: with its clock, or how long ago. */
const SENT = new RegExp(`(?:${CAME})${NO_MORE}`, 'iu');
/** The same or the day alone, as a short line beside a name or the end of a longer one says it. */
const MOMENT = new RegExp(String.raw`(?:${CAME}|\d[/-]\d{1,2}[/-]\d{2,4}|\d (?:${UNIT}))${NO_MORE}`, 'iu');
const MOMENT_AT_END = new RegExp(MOMENT.source + END, 'iu');

/** A name that is all of a text or has a sign, a figure or what its bearer did behind it. */
const NAME_AHEAD = /^[^:(|\d]{4,40}?(?=$|[:(|\d]| (?:viết|trả lời|bình luận)(?![A-Za-zÀ-ỹ]))/;
/** What readers are called who give no name, in lower case. */
const NAMELESS = phrases('khách, bạn đọc, độc giả, người đọc, người dùng, thành viên, ẩn danh, bạn đọc ẩn danh');

/** What labels whoever sent a comment. */
const SENDER = /^(?:người gửi|gửi bởi)\s*:\s*/i;
/** What stands around the name of whoever sent a comment: "Gửi bởi … lúc 9:20". */
const AROUND = /^(?:(?:gửi|viết|đăng) )?bởi:? |[\s,](?:lúc|vào|ngày)\s*$/gi;
/** What accounts are called, as nobody is. */
const ACCOUNT = /^(?:@[\w.-]|(?=[a-z.-]*[\d_.-])[a-z])[\w.-]{2,29}(?=$|[\s,:(|·•–])/;

/** Whether a text begins with whoever says it: "Lò Mai: …", "Lò Mai, 9/6/2026 …", "Khách 2", "lomai92 · …". */
function namesAhead(text: string): boolean {
  const tidied = tidy(text);
  const name = withoutOuterSigns((NAME_AHEAD.exec(tidied)?.[0] ?? '').replace(AROUND, ''));
  return isFullName(name) || NAMELESS.has(name.toLowerCase()) || ACCOUNT.test(tidied);
}

/** Whether a block begins with whoever says it, in an element or line of its own or not. */
const isSignedAhead = ({ text, end }: Snapshot, at: number) =>
  namesAhead(text.slice(at + 1, end[at]).find((one) => one?.trim()) ?? '');

/** Whether a text is a name, maybe behind a dash or in brackets, and before a place: "— Lò Mai", "(Lò Mai, Nà Hin)". */
const isNameAlone = (text: string) => isFullName(withoutOuterSigns(text).split(',', 1)[0] ?? '');

/** The last text of a block, as who signs it in an element or line of its own. */
const lastIn = ({ text, end }: Snapshot, at: number) =>
  tidy(text.slice(at + 1, end[at]).findLast((one) => one?.trim()) ?? '');

/** What a reader calls himself, as an account is called or in small letters, is no longer, and no sentence. */
const CALLED = 30;
const isCalled = (text: string) => text.length <= CALLED && !/[.,:;!?…]$/.test(text);

/**
 * Whether what stands in `[from, to)` reads as comments: the first paragraph and most of the others have a name or a
 * moment before or behind them, answers behind, or say what comments must be like. Where somebody is named at all, what
 * stands by each paragraph may be an account.
 */
export function isThread(snapshot: Measured, from: number, to: number): boolean {
  let [paragraphs, signed, called] = [0, 0, 0];
  let [isHeaded, isOpen, isLabelled] = [false, false, false];
  for (let i = from; i < to; i++) {
    if (!snapshot.own[i] && !snapshot.ownLink[i]) continue;
    const text = ownText(snapshot, i);
    if (isParagraphAt(snapshot, i)) {
      // What follows a paragraph that nobody signs is a story's.
      if (paragraphs === 1 && !signed) return false;
      const last = lastIn(snapshot, i);
      const isNamed = isHeaded || isSignedAhead(snapshot, i) || isNameAlone(last);
      const isSigned = isNamed || MOMENT_AT_END.test(text.slice(-LONGEST)) || isNotice(text);
      paragraphs++;
      signed += Number(isSigned);
      called += Number(isLabelled || isCalled(last));
      [isHeaded, isOpen, isLabelled] = [false, !isSigned, false];
      continue;
    }
    isLabelled ||= isCalled(text);
    if (
      text.length <= LONGEST &&
      (isNameAlone(text) || namesAhead(text) || MOMENT.test(text) || isReply(text.toLowerCase()))
    ) {
      signed += Number(isOpen);
      [isHeaded, isOpen] = [!isOpen, false];
    }
  }
  return signed > 0 && (signed >= paragraphs / 2 || called + Number(isLabelled) >= paragraphs);
}

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

/** The blocks that read as what stands under a comment, or over one that is folded. */
function repliesIn(snapshot: Measured, clutter: Clutter): number[] {
  return snapshot.owners.filter((at) => {
    // To answer is offered by a word that heads comments too.
    const isLink = snapshot.own[at] === 0 && clutter.rules.get(at) === 'heading:comments';
    if (clutter.has(at) && !isLink) return false;
    const length = ownLength(snapshot, at);
    if (length < 4 || length > LONGEST) return false;
    const label = labelOf(snapshot, at);
    return snapshot.tag[at] === 'summary' ? FOLDED.test(label) : isReply(label);
  });
}

/** So many say who sent a comment when; fewer may be of whoever wrote the story. */
const FEWEST_SENT = 3;

/**
 * The blocks behind the beginning of the story that say who sent a comment when, all `ahead` of their paragraphs or all
 * behind them, or in their last line; `null` where they are too few, or stand otherwise.
 */
function sendersIn(snapshot: Measured, clutter: Clutter): { labels: number[]; ahead: boolean } | null {
  const { owners } = snapshot;
  const isTold = (at: number | undefined) => at !== undefined && isParagraphAt(snapshot, at);
  const found = owners.flatMap((at, i) => {
    const isComment = isTold(at);
    if (clutter.has(at) || (!isComment && ownLength(snapshot, at) > LONGEST)) return [];
    if (proseIn(snapshot, clutter.titleAt ?? 0, at) < TOLD) return [];
    const text = isComment ? lastIn(snapshot, at) : ownText(snapshot, at);
    const isLabelled = SENDER.test(text);
    if (text.length > LONGEST || !(isLabelled ? MOMENT : SENT).test(text)) return [];
    // The name may stand in a line of its own, before the moment.
    const before = owners[i - 1] ?? 0;
    const isApart = !isComment && !isTold(before) && isFullName(ownText(snapshot, before));
    if (!isLabelled && !isApart && !namesAhead(text)) return [];
    return [
      { at, ahead: isComment || isTold(owners[i + 1]), behind: isComment || isTold(owners[isApart ? i - 2 : i - 1]) },
    ];
  });
  if (found.length < FEWEST_SENT) return null;
  const ahead = found.every((one) => one.ahead);
  return ahead || found.every((one) => one.behind) ? { labels: found.map(({ at }) => at), ahead } : null;
}

/**
 * Drops the comments under which, or `ahead` of which, these blocks stand: the element around them where it holds nothing
 * else, or of its children those that hold one, with what stands beside it.
 */
function dropThread(snapshot: Measured, clutter: Clutter, labels: readonly number[], ahead: boolean): void {
  const [first = 0, last = 0] = [labels[0], labels.at(-1)];
  const thread = commonAncestor(snapshot, first, last);
  const between = labels.slice(1).map((at, i) => paragraphsIn(snapshot, labels[i] ?? at, at).length);
  const most = between.reduce((a, b) => Math.max(a, b), 0);
  const isThreads = paragraphsIn(snapshot, thread, first).length <= most + 1;
  if (isThreads && !clutter.holdsTitle(thread) && (snapshot.proseBefore[thread] ?? 0) > 0) {
    clutter.add(thread, 'thread:comments');
    return;
  }
  const children: number[] = [];
  for (let at = thread + 1; at < endOf(snapshot, thread); at = endOf(snapshot, at)) children.push(at);
  const labelled = new Set<number>();
  for (const label of labels) {
    let child = label;
    while (snapshot.parent[child] !== thread && child > 0) child = snapshot.parent[child] ?? 0;
    if (child > 0 && !clutter.holdsTitle(child)) labelled.add(child);
  }
  const own = new Set(labels);
  const edge = ahead ? [...labelled].at(-1) : [...labelled][0];
  children.forEach((child, i) => {
    if (!labelled.has(child)) return;
    clutter.add(child, 'thread:comments');
    const step = ahead ? 1 : -1;
    for (let j = i + step; own.has(child) && !isParagraphAt(snapshot, child); j += step) {
      const beside = children[j];
      if (beside === undefined || labelled.has(beside) || clutter.holdsTitle(beside)) break;
      clutter.add(beside, 'thread:comments');
      if (child === edge && proseIn(snapshot, beside) > 0) break;
    }
  });
}

/**
 * Adds to `clutter` a thread of comments that no name or heading announces: several times "Thích", "Trả lời", "2 giờ
 * trước" over folds, or who sent something when.
 */
export function findThreads(snapshot: Measured, clutter: Clutter): void {
  const replies = repliesIn(snapshot, clutter);
  if (replies.length >= FEWEST) dropThread(snapshot, clutter, replies, false);
  const senders = sendersIn(snapshot, clutter);
  if (senders) dropThread(snapshot, clutter, senders.labels, senders.ahead);
}
