import { foldKey } from '@/lib/text/fold';
import type { Sentence, SummaryDocument } from './document';
import { shareIn } from './features/context';
import { opensOnContext } from './features/cues';
import { anyOf, opening } from './phrases';

/** What makes a sentence a poor key point: it needs the one before it, or it states nothing worth a point. */
export type Flaw = 'context' | 'form';

/** Fewer syllables are a caption or a heading in disguise rather than a statement. */
const SHORTEST = 6;
/** A sentence of which so much stands in the title is the title again, as captions often are. */
const TITLE_SHARE = 0.85;
const STATEMENT = /[.!…]["”»)]?$/u;
/** Openings that lean on the sentence before, beside those that the ranker knows. */
const LEANING = opening(
  'thế nhưng|dù vậy|dẫu vậy|mặc dù vậy|tuy là vậy|khi ấy|lúc ấy|thời điểm đó|tại đó|nơi đó|từ đây|ngay lập tức|' +
    'thứ hai|thứ ba|hai là|ba là|tiếp theo|kế đến|chưa kể|nói thêm|tiếp đến|hắn|gã|y đã|y bị|y được|y khai',
);
/** Who came along: a list of guests, as ceremonies have it. */
const GUESTS = new RegExp(
  `^(?:\\S+ ){0,5}${anyOf('dự|đi cùng|cùng đi|tháp tùng|tham gia đoàn|có mặt')}(?: \\S+){0,9}? ${anyOf('có|gồm')} ` +
    `(?:\\S+ ){0,6}?${anyOf('đồng chí|ông|bà|đại diện|lãnh đạo|đại biểu')} `,
  'u',
);
/** A form of address inside a sentence that stands for a person instead of before a name; "Anh" is a country too. */
const BARE_ADDRESS =
  /(?<!\p{L}|[Đđ]àn )(?:ông|bà|anh|chị|cô)(?:,|\s+(?:cho|nói|kể|đã|sẽ|đang|cũng|từng|vẫn|khẳng|nhấn|chia|đề|yêu|là|bị|được|còn|bày|viết|giải|trả|phát)(?!\p{L}))/u;
const THIS = foldKey('này');
/** What "này" may follow without an antecedent: the time of the story. */
const TIMES = new Set('dịp lần đợt ngày tuần tháng mùa năm gian điểm'.split(' ').map(foldKey));

/** Whether somebody is "ông", "bà", "anh" … before any name was said. */
function leavesOutName(text: string): boolean {
  const at = text.search(BARE_ADDRESS);
  return at >= 0 && !/\p{Lu}/u.test(text.slice(1, at));
}

/** Whether "… này" takes up what nothing before it has named: not the sentence, not the title, not the sapo. */
function takesUp({ ids, capital }: Sentence, { vocabulary, title, sapo }: SummaryDocument): boolean {
  const said = new Set([...title.ids, ...sapo.ids]);
  for (let at = 1; at < ids.length; at++) {
    const head = ids[at - 1] as number;
    const isTime = [head, ids[at - 2]].some((id) => id !== undefined && TIMES.has(vocabulary[id] ?? ''));
    if (vocabulary[ids[at] as number] === THIS && !said.has(head) && !isTime) return true;
    if (capital[at]) return false;
    said.add(head);
  }
  return false;
}

/** Whether a quotation opens or closes in another sentence. */
function breaksQuote(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/[“«]/gu) !== count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}

function flawOf(sentence: Sentence, document: SummaryDocument): Flaw | null {
  const { text, ids } = sentence;
  const folded = Array.from(ids, (id) => document.vocabulary[id]).join(' ');
  const states =
    ids.length >= SHORTEST && STATEMENT.test(text) && shareIn(ids, new Set(document.title.ids)) < TITLE_SHARE;
  if (!states || GUESTS.test(folded)) return 'form';
  const leans =
    opensOnContext(text, folded) ||
    LEANING.test(folded) ||
    breaksQuote(text) ||
    leavesOutName(text) ||
    takesUp(sentence, document);
  return leans ? 'context' : null;
}

/** Per sentence, what keeps it from standing alone. */
export function flawsOf(document: SummaryDocument): (Flaw | null)[] {
  return document.sentences.map((sentence) => flawOf(sentence, document));
}
