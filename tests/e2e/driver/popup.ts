import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { bidi, triggerAction } from './internals';

interface Ours {
  /** As `installExtension` gave it. */
  id: string;
  geckoId: string;
  address: string;
}

/** Clicks an element of the popup. */
export type ClickInPopup = (selector: string) => Promise<void>;

/** Clicks our toolbar button for a page, which grants `activeTab`; resolves to what clicks inside the popup. */
export async function popupOf(browser: Browser, page: Page, ours: Ours): Promise<ClickInPopup> {
  await page.bringToFront();
  return await (ours.address.startsWith('moz-') ? firefoxPopup(browser, ours) : chromiumPopup(browser, page, ours));
}

async function chromiumPopup(browser: Browser, page: Page, { id, address }: Ours): Promise<ClickInPopup> {
  const opened = browser.waitForTarget((target) => target.url() === address);
  await triggerAction(browser, id, page);
  const popup = await (await opened).asPage();
  return async (selector) => {
    const element = await popup.waitForSelector(selector);
    await element?.click();
  };
}

async function firefoxPopup(browser: Browser, { geckoId, address }: Ours): Promise<ClickInPopup> {
  const tree = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: tree.contexts[0]?.context };
  const chrome = async (js: string) => {
    const expression = `(async () => { ${js} })()`;
    const answer = await bidi<{ result?: { value?: string } }>(browser, 'script.evaluate', {
      target,
      awaitPromise: true,
      expression,
    });
    return answer.result?.value ?? '';
  };
  await chrome(`
    const { ExtensionParent: E } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await E.apiManager.global.browserActionFor(E.GlobalManager.getExtension('${geckoId}')).triggerAction(window);`);
  const find = `
    const b = [...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec === '${address}');
    const r = b?.getBoundingClientRect();`;
  // The popup is there when its size no longer changes.
  for (let was = '', now = '', i = 0; i < 100 && !(now && now === was); i++) {
    was = now;
    await sleep(100);
    now = await chrome(`${find} return r && r.height > 5 ? r.width + ',' + r.height : '';`);
  }
  return async (selector) => {
    const click = `content.document.querySelector(${JSON.stringify(selector)}).click()`;
    const script = `data:,${encodeURIComponent(click)}`;
    await chrome(`${find} b.messageManager.loadFrameScript(${JSON.stringify(script)}, false);`);
  };
}
