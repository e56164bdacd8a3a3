const NUMBERS = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');
const OTHERS: Record<string, number> = { giêng: 1, chạp: 12, 'mười một': 11, 'mười hai': 12 };

const NAMED = /tháng (mười (?:một|hai)|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![a-zà-ỹ])/g;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** Roman months, as in print: "tháng IV", "5-IV-2026". */
const IN_ROMAN = /(?:(?<=tháng )([ivx]{1,4})(?![a-zà-ỹ]))|(?<=\d ?)[-./]([ivx]{1,4})[-./](?= ?(?:19|20)\d\d)/g;
const MONTH_FIRST = /(?:tháng |(?<![a-zà-ỹ])thg?\.? ?)(\d{1,2}) (\d{1,2}), ?((?:19|20)\d\d)/g;
const DAY_FIRST = '$2 tháng $1 $3';

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_NAME = `(${ENGLISH.join('|')})[a-z]*\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
/** English dates of systems whose language nobody has set: "12-Mar-2024", "Tue Mar 12 08:30:00 ICT 2024". */
const DAY_IN_ENGLISH = new RegExp(`${DAY}[ -]${ENGLISH_NAME},?[ -]${YEAR}`, 'g');
const MONTH_IN_ENGLISH = new RegExp(`(?<![a-z])${ENGLISH_NAME} ${DAY},? ${YEAR}`, 'g');
const OF_JAVA = new RegExp(`(?<![a-z])[a-z]{3} ${ENGLISH_NAME} ${DAY} (\\d\\d:\\d\\d):\\d\\d [a-z]{3,5} ${YEAR}`, 'g');

function withEnglishMonths(text: string): string {
  if (!ENGLISH.some((name) => text.includes(name))) return text;
  const dayOf = (day: string, month: string, year: string) => `${day} tháng ${ENGLISH.indexOf(month) + 1} ${year}`;
  return (
    text
      // Java prints a day alone as its first minute.
      .replace(OF_JAVA, (_, name, day, clock, year) => dayOf(day, name, year) + (clock === '00:00' ? '' : ` ${clock}`))
      .replace(DAY_IN_ENGLISH, (_, day, name, year) => dayOf(day, name, year))
      .replace(MONTH_IN_ENGLISH, (_, name, day, year) => dayOf(day, name, year))
  );
}

/** The text with Roman months as Arabic figures. */
function withoutRoman(text: string): string {
  return text.replace(IN_ROMAN, (written: string, named?: string, parted?: string) => {
    const month = ROMAN.indexOf(named ?? parted ?? '') + 1;
    if (!month) return written;
    return named ? String(month) : ` tháng ${month} `;
  });
}

/**
 * Rewrites months named in words, in a lower-cased text, as figures behind their days: "28 tháng sáu, 2022", "tháng 6
 * 28, 2022", "Th6 28, 2022" (foreign systems print the last two).
 */
export function withMonthFigures(written: string): string {
  const text = withoutRoman(written);
  if (!text.includes('tháng '))
    return withEnglishMonths(text.includes('th') ? text.replace(MONTH_FIRST, DAY_FIRST) : text);
  return text
    .replace(NAMED, (_, name: string) => `tháng ${OTHERS[name] ?? NUMBERS.indexOf(name) + 1}`)
    .replace(MONTH_FIRST, DAY_FIRST);
}
