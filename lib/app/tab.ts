import { extension } from '@/lib/browser/runtime';
import { runInTab } from '@/lib/browser/scripting';
import { activeTab, sendToTab } from '@/lib/browser/tabs';
import type { Choices } from '@/lib/library/choices';
import type { PageKind, Refusal } from '@/lib/model/verdict';
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
  /** Of a file there is no outlet, and its host is empty. */
  | { status: 'article'; tab: number; host: string; outlet: string | null; read: TabReading | null }
  | { status: 'not-article'; tab: number; host: string; why: Refusal }
  | { status: 'off'; tab: number; host: string }
  | { status: 'unreadable'; why: 'store' | 'browser-page' | 'own' | 'pdf' | 'not-html' | 'file' | 'unknown' };

const STORES = /^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)\//u;

/**
 * Looks at the tab in front: what it is, whether it can be read, what was read of it. Calls back where the answer must wait
 * for the page to load.
 */
export async function lookAtTab(choices: Choices, onLoading: () => void): Promise<TabState> {
  const tab = await activeTab();
  if (!tab) return { status: 'unreadable', why: 'unknown' };
  const url = URL.parse(tab.url ?? '');
  if (!url) return { status: 'unreadable', why: 'browser-page' };
  if (url.href.startsWith(extension.origin)) return { status: 'unreadable', why: 'own' };
  if (STORES.test(url.href)) return { status: 'unreadable', why: 'store' };
  if (!/^(?:https?|file):$/u.test(url.protocol)) return { status: 'unreadable', why: 'browser-page' };
  const { hostname: host } = url;
  const off: string[] = await choices.sitesOff().catch(() => []);
  if (off.includes(host)) return { status: 'off', tab: tab.id, host };
  if (tab.loading) onLoading();
  try {
    const read = (await sendToTab(tab.id, { to: 'reader', name: 'summary' })) as TabReading | null | undefined;
    const kind = read ? 'article' : ((await runInTab(tab.id, PROBE)) as PageKind);
    if (kind === 'pdf' || kind === 'not-html') return { status: 'unreadable', why: kind };
    if (kind !== 'article') return { status: 'not-article', tab: tab.id, host, why: kind };
    const outlet = (outletOf(url.href)?.name ?? host) || null;
    return { status: 'article', tab: tab.id, host, outlet, read: read ?? null };
  } catch {
    if (url.protocol === 'file:') return { status: 'unreadable', why: 'file' };
    return { status: 'unreadable', why: /\.pdf$/iu.test(url.pathname) ? 'pdf' : 'unknown' };
  }
}
