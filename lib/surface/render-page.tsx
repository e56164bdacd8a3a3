import { type Signal, signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { PageWordsProvider } from '@/components/pages/PageWords';
import { glossOf, onSettings, readSettings, type Settings } from '@/lib/browser/settings';
import { keepFocus } from './keep-focus';

export interface PageProps {
  settings: Settings;
}

interface FollowerProps {
  current: Signal<Settings>;
  page: ComponentType<PageProps>;
}

function Follower({ current, page: Page }: FollowerProps) {
  const settings = current.value;
  return (
    <PageWordsProvider
      language={settings.language}
      gloss={glossOf(settings)}
      equivalentsFirst={settings.lead === 'equivalents'}
    >
      <Page settings={settings} />
    </PageWordsProvider>
  );
}

/** Renders a page of ours, which follows language and theme from then on without a reload. */
export async function renderPage(page: ComponentType<PageProps>): Promise<void> {
  const current = signal(await readSettings());
  onSettings((changed) => {
    current.value = changed;
  });
  current.subscribe(({ language, theme }) => {
    const { documentElement: root } = document;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  });
  keepFocus(document);
  const app = document.getElementById('app');
  if (app) render(<Follower current={current} page={page} />, app);
}
