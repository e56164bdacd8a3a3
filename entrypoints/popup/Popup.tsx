import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { CardAction, CardContent } from '@/components/card/model';
import { TermCard } from '@/components/card/TermCard';
import { gistOf } from '@/components/panel/content';
import { type PopupAction, PopupView } from '@/components/popup/PopupView';
import { openOwnPage } from '@/lib/app/page';
import { bringReader } from '@/lib/app/reader';
import { switchSite } from '@/lib/app/sites';
import { lookAtTab, type TabState } from '@/lib/app/tab';
import { pageAddress } from '@/lib/browser/runtime';
import { openTab, sendToTab } from '@/lib/browser/tabs';
import { copyText } from '@/lib/inpage/copy';
import { MARKS_CSS } from '@/lib/inpage/marks';
import type { EntryHead } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { termContent } from '@/lib/surface/card-content';
import type { PageProps } from '@/lib/surface/render-page';

/** Kept articles that the popup offers. */
const RECENT = 3;

/** The toolbar's window. */
export function Popup({ settings }: PageProps) {
  const own = useMemo(openOwnPage, []);
  const state = useSignal<TabState | { status: 'checking' }>({ status: 'checking' });
  const recent = useSignal<{ id: string; title: string }[]>([]);
  const query = useSignal('');
  const results = useSignal<EntryHead[] | null>(null);
  const card = useSignal<Extract<CardContent, { kind: 'term' }> | null>(null);

  const look = async () => {
    state.value = await lookAtTab(own.choices);
  };
  useEffect(() => {
    void look();
    own.library.list({ limit: RECENT }).then(
      (heads) => {
        recent.value = heads;
      },
      () => {},
    );
  }, []);

  const search = async (typed: string) => {
    query.value = typed;
    const found = await own.engine.lookUp(typed);
    if (query.value === typed) results.value = found;
  };

  const openTerm = async (id: TermId) => {
    const found = await own.engine.entry(id, null);
    if (found) card.value = termContent(found);
  };

  const actInCard = (action: CardAction) => {
    if (action.type === 'open' || action.type === 'choose') void openTerm(action.id);
    else if (action.type === 'know' || action.type === 'explain-again') {
      if (card.value) void own.choices.setKnown(card.value.entry.id, action.type === 'know');
      card.value = null;
    } else card.value = null;
  };

  const go = async (path: string) => {
    await openTab(pageAddress(path));
    window.close();
  };

  const act = async (action: PopupAction) => {
    const tab = 'tab' in state.value ? state.value.tab : null;
    const host = 'host' in state.value ? state.value.host : null;
    switch (action.type) {
      case 'read':
      case 'read-once':
        if (tab !== null) await bringReader(tab, 'asked', MARKS_CSS);
        return window.close();
      case 'keep':
        if (tab === null) return;
        await bringReader(tab, 'asked', MARKS_CSS);
        await sendToTab(tab, { to: 'reader', name: 'keep' });
        return window.close();
      case 'site-off':
        if (host !== null) await switchSite(own.choices, host, true);
        if (tab !== null) await sendToTab(tab, { to: 'reader', name: 'leave' });
        return window.close();
      case 'site-on':
        if (host !== null) await switchSite(own.choices, host, false);
        if (tab !== null) await bringReader(tab, 'asked', MARKS_CSS);
        return window.close();
      case 'open-library':
        return await go('library.html');
      case 'open-options':
        return await go('options.html');
      case 'open-article':
        return await go(`library.html#${encodeURIComponent(action.id)}`);
      case 'open-term':
        return await openTerm(action.id);
    }
  };

  if (card.value) {
    return (
      <main class="cg-surface cg-popup" lang={settings.language}>
        <TermCard
          content={card.value}
          form="flat"
          pinnable={false}
          full
          focus
          onCopy={(text) => copyText(document, text)}
          onAction={actInCard}
        />
      </main>
    );
  }
  const { value: now } = state;
  return (
    <PopupView
      state={now.status === 'article' ? { ...now, kept: now.read?.kept ?? false } : now}
      query={query.value}
      results={
        results.value?.map(({ id, term, equivalent, explanation }) => ({
          id,
          term,
          equivalent,
          gist: gistOf(explanation[settings.language]),
        })) ?? null
      }
      recent={recent.value}
      onQuery={(typed) => void search(typed)}
      onAction={(action) => void act(action)}
    />
  );
}
