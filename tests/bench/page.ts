import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { findBrowser } from '../e2e/driver/binaries';
import { readCorpus } from '../eval/page/gold';
import { readSample, samples } from '../pages/samples';

/** Milliseconds of processor time. */
interface Times {
  /** Parsing and evaluating the bundle; what is compiled then is not compiled in the first call. */
  load: number;
  /** The first call in a fresh page. */
  first: number;
  warm: number;
}

interface Figures {
  name: string;
  ours: Times;
  readability: Times;
  /** Longest stretch without a pause, first call, processor slowed down four times. */
  longest: number;
  /** Whether Node and the browser give the same article, byte for byte, and the document stayed as it was. */
  same: boolean;
}

interface Subject {
  name: string;
  url: string;
  html: Buffer;
}

/** A script and its call that reads the page it is in. */
interface Reader {
  code: string;
  call: string;
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

async function bundle(name: string): Promise<string> {
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

async function timesOf(browser: Browser, subject: Subject, { code, call }: Reader): Promise<Times> {
  const { page, session } = await open(browser, subject);
  await cost(session, '1');
  const load = await cost(session, code);
  const nothing = await cost(session, '(async () => 1)()');
  const first = (await cost(session, call)) - nothing;
  for (let i = 0; i < WARMING; i++) await cost(session, call);
  const warm = (await cost(session, call)) - nothing;
  await page.close();
  return { load, first, warm };
}

async function longestOf(browser: Browser, subject: Subject, script: string): Promise<number> {
  const { page, session } = await open(browser, subject);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(script);
  const stretches = await page.evaluate(() => bench.stretches());
  await page.close();
  return Math.max(...stretches);
}

async function isSame(browser: Browser, subject: Subject, script: string): Promise<boolean> {
  const { document } = parsePage(subject.html, subject.url);
  const { article, verdict } = await readPage(document, { url: subject.url, site: siteOf(subject.url), force: true });
  const { page } = await open(browser, subject);
  await page.evaluate(script);
  const seen = await page.evaluate((url) => bench.article(url), subject.url);
  await page.close();
  return seen === JSON.stringify({ article, verdict });
}

const NAMES = ['load', 'first', 'warm'] as const;

function medians(all: readonly Times[]): Times {
  const [load = 0, first = 0, warm = 0] = NAMES.map((name) => median(all.map((times) => times[name])));
  return { load, first, warm };
}

async function figuresOf(browser: Browser, subject: Subject, code: string, peer: string): Promise<Figures> {
  const script = prepared(code, subject);
  const ours: Times[] = [];
  const readability: Times[] = [];
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timesOf(browser, subject, { code: script, call: 'bench.read()' }));
    readability.push(await timesOf(browser, subject, { code: peer, call: 'peer.read()' }));
    longest.push(await longestOf(browser, subject, script));
  }
  return {
    name: subject.name,
    ours: medians(ours),
    readability: medians(readability),
    longest: Math.min(...longest),
    same: await isSame(browser, subject, script),
  };
}

/** Median over pages of how long we take beside the peer; a time may be a sum of several. */
function ratio(figures: readonly Figures[], ...names: readonly (keyof Times)[]): string {
  const sum = (times: Times) => names.reduce((total, name) => total + times[name], 0);
  return median(figures.map(({ ours, readability }) => sum(ours) / sum(readability))).toFixed(2);
}

function print(figures: readonly Figures[]): void {
  console.log('page: processor milliseconds, ours / Readability · longest stretch at a quarter of the speed');
  for (const { name, ours, readability, longest, same } of figures) {
    const times = NAMES.map((key) => `${key} ${ours[key].toFixed(1)}/${readability[key].toFixed(1)}`).join('  ');
    console.log(`  ${times}  longest ${longest.toFixed(0)}  ${same ? '' : 'DIFFERS FROM NODE '}${name}`);
  }
  const longest = Math.max(...figures.map((one) => one.longest));
  console.log(
    `  median of ratios: first ${ratio(figures, 'first')}, warm ${ratio(figures, 'warm')}, ` +
      `load and first ${ratio(figures, 'load', 'first')}; longest stretch ${longest.toFixed(0)} ms`,
  );
}

/**
 * Reading a page beside Readability, in real Chromium: processor time of loading, of the first call and warm, longest
 * stretch.
 */
export async function run(args: string[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found');
  const ours = await bundle('ours');
  const peer = await bundle('readability');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const figures: Figures[] = [];
  try {
    for (const subject of subjects()) figures.push(await figuresOf(browser, subject, ours, peer));
  } finally {
    await browser.close();
  }
  if (args.includes('--json')) console.log(JSON.stringify({ page: figures }));
  else print(figures);
}
