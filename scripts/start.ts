/**
 * `npm start [-- FILE-or-URL]`: builds, opens a browser with the extension on a sample article or the given page.
 * Without a display it runs headless, prints the reading and leaves screenshots.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { Engine } from '@/lib/app/engine';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { type BrowserName, findBrowser } from '../tests/e2e/driver/binaries';
import { Session } from '../tests/e2e/driver/session';
import { until } from '../tests/e2e/driver/wait';
import { responsesFor, samples } from '../tests/pages/samples';
import { answerHelp, endWith, readGiven } from './arguments';
import { ensureBrowsers } from './browsers';
import { parsePage } from './dom';
import { load } from './load';
import { printForPeople } from './print';
import { buildToOpen } from './run';

/** A page to open: its address, and, unless it lies on the web, what is served there. */
interface Target {
  url: string;
  responses: { url: string; type: string; body: Uint8Array; isStill?: boolean }[];
}

/** How long the panel is waited for before it is asked for, in milliseconds. */
const PATIENCE = 4000;
/** Host under which a saved page without an address of its own is served; samples' hosts are known to the build. */
const LOCAL = 'http://tep.chugiai.example/';

function targetOf(argument: string | undefined): Target {
  if (argument === undefined) {
    const [first] = samples;
    if (!first) throw new Error('There is no sample page.');
    return { url: first.url, responses: responsesFor(first) };
  }
  if (/^https?:\/\//u.test(argument)) return { url: argument, responses: [] };
  const body = readGiven(argument, (bytes) => bytes);
  const own = parsePage(body, null).url;
  // Served over http whatever it was, as the proxy has no certificate for it.
  const url = /^https?:/u.test(own) ? own.replace(/^https:/u, 'http:') : LOCAL + encodeURIComponent(basename(argument));
  // What was saved is there already; its scripts may send the browser on to where nothing is served.
  return { url, responses: [{ url, type: 'text/html', body, isStill: true }] };
}

async function bytesAt(url: string): Promise<Uint8Array> {
  try {
    return await (await fetch(url)).bytes();
  } catch (error) {
    return endWith(`${url}: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}`);
  }
}

async function printReading({ url, responses: [page] }: Target): Promise<void> {
  const bytes = page ? page.body : await bytesAt(url);
  const parsed = parsePage(bytes, url);
  const { verdict, article } = readPage(parsed.document, { url, site: siteOf(url), force: true });
  const answer = article && (await new Engine(load).read(article));
  console.log(printForPeople(verdict, article, answer));
}

/**
 * Opens a page, or the copy of it that was given. Some hosts browsers ask over TLS alone, which nothing here answers; their
 * pages are opened under a host of ours.
 */
async function openIn(session: Session, { url, responses }: Target): Promise<Page> {
  for (const response of responses) session.web.serve(response.url, response);
  try {
    return await session.open(url, undefined, 'domcontentloaded');
  } catch (error) {
    const [page] = responses;
    if (!page) throw error;
    session.web.serve(LOCAL, page);
    return await session.open(LOCAL, undefined, 'domcontentloaded');
  }
}

/** The panel, asked for by the toolbar button where it does not come by itself. */
async function panelOf(session: Session, page: Page): Promise<ElementHandle> {
  const own = await page.waitForSelector('chu-giai', { timeout: PATIENCE }).catch(() => null);
  if (!own) {
    const popup = await session.popup(page);
    await popup.press(/đọc trang này$/iu);
  }
  return await session.panel(page);
}

async function photograph(name: BrowserName, target: Target, folder: string): Promise<string[]> {
  const shots: string[] = [];
  for (const dark of [false, true]) {
    const direct = target.responses.length === 0;
    const session = await Session.start(name, { dark, direct, width: 1440, height: 900 });
    try {
      const page = await openIn(session, target);
      const panel = await panelOf(session, page);
      await until('the whole panel', async () => await panel.$('.cg-panel-foot button.cg-button, .cg-panel-apology'));
      const path = join(folder, `${name}-${dark ? 'dark' : 'light'}.png`);
      await page.screenshot({ path: path as `${string}.png` });
      shots.push(path);
    } finally {
      await session.close();
    }
  }
  return shots;
}

answerHelp('npm start [-- FILE-or-URL]', 1);
const target = targetOf(process.argv[2]);
await buildToOpen();
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const names: BrowserName[] = ['chromium', 'firefox'];
const present = () => names.filter((name) => findBrowser(name));
if (present().length === 0) await ensureBrowsers(['chromium']);
const [name] = present();

if (!name) process.exitCode = 1;
else if (hasDisplay) {
  const session = await Session.start(name, { headless: false, direct: target.responses.length === 0 });
  await panelOf(session, await openIn(session, target));
  console.log(`${target.url} is open in ${name}. Close the browser to end.`);
  await new Promise<void>((resolve) => session.browser.on('disconnected', () => resolve()));
  await session.close();
} else {
  await printReading(target);
  const folder = join(tmpdir(), 'chu-giai-shots');
  mkdirSync(folder, { recursive: true });
  const shots = await photograph(name, target, folder).catch(({ message }: Error) =>
    endWith(`${target.url} did not stay open, so there is no screenshot: ${message}`),
  );
  for (const shot of shots) console.log(shot);
}
