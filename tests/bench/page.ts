import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { findBrowser } from '../e2e/driver/binaries';
import { readCorpus } from '../eval/page/gold';
import { readSample, samples } from '../pages/samples';

interface Subject {
  name: string;
  url: string;
  html: Buffer;
}

interface Figures {
  name: string;
  /** Milliseconds of processor time: first call in a fresh page, and warm. */
  first: { ours: number; readability: number };
  warm: { ours: number; readability: number };
  /** Longest stretch without a pause, first call, processor slowed down four times. */
  longest: number;
  /** Whether Node and the browser give the same article, byte for byte, and the document stayed as it was. */
  same: boolean;
}

const ROUNDS = 3;
const WARMING = 6;
const REAL = '../shared/pages';

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function subjects(): Subject[] {
  const own = samples
    .filter((sample) => sample.gold && !sample.scripted)
    .map((sample) => ({ name: sample.file, url: sample.url, html: readSample(sample) }));
  const real = existsSync(REAL) ? readCorpus(REAL).filter((page) => page.gold && page.url) : [];
  return [...own, ...real.map((page) => ({ name: page.name, url: page.url ?? '', html: readFileSync(page.file) }))];
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry: 'tests/bench/page/entry.ts', formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('No bundle');
  return output.output[0].code;
}

async function open(browser: Browser, subject: Subject): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = { status: 200, contentType: 'text/html; charset=utf-8', body: subject.html };
    void (main ? request.respond(answer) : request.abort());
  });
  await page.goto(subject.url, { waitUntil: 'domcontentloaded' });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/** The bundle, and what a reader is told of the page before it reads: the registries are not in page scripts. */
function prepared(code: string, { url }: Subject): string {
  return `${code}\nbench.site = ${JSON.stringify(siteOf(url))};`;
}

/** Processor time of an expression in the page's main thread; what else the machine does hardly counts. */
async function cost(session: CDPSession, expression: string): Promise<number> {
  const task = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await task();
  await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  return (await task()) - before;
}

async function timesOf(
  browser: Browser,
  subject: Subject,
  code: string,
  call: string,
): Promise<{ first: number; warm: number }> {
  const { page, session } = await open(browser, subject);
  await cost(session, prepared(code, subject));
  await cost(session, '1');
  const nothing = await cost(session, '(async () => 1)()');
  const first = (await cost(session, call)) - nothing;
  for (let i = 0; i < WARMING; i++) await cost(session, call);
  const warm = (await cost(session, call)) - nothing;
  await page.close();
  return { first, warm };
}

async function longestOf(browser: Browser, subject: Subject, code: string): Promise<number> {
  const { page, session } = await open(browser, subject);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(prepared(code, subject));
  const stretches = await page.evaluate(() => bench.stretches());
  await page.close();
  return Math.max(...stretches);
}

async function isSame(browser: Browser, subject: Subject, code: string): Promise<boolean> {
  const { document } = parsePage(subject.html, subject.url);
  const { article, verdict } = await readPage(document, { url: subject.url, site: siteOf(subject.url), force: true });
  const { page } = await open(browser, subject);
  await page.evaluate(prepared(code, subject));
  const seen = await page.evaluate((url) => bench.article(url), subject.url);
  await page.close();
  return seen === JSON.stringify({ article, verdict });
}

async function figuresOf(browser: Browser, subject: Subject, code: string): Promise<Figures> {
  const ours: { first: number; warm: number }[] = [];
  const peer: { first: number; warm: number }[] = [];
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timesOf(browser, subject, code, 'bench.ours()'));
    peer.push(await timesOf(browser, subject, code, 'bench.readability()'));
    longest.push(await longestOf(browser, subject, code));
  }
  const of = (key: 'first' | 'warm') => ({
    ours: median(ours.map((one) => one[key])),
    readability: median(peer.map((one) => one[key])),
  });
  return {
    name: subject.name,
    first: of('first'),
    warm: of('warm'),
    longest: Math.min(...longest),
    same: await isSame(browser, subject, code),
  };
}

const ratio = ({ ours, readability }: { ours: number; readability: number }) => ours / readability;

/** Reading a page beside Readability, in real Chromium: processor time of the first call and warm, longest stretch. */
export async function run(args: string[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found');
  const code = await bundle();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const figures: Figures[] = [];
  try {
    for (const subject of subjects()) figures.push(await figuresOf(browser, subject, code));
  } finally {
    await browser.close();
  }
  if (args.includes('--json')) {
    console.log(JSON.stringify({ page: figures }));
    return;
  }
  console.log('page: processor milliseconds, ours / Readability · longest stretch at a quarter of the speed');
  for (const { name, first, warm, longest, same } of figures) {
    const pair = (one: { ours: number; readability: number }) => `${one.ours.toFixed(1)}/${one.readability.toFixed(1)}`;
    console.log(
      `  first ${pair(first)}  warm ${pair(warm)}  longest ${longest.toFixed(0)}  ${same ? '' : 'DIFFERS FROM NODE '}${name}`,
    );
  }
  const first = median(figures.map((one) => ratio(one.first)));
  const warm = median(figures.map((one) => ratio(one.warm)));
  console.log(
    `  median of ratios: first ${first.toFixed(2)}, warm ${warm.toFixed(2)}; longest stretch ${Math.max(...figures.map((one) => one.longest)).toFixed(0)} ms`,
  );
}
