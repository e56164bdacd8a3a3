import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, marksIn, paintedIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, pressFirst, textOf, until, untilText } from './driver/wait';

/** Keeps, in `window.changes`, every change that is made to the page after its own scripts have run, and all it is told. */
const WATCH = `<script>addEventListener('DOMContentLoaded', () => {
  window.changes = [];
  addEventListener('message', ({ data }) => window.changes.push('message ' + JSON.stringify(data)));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      window.changes.push([type, target.nodeName, ...[...addedNodes].map((node) => node.nodeName)].join(' '));
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
})</script>`;

/** Rules that some pages have for everything in them, ours included, and a hand held out for our root. */
const HOSTILE = `<style>
  * { all: unset !important; }
  html { font-size: 62.5% !important; direction: rtl !important; opacity: 0.3 !important; scale: 0.9 !important; }
  ::backdrop { background: rgb(0 0 0 / 0.8) !important; }
  body::after { content: '' !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; }
  chu-giai { display: none !important; transform: scale(2) !important; }
</style><script>
  customElements.define('chu-giai', class extends HTMLElement {
    connectedCallback() { this.root = this.attachInternals().shadowRoot; }
  });
</script>`;

/** A link to another story, which is left out; its words are in the glossary and nowhere else in the sample. */
const LEFT_OUT = '<p><a href="/tin-khac">Xã vùng cao giúp từng hộ cận nghèo làm nhà trước mùa mưa</a></p>';

/** Where the pointer has to be for the first term that the panel does not cover; scrolls to it. */
async function pointOfTerm(page: Page): Promise<{ x: number; y: number }> {
  return await page.evaluate(async () => {
    for (const ground of ['light', 'dark']) {
      for (const range of CSS.highlights.get(`chu-giai-term-${ground}`) ?? []) {
        const element = (range as Range).startContainer.parentElement;
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // Scroll events come with the next frame; one that came after the pointer would take its rest away.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const { left, right, top, height } = (range as Range).getBoundingClientRect();
        if (right < innerWidth - 400 && height < 40) return { x: (left + right) / 2, y: top + height / 2 };
      }
    }
    throw new Error('Every term is covered.');
  });
}

/** Watches where the next card stands when it comes, before it is painted. */
async function firstBoxOfCard(root: ElementHandle) {
  const boxes = await root.evaluateHandle((node) => {
    const found: DOMRect[] = [];
    const watch = new MutationObserver(() => {
      const card = node.querySelector('.cg-card');
      if (!card) return;
      found.push(card.getBoundingClientRect());
      watch.disconnect();
    });
    watch.observe(node, { childList: true, subtree: true });
    return found;
  });
  return async () =>
    await boxes.evaluate(([box]) => box && { x: box.x, y: box.y, width: box.width, height: box.height });
}

/** Geometry and style of the parts of a panel, as computed. */
async function looksOf(root: ElementHandle) {
  return await root.evaluate((node) =>
    ['.cg-panel', '.cg-panel-meta', '.cg-point', '.cg-entry', '.cg-entry-gist', '.cg-panel-foot button'].map((part) => {
      const element = node.querySelector(part) as Element;
      const { y, width, height } = element.getBoundingClientRect();
      const { fontSize, fontFamily, lineHeight, direction, color, textAlign, display } = getComputedStyle(element);
      return { part, y, width, height, fontSize, fontFamily, lineHeight, direction, color, textAlign, display };
    }),
  );
}

describe.each(['chromium', 'firefox'] as const)('reading an article in %s', (name) => {
  let session: Session;
  let page: Page;
  let root: ElementHandle;
  let errors: string[];
  const sample = sampleOf('bao-song-da.html');
  beforeAll(async () => {
    session = await Session.start(name);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    serveSample(session, sample, { change: (html) => html.replace('</head>', `${WATCH}</head>`) });
    page = await session.open(sample.url, (opened) => {
      errors = errorsOf(opened);
    });
    root = await readingIn(session, page);
  });
  afterAll(() => session?.close());

  it('marks key points, terms and places, and changes nothing in the page but for its own element', async () => {
    for (const kind of ['key', 'term', 'place'] as const) expect(await marksIn(page, kind)).not.toEqual([]);
    expect(await page.evaluate('window.changes')).toEqual(['childList HTML CHU-GIAI']);
  });

  it('goes to the sentence of a key point and lights it', async () => {
    // The last one opens a quotation, which the panel closes.
    const point = (await root.$$('.cg-point')).at(1);
    const text = await point?.$eval('[lang=vi]', (sentence) => sentence.textContent?.replaceAll('\u00a0', ' '));
    await point?.click();
    await until('the lit sentence', async () => (await marksIn(page, 'lit'))[0] === text);
    await until('the sentence in view', () =>
      page.evaluate(() => {
        const lit = CSS.highlights.get('chu-giai-lit-light') ?? CSS.highlights.get('chu-giai-lit-dark');
        const rects = [...(lit ?? [])].map((range) => (range as Range).getBoundingClientRect());
        return rects.length === 1 && rects.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
      }),
    );
  });

  it('lights a term in the text while the pointer is on its row', async () => {
    const row = await root.$('.cg-entry');
    const term = await row?.$eval('.cg-entry-name', (span) => span.textContent);
    await row?.hover();
    await until('the lit term', async () => (await marksIn(page, 'lit')).some((text) => same(text, term ?? '')));
    await page.mouse.move(5, 5);
    await until('no light', async () => (await marksIn(page, 'lit')).length === 0);
  });

  it('opens a card where the pointer rests on a term; Esc closes it', async () => {
    const { x, y } = await pointOfTerm(page);
    const first = await firstBoxOfCard(root);
    await page.mouse.move(x, y);
    const card = await until('the card', () => root.$('.cg-card'));
    expect(await textOf(card)).toMatch(/\. .*(?:Luật|Căn cứ|Dựa trên|Điều) .*Xem thêm/u);
    const box = await card.boundingBox();
    expect(box && y >= box.y && y <= box.y + box.height && x >= box.x && x <= box.x + box.width).toBe(false);
    expect(await first()).toEqual(box);
    expect(await root.$('.cg-card:focus, .cg-card :focus')).toBeNull();
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await root.$('.cg-card')));
    await page.mouse.move(5, 5);
  });

  it('walks the terms by key; Esc gives the focus back to where it was', async () => {
    await page.focus('a[href]');
    await session.tell(sample.url, 'next-term');
    const focused = () => root.evaluate((node) => (node as ShadowRoot & Element).activeElement?.textContent ?? '');
    const first = await until('the focused card', focused);
    await session.tell(sample.url, 'next-term');
    await until('another card', async () => ![first, ''].includes(await focused()));
    await session.tell(sample.url, 'previous-term');
    await until('the first card', async () => (await focused()) === first);
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await root.$('.cg-card')));
    expect(await page.evaluate(() => document.activeElement === document.querySelector('a[href]'))).toBe(true);
  });

  it('opens a card from a row, and gives the focus back to the row', async () => {
    await pressFirst(root, '.cg-entry');
    await until('the card', () => root.$('.cg-card'));
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await root.$('.cg-card')));
    const focused = () => root.evaluate((node) => (node as ShadowRoot & Element).activeElement?.className ?? '');
    expect(await focused()).toContain('cg-entry');
  });

  it('looks the same in a page whose rules are for everything', async () => {
    const url = new URL('/hostile-1052299.html', sample.url).href;
    serveSample(session, sample, { url, change: (html) => html.replace('</head>', `${HOSTILE}</head>`) });
    const hostile = await session.open(url);
    const there = await readingIn(session, hostile);
    await (await root.$('.cg-panel-scroll'))?.evaluate((column) => column.scrollTo(0, 0));
    expect(await looksOf(there)).toEqual(await looksOf(root));
    const edges = await there.$eval('.cg-panel', (panel) => [
      panel.getBoundingClientRect().right,
      document.documentElement.clientWidth,
    ]);
    expect(edges[0]).toBe(edges[1]);
    expect(await hostile.evaluate(() => document.elementFromPoint(innerWidth - 100, 300)?.localName)).toBe('chu-giai');
    const host = await hostile.$('chu-giai');
    expect(await host?.evaluate((node) => getComputedStyle(node, '::backdrop').display)).toBe('none');
    expect(await host?.evaluate((node) => (node as { root?: unknown }).root)).toBeNull();
    await hostile.close();
  });

  it('stands under a dialog that the page has opened before', async () => {
    const url = new URL('/dialog-1052299.html', sample.url).href;
    const dialog = '<dialog>Nhận tin mỗi sáng?</dialog><script>document.querySelector("dialog").showModal()</script>';
    serveSample(session, sample, { url, change: (html) => html.replace('</body>', `${dialog}</body>`) });
    const asking = await session.open(url);
    await readingIn(session, asking);
    const above = await asking.$$eval('dialog, chu-giai', (all) =>
      all.map((one) => [one.localName, one.matches(':modal, :popover-open')]),
    );
    expect(above).toEqual([
      ['dialog', true],
      ['chu-giai', false],
    ]);
    await asking.close();
  });

  it('brings back a part that was left out, marks its terms and says that it is back', async () => {
    const url = new URL('/restore-1052299.html', sample.url).href;
    const before = '<p style="text-align:justify">Theo đánh giá';
    serveSample(session, sample, { url, change: (html) => html.replace(before, `${LEFT_OUT}$&`) });
    const other = await session.open(url);
    const panel = await readingIn(session, other);
    const isMarked = async () => (await marksIn(other, 'term')).some((text) => text.includes('cận nghèo'));
    expect(await isMarked()).toBe(false);
    await press(panel, 'Vì sao bỏ?');
    const row = await until('the row', async () => {
      for (const one of await panel.$$('.cg-removal'))
        if ((await one.evaluate((item) => item.textContent ?? '')).startsWith('Xã vùng cao')) return one;
      return null;
    });
    await pressFirst(row, 'button');
    await untilText(panel, 'Đã lấy lại');
    await until('its terms', isMarked);
    expect(await other.$eval('html', (html) => html.textContent?.match(/làm nhà trước mùa mưa/gu)?.length)).toBe(1);
    await other.close();
  });

  it('has raised no error in the page', async () => {
    expect(errors).toEqual([]);
    expect(Object.keys(await paintedIn(page)).every((painted) => painted.startsWith('chu-giai-'))).toBe(true);
  });
});

const same = (a: string, b: string) => a.normalize().toLowerCase() === b.normalize().toLowerCase();
