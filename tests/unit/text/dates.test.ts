import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/text/dates';

/** The dates of a text as `written = iso`. */
function dates(text: string, published: string | null = '2026-03-07'): string[] {
  return findDates(text, published).map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`);
}

describe('findDates', () => {
  it('reads days in every usual spelling', () => {
    expect(dates('Sáng 11-10-2025, ngày 8.6.2012, 29/12/2012 và ngày 15 tháng 3 năm 2024')).toEqual([
      'Sáng 11-10-2025 = 2025-10-11',
      'ngày 8.6.2012 = 2012-06-08',
      '29/12/2012 = 2012-12-29',
      'ngày 15 tháng 3 năm 2024 = 2024-03-15',
    ]);
  });

  it('reads the day on which a time runs out', () => {
    expect(dates('Hạn cuối 20/12, quá hạn thì thu hồi; chậm nhất 5/3 phải nộp.', '2025-11-03')).toEqual([
      '20/12 = 2025-12-20',
      '5/3 = 2026-03-05',
    ]);
    expect(dates('Thửa lớn nhất 3/4, thửa cuối 2/5 sào')).toEqual([]);
  });

  it('keeps the hour that stands before a day', () => {
    expect(dates('khoảng 16 giờ ngày 8.6.2012')).toEqual(['16 giờ ngày 8.6.2012 = 2012-06-08T16:00']);
    expect(dates('lúc 7h30 sáng 5/3')).toEqual(['7h30 sáng 5/3 = 2026-03-05T07:30']);
  });

  it.each([
    ['Lúc 2 giờ chiều 5/3', '2026-03-05T14:00'],
    ['Lúc 16 giờ chiều ngày 5/3', '2026-03-05T16:00'],
    ['Lúc 8h30 tối 5/3', '2026-03-05T20:30'],
    ['Lúc 2 giờ đêm 5/3', '2026-03-05T02:00'],
    ['Lúc 12 giờ đêm 5/3', '2026-03-05'],
    ['Lúc 1 giờ trưa 5/3', '2026-03-05T13:00'],
    ['Lúc 11 giờ trưa 5/3', '2026-03-05T11:00'],
    ['Lúc 8:30 SA ngày 5/3/2026', '2026-03-05T08:30'],
    ['Lúc 12:05 SA ngày 5/3/2026', '2026-03-05T00:05'],
    ['Lúc 2:15 CH ngày 5/3/2026', '2026-03-05T14:15'],
  ])('counts an hour of the afternoon or night from midnight: %s', (text, iso) => {
    expect(findDates(text, '2026-03-07')).toMatchObject([{ iso }]);
  });

  it('reads months, quarters, years and their parts', () => {
    expect(dates('Tháng 9/1965, quý I/2022, cuối năm 2025, T9/2026, đầu tháng 2')).toEqual([
      'Tháng 9/1965 = 1965-09',
      'quý I/2022 = 2022-Q1',
      'cuối năm 2025 = 2025',
      'T9/2026 = 2026-09',
      'đầu tháng 2 = 2026-02',
    ]);
    expect(dates('Các năm 2018, 2019 và 2020 không mở lớp')).toEqual(['năm 2018 = 2018', '2019 = 2019', '2020 = 2020']);
    expect(dates('lãi kỳ hạn 6 tháng 4%/năm')).toEqual([]);
    expect(dates('Từ đầu 2019 xã sẽ phân loại rác')).toEqual(['đầu 2019 = 2019']);
    expect(dates('Công ty trả cổ tức đợt 2/2017 bằng tiền')).toEqual([]);
    expect(dates('Kết quả tuần 3 tháng 7 năm 2019')).toEqual(['tháng 7 năm 2019 = 2019-07']);
    expect(dates('Họp vào trung tuần tháng 2')).toEqual(['tháng 2 = 2026-02']);
    expect(dates('Làm công chức kể từ 7-2012, tăng từ 5-2000 đồng')).toEqual(['7-2012 = 2012-07']);
  });

  it('joins what a dash joins', () => {
    expect(dates('nhiệm kỳ 2025 – 2030')).toEqual(['nhiệm kỳ 2025 – 2030 = 2025/2030']);
    expect(dates('khoảng tháng 3 - 6/2027')).toEqual(['tháng 3 - 6/2027 = 2027-03/2027-06']);
    expect(dates('từ T3/2017- T3/2018')).toEqual(['T3/2017- T3/2018 = 2017-03/2018-03']);
    expect(dates('(22/12/1944 - 22/12/2024)')).toEqual(['22/12/1944 - 22/12/2024 = 1944-12-22/2024-12-22']);
    expect(dates('Hội diễn ra từ 5 – 7/3 tại xã')).toEqual(['5 – 7/3 = 2026-03-05/2026-03-07']);
    expect(dates('từ ngày 5-7/3')).toEqual(['ngày 5-7/3 = 2026-03-05/2026-03-07']);
    expect(dates('từ ngày 3-10 tháng 4 năm 2026')).toEqual(['ngày 3-10 tháng 4 năm 2026 = 2026-04-03/2026-04-10']);
    expect(dates('sang thăm từ 8 - 10 tháng 6')).toEqual(['8 - 10 tháng 6 = 2026-06-08/2026-06-10']);
    expect(dates('từ 80 ‑ 100 cây, từ 5 ‑ 7/3')).toEqual(['5 ‑ 7/3 = 2026-03-05/2026-03-07']);
    expect(dates('Cuối tuần 14 - 15/3 dự kiến đông; tuần 14 - 15/30 ca')).toEqual([
      '14 - 15/3 = 2026-03-14/2026-03-15',
    ]);
    expect(dates('năm học 2025/2026, mùa giải 1989/1990')).toEqual([
      'năm học 2025/2026 = 2025/2026',
      'mùa giải 1989/1990 = 1989/1990',
    ]);
  });

  it('lets a period end after it begins', () => {
    expect(dates('Từ 02/2026 đến tháng 12, xã trồng chè.')).toEqual(['02/2026 = 2026-02', 'tháng 12 = 2026-12']);
    expect(dates('nghỉ từ ngày 28/12/2025 đến hết ngày 5/1')).toEqual([
      'ngày 28/12/2025 = 2025-12-28',
      'ngày 5/1 = 2026-01-05',
    ]);
  });

  it('takes two dates for "từ … đến …" and gives the first the month of the second', () => {
    expect(dates('từ ngày 5 đến ngày 7/2')).toEqual(['ngày 5 = 2026-02-05', 'ngày 7/2 = 2026-02-07']);
    expect(dates('từ ngày 3 đến ngày 10 tháng 4 năm 2026')).toEqual([
      'ngày 3 = 2026-04-03',
      'ngày 10 tháng 4 năm 2026 = 2026-04-10',
    ]);
    expect(dates('từ ngày mùng 7 đến ngày 11 tháng 3 âm lịch; rằm tháng 7')).toEqual([]);
  });

  it('gives listed days the month of the last, in brackets too', () => {
    expect(dates('trong hai ngày 5 và 6-3 có 20 trẻ')).toEqual(['ngày 5 = 2026-03-05', '6-3 = 2026-03-06']);
    expect(dates('vào các ngày 2/10, 3/10 và 8/10', '2025-11-01')).toEqual([
      'ngày 2/10 = 2025-10-02',
      '3/10 = 2025-10-03',
      '8/10 = 2025-10-08',
    ]);
    expect(dates('treo cờ rủ trong 2 ngày quốc tang (4 và 5-3).')).toEqual(['4 = 2026-03-04', '5-3 = 2026-03-05']);
  });

  it('takes a missing year from the next date that is joined to it', () => {
    expect(dates('nghỉ ngày Chiến thắng 30/4 và ngày Quốc tế lao động 1/5/2013', '2012-12-25')).toEqual([
      '30/4 = 2013-04-30',
      '1/5/2013 = 2013-05-01',
    ]);
  });

  it('chooses the nearest year around the day of publication', () => {
    expect(dates('khởi công sáng 26/4', '2025-12-24')).toEqual(['sáng 26/4 = 2025-04-26']);
    expect(dates('Tối ngày 31/12, lễ hội khai mạc', '2026-01-08')).toEqual(['Tối ngày 31/12 = 2025-12-31']);
    expect(dates('sẽ hoàn thành trước ngày 31/12', '2026-01-08')).toEqual(['ngày 31/12 = 2026-12-31']);
  });

  it('reads a day and month behind what happens on a day', () => {
    expect(dates('Cầu khởi công 19/8, khánh thành 2/9/2027. Hội diễn ra 5/4 tại sân vận động.')).toEqual([
      '19/8 = 2026-08-19',
      '2/9/2027 = 2027-09-02',
      '5/4 = 2026-04-05',
    ]);
  });

  it('resolves "năm ngoái" and leaves yearly days open', () => {
    expect(dates('dịp lễ 20-10 năm ngoái')).toEqual(['20-10 năm ngoái = 2025-10-20']);
    expect(dates('Đại hội cổ đông thường niên năm 2017 họp vào ngày 28/6', '2017-06-30')).toEqual([
      'năm 2017 = 2017',
      'ngày 28/6 = 2017-06-28',
    ]);
    expect(dates('nộp trước ngày 15-4 hằng năm')).toEqual(['ngày 15-4 = null']);
    expect(dates('ngày kỷ niệm thành lập Quân đội nhân dân Việt Nam 22/12', '2019-02-18')).toEqual(['22/12 = null']);
  });

  it('knows months counted from the start of a year', () => {
    expect(dates('6 tháng đầu năm 2025')).toEqual(['6 tháng đầu năm 2025 = 2025-01/2025-06']);
    expect(dates('Trong 2 tháng đầu năm tăng. 7 tháng đầu năm 2016 giảm. Kế hoạch 4 tháng cuối năm')).toEqual([
      '2 tháng đầu năm = 2026-01/2026-02',
      '7 tháng đầu năm 2016 = 2016-01/2016-07',
      '4 tháng cuối năm = 2026-09/2026-12',
    ]);
    expect(dates('2 tháng đầu năm học')).toEqual([]);
  });

  it('does not resolve what lacks a year where the page states no day', () => {
    expect(dates('ngày 5/3', null)).toEqual(['ngày 5/3 = null']);
  });

  it.each([
    'Đội bóng thắng 3-1 sau loạt luân lưu 5/4.',
    'Đã có 10/12 xã hoàn thành.',
    'Thu phí 16 năm 10 tháng 11 ngày trên đường Cách Mạng Tháng 8.',
    'Cửa hàng nằm ở số 12/5 đường 30/4.',
    'Trường THPT 19/5 và Nông trường 2/9.',
    'Bản đồ tỷ lệ 1/2000, trực 24/7, huyết áp 140/90.',
    'Giá tăng từ 3 - 4 lần, khoảng 8-10 người, chiếm 1/3 số hộ.',
    'ngày 31/2, tháng 13, mùng 8 tháng 1 năm Quý Tỵ, ngày 10/3 âm lịch',
  ])('finds no date in: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
