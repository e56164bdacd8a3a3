import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '@/lib/model/article';
import { outletOf } from '@/lib/outlets';
import { loadPlaces } from '@/lib/places';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { compilePlaces } from '@/scripts/compile-places';
import { articleOf } from './facts/article';

const places = loadPlaces(compilePlaces('.'));
const SEED = '../shared/seed/article.txt';

interface Story {
  title?: string;
  sapo?: string;
  body?: string[];
  day?: string | null;
  url?: string;
}

function articleOn({ title = '', sapo, body = [], day = '2024-03-05', url = 'https://example.com/' }: Story): Article {
  const lead: Block[] = sapo ? [{ kind: 'sapo', text: sapo }] : [];
  return { ...articleOf([{ kind: 'title', text: title }, ...lead, ...body], day), url, canonicalUrl: url };
}

/** "text → ids" of every hit. */
function read(story: Story): string[] {
  const article = articleOn(story);
  return findPlaces(article, outletOf(article.url), places).map(
    ({ span, places: ids }) => `${article.blocks[span.block]?.text.slice(span.start, span.end)} → ${ids.join(' ')}`,
  );
}

function focus(story: Story): string[] {
  const article = articleOn(story);
  const outlet = outletOf(article.url);
  const found = focusProvinces(article, outlet, findPlaces(article, outlet, places), places);
  return found.map(({ province }) => province);
}

const inBody = (text: string, day: string | null = '2024-03-05') => read({ body: [text], day });

describe('findPlaces', () => {
  it('follows a chain from commune to province', () => {
    expect(inBody('Đoàn đến xã Chiềng Hắc, huyện Mộc Châu (tỉnh Sơn La) trao quà.')).toEqual([
      'xã Chiềng Hắc → c1:04012',
      'huyện Mộc Châu → d:123',
      'tỉnh Sơn La → son-la',
    ]);
  });

  it.each([
    ['Công an quận 2 (TP.HCM) vào cuộc.', 'quận 2 → d:769'],
    ['Cháy ở Q.9, TP.HCM.', 'Q.9 → d:769'],
    ['Lũ quét ở huyện Hoành Bồ, tỉnh Quảng Ninh.', 'huyện Hoành Bồ → d:193'],
    ['Lũ quét ở huyện Kỳ Sơn (Hòa Bình).', 'huyện Kỳ Sơn → d:148'],
    ['Lũ quét ở huyện Kỳ Sơn, tỉnh Nghệ An.', 'huyện Kỳ Sơn → d:417'],
    ['Công an huyện Từ Liêm, TP Hà Nội vào cuộc.', 'huyện Từ Liêm → d:019 d:021'],
    ['Dự án của tỉnh Hà Tây cũ dở dang.', 'tỉnh Hà Tây → ha-noi'],
  ])('finds what ended as what it went into: %s', (text, hit) => {
    expect(inBody(text, '2018-03-05')).toContain(hit);
  });

  it('leaves names of ended districts that others have too without their type word', () => {
    expect(inBody('Bảo tàng tỉnh Thanh Hóa giữ trống đồng của người Đông Sơn.', '2018-03-05')).toEqual([
      'tỉnh Thanh Hóa → thanh-hoa',
    ]);
  });

  it('takes a district’s name in the headline for it where nothing else is called so', () => {
    const body = ['Người dân ra đảo tránh bão.', 'Côn Đảo có gió cấp 8.'];
    expect(read({ title: 'Côn Đảo: Hụ còi tránh bão', body, day: '2018-03-05' })).toEqual([
      'Côn Đảo → d:755',
      'Côn Đảo → d:755',
    ]);
    expect(read({ title: 'Hụ còi tránh bão', body, day: '2018-03-05' })).toEqual([]);
  });

  it.each(['Hợp tác xã Hồng Gai giao cá.', 'Trạm BOT Cai Lậy giảm phí.', 'Đội khách thắng trên sân vận động Hoa Lư.'])(
    'tells names of other things from places: %s',
    (text) => {
      expect(read({ title: text, day: '2018-03-05' })).toEqual([]);
    },
  );

  it('hands no type word over a dash', () => {
    expect(inBody('Hãng mở tuyến mới từ TP. HCM - Lạng Sơn.').at(-1)).toBe('Lạng Sơn → lang-son');
  });

  it('lets a list share its type word and its whole', () => {
    expect(inBody('Mưa lớn tại các huyện Mường Tè, Than Uyên và Tân Uyên (Lai Châu).')).toEqual([
      'huyện Mường Tè → d:107',
      'Than Uyên → d:110',
      'Tân Uyên → d:111',
      'Lai Châu → lai-chau',
    ]);
  });

  it('reads the items of a list as its type word says, after a comma too', () => {
    const day = '2025-09-01';
    const url = 'https://baolaichau.vn/x';
    expect(read({ body: ['Các xã: Bản Bo, Khun Há ra quân.'], day, url })).toEqual([
      'Bản Bo → c2:03424',
      'Khun Há → c2:03430',
    ]);
    expect(read({ body: ['Đoàn đến xã Phong Thổ, Dào San và Sìn Hồ.'], day, url })).toEqual([
      'xã Phong Thổ → c2:03549',
      'Dào San → c2:03571',
      'Sìn Hồ → c2:03478',
    ]);
    expect(inBody('Đoàn đến xã Bum Nưa, Lai Châu.', day)).toEqual(['xã Bum Nưa → c2:03466', 'Lai Châu → lai-chau']);
  });

  it('takes "(cũ)" for the unit of before the reform', () => {
    const text = 'Tại phường Trúc Bạch (cũ), Hà Nội; xã Đông Anh và thị trấn Đông Anh (cũ).';
    expect(inBody(text, '2025-09-01').slice(0, 2)).toEqual(['phường Trúc Bạch → c1:00004', 'Hà Nội → ha-noi']);
    expect(inBody(text, '2025-09-01').slice(2)).toEqual(['xã Đông Anh → c2:00454', 'thị trấn Đông Anh → c1:00454']);
  });

  it('reads a name by the day: former communes until June 2025, those of today from July', () => {
    const text = 'Lãnh đạo tỉnh Lai Châu thăm xã Pa Ủ.';
    expect(inBody(text, '2025-06-30')).toContain('xã Pa Ủ → c1:03442');
    expect(inBody(text, '2025-07-01')).toContain('xã Pa Ủ → c2:03442');
  });

  it('lets the outlet decide between namesakes', () => {
    const body = ['Chiều 3/9, UBND xã Tân Phú họp bàn việc làm đường.'];
    const day = '2025-09-04';
    expect(read({ body, day, url: 'https://baothainguyen.vn/x' })).toEqual([]);
    expect(read({ body, day, url: 'https://baotayninh.vn/x' })).toEqual(['xã Tân Phú → c2:25549']);
    expect(read({ body, day, url: 'https://baodongthap.vn/x' })).toEqual(['xã Tân Phú → c2:28468']);
  });

  it('gives all candidates where a few remain, and none where there are many', () => {
    expect(inBody('Đội công tác của huyện Tân Châu và huyện Chợ Mới làm việc.')).toEqual([
      'huyện Tân Châu → d:706',
      'huyện Chợ Mới → d:065 d:893',
    ]);
    expect(inBody('Trạm y tế xã Tân Thành vừa sửa xong.')).toEqual([]);
  });

  it.each([
    ['TP.HCM', 'ho-chi-minh'],
    ['TP Hồ Chí Minh', 'ho-chi-minh'],
    ['thành phố Lai Châu', 'd:105'],
    ['tỉnh Lai Châu', 'lai-chau'],
    ['Thừa Thiên - Huế', 'hue'],
    ['Q.3', 'd:770'],
    ['TP. Vinh', 'd:412'],
    ['Hoà Bình', 'hoa-binh'],
    ['Hòa\u00a0Bình', 'hoa-binh'],
    ['Hòa Bình'.normalize('NFD'), 'hoa-binh'],
  ])('knows %s', (name, id) => {
    expect(inBody(`Sáng nay, tại ${name} có mưa.`)).toEqual([`${name} → ${id}`]);
  });

  it.each([
    'Hòa bình là điều ai cũng mong.',
    'Ông Nguyễn Thái Bình nhận quà.',
    'Xe chạy trên đường Điện Biên Phủ và phố Hải Dương.',
    'Thủy điện Sơn La phát điện trở lại.',
    'CLB TP HCM thắng Hà Nội FC.',
    'Công ty cổ phần tinh dầu Thiên Mẫu Gia Lai nộp phạt.',
    'Các nước Thái Bình Dương họp.',
    'Theo Báo Quảng Trị đưa tin.',
    'Chủ tịch Hồ Chí Minh căn dặn.',
    'Tòa nhà cao bằng cây cổ thụ.',
    'Bà trồng rau ở thôn Bình Định.',
    'Lũ về sông Đồng Nai.',
    'Đoàn từ tỉnh Hà Nam (Trung Quốc) sang thăm.',
    'Tuyến Hà Nội - Lào Cai đông khách.',
    'Trường Đại học Cần Thơ tuyển sinh.',
  ])('marks nothing in: %s', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it.each([
    ['Các cảng Hà Tĩnh đón nhiều tàu.', 'ha-tinh'],
    ['Một số bệnh viện Hà Tĩnh đã kín giường.', 'ha-tinh'],
    ['Cảng biển Hà Tĩnh đón nhiều tàu.', 'ha-tinh'],
    ['Cảng Hải Phòng đón nhiều tàu.', null],
    ['Xe đông trên hai đường Điện Biên Phủ và Võ Thị Sáu.', null],
    ['Tàu dừng ở các ga Thanh Hóa, Vinh.', null],
    ['Các chiến sĩ Điện Biên gặp lại nhau.', null],
  ])('tells where several sites are from the name of one: %s', (text, id) => {
    expect(inBody(text).map((hit) => hit.split(' → ')[1])).toEqual(id ? [id] : []);
  });

  it('takes a word in capitals for a place only where the story speaks of it', () => {
    expect(inBody('GIỮ GÌN HÒA BÌNH CHO THẾ HỆ SAU')).toEqual([]);
    expect(read({ title: 'HÒA BÌNH ĐÓN KHÁCH', body: ['Tỉnh Hòa Bình mở lễ hội.'] })).toHaveLength(2);
  });

  it('leaves out a commune that the text puts where our lists have none such', () => {
    const body = ['UBND phường Văn Miếu (quận Đống Đa, Hà Nội) xin lỗi.', 'Phường Văn Miếu hứa sửa.'];
    expect(read({ body })).toEqual(['quận Đống Đa → d:006', 'Hà Nội → ha-noi']);
  });

  it('knows districts and communes that are islands', () => {
    const body = ['Huyện đảo Hoàng Sa thuộc thành phố Đà Nẵng.'];
    expect(read({ body, day: '2018-03-02' })).toContain('Huyện đảo Hoàng Sa → d:498');
  });

  it('takes no word of code for a type word', () => {
    expect(inBody('Anh ở constructor. Lai Châu')).toEqual(['Lai Châu → lai-chau']);
  });

  it('takes the neighbour behind “với” for no province that a district lies in', () => {
    const body = ['Đồng Nai lập chốt ở chỗ giáp ranh giữa huyện Xuân Lộc với tỉnh Bình Thuận.'];
    expect(read({ body, day: '2019-03-22' })).toContain('huyện Xuân Lộc → d:741');
  });

  it('reads a district’s bare name where its province is spoken of, and no more after the reform', () => {
    const body = ['Người dân Sìn Hồ thu hoạch chè.', 'Tỉnh Lai Châu hỗ trợ giống.'];
    expect(read({ body })).toContain('Sìn Hồ → d:108');
    expect(read({ body, day: '2025-08-01' })).toEqual(['Tỉnh Lai Châu → lai-chau']);
    expect(read({ body: ['Người dân Sìn Hồ thu hoạch chè.'] })).toEqual([]);
  });

  it('knows a city that the reform ended where the headline names it', () => {
    const story = {
      title: 'Đà Lạt rộn ràng đầu xuân',
      body: ['Khách tới Đà Lạt rồi xuống Nha Trang.'],
      day: '2026-03-05',
    };
    expect(read(story)).toEqual(['Đà Lạt → d:672', 'Đà Lạt → d:672']);
    expect(read({ ...story, title: 'Du xuân' })).toEqual([]);
  });
});

describe('focusProvinces', () => {
  it('has the province that an undated story names for the unnamed one of an office that has another name by now', () => {
    const body = [
      'Chi nhánh đầu tiên tại Đắk Nông mở cửa.',
      'Lãnh đạo tỉnh dự lễ; trên địa bàn tỉnh có chín ngân hàng.',
    ];
    expect(focus({ title: 'Mở chi nhánh', body, day: null, url: 'https://sgtvt.daknong.gov.vn/x/' })).toEqual([
      'dak-nong',
    ]);
  });

  it.each([
    'TT (Hà Nội) – Trong mười năm tới, thu nhập bình quân dự kiến tăng gấp ba.',
    'Hà Nội (TTXVN 4/3) – Trong mười năm tới, thu nhập bình quân dự kiến tăng gấp ba.',
    'Ca sĩ Hà Giang vừa ra mắt bài hát mới, mất hai năm chuẩn bị.',
  ])('counts neither datelines nor people: %s', (text) => {
    expect(focus({ title: 'Tin ngày', sapo: text })).toEqual([]);
  });

  it('does not count where a hospital of the whole country stands', () => {
    const sapo = 'Bé trai ở tỉnh Lai Châu bị rắn cắn, được chuyển xuống Bệnh viện Nhi Trung ương, Hà Nội.';
    expect(focus({ title: 'Cứu bé trai ở Lai Châu', sapo })).toEqual(['lai-chau']);
  });

  it('takes an outlet’s own province, and one that alone is named with its parts, wherever they stand', () => {
    const body = ['Bốn giờ sáng, lò rèn đỏ lửa.', 'Khách đợi ngoài hiên.', 'Năm nay tỉnh Quảng Bình đón nhiều khách.'];
    const day = '2024-12-06';
    expect(focus({ title: 'Đón vị khách thứ 500.000', body, day, url: 'https://baoquangbinh.vn/x' })).toEqual([
      'quang-binh',
    ]);
    expect(focus({ title: 'Đón vị khách thứ 500.000', body, day })).toEqual([]);
    const long = [...body.slice(0, 2), 'Ở Phúc Sen (huyện Quảng Hòa, tỉnh Cao Bằng), 140 hộ còn theo nghề.'];
    expect(focus({ title: 'Giữ nghề rèn trong lòng phố', body: long, day })).toEqual(['cao-bang']);
  });

  it.each([
    ['Khách đi từ Thừa Thiên Huế đến Khánh Hòa đông hơn mọi năm.', []],
    ['Ông cứu sống hành khách trên chuyến bay từ Seoul về Hà Nội.', []],
    ['Hai cha con bán trâu, lên Hà Nội chữa bệnh.', []],
    ['Lễ hội đông vui. Tỉnh Phú Thọ huy động 3.000 người giữ trật tự.', ['phu-tho']],
    ['Xe tải chạy hướng Đồng Nai đi Lâm Đồng thì bị Công an tỉnh Tây Ninh giữ.', ['tay-ninh']],
  ])('tells ways from what the story is about: %s', (text, provinces) => {
    expect(focus({ title: 'Tin trong ngày', body: ['Chuyện kể hôm nay.', text], day: '2025-03-10' })).toEqual(
      provinces,
    );
  });

  it.each([
    ['Nhiều trường học Hà Tĩnh nghỉ học', ['ha-tinh']],
    ['Các bệnh viện Hà Tĩnh đã kín giường', ['ha-tinh']],
    ['Các cảng Hà Tĩnh đón nhiều tàu', ['ha-tinh']],
    ['Trường Hà Tĩnh nghỉ học', []],
  ])('takes several sites in a province for no institution with its name: %s', (title, provinces) => {
    expect(focus({ title, body: ['Mưa kéo dài đã ba ngày.'] })).toEqual(provinces);
  });

  it('takes where in the whole country something happens from a headline that says it', () => {
    expect(focus({ title: 'Cháy kho gỗ ở TP.HCM', body: ['Đám cháy kéo dài hai giờ.'] })).toEqual(['ho-chi-minh']);
    expect(focus({ title: 'Hội thảo về gỗ diễn ra tại TP.HCM', body: ['Hội thảo kéo dài hai giờ.'] })).toEqual([]);
  });

  it('takes what is in the city of the outlet for what its story is about', () => {
    const body = ['Tuyến đường ven đê ở thành phố Hà Nội thông xe.'];
    expect(focus({ title: 'Đường ven đê thông xe', body, url: 'https://kinhtedothi.vn/x' })).toEqual(['ha-noi']);
  });

  it.each([
    ['where the whole country meets', 'Sáng 5/3, tại Hà Nội, một tạp chí khoa học ra số đầu.', []],
    ['a shop somewhere in the city', 'Chủ một cửa hàng ở TP.HCM kể chuyện nghề.', []],
    [
      'shops of the city',
      'Cửa hàng ở TP.HCM đông khách. Theo ghi nhận tại TP.HCM, giá hoa không đổi.',
      ['ho-chi-minh'],
    ],
    ['the city itself', 'Giá hoa không đổi, các chợ của Hà Nội đông khách.', ['ha-noi']],
    ['a member of parliament', 'Đại biểu Lò Thị Mây (đoàn Sơn La) đề nghị giảm thuế.', []],
    ['both ends of a line', 'Ngành đường sắt thêm tàu Hà Nội - Lào Cai dịp lễ.', []],
    ['a newspaper', 'Theo báo Pháp luật TP.HCM, Công an tỉnh Sơn La đã vào cuộc.', ['son-la']],
    ['the province’s own hospital', 'Bệnh viện Đa khoa tỉnh Sơn La cứu bé trai 6 tuổi.', ['son-la']],
    ['a teacher’s school', 'Cô Lan, giáo viên Trường THPT Hoa Sen, TP.HCM, khen đề hay.', []],
    ['a school of the province', 'Trường Tiểu học Hoa Sen, TP Sơn La cho học sinh nghỉ.', ['son-la']],
    ['a department', 'Sở Tài nguyên và Môi trường Sơn La lấy mẫu nước.', ['son-la']],
    ['schools of a province', 'Gần 200 trường ở Sơn La cho học sinh nghỉ.', ['son-la']],
    ['no school in an environment', 'Xe chở rác của Công ty Môi trường đô thị Sơn La hỏng.', ['son-la']],
    ['no school in a building site', 'Gần 300 kỹ sư bám công trường Sơn La.', ['son-la']],
    ['no school in a street', 'Chợ hoa mở ở số 12 Trường Chinh, Sơn La.', ['son-la']],
    ['whose lawyers explain', 'Luật sư Lò Văn Mây (Đoàn luật sư TP. HCM) nói rõ điều này.', []],
    ['a lawyer’s city', 'Luật sư Lò Văn Mây (Hà Nội) nói rõ điều này.', []],
    ['a trade’s association', 'Chủ tịch Hiệp hội Gỗ TP. HCM mong giá không đổi.', []],
    ['where an accused lives', 'Lò Văn Mây (SN 1978, ở phường Lĩnh Nam, TP Hà Nội) khai nhận.', []],
    ['a mountain called after a lady', 'Đông đảo bạn trẻ leo núi Bà Đen (Tây Ninh) đón bình minh.', ['tay-ninh']],
    ['a canal called after a man', 'Đường mới chạy dọc kênh Ông Cọp (Kiên Giang).', ['kien-giang']],
    ['a temple of a goddess', 'Lễ hội miếu Bà Chúa Xứ (An Giang) đón đông khách.', ['an-giang']],
    ['a grave', 'Khách viếng mộ cô Sáu (Bà Rịa - Vũng Tàu) suốt đêm.', ['ba-ria-vung-tau']],
    ['a place’s people', 'Lũ về, bà con bản Nà Hin (Sơn La) dời nhà.', ['son-la']],
    ['what begins with the word for an elder', 'Mưa to ở miền núi, cụ thể ở bản Nà Hin (Sơn La).', ['son-la']],
    ['a lady whose sentence begins', 'Bà Đen (Tây Ninh) cười. Bà Lò Thị Mây (Sơn La) cũng vậy.', []],
    ['a lady who is honoured by a capital', 'Thư của Bà Lò Thị Mây (Sơn La) đến sáng nay.', []],
    ['a man’s family', 'Đoàn thăm gia đình ông Lò Văn Mây (Sơn La).', []],
    ['how old one of them is', 'Lò Văn Mây (46 tuổi, ở phường Lĩnh Nam, TP Hà Nội) khai nhận.', []],
    ['a seat and its floor', 'Công ty có trụ sở tại tầng 5, tòa nhà số 10 Hồ Giám, quận Đống Đa.', []],
    ['an abbreviated city', 'Cháy ở một kho gỗ thuộc TP HCM.', ['ho-chi-minh']],
    ['prices of places', 'Sáng nay, giá tiêu tại Đắk Lắk 150.000 đồng/kg, Gia Lai 149.000 đồng/kg.', []],
    [
      'the temperature of one place',
      'Nhiệt độ ở tỉnh Lai Châu giảm 6 - 8 độ C, trâu bò phải nhốt chuồng.',
      ['lai-chau'],
    ],
    ['the city with its type word', 'Đêm qua, một kho gỗ tại thành phố Hà Nội bốc cháy.', ['ha-noi']],
    ['its people all together', 'Hàng nghìn người dân Bến Tre xem đua ghe, nông dân Bến Tre được mùa.', ['ben-tre']],
    ['whose trees fell', 'Cây đổ bật gốc, Bến Tre cho dọn đường trong đêm.', ['ben-tre']],
    ['where a child was born', 'Ba bé trai sinh tại Huế sáng nay đều khỏe.', ['hue']],
    ['where pupils go to school', 'Hơn 900 học sinh tại Bến Tre được nghỉ học.', ['ben-tre']],
    ['the land of a place', 'Công ty bỏ hoang hàng chục ha đất Bến Tre.', ['ben-tre']],
    ['temperatures of places', 'Sáng nay, Y Tý (Lào Cai) còn 2 độ, Mộc Châu (Sơn La) 4 độ.', []],
  ])('reads %s', (_, text, provinces) => {
    expect(focus({ title: 'Tin trong ngày', body: [text], day: '2024-11-06' })).toEqual(provinces);
  });

  it('takes a province’s bare name for its team where the story is about matches', () => {
    const story = {
      title: 'Nam Định cầm hòa Hải Phòng',
      body: ['Tiền vệ của Nam Định ghi bàn đầu trận đấu, HLV Hải Phòng thay ba cầu thủ.'],
    };
    expect(focus(story)).toEqual([]);
    expect(focus({ ...story, body: [...story.body, 'Công an thành phố Hải Phòng giữ 3 người gây rối.'] })).toEqual([
      'hai-phong',
    ]);
    expect(focus({ ...story, body: ['Nam Định tiếp đoàn Hải Phòng.'] })).toEqual(['nam-dinh', 'hai-phong']);
  });

  it.each(['nhạc sĩ', 'Họa sĩ', 'nghệ nhân', 'NSƯT', 'MC', 'cô giáo', 'luật sư', 'TS'])(
    'takes no person for a province, called %s once and then by the name alone',
    (calling) => {
      const body = [`Tối qua, ${calling} Hà Giang kể chuyện nghề.`, 'Năm nay, Hà Giang dự định nghỉ một thời gian.'];
      const story = { title: `${calling} Hà Giang kể chuyện nghề`, body };
      expect(focus(story)).toEqual([]);
      expect(read(story)).toEqual([]);
      expect(focus({ ...story, url: 'https://baohagiang.vn/x' })).toEqual(['ha-giang']);
    },
  );

  it.each([
    'Các nghệ nhân Hà Giang dệt khăn suốt đêm.',
    '12 nghệ nhân Hà Giang dệt khăn suốt đêm.',
    'Hội Nghệ nhân Hà Giang dệt khăn suốt đêm.',
    'Học sinh Hà Giang dệt khăn suốt đêm.',
    'Nghệ nhân Hà Giang Lò Thị Mây dệt khăn suốt đêm.',
    'Nghệ nhân Hà Giang dệt khăn suốt đêm. Lễ hội mở ở tỉnh Hà Giang.',
    'Nghệ nhân Hà Giang dệt khăn suốt đêm. Lễ hội mở ở huyện Đồng Văn.',
    'Nghệ nhân Hà Giang dệt khăn suốt đêm. Công an Hà Giang giữ trật tự.',
    'Nghệ nhân Hà Giang dệt khăn suốt đêm. Lễ hội mở ở Hà Giang.',
  ])('knows the people of a province from one who is called like it: %s', (text) => {
    expect(focus({ title: 'Nghệ nhân Hà Giang dệt khăn', body: [text] })).toEqual(['ha-giang']);
  });

  it('takes the craftsmen and doctors of a city for those of the city', () => {
    const body = ['Bác sĩ Hải Phòng mổ cứu bé gái.', 'Nhiều ngày qua, Hải Phòng mưa to.'];
    expect(focus({ title: 'Bác sĩ Hải Phòng cứu bé gái', body })).toEqual(['hai-phong']);
  });

  it('takes a team for its province in the province’s own paper', () => {
    const body = ['Tiền vệ chủ nhà ghi bàn đầu trận đấu, HLV Thanh Hóa thay ba cầu thủ.', 'Hải Phòng lên thứ ba.'];
    expect(focus({ title: 'Hải Phòng thắng ngược Thanh Hóa', body, url: 'https://baohaiphong.vn/x' })).toEqual([
      'hai-phong',
    ]);
  });

  it('takes the leaders of a province for its authority', () => {
    const body = ['Khách đến từ sớm.', 'Bến xe chật kín.', 'Lãnh đạo tỉnh Bến Tre tặng hoa.'];
    expect(focus({ title: 'Đón những vị khách đầu năm', body })).toEqual(['ben-tre']);
  });

  it('asks more of a province that the headline does not name', () => {
    const others = Array.from({ length: 3 }, () => 'Công an tỉnh Sơn La khen thưởng.');
    const body = ['Công an tỉnh Sơn La bắt hai người, Công an tỉnh Hà Nam có mặt.', ...others];
    expect(focus({ title: 'Sơn La bắt hai người', body, day: '2024-11-06' })).toEqual(['son-la']);
    const headed = ['Công an tỉnh Sơn La bắt hai người.', 'Công an tỉnh Hà Nam có mặt.', ...others];
    expect(focus({ title: 'Hà Nam giúp Sơn La bắt hai người', body: headed, day: '2024-11-06' })).toEqual([
      'son-la',
      'ha-nam',
    ]);
  });

  it('takes all provinces of a headline that the story goes on to tell of', () => {
    const others = Array.from({ length: 5 }, () => 'Công an tỉnh Hòa Bình vào cuộc.');
    const body = [...others, 'Sơn La chưa công bố.', 'Danh sách của Sơn La vẫn đợi.'];
    expect(focus({ title: 'Hòa Bình công bố, Sơn La im lặng', body, day: '2019-03-20' })).toEqual([
      'hoa-binh',
      'son-la',
    ]);
  });

  it('takes the bar of a city for its subject where the headline names it', () => {
    expect(focus({ title: 'Đoàn luật sư TP. HCM xóa tên một luật sư', body: ['Việc xảy ra hôm qua.'] })).toEqual([
      'ho-chi-minh',
    ]);
  });

  it('takes shops of the two great cities for no place of a story about prices', () => {
    const body = ['Sáng nay, các cửa hàng của Hà Nội mua vào 36,4 triệu đồng.', 'Chợ Hà Nội đông khách.'];
    expect(focus({ title: 'Giá vàng hôm nay: Nhích lên', body })).toEqual([]);
    expect(focus({ title: 'Giá hoa hôm nay: Nhích lên', body })).toEqual(['ha-noi']);
  });

  it('does not count the city that somebody comes from', () => {
    const body = ['Lãnh đạo tỉnh Cà Mau tặng hoa cho phi hành đoàn.'];
    expect(focus({ title: 'Cà Mau đón chuyến bay đầu tiên từ Hà Nội', body })).toEqual(['ca-mau']);
  });

  it('takes the police of a city’s streets for its authority', () => {
    expect(focus({ title: 'Kẹt xe', body: ['Xe chết máy giữa cầu.', 'CSGT TP.HCM phân luồng.'] })).toEqual([
      'ho-chi-minh',
    ]);
  });

  it('knows the province of an association that only says that it is the province’s', () => {
    const body = ['Sáng 2/2, Hội Nhà báo tỉnh khai mạc Hội báo Xuân.', 'Đoàn Nghệ An mang đến gian trưng bày riêng.'];
    expect(focus({ title: 'Hội báo Xuân', body, day: '2025-02-03', url: 'https://baophuyen.vn/x' })).toEqual([
      'phu-yen',
    ]);
  });

  it('names the province of the title', () => {
    expect(focus({ title: 'Lai Châu: Khai mạc hội xuân', body: ['Sáng nay, lễ hội bắt đầu.'] })).toEqual(['lai-chau']);
  });

  it('names provinces as on the day of publication', () => {
    const story = { title: 'Bình Dương sửa đường', body: ['UBND tỉnh Bình Dương cho biết.'] };
    expect(focus({ ...story, day: '2025-06-30' })).toEqual(['binh-duong']);
    expect(focus({ ...story, day: '2025-07-01' })).toEqual(['ho-chi-minh']);
    expect(focus({ ...story, day: null })).toEqual(['binh-duong']);
  });

  it('does not count where people come from, nor comparisons', () => {
    const body = [
      'Công an TP Đà Nẵng bắt Trần Văn A (30 tuổi, quê Thanh Hóa) và Lê Văn B (trú huyện Núi Thành, Quảng Nam).',
      'Cũng như Hải Phòng, Đà Nẵng tăng tuần tra.',
    ];
    expect(focus({ body })).toEqual(['da-nang']);
  });

  it.each([
    ['what grew more', 'Giá thanh long ở Bình Thuận cao hơn Long An 3.000 đồng.', ['binh-thuan']],
    ['what was chosen instead', 'Nhà máy đặt ở tỉnh Thái Bình thay vì Hải Phòng.', ['thai-binh']],
    ['a visitor’s home', 'Khách đến từ Hải Phòng khen cơm lam ở tỉnh Sơn La.', ['son-la']],
    ['where goods come from', 'Xe chở dưa từ Gia Lai, Đắk Lắk kẹt ở tỉnh Lạng Sơn.', ['lang-son']],
    ['who came and gave', 'Cựu chiến binh từ Long An góp gạch xây trường ở tỉnh Đồng Tháp.', ['dong-thap']],
    ['a pupil’s school', 'Các em học chuyên Lam Sơn (Thanh Hóa), THPT chuyên Hùng Vương (Phú Thọ).', []],
    ['where a car is registered', 'Xe mang BKS Nghệ An lật ở tỉnh Sơn La.', ['son-la']],
    ['a firm’s seat', 'Ngân hàng có trụ sở tại TP.HCM mở chi nhánh ở tỉnh Gia Lai.', ['gia-lai']],
    ['examples', 'Người dùng tìm những từ khóa như: Đà Nẵng, Hải Phòng, nên Công an tỉnh Sơn La cảnh báo.', ['son-la']],
    ['a troupe’s home', 'Vở diễn của Đoàn kịch Hải Phòng ra mắt ở tỉnh Sơn La.', ['son-la']],
    ['both ends of a flight', 'Chặng bay Hà Nội - Đà Nẵng hết chỗ.', []],
    ['both ends of a plane’s way', 'Khách trên máy bay TP. HCM đi Hà Nội nghe cảnh báo giả.', []],
    ['all that is flown between', 'Hãng hủy các chuyến VN426, VN427 giữa TP. HCM và Hải Phòng, Cần Thơ.', []],
    [
      'who works together',
      'Chuyến đò mở ra hợp tác giữa hai bờ. Lễ ký giữa Sơn La và Lai Châu.',
      ['son-la', 'lai-chau'],
    ],
    ['where somebody’s family is from', 'Cô gái gốc Huế, quê nội Bến Tre, quê ngoại ở Quảng Ngãi mở quán.', []],
    ['whose daughter somebody is', 'Lò Thị Mây, con gái xứ Huế, mở quán ở tỉnh Sơn La.', ['son-la']],
    ['what somebody is', 'Lò Văn Páo là dân Bến Tre, mở quán ở tỉnh Sơn La.', ['son-la']],
    ['where somebody was born', 'Lò Thị Mây, sinh tại Huế, mở quán. Cô gái sinh ở Bến Tre này đã 30 tuổi.', []],
    ['the other end of a line', 'Hãng mở đường bay thẳng Vinh – Đà Lạt, thêm chuyến bay Vinh - Đà Lạt buổi tối.', []],
    ['one station among others', 'Lúc 13 giờ, nhiệt độ ở nhiều nơi vượt 38 độ: Láng 38,6 độ, Việt Trì 38,8 độ.', []],
    ['where somebody is bound', 'Hai cha con đón xe đi TP HCM chữa bệnh.', []],
    [
      'where cars are registered',
      'Ôtô màu xanh, biển số Hà Nam, húc xe biển số trắng TP HCM ở tỉnh Sơn La.',
      ['son-la'],
    ],
    [
      'who heard of it at sea',
      'Đài thông tin Duyên hải Đà Nẵng nhận tin tàu của tỉnh Quảng Ngãi bị nạn.',
      ['quang-ngai'],
    ],
    ['where heads of states met', 'Hai tổng thống gặp nhau bên lề Hội nghị Cấp cao APEC tại Đà Nẵng.', []],
    [
      'whom a member of parliament speaks for',
      'Đại biểu Sơn La đồng tình, đại biểu Quốc hội tỉnh Hà Nam cũng vậy.',
      [],
    ],
    [
      'a member of parliament by the delegation',
      'Bà Lò Thị Mây, Phó trưởng Đoàn ĐBQH tỉnh Sơn La, đề nghị giảm thuế.',
      [],
    ],
    ['where a delegation meets voters', 'Ngày 5/11, Đoàn ĐBQH tỉnh Sơn La gặp các đại biểu của xã.', ['son-la']],
    ['a hospital in brackets', 'Bệnh viện Bạch Mai (Hà Nội) cứu bé trai 6 tuổi ở tỉnh Sơn La.', []],
  ])('does not count %s', (_, text, provinces) => {
    expect(focus({ title: 'Tin trong ngày', body: [text], day: '2024-11-06' })).toEqual(provinces);
  });

  it('counts where a headline sees or learns something from', () => {
    expect(focus({ title: 'Chuyển đổi số nhìn từ Sơn La', body: ['Mỗi bản có một tổ công nghệ.'] })).toEqual([
      'son-la',
    ]);
  });

  it('reads the unnamed province of a provincial outlet', () => {
    const body = ['UBND tỉnh yêu cầu các sở, ngành trên địa bàn tỉnh vào cuộc.'];
    expect(focus({ body, url: 'https://baolaichau.vn/x' })).toEqual(['lai-chau']);
    expect(focus({ body, url: 'https://sonnptnt.laichau.gov.vn/x' })).toEqual(['lai-chau']);
    expect(focus({ body })).toEqual([]);
    const first = ['Chợ hoa mở sớm.', 'Tỉnh miễn phí mặt bằng cho hộ nghèo.'];
    expect(focus({ body: first, url: 'https://baolaichau.vn/x' })).toEqual(['lai-chau']);
    const others = ['Tỉnh cho sửa lại mái chợ.', 'Tỉnh bố trí 3 tỷ đồng làm chợ.', 'Tỉnh quyết định dời chợ.'];
    const amid = 'Năm nay, tỉnh tổ chức đoàn đến thăm chợ.';
    for (const text of ['Toàn tỉnh có 12 chợ như vậy.', 'Lãnh đạo tỉnh đến thăm chợ.', amid, ...others]) {
      expect(focus({ body: ['Chợ hoa mở sớm.', text], url: 'https://baolaichau.vn/x' })).toEqual(['lai-chau']);
    }
    const waking = ['Chợ hoa mở sớm.', 'Tỉnh dậy, bà lão ra chợ.'];
    expect(focus({ body: waking, url: 'https://baolaichau.vn/x' })).toEqual([]);
  });

  it.each([
    'Các trạm được trang bị máy siêu âm bằng nguồn vượt thu ngân sách tỉnh.',
    'Hội chợ khai mạc tối qua ở quảng trường trung tâm tỉnh.',
  ])('knows the unnamed province by its money and its centre: %s', (text) => {
    const title = 'Thêm mười bốn trạm y tế đạt chuẩn';
    expect(focus({ title, sapo: text, body: [], day: '2026-06-09', url: 'https://baonghean.vn/a.html' })).toEqual([
      'nghe-an',
    ]);
  });

  it.each([
    'Bệnh viện Đa khoa tỉnh',
    'Bệnh viện Sản - Nhi tỉnh',
    'Bệnh viện tỉnh',
    'Thư viện tỉnh',
    'Trường Chính trị tỉnh',
    'Trung tâm Kiểm soát bệnh tật tỉnh',
    'Đài PT-TH tỉnh',
    'Đài Phát thanh và Truyền hình tỉnh',
    'Thanh tra tỉnh',
    'Kho bạc Nhà nước tỉnh',
    'Tòa án tỉnh',
    'Tòa án nhân dân tỉnh',
    'TAND tỉnh',
    'Viện Kiểm sát nhân dân tỉnh',
    'VKSND tỉnh',
    'Nhà văn hóa Lao động tỉnh',
    'Sở Y tế tỉnh',
  ])('knows the unnamed province by what serves it: %s', (body) => {
    const read = (text: string, url = 'https://baonghean.vn/a.html') =>
      focus({ title: 'Thêm mười bốn lớp buổi tối', body: [text], day: '2026-06-09', url });
    expect(read(`${body} mở lớp đầu tiên vào thứ Hai.`)).toEqual(['nghe-an']);
    expect(read(`Lớp đầu tiên mở ở ${body}.`)).toEqual(['nghe-an']);
    expect(read(`${body} Sơn La mở lớp đầu tiên.`)).not.toContain('nghe-an');
    expect(read(`${body} bạn mở lớp đầu tiên.`)).toEqual([]);
    expect(read(`${body} mở lớp đầu tiên vào thứ Hai.`, 'https://vnexpress.net/a.html')).toEqual([]);
  });

  it.each([
    'Bệnh viện tuyến tỉnh nào cũng thiếu bác sĩ gây mê.',
    'Bệnh viện Bạch Mai nhận bệnh nhân của các tỉnh phía Bắc.',
    'Trung tâm dạy nghề cho thanh niên từ nhiều tỉnh về.',
    'Đài Loan có nhiều tỉnh cũ.',
  ])('takes no province at all for the outlet’s: %s', (text) => {
    expect(focus({ title: 'Tin y tế', body: [text], day: '2026-06-09', url: 'https://baonghean.vn/a.html' })).toEqual(
      [],
    );
  });

  it('has the province of the headline for the unnamed one, where the outlet’s own is not named', () => {
    const story = { body: ['Nhiều con bò bị sốt.', 'Công an tỉnh vào cuộc.'], url: 'https://baolaichau.vn/x' };
    expect(focus({ title: 'Gia Lai: Bò chết hàng loạt', ...story })).toEqual(['gia-lai']);
    expect(focus({ title: 'Bò chết hàng loạt', ...story })).toEqual(['lai-chau']);
  });

  it('takes no foreign province or city for the outlet’s own', () => {
    const url = 'https://hanoimoi.vn/x';
    const body = ['Nửa số nhà hàng trong thành phố đóng cửa.'];
    expect(focus({ title: 'Bão tuyết kéo dài', body, url })).toEqual([]);
    expect(focus({ title: 'Bão kéo dài', body: [...body, 'Sở Công Thương lo đủ hàng.'], url })).toEqual(['ha-noi']);
  });

  it('takes the unnamed province for the one that a story is about from elsewhere', () => {
    const body = ['Công an tỉnh Sơn La bắt hai người.', 'UBND tỉnh khen thưởng.', 'Công an tỉnh còn tìm một người.'];
    expect(focus({ title: 'Bắt hai người', body, day: '2024-11-06', url: 'https://baolaichau.vn/x' })).toEqual([
      'son-la',
    ]);
  });

  it('lets a provincial outlet tell national news without making it local', () => {
    const sapo = 'Sáng 5/3, tại Hà Nội, Thủ tướng Chính phủ chủ trì hội nghị toàn quốc.';
    expect(focus({ title: 'Hội nghị toàn quốc về chuyển đổi số', sapo, url: 'https://baolaichau.vn/x' })).toEqual([]);
  });

  it.each([
    ['a seat', 'Đại học Quốc gia TP.HCM và Đại học Quốc gia Hà Nội công bố đề án.'],
    ['a house of the whole country', 'Tại Nhà Quốc hội, Hà Nội, các đại biểu thảo luận ở tổ.'],
    ['a list of many', 'Mưa ở Hà Giang, Cao Bằng, Lạng Sơn, Bắc Kạn, Thái Nguyên và Tuyên Quang.'],
    ['nothing of ours', 'Quốc hội Nhật Bản thông qua ngân sách.'],
  ])('is empty for %s', (_, text) => {
    expect(focus({ title: 'Tin trong ngày', body: [text] })).toEqual([]);
  });

  it('does not count captions', () => {
    const article = articleOn({ title: 'Chuyện làng nghề', body: ['Nghề cũ hồi sinh.'] });
    article.blocks.push({ kind: 'image', text: 'Nghệ nhân ở tỉnh Bắc Ninh và thành phố Bắc Ninh.' });
    const hits = findPlaces(article, null, places);
    expect(hits).toHaveLength(2);
    expect(focusProvinces(article, null, hits, places)).toEqual([]);
  });

  it('gives weights that add up to one, the weightiest first', () => {
    const article = articleOn({
      title: 'Lào Cai, Yên Bái phối hợp giữ rừng',
      body: ['UBND tỉnh Lào Cai ký quy chế.', 'Yên Bái cũng ký.'],
    });
    const weights = focusProvinces(article, null, findPlaces(article, null, places), places);
    expect(weights.map(({ province }) => province)).toEqual(['lao-cai', 'yen-bai']);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    expect(weights[0]?.weight).toBeGreaterThan(weights[1]?.weight ?? 1);
  });

  it.skipIf(!existsSync(SEED))('finds Lai Châu in the article that the project grew from', () => {
    const [title = '', sapo = '', ...body] = readFileSync(SEED, 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(focus({ title, sapo, body, day: '2022-05-25' })).toEqual(['lai-chau']);
  });
});
