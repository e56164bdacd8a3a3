import { describe, expect, it } from 'vitest';
import { articleOfBlocks, textOf } from '@/lib/model/article';
import { pointText } from '@/lib/model/reading';
import { cutToPoints } from '@/lib/reading/summary/cut';
import { prepare } from '@/lib/reading/summary/document';
import { keyPoints } from '@/lib/reading/summary/index';
import type { Scored } from '@/lib/reading/summary/score';
import { pairsOf } from '@/lib/reading/summary/words';
import { syllables } from '@/lib/text/tokens';
import { RANKER } from './ranker';

/** What is left of a sentence of which a summary is expected to say `wanted`, and nothing else. */
function cut(sentence: string, wanted = sentence): string {
  const article = articleOfBlocks([{ kind: 'paragraph', text: sentence }]);
  const document = prepare(article);
  const pairs = pairsOf(document);
  const expected = new Set(syllables(wanted));
  const scored: Scored = {
    document,
    pairs,
    chances: {
      words: Float32Array.from(document.vocabulary, (syllable) => Number(expected.has(syllable))),
      pairs: new Float32Array(pairs.left.length),
    },
    idf: new Float32Array(document.vocabulary.length).fill(1),
    scores: [0],
  };
  const [point] = cutToPoints(scored).document.sentences;
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

  it.each([
    'Theo đó, sẽ sửa xong ba cây cầu treo trước mùa mưa năm nay.',
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
    ['Chủ tịch huyện yêu cầu xã Nậm Cúm sửa ba cây cầu treo', '; các bản cử người trông coi.'],
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
    ['Huyện đã chọn ba cây cầu gồm cầu Hua Mùn', '; cầu Pa Cheo; cầu Nậm Sỏ.'],
    ['Ba cây cầu treo cũ ở ba bản vùng cao Nậm Cúm', ', trong đó có cầu Hua Mùn, hỏng nặng.'],
    ['Xã không chỉ sửa ba cây cầu treo đã xuống cấp', ', bảo đảm đi lại, mà còn mở đường mới.'],
    ['Ông Páo cho biết chưa gặp chủ thầu của ba cây cầu', ', người đang ở Lai Châu, quay lại công trường.'],
    ['Huyện đã chi bốn tỷ đồng để sửa ba cây cầu treo', ', khiến hai người bị thương.'],
    ['Xã đã hẹn sửa xong ba cây cầu treo lúc 9 giờ', ' (giờ Việt Nam).'],
    ['Huyện đã chọn hai việc: sửa ba cây cầu treo', '; mở đường.'],
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
});
