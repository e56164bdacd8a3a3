import { phraseSet } from '../words';

const FIELD_NAMES = `
  Tài chính | Tài chính, Ngân sách | Tài chính - Ngân sách | Pháp luật | Pháp luật và Tư pháp | Kinh tế và Tài chính
  Khoa học, Công nghệ và Môi trường | Công tác đại biểu | Dân nguyện và Giám sát | Quốc phòng, An ninh và Đối ngoại
  Quốc phòng và An ninh | Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng | Các vấn đề xã hội | Nội vụ | Y tế
  Xây dựng | Công Thương | Tư pháp | Ngoại vụ | Ngoại giao | Công an | Quốc phòng | Giáo dục và Đào tạo
  Giáo dục & Đào tạo | Giáo dục - Đào tạo | GD&ĐT | GD-ĐT | GDĐT | GD và ĐT | Khoa học và Công nghệ
  Khoa học & Công nghệ | KH&CN | KHCN | KH-CN | Nông nghiệp và Môi trường | Nông nghiệp & Môi trường | NN&MT | NN-MT
  NNMT | Nông nghiệp và Phát triển nông thôn | Nông nghiệp và PTNT | Nông nghiệp & PTNT | NN&PTNT | NN-PTNT
  NN và PTNT | NNPTNT | Tài nguyên và Môi trường | Tài nguyên & Môi trường | TN&MT | TN-MT | TNMT | TN và MT
  Kế hoạch và Đầu tư | Kế hoạch & Đầu tư | Kế hoạch - Đầu tư | KH&ĐT | KH-ĐT | KHĐT | Tài chính - Kế hoạch
  Giao thông Vận tải | GTVT | Lao động - Thương binh và Xã hội | Lao động, Thương binh và Xã hội | Lao động - TB & XH
  Lao động, TB & XH | Lao động - TBXH | LĐ-TB&XH | LĐTBXH | LĐ,TB&XH | LĐ-TBXH | Văn hóa, Thể thao và Du lịch
  Văn hóa - Thể thao và Du lịch | VH,TT&DL | VH-TT&DL | VHTTDL | VH-TT | VH&TT | VH-TT-DL | VHTT-DL | VH,TT và DL
  Văn hóa và Thể thao | Văn hóa, Thể thao | Văn hóa - Thông tin | Văn hóa và Thông tin | Văn hóa - Xã hội
  Văn hóa và Xã hội | VH-XH | VHTT | Du lịch | Thông tin và Truyền thông | Thông tin & Truyền thông | TT&TT | TT-TT
  TTTT | Dân tộc | Dân tộc và Tôn giáo | Tôn giáo | Quy hoạch - Kiến trúc | Quy hoạch và Kiến trúc | Kinh tế
  Kinh tế - Hạ tầng | Kinh tế, Hạ tầng và Đô thị | Kinh tế - Hạ tầng và Đô thị | Quản lý đô thị | Tổ chức
  Tuyên giáo | Tuyên giáo và Dân vận | Dân vận | Nội chính | Tuyên giáo Trung ương | Tổ chức Trung ương
  Kinh tế Trung ương | Chính sách, chiến lược Trung ương | Tổ chức - Nội vụ | Công an xã | Phòng, chống thiên tai
  Phòng, chống tội phạm | Văn hóa, Thể thao và Truyền thông | Cảnh sát hình sự | Thi đua - Khen thưởng
  tiếp công dân | Khuyến học, khuyến tài | Xúc tiến đầu tư và Hỗ trợ doanh nghiệp | Xúc tiến đầu tư
  Cảnh sát giao thông đường bộ - đường sắt | CSGT đường bộ - đường sắt | CSGT đường bộ, đường sắt | Nghiệp vụ | CSGT
  CSHS | An ninh mạng | Người có công | Quản lý xuất nhập cảnh | Văn hóa cơ sở | Tổ chức cán bộ
  Quản lý nhà và thị trường bất động sản | Tổ chức - Cán bộ | Doanh nghiệp nhỏ và vừa | Cung ứng dịch vụ công
  Cung ứng dịch vụ sự nghiệp công | Bảo trợ Người khuyết tật và Trẻ mồ côi | Bảo tồn thiên nhiên và đa dạng sinh học
  Phối hợp phổ biến, giáo dục pháp luật | Phối hợp công tác phổ biến, giáo dục pháp luật
  Ứng dụng tiến bộ khoa học và công nghệ | Ứng dụng tiến bộ khoa học công nghệ | Cà phê - Ca cao
  chống buôn lậu, gian lận thương mại và hàng giả | Bảo vệ quyền lợi người tiêu dùng | Giám sát, điều hành thông minh
  Nghiệp vụ và Quản lý văn hóa | Quản lý đê điều và Phòng, chống thiên tai | Phòng, chống ma túy và tội phạm
  Phòng, chống ma túy | Phòng, chống lụt bão | Phòng, chống lụt bão và tìm kiếm cứu nạn | Phòng, chống mại dâm
  Phòng, chống thiên tai và tìm kiếm cứu nạn | Phòng, chống thiên tai - Tìm kiếm cứu nạn | Phòng cháy, chữa cháy
  Phòng cháy, chữa cháy và cứu nạn, cứu hộ | Phòng cháy và chữa cháy | Phòng cháy chữa cháy và cứu hộ cứu nạn
  PCCC&CNCH | PCCC và CNCH | PCCC và cứu nạn, cứu hộ | PCCC | Vật tư - Thiết bị y tế | Vật tư, thiết bị y tế
  Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | Cảnh sát phòng cháy chữa cháy và cứu hộ, cứu nạn
  Cảnh sát PCCC và CNCH | Cảnh sát PCCC&CNCH | Cảnh sát PCCC và cứu nạn, cứu hộ | Cảnh sát PCCC và cứu hộ cứu nạn
  Cảnh sát cơ động | Cảnh sát điều tra tội phạm về ma túy | CSĐT tội phạm về ma túy | CSĐTTP về ma túy
  Cảnh sát điều tra tội phạm về kinh tế và tham nhũng | CSĐT tội phạm về kinh tế và tham nhũng
  Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
  CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
  Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
  CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu | CSĐT tội phạm về trật tự xã hội
  Cảnh sát điều tra tội phạm về kinh tế, tham nhũng, buôn lậu | Cảnh sát điều tra tội phạm về trật tự xã hội
  Cảnh sát phòng, chống tội phạm về môi trường | Cảnh sát phòng, chống tội phạm sử dụng công nghệ cao
  An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | An ninh chính trị nội bộ | Bảo vệ chính trị nội bộ
  Quản lý hành chính về trật tự xã hội | Cảnh sát thi hành án hình sự và hỗ trợ tư pháp
  Công tác đảng và công tác chính trị | Bảo vệ quyền trẻ em | Tài chính doanh nghiệp
  Quản lý khai thác công trình thủy lợi | Di tích cố đô | Tiêu chuẩn - Đo lường - Chất lượng | Ngoại ngữ - Tin học
  Ngoại ngữ, tin học | Huấn luyện - Cơ động | Tăng thiết giáp | Giáo dục, Đào tạo | Quản lý kinh doanh nhà
  Phòng, chống tội phạm ma túy | Phòng, chống tội phạm và ma túy | Tài nguyên - Môi trường | Kinh tế hạ tầng
  Lao động Thương binh - Xã hội | Lao động - Thương binh - Xã hội | Giáo dục lao động và dạy nghề | Kỷ lục
  Đầu tư nước ngoài | Quản lý lao động ngoài nước | Thủy sản và Kiểm ngư | Quản lý tài nguyên nước
  Quản lý khám, chữa bệnh | Phòng bệnh | Quản lý và Phát triển thị trường trong nước | Phòng vệ thương mại
  Bảo vệ, chăm sóc sức khỏe cán bộ | Điều phối nông thôn mới | Vận tải ô tô | Đông y | Làm vườn | Sinh vật cảnh
  Kế hoạch hóa gia đình | Cựu giáo chức | Thầy thuốc trẻ | Bóng chuyền | Điền kinh | Cầu lông
  Huấn luyện và Thi đấu thể thao | Trợ giúp pháp lý Nhà nước | Trợ giúp pháp lý | Đào tạo lái xe | Cai nghiện ma túy
  Điều dưỡng người có công | Hành chính công | Dịch vụ đấu giá tài sản | Vệ sinh dịch tễ | Khảo cổ học | Văn nghệ
  Đầu tư phát triển | Quản lý vốn nhà nước tại doanh nghiệp | Quản lý vốn nhà nước | Quốc gia phòng, chống AIDS
  Ngân hàng | Giám định Nhà nước về chất lượng công trình xây dựng | Công tác phía Nam | Phòng, chống tham nhũng
  Quân lực | GDNN - GDTX | Thủy sản và Biển đảo | Phòng, chống tệ nạn xã hội | Khoa học Kỹ thuật Nông Lâm nghiệp
  Cứu trợ | Y tế Thế giới | Di cư quốc tế | Hiệp ước Bắc Đại Tây Dương
`;

/** What ministries and departments deal with, where a comma or "và" belongs to the name; the press leaves commas out. */
export const FIELDS = phraseSet(`${FIELD_NAMES} | ${FIELD_NAMES.replaceAll(',', '')}`);

/** Pairs of syllables that names of bodies go on with in lower case: "Quản lý", "vận tải". */
export const INNER = phraseSet(`
  công an | quốc phòng | không quân | giao thông | ngoại giao | trung ương | tài chính | cảnh sát | xây dựng
  giáo dục | vận tải | quản lý | quốc gia | tài nguyên | nhà nước | văn hóa | nội vụ | khoa học | tư pháp
  nông nghiệp | môi trường | kiểm tra | công thương | an ninh | đầu tư | thông tin | lao động | phát triển
  hàng không | chính trị | kế hoạch | kinh tế | thương mại | công nghệ | nghiên cứu | du lịch | đa khoa | cổ phần
  hình sự | quốc tế | đào tạo | liên bang | đại học | an toàn | hải quân | đường bộ | thể thao | đường sắt | xã hội
  công nghiệp | tình báo | truyền thông | điều tra | dầu khí | thương binh | tổng cục | điện lực | sư phạm | tổ chức
  chỉ huy | bách khoa | quy hoạch | bảo vệ | kiểm sát | nhân dân | biên phòng | thế giới | thanh tra | chiến lược
  chỉ đạo | kỹ thuật | thú y | mặt trận | phòng chống | dịch vụ | tuyên giáo | kiểm lâm | bộ đội | dự báo
  chứng khoán | kiến trúc | thủy sản | hàn lâm | đối ngoại | quân sự | hàng hải | khí tượng | chăn nuôi | năng lượng
  tham mưu | nội chính | chính sách | tổ quốc | đăng kiểm | dự trữ | ngoại thương | hợp tác | nghệ thuật | sinh viên
  hoàng gia | cao su | tiểu học | tối cao | cộng sản | thanh niên | giám sát | nội địa | phật giáo | cấp cao
  bất động sản | nhà và đô thị | nhà ở | giao dịch | kinh doanh | viễn thông | thoát nước | doanh nghiệp | nông thôn
  phòng cháy | pháp luật | xuất nhập khẩu | xuất khẩu | nhập khẩu | bầu cử | vũ trụ | quân đội | mỹ thuật
  điều hành | thống kê | nông dân | kiểm soát | bảo tồn | bóng đá | pháp chế | ngân sách | công viên | nhân quyền
  tiền tệ | dân chủ | ngôn ngữ | quản trị | dân tộc | bảo hiểm | bảo trì | nhi đồng | đường thủy | bảo trợ
  bưu điện | hỗ trợ | nông lâm | tổng hợp | địa chất | chữ thập đỏ | xây lắp | khảo sát | thủy lợi | cạnh tranh
  thi hành án | dân sự | tư vấn | báo chí | ngoại ngữ | quân y | địa ốc | dự án | di trú | di sản | kỷ luật | đô thị
  vật lý | nhiệt điện | lâm nghiệp | xúc tiến | truyền máu | hữu nghị | điện ảnh | phụ sản | khảo thí | xổ số
  hành chính | lập pháp | ung bướu | công trình | dân vận | dân nguyện | hòa giải | khoáng sản | phụ nữ | kiểm toán
  cựu chiến binh | nhân văn | bưu chính | âm nhạc | thủ đô | cứu hộ | cứu nạn | ma túy | thiên tai | xăng dầu
  lương thực | thể dục | cán sự | sức khỏe | nhiếp ảnh | chế biến | cảng vụ | huyết học | thi đua | khen thưởng
  xuất bản | cấp nước | nước sạch | trẻ em | ứng dụng | triển lãm | trung học | cộng đồng | lưu trữ | tiêu chuẩn
  thiếu niên | giảm nhẹ | giám định | truyền hình | phát thanh | nguyên tử | dự phòng | nguồn nhân lực | nhân lực
  kỹ thương | phòng không | hậu cần | lịch sử | vệ sinh | cao đẳng | tuyên truyền | hóa chất | lý luận | khảo cổ
  sản xuất | hóa học | mầm non | điện tử | tâm thần | khu vực | toán học | thị trường | huấn luyện | thiên nhiên
  đánh giá | lãnh sự | xử lý | trồng trọt | sinh thái | ứng phó | thủy văn | bệnh nhiệt đới | phúc lợi | khai thác
  phổ thông | sở hữu trí tuệ | thủy điện | cơ khí | trật tự | dân dụng | vật tư | thiết kế | pháp y | bán lẻ
  cà phê | công cộng | hạt nhân | chấn thương chỉnh hình | chất lượng | di tích | hạ tầng | hành khách | vệ tinh
  mũi nhọn | đặc biệt | thường vụ | thường trực | tôn giáo | khuyến nông | khuyến công | khuyến học | người cao tuổi
  người khuyết tật | nạn nhân chất độc da cam | hiến máu | tình nguyện | hiếu học | đào tạo nghề
  giới thiệu việc làm | việc làm | nghề | chuyên khoa | tim mạch | lão khoa | y học cổ truyền | cổ truyền | y dược
  dược phẩm | dược | y tế | nhi | mắt | phổi | da liễu | phục hồi chức năng | kiểm nghiệm | đăng ký | đất đai
  quỹ đất | bảo vệ thực vật | rừng phòng hộ | rừng đặc dụng | rừng | phát triển rừng | khu kinh tế | khu công nghiệp
  các khu công nghiệp | cửa khẩu | cụm công nghiệp | công dân | một thành viên | thành viên | tư nhân
  đầu tư xây dựng | xây dựng công trình | lưu ký | bù trừ | chiếu sáng | thương tín | ngoại hối | nội trú | bán trú
  dân tộc nội trú | dân tộc bán trú | chuyên | năng khiếu | liên cấp | song ngữ | chiến lược phát triển
  giáo dục thường xuyên | giáo dục nghề nghiệp | thường xuyên | nghề nghiệp | vận hành | cung ứng | giải pháp
  phần mềm | truyền tải | thép | xi măng | gốm sứ | dệt may | may mặc | da giày | gỗ | thực phẩm | bia | rượu
  nước giải khát | thuốc lá | mía đường | phân bón | giống cây trồng | cây trồng | vật nuôi | giống | sự nghiệp
  luật sư | luật gia | nhà văn | nhà báo | văn học | kiến trúc sư | sân khấu | liên hiệp | liên hợp | hội đồng
  ủy ban | quy chế | đoàn kết | tiết kiệm | tín dụng | tín dụng nhân dân | bình đẳng giới | gia đình | dân số
  bảo hiểm xã hội | bồi thường | giải phóng mặt bằng | phòng hộ | nước | thuế | tội phạm | đoàn | đội | các
  nhà thầu | nhà đầu tư | ngư nghiệp | nghề cá | hải sản | trái cây | rau quả | lúa gạo | tiêu dùng
  người tiêu dùng | bảo mật | mạng | chuyển đổi số | đổi mới sáng tạo | khởi nghiệp | số | xúc tiến thương mại
  hội nghị | hội chợ | tổ chức sự kiện | bảo đảm | môi trường đô thị | đê điều | chữa cháy | lụt bão | đấu giá
  tin học | hoang dã | xe cơ giới | địa cầu | đo lường | châu á | châu âu | động vật | xuất nhập cảnh
  có hoàn cảnh đặc biệt | có hoàn cảnh đặc biệt khó khăn | biên giới | tự nhiên | pháp lý | truyền tải điện
  khí tượng thủy văn | tìm kiếm | đặc nhiệm | tư thục | dân lập | viên chức | văn kiện | nhân sự | dạy nghề
  quốc dân | công trình đô thị | cấp thoát nước | vệ sinh môi trường
`);

/** Of `INNER`, what is more often said of a body than part of its name: "Sở Y tế kiểm tra …". */
export const DEEDS = phraseSet(`
  thường xuyên | dự báo | kiểm tra | thanh tra | giám sát | tổ chức | đánh giá | xử lý | điều tra | chỉ đạo | khảo sát
  giới thiệu | tuyên truyền | triển lãm | huấn luyện | thống kê | ứng phó | bảo vệ | kiểm soát | tuyển dụng
  hợp tác | đầu tư | xây dựng | hỗ trợ | phát triển | nghiên cứu | quản lý | sản xuất | kinh doanh | đào tạo
  thiết kế | khai thác | chế biến | tư vấn | đăng ký | bảo đảm | đoàn kết | các | đoàn | đội | số | mạng
  cây ăn quả | nghề | nước | thuế | gỗ | nhi | mắt | phổi | bồi thường | cung ứng | vận hành
`);

/** What bodies are about, behind "về". */
export const ABOUT = phraseSet(`
  phòng chống thiên tai | phòng, chống thiên tai | PCTT | phòng chống thiên tai và tìm kiếm cứu nạn
  phòng, chống thiên tai và tìm kiếm cứu nạn | phòng chống tham nhũng | phòng, chống tham nhũng
  phòng, chống tham nhũng, tiêu cực | phòng, chống tham nhũng, lãng phí, tiêu cực | phòng chống tội phạm
  phòng, chống tội phạm | phòng chống ma túy | phòng, chống ma túy | an toàn thực phẩm | ATTP | VSATTP
  vệ sinh an toàn thực phẩm | an toàn giao thông | chuyển đổi số | cải cách hành chính | giảm nghèo
  giảm nghèo bền vững | xây dựng nông thôn mới | hội nhập quốc tế | phát triển du lịch | nhân quyền
  phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
`);
/** Names that stand for whatever body is meant, so that they name none. */
export const GENERIC = phraseSet(`
  Ban Chuyên | Ban Chỉ huy | Ban Vận động | Ban cán sự | Ban cán sự đảng | Ban Tổ chức | Ban Chỉ đạo | Ban Quản lý
  Ban Quản lý dự án | Ban Giám đốc | Văn phòng điều hành | Văn phòng làm việc | Trung tâm Quản lý | THPT Quốc gia
  Trạm Y tế | Ban Giám hiệu | Ban Lãnh đạo | Ban Giám khảo | Ban Điều hành | Ban Chấp hành | Ban Thường trực
  Ban Kiểm soát | Ban Thường vụ | Ban Đại diện | Hội đồng quản trị | Hội đồng thành viên | Hội đồng xét xử
  Hội đồng thẩm định | Hội nghị | Hội thảo | Hội thi | Hội đồng | Trung tâm thành phố | Trung tâm huyện
  Trung tâm tỉnh | Bộ Luật | Bộ Chính sách | Phòng cháy | Phòng dịch | Phòng chống | Phòng Phát triển
  Viện kiểm sát | Tổ công tác đặc biệt | Ban biên tập | Tổ chức Đảng | Ủy ban | Văn phòng đại diện | Quỹ đất
  Phòng khách | Phòng học | Phòng Bầu dục | Bộ Quy tắc | Bộ Quy tắc Ứng xử | Trung ương | Tổ chức hội nghị
  Hội Phụ huynh | Bảo hiểm xã hội | Bảo hiểm y tế
`);

/** Bodies known by a name that no first word tells. */
export const KNOWN_BODIES = phraseSet(`
  VPCP | Tân Hoa Xã | ASEAN | UNESCO | WHO | UNICEF | UNDP | NATO | WTO | IMF | ADB | FAO | OECD | JICA | KOICA
  USAID | Fed | VNPT | EVN | PVN | Petrolimex | Viettel | MobiFone | VinaPhone | Vinamilk | Vingroup | Vietcombank
  VietinBank | BIDV | Agribank | Sacombank | Techcombank | Vietnam Airlines | Vietjet | Vietjet Air | Bamboo Airways
  VCCI | VEC | ACV | Vinachem | TKV | CNBC | Kitco | Reuters | AFP | AP | Bloomberg | CNN | BBC | Yonhap | TASS
  VTV | VOV | Google | Facebook | Meta | Microsoft | Apple | Thời báo Hoàn Cầu | Hoàn Cầu Thời báo | Samsung
  Toyota | Honda | VinFast | FIFA | AFC | VFF | Interpol | MSCI | HNX | HOSE | Hoàng Anh Gia Lai | HAGL
  Sông Lam Nghệ An | Thép Xanh Nam Định | Becamex Bình Dương | Hồng Lĩnh Hà Tĩnh | Tuổi Trẻ Online
  Thanh Niên Online | VnExpress | VietNamNet | VSDC | Grab | Trường Hải | Quỹ Hy Vọng | Quỹ Thiện Tâm
  Quỹ Tấm lòng Việt | Hội đồng Anh | Chương trình Phát triển Liên hợp quốc | TikTok | Amazon | Tesla | Boeing
  Airbus
`);

/** Words before a proper name that make it a business or paper, without being part of its name. */
export const BEFORE_NAME = phraseSet(`
  shop | thương hiệu | tiệm | chuỗi cửa hàng | hệ thống cửa hàng | hệ thống hoa | hệ thống siêu thị | hệ thống
  chuỗi siêu thị | hãng | hãng tin | hãng thông tấn | hãng xe | hãng hàng không | hãng bay | tờ | nhật báo
  mạng xã hội | startup
`);
