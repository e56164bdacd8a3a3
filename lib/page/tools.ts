import { holdsAny, listed } from './text';

/** What pages offer on the line of date and names; "Lượt xem" has its count behind it, "phút đọc" before. */
const TOOLS =
  /(?<=^|[\s|•·-])(?:cỡ chữ:?(?: a[+-]?)*|màu chữ:?(?: (?:đen|trắng|xanh|đỏ|vàng|nâu))*|tương phản|in (?:trang|bài(?: viết)?)|bản in|gửi (?:e?mail|bài(?: viết)?)|(?:số )?(?:lượt|lần) (?:xem|đọc):?\s*\d[\d.,]*|\d[\d.,]* (?:lượt (?:xem|đọc)|bình luận|phản hồi)|\d{1,2} phút đọc)(?=$|[\s|•·])/gi;

/** Most lines have none of these, and are not looked at any closer. */
const HINTS = listed(
  'cỡ chữ, màu chữ, tương phản, in trang, in bài, bản in, gửi, lượt, lần, phút đọc, bình luận, phản hồi',
);

/** Signs that are drawn beside who wrote a text, when, and how often it was read: "✍ Lò Mai 🕒 5/6/2026". */
const ICONS = /\s*(?:[\u2600-\u27bf\ufe0f]|[\ud83c-\ud83e][\udc00-\udfff])+\s*/g;
const withoutIcons = (line: string) => line.replace(ICONS, ' • ').replace(/^ • | • $/g, '');

/** A line without the tools of the page in it: "Lò Mai - 5/6/2026 In trang Gửi email". */
export const withoutTools = (line: string) =>
  withoutIcons(holdsAny(line.toLowerCase(), HINTS) ? line.replace(TOOLS, ' ') : line).trim();
