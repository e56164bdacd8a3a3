/**
 * Builds the gallery, photographs every specimen in both browsers, themes and languages, examines each with axe, and
 * lays the pictures out on contact sheets: `npm run gallery -- [FOLDER [chromium|firefox] [id…]]`. Prints violations, and
 * at the end their count. Chromium shows each once more in forced colours, which Firefox cannot be told to.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, findBrowser } from '../tests/e2e/driver/binaries';

const [out = '.output/gallery', ...rest] = process.argv.slice(2);
const all: BrowserName[] = ['chromium', 'firefox'];
const browsers = all.filter((name) => rest.includes(name));
const wanted = rest.filter((word) => !(all as string[]).includes(word));
const root = resolve(import.meta.dirname, '..');
const site = join(resolve(out), 'site');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** Height of a window in which nothing is scrolled out of sight: contrast is only told of what is seen. */
const TALL = 4000;
/** Width of a picture on a contact sheet. */
const THUMB = 240;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

interface Frame {
  id: string;
  width: number;
  height: number;
}

interface Look {
  theme: 'light' | 'dark' | 'forced';
  language: 'vi' | 'en';
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['vi', 'en'] as const).map((language) => ({ theme, language })),
);

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

let violations = 0;
let shown = 0;
for (const name of browsers.length > 0 ? browsers : all) {
  const browser = await launch(name);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`page error: ${error}`));
  const frames = await framesOf(page);
  shown += frames.length;
  for (const look of name === 'chromium' ? [...LOOKS, { theme: 'forced', language: 'vi' } as const] : LOOKS) {
    const folder = join(resolve(out), name, `${look.theme}-${look.language}`);
    mkdirSync(folder, { recursive: true });
    for (const frame of frames) violations += await show(page, frame, look, folder);
    await layOut(page, frames, folder);
  }
  await browser.close();
}
server.close();
console.log(`${shown} specimens, ${violations} violations`);
process.exitCode = violations > 0 ? 1 : 0;

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

/** Photographs and examines one specimen; gives how many violations it has. */
async function show(page: Page, { id, width, height }: Frame, look: Look, folder: string): Promise<number> {
  const { theme, language } = look;
  if (theme === 'forced') await forceColours(page);
  await page.setViewport({ width, height });
  await page.goto(`${base}?show=${id}&theme=${theme === 'dark' ? 'dark' : 'light'}&language=${language}`);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.screenshot({ path: join(folder, `${id}.png`) as `${string}.png`, fullPage: true });
  await page.setViewport({ width, height: TALL });
  const found = await examine(page);
  for (const violation of found) {
    console.log(`${folder.split('/').slice(-2).join(' ')} ${id}: ${violation.id}`);
    for (const node of violation.nodes) console.log(`  ${node.html}\n  ${node.failureSummary ?? ''}`);
  }
  return found.reduce((sum, { nodes }) => sum + nodes.length, 0);
}

/** Puppeteer knows no such feature of media, the protocol does. */
async function forceColours(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** All rules but the ones about whole documents, which a part shown alone is not. */
async function examine(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run({ rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } }).then((result) => result.violations)`,
  )) as Violation[];
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
