import { describe, expect, it } from 'vitest';
import { dayOfStory } from '@/lib/reading/summary/day';

const STORY = [
  'Sáng 4/3, xã Nậm Cúm khánh thành ba cây cầu treo.',
  'Người dân ba bản đến dự.',
  'Cầu được khởi công ngày 20/11.',
];

describe('the day of a story', () => {
  it.each([
    ['on that day', '2026-03-04T18:30', 2026],
    ['some days later', '2026-03-07', 2026],
    ['nobody knows when', null, undefined],
    ['in a month that is all the page states', '2026-03', undefined],
  ])('is the one that its opening names, where the paper came out %s', (_, published, year) => {
    expect(dayOfStory(STORY, published)).toEqual({ day: 4, month: 3, ...(year && { year }) });
  });

  it.each([
    ['is long past', STORY, '2026-03-08'],
    ['is still to come', STORY, '2026-03-03'],
    ['is followed by a later one', [...STORY, 'Chiều 6/3, xã họp rút kinh nghiệm.'], null],
    ['no opening sentence names', ['Xã có cầu mới.', 'Cầu dài.', 'Cầu rộng.', ...STORY], null],
    ['does not exist', ['Ngày 24/24, xã có cầu mới.'], null],
    ['has its year, and nobody knows when the paper came out', ['Ngày 4/3/2026, xã có cầu mới.'], null],
    ['is of another year', ['Ngày 4/3/2021, xã có cầu mới.'], '2026-03-04'],
  ])('is none that %s', (_, sentences, published) => {
    expect(dayOfStory(sentences, published)).toBeNull();
  });

  it('may lie in the year before', () => {
    expect(dayOfStory(['Đêm 31/12, xã mở hội đón năm mới.'], '2026-01-02')).toEqual({
      day: 31,
      month: 12,
      year: 2025,
    });
    expect(dayOfStory(['Ngày 31/12/2025, xã mở hội.'], '2025-12-31')?.year).toBe(2025);
    expect(dayOfStory(['Đêm 31/12, xã mở hội.', 'Sáng 2/1, hội tan.'], '2026-01-02')).toBeNull();
  });
});
