import { describe, expect, it } from 'vitest';
import { cards, extract, pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from '../pages';

const VOICES = [
  'Bản tôi cũng đang chờ một con đường như thế này, mong tỉnh sớm phê duyệt để bà con đỡ khổ mỗi khi mưa lũ kéo về giữa đêm.',
  'Chúc mừng bà con, nhưng tôi vẫn lo chất lượng bê tông, vì năm ngoái đoạn đường bên kia suối mới làm xong đã nứt hết cả mặt.',
  'Xin hỏi kinh phí bảo dưỡng hằng năm lấy từ đâu, xã có kế hoạch gì chưa, hay để hỏng rồi lại đi xin như mọi lần trước đây?',
];
const NAMES = ['Lường Văn Páo', 'lò mai', 'tuanquay92'];
const NICKNAMES = ['Páo', 'Người xa quê', 'Dân bản'];
const AGO = ['2 giờ trước', 'hôm qua', '3 ngày trước'];
const threads: Record<string, string> = {
  'under a heading': `<div><b>Bình luận (3)</b>${VOICES.map((voice) => `<div><i>Bạn đọc</i><p>${voice}</p></div>`).join('')}</div>`,
  'that nothing announces': `<div>${VOICES.map((voice) => `<div><span>Người dùng</span><p>${voice}</p><div>Thích (2) Trả lời</div></div>`).join('')}</div>`,
  'whose names and answers stand in one box around the text': `<div>${VOICES.map((voice) => `<div><b>Lường Văn Páo</b> <i>2 giờ trước</i><div>${voice}</div><span>Thích (2)</span> <span>Trả lời</span></div>`).join('')}</div>`,
  'under how many wrote one': `<details open><summary>3 người đã bình luận</summary>${VOICES.map((voice) => `<details open><summary>tuanquay92</summary>${voice}</details>`).join('')}</details>`,
  'by way of another site': `<div><span>Bình luận qua Facebook</span>${VOICES.map((voice) => `<div><p>${voice}</p><span>Phản hồi · 2 tuần</span></div>`).join('')}</div>`,
  'by way of a messenger': `<div><h4>Ý kiến qua Zalo</h4>${VOICES.map((voice) => `<p><b>Lường Văn Páo</b></p><p>${voice}</p>`).join('')}</div>`,
  'by how many like each': `<div>${VOICES.map((voice, i) => `<div><h5>Người dùng ${i}</h5><p>${voice}</p><footer>${i} thích - Trả lời</footer></div>`).join('')}</div>`,
  'in details': `<details open><summary>Ý kiến bạn đọc (3)</summary>${VOICES.map((voice) => `<details open><summary>Bạn đọc</summary><p>${voice}</p></details>`).join('')}</details>`,
  'in rows of a table': `<table><caption>Bình luận (3)</caption>${VOICES.map((voice) => `<tr><td>Lường Văn Páo</td><td>${voice}</td><td>09/06/2026</td></tr>`).join('')}</table>`,
  'with the names behind': `<h3>Nhận xét (3)</h3>${VOICES.map((voice) => `<blockquote><p>${voice}</p><cite>Lường Văn Páo</cite></blockquote>`).join('')}`,
  'with each name in its paragraph': `<h3>Độc giả phản hồi</h3>${VOICES.map((voice) => `<p><b>Lường Văn Páo:</b> ${voice}</p>`).join('')}`,
  'with name and day in each cell': `<table><tr><td>Ý kiến bạn đọc</td></tr>${VOICES.map((voice) => `<tr><td><b>Lường Văn Páo</b> (09/06/2026)<br>${voice}</td></tr>`).join('')}</table>`,
  'with each name in the first line of its paragraph': `<div>Có 3 bình luận <a href="#">Xem tất cả</a></div>${VOICES.map((voice) => `<div><b>Lường Văn Páo</b><br>${voice}</div>`).join('')}`,
  'under how many they are': `<details open><summary>Xem tất cả 3 bình luận</summary>${VOICES.map((voice) => `<p><b>Lường Văn Páo</b></p><p>${voice}</p>`).join('')}</details>`,
  'that is labelled for assistive technology': `<section aria-label="Bình luận">${VOICES.map((voice) => `<div><p>${voice}</p></div>`).join('')}</section>`,
  'in an element of its own name': `<binh-luan>${VOICES.map((voice) => `<div><p>${voice}</p></div>`).join('')}</binh-luan>`,
  'by what its parts state they are': `<div>${VOICES.map((voice) => `<div itemprop="comment"><p>${voice}</p></div>`).join('')}</div>`,
  'behind the form for one more': `<div><p>Gửi bình luận</p><form><textarea></textarea><button>Gửi</button></form></div>${VOICES.map((voice, i) => `<div><b>${NAMES[i]}</b><p>${voice}</p></div>`).join('')}`,
  'under how they are sorted': `<div><span>3 bình luận</span><select><option>Cũ nhất</option></select></div>${VOICES.map((voice) => `<div><div>lò mai • 2 ngày trước</div><div>${voice}</div></div>`).join('')}`,
  'by the button to answer each': `<div>${VOICES.map((voice, i) => `<article><b>${NAMES[i]}</b><p>${voice}</p><button>Trả lời</button><button>Báo vi phạm</button></article>`).join('')}</div>`,
  'in the box of the field for one more': `<div><textarea></textarea><p>Ý kiến của bạn sẽ được biên tập trước khi đăng.</p>${VOICES.map((voice) => `<p><b>Lường Văn Páo:</b> ${voice}</p>`).join('')}</div>`,
  'by the link to answer each': `<div><p>Góc xóm</p>${VOICES.map((voice, i) => `<div><b>${NAMES[i]}</b><div>${voice}</div><a href="#">Phản hồi</a></div>`).join('')}</div>`,
  'by that button in letters with their marks apart': `<div>${VOICES.map((voice, i) => `<article><b>${NAMES[i]}</b><p>${voice}</p><button>${'Trả lời'.normalize('NFD')}</button></article>`).join('')}</div>`,
  'by the link to answer that comment': `<ul>${VOICES.map((voice) => `<li><p>${voice}</p><div>quê mới</div><a href="#">Trả lời bình luận</a></li>`).join('')}</ul>`,
  'by who wrote each at what clock': `<div>${VOICES.map((voice, i) => `<p><b>quê mới</b> đã viết lúc 10:0${i} ngày 12/3/2026:</p><p>${voice}</p>`).join('')}</div>`,
  'by what some like and others do not': `<div>${VOICES.map((voice) => `<div><b>quê mới</b><p>${voice}</p><div>Thích (3) · Không thích (0) · Báo cáo bình luận này</div></div>`).join('')}</div>`,
  'by how long ago stands behind each name': `<div>${VOICES.map((voice, i) => `<div><div><b>Lường Văn Páo</b> <time>${i + 1} ngày</time></div><div>${voice}</div></div>`).join('')}</div>`,
  'by the feelings of others': `<div>${VOICES.map((voice) => `<div><u>quê mới</u><p>${voice}</p><span>👍 3 ❤️ 1</span></div>`).join('')}</div>`,
  'from who gave no name, sent at a clock': `<div>${VOICES.map((voice, i) => `<div><p>${voice}</p><p>Bạn đọc giấu tên - Gửi lúc 10:0${i} ngày 12/3/2026</p></div>`).join('')}</div>`,
  'by day and name above each': `<div>${VOICES.map((voice, i) => `<div><i>1${i}/6/2026</i> <b>Lường Văn Páo</b><div>${voice}</div></div>`).join('')}</div>`,
  'above the form for one more': `<div>${[...VOICES, ...VOICES].map((voice) => `<p>Lường Văn Páo: ${voice}</p>`).join('')}<form><textarea></textarea><button>Gửi</button></form></div>`,
  'under what readers feel': `<h3>Cảm nghĩ của bạn</h3>${VOICES.map((voice) => `<blockquote>${voice}<cite>Lường Văn Páo</cite></blockquote>`).join('')}`,
  'of accounts with days below': `<div>${VOICES.map((voice, i) => `<div><p>${voice}</p><p>tuanquay9${i}<br>0${i + 6}/06/2026</p></div>`).join('')}</div>`,
  'above the link to one more': `<div>${VOICES.map((voice) => `<p><b>Lường Văn Páo</b> <small>(Nà Hin)</small></p><p>${voice}</p>`).join('')}<p><a href="/gui">Viết bình luận của bạn</a></p></div>`,
  'by who sent each letter at what clock': `<div>${VOICES.map((voice, i) => `<p>${voice}</p><p><i>Lường Văn Páo, gửi lúc 10:0${i} ngày 12/3/2026</i></p>`).join('')}</div>`,
  'by who, what and when in rows': `<table>${[...VOICES, ...VOICES].map((voice, i) => `<tr><th>quay_tuan9${i}</th></tr><tr><td>${voice}</td></tr><tr><td>lúc 10:0${i}, 12/3/2026</td></tr>`).join('')}</table>`,
  'by what may be done about each': `<div>${VOICES.map((voice) => `<div><b>Người dùng</b><p>${voice}</p><p>12:30 9/6/2026 | Trả lời | Chia sẻ | Báo xấu</p></div>`).join('')}</div>`,
  'by when somebody wrote what each fold holds': `<details open><summary>Góc nhìn (3)</summary>${VOICES.map((voice, i) => `<details open><summary>${NAMES[i]} – hôm qua</summary><p>${voice}</p></details>`).join('')}</details>`,
  'in a fold that its summary calls so': `<details open><summary>Phản hồi của bạn đọc</summary>${[...VOICES, ...VOICES, ...VOICES].map((voice) => `<p>${voice}</p>`).join('')}</details>`,
  'that answer each other': `<div><div>3 ý kiến</div>${VOICES.map((voice) => `<div><b>Lường Văn Páo</b> viết:<blockquote>${voice}<div><b>Lò Thị Mai</b> trả lời:<blockquote>${voice}</blockquote></div></blockquote></div>`).join('')}</div>`,
  'whose names have a place behind': `<h3>Ý kiến (3)</h3>${VOICES.map((voice) => `<p>“${voice}” <i>(Lường Văn Páo, Nà Hin)</i></p>`).join('')}`,
  'of accounts alone': `<section><h2>Thảo luận về bài viết này</h2>${[...VOICES, ...VOICES].map((voice, i) => `<details open><summary>tuanquay9${i}</summary><p>${voice}</p></details>`).join('')}</section>`,
  'by its roles': `<div>${VOICES.map((voice) => `<div role="comment"><p>${voice}</p></div>`).join('')}</div>`,
  'by moments above the names': `<ul>${VOICES.map((voice, i) => `<li><h6>Lường Văn Páo</h6><span>12/3/2026 10:0${i}</span><div>${voice}</div></li>`).join('')}</ul>`,
  'by moments before the names': `<div>${VOICES.map((voice, i) => `<div><i>12/3/2026 10:0${i}</i> <b>Lường Văn Páo</b><p>${voice}</p></div>`).join('')}</div>`,
  'from those who read': `<p><b>PHẢN HỒI TỪ NGƯỜI ĐỌC</b></p>${VOICES.map((voice) => `<p>Lường Văn Páo: ${voice}</p>`).join('')}`,
  'by who sent each, as a label says': `<div>${VOICES.map((voice, i) => `<p>${voice}</p><p><i>${i ? 'Người' : 'Bạn đọc'} gửi: ${NAMES[i]} - 0${i + 1}/6/2026</i></p>`).join('')}</div>`,
  'by who sent each when': `<h3>Bạn đọc hỏi đáp</h3>${VOICES.map((voice, i) => `<div><p>${voice}</p><p>Gửi bởi Lường Văn Páo lúc 1${i}:20</p></div>`).join('')}`,
  'by name and moment above each': `<div><h3>Cùng bàn</h3>${VOICES.map((voice, i) => `<div><b>Lường Văn Páo</b><span>, 10:0${i} 12/3/2026</span><p>${voice}</p></div>`).join('')}</div>`,
  'by who sent each, in lines of their own': `<div>${VOICES.map((voice) => `<div><i>L</i><div>Lường Văn Páo</div><div>2 giờ trước</div><div>${voice}</div></div>`).join('')}</div>`,
  'by who sent each, at its end': `<h4>Gửi từ bạn đọc</h4>${VOICES.map((voice) => `<div>${voice}<br><i>Lường Văn Páo, 10:20 ngày 6/5/2026</i></div>`).join('')}`,
  'of accounts with their sign': `<h2>Bàn luận</h2>${[...VOICES, ...VOICES].map((voice) => `<p><b>@quaytuan</b> ${voice}</p>`).join('')}`,
  'of masked addresses and numbers': `<div>${VOICES.map((voice, i) => `<p>${['lomai***@thu.example', '0912***345', 'pao**@thu.example'][i]} | 5-6-2026 | 10h0${i}</p><p>${voice}</p>`).join('')}</div>`,
  'by name and day in cells beside': `<table>${VOICES.map((voice) => `<tr><td>Lường Văn Páo<br>09/06/2026</td><td>${voice}</td></tr>`).join('')}</table>`,
  'by who wrote on which day': `<div>${VOICES.map((voice, i) => `<div><div>Lường Văn Páo đã viết vào ${i + 1}/6/2026:</div><div>${voice}</div></div>`).join('')}</div>`,
  'of a few words each, by name and moment': `<div>${['Mong lắm rồi.', ...VOICES.slice(1)].map((voice, i) => `<div><a href="#${i}">#${i + 1}</a> <b>${i ? 'Lường Văn Páo' : 'tuanquay92'}</b> <i>2026-06-06 1${i}:40</i><p>${voice}</p></div>`).join('')}</div>`,
  'by how long ago behind a dot': `<div>${VOICES.map((voice, i) => `<div><b>Bác Páo</b> · <i>${['3 giờ', 'hôm qua', '2 ngày'][i]}</i><div>${voice}</div></div>`).join('')}</div>`,
  'of nicknames and how long ago': `<div>${VOICES.map((voice, i) => `<div><b>${NICKNAMES[i]}</b> <small>${AGO[i]}</small><div>${voice}</div></div>`).join('')}</div>`,
  'of nicknames and how long ago below': `<div>${VOICES.map((voice, i) => `<div><p>${voice}</p><div>${NICKNAMES[i]} - ${AGO[i]}</div></div>`).join('')}</div>`,
  'of nicknames and how long ago in lines of their own': `<div>${VOICES.map((voice, i) => `<div><div>${NICKNAMES[i]}</div><div>${AGO[i]}</div><p>${voice}</p></div>`).join('')}</div>`,
  'with nickname and how long ago in each paragraph': `<div>${VOICES.map((voice, i) => `<p><b>${NICKNAMES[i]}</b> (${AGO[i]}): ${voice}</p>`).join('')}</div>`,
  'with name and moment in each paragraph': `<ul>${['Hay.', ...VOICES].map((voice, i) => `<li><b>${i ? 'Lường Văn Páo' : 'tuanquay92'}</b> - 06/06/2026 1${i}:40<br>${voice}</li>`).join('')}</ul>`,
  'by numbers before names and moments': `<div>${VOICES.map((voice, i) => `<div><span>${i + 1}. Lường Văn Páo</span> <small>(06/06/2026 1${i}:40)</small><div>${voice}</div></div>`).join('')}</div>`,
  'by addresses behind names': `<div>${VOICES.map((voice, i) => `<div><p>${voice}</p><p><i>Lường Văn Páo (thu${i}@thu.example)</i></p></div>`).join('')}</div>`,
  'that readers discuss, as the heading says': `<div><h4>BẠN ĐỌC BÀN LUẬN (3)</h4>${VOICES.map((voice, i) => `<div><p>${voice}</p><span>${NAMES[i]}</span></div>`).join('')}</div>`,
  'in a fold of what readers think': `<details><summary>Nhận định của bạn đọc (3)</summary>${VOICES.map((voice) => `<p><b>Lường Văn Páo</b> — ${voice}</p>`).join('')}</details>`,
  'under an old word': `<section><h2>Lời bình</h2>${VOICES.map((voice, i) => `<div><h6>${NAMES[i]}</h6><time datetime="2026-06-06T1${i}:00">6 tháng 6</time><p>${voice}</p></div>`).join('')}</section>`,
  'with name and day in brackets before each': `<div>${VOICES.map((voice, i) => `<p>Lường Văn Páo (0${i + 5}-06-2026): ${voice}</p>`).join('')}</div>`,
  'of quotations with names and places behind': `<div><h3>Bình luận mới</h3>${[...VOICES, ...VOICES].map((voice) => `<div>“${voice}” — <b>Lường Văn Páo</b>, xã Nà Hin</div>`).join('')}</div>`,
  'that may be sorted': `<div>3 bình luận <span>Sắp xếp theo</span></div>${VOICES.map((voice, i) => `<div><a href="/u${i}">${NAMES[i]}</a> <span>${voice}</span> <a href="#">Thích</a> · <span>${i + 1} tuần</span></div>`).join('')}`,
  'by the heads of columns': `<table><tr><th>Người gửi</th><th>Nội dung góp ý</th></tr>${VOICES.map((voice, i) => `<tr><td>${NAMES[i]}</td><td>${voice}</td></tr>`).join('')}</table>`,
  'by citizens and days': `<div><div>Góp ý - Phản ánh</div>${VOICES.map((voice, i) => `<div><p><b>Công dân Lường Văn Páo</b> - Ngày 0${i + 1}/6/2026</p><p>${voice}</p></div>`).join('')}</div>`,
  'by who asks what': `<h3>Phản hồi bình luận</h3>${VOICES.map((voice) => `<p><i>Lường Văn Páo hỏi:</i> ${voice}</p>`).join('')}`,
  'by the role that scripts know': `<div data-role="comments-zone">${VOICES.map((voice) => `<div><span>Hai Lúa</span><p>${voice}</p></div>`).join('')}</div>`,
  'under the total of them': `<p>Tổng số bình luận: 3</p><ol>${VOICES.map((voice) => `<li>${voice}<br>— <i>Hai Lúa</i></li>`).join('')}</ol>`,
  'that the paper answers': `<h4>Trả lời bình luận của bạn đọc</h4>${VOICES.map((voice) => `<div><p><b>Hỏi:</b> ${voice} <i>(Lường Văn Páo)</i></p></div>`).join('')}`,
  'of what readers say': `<h3>Độc giả nói gì</h3>${VOICES.map((voice) => `<p><b>Lường Văn Páo</b>: ${voice}</p>`).join('')}`,
  'that readers are asked to share': `<div><p>Chia sẻ ý kiến của bạn về bài viết</p>${VOICES.map((voice) => `<div><h6>Lường Văn Páo</h6><p>${voice}</p></div>`).join('')}</div>`,
  'that readers discuss': `<div><h3>Trao đổi, bàn luận (3)</h3>${VOICES.map((voice) => `<div><p>${voice}</p></div>`).join('')}</div>`,
  'that nobody but unnamed readers wrote': `<p><b>Ý kiến bạn đọc</b></p>${VOICES.map((voice) => `<blockquote><p>${voice}</p><footer>Bạn đọc, hôm qua</footer></blockquote>`).join('')}`,
  'of numbered guests': `<table><caption>Ý kiến của bạn</caption>${[...VOICES, ...VOICES].map((voice, i) => `<tr><td>Khách ${i}</td><td>${voice}</td></tr>`).join('')}</table>`,
  'with name and place behind a dash': `<h3>Ý kiến bạn đọc</h3>${VOICES.map((voice) => `<p>${voice}</p><p><i>Lường Văn Páo - Nà Hin</i></p>`).join('')}`,
  'with name and place behind': `<p><b>BẠN ĐỌC PHẢN HỒI</b></p>${VOICES.map((voice) => `<p><i>${voice}</i></p><p><b>Lường Văn Páo</b> (Nà Hin)</p>`).join('')}`,
  'under how many there are by now': `<p>Hiện có 3 bình luận</p>${VOICES.map((voice) => `<p><b>lò mai:</b> ${voice} <i>(2 giờ trước)</i></p>`).join('')}`,
  'in a fold to look into': `<details><summary>Xem bình luận (3)</summary>${VOICES.map((voice, i) => `<div><span>${NAMES[i]}</span><p>${voice}</p></div>`).join('')}</details>`,
  'that readers are asked to join': `<h3>Cùng thảo luận</h3>${VOICES.map((voice, i) => `<div><p><b>${NAMES[i]}</b></p><p>${voice}</p></div>`).join('')}`,
  'called feedback': `<div class="feedback-list">${VOICES.map((voice) => `<p>${voice}</p>`).join('')}</div>`,
  'by words of its class': `<div class="y-kien-ban-doc">${VOICES.map((voice) => `<p>${voice}</p>`).join('')}</div>`,
  'by its class, beside one that places it': `<ul class="relative list-comment">${VOICES.map((voice) => `<li><p>${voice}</p></li>`).join('')}</ul>`,
  'by its class': `<ul class="list-comment">${VOICES.map((voice) => `<li><p>${voice}</p></li>`).join('')}</ul>`,
};

describe('comments', () => {
  for (const [name, html] of Object.entries(threads)) {
    it(`leaves out a thread ${name}, longer than the text`, async () => {
      const long = html + html.replace(/Bình luận \(3\)|Ý kiến bạn đọc \(3\)/, 'Phản hồi (3)');
      expect((await extract(pageOf({ after: long }))).body).toEqual(STORY);
    });
    it(`leaves out a thread ${name} beside the paragraphs`, async () => {
      expect((await extract(pageOf({ body: paragraphs(STORY) + html }))).body).toEqual(STORY);
    });
  }

  it('are left out where they say more than the story, in a box each, without names', async () => {
    const boxes = [...VOICES, ...VOICES, ...VOICES].map((voice) => `<div class="k1"><p>${voice}</p></div>`).join('');
    const { body } = await extract(pageOf({ after: `<div class="comment-list">${boxes}</div>` }));
    expect(body).toEqual(STORY);
  });

  it.each(['Ý kiến (1)', 'Bình luận', 'Phản hồi của bạn đọc'])(
    'are left out where only an id names the element of the text: %s',
    async (label) => {
      const text = `<div id="content">${paragraphs(STORY)}</div>`;
      const comments = `<div><h4>${label}</h4><div><b>Páo</b><p>${VOICES[0]}</p></div></div>`;
      expect((await extract(pageOf({ body: text + comments }))).body).toEqual(STORY);
      const inside = text.replace('</div>', `${comments}</div>`);
      expect((await extract(pageOf({ body: inside }))).body).toEqual(STORY);
    },
  );

  it('are no second half of a story under a label of them, where both halves have an id', async () => {
    const halves = `<div id="a1">${paragraphs(STORY)}</div><h4>Ý kiến</h4><div id="a2">${paragraphs(VOICES)}</div>`;
    const { body } = await extract(pageOf({ body: halves }));
    for (const voice of VOICES) expect(body).toContain(voice);
  });

  it.each(['', 'Cập nhật ', '<b>Mưa lớn gây ngập ở bản</b> '])(
    'are no entries of a report behind "%s"',
    async (words) => {
      const entries = VOICES.map((voice, i) => `<div><div>${words}${AGO[i]}</div><p>${voice}</p></div>`).join('');
      const { body } = await extract(pageOf({ body: paragraphs(STORY) + entries }));
      for (const voice of VOICES) expect(body).toContain(voice);
    },
  );

  it('are headed by no section, though the first of them bears a moment and the page no title', async () => {
    const comment = (name: string) =>
      `<li><b>${name}</b> <i>12/12/2025 10:20</i><p>Mong xã sớm có đường.</p><a href="#">Thích</a> <a href="#">Trả lời</a></li>`;
    const list = `<ul>${comment('Lò Mai')}${comment('Hà Vy')}</ul>`;
    const page = pageOf({
      title: `<h2>${TITLE}</h2>`,
      body: `${paragraphs(STORY)}<div><h3>Ý kiến bạn đọc (2)</h3>${list}</div>`,
    });
    const unnamed = page.replace(/<title>.*?<\/title>/, '<title>Báo Thử</title>').replace(/<meta property.*?>/, '');
    expect((await extract(unnamed)).body).toEqual(STORY);
  });
});

describe('the text', () => {
  it.each([
    ['beside it', (voice: string) => `<p>${voice}</p><p>Thích · Trả lời · 2 giờ trước</p>`],
    ['in elements beside it', (voice: string) => `<div><p>${voice}</p><p>Thích · Trả lời · 2 giờ trước</p></div>`],
  ])('stays behind its lead where comments stand %s', async (_, comment) => {
    const [lead, ...body] = STORY;
    const page = pageOf({
      meta: `<p class="sapo">${lead}</p>`,
      body: `${paragraphs(body)}${VOICES.map(comment).join('')}`,
    });
    expect(await extract(page)).toMatchObject({ sapo: lead, body });
  });

  const [begin, rest] = [STORY.slice(0, 3), STORY.slice(3)];
  const label = '<p>Bình luận (0)</p>';
  it.each([
    ['before its last paragraph', paragraphs(begin) + label + paragraphs(rest)],
    ['amid it', paragraphs(STORY.slice(0, 2)) + label + paragraphs(STORY.slice(2))],
    [
      'between its boxes',
      `<div class="t">${paragraphs(begin)}</div><div>Ý kiến (0)</div><div class="t">${paragraphs(rest)}</div>`,
    ],
  ])('goes on behind a label of comments %s', async (_, body) => {
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('is told in entries of a live report whose names tell their kinds, one of them a comment', async () => {
    const kinds = ['comment', 'picture', 'comment', 'soccer_goal'];
    const entry = (line: string, i: number) =>
      `<li class="${kinds[i] ?? 'video'}"><div class="meta"><i></i></div><div class="told"><p>${line}</p></div></li>`;
    const { article } = await read(pageOf({ body: `<ul class="events">${STORY.map(entry).join('')}</ul>` }));
    const told = JSON.stringify(article?.blocks);
    expect(STORY.filter((line) => !told.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
  });

  it('is none of comments in a list with where others refer to the story', async () => {
    const voices = VOICES.map((voice) => `<li class="comment"><article class="said"><p>${voice}</p></article></li>`);
    const pingback =
      '<li class="pingback"><p>Pingback: <a href="https://vi-du.vn/duong">Đường về bản Nà Hin</a></p></li>';
    const body = `${paragraphs(STORY)}<ol>${voices.join('')}${pingback}</ol>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('goes on behind the comment that most liked', async () => {
    const liked = `<div><p><b>Bình luận được thích nhiều</b></p><p>“${VOICES[0]}” - <i>Lường Páo</i> (128 thích)</p></div>`;
    const body = paragraphs(begin) + liked + paragraphs(rest);
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('goes on behind a label of comments with whom it is signed by', async () => {
    const body = `${paragraphs(begin)}${label}${paragraphs(rest)}<p><b>Lò Thị Mai</b></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: ['Lò Thị Mai'] });
  });

  it.each(['comment-body', 'commentable'])('may stand in an element that is named %s', async (name) => {
    const body = `<div class="${name}">${paragraphs(STORY)}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('may be named so behind a long lead, though the page has more prose elsewhere', async () => {
    const [lead = '', ...body] = STORY;
    const page = pageOf({
      meta: `<div class="sapo">${lead}</div>`,
      body: `<div class="comment-content">${paragraphs(body)}</div>`,
      after: `<div class="x6"><h3>Tin khác</h3>${cards((title, text) => `<h4><a href="/a.html">${title}</a></h4><p>${text} ${text}</p>`)}</div>`,
    });
    expect(await extract(page)).toMatchObject({ sapo: lead, body });
  });

  it.each([
    ['before', (name: string, voice: string) => `<div><b>${name}</b><p>${voice}</p></div>`],
    ['behind', (name: string, voice: string) => `<div><p>${voice}</p><p>— ${name}</p></div>`],
    ['in brackets behind', (name: string, voice: string) => `<p>${voice}<br>(${name})</p>`],
  ])('is none of comments with names and accounts %s them, longer than it', async (_, comment) => {
    const voices = [...VOICES, ...VOICES].map((voice, i) => comment(NAMES[i % NAMES.length] ?? '', voice)).join('');
    const body = `${paragraphs(begin)}<div><h3>Bình luận mới nhất</h3>${voices}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(begin);
  });

  it('is none of nameless comments, as many as their label counts, longer than it', async () => {
    const list = (count: number) =>
      `<h3>Bình luận (${count})</h3><ul>${[...VOICES, ...VOICES].map((voice) => `<li>${voice}</li>`).join('')}</ul>`;
    expect((await extract(pageOf({ body: paragraphs(begin) + list(6) }))).body).toEqual(begin);
    expect((await extract(pageOf({ body: paragraphs(begin) + list(0) }))).body).not.toEqual(begin);
  });

  it('is none of comments by their name that are longer than the first paragraph', async () => {
    const voices = VOICES.map((voice) => `<li><b>Lường Văn Páo</b><p>${voice}</p></li>`).join('');
    const body = `<p>${STORY[3]}</p><ul class="list-comment">${voices}</ul>`;
    const { article } = await read(pageOf({ body }), URL_OF_STORY, true);
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, STORY[3]]);
  });

  it('may be an interview whose container has a field for comments', async () => {
    const said = VOICES.map((voice, i) => `<p><b>${NAMES[0]}:</b> ${STORY[i]} ${voice}</p>`);
    const page = pageOf({
      meta: `<p class="sapo">${STORY[0]}</p>`,
      body: `${said.join('')}<textarea></textarea><button>Gửi</button>`,
    });
    expect((await extract(page)).body).toHaveLength(said.length);
  });

  it('is none of what people say under names and days since it came out', async () => {
    const head = '<meta property="article:published_time" content="2026-06-05T08:00:00+07:00">';
    const said = VOICES.map((voice, i) => `<p><b>Lường Văn Páo</b>, 0${i + 5}/06/2026</p><p>${voice}</p>`).join('');
    const body = `${paragraphs(STORY)}${said}`;
    expect((await extract(pageOf({ head, body }))).body).toEqual(STORY);
    expect((await extract(pageOf({ body }))).body.length).toBeGreaterThan(STORY.length);
    for (const end of [paragraphs(rest), '<p>Đường mới nay đã thông.</p>']) {
      const goingOn = `${paragraphs(begin)}${said}${end}`;
      expect((await extract(pageOf({ head, body: goingOn }))).body.length).toBeGreaterThan(STORY.length);
    }
    const toCome = `${paragraphs(STORY)}${said.replaceAll('/06/2026', '/07/2026')}`;
    expect((await extract(pageOf({ head, body: toCome }))).body.length).toBeGreaterThan(STORY.length);
  });

  it('tells of people under their names and days, among its paragraphs or years apart', async () => {
    const people = (tag: string, year: (i: number) => number, own: string) =>
      VOICES.map((voice, i) => `<${tag}>Lường Văn Páo, 9/6/${year(i)}</${tag}><${own}>${voice}</${own}>`).join('');
    for (const told of [people('div', (i) => 2001 + 4 * i, 'div'), people('h3', () => 2026, 'p')]) {
      const { body } = await extract(pageOf({ body: paragraphs(STORY) + told }));
      expect(body).toEqual(expect.arrayContaining(VOICES));
    }
  });

  it('tells among its paragraphs by what numbers and addresses some are called', async () => {
    const nets = ['Mạng Nà Hin', 'Mạng Nậm Rốm', 'Mạng Mường Hừa'].map(
      (net, i) => `${net}: Điện thoại: 1800109${i}, Thư điện tử: phan-anh@mang${i}.example`,
    );
    for (const told of [
      [...begin, ...nets, ...rest],
      [...STORY, ...nets],
    ])
      expect((await extract(pageOf({ body: paragraphs(told) }))).body).toEqual(told);
  });

  it('keeps a table of who does what', async () => {
    const table =
      '<table><tr><th>Người gửi tiền</th><th>Nội dung</th></tr><tr><td>Lò Thị Mai</td><td>40 triệu đồng</td></tr></table>';
    const { article } = await read(pageOf({ body: paragraphs(STORY) + table }));
    expect(article?.blocks.map(({ kind }) => kind)).toContain('table');
  });

  it('has nothing of what comments must be like', async () => {
    const rules = 'Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.';
    const body = `${paragraphs(STORY)}<p>Bình luận</p><p>${rules}</p>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each([
    'Nguồn vốn làm đường lấy từ ngân sách xã và công của bà con.',
    'Theo đó mỗi bản được cấp 40 tấn xi măng trước ngày 31/12.',
  ])('ends with a sentence that begins as the line of its source would: %s', async (sentence) => {
    expect((await extract(pageOf({ body: paragraphs([...STORY, sentence]) }))).body).toEqual([...STORY, sentence]);
  });

  it('leave the last paragraph before them, where each holds who says what, when and its answers', async () => {
    const said = [
      ['Lò Văn Tư', 'Tôi thấy làm đường như thế rất hợp lý, mong sớm xong cho dân đi.'],
      ['Hà Mai', 'Hay quá'],
    ].map(
      ([name, text]) =>
        `<div><b>${name}</b> <i>13/06/2026 07:15</i><p>${text}</p><a href="#">Trả lời</a> <a href="#">Thích</a></div>`,
    );
    const found = await extract(pageOf({ body: paragraphs(STORY) + said.join('') }));
    expect(found).toMatchObject({ authors: [], body: STORY });
  });

  it('name no author where several people say something behind the text, each at a moment of theirs', async () => {
    const said = ['Lò Văn Tư', 'Hà Mai'].map(
      (name) => `<div><b>${name}</b> <i>13/06/2026 07:15</i><p>Quê mình sắp đổi mới rồi, cảm ơn bộ đội.</p></div>`,
    );
    expect((await extract(pageOf({ after: `<div>${said.join('')}</div>` }))).authors).toEqual([]);
  });

  it('are not what stands behind a label of theirs between the lead and the longer text', async () => {
    const body = `<p class="lead">${STORY.slice(0, 2).join(' ')}</p><div>Bình luận</div>${paragraphs([...STORY.slice(2), ...VOICES])}`;
    expect((await extract(pageOf({ body }))).body).toEqual(expect.arrayContaining([...STORY.slice(2), ...VOICES]));
  });
});
