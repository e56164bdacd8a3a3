import type { Page } from 'puppeteer-core';
import { until } from './wait';

/** A stop of the Tab key: what has the focus there. */
export interface Stop {
  /** Its name, as far as a label, its text or its title give one. */
  name: string;
  /** What is wrong with it for who sees no pointer or no screen. */
  faults: string[];
}

/** No page has more. */
const STOPS = 400;

/** A browser draws what has the focus, and scrolls to it, within fewer frames, however busy the machine. */
const FRAMES = 300;

/** What has the focus, with what is wrong with it; null: nothing has, or all has been passed. */
const look = (page: Page) =>
  page.evaluate(async (frames): Promise<Stop | null> => {
    const { passed } = globalThis as unknown as { passed: Element[] };
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body || at === document.documentElement || passed[0] === at) return null;
    const before = passed.at(-1);
    const labels = [...((at as HTMLInputElement).labels ?? [])];
    const name = [
      at.ariaLabel,
      ...(at.getAttribute('aria-labelledby')?.split(' ') ?? []).map((id) => document.getElementById(id)?.textContent),
      ...labels.map(({ textContent }) => textContent),
      at.matches('input, textarea, select') ? '' : at.textContent,
      at.title,
    ].find((one) => one?.trim());
    // What is itself hidden has its ring on the word beside it, a line to type on on what holds it.
    const seen = [at, ...labels, at.nextElementSibling, at.parentElement].filter((node) => node !== null);
    const isRinged = (node: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const isInSight = (node: Element) => {
      const { x, y, width, height } = node.getClientRects()[0] ?? new DOMRect();
      if (width <= 1 || height <= 1) return false;
      const top = document.elementFromPoint(x + Math.min(width / 2, 60), y + height / 2);
      return top !== null && (node.contains(top) || top.contains(node));
    };
    const comesToBe = async (is: (node: Element) => boolean) => {
      for (let frame = 0; frame < frames; frame++) {
        if (seen.some(is)) return true;
        await new Promise(requestAnimationFrame);
      }
      return false;
    };
    const isAfter = (node: Element) => (node.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const faults = [
      before === at && 'is a trap',
      before && before !== at && !isAfter(before) && 'comes out of order',
      !name && 'has no name',
      !at.matches('a[href], button, input, select, textarea, summary, [role], section[aria-label]') && 'has no role',
      !(await comesToBe(isRinged)) && 'has no ring',
      !(await comesToBe(isInSight)) && 'is out of sight',
    ].filter((fault) => typeof fault === 'string');
    passed.push(at);
    return { name: (name ?? at.outerHTML).trim().replace(/\s+/gu, ' ').slice(0, 60), faults };
  }, FRAMES);

/** Waits until a page says the same in a few looks on end: what comes late to it would come into the way. */
async function standStill(page: Page): Promise<void> {
  const looks: string[] = [];
  await until('a page that stands still', async () => {
    looks.push(await page.evaluate(() => document.body.innerHTML));
    return looks.length >= 3 && new Set(looks.slice(-3)).size === 1;
  });
}

/**
 * Leaves what has the focus by Shift+Tab and comes again by Tab: a busy Firefox that has painted only a page's beginning
 * takes a scroll back behind the page's back, once; what the page itself hides is out of sight each time.
 */
async function comeAgain(page: Page): Promise<Stop | null> {
  await page.evaluate(() => (globalThis as unknown as { passed: Element[] }).passed.pop());
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Tab');
  return await look(page);
}

/** Goes by Tab from the top of a page through all its stops; ends at the first that keeps the focus. */
export async function walk(page: Page): Promise<Stop[]> {
  // Where the window has no focus yet, nothing in it looks as if it had.
  await until('the focus of the window', () => page.evaluate(() => document.hasFocus()));
  await standStill(page);
  await page.evaluate(() => {
    Object.assign(globalThis, { passed: [] });
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.collapse(document.body, 0);
  });
  const stops: Stop[] = [];
  while (stops.length < STOPS) {
    await page.keyboard.press('Tab');
    let stop = await look(page);
    if (stops.length > 0 && stop?.faults.includes('is out of sight')) stop = await comeAgain(page);
    if (!stop) break;
    stops.push(stop);
    if (stop.faults.includes('is a trap')) break;
  }
  return stops;
}

/** Goes back by Shift+Tab from the last stop of a walk; gives where it came to, the last first, as places in the walk. */
export async function walkBack(page: Page, stops: number): Promise<number[]> {
  const places: number[] = [];
  // The walk ended beyond its last stop.
  await page.evaluate(() => (globalThis as unknown as { passed: HTMLElement[] }).passed.at(-1)?.focus());
  await page.keyboard.down('Shift');
  for (let i = 1; i < stops; i++) {
    await page.keyboard.press('Tab');
    places.push(
      await page.evaluate(() =>
        (globalThis as unknown as { passed: Element[] }).passed.indexOf(document.activeElement as Element),
      ),
    );
  }
  await page.keyboard.up('Shift');
  return places;
}
