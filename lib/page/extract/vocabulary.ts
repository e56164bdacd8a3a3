/**
 * The words by which news pages name what is not the article, in class names and in the headings that readers see.
 * Class names are compared in kebab case, headings in lower case without outer punctuation.
 */

/** Splits camelCase and lowers, so that one expression serves all habits of naming. */
export function kebab(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

const word = (alternatives: string) => new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_\\d-])`);

const COMMENTS = new RegExp(`comment|binh-?luan|disqus|${word('cmts?|phan-?hoi|y-?kien(?:-ban-doc)?').source}`);
const CHROME = new RegExp(
  `breadcrumb|breakcumb|quang-?cao|advert|sponsor|rennab|social|admicro|${
    word(
      'ads?|adv|adsense|banner|qc|tai-?tro|nav|navbar|menu|sub-?menu|footer|ft|copyright|share|shares|sharing|chia-?se|' +
        'like-?box|zalo|fb-like|pop-?up|modal|tooltip|toast|cookie|overlay|print|rating|vote|poll|danh-?gia|newsletter|' +
        'subscribe|login|pagination|paging|phan-?trang|weather|ty-?gia|toc|muc-?luc|audio|speech|tts|voice|' +
        'tags?|tag-?list|box-?tags?|block-?tags?|article-tags?|tu-?khoa|keywords?|tools?|toolbar|btn|button|icon|' +
        'font-?size|co-?chu|hotline|search|lang|language|rate|survey|follow|google-?news|app-?download',
    ).source
  }`,
);
const RELATED = new RegExp(
  `relat(?!ive)|lien-?quan|doc-?nhieu|xem-?nhieu|most-?(?:read|view)|recommend|suggest|kbwscwlr|${
    word(
      'cung-?(?:chuyen-?)?muc|chuyen-?muc|same(?:-?cate)?|tin-?(?:khac|moi|lq|hot|nong|noi-?bat)|bai-?khac|other-?(?:news|content|post)s?|orther|' +
        'more-?(?:news|link|post)s?|morenews|read-?more|see-?more|xem-?them|doc-?them|doc-?tiep|noi-?bat|tieu-?diem|goi-?y|hot-?news|' +
        'local-?news|list-?news|news-?list|box-?category|side-?bar|aside|rail|trending|next-?news|prev-?news|orther-content',
    ).source
  }`,
);

export type ClassKind = 'comments' | 'chrome' | 'related';

/** What a class name or id says about its element; `null` where it says nothing. */
export function classKind(name: string): ClassKind | null {
  const names = kebab(name);
  if (COMMENTS.test(names)) return 'comments';
  if (RELATED.test(names)) return 'related';
  return CHROME.test(names) ? 'chrome' : null;
}

/** Class names of the element that holds the text of a story. */
export const BODY_CLASS =
  /article-?(?:body|content|detail)|(?:detail|post|news|entry|story|main|body)-?(?:content|body|text)|content-?(?:detail|body|fck|news|article)|noi-?dung|chi-?tiet|afcbc|cms-body|fck|singular|entry(?:$|\s)|editor|text-?(?:body|detail)|(?:^|\s)(?:content|detail|article|body|entry|fulltext)(?:$|\s)/;
export const SAPO_CLASS =
  /sapo|chapeau|summary|tom-?tat|(?:^|[\s_-])(?:lead|alead|abs|abstract|desc|description|intro|head-?line-?desc|mota|mo-ta|p-?head|txt-head|sub-?title|dek|standfirst)(?=$|[\s_-])/;
export const TITLE_CLASS = /(?:^|[\s_-])(?:title|tit|headline|heading|tieu-?de|name)(?=$|[\s_\d-])|p-?title|title-/;
export const CAPTION_CLASS =
  /caption|legend|chu-?thich|image-?desc|photo-?desc|img-?desc|(?:^|[\s_-])(?:cap|fig|note-?(?:img|image|photo)|image|anh|mo-?ta-?anh)(?=$|[\s_-])/;
export const AUTHOR_CLASS =
  /author|tac-?gia|pseudonym|by-?line|(?:^|[\s_-])(?:writer|but-?danh|reporter|nguoi-?viet)(?=$|[\s_-])/;
export const DATE_CLASS =
  /(?:^|[\s_-])(?:date|time|ngay|pubdate|publish|thoi-?gian|datetime|period|luc)(?=$|[\s_\d-])|pub-?date|date-?time|publish/;
export const BOX_CLASS =
  /(?:^|[\s_-])(?:box|boxs?|note-?box|notebox|quote-?box|hop|info-?box|khung|box-?content)(?=$|[\s_\d-])|content-?box|VCSortable/i;

/** A line as headings are compared: lower case, without bullets, colon and number behind it. */
export function headKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/[\s\p{P}\p{S}]*(?:\(?\s*\d+\s*\)?)?[\s\p{P}\p{S}]*$/u, '');
}

const RELATED_HEAD =
  /^(?:(?:các |những )?(?:tin|bài|bài viết|tin bài|tin,? bài|tin tức|video|chủ đề|sự kiện|nội dung)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên )?mục|cùng chủ đề|cùng sự kiện|cùng loại|mới(?: nhất| hơn| cập nhật| đăng)?|cũ(?: hơn)?|đã (?:đưa|đăng)|nổi bật|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|nóng|hot|tiêu điểm|trong ngày|địa phương|tài trợ|nên đọc|đáng chú ý)|(?:có thể )?bạn (?:có thể |nên )?(?:quan tâm|đọc thêm|thích)|có thể bạn (?:quan tâm|muốn xem|chưa biết|sẽ thích)|(?:tin |bài )?cùng (?:chuyên )?mục|(?:cùng )?(?:tác giả|chuyên đề)|liên quan|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|nổi bật(?: trong ngày)?|tiêu điểm|(?:mời |bấm |click )?(?:bạn đọc |quý vị |độc giả )?(?:đọc|xem|tham khảo|tìm hiểu) (?:thêm|tiếp|ngay|nhiều nhất)(?: về| tại đây| bài| tin| các bài viết)?|đừng bỏ lỡ|không thể bỏ qua|được tài trợ|tài trợ|quảng cáo|tin mới|mới nhất|mới cập nhật|gợi ý(?: cho bạn| hôm nay)?|dành cho bạn|dòng sự kiện|theo dòng sự kiện|xem nhanh|bài đọc (?:tiếp|nhiều)|chuyên mục khác|ảnh|multimedia|infographic|podcast|kết nối với chúng tôi|theo dõi .{2,40} trên)$/u;
const COMMENT_HEAD =
  /^(?:(?:các |gửi |viết |xem )?(?:bình luận|ý kiến|phản hồi|nhận xét|góp ý|thảo luận)(?: bạn đọc| của bạn(?: đọc)?| độc giả| về bài viết| mới nhất| hay nhất| hay| ngay)?|bạn đọc (?:bình luận|góp ý|phản hồi|nói gì|viết)|(?:ý kiến|bình luận|phản hồi) .{0,20}|(?:hộp|khung) (?:thư |góp )?ý kiến|\d+ (?:bình luận|ý kiến)|đánh giá(?: bài viết)?|để lại (?:bình luận|ý kiến).{0,20}|(?:\d+ )?comments?)$/u;
const TAGS_HEAD = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|xem thêm về|chia sẻ(?: bài viết)?|share)$/u;

export type HeadKind = 'related' | 'comments' | 'tags';

/** What a short line announces, where it is a heading of something that is not the article. */
export function headKind(line: string): HeadKind | null {
  if (line.length > 60) return null;
  const key = headKey(line);
  if (!key) return null;
  if (COMMENT_HEAD.test(key)) return 'comments';
  if (RELATED_HEAD.test(key)) return 'related';
  return TAGS_HEAD.test(key) ? 'tags' : null;
}

/** Small talk of pages that may stand inside the text's own container. */
export const CHATTER =
  /^(?:chia sẻ|share|facebook|twitter|zalo|email|print|in bài(?: viết)?|in trang|copy link|lấy link!?|link bài gốc.*|sao chép(?: liên kết)?|lưu(?: bài)?|gửi (?:bài|email|zalo|facebook)|quay lại|về đầu trang|trở lại.*|cỡ chữ.*|a[-+]?|nghe (?:đọc )?(?:bài|báo).*|nghe|giọng .*|nam miền .*|nữ miền .*|0:00|1x|thích(?: \(\d+\))?|trả lời|like|xem (?:ảnh|video)|(?:xem|đọc) (?:thêm|tiếp)|thu gọn|mở rộng|ẩn bớt|quảng cáo|advertisement|(?:ảnh )?\d+ ?\/ ?\d+|theo dõi .* trên google news.*|google news|bình luận(?: \(?\d+\)?)?)$/iu;
/** Sentences of outlets to readers and about themselves. */
export const BOILERPLATE =
  /ghi rõ nguồn|bản quyền (?:thuộc|©|nội dung)|giấy phép (?:hoạt động|số|xuất bản)|tòa soạn\s*:|toà soạn\s*:|^©|mời (?:quý |các )?(?:bạn|độc giả|vị|bạn đọc).{0,60}(?:đón đọc|theo dõi|gửi|chia sẻ ý kiến|tham gia|truy cập|liên hệ)|(?:^|\s)(?:hotline|đường dây nóng)\s*:|(?:vui lòng|xin) (?:gửi|liên hệ).{0,40}(?:email|địa chỉ|đt|hotline)|hoan nghênh ý kiến|bình luận của bạn sẽ được/iu;
