import { runInTab } from '@/lib/browser/scripting';
import { activeTab, sendToTab } from '@/lib/browser/tabs';
import type { Choices } from '@/lib/library/choices';
import { outletOf } from '@/lib/outlets';

const PROBE = '/probe.js';

/** What a panel in the tab holds. */
export interface TabReading {
  points: number;
  terms: number;
  kept: boolean;
}

/** What the popup says of the tab in front. */
export type TabState =
  | { status: 'article'; tab: number; host: string; outlet: string; read: TabReading | null }
  | { status: 'not-article'; tab: number; host: string }
  | { status: 'off'; tab: number; host: string }
  | { status: 'unreadable'; why: 'store' | 'browser-page' | 'pdf' | 'file' | 'unknown' };

const STORES = /^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)\//u;

/** Looks at the tab in front: what it is, whether it can be read, what was read of it. */
export async function lookAtTab(choices: Choices): Promise<TabState> {
  const tab = await activeTab();
  if (!tab) return { status: 'unreadable', why: 'unknown' };
  const url = URL.parse(tab.url ?? '');
  if (!url) return { status: 'unreadable', why: 'browser-page' };
  if (STORES.test(url.href)) return { status: 'unreadable', why: 'store' };
  if (!/^(?:https?|file):$/u.test(url.protocol)) return { status: 'unreadable', why: 'browser-page' };
  const { hostname: host } = url;
  const off: string[] = await choices.sitesOff().catch(() => []);
  if (off.includes(host)) return { status: 'off', tab: tab.id, host };
  try {
    const read = (await sendToTab(tab.id, { to: 'reader', name: 'summary' })) as TabReading | null | undefined;
    const isArticle = read || (await runInTab(tab.id, PROBE)) === true;
    if (!isArticle) return { status: 'not-article', tab: tab.id, host };
    return { status: 'article', tab: tab.id, host, outlet: outletOf(url.href)?.name ?? host, read: read ?? null };
  } catch {
    if (url.protocol === 'file:') return { status: 'unreadable', why: 'file' };
    return { status: 'unreadable', why: /\.pdf$/iu.test(url.pathname) ? 'pdf' : 'unknown' };
  }
}
