import type { PanelRemoval, RemovalReason } from '@/components/panel/model';
import type { Removal } from '@/lib/model/verdict';

/** What readers are told of a rule of the extraction. */
function reasonOf(rule: string): RemovalReason {
  if (/^(?:signature|line:(?:date|author)$)/.test(rule)) return 'byline';
  return rule === 'line:title' || rule === 'line:repeated' ? 'duplicate' : 'clutter';
}

/** What was left out of an article, as readers are told of it; `restored` are the ids of what they have back. */
export const removalsShown = (removals: readonly Removal[], restored: ReadonlySet<number>): PanelRemoval[] =>
  removals.map(({ id, reason, text }) => ({ text, reason: reasonOf(reason), restored: restored.has(id) }));
