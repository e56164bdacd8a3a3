import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './binaries';
import { allowInPrivateWindows, bidi, endBackground, endWorkers, frameOf, inChrome } from './internals';
import { type Popup, popupOf } from './popup';
import { startWeb, type Web } from './proxy';
import './queries';
import { shadowOf } from './shadow';
import { USED_PROFILE } from './used-profile';
import { until } from './wait';

const GECKO_ID = 'chu-giai@chugiai.example';
/** Firefox keeps an add-on's database under this id; it must be the same after a kill. */
const GECKO_UUID = '7d0c5e0a-6a1f-4b7e-9d8b-3f2f6f1f0c11';
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The proxy's sites share a process, as each would cost the start of one; pages of extensions keep theirs. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

export interface Options {
  /** The build that samples need, or the one that is released. */
  build?: 'development' | 'production';
  dark?: boolean;
  /** Under a finger instead of a mouse: what Firefox must be told at its start, Chromium by the size of a page. */
  touch?: boolean;
  width?: number;
  height?: number;
  headless?: boolean;
  /** Goes to the real web instead of the proxy. */
  direct?: boolean;
}

/** A real browser with the built extension, whose web is a proxy of ours. */
export class Session {
  readonly name: BrowserName;
  readonly web: Web;
  readonly #options: Options;
  readonly #profile = mkdtempSync(join(tmpdir(), 'chu-giai-'));
  #browser: Browser | null = null;
  #id = '';
  #console: Page | null = null;

  private constructor(name: BrowserName, web: Web, options: Options) {
    this.name = name;
    this.web = web;
    this.#options = options;
  }

  static async start(name: BrowserName, options: Options = {}): Promise<Session> {
    const session = new Session(name, await startWeb(), options);
    const used = process.env[USED_PROFILE];
    if (name === 'firefox' && used) cpSync(used, session.#profile, { recursive: true });
    try {
      await session.#launch();
    } catch (error) {
      // A browser that took no extension would run on.
      await session.close();
      throw error;
    }
    return session;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The browser is not running.');
    return this.#browser;
  }

  /** Address of the extension's pages, with a slash at the end. */
  get base(): string {
    return this.name === 'firefox' ? `moz-extension://${GECKO_UUID}/` : `chrome-extension://${this.#id}/`;
  }

  async #launch(): Promise<void> {
    const executablePath = findBrowser(this.name);
    if (!executablePath) throw new Error(`${this.name} is not installed.`);
    const {
      build = 'development',
      dark = false,
      touch = false,
      width = 1280,
      height = 900,
      headless = true,
      direct = false,
    } = this.#options;
    const { port } = this.web;
    const common = {
      executablePath,
      headless,
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: this.#profile,
    };
    this.#browser = await puppeteer.launch(
      this.name === 'firefox'
        ? {
            ...common,
            browser: 'firefox',
            args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
            extraPrefsFirefox: {
              'network.proxy.type': direct ? 0 : 1,
              'network.proxy.http': '127.0.0.1',
              'network.proxy.http_port': port,
              'network.proxy.ssl': '127.0.0.1',
              'network.proxy.ssl_port': port,
              // Each process of pages costs its start, and no test asks for more than one.
              'dom.ipc.processCount': 1,
              // A process for a page that may come takes the time of the pages that are there.
              'dom.ipc.processPrelaunch.enabled': false,
              // Looking for add-ons outside the profile takes a fifth of a start.
              'extensions.enabledScopes': 1,
              // Timers of a tab behind another one are as quick as in front, as puppeteer has them in Chromium.
              'dom.timeout.enable_budget_timer_throttling': false,
              'dom.min_background_timeout_value_without_budget_throttling': 4,
              'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
              ...(touch && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
              'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
              'extensions.webextensions.keepStorageOnUninstall': true,
              // What is asked for is granted without a question that no test could answer.
              'extensions.webextOptionalPermissionPrompts': false,
            },
          }
        : {
            ...common,
            browser: 'chrome',
            pipe: true,
            enableExtensions: true,
            // As people's browsers have it: pages that are left come back as they were.
            ignoreDefaultArgs: ['--disable-back-forward-cache'],
            args: [
              '--no-sandbox',
              '--disable-gpu',
              '--disable-dev-shm-usage',
              '--disable-quic',
              `--window-size=${width},${height}`,
              // Or Chromium would try https first wherever the proxy answers it.
              '--disable-features=HttpsUpgrades',
              ...(direct ? [] : [`--proxy-server=127.0.0.1:${port}`, ...ONE_PROCESS]),
            ],
          },
    );
    const suffix = build === 'development' ? '-dev' : '';
    this.#id = await this.browser.installExtension(resolve('.output', BUILDS[this.name] + suffix), {
      enabledInIncognito: true,
    });
  }

  /**
   * Opens an address in a new tab and waits for it to load, or only for its own text, as saved pages wait for things
   * that never come. `prepare` is done before it goes there.
   */
  async open(
    url: string,
    prepare?: (page: Page) => void,
    waitUntil: 'load' | 'domcontentloaded' = 'load',
  ): Promise<Page> {
    const page = await this.browser.newPage();
    if (this.name === 'chromium' && this.#options.dark) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    }
    prepare?.(page);
    await this.go(page, url, waitUntil);
    // A click into a tab that is not in front would wait for ever.
    await page.bringToFront();
    return page;
  }

  /** Goes to an address in a tab that is open, be it one of the extension's own. */
  async go(page: Page, url: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<void> {
    if (this.name === 'firefox' && url.startsWith(this.base)) await this.#navigate(page, url);
    else await page.goto(url, { waitUntil });
  }

  /** Opens an address in a private window, where the reader has allowed the extension; own pages open there from then on. */
  async openPrivately(url: string): Promise<Page> {
    // Chromium was told at the installation.
    if (this.name === 'firefox') {
      await inChrome(this.browser, allowInPrivateWindows(GECKO_ID));
      this.#console = null;
    }
    await this.inExtension(`(api) => api.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const page = await until('the private window', async () =>
      (await this.browser.pages()).find((one) => one.url() === url),
    );
    await page.bringToFront();
    return page;
  }

  /** Opens one of the extension's own pages in a new tab. */
  async openOwn(path: string): Promise<Page> {
    return await this.open(this.base + path);
  }

  /**
   * Evaluates a function in a page of the extension, which has all of the extension's API as `api`. The page stays open
   * behind the others.
   */
  async inExtension<Value>(work: string): Promise<Value> {
    const page = await this.#openConsole();
    return (await page.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      return await (${work})(api);
    })()`)) as Value;
  }

  async #openConsole(): Promise<Page> {
    if (!this.#console) {
      const front = (await this.browser.pages()).at(-1);
      this.#console = await this.openOwn('options.html');
      // The tab that was in front may be one that a test has just closed.
      await front?.bringToFront().catch(() => {});
    }
    return this.#console;
  }

  /** Says something to the reader in the tab of this address, as a keyboard shortcut would; gives its answer. */
  async tell<Answer>(url: string, name: string, more: object = {}): Promise<Answer> {
    const message = { to: 'reader', name, ...more };
    return await this.inExtension<Answer>(`async (api) => {
      const [tab] = await api.tabs.query({ url: ${JSON.stringify(url)} });
      return await api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 });
    }`);
  }

  /** Leaves the extension so much room on the disk, in bytes; `null`: as much as there is. Chromium only. */
  async limitStorage(quotaSize: number | null): Promise<void> {
    const cdp = await (await this.#openConsole()).createCDPSession();
    const origin = this.base.slice(0, -1);
    await cdp.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
  }

  /** Ends the background, as browsers do after 30 idle seconds; what is asked of it starts it again. */
  async endBackground(): Promise<void> {
    if (this.name === 'firefox') await inChrome(this.browser, endBackground(GECKO_ID));
    else await endWorkers(this.browser, this.#id);
  }

  /**
   * Has the background stop at the next thing it is told. Gives what waits until it has stopped, and what lets it go on.
   * Chromium only.
   */
  async holdBackground(): Promise<{ held: Promise<unknown>; release(): Promise<void> }> {
    // What refuses this has been woken by it.
    await this.inExtension("(api) => api.runtime.sendMessage({ to: 'background', name: 'found', request: {} })");
    const worker = await this.browser.waitForTarget((target) => target.type() === 'service_worker');
    const cdp = await worker.createCDPSession();
    await cdp.send('Debugger.enable');
    await cdp.send('Debugger.pause');
    const held = new Promise((resolve) => cdp.once('Debugger.paused', resolve));
    return { held, release: () => cdp.detach() };
  }

  /** Puppeteer's own `goto` hangs on moz-extension pages. */
  async #navigate(page: Page, url: string): Promise<void> {
    const context = frameOf(page)._id;
    await bidi(this.browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** The closed shadow root of our element in a page, once it is there. */
  async panel(page: Page): Promise<ElementHandle> {
    return await shadowOf(this.name, this.browser, page, 'chu-giai');
  }

  /** Clicks the toolbar button, and returns the popup that opens. */
  async popup(page: Page): Promise<Popup> {
    return await popupOf(this.browser, page, { id: this.#id, geckoId: GECKO_ID, address: `${this.base}popup.html` });
  }

  /** Kills the browser as a crash would, and starts it again with the same profile. */
  async crashAndRestart(): Promise<void> {
    await this.#kill();
    this.#console = null;
    await this.#launch();
  }

  async #kill(): Promise<void> {
    const process = this.#browser?.process();
    // A person may have closed it.
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const gone = new Promise<void>((done) => process.once('exit', () => done()));
    process.kill('SIGKILL');
    await gone;
    // Puppeteer puts the profile's preferences back when Firefox has gone, and neither a new start nor the profile's end
    // must meet it at that.
    const copies = () => readdirSync(this.#profile).filter((file) => file.endsWith('.puppeteer'));
    await until('the profile', async () => copies().length === 0);
  }

  /** Ends the browser, and with it the profile: there is nothing that it would have to put in order first. */
  async close(): Promise<void> {
    await this.#kill();
    await this.web.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
