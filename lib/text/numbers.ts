import { LETTERS } from './patterns';

/** A number written in digits, with the scale words behind it: "41,57 triệu" is 41570000. Offsets are UTF-16 units. */
export interface NumberMention {
  start: number;
  /** Behind the last scale word. */
  end: number;
  value: number;
  /** Product of the scale words, 1 where there is none. */
  scale: number;
}

const SCALES: Record<string, number> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** Before what counts or orders the figures behind a space are others: "tháng 5 200 hộ". */
const APART = 'ngày tháng năm giờ lúc số lớp khóa khoá tổ thôn ấp thứ điều khoản kỳ quý lộ km'
  .split(' ')
  .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
  .join('|');
/** Figures in groups of three, which some part by spaces: "1 234,5". */
const SPACED = `(?<!(?:\\d|(?:${APART})) )[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?(?! \\d)`;
/** Not inside a word, code, plate, version or longer number. */
const DIGITS = new RegExp(
  `(?<![${LETTERS}\\d_]|[${LETTERS}][.,:+–-]|\\p{Lu}\\/|\\d[.,:+])(?:${SPACED}|\\d+(?:[.,]\\d+)*)(?!\\d|[.,]\\d|\\p{Lu}[\\d-])`,
  'gu',
);
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const THOUSANDS_ENGLISH = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/u;
/** "1.000 tỷ phú" are people, "5 Vạn Phúc" is a house; headlines may be all in capitals. */
const SCALE =
  /\s+(chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|NGHÌN|NGÀN|TRIỆU|TỶ|TỈ)(?![A-Za-zÀ-ӿẠ-ỹ\d]|\s(?:phú|PHÚ)(?![A-Za-zÀ-ӿẠ-ỹ]))/uy;
const HALF = /\s+rưỡi(?![A-Za-zÀ-ӿẠ-ỹ])/uy;
/** The smaller part behind "tỷ" and "triệu": "1 tỷ 200 triệu". */
const REST = /\s+(\d{1,3})\s+(triệu|nghìn|ngàn)(?![A-Za-zÀ-ӿẠ-ỹ\d])/uy;
/** The smaller part of thousands: "45 nghìn 500 đồng". */
const HUNDREDS = /\s+(\d{3})(?!\d|[.,]\d|\s*(?:nghìn|ngàn)(?![A-Za-zÀ-ӿẠ-ỹ\d]))/uy;
/** The smaller part of a thousand billions or millions: "8 nghìn 500 tỷ". */
const OF_THOUSAND = /\s+(\d{1,3})\s+(tỷ|tỉ|triệu)(?![A-Za-zÀ-ӿẠ-ỹ\d])/uy;

/**
 * Reads digits as Vietnamese newspapers write them: dots part thousands, a comma the decimals ("1.234,5"); a lone dot
 * that cannot part thousands is a decimal point ("5.5"). Spaces part thousands, too. `null` where the signs make no
 * number ("1.2.3").
 */
export function parseDigits(written: string): number | null {
  const digits = written.replaceAll(' ', '.');
  if (THOUSANDS.test(digits) && !digits.startsWith('0')) {
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  }
  if (THOUSANDS_ENGLISH.test(digits)) return Number(digits.replaceAll(',', ''));
  return /^\d+(?:[.,]\d+)?$/u.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** Rounds away what binary fractions add: 41,57 triệu is 41570000, not 41569999.99. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12));
}

/**
 * Length of the "rưỡi" that begins at `at`, with the space before it, and adds half of what is counted; 0 where there
 * is none.
 */
export function halfBehind(text: string, at: number): number {
  HALF.lastIndex = at;
  return HALF.exec(text)?.[0].length ?? 0;
}

/** Numbers in digits, in order. Spelled numerals ("hai", "ba trăm") are none. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
    const base = parseDigits(match[0]);
    if (base === null) continue;
    let end = match.index + match[0].length;
    let scale = 1;
    const step = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = end;
      const next = pattern.exec(text);
      if (next) end += next[0].length;
      return next;
    };
    for (let next = step(SCALE); next; next = step(SCALE)) scale *= SCALES[next[1]?.toLowerCase() ?? ''] ?? 1;
    const rest = scale === 1e3 ? (step(OF_THOUSAND) ?? step(HUNDREDS)) : null;
    const unit = SCALES[rest?.[2] ?? ''] ?? 1;
    scale *= unit;
    let value = scaled(base, scale) + Number(rest?.[1] ?? 0) * unit;
    const half = scale > 1 ? halfBehind(text, end) : 0;
    end += half;
    if (half > 0) value += scale / 2;
    else if (scale >= 1e6) {
      const rest = step(REST);
      if (rest) value += Number(rest[1]) * (SCALES[rest[2] ?? ''] ?? 0);
    }
    found.push({ start: match.index, end, value, scale });
    DIGITS.lastIndex = end;
  }
  return found;
}
