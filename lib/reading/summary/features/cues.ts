import { anywhere, opening } from '../phrases';

/** Openings that lean on the sentence before. */
const LINK = opening(
  'theo đó|trước đó|sau đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|tuy nhiên|tuy vậy|nhưng|song|ngoài ra|bên cạnh đó|' +
    'cạnh đó|đồng thời|cùng với đó|cũng theo|mặt khác|hơn nữa|thậm chí|đặc biệt|cụ thể|trong đó|qua đó|từ đó|' +
    'khi đó|lúc đó|lúc này|nhờ đó|nhờ vậy|còn|và|rồi|như vậy|ngược lại|trong khi đó|cũng|tiếp đó|cùng ngày|' +
    'tương tự|trên cơ sở đó|kết quả là|cùng với việc này|ngay sau đó|bởi|vì',
);
/** Openings that point back at somebody or something without a name. */
const POINTER = opening(
  'đây|đó|điều này|điều đó|việc này|việc đó|ông này|bà này|người này|vụ việc|sự việc|anh này|chị này|nó|họ|' +
    'ông|bà|anh|chị|cô|em|vị này|nơi đây|tại đây|ở đây|số này|nhóm này|những người này|các đối tượng này',
);
/** A form of address with the name behind it: whoever speaks is said. */
const NAMED = /^[^A-Za-zÀ-ӿẠ-ỹ]*(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Ee]m)\s+\p{Lu}/u;
const TIME = opening('ngày|sáng|chiều|tối|trưa|đêm|hôm|vào|mới đây|vừa qua|tháng|năm|trong|hiện|hiện nay|đến nay');
const SOURCE = opening('theo|trao đổi|phát biểu|nói về|chia sẻ|trả lời|tại|thông tin');
const SPEECH = anywhere(
  'cho biết|cho hay|nói|khẳng định|nhấn mạnh|chia sẻ|cho rằng|thông tin|phát biểu|tuyên bố|yêu cầu|đề nghị|chỉ đạo',
);
const FIRST_PERSON = anywhere('tôi|chúng tôi|chúng ta|mình');

/** How often a global pattern is found in a text. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function pointsBack(text: string, folded: string): boolean {
  return POINTER.test(folded) && !NAMED.test(text);
}

/**
 * Signs of a sentence's part in the story: how it opens, who speaks, what it is made of.
 * @param folded its folded syllables, parted by spaces
 */
export function cues(text: string, folded: string) {
  return {
    opensWithLink: Number(LINK.test(folded)),
    opensWithPointer: Number(pointsBack(text, folded)),
    opensWithTime: Number(TIME.test(folded)),
    opensWithSource: Number(SOURCE.test(folded)),
    opensWithQuote: Number(/^["“”‘'«–—-]/u.test(text)),
    speech: Number(SPEECH.test(folded)),
    firstPerson: Number(FIRST_PERSON.test(folded)),
    quoteSigns: Math.log1p(count(text, /["“”«»]/gu)),
    commas: Math.log1p(count(text, /,/gu)),
    brackets: Math.log1p(count(text, /\(/gu)),
    numbers: Math.log1p(count(text, /\p{N}+(?:[.,]\p{N}+)*/gu)),
    endsAsQuestion: Number(/\?["”]?$/u.test(text)),
    endsOpen: Number(/(?:[:;…]|\.\.\.)$/u.test(text)),
    endsFull: Number(/[.!?…]["”]?$/u.test(text)),
  };
}

/** Whether a sentence opens with a link ("Theo đó, …") or points back without a name ("Ông cho biết …"). */
export function opensOnContext(text: string, folded: string): boolean {
  return LINK.test(folded) || pointsBack(text, folded);
}
