import type { ElementHandle, Page } from 'puppeteer-core';
import type { MarkKind } from '@/lib/inpage/marks';
import { responsesFor, type Sample, samples } from '../../pages/samples';
import type { Session } from './session';
import { until } from './wait';

/** The sample page of this file. */
export function sampleOf(file: string): Sample {
  const sample = samples.find((one) => one.file === file);
  if (!sample) throw new Error(`There is no sample page ${file}.`);
  return sample;
}

/** Serves a sample page with its pictures, and gives its address; `url` puts it elsewhere, `change` rewrites it. */
export function serveSample(
  session: Session,
  sample: Sample,
  { url = sample.url, change = (html: string) => html } = {},
): string {
  for (const { url: own, type, body } of responsesFor(sample)) {
    if (own === sample.url) session.web.serve(url, { type, body: change(body.toString()) });
    else session.web.serve(new URL(new URL(own).pathname, url).href, { type, body });
  }
  return url;
}

/** The column, once nothing of it is still to be drawn. */
const COLUMN = '.cg-panel[aria-busy="false"]:not(:has([aria-busy="true"]))';

/** The closed root in a page, once it shows a reading, as column or as tab, and what was read is marked in the page. */
export async function readingIn(session: Session, page: Page): Promise<ElementHandle> {
  return await until('the reading', async () => {
    // First what comes last and takes one question: to look into a closed root takes many.
    if (!(await page.evaluate(() => CSS.highlights.size > 0))) return null;
    // Each time anew: a reader that comes while another is on its way takes its place.
    const root = await session.panel(page);
    return (await root.$(`.cg-tab, ${COLUMN} .cg-panel-foot button.cg-button`)) && root;
  });
}

/** Whether anything of ours can be found in a page: our element, or painted marks. */
export async function traceIn(page: Page): Promise<string[]> {
  return await page.evaluate(() => [
    ...[...document.querySelectorAll('chu-giai')].map(({ localName }) => localName),
    ...CSS.highlights.keys(),
  ]);
}

/** What is painted in a page, as its own scripts see it: the texts of each highlight by its name. */
export async function paintedIn(page: Page): Promise<Record<string, string[]>> {
  return await page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

/** The texts of one kind of mark, on light ground or dark. */
export async function marksIn(page: Page, kind: MarkKind | 'lit'): Promise<string[]> {
  const painted = await paintedIn(page);
  return ['light', 'dark'].flatMap((ground) => painted[`chu-giai-${kind}-${ground}`] ?? []);
}

/** Selects a stretch of a page's text, as a reader would with the pointer, once it stands still in view. */
export async function select(page: Page, text: string, below = 'body'): Promise<void> {
  const found = await page.evaluate(
    async (wanted, selector) => {
      const walker = document.createTreeWalker(document.querySelector(selector) as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0 || !node.parentElement?.checkVisibility()) continue;
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return true;
      }
      return false;
    },
    text,
    below,
  );
  if (!found) throw new Error(`The page does not say ${text}.`);
}

/**
 * Collects what goes wrong in a page from here on: exceptions, and what is written to its console as an error, but for
 * files that are not served.
 */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
  return errors;
}
