import { signal } from '@preact/signals';
import { hasBadge } from '@/lib/browser/actions';
import type { Line } from '@/lib/browser/line';
import { extension, overhear } from '@/lib/browser/runtime';
import { readSettings } from '@/lib/browser/settings';
import { lineToTab, onTabsChanged, type Tab, tabBeside } from '@/lib/browser/tabs';
import { Latest } from './latest';
import { type Mirror, type MirroredAction, SIDE_LINE } from './mirror';

/**
 * The tab beside a side panel. `read`: its reader shows something; `coming`: it has an article that waited for this
 * column; `unread`: nothing is shown, but it may be read; `closed`: we are not let in; `own`: a page of ours.
 */
export type Beside =
  | { status: 'read'; tab: number; mirror: Mirror }
  | { status: 'coming' | 'unread'; tab: number; host: string }
  | { status: 'closed' }
  | { status: 'own' };

/** Follows the tab in front of its window: reads through the reader that is there, over a line that ends with it. */
export class TabFollower {
  readonly beside = signal<Beside | null>(null);
  #tab: Tab | null = null;
  #line: Line | null = null;
  /** What was attached to last: a line of the tab before is not listened to. */
  readonly #latest = new Latest();

  readonly #bring: (tab: number) => Promise<unknown>;

  /** `bring`: brings the reader into a tab that has an article. */
  constructor(bring: (tab: number) => Promise<unknown>) {
    this.#bring = bring;
  }

  /** Follows until the signal ends. */
  start(stop: AbortSignal): void {
    const attach = () => void this.attach();
    onTabsChanged(attach, stop);
    // A reader that speaks to the background has come, or read something new.
    overhear((tab, message) => {
      if (tab !== this.#tab?.id || this.#line !== null) return;
      if (isFound(message)) void this.#meet(this.#tab);
      else attach();
    }, stop);
    stop.addEventListener('abort', () => this.#line?.end());
    attach();
  }

  /** Looks which tab is in front, and listens to its reader. */
  async attach(): Promise<void> {
    const isLatest = this.#latest.begin();
    const tab = await tabBeside();
    if (!isLatest()) return;
    if (this.#line && tab?.id === this.#tab?.id) return;
    this.#line?.end();
    this.#line = null;
    this.#tab = tab;
    if (!tab) this.beside.value = { status: 'closed' };
    else {
      const line = lineToTab(tab.id, SIDE_LINE, {
        onMessage: (message) => {
          if (this.#line === line) this.#take(tab, message as Mirror);
        },
        onEnd: () => {
          if (this.#line !== line) return;
          this.#line = null;
          void this.#lookFor(tab);
        },
      });
      this.#line = line;
    }
  }

  /** Whether the tab is in a private window, of which nothing is remembered unasked. */
  get isPrivate(): boolean {
    return this.#tab?.incognito ?? false;
  }

  /** Has the tab's reader do something. */
  send(action: MirroredAction): void {
    this.#line?.send(action);
  }

  /** An article was found in the tab: to readers who chose this column, it is for the column to have it read. */
  async #meet(tab: Tab): Promise<void> {
    if ((await readSettings()).dock === 'side') await this.#read(tab);
  }

  /** Nothing is read in the tab; an article may have waited there. */
  async #lookFor(tab: Tab): Promise<void> {
    const waits = await hasBadge(tab.id);
    if (tab !== this.#tab || this.#line !== null) return;
    if (waits) await this.#read(tab);
    else this.beside.value = unreadOf(tab);
  }

  async #read(tab: Tab): Promise<void> {
    const state = unreadOf(tab);
    this.beside.value = state.status === 'unread' ? { ...state, status: 'coming' } : state;
    await this.#bring(tab.id);
  }

  #take(tab: Tab, mirror: Mirror): void {
    this.beside.value = mirror.state ? { status: 'read', tab: tab.id, mirror } : unreadOf(tab);
  }
}

function isFound(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'found';
}

/** What can be said of a tab without a reader; its address is only known where we are let in. */
function unreadOf({ id, url = '' }: Tab): Beside {
  if (url.startsWith(extension.origin)) return { status: 'own' };
  const address = URL.parse(url);
  if (!address || !/^(?:https?|file):$/u.test(address.protocol)) return { status: 'closed' };
  return { status: 'unread', tab: id, host: address.hostname.replace(/^www\./u, '') };
}
