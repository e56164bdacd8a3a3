const NUMBERS = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');
const OTHERS: Record<string, number> = { giêng: 1, chạp: 12, 'mười một': 11, 'mười hai': 12 };

const NAMED = /tháng (mười (?:một|hai)|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![a-zà-ỹ])/g;
const MONTH_FIRST = /tháng (\d{1,2}) (\d{1,2}), ?((?:19|20)\d\d)/g;

/**
 * The text, lower case, with months that it names as figures and behind their days, as all else is read: "28 tháng sáu,
 * 2022" and "tháng 6 28, 2022", which systems made elsewhere print.
 */
export function withMonthFigures(text: string): string {
  if (!text.includes('tháng ')) return text;
  return text
    .replace(NAMED, (_, name: string) => `tháng ${OTHERS[name] ?? NUMBERS.indexOf(name) + 1}`)
    .replace(MONTH_FIRST, '$2 tháng $1 $3');
}
