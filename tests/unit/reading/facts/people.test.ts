import { describe, expect, it } from 'vitest';
import { factsOf } from './article';

/** The people of the paragraphs as `name: role`. */
function people(...paragraphs: string[]): string[] {
  return factsOf('person', ...paragraphs).map(({ name, role }) => {
    const said = role && paragraphs[role.block]?.slice(role.start, role.end);
    return `${name}: ${said}`;
  });
}

describe('people', () => {
  it('reads a chain of offices before a name, and leaves rank and body apart', () => {
    expect(people('Phó Bí thư Thành ủy, Chủ tịch UBND TP Cần Thơ Trần Văn Thử đến dự.')).toEqual([
      'Trần Văn Thử: Phó Bí thư Thành ủy, Chủ tịch UBND TP Cần Thơ',
    ]);
    expect(people('Đại tá Lò Văn Thử, Giám đốc Công an tỉnh, phát biểu.')).toEqual([
      'Lò Văn Thử: Giám đốc Công an tỉnh',
    ]);
  });

  it('reads a role behind a name up to the verb', () => {
    expect(people('Ông Hoàng Minh Mẫu, chủ quán cà phê trên đường Trần Phú cho hay quán đã đóng.')).toEqual([
      'Hoàng Minh Mẫu: chủ quán cà phê trên đường Trần Phú',
    ]);
    expect(people('Bà Giàng Thị Mẫu - Trưởng bản Nậm Lò - chia sẻ.')).toEqual(['Giàng Thị Mẫu: Trưởng bản Nậm Lò']);
  });

  it('knows a name by its middle name where an age follows, and an office without the name of its body', () => {
    expect(people('Công an bắt Hơ Văn Mẫu (SN 1991) và Thao Thị Mẫu (38 tuổi).')).toEqual([
      'Hơ Văn Mẫu: null',
      'Thao Thị Mẫu: null',
    ]);
    expect(people('Giám đốc Sở Lê Văn Mẫu xác định cầu yếu.')).toEqual(['Lê Văn Mẫu: Giám đốc Sở']);
  });

  it('reads offices held together, and none that somebody is given', () => {
    expect(people('Thay thế là ông Võ Công Mẫu, nguyên Giám đốc Sở Nội vụ, kiêm Chủ tịch UBND huyện đảo Mẫu.')).toEqual(
      ['Võ Công Mẫu: nguyên Giám đốc Sở Nội vụ, kiêm Chủ tịch UBND huyện đảo Mẫu'],
    );
    expect(people('Bầu bà Tráng Thị Mẫu, Giám đốc Sở Tài chính giữ chức vụ này.')).toEqual([
      'Tráng Thị Mẫu: Giám đốc Sở Tài chính',
    ]);
  });

  it('gives an office to who stands behind it', () => {
    expect(people('Dự họp có Chủ tịch tỉnh Lò Văn Mẫu, Bí thư Huyện ủy Mẫu Sơn Vàng Văn Thử.')).toEqual([
      'Lò Văn Mẫu: Chủ tịch tỉnh',
      'Vàng Văn Thử: Bí thư Huyện ủy Mẫu Sơn',
    ]);
    expect(people('Thượng tá Vàng A Mẫu, Phó Chỉ huy trưởng Bộ CHQS tỉnh và Đại úy QNCN Lò Thị Thử dự.')).toEqual([
      'Vàng A Mẫu: Phó Chỉ huy trưởng Bộ CHQS tỉnh',
      'Lò Thị Thử: Đại úy QNCN',
    ]);
    expect(people('Ông Lò Văn Mẫu, Hiệu trưởng Tiểu học Nguyễn Văn Thử, cho biết đã sửa trường.')).toEqual([
      'Lò Văn Mẫu: Hiệu trưởng Tiểu học Nguyễn Văn Thử',
    ]);
    expect(people('Bà Jane Doe, Đại diện thường trú UNDP tại Việt Nam, đến thăm.')).toEqual([
      'Jane Doe: Đại diện thường trú UNDP tại Việt Nam',
    ]);
    expect(people('Bộ trưởng Lao động Thương binh Xã hội Đào Văn Mẫu cho hay.')).toEqual([
      'Đào Văn Mẫu: Bộ trưởng Lao động Thương binh Xã hội',
    ]);
  });

  it('looks past a rank between office and name', () => {
    expect(people('Cùng dự có Trưởng Công an xã Dào San, Trung tá Nguyễn Đức Mẫu.')).toEqual([
      'Nguyễn Đức Mẫu: Trưởng Công an xã Dào San',
    ]);
  });

  it('separates a name from the territory before it', () => {
    expect(people('Chủ tịch UBND tỉnh Lê Đình Mẫu giới thiệu tiềm năng.')).toEqual(['Lê Đình Mẫu: Chủ tịch UBND tỉnh']);
    expect(people('Chủ tịch UBND tỉnh Lai Châu Hà Trọng Mẫu kết luận.')).toEqual([
      'Hà Trọng Mẫu: Chủ tịch UBND tỉnh Lai Châu',
    ]);
  });

  it('knows somebody again by given name where only one bears it', () => {
    const facts = factsOf('person', 'Ông Dương Văn Mẫu kể lại.', 'Nhà ông Mẫu ở cuối bản; bà Lan vắng nhà.');
    expect(facts.map(({ text, name }) => [text, name])).toEqual([
      ['Dương Văn Mẫu', 'Dương Văn Mẫu'],
      ['Mẫu', 'Dương Văn Mẫu'],
    ]);
  });

  it('takes names of foreigners behind an honorific or a statesman’s office only', () => {
    expect(people('Ông Kyle Rodda - chuyên gia phân tích tại một công ty - nhận định.')).toEqual([
      'Kyle Rodda: chuyên gia phân tích tại một công ty',
    ]);
    expect(people('Trưởng nhóm Happy Snack bán hàng tại trường.')).toEqual([]);
  });

  it.each([
    'Đoạn đường Nguyễn Thị Định và Trường THPT Lê Quý Đôn.',
    'Các tuyến đường Mậu Thân, Nguyễn Văn Cừ và Trần Quốc Hoàn ngập sâu.',
    'Bảo tàng Tôn Đức Thắng, Thành phố Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh.',
    'Nghĩa trang liệt sĩ Bà Rịa - Vũng Tàu.',
    'Ảnh: Lê Anh Mẫu',
    'Nguyễn Văn Mẫu',
  ])('finds nobody in: %s', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('takes no street for somebody', () => {
    expect(people('Kẹt xe ở ngã tư Võ Văn Mẫu. Xe đi từ hướng Võ Văn Mẫu sang.')).toEqual([]);
    expect(people('Đoạn Nam Thăng Long - Trần Hưng Mẫu dài 11 km.')).toEqual([]);
    expect(people('Đường Lê Văn Thử ngập sâu. Nước chảy về Lê Văn Thử nhiều giờ.')).toEqual([]);
    expect(people('Đường Lê Văn Thử ngập. Ông Lê Văn Thử ở gần đó kể.')).toEqual(['Lê Văn Thử: null']);
  });

  it('knows scholars and officers with foreign names, and given names that are countries too', () => {
    expect(people('Theo giáo sư Wang Mofan thuộc viện này, tình hình đã khác.')).toEqual(['Wang Mofan: giáo sư']);
    expect(people('Ông Lê Minh Đức dự. Ông Đức cho biết thêm.')).toEqual(['Lê Minh Đức: null', 'Lê Minh Đức: null']);
  });

  it('knows members of committees by the letters that stand for it', () => {
    expect(
      people('Các đồng chí: Nguyễn Kim Mẫu - TUV, Bí thư Đảng ủy; Lò Văn Thử - Phó Chủ tịch xã chủ tọa kỳ họp.'),
    ).toEqual(['Nguyễn Kim Mẫu: TUV, Bí thư Đảng ủy', 'Lò Văn Thử: Phó Chủ tịch xã']);
  });

  it('looks past the short name of a body between office and name', () => {
    expect(people('Bộ trưởng Bộ Giao thông vận tải (GTVT) Nguyễn Văn Mẫu đã dự.')).toEqual([
      'Nguyễn Văn Mẫu: Bộ trưởng Bộ Giao thông vận tải',
    ]);
  });

  it.each([
    ['Giám đốc Sở Y tế tỉnh, ông Nguyễn Văn Mẫu cho biết.', ['Nguyễn Văn Mẫu: Giám đốc Sở Y tế tỉnh']],
    [
      'Có các đồng chí: Nguyễn Mẫu - Phó Bí thư Tỉnh ủy; Lê Kim Thử, UVTVTU, Trưởng Ban Dân vận Tỉnh ủy.',
      ['Nguyễn Mẫu: Phó Bí thư Tỉnh ủy', 'Lê Kim Thử: UVTVTU, Trưởng Ban Dân vận Tỉnh ủy'],
    ],
    ['HỘI THI KỂ CHUYỆN SÁCH HÈ CHỦ ĐỀ “EM YÊU BIỂN ĐẢO”', []],
    ['Phó Chủ tịch UBND tỉnh Cao Mẫu cảm ơn.', ['Cao Mẫu: Phó Chủ tịch UBND tỉnh']],
    [
      'Phó Kiểm toán trưởng KTNN khu vực XII Nguyễn Hữu Mẫu làm Trưởng đoàn.',
      ['Nguyễn Hữu Mẫu: Phó Kiểm toán trưởng KTNN khu vực XII'],
    ],
    [
      'Có các đồng chí: Lò Mẫu, Bí thư Đảng ủy; Cao Thử, TUV, Phó Chủ tịch UBND tỉnh.',
      ['Lò Mẫu: Bí thư Đảng ủy', 'Cao Thử: TUV, Phó Chủ tịch UBND tỉnh'],
    ],
    ['Du khách người Mỹ Jane Doe (26 tuổi) kể.', ['Jane Doe: null']],
    ['Đại biểu Huỳnh Mẫu nói thẳng; đại biểu Quốc hội tán thành.', ['Huỳnh Mẫu: null']],
    ['Trưởng bản Nà Sài, anh Lò Văn Páo, kể.', ['Lò Văn Páo: Trưởng bản Nà Sài']],
    ['Các Phó Chủ tịch HĐND tỉnh Đoàn Văn Thử dự.', ['Đoàn Văn Thử: Phó Chủ tịch HĐND tỉnh']],
    [
      'Thừa ủy quyền của Chủ tịch nước, đại tá Lê Như Mẫu, chính ủy Bộ đội Biên phòng tỉnh, trao quà.',
      ['Lê Như Mẫu: chính ủy Bộ đội Biên phòng tỉnh'],
    ],
    [
      'Nghi phạm Vừ Bá Thử (40 tuổi, giáo viên Trường tiểu học xã Tây Sơn, ngụ xã Tây Sơn) bị bắt.',
      ['Vừ Bá Thử: giáo viên Trường tiểu học xã Tây Sơn'],
    ],
    [
      'Đó là Hoàng Đình Mẫu (SN 1962), Phó Giám đốc BVĐK tỉnh và Trương Quý Thử (SN 1963), kế toán trưởng.',
      ['Hoàng Đình Mẫu: Phó Giám đốc BVĐK tỉnh', 'Trương Quý Thử: kế toán trưởng'],
    ],
    ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế, ông Lê Thử dự.', ['Trần Văn Mẫu: Giám đốc Sở Y tế', 'Lê Thử: null']],
  ])('gives an office to its holder: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['Kim Min-jae, giám đốc Công ty Samho, ký.', ['Kim Min-jae: giám đốc Công ty Samho']],
    ['Đại sứ Hàn Quốc tại Việt Nam Choi Youngsam thăm.', ['Choi Youngsam: Đại sứ Hàn Quốc tại Việt Nam']],
    ['Tỷ phú Elon Musk, HLV Kim Sang-sik và chuyên gia Bộ Y tế.', ['Elon Musk: null', 'Kim Sang-sik: null']],
    ['David Nguyen, 34 tuổi, và Y Blớt (61 tuổi).', ['David Nguyen: null', 'Y Blớt: null']],
    ['TS. John Mau - Thành viên Hội đồng, dự lễ.', ['John Mau: Thành viên Hội đồng']],
    ["Trung tá Ksor H'Mau thăm làng.", ["Ksor H'Mau: Trung tá"]],
    ['Già làng Rah Lan Hlau nhắc con cháu.', ['Rah Lan Hlau: Già làng']],
    ['Già làng Siu H’Mẫu kể sử thi.', ['Siu H’Mẫu: Già làng']],
    ["Nghệ nhân H'Thử Bkrông dạy đánh chiêng.", ["H'Thử Bkrông: Nghệ nhân"]],
    ['Trưởng thôn K’Broi đi từng nhà.', ['K’Broi: Trưởng thôn']],
    ["Chủ tịch K'Thử và Giám đốc Y Mẫu H'Wing dự.", ["K'Thử: Chủ tịch", "Y Mẫu H'Wing: Giám đốc"]],
    ['Trưởng bản Nà Mẫu và đạo diễn McDonald’s dự.', []],
    ['Giám mục Giuse Nguyễn Văn Mẫu thăm giáo xứ.', ['Nguyễn Văn Mẫu: Giám mục']],
    ['Samsung Galaxy, Tuổi Trẻ Online, đại tá và Đoàn Bình Phước.', []],
  ])('knows foreign names by what stands beside them: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
