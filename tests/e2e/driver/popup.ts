import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { inChrome, triggerAction } from './internals';
import { until } from './wait';

interface Ours {
  /** As `installExtension` gave it. */
  id: string;
  geckoId: string;
  address: string;
}

/** The window that opens under the toolbar button. */
export interface Popup {
  /** Clicks the button of this name, once it is there and can be used. */
  press(name: string | RegExp): Promise<void>;
  /** Does what Enter does to the button that has the focus; Firefox's popups take no driver's keys. */
  enter(): Promise<void>;
  /** The value of an expression over the popup's `document`; it must survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
}

/** Clicks our toolbar button for a page, which grants `activeTab`; resolves to the popup that opens. */
export async function popupOf(browser: Browser, page: Page, ours: Ours): Promise<Popup> {
  await page.bringToFront();
  const evaluate = await (ours.address.startsWith('moz-')
    ? firefoxPopup(browser, ours)
    : chromiumPopup(browser, page, ours));
  return {
    evaluate,
    async enter() {
      await evaluate('setTimeout(() => document.activeElement.click(), 0)');
    },
    async press(name) {
      const wanted = typeof name === 'string' ? `${JSON.stringify(name)} ===` : `(${name}).test`;
      const find = `[...document.querySelectorAll('button:not([aria-disabled=true])')]
        .find((button) => ${wanted}(button.textContent.trim()))`;
      await until(`the popup's button ${name}`, () => evaluate(`${find} !== undefined`));
      // The click may close the popup, and with it the way back for an answer.
      await evaluate(`setTimeout(() => ${find}.click(), 0)`);
    },
  };
}

async function chromiumPopup(browser: Browser, page: Page, { id, address }: Ours): Promise<Popup['evaluate']> {
  // One that was open before may still be on its way out.
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => target.url() === address && !before.has(target));
  await triggerAction(browser, id, page);
  const popup = await (await opened).asPage();
  return async <Value>(expression: string) => (await popup.evaluate(expression)) as Value;
}

async function firefoxPopup(browser: Browser, { geckoId, address }: Ours): Promise<Popup['evaluate']> {
  const chrome = (js: string) => inChrome(browser, js);
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
  return async <Value>(expression: string) => {
    // The popup lives in another process: a frame script goes in, a message comes back.
    const script = `{
      const { document } = content;
      const setTimeout = content.setTimeout.bind(content);
      let answer;
      try {
        answer = { value: ${expression} };
      } catch (error) {
        answer = { error: String(error) };
      }
      sendAsyncMessage('chu-giai', JSON.stringify(answer));
    }`;
    const answer = await chrome(`${find}
      if (!b) return JSON.stringify({ error: 'The popup has closed.' });
      return await new Promise((done) => {
        const heard = ({ data }) => {
          b.messageManager.removeMessageListener('chu-giai', heard);
          done(data);
        };
        b.messageManager.addMessageListener('chu-giai', heard);
        b.messageManager.loadFrameScript(${JSON.stringify(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false);
      });`);
    const { value, error } = JSON.parse(answer) as { value: Value; error?: string };
    if (error) throw new Error(error);
    return value;
  };
}
