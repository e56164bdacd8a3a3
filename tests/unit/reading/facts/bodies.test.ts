import { describe, expect, it } from 'vitest';
import { factsOf } from './article';

const bodies = (...paragraphs: string[]): string[] => factsOf('body', ...paragraphs).map(({ text }) => text);

describe('bodies', () => {
  it('takes territory and larger body into the name', () => {
    expect(bodies('UBND huyện Nghi Xuân phối hợp Ban Tuyên giáo và Dân vận Thành ủy TP.HCM, TAND TP.Đà Nẵng.')).toEqual(
      ['UBND huyện Nghi Xuân', 'Ban Tuyên giáo và Dân vận Thành ủy TP.HCM', 'TAND TP.Đà Nẵng'],
    );
  });

  it('reads long names to their end and no further', () => {
    expect(
      bodies(
        'Trung tâm Quản lý và Điều hành vận tải hành khách công cộng TPHCM tăng chuyến; Bến xe Miền Tây dự báo đông.',
      ),
    ).toEqual(['Trung tâm Quản lý và Điều hành vận tải hành khách công cộng TPHCM', 'Bến xe Miền Tây']);
    expect(bodies('Sở Văn hóa, Thể thao và Du lịch kiểm tra lễ hội.')).toEqual(['Sở Văn hóa, Thể thao và Du lịch']);
  });

  it('parts a company from the cooperative behind it, and takes insurance alone for no body', () => {
    expect(
      bodies('Công ty TNHH Thương mại và Dịch vụ Mẫu Phát và Hợp tác xã Nông nghiệp Mẫu Sơn lo khoản Bảo hiểm xã hội.'),
    ).toEqual(['Công ty TNHH Thương mại và Dịch vụ Mẫu Phát', 'Hợp tác xã Nông nghiệp Mẫu Sơn']);
  });

  it('knows communes that are named after people', () => {
    expect(bodies('UBND xã Hồ Thị Kỷ họp với phòng Nông nghiệp huyện Hoàng Su Phì.')).toEqual([
      'UBND xã Hồ Thị Kỷ',
      'phòng Nông nghiệp huyện Hoàng Su Phì',
    ]);
  });

  it('finds bodies inside offices, without the person behind them', () => {
    expect(bodies('Chủ tịch UBND tỉnh Lê Đình Mẫu và Bí thư Đảng ủy phường Bà Rịa')).toEqual([
      'UBND tỉnh',
      'Đảng ủy phường Bà Rịa',
    ]);
  });

  it('keeps trades in the names of companies, and names of people apart', () => {
    expect(bodies('Công ty TNHH Trục vớt Bảo Trân và Giám đốc Công ty Trường Hải Trần Bá Mẫu')).toEqual([
      'Công ty TNHH Trục vớt Bảo Trân',
      'Công ty Trường Hải',
    ]);
  });

  it('follows abbreviations that the text explains', () => {
    const facts = factsOf('body', 'Chứng khoán MB (MBS) nhận định. Sau đó MBS dự báo tăng.');
    expect(facts.map(({ text, name }) => [text, name])).toEqual([
      ['Chứng khoán MB', 'Chứng khoán MB'],
      ['MBS', 'Chứng khoán MB'],
      ['MBS', 'Chứng khoán MB'],
    ]);
  });

  it('knows one body by what newspapers shorten and by its full name', () => {
    const names = (...said: string[]) => new Set(factsOf('body', ...said).map(({ name }) => name));
    expect(names('UBND xã Mẫu Sơn họp.', 'Ủy ban nhân dân xã Mẫu Sơn kết luận.')).toEqual(
      new Set(['Ủy ban nhân dân xã Mẫu Sơn']),
    );
    expect(names('Bộ GTVT trình.', 'Bộ Giao thông vận tải lùi.')).toEqual(new Set(['Bộ Giao thông vận tải']));
    expect(names('Sở GD-ĐT tỉnh thi.', 'Sở Giáo dục và Đào tạo tỉnh chấm.').size).toBe(1);
    expect(names('Sở Y tế tỉnh họp.', 'Sở Nội vụ tỉnh họp.').size).toBe(2);
  });

  it('knows a bank by its abbreviation, alone and behind its kind, and with what it is in law or without', () => {
    const names = (said: string) => new Set(factsOf('body', said).map(({ name }) => name));
    const bank = 'Ngân hàng TMCP Mẫu Dân';
    expect(names(`${bank} (MDB) có lãi. MDB họp. Ngân hàng MDB tăng vốn.`)).toEqual(new Set([bank]));
    expect(names(`${bank} (Ngân hàng MDB) có lãi. MDB họp. Ngân hàng Mẫu Dân bán.`)).toEqual(new Set([bank]));
    expect(names(`${bank} - MDB có lãi. MDB họp. Ngân hàng Mẫu Dân bán.`)).toEqual(new Set([`${bank} - MDB`]));
    expect(names('CTCP Thủy sản Mẫu Lai thải. Công ty cổ phần Thủy sản Mẫu Lai nộp phạt.').size).toBe(1);
    expect(names('Công ty TNHH Mẫu Sơn và Công ty Cổ phần Mẫu Khê họp.').size).toBe(2);
  });

  it('gives short forms the long name', () => {
    const facts = factsOf('body', 'UBND TP Đà Nẵng họp.', 'UBND thành phố kết luận.');
    expect(facts.map(({ name }) => name)).toEqual(['UBND TP Đà Nẵng', 'UBND TP Đà Nẵng']);
  });

  it.each([
    'Ban Chỉ huy Phòng thủ dân sự - Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
    'Ban Chỉ huy Phòng thủ khu vực 3 - Ba Gia',
    'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh',
    'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
    'Viện Chiến lược phát triển',
    "BHXH huyện Đăk R'lấp",
    'Sở Lao động - TB&XH',
    'Ban chỉ đạo Trung ương về phòng chống thiên tai',
    'Văn phòng thường trực Ban Chỉ đạo Trung ương về PCTT',
    'Ban Chỉ đạo tổng điều tra dân số và nhà ở Trung ương',
    'Ban Chỉ đạo Tổng điều tra dân số và nhà ở của Trung ương',
    'Ban Chỉ đạo tỉnh Đắk Nông',
    'Ban Chỉ đạo tỉnh về phòng, chống tham nhũng, lãng phí, tiêu cực',
    'Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh',
    'Ủy ban Quốc gia Ứng phó với sự cố, thiên tai, Tìm kiếm cứu nạn',
    'Hội đồng thẩm định xã nông thôn mới tỉnh',
    'Trung tâm Khuyến nông tỉnh',
    'Ban Trị sự Phật giáo huyện Đắk Mil',
    'Nhà máy đường Phụng Hiệp',
    'Bảo hiểm xã hội cơ sở Mai Sơn',
    'KTNN khu vực XII',
    'Ban chỉ đạo liên ngành ATTP tỉnh Đắk Nông',
    'Đội Tuyên truyền Phòng CSGT Công an tỉnh',
    'Ban Kinh tế - Ngân sách',
    'Văn phòng Tỉnh ủy',
    'TAND khu vực 2 - Sơn La',
    'Phòng Thi hành án dân sự khu vực 1',
    'Thuế cơ sở 3 tỉnh Bắc Ninh',
    'Ngân hàng Nhà nước chi nhánh Khu vực 5',
    'Quỹ Cứu trợ tỉnh',
    'Lữ đoàn Pháo binh 572',
    'Trường Mầm non Hoa Ban',
    'Trường THPT chuyên Lê Quý Đôn',
    'CLB Hoàng Anh Gia Lai',
    'Ủy ban Pháp luật và Tư pháp của Quốc hội',
    'Tổng lãnh sự quán Lào tại Đà Nẵng',
    'Sở Văn hóa Thể thao và Du lịch',
    'Cục Đầu tư nước ngoài',
    'Đội Cảnh sát PCCC và CNCH khu vực Hương Sơn',
    'Tòa án quân sự Quân khu 4',
    'Hội Nuôi ong tỉnh Lai Châu',
    'Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn',
    'Hội bảo vệ quyền trẻ em TP',
    'Phòng Cảnh sát phòng cháy chữa cháy & cứu hộ cứu nạn Công an tỉnh Lâm Đồng',
    'Văn phòng Đăng ký đất đai chi nhánh Than Uyên',
    'Đội 589',
    'Ban Chỉ huy PTKV 1 - Phong Thổ',
    'Trường Đại học Kinh tế Quốc dân',
    'Đại học Kinh tế quốc dân',
    'Trường Đại học Khoa học xã hội và Nhân văn',
    'Trường ĐH Tôn Đức Thắng',
    'Trường THPT Nguyễn Thị Minh Khai',
    'THCS Đoàn Thị Điểm',
    'THPT chuyên Hà Nội - Amsterdam',
    'Trung tâm Bảo trợ trẻ em có hoàn cảnh đặc biệt khó khăn tỉnh Quảng Ninh',
    'Cục Giám định Nhà nước về chất lượng công trình xây dựng',
    'Viện Khoa học pháp lý và Kinh doanh quốc tế',
    'Công ty CP Kỹ thuật và Ô tô Trường Hải',
    'Công ty TNHH vận tải và du lịch Ngân Mẫu',
    'Công ty cổ phần đầu tư và khách sạn Mai Mẫu',
    'Công ty Cổ phần Xây dựng và Phát triển hạ tầng Mẫu An',
    'Công ty Quản lý đường sắt Quảng Nam - Đà Nẵng',
    'Công ty Truyền tải điện 1',
    'Công ty Cổ phần đầu tư xây dựng và phát triển An Mẫu',
    'Bệnh viện Nhi đồng Cần Thơ',
    'Bệnh viện nhi đồng Cần Thơ',
    'Hội nghề cá',
    'Ngân hàng TMCP Việt Nam Thịnh Vượng',
    'Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể, hợp tác xã tỉnh',
    'Cảng vụ Hàng không miền Bắc',
    'Trung đoàn Cảnh sát cơ động Nam Trung bộ',
    'Đội CSGT số 1',
    'Cơ quan Khí tượng Hàn Quốc',
    'Ủy ban Quân lực Hạ viện Mỹ',
    'Quỹ Nhi đồng Liên hợp quốc',
    'Hội đồng Bảo an Liên Hợp Quốc',
    'Đại học bang Ohio',
    'CLB Hà Nội FC',
    'Gangwon FC',
    'Macquarie University',
    'UBMTTQVN xã',
    'Vụ Giáo dục Thể chất',
    'Cục Cơ yếu',
    'Bảo tàng Điêu khắc Chăm Đà Nẵng',
    'Bệnh viện Ung thư Đà Nẵng',
    'Tổ chức Hiệp ước Bắc Đại Tây Dương',
    'Hội Độc học môi trường và Hóa học khu vực châu Á - Thái Bình Dương',
    'Ban Chỉ đạo 35 Tỉnh ủy',
    'Ban Chỉ đạo 389 quốc gia',
    'Trung tâm Quản lý điều hành giao thông tỉnh Sơn La',
    'Chi hội Nông dân thôn 5',
    'Văn phòng Công chứng Nguyễn Văn Mẫu',
    'Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh Sơn La',
    'Ủy ban Quốc gia về Chuyển đổi số',
    'Phân hiệu Đại học Đà Nẵng tại Kon Tum',
    'Đoàn cơ sở Sở Y tế tỉnh Sơn La',
    'Cảng hàng không quốc tế Mẫu Nhất',
    'trại giam T16 Bộ Công an',
    'Agribank Gia Lai',
  ])('reads the whole of: %s', (name) => {
    expect(bodies(`Theo ${name}, việc đã xong.`, `Hội nghị do ${name} tổ chức đã kết thúc.`)).toEqual([name, name]);
  });

  it('reads old and new tone marks alike', () => {
    expect(bodies('Tỉnh uỷ Lai Châu', 'Tỉnh ủy Lai Châu')).toEqual(['Tỉnh uỷ Lai Châu', 'Tỉnh ủy Lai Châu']);
  });

  it.each([
    'Bộ trưởng đến dự, ban tổ chức trao giải, công an vào cuộc.',
    'Các cơ quan chức năng và chính quyền địa phương.',
    'Có 11 nước như Hàn Quốc, Đài Loan, Mỹ.',
    'Bão vào Trường Sa, cảnh báo Mỹ, dự báo Nga, đường bộ và bệnh viện gần nhất.',
    'Ban Tổ chức và Ban Giám khảo chấm điểm.',
    'Ban Chỉ đạo yêu cầu các xã báo cáo tỉnh.',
    'Khách ở phòng số 25.',
    'Bãi biển đông người. Ảnh: Google Maps',
  ])('finds none in: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('reads a name in lower case up to "Việt Nam"', () => {
    expect(bodies('Tổng công ty đầu tư phát triển đường cao tốc Việt Nam (VEC) báo cáo.')).toEqual([
      'Tổng công ty đầu tư phát triển đường cao tốc Việt Nam',
      'VEC',
    ]);
  });

  it('takes an abbreviation for a body where it acts twice, and none that stands for a thing', () => {
    expect(bodies('MBV cho biết sẽ mở kho. Theo MBV, việc này đã xong.')).toContain('MBV');
    expect(bodies('Giá của XYZ tăng. GDP sẽ tăng, quy mô của GDP lớn.')).toEqual([]);
  });

  it('takes no abbreviation for a body that names only what it deals with', () => {
    expect(bodies('Bộ Giao thông vận tải (GTVT) sửa quy hoạch GTVT.')).toEqual(['Bộ Giao thông vận tải']);
  });

  it('knows districts that are named after people', () => {
    expect(bodies('Công an huyện Trần Văn Thời vào cuộc.')).toEqual(['Công an huyện Trần Văn Thời']);
  });

  it.each([
    ['Phòng Cảnh sát điều tra tội phạm về ma túy và Công an xã Đồng Lạc', 2],
    ['Cục Quản lý đê điều và Phòng, chống thiên tai báo cáo', 1],
    ['Phòng Nghiệp vụ, Ban Chỉ huy Bộ đội Biên phòng tỉnh Sơn La', 2],
    ['Đội Trinh sát đặc nhiệm thuộc Tiểu đoàn Huấn luyện - Cơ động 2', 2],
    ['Ban CHQS phường Đoàn Kết', 1],
    ['Công ty TNHH Vận tải thủy bộ Hải Sâm và Nhà máy gạch tuynel Vượng Đồng', 2],
    ['Công ty Xổ số kiến thiết Kiên Giang', 1],
    ['Công ty khai thác, chế biến khoáng sản Núi Phèn', 1],
    ['Công ty TNHH đầu tư môi giới bất động sản Lộc Phèn', 1],
    ['Quỹ Khuyến học, khuyến tài Đất Tổ', 1],
    ['Bệnh viện Hữu nghị Việt - Tiệp, Sở GT - VT', 2],
    ['bệnh viện Đa khoa tỉnh Gia Lai và trường mầm non xã Tân Sơn', 2],
    ['Trường THPT tư thục Hà Huy Tập', 1],
    ['Trường THPT Tư thục Phạm Văn Thử', 1],
  ])('reads to the end: %s', (text, count) => {
    const found = bodies(`Sáng nay, ${text}.`);
    expect(found).toHaveLength(count);
    expect(text.split(/, (?=Ban|Sở)| thuộc | và (?=Công an|Nhà máy|trường)| báo cáo/u).filter(Boolean)).toEqual(found);
  });

  it.each([
    ['Người dân tụ tập trước Đại sứ quán Mỹ tại thủ đô.', 'Đại sứ quán Mỹ'],
    ['Lễ viếng ở Bệnh viện Đa khoa Hà Mẫu số 11 Lê Lợi.', 'Bệnh viện Đa khoa Hà Mẫu'],
    ['Học sinh Trường Tiểu học số 2 Mường Mẫu tựu trường.', 'Trường Tiểu học số 2 Mường Mẫu'],
    ['Kỳ họp bàn chương trình của Thường trực HĐND xã 6 tháng cuối năm.', 'Thường trực HĐND xã'],
    ['Thấp hơn là THPT Yên Mẫu 46,5 điểm.', 'THPT Yên Mẫu'],
    ['Công ty TNHH Hoàng Mẫu và ông Lê Văn Mẫu ký hợp đồng.', 'Công ty TNHH Hoàng Mẫu'],
  ])('leaves out where it stands: %s', (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it('tells a bank from its branch', () => {
    const facts = factsOf('body', 'Vietcombank chi nhánh Huế nhận tiền. Vietcombank xác nhận.');
    expect(facts.map(({ name }) => name)).toEqual(['Vietcombank chi nhánh Huế', 'Vietcombank']);
  });

  it('reads "thường trực" and "thường xuyên" as what they are', () => {
    expect(bodies('Ông là Phó Trưởng ban Thường trực Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh.')).toEqual([
      'Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh',
    ]);
    expect(bodies('Tỉnh đoàn thường xuyên nhắc nhở.')).toEqual(['Tỉnh đoàn']);
    expect(bodies('Ông là Trưởng ban Tuyên giáo Tỉnh ủy.')).toEqual(['ban Tuyên giáo Tỉnh ủy']);
  });

  it('knows papers by their names, also behind the reporter', () => {
    expect(bodies('Theo báo Người lao động, phóng viên Dân trí và PV Tuổi Trẻ Online có mặt.')).toEqual([
      'báo Người lao động',
      'Dân trí',
      'Tuổi Trẻ Online',
    ]);
    expect(bodies('Ông trả lời Dân Việt và chia sẻ với Dân trí.')).toEqual(['Dân Việt', 'Dân trí']);
  });

  it.each([
    'Các trung tâm y tế huyện tăng cường trực.',
    'Lãnh đạo ban Chỉ huy quân sự các xã dự.',
    'Nhà máy Điện phân nhôm Mẫu Nông nghỉ; Văn phòng điều hành đóng.',
    'Lãnh đạo các huyện ủy, thị ủy dự.',
    'HỘI THI KỂ CHUYỆN SÁCH HÈ LẦN THỨ HAI',
    'Dùng hệ thống Cổng Dịch vụ công quốc gia.',
    'Còn thiếu giáo viên (mầm non 250, THCS 101 và THPT 126).',
    'Bà đăng lên Facebook cá nhân, người đi xe máy Honda.',
    'Ông Mẫu là Tỉnh ủy viên khóa trước.',
    'Ngày hội Văn hóa, Thể thao và Du lịch khai mạc.',
    'Đoàn sửa các trường học, trạm y tế, trụ sở.',
    'Vụ việc xảy ra ban đêm, ban Chuyên án vào cuộc.',
    'Khách mua 20 máy bay Airbus A321 và một chiếc Boeing 737.',
    'Ông Mẫu tốt nghiệp Đại học tại Liên Xô cũ.',
    'Tại cuộc họp báo Quý II, đề tài khoa học và Trường học số được nêu.',
    'Bệnh nhân nằm ở khoa Ngoại tổng hợp, thủ khoa Luật vào thăm.',
    'Cơ quan Công an vào cuộc, ban chỉ đạo thi của 4 tỉnh họp.',
  ])('takes no more than it should from: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});
