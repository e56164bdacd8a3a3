import { holdsAny } from '../text';

const NUMBERS = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');
const OTHERS: Record<string, number> = { giêng: 1, chạp: 12, 'mười một': 11, 'mười hai': 12 };
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const NAMED = /tháng (mười (?:một|hai)|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![a-zà-ỹ])/g;
const MONTH_FIRST = /tháng (\d{1,2}) (\d{1,2}), ?((?:19|20)\d\d)/g;
const MONTH_DAY = /(?:^|[^a-zà-ỹ])([a-z]{3})[a-z]{0,6}\.? (\d{1,2}), ?((?:19|20)\d\d)/g;
const DAY_MONTH = /(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?,? ((?:19|20)\d\d)/g;

const worded = (day: string, month: number, year: string) => `${day} tháng ${month} ${year}`;

/**
 * The text, lower case, with months that it names as figures and behind their days, as all else is read: "28 tháng sáu,
 * 2022", "tháng 6 28, 2022" and "june 28, 2022", which systems made elsewhere print.
 */
export function withMonthFigures(text: string): string {
  if (text.includes('tháng ')) {
    const month = (name: string) => OTHERS[name] ?? NUMBERS.indexOf(name) + 1;
    return text
      .replace(NAMED, (_, name: string) => `tháng ${month(name)}`)
      .replace(MONTH_FIRST, (_, name: string, day: string, year: string) => worded(day, Number(name), year));
  }
  if (!holdsAny(text, ENGLISH)) return text;
  const english = (whole: string, name: string, day: string, year: string) => {
    const month = ENGLISH.indexOf(name) + 1;
    return month ? ` ${worded(day, month, year)}` : whole;
  };
  return text
    .replace(MONTH_DAY, english)
    .replace(DAY_MONTH, (whole, day: string, name: string, year: string) => english(whole, name, day, year));
}
