import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { until } from '../../e2e/driver/wait';
import { WORLD } from './extension';

/** A page to be read: where it lies, and what is served there. */
export interface Subject {
  name: string;
  url: string;
  html: Buffer;
}

/** Calls after which one is warm, and calls that are then measured together. */
export const WARMING = 6;
export const WARM = 5;

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

/** What the protocol says of a world of scripts in a page. */
interface Context {
  id: number;
  name: string;
}

/**
 * A fresh page, and the processor time of what is done in it, in the world of an extension's scripts where that has one
 * there.
 */
export class Tab {
  readonly page: Page;
  readonly #session: CDPSession;
  #world: Context | null = null;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** `null`: an empty page, without a world of an extension. */
  static async open(browser: Browser, subject: Subject | null): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const tab = new Tab(page, session);
    if (subject) await tab.#show(subject);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.cost('1');
    return tab;
  }

  async #show({ url, html }: Subject): Promise<void> {
    const { page } = this;
    this.#session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD) this.#world = context;
    });
    await this.#session.send('Runtime.enable');
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
      const answer = { status: 200, contentType: 'text/html; charset=utf-8', body: html };
      void (main ? request.respond(answer) : request.abort());
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await until("the extension's world", async () => this.#world);
  }

  /** The value of an expression, or what its promise resolves to; it must survive JSON. Throws what it throws. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { exceptionDetails, result } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(this.#world ? { contextId: this.#world.id } : {}),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * Milliseconds of processor time of an expression in the page's main thread; what else the machine does hardly counts.
   */
  async cost(expression: string): Promise<number> {
    const task = async () => {
      const { metrics } = await this.#session.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await task();
    await this.evaluate(expression);
    return (await task()) - before;
  }

  /** The same of so many calls, for each of them, without what a call of nothing costs. */
  async call(expression: string, times = 1): Promise<number> {
    const repeated = (body: string) => `(async () => { for (let i = 0; i < ${times}; i++) await (${body}); })()`;
    const nothing = await this.cost(repeated('1'));
    return ((await this.cost(repeated(expression))) - nothing) / times;
  }

  /** Slows the processor down to a quarter of its speed. */
  async throttle(): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
