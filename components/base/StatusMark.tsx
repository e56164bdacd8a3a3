import type { EquivalentStatus } from '@/lib/model/entry';

export interface StatusMarkProps {
  status: EquivalentStatus;
}

/**
 * Whose word an equivalent is: a full square (official), a small one (established), a dash (ours), a ring (the
 * reader's own). Hidden from screen readers, as the word stands beside it.
 */
export function StatusMark({ status }: StatusMarkProps) {
  return <span class={`cg-status cg-status--${status}`} aria-hidden="true" />;
}
