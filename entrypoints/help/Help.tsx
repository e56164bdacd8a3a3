import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { HelpView } from '@/components/help/HelpView';
import { openShortcutSettings, type Shortcut, shortcuts } from '@/lib/browser/actions';
import { PAGE_LINKS } from '@/lib/surface/links';

/** The help page. */
export function Help() {
  const keys = useSignal<readonly Shortcut[]>([]);
  const look = async () => {
    keys.value = await shortcuts();
  };
  useEffect(() => {
    void look();
    // Its user comes back from where shortcuts are changed.
    const again = () => void look();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  return <HelpView links={PAGE_LINKS} shortcuts={keys.value} onChangeShortcuts={() => void openShortcutSettings()} />;
}
