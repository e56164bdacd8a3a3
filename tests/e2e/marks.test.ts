import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, marksIn, paintedIn, readingIn, sampleOf, select, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, textOf, until, untilText } from './driver/wait';

const PASSAGE = 'Mỗi bản làng là một pháo đài';
const OTHER = 'trạm kiểm soát';
const NOTE = 'dịch là fortress, hỏi thầy';
const QUESTION = 'Hiện chỗ bạn đánh dấu trên trang báo?';

/** Keeps, in `window.heard`, every key that the page's own listeners hear; puts words of its own into what is copied. */
const LISTEN = `<script>
  for (const target of [window, document]) {
    target.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/plain', 'Đọc thêm tại trang này');
      event.clipboardData.setData('text/html', '<b>Đọc thêm tại trang này</b>');
      event.preventDefault();
    }, true);
  }
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
    addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.data)), true);
  }
</script>`;

/** The frame in which a note is written, once it can be. */
async function noteIn(page: Page): Promise<Frame> {
  return await until('the frame', async () => {
    const [frame] = page.frames().filter((one) => one !== page.mainFrame());
    return frame && (await frame.$('textarea')) ? frame : null;
  });
}

/** Closes the note by its own button: Chromium sometimes leaves a click unanswered that takes away the frame it was in. */
async function closeNote(page: Page, frame: Frame): Promise<void> {
  const gone = new Promise((resolve) => page.once('framedetached', resolve));
  await Promise.race([press(frame as unknown as Page, 'Xong'), gone]);
}

/** Presses the page where a highlight is painted. */
async function pressMark(page: Page, colour: string): Promise<void> {
  const { x, y } = await page.evaluate(async (name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const rect = range?.getClientRects()[0];
    return rect ? { x: rect.left + 3, y: rect.top + rect.height / 2 } : { x: 0, y: 0 };
  }, `chu-giai-${colour}-light`);
  await page.mouse.click(x, y);
}

/** What is on the clipboard, in both forms, as a field of a page is given it. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', ({ clipboardData }) => {
      Object.assign(globalThis, {
        pasted: { text: clipboardData?.getData('text/plain'), html: clipboardData?.getData('text/html') },
      });
    });
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return await until(
    'what is pasted',
    () => page.evaluate('globalThis.pasted') as Promise<{ text: string; html: string }>,
  );
}

describe.each(['chromium', 'firefox'] as const)('highlights on a web page, in %s', (name) => {
  let session: Session;
  let page: Page;
  let root: ElementHandle;
  const errors: string[][] = [];
  const sample = sampleOf('bao-song-da.html');
  const open = async (): Promise<[Page, ElementHandle]> => {
    const opened = await session.open(sample.url, (one) => {
      errors.push(errorsOf(one));
    });
    return [opened, await readingIn(session, opened)];
  };
  beforeAll(async () => {
    session = await Session.start(name);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    serveSample(session, sample, { change: (html) => html.replace('</head>', `${LISTEN}</head>`) });
    [page, root] = await open();
  });
  afterAll(() => session?.close());

  it('offers what can be done with a selection, without a field', async () => {
    await select(page, PASSAGE);
    const bar = await until('the bar', () => root.$('.cg-mark-bar'));
    expect(await textOf(bar)).toBe('Ghi chú Giải nghĩa Chép kèm trích dẫn');
    expect(await root.$$('input, textarea, select, [contenteditable]')).toEqual([]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await until('no bar', async () => !(await root.$('.cg-mark-bar')));
  });

  it('keeps the article with the first highlight, and paints nothing before it has asked', async () => {
    await select(page, PASSAGE);
    await press(root, 'lục');
    await untilText(root, 'Đã đánh dấu và lưu bài.');
    await untilText(root, QUESTION);
    expect(await marksIn(page, 'green')).toEqual([]);
    await press(root, 'Hiện trên trang');
    await until('the highlight', async () => (await marksIn(page, 'green'))[0] === PASSAGE);
    expect(await textOf(root)).not.toContain(QUESTION);
  });

  it('shows it in the library at once, and on the page what is marked there', async () => {
    const library = await session.openOwn('library.html');
    await press(library, /^Vững thế trận/u);
    await until('the highlight', async () => (await marksIn(library, 'green'))[0] === PASSAGE);
    await select(library, OTHER, '.cg-article');
    await press(await until('the bar', () => library.$('.cg-mark-bar')), 'hồng');
    await until('the highlight', async () => (await marksIn(library, 'pink'))[0] === OTHER);
    await page.bringToFront();
    await until('the other highlight', async () => (await marksIn(page, 'pink'))[0] === OTHER);
    await library.close();
  });

  it('takes a note in a frame of its own, of which the page hears nothing', async () => {
    await page.evaluate('heard.length = 0');
    await page.bringToFront();
    await pressMark(page, 'green');
    const frame = await noteIn(page);
    await until('the focus', () => frame.evaluate(() => document.activeElement?.localName === 'textarea'));
    await page.keyboard.type(NOTE);
    await until('the text', () =>
      frame.$eval('textarea', (field) => (field as HTMLTextAreaElement).value === 'dịch là fortress, hỏi thầy'),
    );
    await page.keyboard.press('Escape');
    await until('no frame', async () => !(await root.$('iframe')));
    expect(await page.evaluate('heard')).toEqual([]);
    const library = await session.openOwn('library.html');
    await press(library, /^Vững thế trận/u);
    await until('the note', async () =>
      (
        await library.$$eval('.cg-own-mark textarea', (all) => all.map((one) => (one as HTMLTextAreaElement).value))
      ).includes(NOTE),
    );
    await library.close();
  });

  it('changes the colour, removes and takes back', async () => {
    await page.bringToFront();
    await pressMark(page, 'pink');
    const frame = await noteIn(page);
    await press(frame as unknown as Page, 'lam');
    await until('the new colour', async () => (await marksIn(page, 'blue'))[0] === OTHER);
    await press(frame as unknown as Page, 'Bỏ đánh dấu');
    await until('no highlight', async () => (await marksIn(page, 'blue')).length === 0);
    await press(frame as unknown as Page, 'Hoàn tác');
    await until('the highlight', async () => (await marksIn(page, 'blue'))[0] === OTHER);
    await page.mouse.click(5, 5);
    await until('no frame', async () => !(await root.$('iframe')));
  });

  it('copies a passage with its reference, whatever the page does to copies', async () => {
    await select(page, PASSAGE);
    await press(await until('the bar', () => root.$('.cg-mark-bar')), 'Chép kèm trích dẫn');
    await untilText(root, 'Đã chép');
    await page.keyboard.press('Escape');
    await until('no bar', async () => !(await root.$('.cg-mark-bar')));
    const { text, html } = await pasted(await session.openOwn('options.html'));
    expect(text).toMatch(/^“Mỗi bản làng là một pháo đài” \(Khánh Vy, 2026\)\s+Khánh Vy \(2026\), “Vững thế trận/u);
    expect(html).toMatch(/<i>Báo Sông Đà[^<]*<\/i>/u);
    expect(text + html).not.toContain('Đọc thêm');
    await page.bringToFront();
    await press(root, 'Việc khác');
    await press(root, 'APA 7');
    await untilText(root, 'Đã chép');
    const own = await session.openOwn('options.html');
    expect((await pasted(own)).text).toMatch(/^Khánh Vy\. \(2026, May 14\)\. Vững thế trận.* Báo Sông Đà/u);
    await own.close();
    await page.bringToFront();
    await press(root, 'Việc khác');
  });

  it('does by menu or shortcut what the bar offers', async () => {
    await select(page, 'khu vực phòng thủ');
    await session.tell(sample.url, 'selection', { act: 'explain' });
    const card = await until('the card', () => root.$('.cg-card'));
    await untilText(card, 'khu vực phòng thủ');
    await page.keyboard.press('Escape');
    await select(page, 'nửa ngày đường');
    await session.tell(sample.url, 'selection', { act: 'choose' });
    await until('the focus in the bar', () => root.$('.cg-mark-bar button:focus'));
    await page.keyboard.press('Enter');
    await until('the highlight', async () => (await marksIn(page, 'yellow'))[0] === 'nửa ngày đường');
    await select(page, 'thư thông báo tình hình');
    await session.tell(sample.url, 'selection', { act: 'note' });
    const frame = await noteIn(page);
    await frame.type('textarea', 'thư gì?');
    await closeNote(page, frame);
    await until('no frame', async () => !(await root.$('iframe')));
    await until('both highlights', async () => (await marksIn(page, 'yellow')).length === 2);
    expect(await marksIn(page, 'yellow')).toEqual(['nửa ngày đường', 'thư thông báo tình hình']);
  });

  it('finds highlights again when the page is drawn anew, and where it has changed a little', async () => {
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await until('the highlight', async () => (await marksIn(page, 'green'))[0] === PASSAGE);
    serveSample(session, sample, {
      change: (html) => html.replace(PASSAGE, 'Mỗi bản làng là một pháo  đài, một hậu cứ').replace(OTHER, 'lối rẽ'),
    });
    await page.close();
    [page, root] = await open();
    await until('the highlight', async () =>
      /^Mỗi bản làng là một pháo\s+đài$/u.test((await marksIn(page, 'green'))[0] ?? ''),
    );
    expect(await marksIn(page, 'blue')).toEqual([]);
    await untilText(root, `${OTHER} không còn trên trang`);
  });

  it('paints none where the reader does not want it, and says how many there are', async () => {
    await session.inExtension(`() => new Promise((done, fail) => {
      const request = indexedDB.open('chu-giai-choices');
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const write = request.result.transaction('answers', 'readwrite');
        write.objectStore('answers').put({ question: 'marks-in-pages', yes: false });
        write.oncomplete = () => done(request.result.close());
      };
    })`);
    await page.close();
    [page, root] = await open();
    await untilText(root, '4 chỗ đánh dấu trong bài này.');
    expect(Object.keys(await paintedIn(page)).filter((one) => /yellow|green|pink|blue/u.test(one))).toEqual([]);
  });

  it('has raised no error in the page', () => {
    expect(errors.flat()).toEqual([]);
  });
});
