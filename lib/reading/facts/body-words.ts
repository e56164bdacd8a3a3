import { Phrases } from './words';

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
 * - `fixed`: nothing follows ("Bộ Chính trị").
 */
export type Growth = 'whole' | 'area' | 'strict' | 'ministry' | 'company' | 'field' | 'proper' | 'task' | 'fixed';

/** First words of bodies' names. Lower case in the text is allowed where `LOWER` says so. */
export const HEADS = new Phrases<Growth>()
  .add(
    `
      Chính phủ | Quốc hội | Bộ Chính trị | Ban Bí thư | Ban Bí thư Trung ương Đảng | Ủy ban Thường vụ Quốc hội
      UBTVQH | Hội đồng Bầu cử Quốc gia | Thanh tra Chính phủ | Văn phòng Chính phủ | Văn phòng Quốc hội
      Văn phòng Trung ương Đảng | Văn phòng Chủ tịch nước | Quân ủy Trung ương | Đảng Cộng sản Việt Nam
      Quân đội nhân dân Việt Nam | Công an nhân dân Việt Nam | Liên hợp quốc | Liên Hợp Quốc | Liên hiệp quốc
      Ngân hàng Thế giới | Liên minh châu Âu | Kiểm toán Nhà nước | Ban Chấp hành Trung ương Đảng
      Ban Chấp hành Trung ương | Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực
      Tòa án nhân dân tối cao | Tòa án Nhân dân tối cao | TAND tối cao | Viện Kiểm sát nhân dân tối cao
      VKSND tối cao | Tổng Liên đoàn Lao động Việt Nam | Thông tấn xã Việt Nam | TTXVN
      Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Đoàn TNCS Hồ Chí Minh
      Đoàn Thanh niên Cộng sản Hồ Chí Minh | Bảo hiểm xã hội Việt Nam | Tập đoàn Điện lực Việt Nam | Nhà Trắng
      Lầu Năm Góc | Điện Kremlin | Quốc hội Mỹ | Bộ Tổng Tham mưu | Tổng cục Chính trị
      Vùng 1 Hải quân | Vùng 2 Hải quân | Vùng 3 Hải quân | Vùng 4 Hải quân | Vùng 5 Hải quân
      Bộ Tư lệnh Vùng 1 Hải quân | Bộ Tư lệnh Vùng 2 Hải quân | Bộ Tư lệnh Vùng 3 Hải quân
      Bộ Tư lệnh Vùng 4 Hải quân | Bộ Tư lệnh Vùng 5 Hải quân
    `,
    'fixed',
  )
  .add(
    `
      Báo và Đài Phát thanh, Truyền hình | Báo và Đài Phát thanh - Truyền hình | Báo và Đài PT-TH
    Báo và phát thanh, truyền hình | Báo và PTTH | Đài Phát thanh, Truyền hình | UB MTTQ Việt Nam | UB MTTQ
    Ban Chỉ đạo 389 | Ban Chỉ đạo 35 | Tỉnh ủy | Thành ủy | Huyện ủy | Thị ủy | Quận ủy | Ban Thường vụ Tỉnh ủy | Ban Thường vụ Thành ủy
      Ban Thường vụ Huyện ủy | Ban Thường vụ Đảng ủy | Ban Thường vụ Thị ủy | Thường trực Tỉnh ủy
      Thường trực Thành ủy | Thường trực Huyện ủy | Thường trực HĐND | Thường trực Hội đồng nhân dân
      Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban MTTQ Việt Nam | Ủy ban MTTQVN | Ủy ban Mặt trận Tổ quốc
      Ủy ban MTTQ | Mặt trận Tổ quốc Việt Nam | MTTQ Việt Nam | Ủy ban Trung ương MTTQ Việt Nam
      Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | Trung ương Hội Liên hiệp Phụ nữ Việt Nam | Trung ương Đoàn
      Hội Liên hiệp Phụ nữ Việt Nam | Hội Liên hiệp Phụ nữ | Hội LHPN Việt Nam | Hội LHPN | Hội Phụ nữ
      Hội Nông dân Việt Nam | Hội Nông dân | Hội Cựu chiến binh Việt Nam | Hội Cựu chiến binh | Hội CCB
      Hội Chữ thập đỏ Việt Nam | Hội Chữ thập đỏ | Hội Người cao tuổi | Hội Khuyến học | Hội Nhà báo Việt Nam
      Hội Nhà báo | Hội Luật gia | Đoàn Luật sư | Hội Sinh viên | Hội Liên hiệp Thanh niên Việt Nam
      Liên đoàn Lao động | LĐLĐ | Tỉnh đoàn | Thành đoàn | Huyện đoàn | Đoàn Thanh niên
      Ngân hàng Nhà nước Việt Nam | Ngân hàng Nhà nước | Ngân hàng Chính sách xã hội | NHCSXH
      Bộ đội Biên phòng | BĐBP | Cảnh sát biển Việt Nam | Hải quân nhân dân Việt Nam | Viện Kiểm sát nhân dân
      VKSND | Viện KSND | Tòa án nhân dân | TAND | Bảo hiểm xã hội | BHXH | Kho bạc Nhà nước
      Kiểm toán nhà nước khu vực | Bộ Chỉ huy Quân sự | Bộ CHQS | Ban Chỉ huy Quân sự | Ban CHQS | Bộ Tư lệnh
      Bộ Chỉ huy Bộ đội Biên phòng | Bộ Chỉ huy BĐBP | Ban Chỉ huy Bộ đội Biên phòng | Đoàn đại biểu Quốc hội
      Đoàn ĐBQH | Ban Quản lý các khu công nghiệp | Ban Quản lý Khu kinh tế | Ban Quản lý các Khu kinh tế
      Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền hình | Đài PT-TH | Đài PTTH
      Trung tâm Truyền thông | Trung tâm Chính trị | Trung tâm Y tế | Trung tâm Văn hóa
      Trung tâm Phục vụ hành chính công | Trung tâm Kiểm soát bệnh tật | CDC | Trạm Y tế
      Ban Thi đua - Khen thưởng | Hạt Kiểm lâm | Đội Quản lý thị trường | Cục Quản lý thị trường
      Chi cục Quản lý thị trường | Chi cục Kiểm lâm | Cục Thống kê | Cục Thuế | Chi cục Thuế | Cục Hải quan
      Chi cục Hải quan | Hội đồng nghĩa vụ quân sự | Hội đồng Nghĩa vụ quân sự | Cục Thi hành án dân sự
      Thi hành án dân sự | Chi cục Thi hành án dân sự | Ủy ban Kiểm tra | UBKT
      Đài Truyền thanh | Đài Truyền thanh - Truyền hình | Đài Truyền thanh và Truyền hình
      Trung tâm Văn hóa - Điện ảnh | Trung tâm Văn hóa - Thể thao | Trung tâm Văn hóa, Thể thao
      Trung tâm Văn hóa và Thể thao | Trung tâm Văn hóa - Thông tin | Đảng ủy Khối doanh nghiệp
      Đảng ủy Khối các cơ quan | Đảng ủy Khối cơ quan và doanh nghiệp | Văn phòng Đoàn đại biểu Quốc hội
      Văn phòng Đoàn ĐBQH | Đội Trinh sát đặc nhiệm | Đoàn Đặc nhiệm phòng, chống ma túy và tội phạm
      Đoàn Đặc nhiệm | Trung tâm Đăng kiểm xe cơ giới | Bộ Tư lệnh Vùng Cảnh sát biển
      Hội Người mù | Hội Cựu thanh niên xung phong | Viện KSND cấp cao | Đội Cảnh sát giao thông
      Ban Trị sự Giáo hội Phật giáo Việt Nam | Ban Trị sự GHPGVN | Giáo hội Phật giáo Việt Nam | GHPGVN | Đài Phát thanh
      Ban Pháp chế | Ban Kinh tế - Ngân sách | Ban Kinh tế và Ngân sách | Ban Văn hóa - Xã hội | Ban Đô thị
      Ban Chỉ huy Phòng thủ dân sự | Ban Chỉ đạo Phòng thủ dân sự | Ban Chỉ huy Phòng thủ khu vực | Ban Chỉ huy PTKV
      Ban Chỉ huy Phòng thủ dân sự - Phòng, chống thiên tai và Tìm kiếm cứu nạn
      Ban Chỉ huy Phòng thủ dân sự, Phòng, chống thiên tai và Tìm kiếm cứu nạn
      Văn phòng Tỉnh ủy | Văn phòng Thành ủy | Văn phòng Huyện ủy | Đảng ủy các cơ quan Đảng | Thuế cơ sở
      Quỹ Vì người nghèo | Quỹ Cứu trợ | Quỹ Đền ơn đáp nghĩa | Quỹ Bảo trợ trẻ em
      Ban Vận động cứu trợ | Ban Vận động Quỹ Vì người nghèo | Ban Vận động Quỹ Đền ơn đáp nghĩa
      Liên hiệp các hội Khoa học và Kỹ thuật | Liên hiệp các tổ chức hữu nghị | Hội Doanh nhân trẻ
      Hội Nạn nhân chất độc da cam/dioxin | Hội Nạn nhân chất độc da cam | Trại tạm giam | Tòa Giám mục
      Tiểu đoàn Huấn luyện - Cơ động | Trung tâm Khuyến nông - Giống cây trồng, vật nuôi
      Trung tâm Xúc tiến đầu tư, thương mại và du lịch | Trung tâm Công tác xã hội | Trung tâm Điều hành thông minh
      Đoàn Nghệ thuật | Nhà hát Ca múa nhạc | Nhà hát Ca múa nhạc dân tộc | Tổng cục Hải quan | Tổng cục Thuế
      Đảng bộ Khối doanh nghiệp | Đảng bộ Khối các cơ quan | Đảng bộ Khối Cơ quan - Doanh nghiệp
      Đảng bộ Khối Cơ quan và Doanh nghiệp | Cảng vụ Đường thủy nội địa
      Cảng vụ Hàng không | Tổng cục Thống kê | Đội Kiểm soát Hải quan | Khu Quản lý đường bộ
      Phòng Thi hành án dân sự | Chi nhánh Văn phòng Đăng ký đất đai | Ban Đại diện Hội Người cao tuổi
      Đội Cảnh sát PCCC và CNCH | Đội Cảnh sát hình sự | Đội Cảnh sát kinh tế | Đội Quản lý trật tự xây dựng
      Đội Quy tập hài cốt liệt sĩ | Trung đoàn Cảnh sát cơ động | Binh chủng Đặc công | Binh chủng Công binh
      Binh chủng Pháo binh | Binh chủng Hóa học | Binh chủng Thông tin liên lạc | Binh chủng Tăng thiết giáp
      Tòa án quân sự | Viện Kiểm sát quân sự | Đoàn Khối các cơ quan | Công đoàn các khu công nghiệp
      Viện Pasteur | Hội đồng Giám mục | Hội Thánh Tin lành | Tòa Phúc thẩm | Tổng công ty Cảng hàng không
      Trường Thiếu sinh quân | Trường Sĩ quan Lục quân
    `,
    'whole',
  )
  .add(
    `
      UBND | HĐND | Ủy ban nhân dân | Hội đồng nhân dân | Đảng ủy | Đảng bộ | Ban Chấp hành Đảng bộ
      BCH Đảng bộ | Ban Thường vụ | BTV | Chi bộ | Công an | Kiểm lâm | Trạm CSGT | Đội CSGT | Cảnh sát
      Thanh tra | Viện Kiểm sát | Tòa án | Mặt trận Tổ quốc | MTTQ
      Phòng CSHS | Điện lực | Bưu điện | Hải quan cửa khẩu
      Cơ quan Cảnh sát điều tra | Cơ quan CSĐT | Cơ quan An ninh điều tra | Văn phòng Cơ quan CSĐT
      Văn phòng UBND | Văn phòng HĐND | Văn phòng HĐND và UBND | Văn phòng Đoàn ĐBQH và HĐND
      Văn phòng Đoàn đại biểu Quốc hội và HĐND | Cảng vụ | Cảng vụ Hàng hải | Đồn Biên phòng | Đồn biên phòng
      Đồn BP | Đại sứ quán | Tổng lãnh sự quán | Lãnh sự quán | Ban Dân tộc | Quân đội | quân đội
      Ban cán sự đảng
    `,
    'area',
  )
  .add('Thống kê | Thuế | Chi cục Thống kê | Viễn thông', 'strict')
  .add('Bộ | Sở', 'ministry')
  .add(
    `
      Cục | Chi cục | Tổng cục | Vụ | Phòng | Ban | Ban Quản lý
      Trung tâm | Viện | Hội | Hiệp hội | Liên đoàn | Liên hiệp | Liên hiệp các | Ủy ban | Hội đồng | Quỹ
      Học viện | Công đoàn | Nhà xuất bản | NXB | Tổ chức | Văn phòng | Trung ương Hội | Trung tâm Khuyến nông
      Thành hội | Tỉnh hội | Sở Giao dịch | Sở giao dịch | Liên minh
    `,
    'field',
  )
  .add(
    `
      Cty | Cty TNHH | Cty CP | Cty cổ phần | Công ty | Công ty TNHH | Công ty CP | Công ty Cổ phần | Công ty cổ phần | CTCP | Công ty TNHH MTV
      Công ty trách nhiệm hữu hạn | Công ty trách nhiệm hữu hạn một thành viên | Công ty TNHH Một thành viên | Công ty TNHH một thành viên | Tổng công ty | Tổng Công ty | Tập đoàn
      Ngân hàng | Ngân hàng TMCP | Nhà máy Lọc hóa dầu | HTX | Hợp tác xã | Nhà máy | Xí nghiệp | Doanh nghiệp | DNTN
      Doanh nghiệp tư nhân | Chứng khoán | Công ty Luật
    `,
    'company',
  )
  .add(
    `
      Trường | Trường Tiểu học | Trường TH | Trường THCS | Trường THPT | Trường Mầm non | Trường MN
      Trường Đại học | Trường ĐH | Trường Cao đẳng | Trường CĐ | Trường Chính trị | Trường Trung cấp
      Trường Quân sự | Trường Phổ thông | Trường PTDTNT | Trường PTDTBT | Trường THCS và THPT
      Trường Tiểu học và THCS | Đại học | ĐH | Cao đẳng | Bệnh viện | BV | Bệnh viện Đa khoa | Bệnh viện đa khoa
      BVĐK | Phòng khám | Bến xe | Cảng hàng không | Báo | Báo Điện tử | báo điện tử | Tạp chí
      Báo và Đài PT-TH | Báo và phát thanh, truyền hình | Đài | Quân khu | Quân đoàn | Quân chủng | Sư đoàn
      Thời báo | Binh chủng | Lữ đoàn | Trung đoàn | Tiểu đoàn | Binh đoàn | Đoàn KTQP | Đoàn Kinh tế - Quốc phòng | Vùng Cảnh sát biển
      Trường Sĩ quan | Trường Cao đẳng nghề | Trường Trung cấp nghề | Khu Bảo tồn thiên nhiên
      Hải đoàn | Hải đội | Nhà thiếu nhi | Bảo tàng | Thư viện | Vườn Quốc gia | Cục Dự trữ | Ban Quản lý rừng phòng hộ
      Nhà hát | Trại giam | Đội bóng | Lâm trường | Nông trường | Trạm | Khách sạn
      Trường THPT tư thục | Trường THPT dân lập | Trường THCS tư thục | Trường Tiểu học tư thục
      Trường Mầm non tư thục | Tiểu đoàn Huấn luyện | Câu lạc bộ | CLB | Câu lạc bộ Bóng đá | CLB Bóng đá
      Trường Phổ thông dân tộc bán trú | Trường Phổ thông dân tộc nội trú | Trường THPT chuyên
    `,
    'proper',
  )
  .add('Ban Chỉ đạo | Ban Chỉ huy | Ban Vận động | Ban Quản lý dự án | Ban QLDA', 'task');

const UNITS = ['Lữ đoàn', 'Trung đoàn', 'Tiểu đoàn', 'Sư đoàn', 'Đại đội'];
const ARMS = `
  Pháo binh | Bộ binh | Công binh | Thông tin | Đặc công | Tên lửa | Ra đa | Tăng thiết giáp | Xe tăng | Phòng không
  Không quân | Hóa học | Vận tải | Cảnh sát cơ động | Tàu ngầm | Hải quân đánh bộ | Bộ binh cơ giới
`;
for (const unit of UNITS) {
  HEADS.add(
    ARMS.split(/[|\n]/u)
      .filter((arm) => arm.trim())
      .map((arm) => `${unit} ${arm}`)
      .join('|'),
    'proper',
  );
}

/** First words that may stand in lower case where a name in capitals follows. */
export const LOWER = new Phrases<true>().add(
  `
    công an | kiểm lâm | sở | bộ | cục | chi cục | phòng | văn phòng | viện | hiệp hội | học viện | trung tâm
    trường cao đẳng | trường trung cấp | trường thcs và thpt | nhà máy | đại sứ quán | bệnh viện | ngân hàng
    công ty | công ty cổ phần | công ty cp | công ty tnhh | công ty tnhh mtv | công ty tnhh một thành viên
    ngân hàng tmcp | đoàn đbqh | đoàn đại biểu quốc hội | tập đoàn | trường đại học | trường thpt | trường thcs
    trường tiểu học | trường mầm non | báo | tạp chí | đồn biên phòng | bến xe | trung đoàn | tiểu đoàn
    sư đoàn | lữ đoàn | quân khu | tổng công ty | bộ đội biên phòng | đại học | tổng lãnh sự quán | huyện ủy
    tỉnh ủy | thành ủy | đảng ủy | htx | hợp tác xã | báo điện tử | đảng bộ | hội phụ nữ | hội nông dân
    hội cựu chiến binh | trạm y tế | ủy ban nhân dân | hội đồng nhân dân | tòa án nhân dân | tand | vksnd
    viện kiểm sát nhân dân | công đoàn | thị ủy | cơ quan cảnh sát điều tra | cảnh sát biển việt nam
    ban | hội | đoàn luật sư | ủy ban | liên đoàn | tổng cục | trạm csgt | đội csgt | cty
    kho bạc nhà nước | quân đội | tỉnh đoàn | thành đoàn | huyện đoàn
  `,
  true,
);

const FIELD_NAMES = `
    Tài chính | Tài chính, Ngân sách | Tài chính - Ngân sách | Pháp luật | Pháp luật và Tư pháp
    Kinh tế và Tài chính | Khoa học, Công nghệ và Môi trường | Công tác đại biểu | Dân nguyện và Giám sát
    Quốc phòng, An ninh và Đối ngoại | Quốc phòng và An ninh
    Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng | Các vấn đề xã hội | Nội vụ | Y tế | Xây dựng
    Công Thương | Tư pháp | Ngoại vụ | Ngoại giao | Công an | Quốc phòng | Giáo dục và Đào tạo
    Giáo dục & Đào tạo | Giáo dục - Đào tạo | GD&ĐT | GD-ĐT | GDĐT | GD và ĐT | Khoa học và Công nghệ
    Khoa học & Công nghệ | KH&CN | KHCN | KH-CN | Nông nghiệp và Môi trường | Nông nghiệp & Môi trường | NN&MT
    NN-MT | NNMT | Nông nghiệp và Phát triển nông thôn | Nông nghiệp và PTNT | Nông nghiệp & PTNT | NN&PTNT
    NN-PTNT | NN và PTNT | NNPTNT | Tài nguyên và Môi trường | Tài nguyên & Môi trường | TN&MT | TN-MT | TNMT
    TN và MT | Kế hoạch và Đầu tư | Kế hoạch & Đầu tư | Kế hoạch - Đầu tư | KH&ĐT | KH-ĐT | KHĐT
    Tài chính - Kế hoạch | Giao thông Vận tải | GTVT | Lao động - Thương binh và Xã hội
    Lao động, Thương binh và Xã hội | LĐ-TB&XH | LĐTB&XH | LĐTBXH | LĐ,TB&XH | LĐ-TBXH
    Văn hóa, Thể thao và Du lịch | Văn hóa - Thể thao và Du lịch | VH,TT&DL | VHTT&DL | VH-TT&DL | VHTTDL
    VH-TT | VH&TT | VH-TT-DL | VHTT-DL | VH,TT và DL | Văn hóa và Thể thao | Văn hóa, Thể thao
    Văn hóa - Thông tin | Văn hóa và Thông tin | Văn hóa - Xã hội | Văn hóa và Xã hội | VH-XH | VHTT | Du lịch
    Thông tin và Truyền thông | Thông tin & Truyền thông | TT&TT | TT-TT | TTTT | Dân tộc | Dân tộc và Tôn giáo
    Tôn giáo | Quy hoạch - Kiến trúc | Quy hoạch và Kiến trúc | An toàn thực phẩm | Kinh tế | Kinh tế - Hạ tầng
    Kinh tế, Hạ tầng và Đô thị | Kinh tế - Hạ tầng và Đô thị | Quản lý đô thị | Tổ chức | Tuyên giáo
    Tuyên giáo và Dân vận | Dân vận | Nội chính | Tuyên giáo Trung ương | Tổ chức Trung ương
    Kinh tế Trung ương | Chính sách, chiến lược Trung ương | Tổ chức - Nội vụ | Công an xã
    Phòng, chống thiên tai | phòng chống thiên tai | Phòng, chống tội phạm | Văn hóa, Thể thao và Truyền thông
    Cảnh sát hình sự | Cảnh sát giao thông | Giao dịch Chứng khoán | Thi đua - Khen thưởng | tiếp công dân
    Khuyến học, khuyến tài | Xúc tiến đầu tư và Hỗ trợ doanh nghiệp | Xúc tiến đầu tư | Cảnh sát giao thông đường bộ - đường sắt
    CSGT đường bộ - đường sắt | CSGT đường bộ, đường sắt | Nghiệp vụ | CSGT | CSHS | Cảnh sát kinh tế | An ninh mạng | Kỹ thuật hình sự | Cảnh sát đường thủy | Người có công
    Quản lý xuất nhập cảnh | Văn hóa cơ sở | Tổ chức cán bộ | Quản lý nhà và thị trường bất động sản
    Quản lý đê điều và Phòng, chống thiên tai | Phòng, chống ma túy và tội phạm | Phòng, chống ma túy
    Phòng, chống lụt bão | Phòng, chống lụt bão và tìm kiếm cứu nạn | Phòng, chống mại dâm
    Phòng, chống thiên tai và tìm kiếm cứu nạn | Phòng, chống thiên tai - Tìm kiếm cứu nạn
    phòng chống thiên tai và tìm kiếm cứu nạn | Phòng cháy, chữa cháy | Phòng cháy, chữa cháy và cứu nạn, cứu hộ
    Phòng cháy chữa cháy và cứu nạn cứu hộ | Phòng cháy và chữa cháy | Phòng cháy chữa cháy và cứu hộ cứu nạn
    PCCC&CNCH | PCCC và CNCH | PCCC và cứu nạn, cứu hộ | PCCC | Vật tư - Thiết bị y tế | Vật tư, thiết bị y tế
    Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ
    Cảnh sát phòng cháy chữa cháy và cứu hộ, cứu nạn | Cảnh sát phòng cháy, chữa cháy
    Cảnh sát phòng cháy và chữa cháy | Cảnh sát PCCC và CNCH | Cảnh sát PCCC&CNCH | Cảnh sát PCCC
    Cảnh sát PCCC và cứu nạn, cứu hộ | Cảnh sát PCCC và cứu hộ cứu nạn | Cảnh sát cơ động | Cảnh sát môi trường
    Cảnh sát điều tra tội phạm về ma túy | CSĐT tội phạm về ma túy | CSĐTTP về ma túy
    Cảnh sát điều tra tội phạm về kinh tế và tham nhũng | CSĐT tội phạm về kinh tế và tham nhũng
    Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
    CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
    Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
    CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu | CSĐT tội phạm về trật tự xã hội
    Cảnh sát điều tra tội phạm về kinh tế, tham nhũng, buôn lậu | Cảnh sát điều tra tội phạm về trật tự xã hội
    Cảnh sát phòng, chống tội phạm về môi trường | Cảnh sát phòng, chống tội phạm sử dụng công nghệ cao
    Cảnh sát phòng chống tội phạm về môi trường | Cảnh sát phòng chống tội phạm sử dụng công nghệ cao
    An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | An ninh chính trị nội bộ
    Bảo vệ chính trị nội bộ | Cảnh sát quản lý hành chính về trật tự xã hội | Quản lý hành chính về trật tự xã hội
    Cảnh sát thi hành án hình sự và hỗ trợ tư pháp | Công tác đảng và công tác chính trị | Bảo vệ quyền trẻ em
    Tài chính doanh nghiệp | Quản lý khai thác công trình thủy lợi | Vật lý địa cầu | Di tích cố đô
    Bảo tồn Di tích cố đô | Kỹ thuật Tiêu chuẩn Đo lường Chất lượng | Tiêu chuẩn Đo lường Chất lượng
    Tiêu chuẩn - Đo lường - Chất lượng | Ngoại ngữ - Tin học | Ngoại ngữ, tin học | Trinh sát đặc nhiệm
    Huấn luyện - Cơ động | Tăng thiết giáp | Giáo dục đào tạo | Giáo dục, Đào tạo | Quản lý kinh doanh nhà
    Phòng, chống tội phạm ma túy | Phòng, chống tội phạm và ma túy
    Tài nguyên - Môi trường | Kinh tế hạ tầng | Lao động Thương binh - Xã hội | Lao động - Thương binh - Xã hội
    LĐTB & XH | Giáo dục lao động và dạy nghề | Giáo dục lao động xã hội | Kỷ lục | Đầu tư nước ngoài | Quản lý lao động ngoài nước | Thủy sản và Kiểm ngư | Quản lý tài nguyên nước
    Quản lý khám, chữa bệnh | Phòng bệnh | Quản lý và Phát triển thị trường trong nước | Phòng vệ thương mại
    Bảo vệ, chăm sóc sức khỏe cán bộ | Điều phối nông thôn mới | Vận tải ô tô | Đông y | Làm vườn | Sinh vật cảnh
    Kế hoạch hóa gia đình | Cựu giáo chức | Thầy thuốc trẻ | Hiệp thương bầu cử | Bóng chuyền | Điền kinh | Cầu lông
    Huấn luyện và Thi đấu thể thao | Quan trắc tài nguyên và môi trường | Quan trắc môi trường
    Trợ giúp pháp lý Nhà nước | Trợ giúp pháp lý | Đào tạo lái xe | Cai nghiện ma túy | Điều dưỡng người có công
    Hành chính công | Dịch vụ đấu giá tài sản | Vệ sinh dịch tễ | Khảo cổ học | Văn nghệ | Đầu tư phát triển
    Quản lý vốn nhà nước tại doanh nghiệp | Quốc gia phòng, chống AIDS | Công tác đặc biệt | Ngân hàng
    Thủy sản và Biển đảo | Phòng, chống tệ nạn xã hội | Khoa học Kỹ thuật Nông Lâm nghiệp | Cứu trợ
    Tiếp công dân | Sức khỏe Thế giới | Y tế Thế giới | Thương mại Thế giới
`;

/** What ministries and departments deal with, where a comma or "và" belongs to the name; the press leaves commas out. */
export const FIELDS = new Phrases<true>().add(FIELD_NAMES, true).add(FIELD_NAMES.replaceAll(',', ''), true);

/** Pairs of syllables that names of bodies go on with in lower case: "Quản lý", "vận tải". */
export const INNER = new Phrases<true>().add(
  `
    công an | quốc phòng | không quân | giao thông | ngoại giao | trung ương | tài chính | cảnh sát | xây dựng
    giáo dục | vận tải | quản lý | quốc gia | tài nguyên | nhà nước | văn hóa | nội vụ | khoa học | tư pháp
    nông nghiệp | môi trường | kiểm tra | công thương | an ninh | đầu tư | thông tin | lao động | phát triển
    hàng không | chính trị | kế hoạch | kinh tế | thương mại | công nghệ | nghiên cứu | du lịch | đa khoa
    cổ phần | hình sự | quốc tế | đào tạo | liên bang | đại học | an toàn | hải quân | đường bộ | thể thao
    đường sắt | xã hội | công nghiệp | tình báo | truyền thông | điều tra | dầu khí | thương binh | tổng cục
    điện lực | sư phạm | tổ chức | chỉ huy | bách khoa | quy hoạch | bảo vệ | kiểm sát | nhân dân | biên phòng
    thế giới | thanh tra | chiến lược | chỉ đạo | kỹ thuật | thú y | mặt trận | phòng chống | dịch vụ
    tuyên giáo | kiểm lâm | bộ đội | dự báo | chứng khoán | kiến trúc | thủy sản | hàn lâm | đối ngoại | quân sự
    hàng hải | khí tượng | chăn nuôi | năng lượng | tham mưu | nội chính | chính sách | tổ quốc | đăng kiểm
    dự trữ | ngoại thương | hợp tác | nghệ thuật | sinh viên | hoàng gia | cao su | tiểu học | tối cao
    cộng sản | thanh niên | giám sát | nội địa | phật giáo | cấp cao | bất động sản | nhà và đô thị | nhà ở
    giao dịch | kinh doanh | viễn thông | thoát nước | doanh nghiệp | nông thôn | phòng cháy | pháp luật
    xuất nhập khẩu | xuất khẩu | nhập khẩu | bầu cử | vũ trụ | quân đội | mỹ thuật | điều hành | thống kê
    nông dân | kiểm soát | bảo tồn | bóng đá | pháp chế | ngân sách | công viên | nhân quyền | tiền tệ | dân chủ
    ngôn ngữ | quản trị | dân tộc | bảo hiểm | bảo trì | nhi đồng | đường thủy | bảo trợ | bưu điện | hỗ trợ | nông lâm
    tổng hợp | địa chất | chữ thập đỏ | xây lắp | khảo sát | thủy lợi | cạnh tranh | thi hành án | dân sự
    tư vấn | báo chí | ngoại ngữ | quân y | địa ốc | dự án | di trú | di sản | kỷ luật | đô thị | vật lý
    nhiệt điện | lâm nghiệp | xúc tiến | truyền máu | hữu nghị | điện ảnh | phụ sản | khảo thí | xổ số
    hành chính | lập pháp | ung bướu | công trình | dân vận | dân nguyện | hòa giải | khoáng sản | phụ nữ
    kiểm toán | cựu chiến binh | nhân văn | bưu chính | âm nhạc | thủ đô | cứu hộ | cứu nạn | ma túy | thiên tai
    xăng dầu | lương thực | thể dục | cán sự | sức khỏe | nhiếp ảnh | chế biến | cảng vụ | huyết học | thi đua
    khen thưởng | xuất bản | cấp nước | nước sạch | trẻ em | ứng dụng | triển lãm | trung học | cộng đồng
    lưu trữ | tiêu chuẩn | thiếu niên | giảm nhẹ | giám định | truyền hình | phát thanh | nguyên tử | dự phòng
    nguồn nhân lực | nhân lực | kỹ thương | phòng không | hậu cần | lịch sử | vệ sinh | cao đẳng | tuyên truyền
    hóa chất | lý luận | khảo cổ | sản xuất | hóa học | mầm non | điện tử | tâm thần | khu vực | toán học
    thị trường | huấn luyện | thiên nhiên | đánh giá | lãnh sự | xử lý | trồng trọt | sinh thái | ứng phó
    thủy văn | bệnh nhiệt đới | phúc lợi | khai thác | phổ thông | sở hữu trí tuệ | thủy điện | cơ khí | trật tự
    dân dụng | vật tư | thiết kế | pháp y | bán lẻ | cà phê | công cộng | hạt nhân | chấn thương chỉnh hình
    chất lượng | di tích | hạ tầng | hành khách | vệ tinh | mũi nhọn | đặc biệt | thường vụ | thường trực
    tôn giáo | khuyến nông | khuyến công | khuyến học | người cao tuổi | người khuyết tật
    nạn nhân chất độc da cam | hiến máu | tình nguyện | hiếu học | đào tạo nghề | giới thiệu việc làm | việc làm
    nghề | chuyên khoa | tim mạch | lão khoa | y học cổ truyền | cổ truyền | y dược | dược phẩm | dược | y tế
    nhi | mắt | phổi | da liễu | phục hồi chức năng | kiểm nghiệm | đăng ký | đất đai | quỹ đất
    bảo vệ thực vật | rừng phòng hộ | rừng đặc dụng | rừng | phát triển rừng | khu kinh tế | khu công nghiệp
    các khu công nghiệp | cửa khẩu | cụm công nghiệp | công dân | một thành viên | thành viên | tư nhân
    đầu tư xây dựng | xây dựng công trình | lưu ký | bù trừ | chiếu sáng | thương tín | ngoại hối | nội trú
    bán trú | dân tộc nội trú | dân tộc bán trú | chuyên | năng khiếu | liên cấp | song ngữ
    giáo dục thường xuyên | giáo dục nghề nghiệp | thường xuyên | nghề nghiệp | vận hành | cung ứng | giải pháp
    phần mềm | truyền tải | thép | xi măng | gốm sứ | dệt may | may mặc | da giày | gỗ | thực phẩm | bia | rượu
    nước giải khát | thuốc lá | mía đường | phân bón | giống cây trồng | cây trồng | vật nuôi | giống
    sự nghiệp | luật sư | luật gia | nhà văn | nhà báo | văn học | kiến trúc sư | sân khấu | liên hiệp
    liên hợp | hội đồng | ủy ban | quy chế | đoàn kết | tiết kiệm | tín dụng | tín dụng nhân dân
    bình đẳng giới | gia đình | dân số | bảo hiểm xã hội | bồi thường | giải phóng mặt bằng | phòng hộ | nước
    thuế | tội phạm | đoàn | đội | các | nhà thầu | nhà đầu tư | ngư nghiệp | nghề cá | hải sản | trái cây
    rau quả | lúa gạo | tiêu dùng | người tiêu dùng | bảo mật | mạng | chuyển đổi số | đổi mới sáng tạo
    khởi nghiệp | số | xúc tiến thương mại | hội nghị | hội chợ | tổ chức sự kiện | bảo đảm | môi trường đô thị
    đê điều | chữa cháy | lụt bão | đấu giá | tin học | hoang dã | xe cơ giới | địa cầu | đo lường
    châu á | châu âu | động vật | xuất nhập cảnh | khí tượng thủy văn | tìm kiếm | đặc nhiệm | tư thục | dân lập
    quốc dân | công trình đô thị | cấp thoát nước | vệ sinh môi trường
  `,
  true,
);

/** Of `INNER`, what is more often said of a body than part of its name: "Sở Y tế kiểm tra …". */
export const DEEDS = new Phrases<true>().add(
  `
    dự báo | kiểm tra | thanh tra | giám sát | tổ chức | đánh giá | xử lý | điều tra | chỉ đạo | khảo sát
    giới thiệu | tuyên truyền | triển lãm | huấn luyện | thống kê | ứng phó | bảo vệ | kiểm soát | tuyển dụng
    hợp tác | đầu tư | xây dựng | hỗ trợ | phát triển | nghiên cứu | quản lý | sản xuất | kinh doanh | đào tạo
    thiết kế | khai thác | chế biến | tư vấn | đăng ký | bảo đảm | đoàn kết | các | đoàn | đội | số | mạng
    nghề | nước | thuế | gỗ | nhi | mắt | phổi | bồi thường | cung ứng | vận hành
  `,
  true,
);

/** Names that stand for whatever body is meant, so that they name none. */
export const GENERIC = new Phrases<true>().add(
  `
    Ban Chuyên | Ban Chỉ huy | Ban Vận động | Ban cán sự | Ban cán sự đảng | Ban Tổ chức | Ban Chỉ đạo | Ban Quản lý | Ban Quản lý dự án | Ban Giám đốc
    Trung tâm Quản lý
    Ban Giám hiệu | Ban Lãnh đạo | Ban Giám khảo | Ban Điều hành | Ban Chấp hành | Ban Thường trực
    Ban Kiểm soát | Ban Thường vụ | Ban Đại diện | Hội đồng quản trị | Hội đồng thành viên | Hội đồng xét xử
    Hội đồng thẩm định | Hội nghị | Hội thảo | Hội thi | Hội đồng | Trung tâm thành phố | Trung tâm huyện
    Trung tâm tỉnh | Bộ Luật | Bộ Chính sách | Phòng cháy | Phòng dịch | Phòng chống | Phòng Phát triển
    Viện kiểm sát | Ban biên tập | Tổ chức Đảng | Tổ chức đảng | Ủy ban | Văn phòng đại diện | Quỹ đất
    Phòng khách | Phòng học | Trung ương | Tổ chức hội nghị | Hội Phụ huynh
  `,
  true,
);

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
export const PRESS = new Phrases<true>().add(PAPERS, true);

HEADS.add(
  PAPERS.split(/[|\n]/u)
    .filter((name) => name.trim())
    .map((name) => `báo ${name}`)
    .join('|'),
  'fixed',
);

/** Bodies known by a name that no first word tells. */
export const KNOWN_BODIES = new Phrases<true>().add(
  `
    VPCP | Tân Hoa Xã | ASEAN | UNESCO | WHO | UNICEF | UNDP | NATO | WTO | IMF | ADB | FAO | OECD | JICA | KOICA
    USAID | Fed | FED | VNPT | EVN | PVN | Petrolimex | Viettel | MobiFone | VinaPhone | Vinamilk | Vingroup
    Vietcombank | VietinBank | Vietinbank | BIDV | Agribank | Sacombank | Techcombank | Vietnam Airlines
    Vietjet | Vietjet Air | Bamboo Airways | VCCI | VEC | ACV | Vinachem | TKV | CNBC | Kitco | Reuters | AFP
    AP | Bloomberg | CNN | BBC | Yonhap | TASS | VTV | VOV | Google | Facebook | Meta | Microsoft | Apple
    Thời báo Hoàn Cầu | Hoàn Cầu Thời báo | Samsung | Toyota | Honda | VinFast | Vinfast | FIFA | AFC | VFF | Interpol | INTERPOL | MSCI | HNX | HOSE
    Hoàng Anh Gia Lai | HAGL | Sông Lam Nghệ An | Thép Xanh Nam Định | Becamex Bình Dương | Hồng Lĩnh Hà Tĩnh
    Tuổi Trẻ Online | Thanh Niên Online | VnExpress | VietNamNet | VSDC | Grab
    Quỹ Hy Vọng | Quỹ Thiện Tâm | Quỹ Tấm lòng Việt | TikTok | Amazon | Tesla | Boeing | Airbus
  `,
  true,
);

/** Words before a proper name that make it a business or paper, without being part of its name. */
export const BEFORE_NAME = new Phrases<true>().add(
  `
    shop | thương hiệu | tiệm | chuỗi cửa hàng | hệ thống cửa hàng | hệ thống hoa | hệ thống siêu thị | hệ thống
    chuỗi siêu thị | hãng | hãng tin | hãng thông tấn | hãng xe | hãng hàng không | hãng bay | tờ | nhật báo
    mạng xã hội | startup
  `,
  true,
);
