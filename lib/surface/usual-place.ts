import type { PanelPlace, Settings } from '@/lib/browser/settings';
import type { OutletId } from '@/lib/model/ids';

/** Articles on which the panel opens by itself before it waits as its tab. */
const FIRST_ARTICLES = 3;
/** Windows narrower than this, in CSS pixels, have no margin for the open panel. */
const NARROW = 900;

/** Where the panel stands on an article that nobody asked for; `width` of the window in CSS pixels. */
export function usualPlace(
  { dock, panel, shown, autoOpen }: Settings,
  outlet: OutletId | null,
  width: number,
): PanelPlace | 'away' {
  if (dock === 'side') return 'away';
  if (width < NARROW || autoOpen === 'never') return 'tab';
  if (autoOpen === 'every') return 'open';
  return panel[outlet ?? ''] ?? (shown < FIRST_ARTICLES ? 'open' : 'tab');
}
