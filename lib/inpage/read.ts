import type { Site } from '@/lib/model/family';
import { type PageResult, readPage } from '@/lib/page';

export type { PageResult };

/** Lets the page work between two stretches of ours. */
async function pause(): Promise<void> {
  if ('scheduler' in globalThis) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** Reads the page as it is now, in stretches short enough that the page never waits; `restore`: see `ReadOptions`. */
export function readLivePage(
  document: Document,
  site: Site,
  force: boolean,
  restore: ReadonlySet<number>,
): Promise<PageResult> {
  return readPage(document, { url: document.URL, site, pause, force, restore });
}

/** Whether the browser has put its translation in place of the page's own words. */
export function isTranslated(document: Document): boolean {
  const { documentElement: root } = document;
  return (
    /\btranslated-(?:ltr|rtl)\b/u.test(root.className) ||
    root.hasAttribute('_msttexthash') ||
    document.querySelector('font[_mstmutation], font > font') !== null
  );
}
