import { describe, expect, it } from 'vitest';
import { cards, extract, pageOf, paragraphs, STORY, TITLE } from '../pages';

/** Two sentences: less than the half of a page's text, which is how longer stories are known. */
const SHORT = STORY.slice(2);

const LONG_IMPRINT = [
  'Tổng Biên tập: Lò Văn Hùng - Giấy phép số 12/GP-BTTTT cấp ngày 12 tháng 3 năm 2021 của Bộ Thông tin và Truyền thông.',
  'Tòa soạn: Số 4 đường Nậm Na, phường Mường Tấc. Điện thoại: 0200 000 000. Thư điện tử: toasoan@baothu.example.',
  'Phát triển bởi trung tâm kỹ thuật của báo, chạy tốt trên mọi trình duyệt và mọi cỡ màn hình, kể cả trên điện thoại.',
].join(' ');

describe('a story of two sentences', () => {
  it.each([
    [
      'in an element that is called by an advertisement too',
      `<div class="post_content with-ads">${paragraphs(SHORT)}</div>`,
    ],
    [
      'behind the heading of a list that is empty',
      `<div><div><a href="javascript:;">TIN MỚI</a><ul></ul></div>${paragraphs(SHORT)}</div>`,
    ],
  ])('is read %s', async (_, body) => {
    const other = (text: string) => `<div><h4><a href="/a">Hội thi dân vũ khai mạc</a></h4><p>${text}</p></div>`;
    const page = pageOf({ body, aside: `<div class="x9">${STORY.map(other).join('')}</div>` });
    expect(await extract(page)).toMatchObject({ body: SHORT });
  });

  it('is read as the named text below a film, with pictures only in the cards of other stories behind it', async () => {
    const title = `<video src="v.mp4"></video><h1>${TITLE}</h1><p>05/06/2026 08:00</p><p class="desc">${SHORT.join(' ')}</p>`;
    const zones = cards(
      (name, text) =>
        `<div><p><a href="/muc">Kinh tế</a></p><div><a href="#"><img src="1.jpg"></a><h3><a href="/b">${name}</a></h3><p>${text}</p></div></div>`,
    );
    const { sapo, body } = await extract(pageOf({ title, body: '', aside: zones }));
    expect([sapo, ...body]).toEqual([SHORT.join(' ')]);
  });

  it('has its lead below the frame of a button, which is no film that it would name', async () => {
    const button = '<div><iframe src="//www.facebook.com/plugins/like.php?href=x" height="25"></iframe></div>';
    const meta = `<div>05/06/2026 08:00</div>${button}<h2>${STORY[0]}</h2>`;
    expect(await extract(pageOf({ meta, body: paragraphs(SHORT) }))).toMatchObject({
      sapo: STORY[0],
      captions: [],
      body: SHORT,
    });
  });

  it('is read above an imprint that is longer, in a column without a name', async () => {
    const footer = `<div><p>Báo Thử - Tiếng nói của Đảng bộ và nhân dân các dân tộc</p><p>${LONG_IMPRINT}</p></div>`;
    const body = SHORT.map((text) => `<div>${text}</div><div>&nbsp;</div>`).join('');
    expect(await extract(pageOf({ body, aside: footer }))).toMatchObject({ sapo: null, body: SHORT });
  });

  it('is read beside a column of documents that leads to each of them', async () => {
    const documents = ['12', '14', '19', '23', '31', '40', '52', '60'].map(
      (number) =>
        `<p><a href="/${number}">Công văn số ${number}/UBND-VX</a> Về việc giữ đường, khơi rãnh, kê cầu tạm mùa lũ</p>`,
    );
    const page = pageOf({ body: paragraphs(SHORT), aside: `<div>${documents.join('')}</div>` });
    expect(await extract(page)).toMatchObject({ body: SHORT });
  });

  it('has captions in italics, though they are more than its paragraphs', async () => {
    const picture = (caption: string) => `<p><img src="/a.jpg"></p><p><em>${caption}</em></p>`;
    const captions = ['Bà con góp công làm đường qua bản.', 'Suối Nà Hin mùa nước cạn.'];
    const lead = `<p><b><i>${STORY[0]}</i></b></p>`;
    const body = `${lead}<p>${SHORT[0]}</p>${captions.map(picture).join('')}<p align="right"><em>Lò Mai</em></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: STORY[0], body: [SHORT[0]], captions });
  });

  it('has the caption of its last picture, above a line with the date', async () => {
    const picture = '<figure><img src="/a.jpg"><figcaption>Quang cảnh buổi khởi công. Ảnh: Hà Vy</figcaption></figure>';
    const body = `${paragraphs(SHORT)}${picture}<div>Được viết bởi Lò Mai - 05/06/2026 08:00</div>`;
    expect((await extract(pageOf({ body }))).captions).toEqual(['Quang cảnh buổi khởi công. Ảnh: Hà Vy']);
  });

  it('ends before a line of topics of which few lead anywhere', async () => {
    const topics = ['giá mận đầu vụ', 'nông sản sạch', 'cầu cứng thay cầu treo', 'bản làng văn hóa']
      .map((topic) => `<span>${topic}</span>`)
      .join(' ');
    const after = `<p class="post-tags"><b>đường mới</b> <a href="/t/duong">Nà Hin</a> ${topics}</p>`;
    expect(await extract(pageOf({ body: paragraphs(SHORT) + after }))).toMatchObject({ body: SHORT });
  });
});
