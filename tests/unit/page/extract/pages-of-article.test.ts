import { describe, expect, it } from 'vitest';
import { isNextPage } from '@/lib/page/extract/next-page';
import { pageOf, paragraphs, read, STORY, URL_OF_STORY } from '../pages';

const HOST = 'https://baothu.chugiai.example';

describe('addresses of pages of one article', () => {
  it.each([
    ['/bai-12345.html', '/bai-12345.html?page=2', true],
    ['/bai-12345.html', '/bai-12345-p2.html', true],
    ['/bai-12345.html', '/bai-12345-trang-2.html', true],
    ['/bai-12345', '/bai-12345/2/', true],
    ['/bai-12345.html?trang=2', '/bai-12345.html?trang=3', true],
    ['/ct.aspx?nid=7', '/ct.aspx?nid=7&p=2', true],
    ['/bai-12345.html?trang=2', '/bai-12345.html', false],
    ['/bai-12345.html', '/bai-12345.html?page=3', false],
    ['/bai-12345.html', '/bai-12346.html', false],
    ['/tin-11', '/tin-12', false],
    ['/?p=1', '/?p=2', false],
    ['/bai-12345.html', '/kinh-te?page=2', false],
  ])('%s, then %s: %s', (own, next, expected) => {
    expect(isNextPage(HOST + own, HOST + next)).toBe(expected);
  });
});

describe('an article in several pages', () => {
  const pager = '<div class="pagination"><b>1</b> <a href="?page=2">2</a> <a href="?page=2">Tiếp »</a></div>';
  const continues = async (html: string) => (await read(html, URL_OF_STORY)).article?.continues;
  it('says so', async () => {
    expect(await continues(pageOf({ body: paragraphs(STORY) + pager }))).toBe(true);
  });
  it('is none where a list behind the text has pages', async () => {
    const list = `<div class="related"><h3>Tin khác</h3><a href="/k-1.html">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></div>`;
    expect(await continues(pageOf({ after: list + pager }))).toBeUndefined();
  });
  it('is none without a pager', async () => {
    expect(await continues(pageOf())).toBeUndefined();
  });
});
