import { oneOfLines } from '@/lib/text/patterns';
import { hasSmallWord, isCapital } from '../text';
import { hasFewWords } from '../title/lengths';
import { isPersonal, isStory } from './telling';

/** How offices present themselves and their places. */

const PLACE = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh';
/** Words for a description, and nothing told: "Giới thiệu tổng quan về", "Lịch sử, truyền thống". */
const DESCRIPTION = String.raw`${oneOfLines(`
  giới thiệu|tổng quan|khái quát|sơ lược|vài nét|đôi nét
  thông tin chung|lịch sử|truyền thống|đặc điểm|vị trí
`)}(?:[ ,–-]+${oneOfLines(`
  tổng quan|khái quát|sơ lược|chung|đôi nét|vài nét|lịch sử|truyền thống|địa lý|dân cư
  kinh tế|văn hóa|xã hội|con người|hình thành|phát triển|và|về|của
`)})*`;
/** A headline that is only the name of a place, or of what describes it. */
const PLACE_TITLE = new RegExp(`^(${DESCRIPTION} )?(?:${PLACE}) ([^:?!“"]{2,60})$`);
/** The further names in that of a place: ", tỉnh Sơn La". */
const WITHIN = new RegExp(`[,–-]* (?:${PLACE}) `, 'g');
/** The longest name of a place or sight, in words. */
const NAME = 4;
const OFFICE_TITLE =
  /^(giới thiệu (?:(?:tổng quan|khái quát|chung|về) )*)(?:sở|phòng|chi cục|trung tâm|trường|bệnh viện) [^:?!“"]+$/;
/** The section in which sites present themselves. */
const SECTION = /\/gioi-thieu(?:-chung)?\/./;

/** Whether an office's page presents the office or its place; somebody who tells of their life there does not. */
export function isPresentation(title: string, url: string, texts: readonly string[]): boolean {
  const lower = title.toLowerCase();
  const [, described, name = ''] = PLACE_TITLE.exec(lower) ?? [];
  const names = title.slice(title.length - name.length).replace(WITHIN, ' ');
  const isNamed = name !== '' && !hasSmallWord(names) && (names.split(' ').length <= NAME || described !== undefined);
  // What bears a place's name alone may be its news.
  if (isNamed && (described !== undefined || !isStory(texts))) return !isPersonal(texts);
  const office = OFFICE_TITLE.exec(lower)?.[1];
  if (office !== undefined && isCapital(title[office.length])) return true;
  // A label or a name heads what an office says of itself or its place: "Khí hậu", "Đình làng Nà Hin".
  const words = title.split(' ');
  const isName = words.length <= NAME && isCapital(words.at(-1)?.[0]) && title !== title.toUpperCase();
  return (SECTION.test(url) || hasFewWords(title) || isName) && !isStory(texts);
}
