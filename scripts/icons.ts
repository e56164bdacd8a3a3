import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import {
  SEAL_BRACE,
  SEAL_BRACE_WIDTH,
  SEAL_COLOUR,
  SEAL_CUT,
  SEAL_LINES,
  SEAL_STONE,
} from '@/components/base/seal-drawing';
import { findBrowser } from '../tests/e2e/driver/binaries';
import { answerHelp } from './arguments';

/** Draws the seal as `public/icon/seal.svg` and, by the installed Chromium, as PNG in each size a browser asks for. */
const SIZES = [16, 32, 48, 96, 128];
answerHelp('npm run icons', 0);
const folder = resolve(import.meta.dirname, '../public/icon');

const seal = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <path fill="${SEAL_COLOUR}" d="${SEAL_STONE}"/>
  <path fill="${SEAL_CUT}" d="${SEAL_LINES}"/>
  <path fill="none" stroke="${SEAL_CUT}" stroke-width="${SEAL_BRACE_WIDTH}" d="${SEAL_BRACE}"/>
</svg>
`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'seal.svg'), seal);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${seal}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
