import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statements } from '@/lib/reading/summary/statements';
import { sentences } from '@/lib/text/sentences';

const parts = (text: string) => statements(text).map(({ start, end }) => text.slice(start, end));

describe('statements', () => {
  it.each([
    ['Thu hồi ba dự án chậm tiến độ', 'Năm 2024, UBND tỉnh giao đất cho bốn công ty.'],
    ['Người dân bản Hua Mùn nhận nước sạch', 'Theo ông Lò Văn Páo, công trình xong sớm một tháng.'],
    ['Ảnh: Hà Phương', 'Tuy nhiên, đường vào bản vẫn là đường đất.'],
    ['Đoàn công tác ở xã Nậm Cúm (ảnh chụp sáng 4/3)', 'Chiều 4/3, đoàn thăm trạm y tế.'],
  ])('part "%s" from the sentence that lost the line break before it', (subhead, sentence) => {
    expect(parts(`${subhead} ${sentence}`)).toEqual([subhead, sentence]);
  });

  it('part what lost even the space', () => {
    expect(parts('Cống không thoát nướcĐó là cảnh của 20 hộ dân.')).toEqual([
      'Cống không thoát nước',
      'Đó là cảnh của 20 hộ dân.',
    ]);
  });

  it('part the credit in brackets at the head of a paragraph', () => {
    expect(parts('(Ảnh: Hà Phương) UBND tỉnh trao quà cho 40 hộ.')).toEqual([
      '(Ảnh: Hà Phương)',
      'UBND tỉnh trao quà cho 40 hộ.',
    ]);
  });

  it.each([
    'Anh vừa đóng phim Năm 17 tuổi.',
    'Xã phát động phong trào Tất cả vì học sinh vùng cao.',
    'Ông viết “Bản làng hôm nay Theo ông Páo kể lại” năm 1996.',
    'Cầu Vĩnh Tuy nối hai bờ sông Hồng.',
    'Phạt tù với người phạm tội: a) Đối với 02 người trở lên.',
    'UBND tỉnh công bố Ngày 12/3 là ngày hội của bản.',
    'Ông Páo nói: "Đường xong sớm. Theo ông Chứ, nước cũng về rồi."',
  ])('leave "%s" as its sentences are', (text) => {
    expect(statements(text)).toEqual(sentences(text));
  });

  it('hold together all that sentences hold', () => {
    const opening = fc.constantFrom('Theo đó', 'Ngày 3/4', 'Ảnh: A', 'xã', '"', '(', ')', '. ', ' ', 'nướcĐó là');
    fc.assert(
      fc.property(fc.array(opening), (pieces) => {
        const text = pieces.join(' ');
        const bare = (all: string[]) => all.join('').replace(/\s/gu, '');
        expect(bare(parts(text))).toBe(text.replace(/\s/gu, ''));
        expect(parts(text).every((part) => part === part.trim() && part !== '')).toBe(true);
      }),
    );
  });
});
