import { browser } from './api';

/** What a tab's main frame shows, or only this document, where the browser says which: Firefox does from 153 on. */
const targetOf = (tabId: number, document?: string) => (document ? { tabId, documentIds: [document] } : { tabId });

/**
 * Runs a file of the package in a tab's main frame, and gives its last value. Rejects where we are not let in, or the
 * document is gone.
 */
export async function runInTab(tab: number, file: string, document?: string): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: targetOf(tab, document), files: [file] });
  return frame?.result;
}

/**
 * Runs a function in a tab's main frame, out of the reach of the page's scripts, and gives what it resolves to. It goes
 * there as its own text: it may use nothing from outside itself.
 */
export async function callInTab<Given extends unknown[], Value>(
  tab: number,
  work: (...given: Given) => Value,
  ...given: Given
): Promise<Awaited<Value> | null> {
  // The polyfill's types know no arguments for the function.
  const func = work as () => void;
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func, args: given });
  return (frame?.result ?? null) as Awaited<Value> | null;
}

/**
 * Adds a style sheet of the package to a tab's main frame that the page's scripts cannot see. With the author's origin:
 * Chromium does not paint a highlight's background that comes from the user's.
 */
export async function styleTab(tab: number, file: string, document?: string): Promise<void> {
  await browser.scripting.insertCSS({ target: targetOf(tab, document), files: [file], origin: 'AUTHOR' });
}

/** A script that the browser itself brings to pages, and lets be on others. */
export interface Registration {
  id: string;
  file: string;
  matches: string[];
  excludeMatches: string[];
}

/** Makes a registration what it should be; with no matches left it is taken away. */
export async function register({ id, file, matches, excludeMatches }: Registration): Promise<void> {
  const script = {
    id,
    js: [file],
    matches,
    excludeMatches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
