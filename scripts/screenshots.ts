/**
 * Pictures for the stores, 1280 × 800, in both languages, of sample articles: `npm run screenshots -- [FOLDER]`. Takes the
 * development build of Chromium, which knows the samples' hosts.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readingIn, serveSample } from '../tests/e2e/driver/page';
import { Session } from '../tests/e2e/driver/session';
import { press, until, untilText } from '../tests/e2e/driver/wait';
import { samples } from '../tests/pages/samples';
import { answerHelp } from './arguments';
import { buildToOpen } from './run';

const SIZE = { width: 1280, height: 800 };
answerHelp('npm run screenshots -- [FOLDER]', 1);
const [out = '.output/screenshots'] = process.argv.slice(2);
/** Sample pages that are kept before the library is photographed; the first is the one that is read. */
const SHOWN = ['bao-song-da.html', 'epi-article.html', 'content-detail.html', 'vccorp-detail.html'];
const KEEP = { vi: 'Lưu bài', en: 'Keep' };
const KEPT = { vi: 'Đã lưu', en: 'Kept' };
const TERM = /^thế trận lòng dân/u;

await buildToOpen();
for (const language of ['vi', 'en'] as const) {
  const folder = join(resolve(out), language);
  mkdirSync(folder, { recursive: true });
  const session = await Session.start('chromium', SIZE);
  const take = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    console.log(path);
  };
  try {
    await session.inExtension(
      `(api) => api.storage.local.set(${JSON.stringify({ language, theme: 'light', autoOpen: 'every' })})`,
    );
    const pages: Page[] = [];
    for (const file of SHOWN) {
      const sample = samples.find((one) => one.file === file);
      if (!sample) throw new Error(`There is no sample page ${file}.`);
      const page = await session.open(serveSample(session, sample));
      await page.setViewport(SIZE);
      const panel = await readingIn(session, page);
      if (pages.length === 0) await take(page, '1-notes');
      await press(panel, KEEP[language]);
      await untilText(panel, KEPT[language]);
      pages.push(page);
    }
    const [article] = pages;
    if (!article) throw new Error('There is no article.');
    await article.bringToFront();
    const panel = await session.panel(article);
    await press(panel, TERM);
    await until('the card', () => panel.$('.cg-card'));
    await take(article, '2-card');

    const library = await session.openOwn('library.html');
    await library.setViewport(SIZE);
    await press(library, /^Vững thế trận lòng dân/u);
    await until('the article', () => library.$('.cg-reading-notes .cg-entry'));
    // Away from the row, which shows a box under the pointer.
    await library.mouse.move(0, 0);
    await take(library, '3-library');

    const glossary = await session.openOwn('glossary.html#find=khu%20vuc');
    await glossary.setViewport(SIZE);
    await press(glossary, 'khu vực phòng thủ');
    await until('the entry', () => glossary.$('.cg-explanation'));
    await take(glossary, '4-glossary');

    const options = await session.openOwn('options.html');
    await options.setViewport(SIZE);
    await until('the options', () => options.$('.cg-option'));
    await take(options, '5-options');
  } finally {
    await session.close();
  }
}
