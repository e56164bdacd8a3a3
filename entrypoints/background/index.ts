import { defineBackground } from 'wxt/utils/define-background';
import { createGate } from '@/lib/app/handlers';
import { backUpWeekly } from '@/lib/app/library/weekly';
import { createParts } from '@/lib/app/parts';
import { actOnSelection, bringReader, keepPage, meetArticle, openColumn } from '@/lib/app/reader';
import { detectInOpenTabs, syncDetector } from '@/lib/app/sites';
import { addPageMenus, onCommand, onPageMenu, type PageMenu, retitleMenus } from '@/lib/browser/actions';
import { onOmnibox, type Suggestion } from '@/lib/browser/omnibox';
import { onPermissionsChanged } from '@/lib/browser/permissions';
import {
  isInstalledForGood,
  onInstalled,
  onMessage,
  onMessagesInTurn,
  onStartup,
  pageAddress,
} from '@/lib/browser/runtime';
import { callInTab } from '@/lib/browser/scripting';
import { type Dock, onSettings, readSettings, type Settings } from '@/lib/browser/settings';
import { openSidePanel } from '@/lib/browser/side-panel';
import { openTab, sendToTab } from '@/lib/browser/tabs';
import { pagesTranslator } from '@/lib/i18n/pages-translator';
import { takePicture } from '@/lib/inpage/take-picture';
import type { EntryHead } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';
import { joining } from '@/lib/protocol/joining';
import { SELECTION_ACTS, type SelectionAct } from '@/lib/protocol/to-reader';

/** Entries of the context menu: an article is read, something is done with a selection. */
const menusIn = (language: Language): PageMenu[] => {
  const t = pagesTranslator(language);
  return [
    { id: 'read', title: t('popup.read'), contexts: ['page', 'selection'] },
    ...SELECTION_ACTS.map((act): PageMenu => ({ id: act, title: t(`menu.${act}`), contexts: ['selection'] })),
  ];
};

export default defineBackground(() => {
  const parts = createParts();
  const { choices } = parts;
  const sync = () => void syncDetector(choices);
  // Browsers open their column only within the click or key itself, so where it is wanted must be known before.
  let dock: Dock | null = null;
  const ask = (tab: number) => {
    if (dock === 'side') void openSidePanel(tab).catch(() => {});
    void bringReader(tab, 'asked').catch(() => {});
  };
  const act = (tab: number, what: SelectionAct | 'choose') => void actOnSelection(tab, what).catch(() => {});

  const gate = createGate(parts, {
    bring: meetArticle,
    takePicture: (tab, src, longest) => callInTab(tab, takePicture, src, longest),
  });
  onMessage(gate);
  onMessagesInTurn(joining(gate));
  onPageMenu((menu, tab) => {
    const what = SELECTION_ACTS.find((known) => known === menu);
    if (what) act(tab, what);
    else ask(tab);
  });
  onCommand((command, tab) => {
    if (command === 'side-panel') void openColumn(tab).catch(() => {});
    else if (command === 'read') ask(tab);
    else if (command === 'mark') act(tab, 'choose');
    else if (command === 'keep') void keepPage(tab).catch(() => {});
    else void sendToTab(tab, { to: 'reader', name: command });
  });
  onOmnibox(
    async (typed) => (await parts.engine.lookUp(typed)).map(suggestionOf),
    (text) => void openTab(`${pageAddress('glossary.html')}#find=${encodeURIComponent(text)}`),
  );
  onPermissionsChanged(sync);
  onStartup(sync);
  // Chromium's worker can make no files: there it is done when the library is next open.
  if (import.meta.env.FIREFOX) onStartup(() => void backUpWeekly(parts).catch(() => {}));
  onInstalled((reason) => {
    void syncDetector(choices).then(() => detectInOpenTabs(choices));
    void readSettings().then(({ language }) => addPageMenus(menusIn(language)));
    if (reason === 'install') void welcome();
  });
  const follow = (settings: Settings) => {
    dock = settings.dock;
    retitleMenus(menusIn(settings.language));
  };
  onSettings(follow);
  void readSettings().then((settings) => {
    dock = settings.dock;
  });
});

function suggestionOf({ term, equivalent, explanation }: EntryHead): Suggestion {
  return { content: term, description: [term, equivalent?.text, explanation.vi].filter(Boolean).join(' · ') };
}

async function welcome(): Promise<void> {
  if (await isInstalledForGood()) await openTab(pageAddress('welcome.html'));
}
