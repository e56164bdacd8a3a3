/** What the help page says, in Vietnamese. */
export const vi = {
  'help.lead': 'Những câu người đọc hay hỏi.',
  'help.why': 'Sao ở đây không có cột chú giải?',
  'help.why.1':
    'Bấm con dấu trên thanh công cụ: dòng đầu nói trang này là gì. Cột không tự hiện ở trang chủ và trang danh sách, ở báo Chú Giải chưa biết, ở trang bạn đã tắt.',
  'help.why.2':
    'Cột cũng không tự hiện nếu trong Tùy chọn bạn để “khi bấm”, hay để chú giải ở cột bên của trình duyệt. Muốn đọc ngay thì bấm con dấu rồi chọn Đọc trang này.',
  'help.add': 'Làm sao thêm tờ báo tôi hay đọc?',
  'help.add.1':
    'Vào Tùy chọn, mục Thêm trang, ghi địa chỉ của báo. Trình duyệt hỏi thì cho phép. Từ đó bài của báo ấy được nhận ra như các báo khác. Muốn thêm một lượt mọi báo, đài và cổng tin mà Chú Giải biết tên thì chọn Thêm hết, ở mục Các báo còn lại.',
  'help.off': 'Tắt ở một tờ báo thế nào?',
  'help.off.1':
    'Mở một bài của báo ấy, bấm con dấu rồi bấm “Tắt ở …” có địa chỉ báo. Từ đó Chú Giải không chạy ở trang nào của báo ấy. Muốn bật lại thì vào Tùy chọn, mục Đang tắt.',
  'help.articles': 'Bài tôi lưu nằm ở đâu?',
  'help.articles.1':
    'Trong trình duyệt này, trên máy này, và mở được khi không có mạng. Thư viện là nơi tìm lại. Bài không được gửi đi đâu nên cũng không tự sang máy khác.',
  'help.articles.2':
    'Gỡ Chú Giải thì kho bị trình duyệt xóa theo. Hãy sao lưu trước: Thư viện, Kho lưu, Sao lưu tất cả.',
  'help.search': 'Tìm trong thư viện thế nào?',
  'help.search.1':
    'Gõ mấy chữ còn nhớ. Gõ không dấu thì chữ mang dấu nào cũng ra; gõ có dấu thì chỉ ra đúng dấu ấy. Gõ UBND cũng ra bài viết ủy ban nhân dân, và ngược lại. Trong ngoặc kép là đúng từng chữ, liền nhau. Dấu trừ đặt trước một chữ thì bỏ bài có chữ ấy.',
  'help.search.2':
    'Muốn hẹp hơn thì thêm tỉnh:lai-chau, báo:baolaichau.vn, nhãn:“luận văn”, từ:6/2025, đến:2026. Bài hợp nhất đứng đầu. “xem theo ngữ cảnh” cho thấy từng chỗ dùng.',
  'help.move': 'Chuyển sang máy khác thế nào?',
  'help.move.1':
    'Ở máy cũ: Thư viện, Kho lưu, Sao lưu tất cả; được một tệp, kho thật lớn thì vài tệp. Chép sang máy mới. Ở máy mới: Kho lưu, Lấy lại từ bản sao lưu.',
  'help.move.2':
    'Bài, ảnh, chỗ đánh dấu, ghi chú, nhãn, sổ thuật ngữ riêng, thuật ngữ đã biết và đã gắn sao đều sang theo. Ngôn ngữ, màu và các báo bạn thêm thì đặt lại ở máy mới.',
  'help.sees': 'Chú Giải thấy gì, gửi gì đi?',
  'help.sees.1':
    'Chú Giải thấy chữ của bài đang mở, ở các báo đã biết và ở trang bạn bấm đọc. Mọi việc làm ngay trong trình duyệt của bạn. Nó không gửi gì đi, không có máy chủ, không tài khoản.',
  'help.sees.2':
    'Trang báo có thể biết chữ nào được gạch chân. Vì thế chỉ những gì trang đoán được mới hiện trên trang; chỗ bạn đánh dấu và thuật ngữ riêng của bạn thì không, trừ khi bạn cho phép.',
  'help.points': 'Ý chính có phải do máy viết không?',
  'help.points.1':
    'Không. Từng chữ đều của bài, máy chỉ chọn câu. Có câu lược từ nối ở đầu hay phần thêm ở cuối; lược ở cuối thì có dấu “…”. Bấm vào số là tới đúng câu ấy. Lời giải nghĩa thuật ngữ soạn sẵn từng mục, kèm luật làm căn cứ; mục nào luật không định nghĩa thì ghi rõ.',
  'help.own': 'Giải nghĩa chưa đúng ý tôi, hay chưa có thì sao?',
  'help.own.1': 'Trên thẻ chọn Thêm vào sổ rồi viết theo ý bạn. Sổ của bạn được dùng trước sổ có sẵn.',
  'help.files': 'Có đọc được PDF hay tệp trong máy không?',
  'help.files.1':
    'PDF thì chưa. Trang web lưu trong máy thì được: trong trang quản lý tiện ích của trình duyệt, bật quyền mở URL của tệp cho Chú Giải, rồi bấm con dấu.',
  'help.phone': 'Dùng trên điện thoại thế nào?',
  'help.phone.1':
    'Trong Firefox cho Android: mở bài, mở menu của trình duyệt, chọn Chú Giải. Chạm vào chữ có gạch chấm thì lời giải nghĩa hiện ở chân màn hình.',
  'help.keys': 'Dùng bằng bàn phím thế nào?',
  'help.keys.1':
    'Tab đi qua mọi nút, Esc lùi một bước: thẻ, rồi cột. Trình đọc màn hình đọc lời giải nghĩa khi bạn đi từ chữ này sang chữ kia. Đã đọc rồi, bấm phím Đọc trang này lần nữa thì vào cột.',
  'help.keys.2':
    'Đánh dấu không cần chuột: trong bài đã lưu, Tab tới Đánh dấu từng câu rồi bấm Enter; phím lên, xuống chọn câu, Shift lấy thêm câu, Tab tới màu hay Ghi chú. Các phím dưới đây đổi được.',
  'help.noKey': 'chưa đặt',
  'help.command.read': 'Đọc trang này',
  'help.command.keep': 'Lưu bài',
  'help.command.next-term': 'Thuật ngữ sau',
  'help.command.previous-term': 'Thuật ngữ trước',
  'help.command.mark': 'Đánh dấu, ghi chú đoạn đang chọn',
  'help.command.side-panel': 'Mở cột bên của trình duyệt',
} as const;
