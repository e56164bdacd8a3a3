import { exists } from '@/lib/text/calendar';
import { LONGEST } from './statements';

/** A day without its year. */
const DAY = '\\p{N}{1,2} ?[./-] ?\\p{N}{1,2}(?![\\p{N}%]|[./-]\\p{N})';
const TIME = '(?:rạng sáng|sáng sớm|sáng|trưa|đầu giờ chiều|chiều tối|chiều muộn|chiều|tối|đêm|hôm|ngày)';
/** A day as an adverb by itself, or with a place behind it that stays: "Chiều 4/3, ", "Hôm nay (4/3), ", "Ngày 4/3 tại …". */
const OPENING = new RegExp(
  `^(?:vào )?${TIME}(?: (?:ngày|nay|qua))? (?:(${DAY})|\\((${DAY})\\))(?: vừa qua)?(?:, | (?=tại \\p{Lu}))`,
  'u',
);
const NAMED = new RegExp(`(?<!\\p{L})(?:${TIME}|nay|qua) \\(?(${DAY})`, 'iu');
/** What is told from the day, or by another one, so that the sentence needs it. */
const BOUND = new RegExp(
  `(?<!\\p{L})(?:cùng ngày|hôm sau|hôm trước|ngày sau|trước đó|sau đó|(?:${TIME}|nay|qua) \\(?${DAY})(?!\\p{L})|` +
    `^(?:${DAY}|ngày |đúng |nhân |tức |dịp |kỷ niệm |cũng |cùng |hạn )`,
  'iu',
);
/** What is still to come needs its day, unless it was said on that day. */
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|sắp) /u;
const SAID =
  /(?:cho biết|cho hay|thông tin|xác nhận|khẳng định|thông báo|quyết định|đề xuất|yêu cầu|nói|cho rằng|tuyên bố|công bố|đưa tin|văn bản) /u;
/** Sentences that name the day of a story, if it has one. */
const OPENING_SENTENCES = 3;
/** How many days after it a paper still tells of a day as the present one. */
const FRESH = 3;
const MS_A_DAY = 86_400_000;

/** The day as `day/month` without zeros in front; null if there is none. */
function normal(written: string | undefined): string | null {
  const [day = 0, month = 0] = (written ?? '').split(/[./-]/u).map(Number);
  return month > 0 && exists({ month, day }) ? `${day}/${month}` : null;
}

function openedBy(text: string) {
  const match = OPENING.exec(text.charAt(0).toLowerCase() + text.slice(1));
  return { day: normal(match?.[1] ?? match?.[2]), length: match?.[0].length ?? 0 };
}

/** Whole days from a day up to the next publication at `published`, a full ISO date. */
function daysBefore(day: string, published: string): number {
  const [date = 0, month = 0] = day.split('/').map(Number);
  const then = Date.parse(published.slice(0, 10));
  const year = new Date(then).getUTCFullYear();
  const distances = [year, year - 1].map((own) => Math.round((then - Date.UTC(own, month - 1, date)) / MS_A_DAY));
  return distances.find((days) => days >= 0) ?? Number.POSITIVE_INFINITY;
}

/** Whether the second day comes within half a year after the first. */
function follows(first: string, second: string): boolean {
  const [a = 0, b = 0] = [first, second].map((day) => {
    const [date = 0, month = 0] = day.split('/').map(Number);
    return month * 31 + date;
  });
  return (b - a + 372) % 372 < 186 && a !== b;
}

/**
 * The day that a story is of, as `day/month`: the first that its opening names, if no sentence opens with a later one,
 * and if the paper came out on it or up to three days later, as far as is known when it did. Null where there is none.
 */
export function dayOfStory(sentences: string[], publishedAt: string | null): string | null {
  const day = normal(NAMED.exec(sentences.slice(0, OPENING_SENTENCES).join(' ').slice(0, LONGEST))?.[1]);
  if (day === null || sentences.some((text) => follows(day, openedBy(text).day ?? day))) return null;
  const published = /^\d{4}-\d\d-\d\d/u.exec(publishedAt ?? '')?.[0];
  return published === undefined || daysBefore(day, published) <= FRESH ? day : null;
}

/**
 * Length of an opening that says no more than the day of the story, which the date of the article tells: 0 where there
 * is none, or where the sentence needs it.
 */
export function dayLength(text: string, day: string | null): number {
  if (day === null || text.length > LONGEST) return 0;
  const opening = openedBy(text);
  if (opening.day !== day) return 0;
  const rest = text.slice(opening.length);
  const ahead = rest.search(AHEAD);
  return BOUND.test(rest) || (ahead >= 0 && !SAID.test(rest.slice(0, ahead))) ? 0 : opening.length;
}
