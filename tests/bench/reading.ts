import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Article } from '@/lib/model/article';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { findBrowser } from '../e2e/driver/binaries';
import { readSample, samples } from '../pages/samples';
import { median } from './figures/median';
import { bundle, Tab, WARM, WARMING } from './page/chromium';

/** Milliseconds of processor time: in a background that has just been started, and warm. */
interface Times {
  first: number;
  warm: number;
}

const STEPS = ['places', 'points', 'facts', 'terms', 'provinces'] as const;
type Step = 'load' | 'data' | (typeof STEPS)[number];

/** The compiled files, as a page is given them. */
function filesSource(): string {
  const file = (name: string) =>
    `${name}: Uint8Array.fromBase64('${readFileSync(`public/data/${name}.bin`).toString('base64')}')`;
  return `({ ${['glossary', 'places', 'ranker'].map(file).join()} })`;
}

async function timesOf(
  browser: Browser,
  article: Article,
  script: string,
  files: string,
): Promise<Record<Step, Times>> {
  const tab = await Tab.open(browser, null);
  await tab.evaluate(`reading = { article: ${JSON.stringify(article)}, files: ${files} }; 0`);
  const times = { load: { first: await tab.cost(script), warm: 0 } } as Record<Step, Times>;
  times.data = { first: await tab.call('reading.data()'), warm: 0 };
  for (const step of STEPS) times[step] = { first: await tab.call(`reading.${step}()`), warm: 0 };
  for (const step of STEPS) {
    await tab.call(`reading.${step}()`, WARMING);
    times[step].warm = await tab.call(`reading.${step}()`, WARM);
  }
  await tab.close();
  return times;
}

/**
 * What a background that has just been started spends on reading an article, step by step, beside what it does once it
 * is warm: in real Chromium, each article in a page of its own. Words name the samples, by parts of their names.
 */
export async function run(args: string[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found');
  const words = args.filter((arg) => !arg.startsWith('--'));
  const script = await bundle('reading');
  const files = filesSource();
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox'] });
  const all: Record<Step, Times>[] = [];
  try {
    for (const sample of samples) {
      if (words.length > 0 && !words.some((word) => sample.file.includes(word))) continue;
      const { url } = sample;
      const { article } = readPage(parsePage(readSample(sample), url).document, { url, site: siteOf(url) });
      if (article) all.push(await timesOf(browser, article, script, files));
    }
  } finally {
    await browser.close();
  }
  const steps: Step[] = ['load', 'data', ...STEPS];
  const rows = steps.map((step) => ({
    step,
    first: median(all.map((times) => times[step].first)),
    warm: median(all.map((times) => times[step].warm)),
  }));
  if (args.includes('--json')) return console.log(JSON.stringify({ reading: rows }));
  const sum = (of: keyof Times) => rows.reduce((total, row) => total + row[of], 0);
  console.log(`reading: processor milliseconds of ${all.length} articles, median: just started (share) · warm`);
  for (const { step, first, warm } of [...rows, { step: 'all', first: sum('first'), warm: sum('warm') }]) {
    const share = `${((100 * first) / sum('first')).toFixed(0)} %`;
    console.log(`  ${step.padEnd(10)} ${first.toFixed(1)} (${share}) · ${warm.toFixed(2)}`);
  }
}
