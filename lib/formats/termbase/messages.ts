import type { Language } from '@/lib/model/ids';
import type { Issue, IssueCode } from './issues';

const MESSAGES: Record<Language, Record<IssueCode, string>> = {
  vi: {
    'broken-json': 'tệp JSON hỏng hoặc không phải sổ thuật ngữ',
    'broken-letter': 'có chữ hỏng (�), có lẽ tệp bị cắt hay sai bảng mã',
    'broken-xlsx': 'bảng tính hỏng hoặc có mật khẩu',
    'broken-xml': 'XML viết sai',
    category: 'không có loại thông tin này trong TBX-Basic; giữ lại thành ghi chú',
    column: 'không hiểu cột này; giữ lại thành ghi chú',
    doctype: 'khai báo DOCTYPE có thực thể không được nhận',
    duplicate: 'thuật ngữ này đã có ở trên',
    'duplicate-id': 'mã này đã có ở trên; đã đặt mã khác',
    empty: 'không có thuật ngữ nào để nhập',
    encoding: 'không phải UTF-8; đã đọc theo bảng mã này',
    'extra-cells': 'dòng có nhiều ô hơn số cột; phần dư giữ lại thành ghi chú',
    language: 'mã ngôn ngữ sai hoặc lạ; giữ nguyên',
    link: 'không phải địa chỉ web; giữ lại thành ghi chú',
    'newer-version': 'tệp do bản Chú Giải mới hơn ghi; cập nhật Chú Giải rồi nhập lại',
    'no-columns': 'không tìm thấy cột nào chứa thuật ngữ',
    'no-language': 'thiếu mã ngôn ngữ (xml:lang); ghi là chưa rõ (und)',
    'no-term': 'không có thuật ngữ; bỏ qua dòng này',
    'no-vietnamese': 'không có thuật ngữ tiếng Việt nào; từ của ngôn ngữ đầu tiên được dùng để tìm trong bài',
    'open-quote': 'dấu ngoặc kép mở mà không đóng; đọc như chữ thường',
    'other-format': 'không phải định dạng này',
    'too-large': 'tệp lớn hơn 100 MB',
  },
  en: {
    'broken-json': 'broken JSON, or no termbase',
    'broken-letter': 'a broken letter (�): the file was cut or its encoding is wrong',
    'broken-xlsx': 'the spreadsheet is broken or has a password',
    'broken-xml': 'malformed XML',
    category: 'no data category of TBX-Basic; kept as a note',
    column: 'unknown column; kept as a note',
    doctype: 'a DOCTYPE that declares entities is not accepted',
    duplicate: 'this term stands above already',
    'duplicate-id': 'this id stands above already; another was given',
    empty: 'there is no term to import',
    encoding: 'not UTF-8; read in this encoding',
    'extra-cells': 'more cells than columns; the rest is kept as a note',
    language: 'wrong or unknown language code; kept as it is',
    link: 'no web address; kept as a note',
    'newer-version': 'a newer Chú Giải wrote this file; update Chú Giải and import it again',
    'no-columns': 'no column holds terms',
    'no-language': 'no language code (xml:lang); put down as undetermined (und)',
    'no-term': 'no term; left out',
    'no-vietnamese': 'there is no Vietnamese term; those of the first language are looked for in articles',
    'open-quote': 'a quote is opened and never closed; read as a letter',
    'other-format': 'not of this format',
    'too-large': 'the file is larger than 100 MB',
  },
};

const EARLIER: Record<Language, (line: number) => string> = {
  vi: (line) => `, dòng ${line}`,
  en: (line) => `, in line ${line}`,
};

/** An issue as one sentence without its line. */
export function describeIssue(
  { code, detail, earlier }: Pick<Issue, 'code' | 'detail' | 'earlier'>,
  language: Language,
): string {
  const message = `${MESSAGES[language][code]}${earlier === undefined ? '' : EARLIER[language](earlier)}`;
  return detail === undefined ? message : `${message}: ${detail}`;
}
