import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { choose as pick, press, pressFirst, textOf, until, untilText } from './driver/wait';

const ARTICLE = 'http://baohaiphong.vn/vung-the-tran-long-dan-70522.html';
const ROWS = 50_000;

/** Types into the field of this label. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const id = await until(`the field ${label}`, () =>
    page.$$eval('label', (all, wanted) => all.find((one) => one.textContent === wanted)?.htmlFor, label),
  );
  await page.focus(`#${escapedId(id)}`);
  await page.keyboard.type(text);
}

const escapedId = (id: string) => id.replace(/[^\w-]/gu, (sign) => `\\${sign}`);

async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const folder = mkdtempSync(join(tmpdir(), 'chu-giai-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

describe.each(['chromium', 'firefox'] as const)("one's own termbases, in %s", (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    serveSample(session, sampleOf('bao-song-da.html'), { url: ARTICLE });
    page = await session.openOwn('glossary.html');
    await untilText(page, 'Có sẵn');
  });
  afterAll(() => session?.close());
  const untilRows = (count: number) =>
    until(`${count} rows`, async () => !(await page.$('.cg-import')) && (await page.$$('.cg-row')).length === count);

  it('are made, written into, and give back what was deleted', async () => {
    await press(page, 'Sổ mới');
    await fill(page, 'Tên sổ', 'Sở Công Thương');
    await page.keyboard.press('Enter');
    await press(page, 'Thêm mục');
    await fill(page, 'Thuật ngữ', 'lòng dân');
    await fill(page, 'Tiếng Anh', 'the trust of the people');
    await page.keyboard.press('Enter');
    await untilText(page, 'the trust of the people');
    await press(page, 'lòng dân');
    await press(page, 'Xóa mục');
    await untilText(page, 'Đã xóa mục “lòng dân”.');
    await press(page, 'Hoàn tác');
    await untilText(page, 'the trust of the people');
  });

  it('take a file after a look at it, with the rows that cannot be taken', async () => {
    const file = fileOf('khach.csv', [
      'thuật ngữ;english;lĩnh vực;người nhập',
      'lối mở;border trade opening;thương mại;Hạnh',
      ';border gate;thương mại;Duy',
      'hàng lẻ;less-than-container load;thương mại;Duy',
    ]);
    await press(page, 'Nhập');
    await choose(page, file);
    const text = await untilText(page, 'Nhập 2 mục');
    expect(text).toContain('Không có thuật ngữ; bỏ qua dòng này');
    expect(text).toContain('khach.csv');
    await press(page, 'Nhập 2 mục');
    await untilText(page, 'less-than-container load');
    await press(page, 'Hoàn tác');
    await until('the import taken back', async () => !(await textOf(page)).includes('less-than-container load'));
    await press(page, 'Nhập');
    await choose(page, file);
    await press(page, 'Nhập 2 mục');
    await untilRows(3);
  });

  it('are changed many at once, and back again', async () => {
    const fields = () => page.$$eval('.cg-row', (rows) => rows.map((row) => row.lastElementChild?.textContent).join());
    const before = await fields();
    await pressFirst(page, 'th input[type=checkbox]');
    await press(page, 'Đổi lĩnh vực');
    await fill(page, 'Lĩnh vực', 'cửa khẩu');
    await page.keyboard.press('Enter');
    await untilText(page, 'Đã đổi 3 mục.');
    await until('the other field', async () => (await fields()) === 'cửa khẩu,cửa khẩu,cửa khẩu');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await untilText(page, 'Đã hoàn tác.');
    await until('the fields as they were', async () => (await fields()) === before);
  });

  it('merge what a file says of terms that are there, and can be had back as they were', async () => {
    await press(page, 'Nhập');
    await choose(page, fileOf('them.csv', ['vi,en', 'Lối mở,trade gate', 'kho ngoại quan,bonded warehouse']));
    await untilText(page, '1 mục có thuật ngữ đã có');
    await pick(page, 'gộp vào mục đã có');
    await press(page, 'Nhập 2 mục');
    await untilText(page, 'border trade opening; trade gate');
    expect(await textOf(page)).toContain('bonded warehouse');
    await press(page, 'Hoàn tác');
    await until('what was there', async () => !(await textOf(page)).includes('trade gate'));
    await untilRows(3);
  });

  it('refuse a file that is none, and say where it breaks', async () => {
    await press(page, 'Nhập');
    await choose(page, fileOf('bom.tbx', ['<?xml version="1.0"?>', '<!DOCTYPE tbx [<!ENTITY a "a">]>', '<tbx/>']));
    await untilText(page, 'Chưa lưu gì.');
    await press(page, 'Thôi');
  });

  it(`take ${ROWS} rows, show how far they are, and keep nothing of what is cancelled`, async () => {
    const lines = Array.from({ length: ROWS }, (_, i) => `thuật ngữ số ${i},term number ${i}`);
    await press(page, 'Nhập');
    // Watched for from before, as it does not stand for long.
    const reading = page.waitForSelector('progress');
    await choose(page, fileOf('lon.csv', ['vi,en', ...lines]));
    await reading;
    await until('the look at it', () => page.$('.cg-import .cg-table'));
    const writing = page.waitForSelector('progress');
    await press(page, `Nhập ${(ROWS / 1000).toFixed(0)}.000 mục`);
    await writing;
    await press(page, 'Dừng lại');
    await until('the list', () => page.$('.cg-base-ops'));
    await until('what was there', () =>
      page.$eval('.cg-base[aria-current] .cg-base-count', (count) => count.textContent?.trim() === '3'),
    );
  });

  it('win over the built-in terms at the desk and in the look-up, and say whose they are', async () => {
    await press(page, 'Thêm mục');
    await fill(page, 'Thuật ngữ', 'thế trận lòng dân');
    await fill(page, 'Tiếng Anh', 'posture of our own wording');
    await page.keyboard.press('Enter');
    await untilText(page, 'posture of our own wording');
    // It is found as soon as the termbase is compiled.
    const desk = await session.openOwn('sidepanel.html');
    await until('the own entry', async () => {
      await desk.click('.cg-search-input', { count: 3 });
      await desk.keyboard.type('the tran long dan');
      await untilText(desk, 'thế trận lòng dân');
      return (await desk.$eval('.cg-result', (first) => first.textContent))?.includes('posture of our own wording');
    });
    await desk.keyboard.press('Enter');
    await untilText(desk, /Đã chép “\s*posture of our own wording\s*”/u);
    await desk.keyboard.down('Shift');
    await desk.keyboard.press('Enter');
    await desk.keyboard.up('Shift');
    await untilText(desk, 'sổ Sở Công Thương');
    await press(desk, 'Xem thêm');
    await untilText(desk, 'sổ có sẵn');
    await desk.close();
  });

  it('stay out of web pages until the reader allows it', async () => {
    const first = await session.open(ARTICLE);
    await readingIn(session, first);
    await until('marks', async () => (await marksIn(first, 'term')).length > 0);
    const panel = await session.panel(first);
    expect(await panel.$$eval('.cg-entry', (all) => all.map((one) => one.textContent).join())).not.toContain('của tôi');
    await first.close();
    await page.bringToFront();
    await press(page, 'Gạch trên trang báo');
    await untilText(page, 'không gạch');
    const second = await session.open(ARTICLE);
    await readingIn(session, second);
    const marked = await until('the own mark', async () => {
      const texts = (await marksIn(second, 'term')).map((text) => text.toLowerCase());
      return texts.includes('thế trận lòng dân') && texts;
    });
    expect(marked.length).toBeGreaterThan(0);
    await second.close();
  });

  it('are given a term from its card, with the sentence and the address it was met at', async () => {
    const article = await session.open(ARTICLE);
    const panel = await readingIn(session, article);
    // A built-in one.
    await press(panel, /^diễn tập khu vực phòng thủ/u);
    await until('the card', () => panel.$('.cg-card'));
    await press(panel, 'Thêm vào sổ');
    const form = await until('the form', async () => {
      // Firefox gives no address of a tab that the extension opened: the tab itself is asked.
      const pages = await session.browser.pages();
      const addresses = await Promise.all(pages.map((one) => one.evaluate(() => location.href).catch(() => '')));
      return pages[addresses.findIndex((address) => address.includes('glossary.html#new='))];
    });
    await until('what it begins with', async () => {
      const values = await form.$$eval('.cg-field-input', (all) => all.map((one) => (one as HTMLInputElement).value));
      const [term = ''] = values;
      const english = await form.$$eval('[lang="en"].cg-field-input', (all) => (all[0] as HTMLInputElement)?.value);
      const [sentence = '', address = ''] = values.slice(-2);
      return (
        term !== '' && english && sentence.toLowerCase().includes(term.toLowerCase()) && address.startsWith('http')
      );
    });
    await form.close();
    await article.close();
  });

  it('are switched on and off in the popup, which pages that are open hear of', async () => {
    const front = await session.open(ARTICLE);
    const popup = await session.popup(front);
    const box = `document.querySelector('.cg-popup-termbases input')`;
    await until('the switch', () => popup.evaluate(`${box} !== null`));
    expect(await popup.evaluate(`${box}.checked`)).toBe(true);
    await popup.evaluate(`void ${box}.click()`);
    await untilText(page, 'đang tắt');
  });
});
