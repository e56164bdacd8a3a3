/**
 * Builds the gallery, photographs every specimen in every look in both browsers, examines each with axe, and lays the
 * pictures out on contact sheets: `npm run gallery -- [FOLDER [chromium|firefox] [look…] [id…]]`. Prints what is wrong, and
 * at the end how much. Chromium shows each once more in forced colours, which Firefox cannot be told to.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, findBrowser } from '../tests/e2e/driver/binaries';
import { answerHelp } from './arguments';
import { overflowIn, violationsIn } from './gallery/examine';

interface Frame {
  id: string;
  width: number;
  height: number;
}

interface Look {
  theme: 'light' | 'dark';
  language: 'vi' | 'en';
  forced?: true;
  /** In a window of this size instead of the specimen's own. */
  window?: { width: number; height: number };
  style?: string;
}

/** `zoomed` is a window of 1280 × 1024 at 400 %, `spaced` what WCAG 1.4.12 lets readers do to any text. */
const LOOKS: Record<string, Look> = {
  'light-vi': { theme: 'light', language: 'vi' },
  'light-en': { theme: 'light', language: 'en' },
  'dark-vi': { theme: 'dark', language: 'vi' },
  'dark-en': { theme: 'dark', language: 'en' },
  'forced-vi': { theme: 'light', language: 'vi', forced: true },
  'zoomed-vi': { theme: 'light', language: 'vi', window: { width: 320, height: 256 } },
  'spaced-vi': {
    theme: 'light',
    language: 'vi',
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  },
};
/** Height of a window in which nothing is scrolled out of sight: contrast is only told of what is seen. */
const TALL = 4000;
/** Width of a picture on a contact sheet. */
const THUMB = 240;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

answerHelp(`npm run gallery -- [FOLDER [chromium|firefox] [${Object.keys(LOOKS).join('|')} …] [ID…]]`);
const [out = '.output/gallery', ...rest] = process.argv.slice(2);
const all: BrowserName[] = ['chromium', 'firefox'];
const browsers = chosen(all);
const looks = chosen(Object.keys(LOOKS));
const wanted = rest.filter((word) => !(all as string[]).includes(word) && !(word in LOOKS));
const root = resolve(import.meta.dirname, '..');
const site = join(resolve(out), 'site');

await build({
  root: join(root, 'entrypoints/gallery'),
  publicDir: join(root, 'public'),
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  plugins: [preact({ devToolsEnabled: false })],
  build: { outDir: site, emptyOutDir: true, target: 'es2024' },
});

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(site, path === '/' ? 'index.html' : path);
  try {
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

let faults = 0;
let shown = 0;
for (const name of browsers) {
  const browser = await launch(name);
  for (const [look, how] of Object.entries(LOOKS)) {
    if (!looks.includes(look) || (how.forced && name === 'firefox')) continue;
    // A document for each look: one specimen takes the place of the other in it, which is quicker than loading.
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(`page error: ${error}`));
    const frames = await framesOf(page);
    const folder = join(resolve(out), name, look);
    mkdirSync(folder, { recursive: true });
    if (how.forced) await forceColours(page);
    if (how.style) await page.addStyleTag({ content: how.style });
    let found = 0;
    for (const frame of frames) found += await show(page, frame, how, folder);
    await layOut(page, frames, folder);
    await page.close();
    console.log(`${name} ${look}: ${frames.length} specimens, ${found} faults`);
    faults += found;
    shown += frames.length;
  }
  await browser.close();
}
server.close();
console.log(`${shown} shown, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

/** Those that were named, or all where none was. */
function chosen<Name extends string>(names: Name[]): Name[] {
  const named = names.filter((name) => rest.includes(name));
  return named.length > 0 ? named : names;
}

async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed.`);
  return await puppeteer.launch(
    name === 'firefox'
      ? { browser: 'firefox', executablePath }
      : { executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] },
  );
}

async function framesOf(page: Page): Promise<Frame[]> {
  await page.goto(base);
  const frames = await page.$$eval('iframe', (every) =>
    every.map(({ title, width, height }) => ({ id: title, width: Number(width), height: Number(height) })),
  );
  return wanted.length === 0 ? frames : frames.filter(({ id }) => wanted.some((part) => id.includes(part)));
}

/** Photographs and examines one specimen; gives how much is wrong with it. */
async function show(page: Page, { id, ...own }: Frame, look: Look, folder: string): Promise<number> {
  const { theme, language } = look;
  const { width, height } = look.window ?? own;
  await page.setViewport({ width, height });
  await page.evaluate(async (query) => {
    location.hash = query;
    await new Promise((drawn) => addEventListener('hashchange', drawn, { once: true }));
    await document.fonts.ready;
    scrollTo(0, 0);
  }, `show=${id}&theme=${theme}&language=${language}`);
  await page.screenshot({ path: join(folder, `${id}.png`) as `${string}.png`, fullPage: true });
  const overflow = await overflowIn(page);
  await page.setViewport({ width, height: TALL });
  const found = [...overflow, ...(await violationsIn(page))];
  for (const fault of found) console.log(`${folder.split('/').slice(-2).join(' ')} ${id}: ${fault}`);
  return found.length;
}

/** Puppeteer knows no such feature of media, the protocol does. */
async function forceColours(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** One picture of all pictures of a folder, `sheet.png` in it. */
async function layOut(page: Page, frames: readonly Frame[], folder: string): Promise<void> {
  const figures = frames.map(
    ({ id }) => `<figure><img src="${id}.png" width="${THUMB}"><figcaption>${id}</figcaption></figure>`,
  );
  const sheet = join(folder, 'sheet.html');
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><style>
      body { margin: 16px; background: #999; columns: 7; column-gap: 16px; font: 12px sans-serif }
      figure { margin: 0 0 16px; break-inside: avoid }
    </style>${figures.join('')}`,
  );
  await page.setViewport({ width: 7 * (THUMB + 16) + 16, height: 900 });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(folder, 'sheet.png') as `${string}.png`, fullPage: true });
}
