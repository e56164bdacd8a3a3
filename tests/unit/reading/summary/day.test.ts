import { describe, expect, it } from 'vitest';
import { dayOfStory } from '@/lib/reading/summary/day';

const STORY = [
  'Sáng 4/3, xã Nậm Cúm khánh thành ba cây cầu treo.',
  'Người dân ba bản đến dự.',
  'Cầu được khởi công ngày 20/11.',
];

describe('the day of a story', () => {
  it.each([
    ['on that day', '2026-03-04T18:30'],
    ['some days later', '2026-03-07'],
    ['nobody knows when', null],
    ['in a month that is all the page states', '2026-03'],
  ])('is the one that its opening names, where the paper came out %s', (_, published) => {
    expect(dayOfStory(STORY, published)).toBe('4/3');
  });

  it.each([
    ['is long past', STORY, '2026-03-08'],
    ['is still to come', STORY, '2026-03-03'],
    ['is followed by a later one', [...STORY, 'Chiều 6/3, xã họp rút kinh nghiệm.'], null],
    ['no opening sentence names', ['Xã có cầu mới.', 'Cầu dài.', 'Cầu rộng.', ...STORY], null],
    ['does not exist', ['Ngày 24/24, xã có cầu mới.'], null],
    ['has its year', ['Ngày 4/3/2021, xã có cầu mới.'], null],
  ])('is none that %s', (_, sentences, published) => {
    expect(dayOfStory(sentences, published)).toBeNull();
  });

  it('may lie in the year before', () => {
    expect(dayOfStory(['Đêm 31/12, xã mở hội đón năm mới.'], '2026-01-02')).toBe('31/12');
    expect(dayOfStory(['Đêm 31/12, xã mở hội.', 'Sáng 2/1, hội tan.'], '2026-01-02')).toBeNull();
  });
});
