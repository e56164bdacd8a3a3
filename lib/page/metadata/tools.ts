/** What pages offer on the line of date and names; "Lượt xem" has its count behind it. */
const TOOLS =
  /(?<=^|[\s|•·-])(?:cỡ chữ:?(?: a[+-]?)*|in (?:trang|bài(?: viết)?)|bản in|gửi (?:e?mail|bài(?: viết)?)|(?:số )?lượt (?:xem|đọc):?\s*\d[\d.,]*)(?=$|[\s|•·])/gi;

/** A line without the tools of the page in it: "Lò Mai - 5/6/2026 In trang Gửi email". */
export const withoutTools = (line: string) => line.replace(TOOLS, ' ').trim();
