/** What glossary and desk say, in Vietnamese. */
export const vi = {
  'page.glossary': 'Sổ thuật ngữ',
  'page.desk': 'Dán văn bản',
  'popup.sidePanel': 'Mở cột bên',

  'glossary.builtIn': 'Có sẵn',
  'glossary.list': 'Thuật ngữ',
  'glossary.entry': 'Mục đang mở',
  'glossary.bases': 'Các sổ',
  'glossary.off': 'đang tắt',
  'glossary.more': 'Xem thêm',

  'table.vietnamese': 'Tiếng Việt',
  'table.english': 'Tiếng Anh',
  'table.status': 'Trạng thái',
  'table.field': 'Lĩnh vực',
  'table.source': 'Nguồn',
  'table.unknown': 'chưa có',

  'desk.paste': 'Dán văn bản tiếng Việt vào đây.',
  'desk.private': 'Chữ dán vào ở nguyên trong trang này: không gửi đi đâu, đóng trang là hết.',
  'desk.read': 'Lập bảng thuật ngữ',
  'desk.reading': 'Đang lập bảng',
  'desk.too-large': 'Văn bản dài quá. Dán từng phần, mỗi phần dưới hai triệu chữ cái.',
  'desk.failed': 'Chưa đọc được văn bản này. Thử lại một lần nữa.',
  'desk.text': 'Văn bản',
  'desk.table': 'Bảng thuật ngữ',
  'desk.found_other': '{count} mục trong bảng',
  'desk.none': 'Không thấy thuật ngữ nào trong văn bản này.',
  'desk.another': 'Dán bài khác',
  'desk.copy': 'Chép bảng',
  'desk.file': 'bang-thuat-ngu',
} as const;
