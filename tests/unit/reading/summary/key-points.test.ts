import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, textOf } from '@/lib/model/article';
import { compareSpans } from '@/lib/model/span';
import { keyPoints, rankSentences } from '@/lib/reading/summary';
import { invented } from './articles';
import { RANKER } from './ranker';

const texts = (article: Article, count: number) =>
  keyPoints(article, count, RANKER).map(({ span }) => textOf(article, span));

function article(title: string, body: string[]): Article {
  return {
    ...invented(),
    blocks: [{ kind: 'title', text: title }, ...body.map((text) => ({ kind: 'paragraph' as const, text }))],
  };
}

describe('rankSentences', () => {
  it('ranks every sentence of the body once, and nothing else', () => {
    const story = invented({ sapo: 'Cầu treo mới giúp ba bản hết cảnh chia cắt.' });
    const ranked = rankSentences(story, RANKER);
    expect(ranked).toHaveLength(9);
    expect(new Set(ranked.map(({ span }) => `${span.block}:${span.start}`)).size).toBe(9);
    expect(new Set(ranked.map(({ span }) => story.blocks[span.block]?.kind))).toEqual(new Set(['paragraph']));
  });

  it('puts the sentence that tells the event before the small talk', () => {
    const story = invented();
    const ranked = rankSentences(story, RANKER).map(({ span }) => textOf(story, span));
    expect(ranked[0]).toMatch(/^UBND huyện Mường Lay/u);
    expect(ranked.indexOf('Ai cũng cười.')).toBeGreaterThan(4);
  });

  it('gives falling scores from 1', () => {
    const scores = rankSentences(invented(), RANKER).map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('ranks the same whatever the spelling of tones and the normal form', () => {
    const plain = article('Hòa Bình khởi công nhà văn hóa', [
      'Tỉnh Hòa Bình khởi công nhà văn hóa sáng nay.',
      'Trời nắng đẹp, gió nhẹ cả ngày.',
      'Nhà văn hóa do tỉnh xây dựng có 300 chỗ ngồi.',
    ]);
    const other = article(
      'Hoà Bình khởi công nhà văn hoá',
      plain.blocks.slice(1).map(({ text }) => text.replaceAll('òa', 'oà').replaceAll('óa', 'oá')),
    );
    const blocks = (story: Article) => rankSentences(story, RANKER).map(({ span }) => span.block);
    expect(blocks(other)).toEqual(blocks(plain));
  });
});

describe('keyPoints', () => {
  it('come in reading order, as many as asked where there are as many', () => {
    for (const count of [0, 1, 3, 7, 50]) {
      const points = keyPoints(invented(), count, RANKER);
      expect(points).toHaveLength(Math.min(count, 9));
      expect(points.map(({ span }) => span)).toEqual(points.map(({ span }) => span).sort(compareSpans));
    }
  });

  it('never say the same twice', () => {
    const openings = texts(invented(), 3).filter((text) => text.startsWith('UBND huyện Mường Lay'));
    expect(openings).toHaveLength(1);
  });

  it('pass over a sentence that needs the one before it', () => {
    expect(texts(invented(), 5)).not.toContainEqual(expect.stringMatching(/^Theo đó, ông/u));
  });

  it('add to the sapo instead of repeating it', () => {
    const sapo =
      'Sáng 12/3, UBND huyện Mường Lay tổ chức lễ khánh thành cầu treo Nậm Cúm, nối trung tâm xã với ba bản vùng cao.';
    const points = texts(invented({ sapo }), 3);
    expect(points).not.toContainEqual(expect.stringMatching(/^UBND huyện Mường Lay/u));
    expect(points).toContainEqual(expect.stringMatching(/^Cầu treo Nậm Cúm dài 86 m/u));
  });

  it('do not say the title again', () => {
    const title = 'Xã Nậm Cúm bàn giao công trình nước sạch cho ba bản vùng cao';
    const story = article(title, [
      `${title}.`,
      'Công trình nước sạch dẫn từ suối Nậm Sỏ, dài 3,2 km, cấp nước cho 214 hộ dân ba bản vùng cao của xã Nậm Cúm.',
      'Trước đây, mỗi mùa khô, người dân Hua Mùn phải gùi nước từ mó cách bản hơn một giờ đi bộ.',
    ]);
    expect(texts(story, 2)).not.toContain(`${title}.`);
  });

  it('do not tell the same in other words', () => {
    const points = texts(
      article('Nậm Cúm đón điện lưới quốc gia', [
        'Chiều 5/2, sau hai năm thi công, điện lưới quốc gia đã về tới bản Hua Mùn, bản cuối cùng của xã Nậm Cúm.',
        'Như người dân mong đợi suốt hai năm thi công, Hua Mùn, bản cuối cùng của xã, chiều 5/2 đã đón điện lưới quốc gia.',
        'Công trình gồm 14 km đường dây trung thế và ba trạm biến áp, tổng vốn đầu tư 21 tỷ đồng.',
        'Trước đây, 92 hộ dân trong bản phải thắp đèn dầu hoặc dùng máy phát nhỏ đặt dưới suối.',
      ]),
      3,
    );
    expect(points.filter((text) => text.includes('điện lưới quốc gia'))).toHaveLength(1);
  });

  it('are empty for an article without sentences', () => {
    expect(keyPoints(article('Chỉ có tiêu đề', []), 3, RANKER)).toEqual([]);
    expect(rankSentences(article('', ['…', '   ', '***']), RANKER)).toEqual([]);
  });

  it('are spans with text in them, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (title, body) => {
        const story = article(title, body);
        for (const { span, score } of keyPoints(story, 7, RANKER)) {
          expect(textOf(story, span).trim()).not.toBe('');
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
    );
  });
});
