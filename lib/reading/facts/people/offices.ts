import { Phrases, phraseSet } from '../words';

/** Offices, ranks and callings that a role begins with. Ranks alone are weaker: any office beside them is the role. */
export const OFFICES = new Phrases<'office' | 'rank' | 'calling'>()
  .add(
    `
      Tổng Bí thư | Phó Bí thư | Phó Bí thư Thường trực | Bí thư | Chủ tịch nước | Phó Chủ tịch nước | Chủ tịch
      Phó Chủ tịch | Phó Chủ tịch Thường trực | Quyền Chủ tịch | Q. Chủ tịch | Thủ tướng | Phó Thủ tướng
      Phó Thủ tướng Thường trực | Bộ trưởng | Thứ trưởng | Thứ trưởng Thường trực | Ủy viên | Chi hội trưởng
      Chi hội phó | Cơ trưởng | TUV | UVTVTU | UVBTVTU | HUV | UVTV | UVBTV | Tỉnh ủy viên | Thành ủy viên
      Đảng ủy viên | Ủy viên BTV | Ủy viên Bộ Chính trị | Ủy viên Trung ương Đảng | Ủy viên dự khuyết
      Ủy viên Thường vụ | Giám đốc | Phó Giám đốc | Tổng Giám đốc | Phó Tổng Giám đốc | Trưởng ban | Phó Trưởng ban
      Phó ban | Trưởng phòng | Phó Trưởng phòng | Phó phòng | Trưởng đoàn | Phó Trưởng đoàn | Phó đoàn | Cục trưởng
      Phó Cục trưởng | Chi cục trưởng | Phó Chi cục trưởng | Vụ trưởng | Phó Vụ trưởng | Tổng cục trưởng
      Phó Tổng cục trưởng | Viện trưởng | Phó Viện trưởng | Chánh án | Phó Chánh án | Chánh Văn phòng
      Phó Chánh Văn phòng | Chánh Thanh tra | Phó Chánh Thanh tra | Tổng Thanh tra | Phó Tổng Thanh tra
      Tổng Kiểm toán | Phó Tổng Kiểm toán | Tổng KTNN | Phó Tổng KTNN | Kiểm toán trưởng | Phó Kiểm toán trưởng
      Hiệu trưởng | Phó Hiệu trưởng | Trưởng khoa | Phó Trưởng khoa | Phó khoa | Chỉ huy trưởng | Phó Chỉ huy trưởng
      Chính ủy | Phó Chính ủy | Chính trị viên | Phó Chính trị viên | Chính trị viên phó | Tư lệnh | Phó Tư lệnh
      Tham mưu trưởng | Phó Tham mưu trưởng | Tổng Tham mưu trưởng | Chủ nhiệm | Phó Chủ nhiệm | Đồn trưởng
      Phó Đồn trưởng | Đồn phó | Đội trưởng | Phó Đội trưởng | Đội phó | Trạm trưởng | Trưởng trạm | Phó Trưởng trạm
      Trưởng Công an | Phó Trưởng Công an | Trưởng thôn | Trưởng bản | Trưởng ấp | Trưởng xóm | Trưởng khu phố
      Trưởng khóm | Tổ trưởng | Tổ phó | Trưởng nhóm | Trưởng bộ môn | Thư ký | Tổng Thư ký | Phó Tổng Thư ký
      Tổng Biên tập | Phó Tổng Biên tập | Hạt trưởng | Phó Hạt trưởng | Kiểm sát viên | Thẩm phán | Đại sứ
      Phó Đại sứ | Tổng Lãnh sự | Tham tán | Tổng thống | Phó Tổng thống | Ngoại trưởng | Quốc vương | Thủ hiến
      Thống đốc | Phó Thống đốc | Thị trưởng | Nghị sĩ | Thượng nghị sĩ | Hạ nghị sĩ | Cố vấn | Trợ lý
      Người phát ngôn | Phát ngôn viên | Trưởng đại diện | Kế toán trưởng | Tổng Tư lệnh | Phó Tổng Tham mưu trưởng
      Chủ tịch Hội đồng quản trị | Chủ tịch HĐQT | Chủ tịch Hội đồng thành viên | Chủ tịch HĐTV
      Phó Chủ nhiệm Thường trực | Sư đoàn trưởng | Trung đoàn trưởng | Tiểu đoàn trưởng | Lữ đoàn trưởng
      Quyền Giám đốc | Đại biểu Quốc hội | ĐBQH | Đại biểu HĐND | Huấn luyện viên trưởng | HLV trưởng | Giáo hoàng
      CEO | Trưởng Tiểu ban | Trưởng Ban Tổ chức | Trưởng Ban Chỉ đạo | Trưởng chi nhánh | Giám đốc chi nhánh
      Trưởng Chi cục | Trưởng Thuế | Phó Trưởng Thuế | Thường trực | Thường vụ
    `,
    'office',
  )
  .add(
    `
      Bác sĩ CKI | Bác sĩ CKII | Bác sĩ chuyên khoa I | Bác sĩ chuyên khoa II | BS CKI | BS CKII | Đại tướng
      Thượng tướng | Trung tướng | Thiếu tướng | Chuẩn tướng | Đô đốc | Phó Đô đốc | Chuẩn Đô đốc | Đại tá | Thượng tá
      Trung tá | Thiếu tá | Đại úy | Thượng úy | Trung úy | Thiếu úy | Thượng sĩ | Trung sĩ | Hạ sĩ | Binh nhất
      Binh nhì | GS | GS.TS | PGS | PGS.TS | TS | ThS | Thạc sĩ | Tiến sĩ | Giáo sư | Phó Giáo sư | BS | Bác sĩ
      BS.CKI | BS.CKII | BSCKI | BSCKII | BSCK1 | BSCK2 | KTS | Kiến trúc sư | Kỹ sư | Luật sư | LS | Nhà báo
      Nhà thơ | Nhà văn | Nhạc sĩ | Họa sĩ | Nghệ sĩ | Nghệ nhân | Nghệ nhân Ưu tú | NSND | NSƯT | NNƯT | Thượng tọa
      Đại đức | Hòa thượng | Anh hùng dân tộc | Ni sư | Linh mục | Giám mục | Mục sư | Chức sắc | Già làng
      Anh hùng LLVTND | Anh hùng Lực lượng vũ trang nhân dân | Mẹ Việt Nam Anh hùng | Viện sĩ | Tướng | BSCC
      BS . CK2 | BS . CK1 | TS . BS | PGS . TS . BS | Dược sĩ | Điều dưỡng
    `,
    'rank',
  )
  .add(
    `
      chủ shop | chủ quán | chủ tiệm | chủ cửa hàng | chủ hộ | chủ doanh nghiệp | chủ cơ sở | chủ trang trại | chủ nhà
      chủ vườn | chủ xe | chủ tàu | chủ thương hiệu | chủ một | chủ hệ thống | chủ rừng | chủ mô hình | chủ đầu tư
      chủ nhân | chủ biên | chủ đại lý | chủ khách sạn | chủ nhà hàng | chủ lò | chủ nhóm | chủ sở hữu | đại diện
      chuyên gia | cán bộ | công chức | giáo viên | giảng viên | nhà giáo | cô giáo | thầy giáo | thành viên
      người dân | nông dân | ngư dân | hội viên | đoàn viên | đảng viên | chiến sĩ | cựu chiến binh | thương binh
      nhân viên | công nhân | kỹ thuật viên | hướng dẫn viên | phó | trưởng | nguyên | cựu | nghiên cứu viên
      nhà nghiên cứu | nhà sáng lập | người sáng lập | sáng lập viên | giám đốc điều hành | phụ trách | quản lý
      du khách | khách hàng | sinh viên | học sinh | phụ huynh | tiểu thương | thương lái | tài xế | lái xe
      thuyền trưởng | thuyền viên | diễn viên | ca sĩ | cầu thủ | vận động viên | huấn luyện viên | người có uy tín
      người nuôi | người trồng | hộ | xã viên | cư dân | nhân chứng | bị cáo | bị can | nạn nhân | phóng viên
      biên tập viên | nhà thầu | y sĩ | quân nhân | hoa hậu | á hậu | đạo diễn | nhiếp ảnh gia | cư trú | nhà đầu tư
      kế toán | thủ kho | chuyên viên | thanh tra viên | điều tra viên | kiểm lâm viên | tổng chỉ huy | tác giả
      người đứng đầu | lãnh đạo | cư sĩ | trưởng dòng họ | trưởng họ
    `,
    'calling',
  );

/** Offices of hamlets, whose names stand right behind. */
export const HAMLET_OFFICES = phraseSet(
  'Trưởng thôn | Trưởng bản | Trưởng ấp | Trưởng xóm | Trưởng khu phố | Trưởng khóm | Trưởng Công an',
);

/** Words between an office and its body that belong to the role. */
export const QUALIFIERS = phraseSet(`
  Thường trực | phụ trách | danh dự | lâm thời | điều hành | kiêm nhiệm | Chuyên trách | Đảng | dự khuyết | cao cấp
  hợp danh | Thường vụ
`);

/** Words that stand before a name and are no part of it. */
export const HONORIFICS = new Phrases<'anyone' | 'vietnamese' | 'calling'>()
  .add(
    `
      ông | bà | anh | chị | em | cô | chú | bác | cụ | cháu | bé | thầy | đồng chí | đ/c | ngài | cậu | dì | mợ | mế
      tướng | vợ ông | chồng chị | chồng bà | gia đình ông | gia đình bà | gia đình anh | gia đình chị | hộ ông
      hộ bà | hộ anh | hộ chị
    `,
    'anyone',
  )
  .add(
    `
      già làng | vợ chồng ông | vợ chồng anh | vợ chồng chị | em gái | cô giáo | thầy giáo | nghệ nhân | liệt sĩ
      mẹ VNAH | nữ sinh | nam sinh | thượng tọa | đại đức | hòa thượng | ni sư | linh mục | sư cô | bác sĩ | nghệ sĩ
      ca sĩ | MC | nhạc sĩ | diễn viên | đạo diễn | bị cáo | bị can | nghi phạm | đối tượng | nạn nhân | võ sĩ | hoa hậu
      á hậu | trọng tài | luật sư | nhà thơ | nhà văn | nhà báo | họa sĩ | em học sinh | thí sinh | thuyền trưởng
      tài xế | học sinh | sinh viên | chiến sĩ | thầy thuốc | Giuse | Phêrô | Phaolô | Gioan | Đaminh | Đa Minh | Anna
      Têrêsa | Antôn | Phanxicô | Micae
    `,
    'vietnamese',
  )
  // Callings that foreigners are named with too.
  .add(
    `
      tỷ phú | chuyên gia | nhà đầu tư | nhà khoa học | nhà nghiên cứu | nhà ngoại giao | du khách | doanh nhân | PV
      phóng viên | đại biểu | kỹ sư | HLV | huấn luyện viên | cầu thủ | vận động viên | VĐV | tiền đạo | tiền vệ
      hậu vệ | trung vệ | thủ môn
    `,
    'calling',
  );

/** Verbs and joints at which a role behind a name ends. */
export const ROLE_ENDS = phraseSet(`
  cho biết | cho hay | cho rằng | chia sẻ | nói | khẳng định | nhấn mạnh | nhận định | phát biểu | bày tỏ
  thông tin | đánh giá | đề nghị | yêu cầu | kể | tâm sự | phấn khởi | vui mừng | trao đổi | lưu ý | ghi nhận
  biểu dương | chủ trì | chủ tọa | tham dự | dự | đến dự | tới dự | cùng | đã | đang | sẽ | vừa | là | làm | đến
  tới | cũng | vẫn | thì | và ông | và bà | và đồng chí | và các | và lãnh đạo | và đại diện | bị | được | có | trao
  tặng | thăm | kiểm tra | chỉ đạo | đọc | giới thiệu | nêu | nêu rõ | phân tích | giải thích | bộc bạch | hồ hởi
  trình bày | báo cáo | ký | đồng chủ trì | cảm ơn | chúc mừng | tuyên bố | hy vọng | mong | mong muốn | đặt | dâng
  thắp | tiếp | hướng dẫn | khuyến cáo | xác nhận | lý giải | nhớ lại | bức xúc | trả lời | gửi | trực tiếp
  thay mặt | trong | khi | vào | sau khi | trước | cam kết | cảnh báo | chứng kiến | công bố | thừa nhận
  khẩn trương | nhưng | hiện | như | nhằm | theo | đề xuất | kiến nghị | bàn | viết | rút | hát | thể hiện
  xúc động | tự hào | thống nhất | kêu gọi | dẫn đầu | làm trưởng đoàn | rằng | lại | từng | đều | mới | còn | sắp
  luôn | thường xuyên | tiếp tục | bắt đầu | quyết định | sinh năm | trú | quê | ngụ | nhận | về | ra | cho
  vẫn còn | thuộc diện | cùng các | thông báo | cung cấp | không | để | vì | do | chưa | từ chối | hứa | thực hiện
  tiến hành | lo ngại | phân trần | giải trình | tranh luận | tiết lộ | nên | đồng quan điểm | kỳ vọng | nghỉ hưu
  tử vong | bất ngờ | sử dụng | lợi dụng | triển khai | chăm sóc | bút phê | với | nhiệm kỳ | bằng hình thức
  xảy ra | gây | trả | phát lệnh | phát hiện | vay | nộp | sau | mắc | rồi | chuyển | gọi | hỏi | giải quyết
  giữ chức | giữ chức vụ
`);
