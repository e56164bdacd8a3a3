import { foldKey } from '@/lib/text/fold';

/** Matches any of the phrases, given in folded form, at the head of a folded sentence. */
function opening(phrases: string): RegExp {
  const folded = phrases.split('|').map((phrase) => foldKey(phrase));
  return new RegExp(`^(?:${folded.join('|')})(?= )`, 'u');
}

/** Openings that lean on the sentence before. */
const LINK = opening(
  'theo đó|trước đó|sau đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|tuy nhiên|tuy vậy|nhưng|song|ngoài ra|bên cạnh đó|' +
    'cạnh đó|đồng thời|cùng với đó|cũng theo|mặt khác|hơn nữa|thậm chí|đặc biệt|cụ thể|trong đó|qua đó|từ đó|' +
    'khi đó|lúc đó|lúc này|đến nay|hiện nay|hiện|nhờ đó|nhờ vậy|còn|và|rồi|như vậy|ngược lại|trong khi đó|cũng',
);
/** Openings that name nobody, but point back. */
const POINTER = opening(
  'đây|đó|điều này|điều đó|việc này|việc đó|ông này|bà này|người này|vụ việc|sự việc|anh này|chị này|nó|họ|' +
    'ông cho|bà cho|anh cho|chị cho|ông nói|bà nói|ông cũng|bà cũng|ông|bà|anh|chị|cô|em|vị này|nơi đây|tại đây|ở đây|số này|nhóm này',
);
const DATE = opening('ngày|sáng|chiều|tối|trưa|đêm|hôm|vào|mới đây|vừa qua|tháng|năm|trong');
const SOURCE = opening('theo|trao đổi|phát biểu|nói về|chia sẻ|trả lời|tại|thông tin');
/** "says", "stresses" … anywhere. */
const SPEECH = new RegExp(
  ` (?:${'cho biết|cho hay|nói|khẳng định|nhấn mạnh|chia sẻ|cho rằng|thông tin|phát biểu|tuyên bố|yêu cầu|đề nghị|chỉ đạo'
    .split('|')
    .map((phrase) => foldKey(phrase))
    .join('|')})(?= |$)`,
  'u',
);
const FIRST_PERSON = new RegExp(
  `(?:^| )(?:${foldKey('tôi')}|${foldKey('chúng tôi')}|${foldKey('chúng ta')}|mình)(?= |$)`,
  'u',
);

/** Number of columns that `cues` writes. */
export const CUE_COLUMNS = 14;

/** Signs of a sentence's part in the story: how it opens, who speaks, what it is made of. */
export function cues(text: string, syllables: string[]): number[] {
  const folded = syllables.join(' ');
  return [
    Number(LINK.test(folded)),
    Number(POINTER.test(folded)),
    Number(DATE.test(folded)),
    Number(SOURCE.test(folded)),
    Number(SPEECH.test(folded)),
    Number(FIRST_PERSON.test(folded)),
    Number(/^["“”‘'«–—-]/u.test(text)),
    (text.match(/["“”«»]/gu) ?? []).length,
    Number(/[?]["”]?$/u.test(text)),
    Number(/[:;…]$|\.\.\.$/u.test(text)),
    (text.match(/,/gu) ?? []).length,
    (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).length,
    (text.match(/\(/gu) ?? []).length,
    Number(/[.!?…]["”]?$/u.test(text)),
  ];
}
