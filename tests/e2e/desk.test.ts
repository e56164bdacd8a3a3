import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EITHER } from './driver/either';
import { savedBy } from './driver/saved';
import { Session } from './driver/session';
import { press, until, untilText } from './driver/wait';

const TEXT = `UBND tỉnh Lai Châu giao các sở đẩy nhanh giải ngân vốn đầu tư công.
Xã nào chậm giải phóng mặt bằng thì UBND xã ấy chịu trách nhiệm, theo Luật Đất đai số 31/2024/QH15.`;

const cells = (page: Page) =>
  page.$$eval('.cg-table tbody tr', (rows) =>
    rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent?.trim() ?? '')),
  );

describe.each(EITHER)("the translator's desk, in %s", (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    page = await session.openOwn('desk.html');
    await page.waitForSelector('#desk-text');
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, TEXT);
    await press(page, 'Lập bảng thuật ngữ');
    await untilText(page, 'Chép bảng');
  });
  afterAll(() => session?.close());

  it('lists terms, bodies and documents with English, status and source', async () => {
    const rows = await cells(page);
    const row = (term: string) => rows.find(([vietnamese]) => vietnamese === term);
    expect(row('UBND tỉnh Lai Châu')?.[1]).toMatch(/People.s Committee.*Lai Châu/u);
    expect(row('giải phóng mặt bằng')?.[1]).not.toBe('—');
    expect(row('giải phóng mặt bằng')?.[2]).toMatch(/chính thức|quen dùng|nhóm biên soạn/u);
    expect(rows.find(([, , , source]) => source === '31/2024/QH15')?.[1]).toMatch(/Land Law|Law on Land/u);
  });

  it('saves the table as CSV for spreadsheets and as TBX', async () => {
    const csv = await savedBy(page, () => press(page, 'CSV'));
    expect(csv.startsWith('\ufeffTiếng Việt,Tiếng Anh,Trạng thái,Nguồn\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength((await cells(page)).length + 2);
    const tbx = await savedBy(page, () => press(page, 'TBX'));
    expect(tbx).toContain('type="TBX-Basic"');
    expect(tbx).toContain('<term>giải phóng mặt bằng</term>');
  });

  it('copies the table', async () => {
    await press(page, 'Chép bảng');
    await untilText(page, 'Đã chép');
  });

  it('opens the card of a line, and forgets the text', async () => {
    await press(page, 'giải phóng mặt bằng');
    await until('the card', () => page.$('.cg-card'));
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await page.$('.cg-card')));
    await press(page, 'Dán bài khác');
    await until('the empty field', () => page.$('#desk-text'));
  });
});
