import { existsSync, readFileSync, rmSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Extraction } from '@/lib/model/extraction';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { takePage } from '@/lib/page/take';
import { parsePage } from '@/scripts/dom';
import { findBrowser } from '../e2e/driver/binaries';
import { readCorpus } from '../eval/page/gold';
import { readSample, samples } from '../pages/samples';
import { median } from './figures/median';
import { bundle, type Subject, Tab, WARM, WARMING } from './page/chromium';
import { writeExtension } from './page/extension';

/** Milliseconds of processor time. */
interface Times {
  /**
   * Parsing and evaluating the bundle; what is compiled then is not compiled in the first call. Of the page's half also
   * what our reader does before it reads: it makes its root, and sends its first message.
   */
  load: number;
  /** The first call in a fresh page. */
  first: number;
  warm: number;
}

interface Figures {
  name: string;
  /** Whether it is one of the pages of the corpus, and none of our samples. */
  real: boolean;
  /**
   * What the page's thread does, in the world of an extension's script: takes the page, sends it over the line that its
   * first question has opened, is given the answer, and leads it back. All that the thread spends until then counts,
   * the browser's part of the message too; the reading, which comes with our own answer, does not, nor what painting
   * marks costs.
   */
  page: Times;
  /** What of painting is ours: finding a range of the live page for every block, for the first time. */
  ranges: number;
  /**
   * What the background does of the same reading, having read other pages before, not this one; it decodes the message
   * and encodes the answer as the browser clones both, without what the browser's way between processes costs.
   */
  background: number;
  /** The same of a background that has just been started; its code is loaded first. */
  woken: { load: number; first: number };
  /** Both halves at once in the page, as who bundles `readPage` has it. */
  whole: Times;
  readability: Times;
  /** Longest stretch of the page's thread without a pause, first call, processor slowed down four times. */
  longest: number;
  /** Characters of the message. */
  message: number;
  /** Whether both ways give the article that Node gives, byte for byte, and the document stayed as it was. */
  same: boolean;
}

interface Scripts {
  half: string;
  background: string;
  whole: string;
  peer: string;
}

const ROUNDS = 3;
const REAL = '../shared/pages';
const NAMES = ['load', 'first', 'warm'] as const;

function subjects(): (Subject & Pick<Figures, 'real'>)[] {
  const own = samples
    .filter((sample) => sample.gold && !sample.scripted)
    .map((sample) => ({ name: sample.file, url: sample.url, html: readSample(sample), real: false }));
  const real = existsSync(REAL) ? readCorpus(REAL).filter((page) => page.gold && page.url) : [];
  const read = ({ name, url, file }: (typeof real)[number]) => ({
    ...{ name, url: url ?? '', html: readFileSync(file), real: true },
  });
  return [...own, ...real.map(read)];
}

/** Milliseconds of processor time that a background spends on what a page sent. */
async function answerCost(background: Tab, sent: string): Promise<number> {
  await background.evaluate(`background.receive(${sent})`);
  return await background.call('background.read()');
}

/** A background that has read these pages. */
async function hotBackground(browser: Browser, script: string, read: readonly Subject[]): Promise<Tab> {
  const tab = await Tab.open(browser, null);
  await tab.cost(script);
  for (const { html, url } of read) {
    const taken = takePage(parsePage(html, url).document, url);
    if (typeof taken === 'string') throw new Error(taken);
    const request = { page: taken.page, loaded: url, force: true, restore: [] };
    await answerCost(tab, JSON.stringify({ to: 'background', name: 'extract', request }));
  }
  return tab;
}

async function timesOf(browser: Browser, subject: Subject, script: string, call: string): Promise<Times> {
  const tab = await Tab.open(browser, subject);
  const load = await tab.cost(script);
  const first = await tab.call(call);
  await tab.call(call, WARMING);
  const warm = await tab.call(call, WARM);
  await tab.close();
  return { load, first, warm };
}

async function rangesOf(browser: Browser, subject: Subject, script: string): Promise<number> {
  const tab = await Tab.open(browser, subject);
  await tab.evaluate(script);
  await tab.evaluate('half.read()');
  const first = await tab.call('half.leadBack()');
  await tab.close();
  return first;
}

async function wokenTimesOf(browser: Browser, script: string, sent: string): Promise<Figures['woken']> {
  const tab = await Tab.open(browser, null);
  const load = await tab.cost(script);
  const first = await answerCost(tab, sent);
  await tab.close();
  return { load, first };
}

/** The half, its address, which the browser may have changed, and what comes before reading. */
function halfOf(code: string, { url }: Subject): string {
  return `${code}\nhalf.url = ${JSON.stringify(url)};\nhalf.begin();`;
}

/** The bundle of the whole, and what a reader is told of the page before it reads: the registries are not in it. */
function prepared(code: string, { url }: Subject): string {
  return `${code}\nbench.site = ${JSON.stringify(siteOf(url))};`;
}

async function longestOf(browser: Browser, subject: Subject, script: string): Promise<number> {
  const tab = await Tab.open(browser, subject);
  await tab.throttle();
  await tab.evaluate(script);
  const found = await tab.evaluate<number[]>('half.stretches()');
  await tab.close();
  return Math.max(...found);
}

/** What a page sends, and the article that comes back to it; `null` where the page was changed by being read. */
async function sentBy(
  browser: Browser,
  subject: Subject,
  script: string,
): Promise<{ sent: string; article: string | null }> {
  const tab = await Tab.open(browser, subject);
  await tab.evaluate(script);
  const before = await tab.page.content();
  await tab.evaluate('half.read()');
  const untouched = (await tab.page.content()) === before;
  const sent = await tab.evaluate<string>('JSON.stringify(half.sent)');
  const { article, verdict } = await tab.evaluate<Extraction>('half.answer');
  await tab.close();
  return { sent, article: untouched ? JSON.stringify({ article, verdict }) : null };
}

async function isSame(browser: Browser, subject: Subject, script: string, found: string | null): Promise<boolean> {
  const { url, html } = subject;
  const { article, verdict } = readPage(parsePage(html, url).document, { url, site: siteOf(url), force: true });
  const expected = JSON.stringify({ article, verdict });
  const tab = await Tab.open(browser, subject);
  await tab.evaluate(prepared(script, subject));
  const seen = await tab.evaluate(`bench.article(${JSON.stringify(url)})`);
  await tab.close();
  return seen === expected && found === expected;
}

function medians(all: readonly Times[]): Times {
  const [load = 0, first = 0, warm = 0] = NAMES.map((name) => median(all.map((times) => times[name])));
  return { load, first, warm };
}

async function figuresOf(
  browser: Browser,
  subject: ReturnType<typeof subjects>[number],
  scripts: Scripts,
  background: Tab,
): Promise<Figures> {
  const half = halfOf(scripts.half, subject);
  const { sent, article } = await sentBy(browser, subject, half);
  const cost = await answerCost(background, sent);
  const page: Times[] = [];
  const ranges: number[] = [];
  const woken: Figures['woken'][] = [];
  const whole: Times[] = [];
  const readability: Times[] = [];
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    page.push(await timesOf(browser, subject, half, 'half.read()'));
    ranges.push(await rangesOf(browser, subject, half));
    woken.push(await wokenTimesOf(browser, scripts.background, sent));
    whole.push(await timesOf(browser, subject, prepared(scripts.whole, subject), 'bench.read()'));
    readability.push(await timesOf(browser, subject, scripts.peer, 'peer.read()'));
    longest.push(await longestOf(browser, subject, half));
  }
  return {
    name: subject.name,
    real: subject.real,
    page: medians(page),
    ranges: median(ranges),
    background: cost,
    woken: {
      load: median(woken.map(({ load }) => load)),
      first: median(woken.map(({ first }) => first)),
    },
    whole: medians(whole),
    readability: medians(readability),
    longest: Math.min(...longest),
    message: sent.length,
    same: await isSame(browser, subject, scripts.whole, article),
  };
}

function print(figures: readonly Figures[]): void {
  const times = (one: Times) => NAMES.map((name) => one[name].toFixed(1)).join('/');
  const ratio = (ours: (one: Figures) => number, theirs: (peer: Times) => number, of = figures) =>
    median(of.map((one) => ours(one) / theirs(one.readability))).toFixed(2);
  const first = (peer: Times) => peer.first;
  const warm = (peer: Times) => peer.warm;
  const loaded = (peer: Times) => peer.load + peer.first;
  console.log(
    'page: processor milliseconds, load/first/warm: of the page · + the background that has read before (just woken: ' +
      'load/first) · of both in one page · of Readability · longest stretch of the page at a quarter of the speed',
  );
  for (const { name, page, background, woken, whole, readability, longest, same } of figures) {
    console.log(
      `  ${times(page)} + ${background.toFixed(1)} (${woken.load.toFixed(1)}/${woken.first.toFixed(1)}) · ${times(whole)}` +
        ` · ${times(readability)} · ${longest.toFixed(0)}` +
        `  ${same ? '' : 'DIFFERS FROM NODE '}${name}`,
    );
  }
  console.log('  median of ratios to Readability: first call in a fresh page · warm · load and first');
  const row = (name: string, ...ratios: string[]) => console.log(`    ${name.padEnd(52)} ${ratios.join(' · ')}`);
  const real = figures.filter((one) => one.real);
  const samples = figures.filter((one) => !one.real);
  for (const [name, of] of Object.entries({ '': figures, ', corpus': real, ', samples': samples })) {
    row(
      `the page's thread${name} (${of.length})`,
      ratio(({ page }) => page.first, first, of),
      ratio(({ page }) => page.warm, warm, of),
      ratio(({ page }) => page.load + page.first, loaded, of),
    );
  }
  row(
    'everything: page and a background that has read before',
    ratio(({ page, background }) => page.first + background, first),
    ratio(({ page, background }) => page.warm + background, warm),
    ratio(({ page, background }) => page.load + page.first + background, loaded),
  );
  row(
    'everything: page and a background just woken',
    ratio(({ page, woken }) => page.first + woken.first, first),
    '-',
    ratio(({ page, woken }) => page.load + page.first + woken.load + woken.first, loaded),
  );
  row(
    'both in one page',
    ratio(({ whole }) => whole.first, first),
    ratio(({ whole }) => whole.warm, warm),
    ratio(({ whole }) => whole.load + whole.first, loaded),
  );
  console.log(`  ranges of all blocks, at first: ${median(figures.map((one) => one.ranges)).toFixed(1)} ms`);
  console.log(
    `  longest stretch: ${Math.max(...figures.map(({ longest }) => longest)).toFixed(0)} ms of the page's thread`,
  );
}

/**
 * Reading a page beside Readability, in real Chromium: processor time of loading, of the first call and warm, longest
 * stretch. Each is called in a page of its own, in the world of an extension's script, and pages run no scripts. Words
 * name the pages that are read, by parts of their names; without any it is all.
 */
export async function run(args: string[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found');
  const words = args.filter((arg) => !arg.startsWith('--'));
  const [half, background, whole, peer] = await Promise.all(['half', 'background', 'ours', 'readability'].map(bundle));
  const scripts = { half, background, whole, peer } as Scripts;
  const folder = writeExtension(background ?? '');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const figures: Figures[] = [];
  try {
    await browser.installExtension(folder);
    const all = subjects();
    // Each has read the pages that the other one is measured with.
    const [even, odd] = [
      await hotBackground(
        browser,
        scripts.background,
        all.filter((_, i) => i % 2 === 1),
      ),
      await hotBackground(
        browser,
        scripts.background,
        all.filter((_, i) => i % 2 === 0),
      ),
    ];
    for (const [i, subject] of all.entries()) {
      if (words.length > 0 && !words.some((word) => subject.name.includes(word))) continue;
      figures.push(await figuresOf(browser, subject, scripts, i % 2 === 0 ? even : odd));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  if (args.includes('--json')) console.log(JSON.stringify({ page: figures }));
  else print(figures);
}
