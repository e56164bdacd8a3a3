import { Phrases, phraseSet } from '../words';

/**
 * How a body's name goes on behind its first words.
 * - `whole`: a name by itself; a territory or another body may follow ("Tỉnh ủy Lai Châu").
 * - `area`: a name only with a territory or another body ("UBND huyện …", "Công an tỉnh").
 * - `strict`: a name only with a territory that its type word or the list of provinces tells ("Thuế tỉnh …").
 * - `field`: a name only with what it deals with ("Sở Tài chính", "Trung tâm …").
 * - `ministry`: as `field`, and a field with "và" in it is one of those listed.
 * - `company`: as `proper`, and its trade may stand in the name in lower case ("Công ty Trục vớt Bảo Trân").
 * - `proper`: a name only with a proper name ("báo Tuổi Trẻ", "shop …").
 * - `task`: a name only with what it is for, which runs in lower case up to its territory ("Ban Chỉ đạo …").
 * - `agency`: a name only with what it deals with and the country or body that it is of ("Cơ quan Khí tượng Hàn Quốc").
 * - `fixed`: nothing follows ("Bộ Chính trị").
 */
export type Growth =
  | 'whole'
  | 'area'
  | 'strict'
  | 'ministry'
  | 'company'
  | 'field'
  | 'proper'
  | 'task'
  | 'agency'
  | 'fixed';

/** First words of bodies' names. Lower case in the text is allowed where `LOWER` says so. */
export const HEADS = new Phrases<Growth>()
  .add(
    `
      Chính phủ | Quốc hội | Bộ Chính trị | Ban Bí thư | Ban Bí thư Trung ương Đảng | Ủy ban Thường vụ Quốc hội
      UBTVQH | Hội đồng Bầu cử Quốc gia | Thanh tra Chính phủ | Văn phòng Chính phủ | Văn phòng Quốc hội
      Văn phòng Trung ương Đảng | Văn phòng Chủ tịch nước | Quân ủy Trung ương | Đảng Cộng sản Việt Nam
      Quân đội nhân dân Việt Nam | Công an nhân dân Việt Nam | Liên hợp quốc | Liên hiệp quốc | Ngân hàng Thế giới
      Liên minh châu Âu | Kiểm toán Nhà nước | Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương
      Tòa án nhân dân tối cao | TAND tối cao | Viện Kiểm sát nhân dân tối cao
      Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn
      Ủy ban Quốc gia Ứng phó với sự cố, thiên tai, Tìm kiếm cứu nạn
      Ủy ban Quốc gia Ứng phó sự cố, thiên tai, Tìm kiếm cứu nạn | Ủy ban Quốc gia Tìm kiếm cứu nạn | VKSND tối cao
      Viện KSND tối cao | Hạ viện | Thượng viện | Hội đồng Bảo an | Hội đồng Bảo an LHQ | Hội đồng Bảo an Liên hợp quốc
      Hội đồng Bảo an Liên hiệp quốc | Đại hội đồng Liên hợp quốc | Tổng Liên đoàn Lao động Việt Nam
      Thông tấn xã Việt Nam | TTXVN | Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Bảo hiểm xã hội Việt Nam
      Tập đoàn Điện lực Việt Nam | Nhà Trắng | Lầu Năm Góc | Điện Kremlin | Bộ Tổng Tham mưu | Tổng cục Chính trị
      Trường THPT chuyên Hà Nội - Amsterdam | THPT chuyên Hà Nội - Amsterdam | Vùng 1 Hải quân | Vùng 2 Hải quân
      Vùng 3 Hải quân | Vùng 4 Hải quân | Vùng 5 Hải quân | Bộ Tư lệnh Vùng 1 Hải quân | Bộ Tư lệnh Vùng 2 Hải quân
      Bộ Tư lệnh Vùng 3 Hải quân | Bộ Tư lệnh Vùng 4 Hải quân | Bộ Tư lệnh Vùng 5 Hải quân
    `,
    'fixed',
  )
  .add(
    `
      Báo và Đài Phát thanh, Truyền hình | Báo và Đài Phát thanh - Truyền hình | Báo và Đài PT-TH
      Báo và phát thanh, truyền hình | Báo và PTTH | Đài Phát thanh, Truyền hình | UB MTTQ Việt Nam | UB MTTQ
      UBMTTQVN | UBMTTQ Việt Nam | UBMTTQ | Tỉnh ủy | Thành ủy | Huyện ủy | Thị ủy | Quận ủy | Ban Thường vụ Thành ủy
      Ban Thường vụ Đảng ủy | Thường trực Tỉnh ủy | Ban Trị sự Phật giáo | Ban Trị sự Giáo hội Phật giáo Việt Nam
      Ban Trị sự GHPG Việt Nam | Thường trực Đảng ủy | Hội đồng thẩm định xã nông thôn mới
      Hội đồng thi tuyển công chức | Hội đồng tuyển dụng viên chức | Thường trực Thành ủy | Thường trực Huyện ủy
      Thường trực HĐND | Thường trực Hội đồng nhân dân | Ủy ban MTTQ | MTTQ Việt Nam | Trung ương Đoàn
      Hội Liên hiệp Phụ nữ Việt Nam | Hội LHPN Việt Nam | Hội Phụ nữ | Hội Nông dân Việt Nam | Hội Nông dân
      Hội Cựu chiến binh Việt Nam | Hội Cựu chiến binh | Hội Chữ thập đỏ Việt Nam | Hội Nhà báo Việt Nam | Đoàn Luật sư
      Hội Liên hiệp Thanh niên Việt Nam | Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh
      Ủy ban liên Chính phủ | LĐLĐ | Tỉnh đoàn | Thành đoàn | Huyện đoàn | Đoàn Thanh niên | Ngân hàng Nhà nước
      NHCSXH | Bộ đội Biên phòng | BĐBP | Cảnh sát biển Việt Nam | Hải quân nhân dân Việt Nam | Viện Kiểm sát nhân dân
      VKSND | Viện KSND | Tòa án nhân dân | TAND | Bảo hiểm xã hội | BHXH | Kho bạc Nhà nước
      Kiểm toán nhà nước khu vực | KTNN khu vực | Bộ Chỉ huy Quân sự | Bộ CHQS | Ban Chỉ huy Quân sự | Ban CHQS
      Bộ Tư lệnh | Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Ban Quản lý các khu công nghiệp | Ban Quản lý Khu kinh tế
      Ban Quản lý các Khu kinh tế | Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền hình
      Trung tâm Truyền thông | Trung tâm Chính trị | Trung tâm Y tế | Trung tâm Văn hóa | Trung tâm Kiểm soát bệnh tật
      CDC | Trạm Y tế | Hạt Kiểm lâm | Đội Quản lý thị trường | Đội Tuyên truyền | Đội Tham mưu | Đội Tổng hợp
      Đội An ninh | Đội Điều tra tổng hợp | Đội Cảnh sát điều tra tội phạm về ma túy | Cục Quản lý thị trường
      Chi cục Quản lý thị trường | Cục Thuế | Chi cục Thuế | Cục Hải quan | Chi cục Hải quan
      Hội đồng nghĩa vụ quân sự | Cục Thi hành án dân sự | Thi hành án dân sự | Chi cục Thi hành án dân sự
      Ủy ban Kiểm tra | UBKT | Đài Truyền thanh - Truyền hình | Đài Truyền thanh và Truyền hình
      Trung tâm Văn hóa - Điện ảnh | Trung tâm Văn hóa - Thể thao | Trung tâm Văn hóa, Thể thao
      Trung tâm Văn hóa và Thể thao | Trung tâm Văn hóa - Thông tin | Đảng ủy Khối doanh nghiệp
      Đảng ủy Khối các cơ quan | Đảng ủy Khối cơ quan và doanh nghiệp | Văn phòng Đoàn đại biểu Quốc hội
      Văn phòng Đoàn ĐBQH | Đội Trinh sát đặc nhiệm | Đoàn Đặc nhiệm | Trung tâm Đăng kiểm xe cơ giới
      Bộ Tư lệnh Vùng Cảnh sát biển | Hội Người mù | Hội Cựu thanh niên xung phong | Đội Cảnh sát giao thông
      Giáo hội Phật giáo Việt Nam | GHPGVN | Ban Pháp chế | Ban Kinh tế - Ngân sách | Ban Kinh tế và Ngân sách
      Ban Văn hóa - Xã hội | Ban Chỉ huy Phòng thủ dân sự | Ban Chỉ đạo Phòng thủ dân sự
      Ban Chỉ huy Phòng thủ khu vực | Ban Chỉ huy PTKV
      Ban Chỉ huy Phòng thủ dân sự - Phòng, chống thiên tai và Tìm kiếm cứu nạn
      Ban Chỉ huy Phòng thủ dân sự, Phòng, chống thiên tai và Tìm kiếm cứu nạn | Văn phòng Tỉnh ủy | Văn phòng Thành ủy
      Văn phòng Huyện ủy | Đảng ủy các cơ quan Đảng | Bảo hiểm xã hội cơ sở | BHXH cơ sở | Thuế cơ sở
      Quỹ Vì người nghèo | Quỹ Đền ơn đáp nghĩa | Ban Vận động cứu trợ | Ban Vận động Quỹ Vì người nghèo
      Ban Vận động Quỹ Đền ơn đáp nghĩa | Liên hiệp các hội Khoa học và Kỹ thuật | Liên hiệp các tổ chức hữu nghị
      Hội Doanh nhân trẻ | Hội Nạn nhân chất độc da cam/dioxin | Tòa Giám mục | Tiểu đoàn Huấn luyện - Cơ động
      Trung tâm Khuyến nông - Giống cây trồng, vật nuôi | Trung tâm Xúc tiến đầu tư, thương mại và du lịch
      Trung tâm Điều hành thông minh | Đoàn Nghệ thuật | Nhà hát Ca múa nhạc | Tổng cục Hải quan | Tổng cục Thuế
      Đảng bộ Khối doanh nghiệp | Đảng bộ Khối các cơ quan | Đảng bộ Khối Cơ quan - Doanh nghiệp
      Đảng bộ Khối Cơ quan và Doanh nghiệp | Cảng vụ Đường thủy nội địa | Cảng vụ Hàng không | Tổng cục Thống kê
      Đội Kiểm soát Hải quan | Khu Quản lý đường bộ | Phòng Thi hành án dân sự | Chi nhánh Văn phòng Đăng ký đất đai
      Đội Cảnh sát PCCC và CNCH | Đội Cảnh sát hình sự | Đội Cảnh sát kinh tế | Đội Quản lý trật tự xây dựng
      Đội Quy tập hài cốt liệt sĩ | Trung đoàn Cảnh sát cơ động | Binh chủng Thông tin liên lạc | Tòa án quân sự
      Viện Kiểm sát quân sự | Đoàn Khối các cơ quan | Viện Pasteur | Hội đồng Giám mục | Hội Thánh Tin lành
      Tòa Phúc thẩm | Tổng công ty Cảng hàng không | Trường Thiếu sinh quân
    `,
    'whole',
  )
  .add(
    `
      UBND | HĐND | Ủy ban nhân dân | Hội đồng nhân dân | Đảng ủy | Đảng bộ | Ban Chấp hành Đảng bộ | BCH Đảng bộ
      Ban Thường vụ | BTV | Chi bộ | Công an | Kiểm lâm | Cảnh sát | Thanh tra | Viện Kiểm sát | Tòa án
      Mặt trận Tổ quốc | MTTQ | Phòng CSHS | Điện lực | Bưu điện | Hải quan cửa khẩu | Cơ quan Cảnh sát điều tra
      Cơ quan CSĐT | Cơ quan An ninh điều tra | Văn phòng Cơ quan CSĐT | Văn phòng UBND | Văn phòng HĐND
      Văn phòng HĐND và UBND | Văn phòng Đoàn ĐBQH và HĐND | Văn phòng Đoàn đại biểu Quốc hội và HĐND | Cảng vụ
      Cảng vụ Hàng hải | Đồn Biên phòng | Đồn BP | Đồn Công an | Trạm Công an | Đại sứ quán | Tổng lãnh sự quán
      Lãnh sự quán | Ban Dân tộc | Quân đội | Ban cán sự đảng | Chi đoàn | Đoàn cơ sở | Công đoàn cơ sở | Phân hiệu
      Chi hội Nông dân | Chi hội Phụ nữ | Chi hội Cựu chiến binh | Chi hội Người cao tuổi | Ban Công tác Mặt trận
    `,
    'area',
  )
  .add('Thống kê | Thuế | Chi cục Thống kê | Viễn thông', 'strict')
  .add('Bộ | Sở', 'ministry')
  .add('Cơ quan', 'agency')
  .add(
    `
      Cục | Chi cục | Tổng cục | Vụ | Phòng | Ban | Ban Quản lý | Trung tâm | Viện | Hội | Hiệp hội | Liên đoàn
      Liên hiệp | Ủy ban | Hội đồng | Tiểu ban | Quỹ | Học viện | Công đoàn | Nhà xuất bản | NXB | Tổ chức | Văn phòng
      Trung ương Hội | Thành hội | Tỉnh hội | Sở Giao dịch | Liên minh
    `,
    'field',
  )
  .add(
    `
      Cty | Cty TNHH | Cty CP | Công ty | Công ty TNHH | Công ty CP | Công ty Cổ phần | CTCP | Công ty TNHH MTV
      Công ty trách nhiệm hữu hạn | Công ty TNHH Một thành viên | Tổng công ty | Tập đoàn | Ngân hàng | Ngân hàng TMCP
      Nhà máy Lọc hóa dầu | HTX | Hợp tác xã | Nhà máy | Nhà máy đường | Xí nghiệp | Doanh nghiệp | DNTN
      Doanh nghiệp tư nhân | Chứng khoán | Công ty Luật
    `,
    'company',
  )
  .add(
    `
      Trường | Trường Tiểu học | Trường TH | Trường THCS | Trường THPT | Trường Mầm non | Trường MN | Trường Đại học
      Trường ĐH | Trường Cao đẳng | Trường CĐ | Trường Chính trị | Trường Trung cấp | Trường Quân sự | Trường Phổ thông
      Trường PTDTNT | Trường PTDTBT | Trường THCS và THPT | Trường Tiểu học và THCS | Đại học | ĐH | Cao đẳng
      Nhạc viện | Bệnh viện | BV | Bệnh viện Đa khoa | BVĐK | Phòng khám | Bến xe | Cảng hàng không | Báo | Báo Điện tử
      Tạp chí | Đài | Quân khu | Quân đoàn | Quân chủng | Sư đoàn | Thời báo | Binh chủng | Lữ đoàn | Trung đoàn
      Tiểu đoàn | Binh đoàn | Đoàn KTQP | Đoàn Kinh tế - Quốc phòng | Vùng Cảnh sát biển | Trường Sĩ quan
      Trường Cao đẳng nghề | Trường Trung cấp nghề | Khu Bảo tồn thiên nhiên | Hải đoàn | Hải đội | Nhà thiếu nhi
      Bảo tàng | Thư viện | Vườn Quốc gia | Cục Dự trữ | Ban Quản lý rừng phòng hộ | Nhà hát | Trại giam
      Trại tạm giam | Văn phòng Công chứng | Đội bóng | Lâm trường | Nông trường | Trạm | Khách sạn
      Tiểu đoàn Huấn luyện | Câu lạc bộ | CLB | Câu lạc bộ Bóng đá | CLB Bóng đá | THPT | THCS | THCS và THPT
      Trạm CSGT | Đội CSGT
    `,
    'proper',
  )
  .add('Ban Chỉ đạo | Ban Chỉ huy | Ban Vận động | Ban Quản lý dự án | Ban QLDA | Tổ công tác', 'task');

const UNITS = ['Lữ đoàn', 'Trung đoàn', 'Tiểu đoàn', 'Sư đoàn', 'Đại đội'];
const ARMS = `
  Pháo binh | Bộ binh | Công binh | Thông tin | Đặc công | Tên lửa | Ra đa | Tăng thiết giáp | Xe tăng | Phòng không
  Không quân | Hóa học | Vận tải | Cảnh sát cơ động | Tàu ngầm | Hải quân đánh bộ | Bộ binh cơ giới
`;
for (const unit of UNITS) HEADS.add(behind(unit, ARMS), 'proper');

/** The phrases of a list, each behind this word. */
function behind(word: string, list: string): string {
  return list
    .split(/[|\n]/u)
    .filter((phrase) => phrase.trim())
    .map((phrase) => `${word} ${phrase}`)
    .join('|');
}

/** First words that may stand in lower case where a name in capitals follows. */
export const LOWER = phraseSet(`
  công an | kiểm lâm | sở | bộ | cục | chi cục | phòng | văn phòng | viện | hiệp hội | học viện | trung tâm
  trường cao đẳng | trường trung cấp | nhà máy | đại sứ quán | bệnh viện | ngân hàng | công ty | đoàn đbqh
  đoàn đại biểu quốc hội | tập đoàn | trường đại học | trường thpt | trường thcs | trường tiểu học | trường mầm non
  báo | tạp chí | đồn biên phòng | bến xe | trung đoàn | tiểu đoàn | sư đoàn | lữ đoàn | quân khu | tổng công ty
  đại học | tổng lãnh sự quán | huyện ủy | tỉnh ủy | thành ủy | đảng ủy | htx | hợp tác xã | đảng bộ | trạm y tế
  tòa án nhân dân | tand | vksnd | công đoàn | thị ủy | cơ quan cảnh sát điều tra | cảnh sát biển việt nam | ban
  hội | đoàn luật sư | ủy ban | liên đoàn | tổng cục | trạm csgt | đội csgt | cty | kho bạc nhà nước | quân đội
  đồn công an | trại giam | trại tạm giam | cảng hàng không | tỉnh đoàn | thành đoàn | huyện đoàn
`);

const PAPERS = `
    An ninh Thủ đô | An ninh Thế giới | Bảo vệ Pháp luật | Công an nhân dân | Công an TP.HCM | Công lý | Công Thương
    Công Luận | Dân trí | Dân Việt | Đại biểu Nhân dân | Đại Đoàn Kết | Đầu tư | Đời sống và Pháp luật
    Đời sống & Pháp luật | Giáo dục và Thời đại | Giáo dục & Thời đại | Giáo dục thời đại | Giao thông
    Gia đình & Xã hội | Gia đình và Xã hội | Hà Nội mới | Kinh tế và Đô thị | Kinh tế & Đô thị | Kinh tế đô thị
    Lao Động | Lao động Thủ đô | Người Đưa Tin | Người Lao Động | Nhân Dân | Nông nghiệp Việt Nam
    Nông thôn Ngày nay | Pháp luật TP.HCM | Pháp luật Việt Nam | Pháp luật Xã hội | Phụ nữ TP.HCM
    Phụ nữ Việt Nam | Quân đội nhân dân | Sài Gòn Giải Phóng | Sức khỏe và Đời sống | Sức khỏe & Đời sống
    Thanh Niên | Thanh Niên Online | Tiền Phong | Tin tức | Trí thức trẻ | Tri thức trực tuyến | Tuổi Trẻ
    Tuổi Trẻ Online | Tuổi Trẻ Thủ đô | Văn hóa | VietNamNet | VnExpress | Xây dựng | Zing
`;

/** Papers, behind a word that says so: "phóng viên Dân trí". */
export const PRESS = phraseSet(PAPERS);

HEADS.add(behind('báo', PAPERS), 'fixed');
