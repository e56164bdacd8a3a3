import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { bundle } from '../e2e/driver/bundle';
import { Session } from '../e2e/driver/session';
import { until } from '../e2e/driver/wait';

declare const ours: typeof import('./library/entry');
declare const peer: {
  ask(question: string): Promise<{ cold: number; warm: number; total: number }>;
};

interface Figures {
  articles: number;
  /** Milliseconds per article of an import, and of a single save. */
  importing: number;
  save: { median: number; most: number };
  /** Milliseconds of a two-word query: right after the browser's start, again, and of others asked then. */
  query: { cold: number; warm: number; other: number; found: number };
  /** Milliseconds from opening the library's page to its first rows. */
  list: number;
  /** Megabytes of the page's memory before it is scrolled through and after, and the most rows drawn at once. */
  scrolled: { before: number; after: number; rows: number };
  /** Bytes per article: its text in UTF-8, and all that is stored. */
  bytes: { text: number; stored: number };
  /** MiniSearch, where it is installed. */
  peer: { building: number; cold: number; warm: number; bytes: number } | null;
}

const SIZES = [100, 1000, 10_000];
const SAVES = 40;
const IMPORTED = 200;
const STEPS = 40;

/**
 * MiniSearch as a page can run it; null where the development packages are not installed.
 */
async function peerBundle(): Promise<string | null> {
  try {
    const minisearch = createRequire(import.meta.url).resolve('minisearch');
    return await bundle('tests/bench/library/peer.mjs', 'peer', { minisearch });
  } catch {
    return null;
  }
}

/** A page of the extension with the bench's functions in it. */
async function pageWith(session: Session, codes: readonly (string | null)[]): Promise<Page> {
  const page = await session.openOwn('welcome.html');
  for (const code of codes) if (code !== null) await page.evaluate(code);
  return page;
}

/** The value of an expression that may take minutes, longer than the driver waits for an answer. */
async function slowly<Value>(page: Page, expression: string): Promise<Value> {
  await page.evaluate(`globalThis.slow = {};
    void (${expression}).then((value) => { slow = { value }; }, (error) => { slow = { error: String(error) }; })`);
  for (;;) {
    const { value, error } = (await page.evaluate('slow')) as { value?: Value; error?: string };
    if (error) throw new Error(error);
    if (value !== undefined) return value;
    await sleep(250);
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
}

/** Opens the library as a reader does, and scrolls through it. */
async function listed(session: Session): Promise<Pick<Figures, 'list' | 'scrolled'>> {
  const page = await session.open(`${session.base}library.html`, (opened) => {
    void opened.evaluateOnNewDocument(() => {
      const look = () => {
        if (document.querySelector('.cg-library-row')) Object.assign(globalThis, { firstRow: performance.now() });
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  const list = await until('the first row', () => page.evaluate(() => Reflect.get(globalThis, 'firstRow') as number));
  const before = await heapOf(page);
  let rows = 0;
  for (let step = 1; step <= STEPS; step++) {
    await page.evaluate((share) => {
      const column = document.querySelector('.cg-library-list');
      if (column) column.scrollTop = column.scrollHeight * share;
    }, step / STEPS);
    rows = Math.max(rows, await until('rows', async () => (await page.$$('.cg-library-row')).length));
  }
  const after = await heapOf(page);
  await page.close();
  return { list, scrolled: { before, after, rows } };
}

async function figuresOf(articles: number, code: string, peerCode: string | null): Promise<Figures> {
  const session = await Session.start('chromium', { width: 1366 });
  try {
    let page = await pageWith(session, [code]);
    const text = await slowly<number>(page, `ours.fill(${articles})`);
    const stored = (await page.evaluate(() => ours.stored())) / articles;
    const times = await slowly<number[]>(page, `ours.saves(${articles}, ${SAVES})`);
    const importing = await slowly<number>(page, `ours.imports(${articles + SAVES}, ${IMPORTED})`);
    const questions = await page.evaluate(() => ours.questions());
    const [question = ''] = questions;
    await session.crashAndRestart();
    page = await pageWith(session, [code]);
    const { total: found, ...query } = await page.evaluate((asked) => ours.ask(asked), questions);
    const shown = await listed(session);
    let beside: Figures['peer'] = null;
    if (peerCode !== null) {
      const beginning = await pageWith(session, [peerCode]);
      const built = await slowly<{ each: number; bytes: number }>(beginning, `peer.fill(${articles})`);
      await session.crashAndRestart();
      const answer = await (await pageWith(session, [peerCode])).evaluate((asked) => peer.ask(asked), question);
      beside = { building: built.each, bytes: built.bytes, cold: answer.cold, warm: answer.warm };
    }
    return {
      articles,
      importing,
      save: { median: times[times.length >> 1] ?? 0, most: times.at(-1) ?? 0 },
      query: { ...query, found },
      ...shown,
      bytes: { text, stored },
      peer: beside,
    };
  } finally {
    await session.close();
  }
}

function print({ articles, importing, save, query, list, scrolled, bytes, peer: beside }: Figures): void {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  console.log(`  ${articles.toLocaleString('en')} articles of 600 syllables`);
  console.log(`    save             ${ms(save.median)}, at most ${ms(save.most)}; imported ${ms(importing)} each`);
  console.log(
    `    two-word query   cold ${ms(query.cold)}, warm ${ms(query.warm)}, others ${ms(query.other)}; ${query.found} found`,
  );
  if (beside) {
    const ratio = (query.cold / beside.cold).toFixed(2);
    const built = `built ${ms(beside.building)} each, ${Math.round(beside.bytes)} bytes each`;
    console.log(
      `    MiniSearch       cold ${ms(beside.cold)} (ours ${ratio} of it), warm ${ms(beside.warm)}; ${built}`,
    );
  }
  console.log(`    list             first rows after ${ms(list)}`);
  const memory = `${scrolled.before.toFixed(1)} MB before, ${scrolled.after.toFixed(1)} MB after`;
  console.log(`    scrolled through ${memory}, at most ${scrolled.rows} rows drawn`);
  const share = (bytes.stored / bytes.text).toFixed(2);
  console.log(`    stored           ${Math.round(bytes.stored)} bytes each, ${share} of the text`);
}

/** The library at several sizes in real Chromium; sizes may be named as arguments: `npm run bench -- library 50000`. */
export async function run(args: string[]): Promise<void> {
  const asked = args.map(Number).filter((size) => size > 0);
  const code = await bundle('tests/bench/library/entry.ts', 'ours');
  const peerCode = await peerBundle();
  const isJson = args.includes('--json');
  if (!isJson) console.log(`library${peerCode === null ? ' (MiniSearch is not installed beside)' : ''}`);
  const figures: Figures[] = [];
  for (const size of asked.length > 0 ? asked : SIZES) {
    const found = await figuresOf(size, code, peerCode);
    if (!isJson) print(found);
    figures.push(found);
  }
  if (isJson) console.log(JSON.stringify({ library: figures }));
}
