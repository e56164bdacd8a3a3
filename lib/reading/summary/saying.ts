/** Verbs with which somebody tells that something is so: what they tell is that speaker's claim. */
export const TELLING =
  'cho biết|cho hay|cho rằng|nói|nêu|khẳng định|nhấn mạnh|chia sẻ|tuyên bố|phát biểu|thông báo|thông tin|nhận định|nhận xét|' +
  'bình luận|xác nhận|tiết lộ|công bố|thừa nhận|giải thích|lý giải|cảnh báo|lưu ý|phản ánh|trả lời';
/** The same, of papers and witnesses; nouns and other verbs share these words. */
export const REPORTING = 'đưa tin|dẫn lời|dẫn(?! đến| tới)|viết|kể|tâm sự|bộc bạch';
/** Verbs with which somebody asks, promises, decides or judges. */
export const ASKING =
  'yêu cầu|đề nghị|chỉ đạo|đề xuất|kiến nghị|kêu gọi|quyết định|quán triệt|nhắc|cam kết|bày tỏ|đánh giá|ghi nhận|biểu dương|' +
  'hoan nghênh';
