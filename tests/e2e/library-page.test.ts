import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/formats/backup/archive';
import type { BackupRow } from '@/lib/model/backup';
import type { MarkColour } from '@/lib/model/mark';
import { errorsOf, marksIn, readingIn, sampleOf, select, serveSample } from './driver/page';
import { Session } from './driver/session';
import { choose, press, textOf, until, untilText } from './driver/wait';

const FILES = ['bao-song-da.html', 'epi-article.html', 'fck-detail.html'];
const MARKED = 'pháo đài';

/** From here on, files that a page would save are held in it as `saved` instead. */
const HOLD_FILES = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { globalThis.saved = blob; return make.call(URL, blob); };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () { this.download ? (globalThis.savedAs = this.download) : click.call(this); };
})()`;

/** Does something that saves a file, and gives its name and content. */
async function fileFrom(page: Page, save: () => Promise<void>): Promise<{ name: string; text: string; bytes: Buffer }> {
  await page.evaluate('globalThis.saved = globalThis.savedAs = undefined');
  await save();
  const content = await until(
    'the file',
    async () =>
      (await page.evaluate('savedAs && saved?.arrayBuffer().then((all) => new Uint8Array(all).toBase64())')) as string,
  );
  const bytes = Buffer.from(content, 'base64');
  return { name: (await page.evaluate('savedAs')) as string, text: bytes.toString(), bytes };
}

/** Gives a file to the page's field. */
async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await until('the field for a file', () => page.$('input[type=file]'));
  await page.evaluate(
    (called, base64) => {
      const field = document.querySelector('input[type=file]') as HTMLInputElement;
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.fromBase64(base64)], called));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(content).toString('base64'),
  );
}

const painted = async (page: Page, colour: MarkColour) => (await marksIn(page, colour)) as string[];

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** What a backup with pictures holds: articles in an order that does not depend on ids, and the pictures they name. */
async function contentOf(backup: Buffer): Promise<{ rows: BackupRow[]; pictures: unknown[] }> {
  const archive = await openArchive(new Blob([new Uint8Array(backup)]));
  const { articles } = JSON.parse((await archive?.library.text()) ?? '') as { articles: BackupRow[] };
  const rows = articles.sort((a, b) => (a.record.url < b.record.url ? -1 : 1));
  const hashes = rows.flatMap(({ pictures }) => pictures.map(({ hash }) => hash));
  return { rows, pictures: await Promise.all(hashes.map((hash) => archive?.picture(hash))) };
}

describe.each([
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const)('a library of %s, taken to %s', (from, to) => {
  let here: Session;
  let library: Page;
  let backup: Buffer = Buffer.of();
  const first = sampleOf(FILES[0] ?? '');
  const title = first.gold?.title ?? '';
  const row = new RegExp(`^${title}`, 'u');
  beforeAll(async () => {
    here = await Session.start(from, { width: 1366 });
    await here.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    for (const file of FILES) {
      serveSample(here, sampleOf(file));
      const panel = await readingIn(here, await here.open(sampleOf(file).url));
      await press(panel, 'Lưu bài');
      await untilText(panel, 'Đã lưu');
      // Asked at the first save, which has two pictures; from then on they are kept.
      if (file === first.file) await press(panel, 'Lưu ảnh');
      await untilText(panel, /Đã lưu chữ và \d\/\d ảnh/u);
    }
    library = await here.openOwn('library.html');
    await library.evaluate(HOLD_FILES);
  });
  afterAll(() => here?.close());

  it('finds as one types, and shows why', async () => {
    const errors = errorsOf(library);
    await untilText(library, title);
    await library.type(
      'input[type=search]',
      MARKED.normalize('NFD')
        .replace(/[\u0300-\u036f]/gu, '')
        .replace('đ', 'd'),
    );
    await until('one row, and why', async () => {
      const why = await library.$$eval('.cg-library-row', (rows) =>
        rows.map((one) => one.querySelector('mark')?.textContent),
      );
      return String(why) === 'pháo';
    });
    await press(library, row);
    await untilText(library, 'Mở trang gốc');
    expect(errors).toEqual([]);
  });

  it('scrolls an article by itself, with its notes in sight between its bar and the foot of the window', async () => {
    const edgesAt = (share: number) =>
      library.evaluate((at) => {
        const [article, bar, notes] = ['.cg-library-article', '.cg-reading-bar', '.cg-reading-notes'].map((one) =>
          document.querySelector(one),
        );
        if (!article || !bar || !notes) throw new Error('no article');
        article.scrollTop = at * article.scrollHeight;
        const { top, bottom } = notes.getBoundingClientRect();
        const edges = [top - bar.getBoundingClientRect().bottom, innerHeight - bottom];
        return {
          areLong: notes.scrollHeight > notes.clientHeight,
          areInSight: Math.min(...edges) > -1,
          page: document.documentElement.scrollHeight - innerHeight,
        };
      }, share);
    await until('more notes than fit', async () => (await edgesAt(0)).areLong);
    for (const share of [0, 0.5, 1]) expect(await edgesAt(share)).toEqual({ areLong: true, areInSight: true, page: 0 });
    await edgesAt(0);
  });

  it.runIf(from === 'chromium')('prints an article whole, on upright paper and on its side', async () => {
    const paper = await here.openOwn(`library.html${await library.evaluate(() => location.hash)}`);
    await until('the text', () => paper.$('.cg-article'));
    await paper.emulateMediaType('print');
    for (const [width, height] of [
      [794, 1123],
      [1123, 794],
    ] as const) {
      await paper.setViewport({ width, height });
      const edges = await paper.evaluate(() => {
        const bottomOf = (one: string) => document.querySelector(one)?.getBoundingClientRect().bottom ?? Number.NaN;
        return {
          paper: document.documentElement.scrollHeight,
          width: document.querySelector('.cg-library-article')?.clientWidth ?? 0,
          hidden: bottomOf('.cg-reading') - bottomOf('.cg-library-article'),
        };
      });
      expect(edges.hidden).toBeLessThan(1);
      expect(edges.width).toBeGreaterThan(width / 2);
      expect(edges.paper).toBeGreaterThan(height);
    }
    await paper.close();
  });

  it('highlights a selection, with a note, and finds the note', async () => {
    await until('the notes', () => library.$('.cg-reading-notes .cg-point'));
    await select(library, MARKED, '.cg-article');
    await press(library, 'lục');
    await until('the highlight', async () => (await painted(library, 'green'))[0] === MARKED);
    await press(library, MARKED);
    await press(library, 'Ghi chú');
    await library.waitForSelector('.cg-own-mark textarea');
    await library.type('.cg-own-mark textarea', 'dịch fortress, xem lại');
    await library.evaluate(() => (document.activeElement as HTMLElement).blur());
    await library.$eval('input[type=search]', (field) => {
      (field as HTMLInputElement).value = 'fortress';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await untilText(library, 'Ghi chú của tôi: dịch fortress');
  });

  it('marks it a favourite, tags it, and narrows the list by both', async () => {
    await press(library, 'Yêu thích');
    await press(library, 'Gắn nhãn');
    await library.waitForSelector('.cg-tags input');
    await library.type('.cg-tags input', 'luận văn');
    await library.keyboard.press('Enter');
    await untilText(library, 'luận văn 1');
    await library.$eval('input[type=search]', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('all rows', async () => (await library.$$('.cg-library-row')).length === FILES.length);
    await press(library, /^luận văn 1$/u);
    await until('one row', async () => (await library.$$('.cg-library-row')).length === 1);
    await press(library, /^yêu thích 1$/u);
    await press(library, 'bỏ lọc');
    await until('all rows', async () => (await library.$$('.cg-library-row')).length === FILES.length);
  });

  it('deletes many, and gives them back', async () => {
    const boxes = await library.$$('.cg-library-row .cg-box');
    for (const box of boxes.slice(0, 2)) await box.evaluate((element) => (element as HTMLElement).click());
    await untilText(library, 'Đã chọn 2');
    await library.$$eval('.cg-selection button', (buttons) =>
      buttons.find((button) => button.textContent === 'Xóa')?.click(),
    );
    await untilText(library, 'Đã xóa 2 bài.');
    await untilText(library, 'thùng rác 2');
    await press(library, 'Hoàn tác');
    await until('all rows', async () => (await library.$$('.cg-library-row')).length === FILES.length);
  });

  it('takes an article along with its marks, and cites it', async () => {
    await press(library, row);
    await until('the highlight', async () => (await painted(library, 'green')).length === 1);
    await press(library, 'Xuất…');
    const markdown = await fileFrom(library, () => press(library, 'Markdown (Obsidian)'));
    expect(markdown.name).toMatch(/^[a-z0-9-]+\.md$/u);
    expect(markdown.text).toContain(`==${MARKED}==`);
    expect(markdown.text).toContain('dịch fortress');
    await press(library, 'Xuất…');
    const bibtex = await fileFrom(library, () => press(library, 'BibTeX'));
    expect(bibtex.text).toContain(title);
  });

  it('lists every use of a phrase, and leads to its article', async () => {
    await go(library, `#kwic=${MARKED}`);
    await untilText(library, '1 chỗ trong 1 bài');
    await until('the use', () =>
      library.$eval('.cg-kwic-spine', (spine, phrase) => spine.textContent === phrase, MARKED),
    );
    const csv = await fileFrom(library, () => press(library, 'Xuất CSV'));
    expect(csv.text).toContain(MARKED);
    await library.$eval('.cg-kwic-row', (line) => (line as HTMLElement).click());
    await untilText(library, 'Mở trang gốc');
  });

  it('refuses files that it cannot read, and changes nothing', async () => {
    await go(library, '#import');
    await giveFile(library, 'a.json', '{"format":"chu-giai-backup","version":1,"madeAt":"2026');
    await untilText(library, 'Tệp bị hỏng hoặc bị cắt giữa chừng. Thư viện không đổi gì.');
    await giveFile(library, 'b.json', '{"format":"chu-giai-backup","version":99,"madeAt":"","articles":[]}');
    await untilText(library, 'Tệp do bản Chú Giải mới hơn ghi.');
    await giveFile(library, 'c.csv', 'một,hai\nba,bốn\n');
    await untilText(library, 'Không nhận ra tệp này.');
  });

  it('brings in addresses to be read', async () => {
    await giveFile(
      library,
      'pocket.csv',
      'title,url,tags\nBài hay,https://bao.example/1,luận văn\nBài sau,https://bao.example/2,\nkhông có,,\n',
    );
    await untilText(library, 'Tệp có 2 địa chỉ.');
    expect(await textOf(library)).toContain('1 dòng không có địa chỉ');
    await press(library, 'Nhập vào thư viện');
    await untilText(library, 'Đã thêm 2 trang để đọc.');
    await go(library, '');
    await press(library, /^để đọc 2$/u);
    await untilText(library, 'Bài hay');
    await press(library, 'Bỏ Bài hay khỏi danh sách để đọc');
    await untilText(library, 'Đã bỏ khỏi danh sách để đọc.');
  });

  it('examines what is stored, and backs it up', async () => {
    await go(library, '#storage');
    await press(library, 'Kiểm tra và sửa');
    await untilText(library, `Đã xem ${FILES.length} bài. Mọi bài đều lành`);
    const file = await fileFrom(library, () => press(library, 'Sao lưu tất cả'));
    expect(file.name).toMatch(/\.zip$/u);
    backup = file.bytes;
    await untilText(library, 'Từ đó chưa lưu thêm bài nào.');
    const { rows, pictures } = await contentOf(backup);
    expect(rows).toHaveLength(FILES.length);
    expect(pictures.length).toBeGreaterThan(FILES.length);
    expect(pictures).not.toContain(null);
  });

  it('backs up by itself into the downloads folder, once the reader wants it weekly', async () => {
    await library.evaluate(`new Promise((done, fail) => {
      const open = indexedDB.open('chu-giai');
      open.onerror = fail;
      open.onsuccess = () => {
        const change = open.result.transaction('meta', 'readwrite');
        change.objectStore('meta').put({ key: 'backup', at: '2020-01-01T00:00:00.000Z' });
        change.oncomplete = done;
      };
    })`);
    await choose(library, 'Mỗi tuần tự sao lưu vào thư mục tải về');
    const file = await until('the download', () =>
      here.inExtension<string | undefined>(`async (api) => {
        const [download] = await api.downloads.search({ state: 'complete' });
        if (download) await api.downloads.removeFile(download.id);
        return download?.filename;
      }`),
    );
    expect(file).toMatch(/chu-giai-\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.zip$/u);
    await untilText(library, 'Từ đó chưa lưu thêm bài nào.');
  });

  it('has everything equal in the other browser, and changes nothing when merged again', async () => {
    const there = await Session.start(to);
    try {
      const page = await there.openOwn('library.html#import');
      await page.evaluate(HOLD_FILES);
      await giveFile(page, 'backup.zip', backup);
      await untilText(page, `${FILES.length} bài mới`);
      await untilText(page, '1 trang để đọc');
      await press(page, 'Nhập vào thư viện');
      await untilText(page, `Đã nhập ${FILES.length} bài.`);
      await giveFile(page, 'backup.zip', backup);
      await untilText(page, `${FILES.length} bài đã có`);
      await go(page, '#storage');
      const again = (await fileFrom(page, () => press(page, 'Sao lưu tất cả'))).bytes;
      expect(await contentOf(again)).toEqual(await contentOf(backup));
      await go(page, '');
      await press(page, row);
      await until('the highlight', async () => (await painted(page, 'green'))[0] === MARKED);
      await until('both pictures', async () => {
        const images = await page.$$eval('.cg-article img', (all) =>
          all.map((one) => (one as HTMLImageElement).naturalWidth),
        );
        return images.filter((width) => width > 0).length === 2;
      });
    } finally {
      await there.close();
    }
  });
});
