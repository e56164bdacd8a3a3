import { describe, expect, it } from 'vitest';
import { normalNumber } from '@/lib/reading/facts/documents/documents';
import { factsOf } from './article';

/** The documents of the paragraphs as `text # number`. */
function documents(...paragraphs: string[]): string[] {
  return factsOf('document', ...paragraphs).map(({ text, number }) => `${text} # ${number}`);
}

describe('cited documents', () => {
  it('leaves out article, issuer and day of issue', () => {
    expect(documents('Theo khoản 2 Điều 5 Nghị định số 19/2024/NĐ-CP ngày 1/2/2024 của Chính phủ.')).toEqual([
      'Nghị định số 19/2024/NĐ-CP # 19/2024/NĐ-CP',
    ]);
  });

  it('reads numbers of the Party, with spaces and odd letters', () => {
    expect(documents('Nghị quyết số 26 – NQ/TW, Chỉ thị 05-CT/TW, Quyết định 1719/QÐ-TTg.')).toEqual([
      'Nghị quyết số 26 – NQ/TW # 26-NQ/TW',
      'Chỉ thị 05-CT/TW # 05-CT/TW',
      'Quyết định 1719/QÐ-TTg # 1719/QĐ-TTg',
    ]);
  });

  it('names laws to their end, with year, number or amendment', () => {
    expect(
      documents(
        'Luật Đất đai năm 2024 và Luật Phòng, chống tác hại của rượu, bia bằng hai thứ tiếng; Luật Việc làm (sửa đổi), ' +
          'luật lâm nghiệp, Luật Tổ chức chính quyền địa phương số 72/2025/QH15.',
      ),
    ).toEqual([
      'Luật Đất đai năm 2024 # null',
      'Luật Phòng, chống tác hại của rượu, bia # null',
      'Luật Việc làm (sửa đổi) # null',
      'luật lâm nghiệp # null',
      'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 # 72/2025/QH15',
    ]);
  });

  it('takes all the laws that one law amends for its title', () => {
    const title = 'Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương';
    expect(documents(`Căn cứ ${title} ngày 22/11/2019;`)).toEqual([`${title} # null`]);
  });

  it('tells a plan of five years from a numbered one', () => {
    expect(documents('Kế hoạch 5 năm 2026 - 2030 và Đề án 06, Sắc lệnh số 34 năm 1946, Điều lệ Đảng.')).toEqual([
      'Đề án 06 # 06',
      'Sắc lệnh số 34 # 34',
      'Điều lệ Đảng # null',
    ]);
  });

  it('takes the second number of a list as a document of its own', () => {
    expect(documents('các nghị định 100/2019/NĐ-CP, 123/2021/NĐ-CP của Chính phủ')).toEqual([
      'nghị định 100/2019/NĐ-CP # 100/2019/NĐ-CP',
      '123/2021/NĐ-CP # 123/2021/NĐ-CP',
    ]);
  });

  it('gives a short number the full one of the article', () => {
    expect(documents('Nghị quyết số 57-NQ/TW ra đời.', 'Thực hiện Nghị quyết 57, tỉnh làm nhiều việc.')).toEqual([
      'Nghị quyết số 57-NQ/TW # 57-NQ/TW',
      'Nghị quyết 57 # 57-NQ/TW',
    ]);
    expect(documents('Bà con gọi tắt là Nghị quyết 57.')).toEqual(['Nghị quyết 57 # 57']);
  });

  it('knows what offices issue together, and laws by their short names', () => {
    expect(
      documents(
        'Hướng dẫn liên ngành số 05/HDLN-SNV-STC, Kế hoạch hành động số 12/KH-UBND, Luật BHXH 2024, Nghị định thư Kyoto.',
      ),
    ).toEqual([
      'Hướng dẫn liên ngành số 05/HDLN-SNV-STC # 05/HDLN-SNV-STC',
      'Kế hoạch hành động số 12/KH-UBND # 12/KH-UBND',
      'Luật BHXH 2024 # null',
      'Nghị định thư Kyoto # null',
    ]);
  });

  it('knows policies by their titles', () => {
    expect(
      documents(
        'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV; Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.',
      ),
    ).toEqual([
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV # null',
      'Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 # null',
    ]);
  });

  it.each([
    'Hai bên ký hợp đồng số 05/2025/HĐ-XD với nhà thầu.',
    'Ông là luật sư có hơn 20 năm nghề; người dân có luật bất thành văn.',
    'Xã lên kế hoạch trồng 30 ha quế và ra quyết định thưởng cho 7 hộ.',
    'Đã có 15/20 xã hoàn thành, đạt 75% kế hoạch 6 tháng.',
    'Cô tốt nghiệp Trường Đại học Luật Hà Nội.',
    'Anh này vi phạm kỷ luật lao động.',
  ])('finds none in: %s', (text) => {
    expect(documents(text)).toEqual([]);
  });

  it('does not count the numbers of documents as figures or dates', () => {
    const text = 'Nghị định số 168/2024/NĐ-CP có 55 điều.';
    expect(factsOf('quantity', text).map((fact) => fact.text)).toEqual(['55 điều']);
    expect(factsOf('date', text)).toEqual([]);
  });
});

describe('normalNumber', () => {
  it('is the same for every spelling of a number', () => {
    for (const number of ['26-NQ/TW', '26 – NQ/TW', '26 -NQ / TW']) expect(normalNumber(number)).toBe('26-NQ/TW');
    expect(normalNumber('20/2021/NÐ-CP')).toBe('20/2021/NĐ-CP');
  });

  it('knows laws whose names lack a comma', () => {
    expect(documents('Luật Phòng chống tác hại của rượu, bia có hiệu lực.')).toEqual([
      'Luật Phòng chống tác hại của rượu, bia # null',
    ]);
  });

  it('knows a number from a count by the day or year behind it', () => {
    expect(documents('Sửa điều 12 Nghị định 134 năm 2016 theo thông báo số 189 ngày 16-5-2019.')).toEqual([
      'Nghị định 134 # 134',
      'thông báo số 189 # 189',
    ]);
    expect(documents('Kế hoạch 5 năm và nghị quyết 30 ngày đã xong.')).toEqual([]);
  });

  it('takes letters by their number, and no court for the constitution', () => {
    expect(documents('Sở gửi công văn số 1664 cho huyện; Tòa án Hiến pháp Hàn Quốc xem xét.')).toEqual([
      'công văn số 1664 # 1664',
    ]);
  });
});
