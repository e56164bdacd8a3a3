import type { Page } from 'puppeteer-core';
import type { Session } from './session';

/** Our own pages, each with what stands there once all of it is drawn. */
const WHOLE = {
  'popup.html': '.cg-popup-foot',
  'library.html': '.cg-library-row, .cg-library--empty',
  'library.html#storage': '.cg-storage-part',
  'library.html#import': '.cg-storage h1',
  'library.html#kwic=lòng dân': '.cg-kwic-row',
  'options.html': '.cg-option',
  'help.html': 'main h1',
  'welcome.html': 'main h1',
  'glossary.html': '.cg-row-term',
  'glossary.html#met': '.cg-bases',
  'glossary.html#entry=khu-vuc-phong-thu': 'main:has(.cg-card) .cg-row-term',
  'desk.html': '#desk-text',
  'sidepanel.html': '.cg-search',
};

export type OwnPath = keyof typeof WHOLE;

/**
 * Opens one of the extension's own pages, and waits until all of it is drawn: in a new tab, or in one that is open, which
 * is quicker. Another state of the page that stands there would not be loaded anew.
 */
export async function openWhole(session: Session, path: OwnPath, tab?: Page): Promise<Page> {
  if (tab) await session.go(tab, session.base + path);
  const page = tab ?? (await session.openOwn(path));
  await page.waitForSelector(WHOLE[path]);
  return page;
}
