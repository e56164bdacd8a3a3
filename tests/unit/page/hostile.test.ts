import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '@/lib/page';
import { detectPage } from '@/lib/page/detect';
import { snapshotOf } from '@/lib/page/snapshot/read';
import { takePage } from '@/lib/page/take';
import { parsePage } from '@/scripts/dom';
import { pageOf, paragraphs, read, STORY, URL_OF_STORY } from './pages';

const parse = (html: string) => parsePage(new TextEncoder().encode(html), URL_OF_STORY).document;

/** What was read of a page, and the milliseconds of processor time that this took, its document apart. */
function timed(html: string, force = false) {
  const document = parse(html);
  const started = process.threadCpuUsage();
  const result = readPage(document, { url: URL_OF_STORY, force });
  return { ...result, cost: process.threadCpuUsage(started).user / 1000 };
}

/** Markup of which no page has told anything. */
const untold = { noscripts: [] };

describe('pages that are hard to read', () => {
  it('are read through 1,500 nested elements', async () => {
    const { document } = new JSDOM(pageOf()).window;
    // From the inside out: jsdom climbs all ancestors at every insertion.
    let nest = document.createElement('div');
    nest.innerHTML = paragraphs(STORY);
    for (let i = 0; i < 1500; i++) {
      const outer = document.createElement('div');
      outer.append(nest);
      nest = outer;
    }
    document.querySelector('.x4')?.replaceChildren(nest);
    const { verdict, article } = readPage(document, { url: URL_OF_STORY });
    expect(verdict.article).toBe(true);
    expect(article?.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual(STORY);
  });

  it('cost no more than their size, however deep they nest', () => {
    const deep = 20_000;
    const nest = `${'<div>Đường mới qua suối '.repeat(deep)}${'</div>'.repeat(deep)}`;
    const markup = `<body><h1>Đường mới</h1>${nest}${paragraphs(STORY)}</body>`;
    const snapshot = snapshotOf({ markup, ...untold });
    if (typeof snapshot === 'string') throw new Error(snapshot);
    const depthOf = (at: number): number => (at < 0 ? 0 : 1 + depthOf(snapshot.parent[at] ?? -1));
    expect(Math.max(...snapshot.parent.map(depthOf))).toBeLessThan(700);
    expect(snapshot.text.filter((text) => text.startsWith('Đường mới qua suối'))).toHaveLength(deep);
    expect(snapshot.text).toContain(STORY.at(-1));
    expect(snapshot.parent[snapshot.text.lastIndexOf(STORY.at(-1) ?? '')]).toBe(snapshot.tag.lastIndexOf('p'));
  });

  it('cost no more than their size, however much stands in for scripts and is never closed', () => {
    const markup = `<body>${'<noscript><p>'.repeat(2000)}${paragraphs(STORY)}</body>`;
    const { indexOf } = String.prototype;
    let passed = 0;
    const search = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, sign, from = 0) {
      const found = indexOf.call(this, sign, from);
      passed += (found < 0 ? this.length : found) - from;
      return found;
    });
    snapshotOf({ markup, ...untold });
    search.mockRestore();
    expect(passed).toBeLessThan(10 * markup.length);
  });

  it('are led back into, or not, without a look upwards from each of their elements', () => {
    const { document, Element } = new JSDOM(pageOf()).window;
    const look = vi.spyOn(Element.prototype, 'closest');
    const taken = takePage(document, URL_OF_STORY);
    if (typeof taken === 'string') throw new Error(taken);
    // Of a page that was refused none were counted.
    expect(taken.textsOf(0)(2)).toEqual([]);
    expect(look).not.toHaveBeenCalled();
  });

  it('are refused with a reason where they are too large', async () => {
    const paragraph = await read(pageOf({ body: `<p>${'Đường mới qua suối. '.repeat(40_000)}</p>` }));
    expect(paragraph.verdict).toMatchObject({ article: false, why: 'too-large' });
    const text = await read(pageOf({ body: paragraphs(Array.from({ length: 8000 }, () => STORY.join(' '))) }));
    expect(text.verdict).toMatchObject({ article: false, why: 'too-large' });
  });

  it.each([
    ['an empty document', ''],
    ['frames', '<!doctype html><html><frameset cols="*"><frame src="/a"></frameset></html>'],
    ['text without elements', 'Đường mới qua suối'],
    ['script alone', '<script>document.write("x")</script>'],
  ])('are refused: %s', async (_, html) => {
    expect((await read(html)).verdict.article).toBe(false);
    expect(detectPage(parse(html), URL_OF_STORY).article).toBe(false);
  });

  it('are refused where they are no HTML', async () => {
    const { window } = new JSDOM('');
    const svg = new window.DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Đường</text></svg>',
      'image/svg+xml',
    );
    expect(readPage(svg, { url: URL_OF_STORY }).verdict).toMatchObject({ article: false, why: 'not-html' });
    expect(detectPage(svg, URL_OF_STORY).article).toBe(false);
  });

  it('are refused where a script took their body away', () => {
    const emptied = parse(pageOf());
    emptied.body.remove();
    expect(detectPage(emptied, URL_OF_STORY)).toMatchObject({ article: false, why: 'empty' });
  });

  it('are read as XHTML', async () => {
    const { window } = new JSDOM('');
    const source = pageOf({ meta: '<div>05/06/2026 08:00</div>' })
      .replace(/<!doctype html>/i, '')
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<meta([^>]*)>/g, '<meta$1/>');
    const page = new window.DOMParser().parseFromString(source, 'application/xhtml+xml');
    expect(readPage(page, { url: URL_OF_STORY }).verdict.article).toBe(true);
  });

  it('are read with elements that have the names of what every object has', async () => {
    const body = `<constructor>${paragraphs(STORY)}</constructor>`;
    const { article } = await read(pageOf({ body, meta: '<div>05/06/2026 08:00</div>' }));
    expect(article?.blocks.map((block) => block.text).slice(1)).toEqual(STORY);
  });

  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'],
    [
      'hostile JSON-LD',
      '<script type="application/ld+json">{"@type":["NewsArticle",{}],"headline":{"a":1},"author":[null,{"name":{}}],"@graph":5,"datePublished":[]}</script>',
    ],
    ['meta without content', '<meta property="og:title"><meta name="author" content="">'],
    ['a canonical address that is none', '<link rel="canonical" href="http://[">'],
  ])('are read with %s', async (_, head) => {
    const { article } = await read(pageOf({ head, meta: '<div>05/06/2026 08:00</div>' }));
    expect(article?.blocks.map((block) => block.text).slice(1)).toEqual(STORY);
  });

  it.each([
    ['selectors of spaces', Array.from({ length: 20 }, () => `a${' '.repeat(59_000)}!{display:none}`)],
    ['rules for print alone', Array.from({ length: 100 }, () => `@media print{${'a{display:none}'.repeat(3900)}`)],
  ])('are read with sheets that would cost minutes: %s', async (_, sheets) => {
    const styles = sheets.map((sheet) => `<style>${sheet}</style>`).join('');
    expect((await read(pageOf({ head: styles }))).verdict.article).toBe(true);
  });

  const word = 'x'.repeat(100_000);
  const slashes = `<script type="application/ld+json">"Article ${'/'.repeat(19_000)}</script>`;
  it.each([
    ['class names', pageOf({ body: `${paragraphs(STORY)}<div class="${word}"><p>${STORY[1]}</p></div>` })],
    [
      'class names of links',
      pageOf({
        body: `${paragraphs(STORY)}<p class="${word}a"><a href="/b">${STORY[0]}</a></p><p class="${word}b">${STORY[1]}</p>`,
      }),
    ],
    ['statements that are none', pageOf({ head: slashes.repeat(30) })],
  ])('cost no more than their size, with words of many thousands of signs as %s', (_, page) => {
    const { verdict, cost } = timed(page);
    expect(verdict.article).toBe(true);
    expect(cost).toBeLessThan(3000);
  });

  const others = '<li><a href="/b">Nà Hin mở thêm một lớp học cho trẻ em trong bản</a></li>'.repeat(3);
  const label = `<p>${'xem thêm '.repeat(30_000)}</p><ul>${others}</ul>`;
  const linked = Array.from(
    { length: 5000 },
    (_, i) =>
      `<p class="a${'x'.repeat(i % 97)} b${'y'.repeat(i % 89)}">${i % 2 ? STORY[1] : `<a href="/b">${STORY[1]}</a>`}</p>`,
  ).join('');
  it.each([
    ['labels of lists', paragraphs(STORY) + label],
    ['linked sentences', paragraphs(STORY) + linked],
    ['names in bold', '<p><b>Lò Văn Mai</b></p>'.repeat(8000) + paragraphs(STORY)],
    ['telephone numbers', paragraphs(STORY) + '<p>Điện thoại: 0901 234 567; Email: a@b.vn</p>'.repeat(5000)],
    ['short lines', paragraphs(STORY) + '<p>Bà con kể chuyện làm đường</p>'.repeat(12_000)],
    [
      'letters for the eye alone, each beside a hidden part',
      `${paragraphs(STORY)}<div>${'<i aria-hidden="true">q</i><i hidden>k</i>'.repeat(10_000)}</div>`,
    ],
  ])('cost no more than their size, with many thousands of %s', (_, body) => {
    const { article, cost } = timed(pageOf({ body }), true);
    expect(article).not.toBeNull();
    expect(cost).toBeLessThan(3000);
  });

  it.each([
    ['lines parted by breaks', `<div>${`${STORY[0]}<br>`.repeat(15_000)}</div>`],
    ['letters and marks apart', `<p>a${'<i>\u0301b</i>'.repeat(25_000)}</p>`],
    ['items of one list', `<ul>${`<li>${STORY[3]}</li>`.repeat(25_000)}</ul>`],
    ['hidden parts', paragraphs(STORY) + `<div hidden>${STORY[3]}</div>`.repeat(20_000)],
  ])('are read whose text is one of many %s, in time that grows with it alone', async (_, body) => {
    const { article } = await read(pageOf({ body }), URL_OF_STORY, true);
    expect(article).not.toBeNull();
  });
});
