import { foldKey } from '@/lib/text/fold';

/** Phrases in Vietnamese, parted by `|`, as alternatives in folded form. */
function anyOf(phrases: string): string {
  return phrases
    .split('|')
    .map((phrase) => foldKey(phrase))
    .join('|');
}

function opening(phrases: string): RegExp {
  return new RegExp(`^(?:${anyOf(phrases)})(?= |$)`, 'u');
}

function anywhere(phrases: string): RegExp {
  return new RegExp(`(?:^| )(?:${anyOf(phrases)})(?= |$)`, 'u');
}

/** Openings that lean on the sentence before. */
const LINK = opening(
  'theo đó|trước đó|sau đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|tuy nhiên|tuy vậy|nhưng|song|ngoài ra|bên cạnh đó|' +
    'cạnh đó|đồng thời|cùng với đó|cũng theo|mặt khác|hơn nữa|thậm chí|đặc biệt|cụ thể|trong đó|qua đó|từ đó|' +
    'khi đó|lúc đó|lúc này|đến nay|hiện nay|hiện|nhờ đó|nhờ vậy|còn|và|rồi|như vậy|ngược lại|trong khi đó|cũng',
);
/** Openings that point back at somebody or something without a name. */
const POINTER = opening(
  'đây|đó|điều này|điều đó|việc này|việc đó|ông này|bà này|người này|vụ việc|sự việc|anh này|chị này|nó|họ|' +
    'ông|bà|anh|chị|cô|em|vị này|nơi đây|tại đây|ở đây|số này|nhóm này',
);
const TIME = opening('ngày|sáng|chiều|tối|trưa|đêm|hôm|vào|mới đây|vừa qua|tháng|năm|trong');
const SOURCE = opening('theo|trao đổi|phát biểu|nói về|chia sẻ|trả lời|tại|thông tin');
const SPEECH = anywhere(
  'cho biết|cho hay|nói|khẳng định|nhấn mạnh|chia sẻ|cho rằng|thông tin|phát biểu|tuyên bố|yêu cầu|đề nghị|chỉ đạo',
);
const FIRST_PERSON = anywhere('tôi|chúng tôi|chúng ta|mình');

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Signs of a sentence's part in the story: how it opens, who speaks, what it is made of.
 * @param folded its folded syllables, parted by spaces
 */
export function cues(text: string, folded: string) {
  return {
    opensWithLink: Number(LINK.test(folded)),
    opensWithPointer: Number(POINTER.test(folded)),
    opensWithTime: Number(TIME.test(folded)),
    opensWithSource: Number(SOURCE.test(folded)),
    opensWithQuote: Number(/^["“”‘'«–—-]/u.test(text)),
    speech: Number(SPEECH.test(folded)),
    firstPerson: Number(FIRST_PERSON.test(folded)),
    quoteSigns: count(text, /["“”«»]/gu),
    commas: count(text, /,/gu),
    brackets: count(text, /\(/gu),
    numbers: count(text, /\p{N}+(?:[.,]\p{N}+)*/gu),
    endsAsQuestion: Number(/\?["”]?$/u.test(text)),
    endsOpen: Number(/(?:[:;…]|\.\.\.)$/u.test(text)),
    endsFull: Number(/[.!?…]["”]?$/u.test(text)),
  };
}

/** Whether a sentence needs the one before it to be understood. */
export function leansOnContext(folded: string): boolean {
  return LINK.test(folded) || POINTER.test(folded);
}
