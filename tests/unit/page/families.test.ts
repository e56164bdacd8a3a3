import { describe, expect, it } from 'vitest';
import type { Family } from '@/lib/model/family';
import { FAMILIES, familyOf } from '@/lib/outlets/families';
import { applyFamily } from '@/lib/page/families/apply';
import { snapshotOf } from '@/lib/page/snapshot/read';
import { compile, matches } from '@/lib/page/snapshot/select';
import { takePage } from '@/lib/page/take';
import { parsePage } from '@/scripts/dom';
import { cards, extract, pageOf, paragraphs, STORY, TEASERS, TITLE } from './pages';

const snapshotOfPage = (html: string) => {
  const url = 'https://baothu.chugiai.example/';
  const taken = takePage(parsePage(new TextEncoder().encode(html), url).document, url);
  const snapshot = typeof taken === 'string' ? taken : snapshotOf(taken.page);
  if (typeof snapshot === 'string') throw new Error(`No snapshot: ${snapshot}`);
  return snapshot;
};

describe('families', () => {
  it('are found by host, each host in one', () => {
    const hosts = FAMILIES.flatMap((family) => family.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(familyOf('https://m.tuoitre.vn/a-1.htm')?.id).toBe('vccorp');
    expect(familyOf('https://khong-biet.vn/')).toBeNull();
  });

  it.each(FAMILIES.map((family) => [family.id, family] as const))(
    '%s has selectors that compile and test addresses',
    (_, family) => {
      expect(() => applyFamily(snapshotOfPage('<p>Đường</p>'), family)).not.toThrow();
      expect(family.tests.length).toBeGreaterThan(0);
      for (const test of family.tests) expect(familyOf(test)?.id).toBe(family.id);
    },
  );

  const URL_OF_TUOITRE = 'https://tuoitre.vn/ban-lang-lam-duong-20260605081000123.htm';
  const RELATED =
    '<div class="VCSortableInPreviewMode" type="RelatedOneNews"><p>Mười tám đội của các xã, phường tranh tài trong hai ngày tại quảng trường trung tâm tỉnh.</p></div>';

  it('name what only they can know', async () => {
    const body = `<div class="detail-content afcbc-body">${paragraphs(STORY.slice(0, 2))}${RELATED}${paragraphs(STORY.slice(2))}</div>`;
    const title = `<h1 class="detail-title">${TITLE}</h1>`;
    expect((await extract(pageOf({ title, body }), URL_OF_TUOITRE)).body).toEqual(STORY);
  });

  it('leave the title to what metadata state where theirs is not shown, as over a picture of it', async () => {
    const title = `<div><img src="/bia.jpg"><h1 class="detail-title" style="display:none">${TITLE}</h1></div>`;
    expect(await extract(pageOf({ title }), URL_OF_TUOITRE)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('do not count what they find in stories that the page loads behind its own', async () => {
    const story = (title: string, date: string, texts: readonly string[], author: string) =>
      `<div class="article-item"><div class="article__header"><h1>${title}</h1><time>${date}</time></div><div class="article__body">${paragraphs(texts)}<p class="article__author">${author}</p></div></div>`;
    const other = TEASERS.flatMap(([, summary]) => [`${summary} Ban tổ chức cho biết như vậy.`, summary]);
    const list = cards((title) => `<div><h4><a href="/a">${title}</a></h4><p class="author">Tác giả Vàng Sử</p></div>`);
    const body =
      story(TITLE, '05/06/2026 08:00', STORY.slice(0, 2), '') +
      `<div>${list}</div>` +
      story('Hội thi dân vũ phụ nữ toàn tỉnh khai mạc', '04/06/2026 07:00', [...other, ...other], 'Thào Seo');
    expect(
      await extract(pageOf({ title: '', body }), 'https://plo.vn/ban-lang-lam-duong-moi-post874982.html'),
    ).toMatchObject({ authors: [], body: STORY.slice(0, 2) });
  });

  it('take no date from a list before the story, though its dates are of the same make', async () => {
    const time = (date: string) => `<time class="time">${date}</time>`;
    const list = cards((title) => `<article><h2><a href="/a">${title}</a></h2>${time('05/06/2026 15:26')}</article>`);
    const before = `<section><h3>Đọc thêm</h3>${list}</section>`;
    const page = pageOf({ before, meta: time('05/06/2026 10:02') });
    expect(await extract(page, 'https://plo.vn/ban-lang-lam-duong-post874982.html')).toMatchObject({
      published: '2026-06-05T10:02',
    });
  });

  it('take no date from cards without a label before the story', async () => {
    const time = (date: string) => `<time class="time">${date}</time>`;
    const card = (title: string) => `<article><h3><a href="/a">${title}</a></h3>${time('02:15, 09/01/2026')}</article>`;
    const page = pageOf({ before: `<section>${cards(card)}</section>`, meta: '<p>05/06/2026, 10:02</p>' });
    expect(await extract(page, 'https://plo.vn/ban-lang-lam-duong-post874982.html')).toMatchObject({
      published: '2026-06-05T10:02',
    });
  });

  it('take what names the makers below a picture for no caption', async () => {
    const meta = `<time class="article__time">05/06/2026 08:00</time><div class="article__sapo">${STORY[0]}</div>`;
    const body = `<div class="article__body"><figure><img src="/a.jpg"></figure><div class="t1"><span class="t2">Báo Mường Tấc</span></div></div>`;
    const url = 'https://baolaocai.vn/ban-lang-lam-duong-post874982.html';
    expect(await extract(pageOf({ meta, body }), url)).toMatchObject({ sapo: STORY[0], captions: [] });
  });

  it('leave boxes of Znews in the text that tell and link to nothing', async () => {
    const told = 'Nà Hin có 86 hộ, phần lớn là người Thái, sống dọc hai bờ suối từ năm 1954.';
    const promoted = '<p>Mời độc giả tìm hiểu <a href="/tu-sach.html">Tủ sách</a> của chúng tôi về vùng cao.</p>';
    const box = (text: string) => `<div class="notebox ncenter">${text}</div>`;
    const texts = [paragraphs(STORY.slice(0, 2)), box(`<p>${told}</p>`), paragraphs(STORY.slice(2)), box(promoted)];
    const body = `<div class="the-article-body">${texts.join('')}</div>`;
    expect((await extract(pageOf({ body }), 'https://znews.vn/ban-lang-lam-duong-post1613516.html')).body).toEqual([
      ...STORY.slice(0, 2),
      told,
      ...STORY.slice(2),
    ]);
  });

  it('give way where their selectors find the first part of a text alone', async () => {
    const [begin, rest] = [STORY.slice(0, 3), STORY.slice(3)];
    const more = 'Bà con phấn khởi vì từ nay xe máy vào được tận bản, nông sản bán được giá hơn trước nhiều.';
    const body = `<div class="detail-content afcbc-body">${paragraphs(begin)}</div><div><iframe></iframe></div><div>${paragraphs([...rest, more])}</div>`;
    const title = `<h1 class="detail-title">${TITLE}</h1>`;
    expect((await extract(pageOf({ title, body }), URL_OF_TUOITRE)).body).toEqual([...STORY, more]);
  });

  it('give way where their selectors find nothing, or far less', async () => {
    const little = `<div data-role="content"><p>Tin vắn: bản Nà Hin có đường mới sau ba tháng thi công liên tục.</p></div>`;
    expect((await extract(pageOf(), URL_OF_TUOITRE)).body).toEqual(STORY);
    expect((await extract(pageOf({ meta: little }), URL_OF_TUOITRE)).body.slice(-STORY.length)).toEqual(STORY);
  });
});

describe('selectors', () => {
  const snapshot = snapshotOfPage(
    '<div id="a" class="x y-z"><section><p class="y" data-role="sapo">Đường</p></section></div><p class="xy">Suối</p>',
  );
  const count = (source: string) => {
    const selectors = compile(source);
    return snapshot.tag.filter((_, i) => selectors.some((selector) => matches(snapshot, i, selector))).length;
  };
  it.each([
    ['p', 2],
    ['.x', 1],
    ['.y', 1],
    ['.y-z', 1],
    ['#a', 1],
    ['div#a.x', 1],
    ['div p', 1],
    ['div > p', 0],
    ['section > p.y', 1],
    ['[data-role="sapo"]', 1],
    ['[data-role^="sa"]', 1],
    ['[class*="y"]', 3],
    ['[id$="b"]', 0],
    ['p.y, p.xy', 2],
    ['div p, section p', 1],
    ['.x:has(section)', 1],
    ['.xy:has(section)', 0],
  ])('%s matches %i', (source, expected) => {
    expect(count(source)).toBe(expected);
  });
  it.each(['p:first-child', 'p + p', '', 'p[', '.a ..b'])('refuse %s', (source) => {
    expect(() => compile(source)).toThrow();
  });

  it('file their parts in one pass as they would match one by one', () => {
    const family: Family = {
      id: 't',
      hosts: [],
      tests: [],
      title: '#a, p.xy',
      sapo: '[data-role="sapo"]',
      body: 'section > p',
      drop: 'div .y',
    };
    expect(applyFamily(snapshot, family)).toMatchObject({ title: [1, 5], sapo: [3], body: [3], drop: [3], date: [] });
  });
});
