import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';

/** A page to be read: where it lies, and what is served there. */
export interface Subject {
  name: string;
  url: string;
  html: Buffer;
}

/** One of the scripts beside this file, as a classic one. */
export async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry: `tests/bench/page/${name}.ts`, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('No bundle');
  return output.output[0].code;
}

/** A fresh page, and the processor time of what is done in it. */
export class Tab {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** `null`: an empty page. */
  static async open(browser: Browser, subject: Subject | null): Promise<Tab> {
    const page = await browser.newPage();
    if (subject) {
      await page.setJavaScriptEnabled(false);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
        const answer = { status: 200, contentType: 'text/html; charset=utf-8', body: subject.html };
        void (main ? request.respond(answer) : request.abort());
      });
      await page.goto(subject.url, { waitUntil: 'domcontentloaded' });
    }
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const tab = new Tab(page, session);
    await tab.cost('1');
    return tab;
  }

  /**
   * Milliseconds of processor time of an expression in the page's main thread; what else the machine does hardly counts.
   * Throws what the expression throws.
   */
  async cost(expression: string): Promise<number> {
    const task = async () => {
      const { metrics } = await this.#session.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await task();
    const { exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (await task()) - before;
  }

  /** The same without what a call of nothing costs. */
  async call(expression: string): Promise<number> {
    const nothing = await this.cost('(async () => 1)()');
    return (await this.cost(expression)) - nothing;
  }

  /** Slows the processor down to a quarter of its speed. */
  async throttle(): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
