import { cityEnd, countryEnd } from '../areas';
import { startsName } from '../names';
import { lowerAt, type Word } from '../words';
import { bodyEnd } from './body-ends';
import { HEADS, PRESS } from './body-heads';
import { isHalf } from './body-names';
import { shopEnd } from './body-proper';
import { BEFORE_NAME, GENERIC } from './body-words';

/** A body named in a text, as a range of its words. */
export interface BodyMention {
  from: number;
  to: number;
}

/** Behind these a paper's name stands alone. */
const REPORTER = /^(?:viên|pv|tờ)$/u;
/** "xác nhận với Dân trí", "trả lời Dân Việt". */
const TOLD = /^(?:trả lời|[A-Za-zÀ-ӿẠ-ỹ]+ với)$/u;

/** Before a name in small letters alone these say that it is no name. */
const PLURAL = /^(?:các|những|mọi|từng|mỗi|nhiều|vài)$/u;

/** Companies that are more often what something is posted on, called with or ridden than who does something. */
const MEDIUM = /^(?:facebook|tiktok|google|zalo|youtube|grab|honda|toyota|samsung|boeing|airbus)$/u;

const ON =
  /^(?:trên|qua|lên|mạng|khoản|trang|dùng|bằng|dụng|xe|máy|hiệu|nick|fanpage|app|bay|dòng|mẫu|lái|chạy|tải|chiếc|tô|hội|thoại)$/u;

/** Bodies named in a text, in order, none overlapping another. */
export function findBodies(words: readonly Word[]): BodyMention[] {
  const found: BodyMention[] = [];
  for (let from = 0; from < words.length; ) {
    // Of "Phó Bí thư Thường trực Tỉnh ủy" the body is the last word.
    if (words[from]?.lower === 'thường' && /^(?:thư|tịch|ban)$/u.test(lowerAt(words, from - 1))) {
      from += 2;
      continue;
    }
    const trade = tradeName(words, from);
    if (trade) found.push(trade);
    const to = trade?.to ?? bodyEnd(words, from);
    if (!trade && to > from && !isGeneric(words, from, to)) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

/** A name of no body in particular: "Ban Tổ chức", "các trung tâm y tế huyện", "Facebook cá nhân". */
function isGeneric(words: readonly Word[], from: number, to: number): boolean {
  if (GENERIC.at(words, from)?.to === to) return true;
  const before = lowerAt(words, from - 1);
  // "Ảnh: Google Maps"
  if (before === ':' && /^(?:ảnh|nguồn)$/u.test(lowerAt(words, from - 2))) return true;
  if (MEDIUM.test(lowerAt(words, from)) && (ON.test(before) || words[to]?.lower === 'cá' || isModel(words[to])))
    return true;
  // "ban chỉ huy quân sự các xã": many, and none by name; "Nhà máy Điện | phân nhôm": half of a name.
  const next = words[to];
  if (next?.lower === 'các' && /^(?:xã|phường|huyện|quận|tỉnh)$/u.test(lowerAt(words, to + 1))) return true;
  if (words[from + 1]?.lower === 'máy' && to === from + 3 && isHalf(words, to - 1)) return true;
  const small = words.slice(from, to).every(({ capital }) => !capital);
  // "các huyện ủy, | thị ủy", "các huyện, | thị ủy"
  const listed = /^(?:,|và)$/u.test(before) && /^(?:ủy|uỷ|huyện|tỉnh)$/u.test(lowerAt(words, from - 2));
  return small && (PLURAL.test(before) || listed);
}

/** What a maker calls one of its things: "Airbus | A321", "Boeing | 737". */
const isModel = (word: Word | undefined): boolean => word?.spaced === true && /^\p{Lu}{0,3}\d/u.test(word.text);

/** The name behind "shop …", "hãng …", "hệ thống hoa …", "phóng viên …". */
function tradeName(words: readonly Word[], at: number): BodyMention | null {
  const last = lowerAt(words, at - 1);
  const told = REPORTER.test(last) || TOLD.test(`${words[at - 2]?.lower} ${last}`);
  const paper = told && words[at]?.capital ? PRESS.at(words, at) : null;
  if (paper) return { from: at, to: paper.to };
  const before = words[at]?.capital && words[at - 1]?.word ? null : BEFORE_NAME.at(words, at);
  if (!before) return null;
  const from = before.to;
  let to = shopEnd(words, from);
  while (to < from + 4 && words[to]?.capital && (to === from || words[to]?.spaced)) to++;
  const country = countryEnd(words, from) > from || cityEnd(words, from) > from;
  return to > from &&
    (words[from]?.text.length ?? 0) > 1 &&
    !country &&
    words[from]?.lower !== 'cổng' &&
    !HEADS.at(words, from) &&
    !startsName(words, from, 3) &&
    !(to === from + 1 && isHalf(words, from))
    ? { from, to }
    : null;
}
