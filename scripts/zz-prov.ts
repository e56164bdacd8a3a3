import { articleOfBlocks } from '@/lib/model/article';
import { outletOf } from '@/lib/outlets';
import { loadPlaces } from '@/lib/places';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { compilePlaces } from '@/scripts/compile-places';
const places = loadPlaces(compilePlaces('.'));
function focus(title: string, body: string[], day: string, url: string): string[] {
  const article: any = { ...articleOfBlocks([{ kind: 'title', text: title }, { kind: 'sapo', text: body[0]! }, ...body.slice(1).map((text) => ({ kind: 'paragraph' as const, text }))]), url, canonicalUrl: url, publishedAt: day };
  const outlet = outletOf(url); return focusProvinces(article, outlet, findPlaces(article, outlet, places), places).map((p: any) => p.province);
}
const LS='https://baolangson.vn/x-1.html', LC='https://baolaichau.vn/x-1.html', VN='https://vnexpress.net/x-1.html', LK='https://baolaocai.vn/x-1.html', NA='https://baonghean.vn/x-1.html', CT='https://baocantho.com.vn/x-1.html';
const C: [string, string, string[], string, string, string[]][] = [
['outlet of A on B', 'Đoàn công tác Lạng Sơn học hỏi kinh nghiệm làm đường ở Bắc Giang', ['Ngày 12/3, đoàn công tác của tỉnh Lạng Sơn đến tỉnh Bắc Giang tìm hiểu cách huy động dân làm đường bê tông thôn bản.', 'Đại diện Sở Xây dựng Bắc Giang giới thiệu cách làm của các xã.'], '2024-03-12', LS, ['lang-son','bac-giang']],
['outlet A on B only', 'Sập mái chợ ở Bắc Giang, ba người bị thương', ['Chiều 12/3, mái chợ trung tâm huyện Lục Ngạn, tỉnh Bắc Giang bị sập sau trận mưa đá.', 'Công an huyện Lục Ngạn đang điều tra nguyên nhân.'], '2024-03-12', LS, ['bac-giang']],
['unnamed tỉnh in provincial', 'Toàn tỉnh trồng 1.200 ha rừng', ['Ba tháng đầu năm, toàn tỉnh trồng được 1.200 ha rừng, đạt 60% kế hoạch.', 'Sở Nông nghiệp và Môi trường giao chỉ tiêu cho từng xã.'], '2026-03-12', LC, ['lai-chau']],
['que o', 'Nam thanh niên lừa bán hàng trên mạng ở Hà Nội', ['Công an phường Cầu Giấy, TP Hà Nội bắt giữ Lò Văn Tấn, quê ở Sơn La, về hành vi lừa đảo.', 'Tấn thuê nhà ở Hà Nội từ năm 2022.'], '2025-11-12', VN, ['ha-noi']],
['trú tại elsewhere', 'Tài xế xe tải gây tai nạn trên quốc lộ 6 ở Hòa Bình', ['Tối 3/3, xe tải do Hà Văn Mạnh (trú tỉnh Thanh Hóa) điều khiển đâm vào vách núi tại xã Tòng Đậu, huyện Mai Châu, tỉnh Hòa Bình.', 'Công an huyện Mai Châu đang làm rõ.'], '2024-03-04', VN, ['hoa-binh']],
['abroad', 'Động đất mạnh ở Nhật Bản', ['Trận động đất 6,5 độ xảy ra ngoài khơi tỉnh Iwate, Nhật Bản sáng 4/3.', 'Chưa có thông tin người Việt bị ảnh hưởng.'], '2024-03-04', VN, []],
['ministry', 'Bộ Xây dựng yêu cầu rà soát công trình giao thông', ['Bộ Xây dựng vừa có công văn gửi các tỉnh, thành phố yêu cầu rà soát cầu yếu trước mùa mưa.', 'Công văn nêu rõ trách nhiệm của Cục Đường bộ Việt Nam, trụ sở tại Hà Nội.'], '2025-10-04', VN, []],
['after merger new name', 'Lào Cai đón đoàn khách đầu tiên lên Mù Cang Chải', ['Sáng 12/9, xã Mù Cang Chải, tỉnh Lào Cai đón 200 khách đầu tiên của mùa lúa chín.', 'Xã Mù Cang Chải có 500 ha ruộng bậc thang.'], '2025-09-12', LK, ['lao-cai']],
['after merger old name in parens', 'Mở đường vào vùng quế Văn Yên', ['Xã Mậu A, tỉnh Lào Cai (trước đây thuộc huyện Văn Yên, tỉnh Yên Bái) khởi công đường vào vùng quế dài 9 km.', 'UBND tỉnh Lào Cai bố trí 45 tỷ đồng.'], '2025-09-12', LK, ['lao-cai']],
['before merger', 'Yên Bái khởi công đường vào vùng quế Văn Yên', ['UBND huyện Văn Yên, tỉnh Yên Bái khởi công đường vào vùng quế dài 9 km.', 'Tỉnh Yên Bái bố trí 45 tỷ đồng.'], '2025-05-12', VN, ['yen-bai']],
['two provinces bridge', 'Thông xe cầu nối Thái Bình với Hải Phòng', ['Sáng 12/3, cầu bắc qua sông Hóa nối tỉnh Thái Bình với TP Hải Phòng thông xe.', 'Người dân hai địa phương không còn phải đi đò.'], '2024-03-12', VN, ['thai-binh','hai-phong']],
['comparison', 'Nghệ An đứng thứ ba cả nước về trồng rừng', ['Năm 2024, Nghệ An trồng 22.000 ha rừng, chỉ sau Quảng Nam và Tuyên Quang.', 'Sở Nông nghiệp Nghệ An đặt mục tiêu 23.000 ha.'], '2025-01-12', NA, ['nghe-an']],
['province list national', 'Mưa lớn diện rộng ở 12 tỉnh miền Bắc', ['Từ đêm 4/9, các tỉnh Lai Châu, Điện Biên, Sơn La, Lào Cai, Tuyên Quang, Cao Bằng, Lạng Sơn có mưa to.', 'Trung tâm Dự báo khí tượng thủy văn quốc gia cảnh báo lũ quét.'], '2025-09-04', VN, []],
['hospital seat', 'Cấp cứu thành công bệnh nhi bị rắn cắn ở Lai Châu', ['Bé trai 5 tuổi ở xã Sin Suối Hồ, tỉnh Lai Châu bị rắn cắn khi đi nương, được chuyển xuống Bệnh viện Nhi Trung ương, Hà Nội.', 'Sau ba ngày, bé tự thở.'], '2025-09-04', VN, ['lai-chau']],
['person name like place', 'Ca sĩ Hà Giang ra mắt sản phẩm mới', ['Ca sĩ Hà Giang vừa ra mắt bài hát mới tại TP HCM.', 'Hà Giang cho biết cô mất hai năm chuẩn bị.'], '2025-12-04', VN, ['tp-hcm']],
['street name', 'Cháy nhà trên phố Thái Nguyên ở Nha Trang', ['Sáng 4/3, cháy nhà ba tầng trên đường Thái Nguyên, TP Nha Trang, tỉnh Khánh Hòa.', 'Lực lượng cứu hỏa Khánh Hòa dập lửa sau 30 phút.'], '2024-03-04', VN, ['khanh-hoa']],
['football clubs', 'Nam Định thắng Thanh Hóa 2-0', ['Trên sân Thiên Trường tối 4/3, CLB Nam Định thắng Thanh Hóa 2-0 ở vòng 12 V-League.', 'Hai bàn của Nam Định được ghi trong hiệp hai.'], '2024-03-04', VN, ['nam-dinh']],
['can tho new', 'Cần Thơ đưa vào sử dụng cầu Châu Văn Liêm', ['Sáng 20/9, UBND TP Cần Thơ tổ chức thông xe cầu Châu Văn Liêm ở phường Ô Môn.', 'Cầu dài 600 m, vốn 791 tỷ đồng.'], '2025-09-20', CT, ['can-tho']],
['soc trang after merger', 'Nông dân vùng Sóc Trăng cũ trúng mùa lúa thơm', ['Vụ thu đông, nông dân các xã thuộc tỉnh Sóc Trăng trước đây (nay là TP Cần Thơ) trúng mùa lúa ST25.', 'Sở Nông nghiệp và Môi trường TP Cần Thơ cho biết năng suất 6,2 tấn/ha.'], '2025-10-20', CT, ['can-tho']],
['HCM alt name', 'Metro số 1 tăng chuyến dịp lễ', ['Tuyến metro Bến Thành - Suối Tiên (TP.HCM) tăng 40 chuyến mỗi ngày dịp 2/9.', 'Ban quản lý đường sắt đô thị TP.HCM cho biết tàu chạy đến 23h.'], '2025-08-28', VN, ['tp-hcm']],
['Vung Tau in HCMC', 'Bãi Sau Vũng Tàu đón 60.000 khách ngày đầu lễ', ['Ngày 30/8, phường Vũng Tàu (TP.HCM) đón khoảng 60.000 lượt khách.', 'UBND phường Vũng Tàu bố trí 120 người cứu hộ.'], '2025-08-30', VN, ['tp-hcm']],
['delegation of ministry in province', 'Bộ trưởng Y tế kiểm tra bệnh viện ở Điện Biên', ['Bộ trưởng Y tế Đào Hồng Lan ngày 4/3 kiểm tra Bệnh viện Đa khoa tỉnh Điện Biên.', 'Bà yêu cầu tỉnh Điện Biên sớm bố trí bác sĩ.'], '2024-03-04', VN, ['dien-bien']],
['company HQ elsewhere', 'Nhà máy xi măng ở Hà Nam giảm phát thải', ['Nhà máy xi măng ở huyện Thanh Liêm, tỉnh Hà Nam lắp hệ thống lọc bụi 200 tỷ đồng.', 'Chủ đầu tư là công ty có trụ sở tại Hà Nội.'], '2024-03-04', VN, ['ha-nam']],
['route', 'Xe khách Hà Nội - Sơn La bị lật ở Phú Thọ', ['Sáng 4/3, xe khách chạy tuyến Hà Nội - Sơn La lật trên quốc lộ 32 qua huyện Thanh Sơn, tỉnh Phú Thọ.', 'Công an huyện Thanh Sơn hỗ trợ đưa 12 người đi cấp cứu.'], '2024-03-04', VN, ['phu-tho']],
['twin province abroad', 'Lạng Sơn ký thỏa thuận với Quảng Tây', ['Ngày 4/3, tỉnh Lạng Sơn và khu tự trị Quảng Tây (Trung Quốc) ký thỏa thuận mở thêm lối thông quan.', 'Chủ tịch UBND tỉnh Lạng Sơn dự lễ ký.'], '2024-03-04', LS, ['lang-son']],
['dong nai 2026 city', 'Đồng Nai lên thành phố trực thuộc trung ương', ['Từ 30/4/2026, thành phố Đồng Nai chính thức hoạt động theo mô hình chính quyền đô thị.', 'Chủ tịch UBND thành phố Đồng Nai chủ trì lễ công bố.'], '2026-05-02', VN, ['dong-nai']],
];
let ok = 0; for (const [n, t, b, d, u, want] of C) { const got = focus(t, b, d, u); if (JSON.stringify([...got].sort()) === JSON.stringify([...want].sort())) ok++; else console.log('X', n, got, want); } console.log(ok, 'of', C.length);
