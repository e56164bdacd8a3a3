import { describe, expect, it } from 'vitest';
import { articleOfBlocks, textOf } from '@/lib/model/article';
import { pointText } from '@/lib/model/reading';
import { cutToPoints } from '@/lib/reading/summary/cut';
import type { Day } from '@/lib/reading/summary/day';
import { prepare } from '@/lib/reading/summary/document';
import { keyPoints } from '@/lib/reading/summary/index';
import { pairsOf, type Weighed } from '@/lib/reading/summary/words';
import { sentences } from '@/lib/text/sentences';
import { syllables } from '@/lib/text/tokens';
import { RANKER } from './ranker';

/** The day of the story. */
const STORY: Day = { day: 4, month: 3, year: 2026 };

/** What is left of a sentence of which a summary is expected to say `wanted`, and nothing else, in a story of `day`. */
function cut(sentence: string, wanted = sentence, day: Day | null = null): string {
  const article = articleOfBlocks([{ kind: 'paragraph', text: sentence }]);
  const document = { ...prepare(article), day };
  const pairs = pairsOf(document);
  const expected = new Set(syllables(wanted));
  const weighed: Weighed = {
    document,
    pairs,
    chances: {
      words: Float32Array.from(document.vocabulary, (syllable) => Number(expected.has(syllable))),
      pairs: new Float32Array(pairs.left.length),
    },
    idf: new Float32Array(document.vocabulary.length).fill(1),
  };
  const [point] = cutToPoints(weighed).document.sentences;
  expect(point?.text).toBe(point && textOf(article, point.span));
  expect(point?.ids).toHaveLength(syllables(point?.text ?? '').length);
  return point?.text ?? '';
}

describe('a point', () => {
  it.each([
    ['Trước đó, ', 'chiều 4/3, ba cây cầu treo của xã đã được kiểm tra.'],
    ['Trao đổi với phóng viên Báo Chứng Núi, ', 'ông Lò Văn Páo cho biết cầu đã được sửa.'],
    ['Theo đó, ', 'UBND xã Nậm Cúm giao mỗi bản trông coi một đoạn đường.'],
    ['Tuy nhiên, ', 'theo ông Lò Văn Páo, nguồn nước chưa đủ cho mùa khô.'],
    ['Tại buổi làm việc, ', 'lãnh đạo huyện hứa sửa cầu trước mùa mưa.'],
  ])('leaves the link "%s" that leads from the sentence before', (link, rest) => {
    expect(cut(link + rest)).toBe(rest);
  });

  it('is the whole sentence where nothing else would be left of it', () => {
    expect(cut('Theo đó, …')).toBe('Theo đó, …');
  });

  it.each([
    ['Chiều 4/3, ', 'huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['Sáng ngày 04-3, ', 'huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['Hôm nay (4.3), ', 'huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['Ngày 04/03/2026, ', 'huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['Sáng 4/3 ', 'UBND huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['Ngày 4/3 ', 'tại Mường Lay, ba cây cầu treo được khánh thành.'],
    ['Tối 4/3, ', 'ông Lò Văn Páo cho biết xã sẽ sửa ba cây cầu treo.'],
    ['Sáng 4/3, trao đổi với phóng viên, ', 'ông Lò Văn Páo cho biết cầu đã được sửa.'],
    ['Mới đây, ', 'huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['(Chinhphu.vn) – Ngày 4/3, ', 'huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
  ])('leaves "%s", which says the day that the date of the article tells', (opening, rest) => {
    expect(cut(opening + rest, rest, STORY)).toBe(rest);
  });

  it.each([
    'Ngày 3/3, huyện giao xã Nậm Cúm sửa ba cây cầu treo.',
    'Ngày 4/3/2025, huyện giao xã Nậm Cúm sửa ba cây cầu treo.',
    'Từ ngày 4/3, người và xe không được qua ba cây cầu treo.',
    'Trước ngày 4/3, xã Nậm Cúm phải sửa xong ba cây cầu treo.',
    'Ngày 4/3, đã sửa xong ba cây cầu treo trước mùa mưa.',
    'Ngày 4/3, xã Nậm Cúm sẽ khánh thành ba cây cầu treo.',
    'Ngày 4/3, ngày hội của bản, ba cây cầu treo khánh thành.',
    'Sáng 4/3, cầu treo gãy, đến chiều cùng ngày thì thông lại.',
    'Ngày 4/3, xã Nậm Cúm ghi nhận 12 trường hợp qua cầu treo cũ.',
    'Ngày 4/3, huyện giao việc cho xã, còn ngày 5/3 mới có tiền.',
  ])('keeps the day that is news, or from which something is told: "%s"', (sentence) => {
    expect(cut(sentence, sentence, STORY)).toBe(sentence);
  });

  it.each([
    ['Tại hội nghị bàn về cầu đường vùng cao sáng 4/3, ', 'ông Lò Văn Páo cho biết cầu đã được sửa.'],
    ['Phát biểu khai mạc kỳ họp thứ ba HĐND huyện, ', 'Chủ tịch Lò Văn Páo yêu cầu xã sửa ba cây cầu treo.'],
    ['Tại buổi lễ khánh thành, ', 'Bí thư Lò Văn Páo nhắc: “Cầu treo phải được kiểm tra mỗi mùa mưa.”'],
    ['Trả lời ý kiến của cử tri xã Nậm Pung, ', 'Chủ tịch Lò Văn Páo thừa nhận cầu treo hỏng đã hai năm.'],
  ])('leaves the occasion "%s", where a summary is not expected to say it', (occasion, rest) => {
    expect(cut(occasion + rest, rest, STORY)).toBe(rest);
    expect(cut(occasion + rest, occasion + rest, STORY)).toBe(occasion + rest);
  });

  it.each([
    'Tại hội nghị bàn về cầu đường sáng 3/3, ông Lò Văn Páo cho biết cầu đã được sửa.',
    'Tại lễ khánh thành ba cây cầu, Công ty Hua Mùn được tặng bằng khen của huyện.',
    'Tại hội nghị giao ban của Huyện uỷ, HĐND, UBND huyện, ông Páo cho biết cầu đã sửa xong.',
    'Tại cuộc họp về xã Nậm Cúm, xã Pa Cheo, ông Páo cho biết cầu đã được sửa.',
  ])('keeps the occasion of another day, where nobody speaks, or that goes on: "%s"', (sentence) => {
    const rest = sentence.slice(sentence.indexOf(', ') + 2);
    expect(cut(sentence, rest, STORY)).toBe(sentence);
  });

  it('keeps the day that a link leads up to', () => {
    const sentence = 'ngày 4/3, huyện giao xã Nậm Cúm sửa ba cây cầu treo.';
    expect(cut(`Trước đó, ${sentence}`, sentence, STORY)).toBe(sentence);
  });

  it.each([
    ['(CTO) - ', 'Huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['(Bản tin xã)- ', 'Huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['Hà Nội (TTXVN) – ', 'Huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['(TNO) ', 'Huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['TTO - ', 'Huyện giao xã Nậm Cúm sửa ba cây cầu treo.'],
    ['VOV.VN - ', '“Ba cây cầu treo đã được sửa xong”, ông Páo nói.'],
    ['', 'Lò Văn Páo (Nậm Cúm) - Trưởng bản nhận sửa cầu treo.'],
    ['', '(42 tuổi) - Trưởng bản Hua Mùn nhận sửa ba cây cầu treo.'],
    ['', 'Nậm Cúm - Hua Mùn là con đường có ba cây cầu treo cũ.'],
  ])('begins behind the tag of who printed it: "%s%s"', (tag, rest) => {
    expect(cut(tag + rest, rest)).toBe(rest);
  });

  it.each([
    'Theo đó, sẽ sửa xong ba cây cầu treo trước mùa mưa năm nay.',
    'Như Báo Chứng Núi đã đưa tin, trước đó cầu treo Nậm Cúm bị lũ cuốn.',
    'Tuy nhiên, ông chưa nói khi nào thì sửa xong ba cây cầu.',
    'Trước đó, xã Nậm Cúm đã xin huyện sửa ba cây cầu treo.',
    'Theo ông Páo, ba cây cầu treo của xã đã xuống cấp.',
    'Nếu trời mưa to, xã sẽ cấm người và xe qua cầu treo.',
  ])('keeps the opening that says who, when or on what condition: "%s"', (sentence) => {
    expect(cut(sentence)).toBe(sentence);
  });

  it.each([
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', đồng thời cắm biển báo ở hai đầu.'],
    ['Ba cây cầu treo của xã Nậm Cúm được sửa năm nay', ', trong đó cầu Hua Mùn dài nhất.'],
    ['Ba cây cầu treo của xã Nậm Cúm được sửa năm nay', ', góp phần giảm nghèo.'],
    ['Chủ tịch huyện yêu cầu xã Nậm Cúm sửa ba cây cầu treo', '; đồng thời cử người trông coi.'],
    ['Lũ đã cuốn đi ba cây cầu treo của xã Nậm Cúm', ', dẫn đến ba bản bị chia cắt.'],
    ['Ba cây cầu treo ở xã Nậm Cúm được sửa năm nay', ' (huyện Mường Lay).'],
  ])('leaves what "%s" adds at its end, where a summary is not expected to say it', (statement, addition) => {
    expect(cut(statement + addition, statement)).toBe(statement);
    expect(cut(statement + addition)).toBe(statement + addition);
  });

  it.each([
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', nhưng chưa có tiền.'],
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', nếu thời tiết thuận lợi.'],
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', trừ cầu Hua Mùn.'],
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', theo báo cáo của xã.'],
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', đồng thời không thu phí nếu dân tự làm.'],
    ['Ba cây cầu treo ở xã Nậm Cúm sẽ được sửa', ', ông Páo cho biết.'],
    ['Ba cây cầu treo ở xã Nậm Cúm sẽ được sửa', ', người trông coi cầu nhận xét.'],
    ['Chủ tịch huyện yêu cầu xã Nậm Cúm sửa ba cây cầu treo', '; các bản cử người trông coi.'],
    ['“Ba cây cầu treo của xã đã được sửa xong”', ', người đứng đầu bản trả lời.'],
    ['Huyện đã giao xã Nậm Cúm sửa ba cây cầu treo', ', góp phần giảm nghèo là việc phải làm.'],
    ['Đường mới được mở từ Hua Mùn của xã Nậm Cúm', ', thuộc huyện Mường Lay đến Pa Cheo.'],
    ['Huyện đã giao việc sửa cầu cho xã (Nậm Cúm) và', ' (Pa Cheo).'],
    ['Cầu mới cần đảm bảo người dân ba bản đi lại', ', đảm bảo xe chở hàng qua được.'],
    ['Ba cây cầu treo cũ ở ba bản vùng cao Nậm Cúm', ', trong đó có cầu Hua Mùn, hỏng nặng.'],
    ['Xã không chỉ sửa ba cây cầu treo đã xuống cấp', ', bảo đảm đi lại, mà còn mở đường mới.'],
    ['Ông Páo cho biết chưa gặp chủ thầu của ba cây cầu', ', người đang ở Lai Châu, quay lại công trường.'],
    ['Huyện đã chi bốn tỷ đồng để sửa ba cây cầu treo', ', khiến hai người bị thương.'],
    ['Lũ cuốn mất ba cây cầu treo của xã Nậm Cúm', ' (chưa kể cầu Hua Mùn).'],
    ['Xã đã hẹn sửa xong ba cây cầu treo lúc 9 giờ', ' (giờ Việt Nam).'],
    ['Huyện đã khen ba người có công mở đường là Lò Văn Páo', '; Vàng A Chứ (bản Hua Mùn); Lý Thị Mẩy.'],
    ['Ông Páo nói: “Ba cây cầu treo đã được sửa xong', ', đồng thời đường cũng thông”.'],
    ['Đoàn đã kiểm tra ba cây cầu treo của xã sáng nay', ' (12/3).'],
  ])('keeps what turns, limits or attributes "%s", and what would leave it broken', (statement, rest) => {
    expect(cut(statement + rest, statement)).toBe(statement + rest);
  });
});

describe('key points', () => {
  const SENTENCE = 'Cụ thể, cầu treo Nậm Cúm được khởi công sáng 12/3 (xã Nậm Cúm).';
  const article = articleOfBlocks([
    { kind: 'title', text: 'Khởi công cầu treo Nậm Cúm' },
    { kind: 'paragraph', text: `Trời mưa. ${SENTENCE}` },
  ]);
  const block = 1;
  const sentence = { block, start: 10, end: 10 + SENTENCE.length };

  it('know the sentence they are part of', () => {
    const point = keyPoints(article, 2, RANKER).find(({ span }) => span.end > 10);
    expect(point?.sentence).toEqual(sentence);
    expect(point?.span.start).toBe(sentence.start + 'Cụ thể, '.length);
  });

  it('are read with a capital where a link was left, with "…" where the sentence goes on', () => {
    const read = (start: number, end: number) =>
      pointText(article, { span: { block, start, end }, sentence, score: 1 });
    expect(read(18, 53)).toBe('Cầu treo Nậm Cúm được khởi công sán…');
    expect(read(18, sentence.end)).toBe('Cầu treo Nậm Cúm được khởi công sáng 12/3 (xã Nậm Cúm).');
    expect(read(sentence.start, sentence.end)).toBe(SENTENCE);
  });

  it.each([
    ['Ông Páo nói: “Nước đã về. Cả bản mừng.”', ['Ông Páo nói: “Nước đã về…”', '“…Cả bản mừng.”']],
    [
      'Ông Páo nói: "Nước về rồi à? Cả bản mừng." Trời mưa.',
      ['Ông Páo nói: "Nước về rồi à?…"', '"…Cả bản mừng."', 'Trời mưa.'],
    ],
    ['“Một. Hai. Ba”, ông Páo đếm.', ['“Một…”', '“…Hai…”', '“…Ba”, ông Páo đếm.']],
    ['Báo «Bản tin ”. Trời mưa.', ['Báo «Bản tin ”.', 'Trời mưa.']],
  ])('are read with the marks of a quotation that goes on around them: %s', (text, points) => {
    const quoted = articleOfBlocks([{ kind: 'paragraph', text }]);
    const whole = sentences(text).map((range) => ({ block: 0, ...range }));
    expect(whole.map((span) => pointText(quoted, { span, sentence: span, score: 1 }))).toEqual(points);
  });
});
