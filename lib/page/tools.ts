import { oneOfLines } from '@/lib/text/patterns';
import { holdsAny, listed } from './text';

/** Tools and counters on the line with date and names; "Lượt xem" has its count behind it, "phút đọc" before. */
const TOOLS = new RegExp(
  String.raw`(?<=^|[\s|•·-])${oneOfLines(String.raw`
    cỡ chữ:?(?: a[+-]?)*|màu chữ:?(?: (?:đen|trắng|xanh|đỏ|vàng|nâu))*|tương phản
    in (?:trang|bài(?: viết)?)|bản in|gửi (?:e?mail|bài(?: viết)?)
    (?:(?:số )?(?:lượt|lần|người|đã) (?:xem|đọc)|(?:post )?views):?\s*\d[\d.,]*(?: (?:lượt|lần))?
    \d[\d.,]* (?:lượt (?:xem|đọc)|bình luận|phản hồi)|\d{1,2} phút đọc
  `)}(?=$|[\s|•·])`,
  'gi',
);

/** Buttons behind a name: its bearer's pages elsewhere, and what may be done with the text. */
const BUTTONS = /(?<![:,(]|^Theo)(?:[\s|•·+-]+(?:Facebook|Twitter|Zalo|E-?mail|Theo dõi|Chia sẻ|Lưu bài|Copy link))+$/u;

/** Words that every tool contains one of: most lines have none, and are not searched. */
const HINTS = listed(
  'cỡ chữ, màu chữ, tương phản, in trang, in bài, bản in, gửi, lượt, lần, xem, đọc, views, bình luận, phản hồi, ' +
    'facebook, twitter, zalo, mail, theo dõi, chia sẻ, lưu bài, copy link',
);

/** Icons beside author, date and count of readers: "✍ Lò Mai 🕒 5/6/2026". */
const ICONS = /\s*(?:[\u2600-\u27bf\ufe0f]|[\ud83c-\ud83e][\udc00-\udfff])+\s*/g;
const withoutIcons = (line: string) => line.replace(ICONS, ' • ').replace(/^ • | • $/g, '');

/** The full stops by which portals separate labels: "Người đăng: Lò Mai .Ngày đăng: 5/6/2026 .Lượt xem: 12 lượt." */
const STOPS = / \.(?=\p{Lu})/gu;
const parted = (line: string) => (line.includes(' .') ? line.replace(/\.$/, '').replace(STOPS, ' •') : line);

/** A line without the page's tools and icons: "Lò Mai - 5/6/2026 In trang Gửi email". */
export const withoutTools = (line: string) =>
  withoutIcons(
    holdsAny(line.toLowerCase(), HINTS) ? parted(line).replace(TOOLS, ' ').replace(BUTTONS, '') : line,
  ).trim();
