import type { Ask } from '@/lib/protocol/client';
import type { Request } from '@/lib/protocol/protocol';

/** Opens a page of ours; where the background cannot be reached, nothing of that may surface in the page. */
export function openPage(ask: Ask, what: Request<'show'>): void {
  void ask('show', what).catch(() => {});
}
