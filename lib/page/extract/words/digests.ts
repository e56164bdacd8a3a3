import { isFullHeadline } from '../../title/lengths';

/** Headlines of digests: "Điểm tin ngày 5/6: …", "Năm tin nổi bật trong tuần: …". */
const DIGEST =
  /^(?:điểm (?:tin|báo)|tin (?:tức )?(?:nhanh|nóng|sáng|trưa|chiều|tối|trong (?:ngày|tuần))|(?:tổng hợp )?(?:các |những |\S{1,4} )?(?:tin(?: tức)?|sự kiện) (?:nổi bật|đáng chú ý))(?![a-zà-ỹ])/;

/** Whether a headline announces a digest of other stories. Names of sections are shorter. */
export const announcesDigest = (title: string) => isFullHeadline(title) && DIGEST.test(title.toLowerCase());
