import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type PopupAction, PopupView } from '@/components/popup/PopupView';
import { openOwnPage } from '@/lib/app/page';
import { bringReader } from '@/lib/app/reader';
import { switchSite } from '@/lib/app/sites';
import { lookAtTab, type TabState } from '@/lib/app/tab';
import { capabilities } from '@/lib/browser/capabilities';
import { pageAddress } from '@/lib/browser/runtime';
import { glossOf } from '@/lib/browser/settings';
import { openSidePanel } from '@/lib/browser/side-panel';
import { activeTab, openTab, sendToTab } from '@/lib/browser/tabs';
import { copyText } from '@/lib/inpage/copy';
import { NOWHERE } from '@/lib/protocol/where-schema';
import { EntryCardView } from '@/lib/surface/EntryCardView';
import { EntryCard } from '@/lib/surface/entry-card';
import { LookUpBox } from '@/lib/surface/look-up';
import type { PageProps } from '@/lib/surface/render-page';

/** Kept articles that the popup offers. */
const RECENT = 3;

/** The toolbar's window. */
export function Popup({ settings }: PageProps) {
  const own = useMemo(openOwnPage, []);
  const state = useSignal<TabState | { status: 'checking'; loading?: boolean }>({ status: 'checking' });
  const recent = useSignal<{ id: string; title: string }[]>([]);
  const termbases = useSignal<{ id: string; name: string; on: boolean }[]>([]);
  const card = useMemo(() => new EntryCard(own.ask), [own]);
  const box = useMemo(() => new LookUpBox((query) => own.engine.lookUp(query)), [own]);

  const look = async () => {
    state.value = await lookAtTab(own.choices, () => {
      state.value = { status: 'checking', loading: true };
    });
  };
  useEffect(() => {
    void look();
    own.library.list({ limit: RECENT }).then(
      (heads) => {
        recent.value = heads;
      },
      () => {},
    );
    return own.termbases.follow((heads) => {
      termbases.value = heads;
    });
  }, []);

  const act = async (action: PopupAction) => {
    const tab = 'tab' in state.value ? state.value.tab : null;
    const host = 'host' in state.value ? state.value.host : null;
    switch (action.type) {
      case 'read':
        // Before anything is awaited, or the browsers refuse it.
        if (settings.dock === 'side') await openSidePanel().catch(() => {});
        if (tab !== null) await bringReader(tab, 'asked');
        return window.close();
      case 'keep':
        if (tab === null) return;
        await bringReader(tab, 'asked');
        await sendToTab(tab, { to: 'reader', name: 'keep' });
        return window.close();
      case 'site-off':
        if (host !== null) await switchSite(own.choices, host, true);
        if (tab !== null) await sendToTab(tab, { to: 'reader', name: 'leave' });
        return window.close();
      case 'site-on':
        if (host !== null) await switchSite(own.choices, host, false);
        if (tab !== null) await bringReader(tab, 'asked');
        return window.close();
      case 'switch-termbase':
        return await own.termbases.switch(action.id, action.on);
      case 'open-page':
        await openTab(pageAddress(`${action.page}.html`));
        return window.close();
      case 'open-side-panel':
        await openSidePanel();
        return window.close();
      case 'open-article':
        await own.ask('show', { page: 'library', id: action.id });
        return window.close();
      case 'open-term':
        // Of private windows nothing is remembered.
        return await card.open(action.id, {
          text: box.query.value,
          ...((await activeTab())?.incognito ? null : { where: NOWHERE }),
        });
    }
  };

  if (card.content) {
    return (
      <main class="cg-surface cg-popup" lang={settings.language}>
        <EntryCardView card={card} full />
      </main>
    );
  }
  const { value: now } = state;
  return (
    <PopupView
      state={now.status === 'article' ? { ...now, kept: now.read?.kept ?? false } : now}
      query={box.query.value}
      results={box.results(glossOf(settings))}
      recent={recent.value}
      termbases={termbases.value}
      sidePanel={capabilities.sidePanel}
      onQuery={box.search}
      onCopyTerm={(text) => copyText(document, text)}
      onAction={(action) => void act(action)}
    />
  );
}
