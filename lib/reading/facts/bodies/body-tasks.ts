import { areaEnd } from '../areas';
import { lowerAt, type Word } from '../words';
import { HEADS } from './body-heads';
import { FUNCTION_WORDS } from './body-names';
import { aboutEnd, properEnd } from './body-places';
import { INNER } from './body-words';

/** Longest task of a body, in words and signs. */
const TASK = 20;

/** Before territories of which none is the body's. */
const MANY = /^(?:các|hai|ba|những|nhiều|mọi|\d+)$/u;

/** How a task begins, so that "Ban Chỉ đạo yêu cầu …" has none. */
const TASKS =
  /^(?:liên|phòng|chống|xóa|xoá|các|đổi|ứng|thi|khắc|phát|thực|triển|chuyển|cải|giảm|giải|xây|quốc|về|vận|phong|kỷ|kỳ|diễn|tuyển|hội|công|chương|đề|đại|tổng|sắp|đầu|cứu|quỹ|dự|tái|bảo|an|du|kinh)$/u;

const isInner = (words: readonly Word[], at: number): boolean => (INNER.at(words, at)?.to ?? 0) > at + 1;

/** Whether a task is over at word `at`: one that joins parts of sentences, and none of a longer word ("nhà ở"). */
function endsTask(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (!FUNCTION_WORDS.test(lower) || lower === 'đường' || lower === 'số' || isInner(words, at)) return false;
  return !(lower === 'ở' && words[at - 1]?.lower === 'nhà');
}

/** Where a body's territory ends that stands behind its task: "Ban Chỉ đạo phòng, chống … tiêu cực tỉnh"; 0 for none. */
export function taskEnd(words: readonly Word[], from: number): number {
  // "Ban Quản lý dự án Thăng Long"
  if (words[from]?.capital && !HEADS.at(words, from) && !INNER.at(words, from)) {
    const to = properEnd(words, from);
    if (to > from + 1) return to;
  }
  // "Ban Chỉ đạo tỉnh Mẫu Sơn", "Ban Chỉ đạo Trung ương về phòng chống thiên tai"
  const own = areaEnd(words, from);
  const about = aboutEnd(words, own);
  const named = words.slice(from + 1, own).some(({ capital }) => capital) || words[from]?.text === 'Trung';
  if (own > from && (named || about > own)) return about;
  if (!TASKS.test(lowerAt(words, from))) return 0;
  for (let to = from + 2; to < from + TASK; to++) {
    const word = words[to];
    if (!word) return 0;
    const cooperative = words[to - 1]?.lower === 'tác' && word.lower === 'xã';
    const area = cooperative ? to : areaEnd(words, to);
    if (area > to && MANY.test(lowerAt(words, to - 1))) return 0;
    if (area > to) return aboutEnd(words, area);
    const whose = word.lower === 'của' ? areaEnd(words, to + 1) : 0;
    if (whose > to + 1) return whose;
    if (word.lower === 'quốc' && words[to + 1]?.lower === 'gia') return Math.max(to + 2, areaEnd(words, to + 2));
    const joins = /^(?:và|về|,|-)$/u.test(word.lower) && words[to + 1]?.word === true;
    const isOther = !word.word || (word.capital && HEADS.at(words, to)) || (!cooperative && endsTask(words, to));
    if (!joins && isOther) return 0;
  }
  return 0;
}
