import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type OptionsAction, OptionsView } from '@/components/options/OptionsView';
import { openOwnPage } from '@/lib/app/page';
import { autoOutlets, switchSite } from '@/lib/app/sites';
import { version } from '@/lib/browser/runtime';
import { changeSettings } from '@/lib/browser/settings';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';

/** The options page. */
export function Options({ settings }: PageProps) {
  const own = useMemo(openOwnPage, []);
  const sitesOff = useSignal<string[]>([]);
  const pictures = useSignal<boolean | null>(null);
  const terms = useSignal(0);
  const load = async () => {
    sitesOff.value = await own.choices.sitesOff();
    pictures.value = await own.choices.answerTo('pictures');
    terms.value = await own.engine.size();
  };
  useEffect(() => void load().catch(() => {}), []);

  const act = async (action: OptionsAction) => {
    switch (action.type) {
      case 'set-language':
        return await changeSettings({ language: action.language });
      case 'set-points':
        return await changeSettings({ points: action.points });
      case 'set-theme':
        return await changeSettings({ theme: action.theme });
      case 'set-auto-open':
        return await changeSettings({ autoOpen: action.autoOpen });
      case 'set-pictures':
        await own.choices.setAnswer('pictures', action.take);
        pictures.value = action.take;
        return;
      case 'site-on':
        await switchSite(own.choices, action.host, false);
        sitesOff.value = await own.choices.sitesOff();
    }
  };
  return (
    <OptionsView
      links={PAGE_LINKS}
      points={settings.points}
      theme={settings.theme}
      pictures={pictures.value}
      autoOpen={settings.autoOpen}
      sitesOff={sitesOff.value}
      about={{ version: version(), terms: terms.value, outlets: autoOutlets() }}
      onAction={(action) => void act(action)}
    />
  );
}
