import { describe, expect, it } from 'vitest';
import { isSitePage } from '@/lib/page/detect/title-kinds';

describe('headlines of pages about the site', () => {
  it.each([
    'Không tìm thấy nạn nhân vụ lật thuyền trên sông Đà',
    'Giới thiệu trang phục của người Dao đỏ',
    'Giới thiệu báo cáo viên cho các xã vùng cao',
    '404 hộ dân Nà Hin có điện lưới',
    'Cơ cấu tổ chức của xã mới ra sao',
    'Bản quyền giống lúa Nà Hin được bảo hộ',
    'Giới thiệu Luật Đường bộ cho người dân',
    'Đăng nhập VNeID để làm thủ tục đất đai ở xã',
  ])('are not: %s', (title) => {
    expect(isSitePage(title)).toBe(false);
  });
  it.each([
    'Không tìm thấy trang',
    'Không tìm thấy',
    'Giới thiệu về chúng tôi',
    'Giới thiệu chung',
    'Giới thiệu báo Thử',
    'Giới thiệu Mây Trắng',
    'Giới thiệu về VnMayTrang Online',
    'Bản quyền',
    'Bản quyền nội dung',
    'Bản quyền Tin24.vn',
    '404 - Báo Thử',
    'Lỗi 404',
    '404 Not Found',
    'Hướng dẫn mua hàng - Sàn giao dịch',
    'Đăng nhập | Báo Thử',
    'Cơ cấu tổ chức',
    'Tin tức sự kiện',
    'CÂU HỎI THƯỜNG GẶP',
  ])('are: %s', (title) => {
    expect(isSitePage(title)).toBe(true);
  });
});
