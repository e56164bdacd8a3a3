/**
 * Builds the gallery, photographs every specimen in every look in both browsers, examines each, and lays the pictures out
 * on contact sheets: `npm run gallery -- [FOLDER [chromium|firefox] [look…] [id…]]`. Prints what is wrong, and at the end
 * how much of what: for axe, what does not fit, what a finger misses, what moves although the reader wants no motion (as
 * both browsers are told here), what stands in the wrong language. Forced colours are Chromium's alone: Firefox cannot be
 * told to.
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
import { saidIn, strangersAmong } from './gallery/lang';
import { motionIn } from './gallery/motion';
import { FINGER, smallTargetsIn } from './gallery/touch';

interface Frame {
  id: string;
  width: number;
  height: number;
}

interface Look {
  theme: 'light' | 'dark';
  language: 'vi' | 'en';
  forced?: true;
  /** Under a finger instead of a mouse. */
  touch?: boolean;
  /** In a window of this size instead of the specimen's own. */
  window?: { width: number; height: number };
  style?: string;
}

/** What a specimen is examined for. */
const KINDS = ['axe', 'layout', 'touch', 'motion', 'lang'] as const;

type Counts = Record<(typeof KINDS)[number], number>;

/**
 * `zoomed` is a window of 1280 × 1024 at 400 %, `spaced` what WCAG 1.4.12 lets readers do to any text, `touch` a common
 * phone and the smallest.
 */
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
  'touch-vi': { theme: 'light', language: 'vi', touch: true, window: { width: 360, height: 740 } },
  'touch-en': { theme: 'dark', language: 'en', touch: true, window: { width: 320, height: 568 } },
};
/** Height of a window in which nothing is scrolled out of sight: contrast is only told of what is seen. */
const TALL = 4000;
/** Firefox's number for a pointer that is a finger: neither fine nor hovering. */
const COARSE = 1;
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

const faults = none();
let shown = 0;
for (const name of browsers) {
  for (const [look, how] of Object.entries(LOOKS)) {
    if (!looks.includes(look) || (how.forced && name === 'firefox')) continue;
    const browser = await launch(name, how);
    // A document for each look: one specimen takes the place of the other in it, which is quicker than loading.
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(`page error: ${error}`));
    await shrink(page, how, { width: 1280, height: 900 });
    const frames = await framesOf(page);
    const folder = join(resolve(out), name, look);
    mkdirSync(folder, { recursive: true });
    if (how.forced) await forceColours(page);
    if (how.style) await page.addStyleTag({ content: how.style });
    const found = none();
    for (const frame of frames) await show(page, frame, how, folder, found);
    await layOut(page, frames, folder);
    await browser.close();
    console.log(`${name} ${look}: ${frames.length} specimens, ${inWords(found)}`);
    for (const kind of KINDS) faults[kind] += found[kind];
    shown += frames.length;
  }
}
server.close();
console.log(`${shown} shown, ${inWords(faults)}`);
process.exitCode = KINDS.some((kind) => faults[kind] > 0) ? 1 : 0;

function none(): Counts {
  return { axe: 0, layout: 0, touch: 0, motion: 0, lang: 0 };
}

function inWords(counts: Counts): string {
  return KINDS.map((kind) => `${kind} ${counts[kind]}`).join(', ');
}

/** Those that were named, or all where none was. */
function chosen<Name extends string>(names: Name[]): Name[] {
  const named = names.filter((name) => rest.includes(name));
  return named.length > 0 ? named : names;
}

async function launch(name: BrowserName, { touch }: Look): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed.`);
  return await puppeteer.launch(
    name === 'firefox'
      ? {
          browser: 'firefox',
          executablePath,
          extraPrefsFirefox: {
            'ui.prefersReducedMotion': 1,
            ...(touch && { 'ui.primaryPointerCapabilities': COARSE, 'ui.allPointerCapabilities': COARSE }),
          },
        }
      : {
          executablePath,
          args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-prefers-reduced-motion'],
        },
  );
}

async function framesOf(page: Page): Promise<Frame[]> {
  await page.goto(base);
  const frames = await page.$$eval('iframe', (every) =>
    every.map(({ title, width, height }) => ({ id: title, width: Number(width), height: Number(height) })),
  );
  return wanted.length === 0 ? frames : frames.filter(({ id }) => wanted.some((part) => id.includes(part)));
}

/** Photographs and examines one specimen; tells what is wrong with it and adds to `found` how much. */
async function show(page: Page, { id, ...own }: Frame, look: Look, folder: string, found: Counts): Promise<void> {
  const { theme, language } = look;
  const size = look.window ?? own;
  await shrink(page, look, size);
  await page.evaluate(async (query) => {
    location.hash = query;
    await new Promise((drawn) => addEventListener('hashchange', drawn, { once: true }));
    await document.fonts.ready;
    while (document.querySelector('div[aria-busy="true"]')) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
  }, `show=${id}&theme=${theme}&language=${language}`);
  await page.screenshot({ path: join(folder, `${id}.png`) as `${string}.png`, fullPage: true });
  const body = await page.$('body');
  if (!body) return;
  const faults: Partial<Record<keyof Counts, string[]>> = {
    layout: await overflowIn(page),
    motion: await body.evaluate(motionIn),
    lang: strangersAmong(await body.evaluate(saidIn)),
    touch: look.touch ? await body.evaluate(smallTargetsIn, FINGER) : [],
  };
  await shrink(page, look, { width: size.width, height: TALL });
  faults.axe = await violationsIn(page);
  for (const kind of KINDS) {
    for (const fault of faults[kind] ?? [])
      console.log(`${folder.split('/').slice(-2).join(' ')} ${id}: ${kind}: ${fault}`);
    found[kind] += faults[kind]?.length ?? 0;
  }
}

/** Gives the page a window of a size; of a phone, where it is touched. Firefox learned of touch when it started. */
async function shrink(page: Page, { touch = false }: Look, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, hasTouch: touch, isMobile: touch });
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
