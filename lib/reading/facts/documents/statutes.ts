import { tokenize } from '@/lib/text/tokens';
import { phraseSet } from '../words';

/**
 * What laws, codes and ordinances are about, in the words of their titles: behind "Luật", "Bộ luật", "Pháp lệnh" the
 * longest of these is the name, also where it is written in lower case.
 */
const SUBJECTS = `
  An ninh mạng | An ninh quốc gia | An toàn thông tin mạng | An toàn thực phẩm | An toàn, vệ sinh lao động
  An ninh dữ liệu | Ban hành văn bản quy phạm pháp luật | Báo chí | Bảo hiểm tiền gửi | Bảo hiểm xã hội
  Bảo hiểm y tế | Bảo vệ bí mật nhà nước | Bảo vệ dữ liệu cá nhân | Bảo vệ môi trường
  Bảo vệ quyền lợi người tiêu dùng | Bảo vệ sức khỏe nhân dân | Bảo vệ và kiểm dịch thực vật
  Bảo vệ và phát triển rừng | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
  Bầu cử đại biểu Quốc hội và đại biểu HĐND | Biên giới quốc gia | Biên phòng Việt Nam | Biên phòng
  Biển Việt Nam | Bình đẳng giới | Bưu chính | Cán bộ, công chức | Cán bộ, công chức và viên chức
  Các công cụ chuyển nhượng | Các tổ chức tín dụng | Căn cước | Căn cước công dân | Cạnh tranh
  Cảnh sát biển Việt Nam | Cảnh sát cơ động | Cảnh vệ | Cấp, thoát nước | Chăn nuôi
  Chất lượng sản phẩm, hàng hóa | Chính quyền địa phương | Chuyển đổi số | Chuyển giao công nghệ | Chứng khoán
  Công an nhân dân | Công chứng | Công đoàn | Công nghệ cao | Công nghệ thông tin | Công nghiệp công nghệ số
  Công nghiệp quốc phòng, an ninh và động viên công nghiệp | Cơ yếu | Cư trú | Dân quân tự vệ | Dẫn độ
  Di sản văn hóa | Doanh nghiệp | Du lịch | Dược | Dầu khí | Dữ liệu | Dự trữ quốc gia | Đa dạng sinh học | Đặc xá
  Đất đai | Đấu giá tài sản | Đấu thầu | Đầu tư | Đầu tư công | Đầu tư theo phương thức đối tác công tư
  Địa chất và khoáng sản | Đê điều | Điện ảnh | Điện lực | Đo đạc và bản đồ | Đô thị | Đường bộ | Đường sắt | Giá
  Giám định tư pháp | Giao dịch điện tử | Giao thông đường bộ | Giao thông đường thủy nội địa | Giáo dục
  Giáo dục đại học | Giáo dục nghề nghiệp | Giáo dục quốc phòng và an ninh | Hàng không dân dụng Việt Nam
  Hải quan | Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác | Hòa giải ở cơ sở
  Hòa giải, đối thoại tại Tòa án | Hóa chất | Hoạt động chữ thập đỏ
  Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | Hôn nhân và gia đình | Hỗ trợ doanh nghiệp nhỏ và vừa
  Hộ tịch | Hợp tác xã | Kế toán | Khám bệnh, chữa bệnh | Khiếu nại | Khoa học và công nghệ
  Khoa học, công nghệ và đổi mới sáng tạo | Khoáng sản | Khí tượng thủy văn | Kiểm toán độc lập
  Kiểm toán nhà nước | Kiến trúc | Kinh doanh bảo hiểm | Kinh doanh bất động sản | Lâm nghiệp | Luật sư | Lưu trữ
  Lực lượng dự bị động viên | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | Lý lịch tư pháp
  Mặt trận Tổ quốc Việt Nam | MTTQ Việt Nam | Năng lượng nguyên tử | Ngân hàng Nhà nước Việt Nam
  Ngân sách nhà nước | Nghĩa vụ quân sự | Người cao tuổi | Người khuyết tật
  Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng | Nhà giáo | Nhà ở
  Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam | Nuôi con nuôi | Phá sản | Phục hồi, phá sản | Tình trạng khẩn cấp
  Quản lý, sử dụng vốn nhà nước tại doanh nghiệp | Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
  Phí và lệ phí | Phổ biến, giáo dục pháp luật | Phòng cháy và chữa cháy | Phòng cháy, chữa cháy
  Phòng cháy, chữa cháy và cứu nạn, cứu hộ | PCCC và cứu nạn, cứu hộ | PCCC và CNCH | PCCC
  Phòng, chống bạo lực gia đình | Phòng, chống bệnh truyền nhiễm | Phòng bệnh | Phòng, chống khủng bố
  Phòng, chống ma túy | Phòng, chống mua bán người | Phòng, chống rửa tiền | Phòng, chống tác hại của rượu, bia
  Phòng, chống tác hại của thuốc lá | Phòng, chống tham nhũng | Phòng, chống thiên tai | Phòng thủ dân sự
  Phòng không nhân dân | Quản lý ngoại thương | Quản lý nợ công | Quản lý thuế | Quản lý, sử dụng tài sản công
  Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | Quảng cáo
  Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng | Quốc phòng | Quốc tịch Việt Nam | Quy hoạch
  Quy hoạch đô thị | Quy hoạch đô thị và nông thôn | Sĩ quan Quân đội nhân dân Việt Nam | Sở hữu trí tuệ
  Sử dụng năng lượng tiết kiệm và hiệu quả | Tài nguyên nước | Tài nguyên, môi trường biển và hải đảo
  Tần số vô tuyến điện | Thanh niên | Thanh tra | Thi đua, khen thưởng | Thi hành án dân sự | Thi hành án hình sự
  Thi hành tạm giữ, tạm giam | Thống kê | Thủ đô | Thú y | Thuế bảo vệ môi trường | Thuế giá trị gia tăng
  Thuế sử dụng đất nông nghiệp | Thuế sử dụng đất phi nông nghiệp | Thuế tài nguyên | Thuế thu nhập cá nhân
  Thuế thu nhập doanh nghiệp | Thuế tiêu thụ đặc biệt | Thuế xuất khẩu, thuế nhập khẩu | Thủy lợi | Thủy sản
  Thư viện | Thương mại | Thực hành tiết kiệm, chống lãng phí | Thực hiện dân chủ ở cơ sở | Tiếp cận thông tin
  Tiếp công dân | Tiêu chuẩn và quy chuẩn kỹ thuật | Tín ngưỡng, tôn giáo | Tố cáo | Tố tụng hành chính
  Tổ chức chính quyền địa phương | Tổ chức Chính phủ | Tổ chức Quốc hội | Tổ chức Tòa án nhân dân
  Tổ chức Viện kiểm sát nhân dân | Tổ chức cơ quan điều tra hình sự | Trách nhiệm bồi thường của Nhà nước
  Trật tự, an toàn giao thông đường bộ | Trẻ em | Trí tuệ nhân tạo | Trọng tài thương mại | Trồng trọt
  Trợ giúp pháp lý | Trưng cầu ý dân | Trưng mua, trưng dụng tài sản | Tư pháp người chưa thành niên
  Tương trợ tư pháp | Viên chức | Viễn thông | Việc làm | Xây dựng | Xuất bản
  Xuất cảnh, nhập cảnh của công dân Việt Nam | Xử lý vi phạm hành chính | Thể dục, thể thao | Dân sự
  Hàng hải Việt Nam | Hàng hải | Hình sự | Lao động | Tố tụng dân sự | Tố tụng hình sự
  Ưu đãi người có công với cách mạng | Ưu đãi người có công | Dân số | Chi phí tố tụng
  Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia | Cựu chiến binh | Quản lý thị trường
  BHXH | BHYT | NVQS | Người có công | Đơn vị hành chính - kinh tế đặc biệt | Đơn vị hành chính kinh tế đặc biệt
`;

const known = phraseSet(SUBJECTS.replaceAll(',', ''));

/** Longest text that a subject is looked for in, in UTF-16 units. */
const LONGEST = 160;

/**
 * Length in UTF-16 units of the longest known subject that begins `text`; 0 where there is none. The press leaves commas
 * out as it likes: "Luật Phòng chống thiên tai".
 */
export function subjectLength(text: string): number {
  const words = tokenize(text.slice(0, LONGEST)).filter(({ key }) => key !== ',');
  const subject = known.at(words, 0);
  return subject ? (words[subject.to - 1]?.end ?? 0) : 0;
}
