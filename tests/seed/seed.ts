import { existsSync, readFileSync } from 'node:fs';

const FILE = new URL('../../../shared/seed/article.txt', import.meta.url);

/** Whether the article that the project grew from is at hand; it is not ours to carry. */
export const hasSeed = existsSync(FILE);

/** An outlet's address, as the article could have had it. */
export const SEED_URL =
  'http://baolaichau.vn/an-ninh-quoc-phong/lai-chau-dam-bao-an-ninh-quoc-phong-vung-manh-28623.html';

export interface Seed {
  title: string;
  sapo: string;
  body: string[];
  captions: string[];
  byline: string;
  /** "Tin nổi bật": headlines, each with its teaser. */
  others: { headline: string; teaser: string }[];
}

const isCaption = (line: string) => /Ảnh: [^.]+\.\s*$/u.test(line);

/** Lines of the file, told apart; in `body` captions stand where they stood, marked by being in `captions` too. */
export function readSeed(): Seed {
  const lines = readFileSync(FILE, 'utf8')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [title = '', sapo = '', ...rest] = lines;
  const listAt = rest.indexOf('tin nổi bật');
  const story = rest.slice(0, listAt - 1);
  const list = rest.slice(listAt + 1);
  return {
    title,
    sapo,
    body: story,
    captions: story.filter(isCaption),
    byline: rest[listAt - 1] ?? '',
    others: list.flatMap((headline, i) => (i % 2 === 0 ? [{ headline, teaser: list[i + 1] ?? '' }] : [])),
  };
}

const HEADINGS = /^(?:Đảm bảo an ninh quốc phòng|Duy trì các mối quan hệ đối ngoại)$/u;

function bodyLine(line: string, captions: string[]): string {
  if (captions.includes(line)) {
    return `<figure><img src="/anh/${captions.indexOf(line)}.jpg" width="660" height="440" alt=""><figcaption>${line}</figcaption></figure>`;
  }
  return HEADINGS.test(line) ? `<h3>${line}</h3>` : `<p>${line}</p>`;
}

/** The article as a page of a provincial paper, with a menu, the list of other headlines and a footer. */
export function seedPage({ title, sapo, body, captions, byline, others }: Seed): string {
  const list = others.map(
    ({ headline, teaser }) => `<li><h4><a href="/x.html">${headline}</a></h4><p>${teaser}</p></li>`,
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} | Báo Lai Châu</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="Báo Lai Châu điện tử">
<meta property="article:published_time" content="2022-06-28T16:40:00+07:00">
<style>body{font:17px/1.6 serif;margin:0}main{display:flex;gap:32px;width:1080px;margin:0 auto}article{width:680px}aside{width:360px}</style></head>
<body><header><nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a> <a href="/kinh-te">Kinh tế</a></nav></header>
<main><article class="post-detail"><h1 class="title">${title}</h1><p class="time">Thứ ba, 28/06/2022 - 16:40</p>
<div class="sapo"><p>${sapo}</p></div>
<div class="body">${body.map((line) => bodyLine(line, captions)).join('\n')}
<p style="text-align:right"><strong>${byline}</strong></p></div></article>
<aside><h3>tin nổi bật</h3><ul>${list.join('\n')}</ul></aside></main>
<footer><p>Báo Lai Châu, phường Tân Phong, tỉnh Lai Châu.</p></footer></body></html>`;
}
