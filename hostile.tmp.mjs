import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
const N = 50_000;
const units = [' ', '\u00a0', 'a', 'Á', '1', '.', ',', '-', '–', '\n', '&lt;', '&amp;', '"', '(', '(a', '[', ')', ':', '/', '|', "'", '’', '@', 'a@', 'x.', 'a ', 'Á ', 'Á. ', '1 ', '1.', '1,', '1/', '1/2020/', '12/5 ', 'ngày ', 'tháng 5 ', 'dự kiến sẽ ', 'Sở ', 'Sở a-', 'Viện BV ', 'cụ em ', 'chị ', 'Chiến lược ', 'giá lỗ ', 'hoặc ', 'a và ', 'ông A, ', 'thứ ', 'TP. ', 'Nguyễn A ', 'Ủy ban ', 'Luật ', 'số ', 'Nghị định số ', 'khoản 1 ', 'Ảnh: ', 'PV ', '! ', '… ', '“', '•', '- ', 'tr', '5 tỷ ', '%', '5%–', '\u0301', 'á\u0301', '\u00ad', '\u200b', '\u2028', 'trả lời ', 'thích ', 'Xem thêm: ', 'trang ', '< ', 'Công ty ', 'huyện ', 'xã A, ', 'các xã 1 ', 'Hà Nội - ', 'tỉnh ', 'và ', 'TP.HCM ', 'ĐH ', 'QĐ-UBND ', '/QĐ-', '15/2020/QĐ-', 'SN 19', 'A (SN ', 'từ ngày ', 'Theo ', 'http://a ', 'a.b', 'a-b ', 'Á-', '\t'];
const story = Array.from({ length: 6 }, (_, i) => `<p>Sáng ngày 5/6/2026, Ủy ban nhân dân tỉnh Lai Châu tổ chức hội nghị lần thứ ${i + 1} về việc giải phóng mặt bằng, có 120 người tham dự và nhiều ý kiến.</p>`).join('');
const page = (slot, s) => {
  const h = { title: 'Đường mới qua suối | Báo', lang: 'vi', canonical: null, meta: [], linked: [] };
  let before = '', after = '', title = 'Đường mới qua suối', body = story, byline = '', time = '05/06/2026 08:00', sapo = 'Con đường nối hai bản.', cls = '';
  if (slot === 'para') body = story + `<p>${s}</p>`;
  if (slot === 'paratail') body = story + `<p>${s}x Mưa to.</p>`;
  if (slot === 'nest') body = story + `<p>${'<b>' + s.slice(0, 25000)}</b> <a href="/a">${s.slice(0, 25000)}</a></p>`;
  if (slot === 'title') title = s;
  if (slot === 'headtitle') h.title = s.slice(0, 20000);
  if (slot === 'sapo') sapo = s;
  if (slot === 'byline') byline = `<p class="author">${s}</p>`;
  if (slot === 'endline') body = story + `<p style="text-align:right"><strong>${s}</strong></p>`;
  if (slot === 'time') time = s;
  if (slot === 'caption') body = story + `<figure><img src="/a.jpg" alt="${s.replaceAll('"', '&quot;').slice(0, 4000)}"><figcaption>${s}</figcaption></figure>` + story;
  if (slot === 'metas') h.meta = [['description', s.slice(0, 20000)], ['og:title', s.slice(0, 20000)], ['author', s.slice(0, 20000)], ['article:published_time', s.slice(0, 20000)], ['og:site_name', s.slice(0, 20000)], ['keywords', s.slice(0, 20000)], ['article:section', s.slice(0, 20000)], ['og:url', 'https://a.vn/' + s.slice(0, 10000)]];
  if (slot === 'linked') h.linked = [JSON.stringify({ '@type': 'NewsArticle', headline: s, author: [{ name: s }], datePublished: s, articleSection: s, description: s }).slice(0, 199000)];
  if (slot === 'links') body = story + Array.from({ length: 50 }, () => `<p><a href="${s.slice(0, 1000).replaceAll('"', '')}">${s.slice(0, 1000)}</a></p>`).join('');
  if (slot === 'classes') body = `<div class="${s.replaceAll('"', '')}" id="${s.replaceAll('"', '')}" style="${s.replaceAll('"', '')}">${story}</div>`;
  if (slot === 'list') body = story + `<ul>${`<li>${s.slice(0, 25000)}</li>`.repeat(2)}</ul><table><tr><td>${s.slice(0, 25000)}</td><td>b</td></tr></table><blockquote>${s}</blockquote>`;
  if (slot === 'sheet') return { sheets: [s + '{display:none}', '.a' + s + '{display:none}'], h, m: `<body><h1>${title}</h1>${story}</body>` };
  if (slot === 'crumbs') before = `<nav class="breadcrumb">${s}</nav><div>${s}</div>`;
  if (slot === 'tailparts') after = `<div class="related"><p>${s}</p></div><p>${s}</p><footer>${s}</footer>`;
  return { sheets: [], h, m: `<body>${before}<article><h1>${title}</h1><div class="time">${time}</div><p class="sapo">${sapo}</p>${byline}<div class="content">${body}</div></article>${after}</body>` };
};
const slots = ['headtitle', 'sapo', 'byline', 'endline', 'time', 'caption', 'metas', 'linked', 'links', 'classes', 'list', 'sheet', 'crumbs', 'tailparts'];
const cases = slots.flatMap((slot) => units.map((u) => [slot, u]));
if (isMainThread) {
  let at = 0, timer, worker;
  const start = (from) => {
    at = from;
    worker = new Worker(new URL(import.meta.url), { workerData: from });
    const arm = (ms) => { clearTimeout(timer); timer = setTimeout(() => { console.log('HANG', ...cases[at].map((x) => JSON.stringify(x))); worker.terminate(); at + 1 < cases.length ? start(at + 1) : process.exit(); }, ms); };
    arm(20000);
    worker.on('message', (m) => { at = m.i + 1; arm(9000); if (m.line) console.log(m.line); if (at >= cases.length) process.exit(); });
    worker.on('error', (e) => { clearTimeout(timer); console.log('ERR', JSON.stringify(cases[at]), String(e.stack).slice(0, 300)); start(at + 1); });
  };
  start(0);
} else {
  await import('./scripts/alias.mjs');
  const { extract } = await import('./lib/page/index.ts');
  const { read } = await import('./lib/reading/index.ts');
  const { Glossary } = await import('./lib/glossary/glossary.ts');
  const { loadPlaces } = await import('./lib/places/index.ts');
  const { load } = await import('./scripts/load.ts');
  const { outletOf } = await import('./lib/outlets/index.ts');
  const knowledge = { glossary: new Glossary(await load('data/glossary.bin')), places: loadPlaces(await load('data/places.bin')) };
  const { factLines } = await import('./lib/app/notes.ts').catch(() => ({}));
  const url = 'https://baolaichau.vn/a.html';
  for (let i = workerData; i < cases.length; i++) {
    const [slot, u] = cases[i];
    const s = u.repeat(Math.ceil(N / u.length)).slice(0, N);
    const { sheets, h, m } = page(slot, s);
    let t0 = performance.now(); let te = 0, tr = 0;
    const { article } = extract({ url, head: h, sheets, markup: m, lengths: [] }, { force: true });
    te = performance.now() - t0;
    if (false) { t0 = performance.now(); read(article, outletOf(url), knowledge); tr = performance.now() - t0; }
    parentPort.postMessage({ i, line: te > 250 || tr > 500 ? `${slot} ${JSON.stringify(u)} extract ${te.toFixed(0)} read ${tr.toFixed(0)} ${article ? '' : 'null'}` : '' });
  }
}
