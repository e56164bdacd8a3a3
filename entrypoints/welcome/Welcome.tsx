import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { CardContent } from '@/components/card/model';
import { type WelcomeAction, WelcomeView } from '@/components/welcome/WelcomeView';
import { loadSample, openOwnPage } from '@/lib/app/page';
import { outletCounts } from '@/lib/app/sites';
import { capabilities } from '@/lib/browser/capabilities';
import { changeSettings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import type { PageProps } from '@/lib/surface/render-page';

/** The entry that the first page explains. */
const SAMPLE = 'khu-vuc-phong-thu';

/** The first page after the installation. */
export function Welcome({ settings }: PageProps) {
  const own = useMemo(openOwnPage, []);
  const sample = useSignal<Extract<CardContent, { kind: 'term' }> | null>(null);
  const load = async () => {
    const found = await own.ask('entry', { id: SAMPLE });
    if (found.entry) sample.value = { kind: 'term', ...found };
  };
  useEffect(() => void load(), []);

  const act = async (action: WelcomeAction) => {
    if (action.type === 'set-language') await changeSettings({ language: action.language });
    else if (action.type === 'set-dock') await changeSettings({ dock: action.dock });
    else await own.ask('show', { page: 'reading', article: await loadSample() });
  };
  return sample.value ? (
    <WelcomeView
      sample={sample.value}
      outlets={outletCounts.auto}
      dock={capabilities.sidePanel ? settings.dock : null}
      onCopy={(text) => copyText(document, text)}
      onAction={(action) => void act(action)}
    />
  ) : null;
}
