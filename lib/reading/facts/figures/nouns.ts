/**
 * Nouns of two and more syllables that news counts. What is not here is counted by its first syllable if that is a
 * classifier, else by its first two.
 */
export const COMPOUNDS = `
  vụ tai nạn giao thông | đại biểu chính thức | tập viết | xe mô tô | mũ bảo hiểm | áo mưa | thanh thiếu niên
  thiếu niên | tờ rơi | tập vở | bản cam kết | điểm cân | kỳ họp | phiên họp | buổi làm việc | cột mốc phụ | máy may
  giải phụ | giải cá nhân | giải tập thể | giải toàn đoàn | bò giống | trâu giống | lợn giống | heo giống | dê giống
  con bò giống | con trâu giống | con lợn giống | con heo giống | con dê giống | trục đường | cầu vượt | cầu bộ hành
  đường bay | chuyến xe buýt | lượt xe buýt | cán bộ chiến sĩ | cán bộ công chức | cán bộ viên chức | thuyền cá
  đầu báo | ngoại ngữ | giải nhất | giải nhì | giải ba | giải tư | giải khuyến khích | giải đặc biệt | nữ nhân viên
  nữ khách hàng | startup | ôtô | công nhân viên | phó phòng | công dân | ông lớn | con đường | con cá heo
  con cá voi | đại dự án | nhà hàng | nhà vườn | túi xách | lượt xe tải | chiếc xe máy | chiếc xe đạp | chiếc ô tô | chiếc ôtô
  chiếc xe ô tô | điện thoại di động | lượt phương tiện | nữ giáo viên | con cá sấu | bình luận | quận huyện
  tỉnh thành | xã phường | sở ngành | cảnh sát giao thông | cảnh sát cơ động | bộ thiết bị | máy biến áp | bộ biển số
  lượt tàu | tổ tiết kiệm và vay vốn | lượt cán bộ | lượt chiến sĩ | ca mắc | điểm cầu | khâu đột phá | đồng nghiệp
  đồng phạm | đồng đội | đồng hương | đồng bọn | bộ bài | bộ bài tây | bộ bàn ghế | bộ hài cốt | máy tính bảng
  gói thuốc lá | bao thuốc lá | bị hại | kết luận | nghị quyết | quyết định | nghị định | chỉ thị | thông tư
  bằng khen | giấy khen | huân chương | dự thảo | dự thảo nghị quyết | món ăn | nam thanh niên | nữ sinh viên
  cựu sinh viên | đơn tố cáo | đơn đăng ký | đơn yêu cầu | đơn đặt hàng | đơn hàng | kiểm sát viên | chủ đầu tư
  chủ phương tiện | sách tham khảo | kênh truyền hình | phim ngắn | phim tài liệu | kết quả | trọng tâm | cổ vật
  văn kiện | sỹ quan | hiệp sĩ | cậu con trai | cô con gái | người con | vỏ đạn | tài liệu | ngư lôi | cú điện thoại
  ti vi | phản ánh | hình thức | phó giám đốc | phó chủ tịch | trưởng phòng | phó trưởng phòng | giám đốc
  súng trường | cơ quan báo chí | nhà vệ sinh | công trình vệ sinh | nhà đại đoàn kết | nhà tình nghĩa
  nhà tình thương | ngôi nhà đại đoàn kết | nhà tạm | gia đình chính sách | cây xoan | chuyến công tác
  tiền án | tiền sự | tiêm kích | anh em | chị em | anh chị em | khu đất | dãy nhà | đối tượng | thành viên | thí sinh
  trường hợp | quốc gia
  vùng lãnh thổ | học sinh | sinh viên | học viên | công ty | hộ dân | hộ gia đình | hộ nghèo | hộ cận nghèo
  hộ kinh doanh | cổ phiếu | cổ phần | trái phiếu | doanh nghiệp | hợp tác xã | tổ hợp tác | trang trại | gia trại
  hành khách | tên lửa | binh sĩ | đơn vị | máy bay | nạn nhân | nhân viên | cán bộ | công chức | viên chức
  người lao động | bị cáo | bị can | thanh niên | cơ sở | đại biểu | người dân | ngư dân | xe máy | lao động
  thành phố | thị xã | thị trấn | nghi phạm | nghi can | chuyến bay | chuyến xe | chuyến tàu | chuyến phà
  chuyến hàng | căn nhà | căn hộ | căn biệt thự | ngôi nhà | ngôi mộ | ngôi làng | ngôi chùa | nhà ở | nhà dân
  tuyến đường | tuyến phố | tuyến kênh | tuyến đê | công trình | hạng mục | phụ nữ | thuyền viên | du khách
  lượt khách | lượt người | lượt hộ | lượt xem | lượt xe | bệnh nhân | bệnh nhi | khách hàng | cá nhân | tập thể
  tổ chức | hồ sơ | cảnh sát | trẻ em | em nhỏ | cháu nhỏ | ngân hàng | thủy thủ | làn xe | làn đường | phương tiện
  phương tiện giao thông | khẩu súng | khẩu pháo | viên đạn | quả đạn | quả bom | quả trứng | quả mìn | nhân dân
  mục đích | quy định | bài thi | bài viết | bài hát | bài báo | giáo viên | giảng viên | thi thể | vị trí | sản phẩm
  khu vực | mục tiêu | gia đình | cơ quan | chỉ tiêu | tiêu chí | nhà máy | điện thoại | quan chức | ứng viên
  ứng cử viên | nhà đầu tư | lô đất | thửa đất | lô hàng | tòa nhà | địa phương | xe chữa cháy | xe cứu thương
  xe cứu hỏa | lãnh đạo | tác phẩm | tác giả | địa điểm | chương trình | dự án | đề án | đồ án | quy hoạch | chỗ ngồi
  khách sạn | cửa hàng | siêu thị | tàu cá | tàu thuyền | đầu đạn | văn bản | vợ chồng | tài xế | luật sư | tài khoản
  phương án | nội dung | nhiệm vụ | giải pháp | chung cư | hợp đồng | xe tải | xe khách | xe buýt | xe con | xe đạp
  xe tăng | xe ô tô | xe ôtô | xe đầu kéo | phòng ngủ | phòng học | phòng khám | phòng bệnh | trung tâm | đứa con
  tàu ngầm | tàu chiến | trường đại học | trường tiểu học | trường mầm non | trường học | trường cao đẳng | cây xanh
  cây giống | cây cầu | cây thông | nền kinh tế | lĩnh vực | bộ phim | bệnh viện | trạm y tế | cơ sở y tế | hệ thống
  cử tri | tù nhân | phạm nhân | vấn đề | nhân vật | giải thưởng | lực lượng | đồng chí | nghị sĩ | nữ sinh | nam sinh
  nam giới | nữ giới | dịch vụ | thập kỷ | bức tranh | bức ảnh | đồng hồ | hồ bơi | bể bơi | tuyến đường sắt
  bộ phần mềm | câu hỏi | đề thi | tỷ phú | tập đoàn | cuộc thi | cuộc gọi | cuộc họp | vụ án | vụ việc | vụ cháy
  vụ tai nạn | vụ vi phạm | huy chương | huy chương vàng | huy chương bạc | huy chương đồng | sân bay | cảng biển
  cầu cảng | bến cảng | bến xe | chi nhánh | đại diện | chuyên gia | ca khúc | thiết bị | mặt hàng | tàu sân bay
  đứa trẻ | sự kiện | hoạt động | tổ hợp | ô tô | chức danh | biệt thự | thẩm phán | cổ đông | phát hiện | chiến sĩ
  hạ sĩ quan | tân binh | quân nhân | chiến binh | cựu chiến binh | thương binh | liệt sĩ | thân nhân | người có công
  hài cốt | hài cốt liệt sĩ | mộ liệt sĩ | dân quân | dân thường | dân công | thương hiệu | cuốn sách | quyển sách
  đầu sách | phần quà | suất quà | suất học bổng | học bổng | con dao | con heo | con lợn | con bò | con trâu | con gà
  con vịt | con chó | con cá | con giống | con tàu | con người | quân đội | chỉ huy | binh lính | trực thăng
  biên chế | đảng viên | đoàn viên | hội viên | ủy viên | đội viên | tổ viên | xã viên | phóng viên | diễn viên
  nghệ nhân | nghệ sĩ | vận động viên | huấn luyện viên | cầu thủ | trọng tài | nhà ga | thời điểm | phụ huynh
  giấy phép | giấy chứng nhận | gói thầu | nguyện vọng | ý kiến | kiến nghị | lượt ý kiến | đơn thư | đơn khiếu nại
  đề nghị | chữ ký | giải | số lượng | nhà khoa học | nhà báo | nhà thầu | nhà trường | nhà văn hóa
  nhà sinh hoạt cộng đồng | đường dây | tiểu khu | khu công nghiệp | khu kinh tế | khu đô thị | khu dân cư | khu phố
  khu tái định cư | khu hành chính | khu phức hợp | khu nghỉ dưỡng | khu du lịch | khu di tích | cụm công nghiệp
  tổ dân phố | thôn | bản làng | điểm trường | điểm du lịch | điểm sạt lở | điểm nghẽn | điểm dân cư | khách mời
  khán giả | dân tộc | dân tộc thiểu số | đồng bào | tín đồ | chức sắc | già làng | trưởng bản | người có uy tín
  đối tác | kỹ sư | bác sĩ | y sĩ | y tá | điều dưỡng | dược sĩ | nhà ngoại giao | nhà lãnh đạo | nhà giáo
  nhà nghiên cứu | cử nhân | thạc sĩ | tiến sĩ | giáo sư | phó giáo sư | yếu tố | thủ tục | thủ tục hành chính
  dịch vụ công | hành vi | giao dịch | giấy tờ | di tích | di sản | lễ hội | làng nghề | nghề | cư dân | nhân khẩu
  khẩu | cái tên | vũ khí | vật liệu nổ | công cụ hỗ trợ | tài sản | nhóm | ngôn ngữ | đề tài | sáng kiến
  bằng sáng chế | loại hình | nông dân | công nhân | thợ lặn | thợ mỏ | ngôi sao | nút giao | cột điện | trụ điện
  trạm biến áp | trạm thu phí | trạm bơm | trạm | hồ chứa | hồ | đập | nhà máy thủy điện | thủy điện
  công trình thủy lợi | thuê bao | hộp thuốc | hộp sữa | chai rượu | bao thuốc | gói thuốc | thùng hàng | thùng nước
  thùng mì | suất ăn | bữa ăn | bữa cơm | ổ dịch | ca bệnh | ca tử vong | ca nhiễm | ca dương tính | ca | giường bệnh
  ghế ngồi | liều vaccine | liều vắc xin | mũi tiêm | liều | mô hình | chuỗi | chuỗi liên kết | vùng trồng
  vùng nguyên liệu | mã số vùng trồng | sản phẩm OCOP | giống | loài | loài động vật | loại | cá thể | hang động
  hòn đảo | ngọn núi | cơn bão | trận động đất | trận lũ | đợt | bước | tiết mục | gian hàng | gian trưng bày
  hiện vật | tư liệu | chuyên đề | buổi | lớp | lớp tập huấn | lớp học | khóa | cuộc | đợt kiểm tra | đoàn kiểm tra
  đoàn | đội | tổ | tiểu đội | trung đội | đại đội | tiểu đoàn | trung đoàn | chi bộ | chi hội | đảng bộ
  tổ chức đảng | tổ chức cơ sở đảng | chi đoàn | ban chỉ đạo | kế hoạch | đạo luật | dự án luật | báo cáo | tờ trình
  tin nhắn | tin bài | trang web | website | ứng dụng | tài khoản mạng xã hội | đầu mối | phòng ban | phòng chuyên môn
  ban ngành | phi công | tay súng | mảnh đất | mảnh vỡ | phòng | phòng chức năng | xã | phường | huyện | quận | tỉnh
  đặc khu | xóm | ấp | bản | buôn | tấm gương | gương điển hình | nhân chứng | người nghèo | người cao tuổi
  người khuyết tật | đồng tiền | đồng xu | đầu xe | đầu tàu | toa tàu | toa xe | ghế đá | bóng đèn | camera giám sát
  máy tính | máy tính xách tay | máy móc | máy bơm | máy cày | dây chuyền | bộ hồ sơ | bộ sách | bộ quần áo | chiếc xe
  chiếc tàu | chiếc thuyền | chiếc ghế | áo phao | áo ấm | chăn ấm | xe lăn | năm kinh nghiệm | tuổi đời
  bài tham luận | lượt đại biểu | phiếu bầu | phiếu | ý tưởng | điều kiện | nguyên tắc | đột phá | nhóm nhiệm vụ
  nhóm giải pháp | nhóm chỉ tiêu | trụ cột | mũi nhọn | khâu | đầu việc | việc | nguồn vốn | khoản vay | món vay
  tổ tiết kiệm | nông trường | lâm trường | phân trường | doanh nhân | thương nhân | tiểu thương | chủ hộ | chủ rừng
  đại lý | điểm bán | điểm bán hàng | hãng hàng không | hãng | chợ | trung tâm thương mại | văn phòng | tổ công tác
  chốt kiểm soát | chốt | trạm kiểm soát | vụ mùa | vụ lúa | vụ | tàu hỏa | tàu hàng | tàu | phần mềm | cơ sở dữ liệu
  cơ sở giáo dục | cơ sở sản xuất | cơ sở kinh doanh | cơ sở lưu trú | cơ sở thờ tự | chức vụ | vị trí việc làm
  việc làm | chỗ làm việc | suất đầu tư | xã biên giới | cột mốc | mốc giới | đường mòn | lối mở | cửa khẩu
  bánh heroin | gói ma túy | viên ma túy | viên nén | viên hồng phiến | khối lượng | tuyến buýt | tuyến xe buýt
  tuyến xe | tuyến | giờ bay | giờ học | tiết học | tín chỉ | môn học | môn thi | bộ môn | ngành nghề | ngành
  ngành đào tạo | chuyên ngành | khoa | bậc học | cấp học | trang bị | cụm dân cư | nóc nhà | mái nhà | sổ tiết kiệm
  sổ đỏ | thẻ bảo hiểm y tế | thẻ | bảo hiểm | văn nghệ sĩ | nữ công nhân | nữ thanh niên
`;

/** One syllable that is a unit by itself, whatever follows. */
export const CLASSIFIERS = `
  bậc người con dân bên chiếc cái căn ngôi tòa cây cuốn quyển bức tấm tờ bài bản buổi ca câu chai chậu chỗ chùm chuyến cơn
  cuộc cặp cục cụm dãy dòng đàn đám đoạn đội đoàn đợt đường lọ cống cành vỏ gian bàn hũ súng pháo phim cú khoang
  mâm dàn đài bịch xô chuồng ao luống buồng nải quầy kiốt sạp ghe bè cần bụi khóm chồng điểm gói ghế giải giường
  gốc hạt hàng hãng hạng hầm hồ hộ hộp hòn hố khâu khẩu khóa khoản khối khu kho kỳ làn làng lá lần liều lô lồng
  loài loại lớp luồng lượt mảnh máy mét miếng món môn mũi mục nền nhà nhánh nhịp nhóm nước nút phà phần phiên
  phiếu phòng phương quả sân sợi suất sổ tàu tầng tập thanh thẻ thôn thùng thửa tiết tỉnh tổ toa trang trạm trại
  trận trục trường túi tuyến ván vé vị viên vòng vụ vùng xã phường huyện quận xe xóm ấp cháu em bé bà ông chị anh cụ
  chú tên trẻ bạn thằng phu bang lỗi lò lầu xưởng ly giỏ vết bẫy nhẫn tệp kênh đôi két bao bình bó bước bữa cổng cửa cầu chân chương điều đảo đập đề giống gương hướng khách
  lính mã mặt mẫu mộ tội ngành nghề ngón ô ổ ống phím rãnh tay thác thợ trụ tiếng xuồng thuyền vợ việc ý
`;

/** Nouns that share one number: "14 cán bộ, chiến sĩ". */
export const TOGETHER = [
  `
    lượt cán bộ | cán bộ | chiến sĩ | chiến sỹ | công chức | viên chức | người lao động | đảng viên | đoàn viên
    hội viên | thanh niên | sĩ quan | hạ sĩ quan | giáo viên | học sinh | sinh viên | học viên | phụ nữ | nông dân
    công nhân | công nhân viên | đại biểu | quần chúng | nhân dân | người dân | giảng viên | nhân viên | đồng bào
    nghệ nhân | diễn viên | nghệ sĩ | vận động viên | huấn luyện viên | bác sĩ | y sĩ | điều dưỡng | cựu chiến binh
    phụ huynh | em | cháu
  `,
  `
    xã | phường | thị trấn | huyện | quận | thị xã | thành phố | tỉnh | đặc khu | thôn | bản | ấp | xóm | buôn
    khu phố | tổ dân phố | làng | sở | ban | ngành
  `,
  'chương trình | dự án | đề án | công trình | hạng mục | kế hoạch | mô hình | nhiệm vụ | giải pháp',
  `
    tổ chức | cá nhân | tập thể | hộ gia đình | gia đình | doanh nghiệp | hợp tác xã | đơn vị | đơn vị hành chính
    cơ quan | cơ sở | hộ | địa phương
  `,
  'nước | quốc gia | vùng lãnh thổ',
  'khu công nghiệp | cụm công nghiệp | khu kinh tế',
  'vụ | vụ việc | đối tượng | bị can | bị cáo',
  'ý kiến | kiến nghị | đề xuất | lượt ý kiến',
];

/** What stands behind a number without being counted by it. */
export const NOT_COUNTED = `
  và hoặc hay với cùng của cho là thì mà nhưng song do vì bởi từ đến tới ở tại trên dưới trong ngoài giữa sau
  trước khi nếu để nhằm theo về đã đang sẽ sắp vừa mới cũng vẫn còn chỉ đều bị được có không chưa phải cần nên so
  như bằng qua lên xuống ra vào lại thêm này đó kia ấy nọ đây tăng giảm đạt chiếm gồm thuộc nằm thu chi trở tương
  ước dự hiện nay cuối đầu nhất nhiều ít rất hơn kém gần khoảng trú ngụ quê sinh tốt mỗi các những một hai ba từng
  tải trừ cao thấp dài rộng nặng lớn nhỏ đối nửa tiền xuất hết thứ số độ ngàn hôm diễn bắt làm đi tết chở duy nói tiếp
  trị mang hứa hạ khá chạy mua h x k ngấp nghé hồi sắc thi phòng bất toàn khác thời
`;

/** Verbs that begin like a counted noun: "23.000 tỷ giải phóng mặt bằng". */
export const VERBS = `
  giải phóng | giải quyết | giải ngân | giải tỏa | giải thể | giải cứu | giải trình | giải thích | giải mã | giải trí
  cổ phần hóa
`;

/** What is counted under an abbreviation: "8 KKT", "12 HTX". */
export const ABBREVIATED =
  /^(?:KKT|KCN|CCN|KDC|KĐT|HTX|THT|DN|DNNN|TTHC|CLB|CBCS|HS|SV|HSSV|CCVC|CBCCVC|ĐVTN|TDP|KTX|VĐV|HLV|TNXP|ĐBQH|PV|HCV|HCB|HCĐ)$/u;
