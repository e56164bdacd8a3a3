import { changeSettings, type Settings } from '@/lib/browser/settings';

/** Has settings stored. Where that cannot be, as after an update under the page, nothing of it may surface there. */
export function remember(changes: Partial<Settings>): void {
  void changeSettings(changes).catch(() => {});
}
