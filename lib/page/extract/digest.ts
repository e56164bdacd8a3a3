import { oneOfLines } from '@/lib/text/patterns';
import { composeSubtree } from '../snapshot/lines';
import { ownLength, proseIn } from '../snapshot/measures';
import { firstText, hasFlag, isHeading } from '../snapshot/snapshot';
import { STRONG } from '../snapshot/style';
import { HEADLINE, isFullHeadline } from '../title/lengths';
import type { Clutter } from './clutter/clutter';
import type { Region } from './context';

/** Headlines of digests: "Điểm tin ngày 5/6: …", "Năm tin nổi bật trong tuần: …", "10 sự kiện tiêu biểu năm 2025". */
const DIGEST = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    điểm (?:tin|báo)
    tin (?:tức )?(?:nhanh|nóng|sáng|trưa|chiều|tối|trong (?:ngày|tuần))
    (?:tổng hợp )?(?:các |những |\S{1,4} )?(?:tin(?: tức)?|sự kiện) (?:nổi bật|đáng chú ý|tiêu biểu)
  `)}(?![a-zà-ỹ])`,
);

/** Whether a headline announces a digest of other stories. Names of sections are shorter. */
const announcesDigest = (title: string) => isFullHeadline(title) && DIGEST.test(title.toLowerCase());

/** Fewer numbers in a row may be anything's. */
const FEWEST = 3;
const NUMBER = /^(\d{1,2})[.):/] ?\p{L}/u;

/** Whether linked heads count what is told below each: 1, 2, 3 … */
function countsHeads(clutter: Clutter, { from, to }: Region): boolean {
  const { snapshot } = clutter;
  const heads = snapshot.owners.filter((at) => {
    if (at < from || at >= to || clutter.has(at)) return false;
    if (!snapshot.ownLink[at] || ownLength(snapshot, at) > HEADLINE.max) return false;
    const first = firstText(snapshot, at);
    return /^\s*\d/.test(snapshot.text[first] ?? '') && (isHeading(snapshot, at) || hasFlag(snapshot, first, STRONG));
  });
  const isNext = (at: number, i: number) => {
    const number = NUMBER.exec(composeSubtree(snapshot, at).text)?.[1];
    return Number(number) === i + 1 && proseIn(snapshot, at, heads[i + 1] ?? to) > 0;
  };
  return heads.length >= FEWEST && heads.every(isNext);
}

/** Whether a story sums up others, each under its linked headline: it says so, or counts them. */
export const isDigest = (clutter: Clutter, region: Region, title: string): boolean =>
  announcesDigest(title) || countsHeads(clutter, region);
