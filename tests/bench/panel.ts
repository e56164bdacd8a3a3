import { setTimeout as sleep } from 'node:timers/promises';
import { buildToOpen } from '@/scripts/run';
import { type BrowserName, findBrowser } from '../e2e/driver/binaries';
import { Session } from '../e2e/driver/session';
import { until } from '../e2e/driver/wait';
import { readSample, samples } from '../pages/samples';
import { median } from './figures/median';

declare global {
  /** Milliseconds since 1970 in a page that is watched; 0: not yet. */
  var seen: {
    /** The page's markup is there. */
    ready: number;
    /** Our element stands in it. */
    stands: number;
    /** What was read is shown, and marks are painted. */
    read: number;
  };
}

/** Milliseconds until the panel stands, and until it shows the reading. */
interface Times {
  stands: number;
  read: number;
}

/** The detector finds the article, or the person asks for it. */
type Occasion = 'found' | 'asked';

interface Figures {
  browser: BrowserName;
  occasion: Occasion;
  /** Whether the background slept until then. */
  asleep: boolean;
  median: Times;
  quickest: Times;
}

const ROUNDS = 11;
/** Until the detector has said what it finds, in milliseconds. */
const SETTLING = 300;

/** Runs in a page before all of its own. */
function watch(): void {
  const now = () => performance.timeOrigin + performance.now();
  globalThis.seen = { ready: 0, stands: 0, read: 0 };
  document.addEventListener('DOMContentLoaded', () => {
    seen.ready = now();
  });
  const look = () => {
    if (CSS.highlights.size > 0) seen.read = now();
    else setTimeout(look);
  };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('chu-giai')) return;
    seen.stands = now();
    observer.disconnect();
    look();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Does what the popup's first button does; gives the time at which it was pressed. */
const ASK = `async (api) => {
  const [{ id: tabId }] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  const from = performance.timeOrigin + performance.now();
  const target = { tabId };
  const open = () => api.tabs.sendMessage(tabId, { to: 'reader', name: 'open', occasion: 'asked' }, { frameId: 0 });
  await open().catch(() => {});
  await api.scripting.insertCSS({ target, files: ['/assets/marks.css'], origin: 'AUTHOR' });
  await api.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
  await open();
  return from;
}`;

async function timesOf(session: Session, url: string, occasion: Occasion, asleep: boolean): Promise<Times> {
  // Where the notes are for the browser's own column, nothing comes unasked. The background wakes to refuse the message.
  await session.inExtension(`async (api) => {
    await api.storage.local.set({ dock: '${occasion === 'asked' ? 'side' : 'right'}', panel: {} });
    await api.runtime.sendMessage({ to: 'background', name: 'found', request: {} });
  }`);
  if (asleep) await session.endBackground();
  const page = await session.open(url, (one) => void one.evaluateOnNewDocument(watch), 'domcontentloaded');
  let from = 0;
  if (occasion === 'asked') {
    await sleep(SETTLING);
    if (asleep) await session.endBackground();
    from = await session.inExtension<number>(ASK);
  }
  const { ready, stands, read } = await until('the reading', () => page.evaluate(() => seen.read > 0 && seen));
  await page.close();
  from ||= ready;
  return { stands: stands - from, read: read - from };
}

async function figuresOf(session: Session, url: string, occasion: Occasion, asleep: boolean): Promise<Figures> {
  const times: Times[] = [];
  // The first one is the browser's own first time.
  for (let round = 0; round <= ROUNDS; round++) times.push(await timesOf(session, url, occasion, asleep));
  const by = (of: (values: number[]) => number): Times => ({
    stands: of(times.slice(1).map(({ stands }) => stands)),
    read: of(times.slice(1).map(({ read }) => read)),
  });
  const quickest = by((all) => Math.min(...all));
  return { browser: session.name, occasion, asleep, median: by(median), quickest };
}

/**
 * From a page's being there, or a person's asking, to our panel and the reading in it: in the built extension, with a
 * background that is awake or asleep. Words name the browsers.
 */
export async function run(args: string[]): Promise<void> {
  const [sample] = samples;
  if (!sample) throw new Error('There is no sample page.');
  const named = (['chromium', 'firefox'] as const).filter((name) => args.includes(name));
  await buildToOpen();
  const figures: Figures[] = [];
  for (const name of named.length > 0 ? named : (['chromium', 'firefox'] as const)) {
    if (!findBrowser(name)) continue;
    const session = await Session.start(name);
    try {
      session.web.serve(sample.url, { body: readSample(sample), type: 'text/html; charset=utf-8' });
      for (const occasion of ['found', 'asked'] as const) {
        for (const asleep of [false, true]) figures.push(await figuresOf(session, sample.url, occasion, asleep));
      }
    } finally {
      await session.close();
    }
  }
  if (args.includes('--json')) return console.log(JSON.stringify({ panel: figures }));
  console.log('panel: milliseconds until it stands · until it shows the reading: median (quickest)');
  for (const { browser, occasion, asleep, median, quickest } of figures) {
    const of = (key: keyof Times) => `${median[key].toFixed(0)} (${quickest[key].toFixed(0)})`;
    console.log(
      `  ${browser}, ${occasion}, background ${asleep ? 'asleep' : 'awake'}: ${of('stands')} · ${of('read')}`,
    );
  }
}
