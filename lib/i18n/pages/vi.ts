import { vi as help } from './help/vi';
import { vi as library } from './library/vi';
import { vi as options } from './options/vi';
import { vi as translator } from './translator/vi';

/** What our own pages say beyond the reader's strings, in Vietnamese. */
export const vi = {
  ...help,
  ...library,
  ...options,
  ...translator,

  'page.nav': 'Các trang',
  'page.library': 'Thư viện',
  'page.help': 'Trợ giúp',
  'page.options': 'Tùy chọn',

  'lookup.label': 'Tra thuật ngữ',
  'lookup.placeholder': 'Tra tiếng Việt hay tiếng Anh',
  'lookup.results_other': '{count} mục',
  'lookup.keys': 'Enter để chép tiếng Anh, Shift+Enter để mở mục.',
  'lookup.copied': 'Đã chép “{text}”',
  'lookup.copyFailed': 'Chưa chép được “{text}”',

  'document.number': 'Số {number}.',
  'document.numberIssued': 'Số {number}, ban hành ngày {date}.',
  'document.issued': 'Ban hành ngày {date}.',

  'badge.text': 'đọc',
  'badge.title': 'Chú Giải: trang này có bài để đọc',

  'popup.checking': 'Đang xem trang này.',
  'popup.loading': 'Trang này còn đang tải.',
  'popup.articleOf': 'Bài báo của {outlet}',
  'popup.aFile': 'Bài báo lưu trong máy',
  'popup.article': '{article}. Các chữ cần giải nghĩa sẽ được gạch chân.',
  'popup.articleRead': '{article}: {points}, {terms}.',
  'popup.points_other': '{count}\u00a0ý chính',
  'popup.terms_other': '{count}\u00a0thuật ngữ',
  'popup.notArticle': 'Trang này không giống một bài báo.',
  'popup.off': 'Đang tắt ở {host}. Ở đây không có gì của Chú Giải chạy cả.',
  'popup.store': 'Trình duyệt không cho tiện ích nào đọc trang của kho tiện ích. Ở trang khác thì được.',
  'popup.browserPage': 'Đây là trang của trình duyệt, không tiện ích nào đọc được. Mở một bài báo rồi bấm lại.',
  'popup.ownPage': 'Đây là trang của chính Chú Giải. Mở một bài báo rồi bấm lại.',
  'popup.pdf': 'Đây là tệp PDF, Chú Giải chưa đọc được. Chép chữ trong tệp sang Dán văn bản thì có lời giải nghĩa.',
  'popup.file':
    'Đây là tệp trong máy. Muốn đọc thì bật “Cho phép truy cập vào URL của tệp” trong trang quản lý tiện ích.',
  'popup.unknown': 'Trang này không đọc được: có thể chưa tải xong, hoặc là một tệp PDF. Tải lại rồi thử lần nữa.',
  'popup.read': 'Đọc trang này',
  'popup.turnOn': 'Bật lại',
  'popup.readOnce': 'Chỉ đọc lần này',
  'popup.keep': 'Lưu bài',
  'popup.kept': 'Đã lưu',
  'popup.recent': 'Mới lưu',

  'welcome.lead': 'Lời chú bên lề giúp bạn đọc báo tỉnh: ý chính, con số và nghĩa của các từ hành chính.',
  'welcome.what': 'Chú Giải làm gì',
  'welcome.whatText':
    'Mở một bài báo là có một cột hẹp hiện ra bên lề. Chữ cần giải nghĩa có gạch chấm dưới chân; để chuột lên là thấy.',
  'welcome.sampleBefore': 'Mưa to mấy cũng phải giữ cho xe đi được, vì đường này nằm trong',
  'welcome.sampleAfter': 'của tỉnh; mỗi bản cử người lo một đoạn.',
  'welcome.sees': 'Chú Giải thấy gì',
  'welcome.seesText_other':
    'Ở {count} tờ báo và cổng tin quen, Chú Giải đọc chữ của bài đang mở. Ở trang khác, chỉ khi bạn bấm con dấu.',
  'welcome.start': 'Bắt đầu',
  'welcome.startText': 'Ghim con dấu lên thanh công cụ, rồi mở một bài báo bất kỳ.',
  'welcome.inPage': 'cạnh bài, trong trang',
  'welcome.sample': 'Mở bài mẫu',

  'side.noAccess': 'Cột bên chưa được phép đọc trang này.',
  'side.press': 'Bấm {shortcut}, hoặc bấm con dấu trên thanh công cụ rồi chọn Đọc trang này.',
  'side.pressSeal': 'Bấm con dấu trên thanh công cụ rồi chọn Đọc trang này.',
} as const;
