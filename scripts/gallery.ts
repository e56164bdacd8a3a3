import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../tests/e2e/driver/binaries';

/**
 * Builds the gallery, photographs every specimen in both themes and languages, and examines each with axe:
 * `node --import ./scripts/alias.mjs scripts/gallery.ts [OUT [id…]]`. Prints violations, and at the end their count.
 */
const [out = '.output/gallery', ...wanted] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const site = join(resolve(out), 'site');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TALL = 4000;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

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

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.log(`page error: ${error}`));

let violations = 0;
await page.goto(base);
const frames = await page.$$eval('iframe', (all) =>
  all.map((frame) => ({ id: frame.title, width: frame.width, height: frame.height })),
);
for (const { id, width, height } of frames) {
  if (wanted.length > 0 && !wanted.some((part) => id.includes(part))) continue;
  for (const theme of ['light', 'dark']) {
    for (const language of ['vi', 'en']) {
      await page.setViewport({ width: Number(width), height: Number(height) });
      await page.goto(`${base}?show=${id}&theme=${theme}&language=${language}`);
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const folder = join(resolve(out), `${theme}-${language}`);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
      // Tall, so that nothing is scrolled out of sight: contrast is only told of what is seen.
      await page.setViewport({ width: Number(width), height: TALL });
      for (const violation of await examine(page)) {
        violations += violation.nodes.length;
        console.log(`${id} ${theme} ${language}: ${violation.id}`);
        for (const node of violation.nodes) console.log(`  ${node.html}\n  ${node.failureSummary ?? ''}`);
      }
    }
  }
}
await browser.close();
server.close();
console.log(`${frames.length} specimens, ${violations} violations`);
process.exitCode = violations > 0 ? 1 : 0;

/** All rules but the ones about whole documents, which a part shown alone is not. */
async function examine(shown: Page): Promise<Violation[]> {
  await shown.evaluate(axe);
  return (await shown.evaluate(
    `axe.run({ rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } }).then((result) => result.violations)`,
  )) as Violation[];
}
